"""What leaves the library and comes back: tables of errors, corrected articles, copies."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reviewer.core.errors import NotPlaced, ReviewerError
from reviewer.store import Store
from reviewer.store.study import known_categories
from reviewer.ui.jobs import Progress
from reviewer.ui.session import Session

if TYPE_CHECKING:
    from reviewer.formats.csv_import import Report


class Exchange(QObject):
    """Writes and reads files in jobs, each with its own connection to the database.

    ``partial_wanted`` tells that some errors of a table found no place and none was brought in;
    it carries the file and the sentence.
    """

    partial_wanted = Signal(object, object)  # Path, NotPlaced

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def export_now(self, target: Path) -> int:
        """Write the errors of all articles as CSV, for a program that shows no window."""
        from reviewer.formats.csv_writing import write_csv

        return write_csv(self._session.store.export_rows(), target)

    def bring_in(self, file: Path, *, partial: bool = False) -> None:
        """Bring errors from a table back into their articles, all or none unless ``partial``."""
        path, session = self._session.store.path, self._session

        def work(progress: Progress) -> Report:
            from reviewer.formats.csv_import import import_csv

            with Store.open(path) as store:
                return import_csv(
                    file,
                    store,
                    known_categories(store),
                    session.typology.typology_id,
                    partial=partial,
                    progress=lambda _count: progress(0.0),
                )

        def done(report: Report) -> None:
            session.refresh()
            session.notice.emit(self.tr("%n error(s) brought in", "", report.stored))

        def failed(error: ReviewerError) -> None:
            if isinstance(error, NotPlaced):
                self.partial_wanted.emit(file, error)
            else:
                session.failed.emit(error)

        session.jobs.start("import", self.tr("Importing errors"), work, done, failed=failed)

    def save_corrected(self, target: Path) -> None:
        """Write the article with its corrections; what contradicts itself is left out and told."""
        from reviewer.core.corrected import corrected
        from reviewer.formats.output import replacing

        session = self._session
        text = session.article_text
        if text is None:
            return
        made = corrected(text, session.texts, session.annotations(), session.typology)
        try:
            with replacing(target) as stream:
                stream.write(made.content.encode())
        except ReviewerError as error:
            session.failed.emit(error)
            return
        words = self.tr("%n correction(s) applied in {0}", "", len(made.applied)).format(target)
        if made.conflicts:
            left_out = len({it.annotation_id for pair in made.conflicts for it in pair})
            words += " · " + self.tr("%n left out because they overlap", "", left_out)
        session.notice.emit(words)

    def back_up(self, target: Path) -> None:
        """Copy the database."""
        path, session = self._session.store.path, self._session

        def work(_progress: Progress) -> None:
            with Store.open(path) as store:
                store.backup(target)

        def done(_none: None) -> None:
            session.notice.emit(self.tr("The database was copied to {0}").format(target))

        session.jobs.start("back-up", self.tr("Copying the database"), work, done)
