"""Care of the study: the database checked, the reviewer's name asked, a fault told."""

from __future__ import annotations

from PySide6.QtCore import QObject

from reviewer import log
from reviewer.core.errors import ReviewerError
from reviewer.core.progress import Progress
from reviewer.store import Store
from reviewer.ui.main_window import MainWindow
from reviewer.ui.menus import Slot
from reviewer.ui.sentences import sentence


class CareCommands(QObject):
    """Asks and tells what concerns no single article."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._session.reviewer_changed.connect(self._tell_name)

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

    def ask_until_named(self) -> None:
        """Ask in a bar for the name of whom only the system's login is known; nothing waits for
        the answer, and the next start asks again."""
        reviewer = self._session.store.reviewer()
        # Who was quick may be typing into the bar already.
        if not reviewer.confirmed and self._window.desk.messages.bar("name") is None:
            bar = self._window.desk.messages.ask_name(reviewer.name)
            bar.named.connect(self._session.give_name)

    def ask_name(self) -> None:
        """Ask who reviews from now on, or how the name is written: in the bar while there is none,
        and else in a dialog, where the two are kept apart."""
        session, window = self._session, self._window
        reviewer = session.store.reviewer()
        if not reviewer.confirmed:
            from reviewer.ui.asking_name import NameBar

            self.ask_until_named()
            bar = window.desk.messages.bar("name")
            if isinstance(bar, NameBar):
                bar.take_keyboard()
                bar.closed.connect(window.desk.view.setFocus)
            return
        from reviewer.ui.dialogs.your_name import YourName

        known = session.store.known_names()
        dialog = YourName(reviewer.name, known, window.appearance, window.settings, window)
        dialog.became.connect(session.become)
        dialog.corrected.connect(session.correct_name)
        dialog.finished.connect(lambda _: window.desk.view.setFocus())
        dialog.open()

    def _tell_name(self) -> None:
        messages = self._window.desk.messages
        if self._session.reviewer.confirmed:
            messages.withdraw("name")

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
