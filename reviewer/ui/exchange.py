"""What leaves the library: tables of errors, corrected articles, copies."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from reviewer.core.errors import ReviewerError
from reviewer.store import Store
from reviewer.ui.jobs import Progress
from reviewer.ui.session import Session


class Exchange(QObject):
    """Writes files in jobs, each with its own connection to the database."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def export_now(self, target: Path) -> int:
        """Write the errors of all articles as CSV, for a program that shows no window."""
        from reviewer.formats.csv_writing import write_csv

        return write_csv(self._session.store.export_rows(), target)

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
