"""What leaves the library: tables of errors, corrected articles, copies."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reviewer.core.article import Role, Text
from reviewer.core.errors import ReviewerError
from reviewer.core.progress import Progress
from reviewer.store import Store
from reviewer.ui.session import Session

if TYPE_CHECKING:
    from reviewer.core.corrected import Corrected
    from reviewer.ui.dialogs.corrected_article import Offered


class Exchange(QObject):
    """Writes files in jobs, each with its own connection to the database."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def export_now(self, target: Path) -> int:
        """Write the errors of all articles as CSV, for a program that shows no window."""
        from reviewer.formats.csv_writing import write_csv

        return write_csv(self._session.store.export_rows(), target)

    def correctable(self) -> list[Offered]:
        """The texts of the open article that can be saved corrected: the Indonesian, the machine
        version that is shown, then the other machine versions."""
        from reviewer.ui.dialogs.corrected_article import Offered

        session = self._session
        machines = [it for it in session.english_texts if it.role is Role.MACHINE]
        machines.sort(key=lambda it: it.text_id not in session.english)
        texts = [*session.texts[:1], *machines]
        return [Offered(it, len(self._corrected(it).applied)) for it in texts]

    def _corrected(self, text: Text) -> Corrected:
        from reviewer.core.corrected import corrected

        session = self._session
        return corrected(text, session.texts, session.annotations(), session.typology)

    def save_corrected(self, target: Path, text_id: str) -> None:
        """Write a text of the open article with its corrections; what contradicts itself is left
        out and told."""
        from reviewer.formats.output import replacing

        session = self._session
        if not session.has_text(text_id):
            return
        made = self._corrected(session.text(text_id))
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
