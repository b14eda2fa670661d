"""A walk through everything the window can show, in a language of choice."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QMenu,
    QMenuBar,
    QWidget,
)

from reviewer import shipped
from reviewer.checks.settings import Pattern
from reviewer.core.annotation import Severity
from reviewer.core.errors import FileEmpty
from reviewer.core.glossary import Term
from reviewer.core.rating import Doubt, Doubtful
from reviewer.core.reason import Reason
from reviewer.formats import typology_toml
from reviewer.formats.csv_import import Unplaced
from reviewer.store import Store, memory, patterns, terms
from reviewer.store.importing import Report
from reviewer.store.memory import Words
from reviewer.store.merging import Came, Conflict, Merged
from reviewer.store.patterns import StoredPattern
from reviewer.ui.checking_commands import CheckingCommands
from reviewer.ui.command_parts import CommandParts
from reviewer.ui.commands import Commands
from reviewer.ui.dialogs.check_database import CheckDatabase
from reviewer.ui.dialogs.checks import Checks
from reviewer.ui.dialogs.import_report import ImportReport
from reviewer.ui.dialogs.merge_database import MergeDatabase
from reviewer.ui.dialogs.your_name import YourName
from reviewer.ui.error_list import Kind
from reviewer.ui.finding_commands import FindingCommands
from reviewer.ui.finding_pane import FindingPane
from reviewer.ui.jobs import Jobs
from reviewer.ui.language_message import language_message
from reviewer.ui.later import Later
from reviewer.ui.live_score import METRICS, SCORE
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.main_window import MainWindow
from reviewer.ui.pair.source import TextSelection
from reviewer.ui.popup import Popup
from reviewer.ui.score_commands import ScoreCommands
from reviewer.ui.session import Session
from reviewer.ui.theme import Appearance, Mode
from tests.ui.study import mark_study

NAMED = "Accuracy/Mistranslation/Named entity"


class Dictionary(QTranslator):
    """The shipped translation of a language; keeps what it was asked in vain."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._shipped = QTranslator()
        assert self._shipped.load(str(shipped.translation(language)))
        self._known: set[str] = set()
        self._unknown: dict[str, str] = {}

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        found = self._shipped.translate(context, source, disambiguation, n)
        if found:
            self._known.add(source)
        else:
            self._unknown[source] = context
        return found or None

    def missed(self) -> set[tuple[str, str]]:
        """(context, text) of what has no translation, in a class or in those it is derived from."""
        return {(it, text) for text, it in self._unknown.items() if text not in self._known}


class House:
    """A window on a database in a folder, as the program builds it."""

    def __init__(self, store: Store, language: str, folder: Path, mode: Mode = Mode.LIGHT) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._application = application
        self.folder = folder
        self.dictionary = Dictionary(language)
        application.installTranslator(self.dictionary)
        ini = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        self.appearance = Appearance(application, mode)
        self.session = Session(store, typology_toml.load(typology_toml.shipped_path()))
        self.window = MainWindow(self.session, self.appearance, MachineSettings(ini))
        self.parts = CommandParts(self.window)
        self.checking = CheckingCommands(self.window)
        self.scores = ScoreCommands(self.window)
        slots = self.parts.slots() | self.scores.slots() | self.checking.slots()
        slots |= FindingCommands(self.window).slots()
        self.commands = Commands(self.window, language, slots)

    def close(self) -> None:
        """Let nothing of the language or the window stay behind."""
        self._application.removeTranslator(self.dictionary)
        self.session.jobs.finish()
        self.window.close()

    def run(self, command: str) -> None:
        """Do what an entry of the menus does."""
        self.commands.menus.commands[command].trigger()
        self.settle()

    def settle(self) -> None:
        """Let the screen follow; a layout may take turns with the one around it."""
        for _ in range(4):
            self._application.processEvents()

    # ---- the walk

    def stops(self) -> Iterator[tuple[str, QWidget]]:
        """Everything that can be seen, by name, each while it is shown."""
        for part in (
            self._findings,
            self._window_states,
            self._menus,
            self._popups,
            self._scores,
            self._dialogs,
            self._checking,
            self._of_qt,
            self._empty,
        ):
            yield from part()

    def _findings(self) -> Iterator[tuple[str, QWidget]]:
        session, window = self.session, self.window
        window.errors.show_findings(True)
        self.settle()
        yield "checks at work", window
        while session.findings.under_way:
            self._application.processEvents()
        session.step_finding(1)
        (pane,) = window.findChildren(FindingPane)
        pane.elsewhere.setText(pane.tr("also in %n other article(s)", "", 3))
        self.settle()
        yield "finding", window
        pane.menu.popup(window.mapToGlobal(window.rect().center()))
        self.settle()
        yield "ways to decide", pane.menu
        pane.menu.close()
        session.dismiss_finding()
        self.settle()
        yield "every finding decided", window
        session.undo()
        session.set_current(None)
        window.errors.show_findings(False)
        self.settle()

    def _window_states(self) -> Iterator[tuple[str, QWidget]]:
        session, window = self.session, self.window
        yield "reading", window
        text = session.article_text
        assert text
        start = text.content.index("Homyim")
        session.select(TextSelection(text.text_id, start, start + len("Homyim")))
        self.settle()
        yield "selection", window
        session.mark(NAMED)
        self.settle()
        yield "marked", window
        window.details.want_severity(Severity.CRITICAL)
        self.settle()
        yield "critical", window
        session.set_correction("Hmeimim")
        start = text.content.index("negaranya")
        session.select(TextSelection(text.text_id, start, start + len("negaranya")))
        session.mark("")
        window.desk.open_search()
        window.desk.find_bar.open_bar("Homyim")
        window.desk.searching.step(1)
        window.status.set_words(42)
        window.status.set_languages({"id": None, "en": "de"})
        self.settle()
        yield "found", window
        window.desk.find_bar.close_bar()
        self.parts.care.ask_name()
        window.say(FileEmpty(path="x.txt"))
        swapped = language_message("en", "id")
        assert swapped
        window.desk.messages.say("language", swapped.text)
        self.settle()
        yield "messages", window

    def _menus(self) -> Iterator[tuple[str, QWidget]]:
        header, articles = self.window.desk.header, self.window.articles
        assert self.session.article
        header.menu.aboutToShow.emit()
        menus = [
            *self.window.findChild(QMenuBar).findChildren(QMenu),  # type: ignore[union-attr]
            *self.window.findChildren(QMenu),
            articles.menu_for(self.session.article.article_id),
        ]
        for menu in {id(it): it for it in menus}.values():
            if menu.actions():
                menu.popup(self.window.mapToGlobal(self.window.rect().center()))
                self.settle()
                yield f"menu {menu.title() or menu.actions()[0].text()}", menu
                menu.close()

    def _popups(self) -> Iterator[tuple[str, QWidget]]:
        for command in ("commands", "keys", "go-to-row", "reclassify"):
            self.run(command)
            popup = next(it for it in self.window.findChildren(Popup) if it.isVisible())
            yield command, popup
            popup.close_panel()
            self.settle()

    def _dialogs(self) -> Iterator[tuple[str, QWidget]]:
        for command in (
            "about",
            "settings",
            "finish",
            "paste",
            "open-address",
            "export",
            "corrected",
            "report",
            "check-database",
        ):
            self.run(command)
            self.session.jobs.finish()
            self.settle()
            yield from self._dialog(command)
        for problems in ([], ["Homyim"]):
            checked = CheckDatabase(self.folder, self.appearance, self.window.settings, self.window)
            checked.set_result(problems, self.folder)
            checked.open()
            yield from self._dialog(f"{len(problems)} problems")
        merge = MergeDatabase(self.folder, self.appearance, self.window.settings, self.window)
        merge.offer(Merged([Came("annotations", new=2, conflicts=1)], [Conflict("a", "b", "c")]))
        merge.open()
        yield from self._dialog("merge")
        unplaced = (Unplaced(7, Doubt.OUTSIDE), Unplaced(9, Reason("“{name}” is no id", name="x")))
        doubts = tuple(Doubtful(line, doubt) for line, doubt in enumerate(Doubt, 20))
        brought = Report("google-tsv", 9, 7, 1, 2, 3, unplaced, doubts, {"Style/Odd": 3})
        ImportReport(
            self.folder / "ratings.tsv", brought, self.appearance, self.window.settings, self.window
        ).open()
        yield from self._dialog("import report")
        self.parts.files.offer([self.folder / "a.id.txt", self.folder / "a_DeepL.txt"])
        yield from self._dialog("add files")
        names = ["“A”", "“B”"]
        YourName("“A”", names, self.appearance, self.window.settings, self.window).open()
        yield from self._dialog("your name")
        self.parts.care.show_bug(ValueError("example"))
        yield from self._dialog("fault")

    def _checking(self) -> Iterator[tuple[str, QWidget]]:
        """The dialogs on what the checks know: first with nothing in them, then with something."""
        store = self.session.store
        for name in ("nothing", "something"):
            for command in ("memory", "patterns", "glossary", "triage"):
                self.run(command)
                yield from self._dialog(f"{command}: {name}")
            pattern = Pattern("Homyim", r"\bHomyim\b", "Literal")
            patterns.save(store, StoredPattern("", pattern, True))
            terms.load(store, [Term("Hmeimim", ("Homyim",))], "a.csv")
            memory.add(store, [(Words("Homyim", "Hmeimim"), "")])
        self.run("checks")
        checks = next(it for it in self.window.findChildren(Checks) if it.isVisible())
        yield "checks", checks
        checks.tabs.setCurrentIndex(1)
        yield from self._dialog("dismissed")

    def _dialog(self, name: str) -> Iterator[tuple[str, QWidget]]:
        self.settle()
        dialog = next(it for it in self.window.findChildren(QDialog) if it.isVisible())
        yield name, dialog
        dialog.reject()
        self.settle()

    def _of_qt(self) -> Iterator[tuple[str, QWidget]]:
        asks = QInputDialog(self.window)
        files = QFileDialog(self.window, "", str(self.folder))
        files.setOption(QFileDialog.Option.DontUseNativeDialog)
        saving = QFileDialog(self.window, "", str(self.folder))
        saving.setOption(QFileDialog.Option.DontUseNativeDialog)
        saving.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        edit = QLineEdit(self.window)
        context = edit.createStandardContextMenu()
        for name, widget in (
            ("input", asks),
            ("files", files),
            ("saving", saving),
            ("line edit", context),
        ):
            widget.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
            widget.show()
            self.settle()
            yield name, widget
            widget.close()
            widget.deleteLater()
        edit.deleteLater()

    def _scores(self) -> Iterator[tuple[str, QWidget]]:
        panel = self.scores.open_panel()
        self.work(self.session.jobs)
        yield "score panel", panel
        self.window.errors.narrow_to(Kind(None, Severity.CRITICAL))
        self.settle()
        yield "only critical errors", self.window
        self.scores.close_panel()
        self.window.settings.set_state("compare-no-metrics", QByteArray(b"1"))
        for name, marked in (("nothing to compare", False), ("compare", True)):
            if marked:
                mark_study(self.session)
            compare = self.scores.open_compare()
            self.work(compare.jobs)
            for place, page in enumerate(compare.pages):
                compare.tabs.setCurrentIndex(place)
                self.settle()
                yield f"{name}: {page}", compare
            compare.close()

    def work(self, jobs: Jobs) -> None:
        """Let a window's jobs come to their end; scores begin a moment after what they rest on."""
        for later in self.scores.live.findChildren(Later):
            later.hurry()
        while jobs.current() is not None or jobs.runs(SCORE) or jobs.runs(METRICS):
            QTest.qWait(10)
        self.settle()

    def _empty(self) -> Iterator[tuple[str, QWidget]]:
        assert self.session.article
        self.window.articles.remove_wanted.emit(self.session.article.article_id)
        self.settle()
        yield "empty", self.window
