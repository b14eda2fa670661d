"""Care of the study: the database checked, the reviewer's name asked, a fault told."""

from __future__ import annotations

from PySide6.QtCore import QObject

from reviewer import log
from reviewer.core.errors import ReviewerError
from reviewer.store import Store
from reviewer.ui.jobs import Progress
from reviewer.ui.main_window import MainWindow
from reviewer.ui.menus import Slot
from reviewer.ui.sentences import sentence

_ASKED = "name asked"


class CareCommands(QObject):
    """Asks and tells what concerns no single article."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session

    def slots(self) -> dict[str, Slot]:
        """What each command does, by its name in the menus."""
        return {"check-database": self._check_database, "reviewer-name": self.ask_name}

    def _check_database(self) -> None:
        from reviewer.ui.dialogs.check_database import CheckDatabase

        path = self._session.store.path
        dialog = CheckDatabase(path, self._window.appearance, self._window.settings, self._window)
        open_dialog = [dialog]
        dialog.finished.connect(lambda _: open_dialog.clear())

        def work(_progress: Progress) -> list[str]:
            with Store.open(path) as store:
                return store.check()

        def done(problems: list[str]) -> None:
            if open_dialog:
                open_dialog[0].set_result(problems, path.parent / "backups")

        def failed(error: ReviewerError) -> None:
            if open_dialog:
                open_dialog[0].set_trouble(sentence(error))

        dialog.open()
        self._session.jobs.start("check", "", work, done, failed=failed)

    # ---- asking

    def ask_name_once(self) -> None:
        """Ask for the reviewer's name in a bar, the first time only; the menu asks again."""
        store = self._session.store
        if not store.reviewer().confirmed and store.setting(_ASKED) is None:
            store.set_setting(_ASKED, "1")
            self.ask_name()

    def ask_name(self) -> None:
        """Ask for the reviewer's name in a bar; nothing waits for the answer."""
        session = self._session
        bar = self._window.desk.messages.ask_name(session.store.reviewer().name)

        def named(name: str) -> None:
            try:
                session.store.set_reviewer_name(name)
            except ReviewerError as error:
                session.failed.emit(error)
            else:
                session.reviewer_changed.emit()

        bar.named.connect(named)

    def show_bug(self, error: BaseException) -> None:
        """Tell of a fault of ours; nothing is lost and the window stays."""
        from reviewer.ui.dialogs.bug_report import BugReport

        happened = self.tr("Something went wrong that Reviewer did not expect.")
        dialog = BugReport(
            happened,
            log.details(error),
            log.folder(),
            self._window.appearance,
            self._window.settings,
            self._window,
        )
        dialog.open()
