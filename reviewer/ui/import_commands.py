"""File > Import: tables of errors, and ratings of other programs with their articles."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial as bound
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reviewer.core.errors import NotPlaced, ReviewerError
from reviewer.core.progress import Progress
from reviewer.ui.main_window import MainWindow
from reviewer.ui.menus import Slot
from reviewer.ui.sentences import sentence

if TYPE_CHECKING:
    from reviewer.store.importing import Report


class ImportCommands(QObject):
    """Asks for a file, brings its errors in as a job, and tells what was not taken as it is."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session

    def slots(self) -> dict[str, Slot]:
        """What each command does, by its name in the menus."""
        return {"import": self._ask}

    def takes(self, path: Path) -> bool:
        """Whether a file that was dropped holds ratings, and nothing else that is added."""
        from reviewer.formats.kinds import PAIRS, RATINGS
        from reviewer.formats.recognise import recognise

        try:
            return path.is_file() and recognise(path) in RATINGS - PAIRS
        except ReviewerError:
            return False  # whoever opens it as an article says what is wrong with it

    def bring_in(self, file: Path, *, texts: Path | None = None, partial: bool = False) -> None:
        """Bring errors in, all or none unless ``partial``; ``texts`` has the texts of a file that
        has none."""
        path, session = self._session.store.path, self._session

        def work(progress: Progress) -> Report:
            from reviewer.store.importing import import_into
            from reviewer.ui.apart import apart_if, is_much

            into = bound(import_into, path, file, texts, partial)
            return apart_if(is_much(file), into, stores=True)(progress)

        def done(report: Report) -> None:
            session.removing.forget()
            session.refresh()
            session.articles_changed.emit()
            session.notice.emit(self.tr("%n error(s) brought in", "", report.stored))
            if report.unplaced or report.doubts or report.unknown:
                self._tell(file, report)

        def failed(error: ReviewerError) -> None:
            self._tell_trouble(file, texts, error)

        self._window.desk.messages.withdraw(_key(file))
        title = self.tr("Importing {0}").format(file.name)
        session.jobs.start(_key(file), title, work, done, failed=failed)

    # ---- asking

    def _ask(self) -> None:
        from reviewer.ui.file_dialog import FileDialog

        kinds = self.tr(
            "Errors and ratings (*.csv *.tsv *.gz *.json *.jsonl *.xlf *.xliff);;All files (*)"
        )
        name, _ = FileDialog.getOpenFileName(self._window, self.tr("Import errors"), "", kinds)
        if name:
            self.bring_in(Path(name))

    def _ask_texts(self, file: Path) -> None:
        from reviewer.ui.file_dialog import FileDialog

        kinds = self.tr("Batches (*.json);;All files (*)")
        title = self.tr("The texts of {0}").format(file.name)
        name, _ = FileDialog.getOpenFileName(self._window, title, str(file.parent), kinds)
        if name:
            self.bring_in(file, texts=Path(name))

    # ---- telling

    def _tell(self, file: Path, report: Report) -> None:
        from reviewer.ui.dialogs.import_report import ImportReport

        window = self._window
        ImportReport(file, report, window.appearance, window.settings, window).open()

    def _tell_trouble(self, file: Path, texts: Path | None, error: ReviewerError) -> None:
        from reviewer.core.file_errors import TextsMissing

        say = self._window.desk.messages.say
        if isinstance(error, NotPlaced):
            lost = error.unplaced
            actions = [
                (
                    self.tr("Bring in the others"),
                    lambda: self.bring_in(file, texts=texts, partial=True),
                ),
                (self.tr("Show them"), lambda: self._show_lost(file, lost)),
            ]
            say(_key(file), sentence(error), actions[: 2 if lost else 1])
        elif isinstance(error, TextsMissing):
            choose = (self.tr("Choose the texts…"), lambda: self._ask_texts(file))
            say(_key(file), sentence(error), [choose])
        else:
            self._session.failed.emit(error)

    def _show_lost(self, file: Path, lost: Sequence[tuple[int, str]]) -> None:
        from reviewer.formats.csv_import import Unplaced
        from reviewer.store.importing import Report

        unplaced = tuple(Unplaced(*it) for it in lost)
        self._tell(file, Report("", len(lost), 0, unplaced=unplaced))


def _key(file: Path) -> str:
    """What a file's job and message go by: several files may come at once."""
    return f"import-{file}"
