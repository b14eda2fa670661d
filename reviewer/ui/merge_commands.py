"""Tools > Merge a database: another database is chosen, looked at, and brought in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reviewer.core.errors import ReviewerError
from reviewer.core.progress import Progress
from reviewer.store import Store
from reviewer.ui.main_window import MainWindow
from reviewer.ui.menus import Slot
from reviewer.ui.sentences import sentence

if TYPE_CHECKING:
    from reviewer.store.merging import Merged
    from reviewer.ui.dialogs.merge_database import MergeDatabase

_LOOK, _MERGE = "merge-look", "merge"


class MergeCommands(QObject):
    """Asks for a database, shows what would come of it, and brings it in when that is wanted."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._dialog: MergeDatabase | None = None

    def slots(self) -> dict[str, Slot]:
        """What each command does, by its name in the menus."""
        return {"merge": self._ask}

    def _ask(self) -> None:
        from reviewer.ui.file_dialog import FileDialog

        kinds = self.tr("Databases (*.db);;All files (*)")
        name, _ = FileDialog.getOpenFileName(self._window, self.tr("Merge a database"), "", kinds)
        if name:
            self.look(Path(name))

    def look(self, other: Path) -> None:
        """Show what would come of another database."""
        from reviewer.ui.dialogs.merge_database import MergeDatabase

        window = self._window
        window.details.flush()
        dialog = MergeDatabase(other, window.appearance, window.settings, window)
        self._dialog = dialog
        dialog.finished.connect(self._close)
        dialog.agreed.connect(lambda: self._start(_MERGE, other, self._merged))
        dialog.open()
        self._start(_LOOK, other, dialog.offer)

    def _close(self) -> None:
        self._dialog = None
        self._session.jobs.cancel(_LOOK)

    def _start(self, key: str, other: Path, done: Callable[[Merged], object]) -> None:
        path, dry_run = self._session.store.path, key == _LOOK

        def work(progress: Progress) -> Merged:
            from reviewer.store.merging import merge

            with Store.open(path) as store:
                return merge(store, other, dry_run=dry_run, progress=progress)

        def ended(merged: Merged) -> None:
            if self._dialog or not dry_run:
                done(merged)

        title = "" if dry_run else self.tr("Merging")
        self._session.jobs.start(key, title, work, ended, failed=self._failed)

    def _merged(self, merged: Merged) -> None:
        self._session.refresh()
        self._session.notice.emit(self.tr("%n row(s) came in", "", merged.changes))
        if self._dialog:
            self._dialog.tell(merged)

    def _failed(self, error: ReviewerError) -> None:
        if self._dialog:
            self._dialog.set_trouble(sentence(error))
        else:
            self._session.failed.emit(error)
