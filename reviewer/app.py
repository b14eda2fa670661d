"""Builds the house: store, session, window; the doors of the program for the command line."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import reviewer.ui.plain_imports  # noqa: F401 (before all that it makes quicker)

# isort: split
from PySide6.QtCore import QEvent, QSettings, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from reviewer import log, shipped
from reviewer.core.errors import ReviewerError
from reviewer.store import Store, first_library
from reviewer.store.study import typology_of
from reviewer.ui.article_health import ArticleHealth
from reviewer.ui.checking_commands import CheckingCommands
from reviewer.ui.command_parts import CommandParts
from reviewer.ui.commands import Commands
from reviewer.ui.finding_commands import FindingCommands
from reviewer.ui.icons import app_icon, offer_to_dialogs
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.main_window import MainWindow
from reviewer.ui.score_commands import ScoreCommands
from reviewer.ui.session import Session
from reviewer.ui.theme import Appearance, Mode
from reviewer.ui.tidying import Tidying
from reviewer.ui.whereabouts import Whereabouts
from reviewer.ui.window_fit import WindowFit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer.core.report import Report
    from reviewer.formats.report.document import Wanted
    from reviewer.formats.source import Source

TRACE = "REVIEWER_TRACE_START"
"""Set to 1: print ``painted SECONDS`` (monotonic clock) at the first paint, and quit."""

_AFTER_START = 400
_SETTLED_AFTER = 600
"""Milliseconds after which counts and lists follow what is in the text."""


def run(db: Path, *, open_article: str | None = None, files: Sequence[Source] = ()) -> int:
    """Open the window on a database and stay until it is closed; give the exit code.

    ``files`` are an Indonesian article and its English versions to add and open; ``open_article``
    is a stored article's id. Raises ``ReviewerError`` when the database cannot be opened.
    """
    application = _application()
    settings = MachineSettings()
    if open_article is None and not files:
        first_library.begin(db)
    with Store.open(db) as store:
        house = House(application, store, settings)
        sys.excepthook = house.tell_bug
        WindowFit(house.window)
        house.window.show()
        house.window.desk.view.setFocus()
        house.open_first(open_article, files)
        if os.environ.get(TRACE):
            from reviewer.ui.first_paint import FirstPaint

            FirstPaint(house.window)
        else:
            QTimer.singleShot(_AFTER_START, house.after_start)
        code = application.exec()
        house.window.session.jobs.finish()
        sys.excepthook = sys.__excepthook__
        house.tidying.end()
        del house
        return code


def screenshot(
    db: Path,
    article_id: str,
    target: Path,
    size: tuple[int, int],
    theme: str,
    language: str | None,
) -> None:
    """Write a picture (PNG) of the window with an article open.

    ``size`` is in pixels, ``theme`` is ``light`` or ``dark``, ``language`` ``en``, ``id`` or
    ``None`` for the system's. Raises ``ReviewerError``.
    """
    with _off_screen() as settings, Store.open(db) as store:
        settings.theme, settings.language = theme, language or ""
        house = House(_application(), store, settings)
        house.session.only_looks = True
        house.session.open_article(article_id)
        house.picture(target, size)


def write_pdf(report: Report, target: Path, wanted: Wanted) -> None:
    """Write a report as PDF, which Qt lays out. Raises ``ReviewerError``."""
    from reviewer.ui.report_pdf import write_pdf

    with _off_screen():
        _application()
        write_pdf(report, target, wanted)


def demonstrate(folder: Path) -> None:
    """Work the sample without a screen: open, align, mark one error, show; picture and CSV.

    Writes ``window.png`` and ``errors.csv`` into ``folder`` and says so. Raises ``ReviewerError``.
    """
    from tempfile import TemporaryDirectory

    with (
        TemporaryDirectory() as place,
        Store.open(Path(place) / "sample.db") as store,
        _off_screen() as settings,
    ):
        house = House(_application(), store, settings)
        house.parts.files.add_sample_now()
        house.mark_sample()
        house.picture(folder / "window.png", (1280, 800))
        house.parts.files.exchange.export_now(folder / "errors.csv")
    sys.stdout.write(f"The window: {folder / 'window.png'}\nIts errors: {folder / 'errors.csv'}\n")


class House:
    """Everything of one window, put together: what the program runs and tests drive."""

    def __init__(self, application: QApplication, store: Store, settings: MachineSettings) -> None:
        self._application = application
        self.settings = settings
        self.language = settings.language or _system_language()
        self._translator = QTranslator()
        if self._translator.load(str(shipped.translation(self.language))):
            application.installTranslator(self._translator)
        typology, trouble = typology_of(store)
        self.appearance = Appearance(application, Mode(settings.theme), sheet=False)
        self.session = Session(store, typology)
        self.window = MainWindow(self.session, self.appearance, settings)
        self.parts = CommandParts(self.window)
        self.checking = CheckingCommands(self.window)
        self.scores = ScoreCommands(self.window)
        slots = self.parts.slots() | self.scores.slots() | self.checking.slots()
        slots |= FindingCommands(self.window).slots()
        self.commands = Commands(self.window, self.language, slots)
        self.parts.typology_changed.connect(self.commands.follow_typology)
        self.parts.theme_changed.connect(self.commands.refresh)
        self.health = ArticleHealth(self.window)
        self.whereabouts = Whereabouts(self.window)
        self.tidying = Tidying(self.session, self.window)
        self.appearance.dress()
        if trouble:
            self.parts.study.say_substitute(trouble)

    def open_first(self, article_id: str | None, files: Sequence[Source]) -> None:
        """Open what was asked for, else what was open last, else the sample."""
        articles = self.session.articles() if not files else []
        ids = [it.article.article_id for it in articles]
        last = self.settings.last_article
        if files:
            self.parts.files.open_pair(files)
        elif article_id:
            self.session.open_article(article_id)
        elif ids:
            self.session.open_article(last if last in ids else ids[0])
        else:
            self.parts.files.add_sample()

    def after_start(self) -> None:
        """What can wait until the window is there: icon, collector, a copy of the database."""
        self._application.setWindowIcon(app_icon())
        offer_to_dialogs()
        self.tidying.begin()
        self.session.store.prepare_writing()
        path = self.session.store.path

        def copy(_progress: object) -> None:
            with Store.open(path) as store:
                store.dated_backup()

        self.session.jobs.start("backup", "", copy, lambda _: None)
        self.session.findings.warm_up()
        self.parts.care.ask_until_named()
        self.checking.remembering.catch_up()

    def mark_sample(self) -> None:
        """Mark the misspelt name of the sample, as a person would."""
        from reviewer.ui.pair.source import TextSelection

        text = self.session.article_text
        category = next(it.path for it in self.session.typology if it.key == "N")
        if text and "Homyim" in text.content:
            start = text.content.index("Homyim")
            self.session.select(TextSelection(text.text_id, start, start + len("Homyim")))
            self.session.mark(category)
            self.session.set_correction(self.session.proposed_correction())

    def picture(self, target: Path, size: tuple[int, int]) -> None:
        """Write what the window shows at a size, at the error changed last. ``FileNotWritable``."""
        from PySide6.QtCore import QBuffer, QIODevice

        from reviewer.formats.output import replacing

        marked = self.session.annotations()
        current = max(marked, key=lambda it: it.updated_at, default=None)
        self.window.resize(*size)
        self.window.show()
        self._application.processEvents()
        if current:
            self.session.set_current(current.annotation_id, reveal=True)
        self.health.look()
        self.session.findings.begin()
        # What follows a look at the article begins by and by, one thing after another.
        for _ in range(2):
            self._settle()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self.window.grab().save(buffer, "PNG")
        with replacing(target) as stream:
            stream.write(bytes(buffer.data().data()))
        self.window.close()

    def _settle(self) -> None:
        """Let the window do what it put off, until no work is under way."""
        from PySide6.QtCore import QEventLoop

        from reviewer.ui.later import Later

        settling = QEventLoop()
        QTimer.singleShot(_SETTLED_AFTER, settling.quit)
        settling.exec()
        for part in (self.session, self.window):
            for later in part.findChildren(Later):
                later.hurry()
        while not self.session.jobs.idle or self.session.findings.under_way:
            self._application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def leave(self) -> None:
        """Take back what the application was given, so that another window can be made."""
        self._application.removeTranslator(self._translator)
        self.window.deleteLater()
        self._application.sendPostedEvents(self.window, QEvent.Type.DeferredDelete.value)

    def tell_bug(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """A bug: the log, and a dialog; what is stored stays stored and the window stays open."""
        if isinstance(error, ReviewerError):
            self.window.say(error)
            return
        log.write(error)
        sys.__excepthook__(kind, error, trace)
        self.parts.care.show_bug(error)


def _application() -> QApplication:
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Reviewer")
    application.setDesktopFileName("reviewer")
    return application


@contextmanager
def _off_screen() -> Iterator[MachineSettings]:
    """No window is seen and nothing of this machine's settings is read or kept."""
    from tempfile import TemporaryDirectory

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Qt says of each window that sizes mean nothing where there is no screen.
    os.environ.setdefault("QT_LOGGING_RULES", "*.warning=false")
    with TemporaryDirectory() as folder:
        ini = QSettings(str(Path(folder) / "none.ini"), QSettings.Format.IniFormat)
        yield MachineSettings(ini)


def _system_language() -> str:
    """The window's language on this system: Indonesian where that is set, else English."""
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    told = next((value for it in names if (value := os.environ.get(it))), None)
    if told is None:
        # Loading Qt's list of all countries takes a while: only where the system says it no other
        # way (Windows, macOS).
        from PySide6.QtCore import QLocale

        told = QLocale.system().name()
    return "id" if told.lower().startswith(("id", "in_")) else "en"
