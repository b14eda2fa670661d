"""The findings that were dismissed, and the way back for them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reviewer.core.decision import Decision, Scope
from reviewer.core.progress import Progress
from reviewer.store import Store, dismissals
from reviewer.store.dismissals import Held
from reviewer.ui import finding_words, wording
from reviewer.ui.dialogs.dialog import quiet
from reviewer.ui.dialogs.table import Column, Table, TableModel
from reviewer.ui.session import Session
from reviewer.ui.theme import Appearance

if TYPE_CHECKING:
    from reviewer.core.finding import Finding

_JOB = "dismissed"


class Dismissed(QWidget):
    """``wanted_back`` carries the decisions to take back (``list[Decision]``)."""

    wanted_back = Signal(list)

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._told: dict[str, str] = {}  # by key; "" for what is not found any more
        self.model: TableModel[Held] = TableModel(
            [
                Column(self.tr("Finding"), self._words),
                Column(
                    self.tr("Check"),
                    lambda it: finding_words.check_title(it.decision.check_name),
                    width=112,
                ),
                Column(self.tr("Dismissed"), self._scope, width=120),
                Column(self.tr("Article"), lambda it: it.title, width=136),
                Column(
                    self.tr("When"),
                    lambda it: wording.moment(it.decision.created_at),
                    lambda it: it.decision.created_at,
                    width=104,
                ),
            ]
        )
        self.table = Table(self.model, appearance, self, several=True)
        self.table.setAccessibleName(self.tr("Dismissed findings"))
        self.table.set_empty_text(
            self.tr(
                "Nothing is dismissed. A finding that you dismiss (X) stays away until its words "
                "change; it is listed here and can be brought back."
            )
        )
        self.table.removed.connect(self.bring_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.table, 1)
        column.addWidget(quiet(self.tr("Dismissals of other reviewers hold for them alone."), self))

    def refresh(self) -> None:
        """Read the list again, and find out in a job what the findings said."""
        held = dismissals.held(self._session.store)
        self.model.set_items(held)
        unknown = [it.decision for it in held if it.decision.finding_key not in self._told]
        if any(it.finding_key for it in unknown):
            self._ask(unknown)

    def _ask(self, decisions: Sequence[Decision]) -> None:
        path = self._session.store.path

        def work(progress: Progress) -> dict[str, Finding]:
            found: dict[str, Finding] = {}
            with Store.open(path) as store:
                for some in dismissals.told(store, decisions):
                    progress(0.0)
                    found |= some
            return found

        def done(found: Mapping[str, Finding]) -> None:
            for it in decisions:
                finding = found.get(it.finding_key)
                self._told[it.finding_key] = finding_words.message(finding) if finding else ""
            self.model.layoutChanged.emit()

        self._session.jobs.start(_JOB, "", work, done)

    def bring_back(self) -> None:
        """Ask that the chosen findings be shown again."""
        chosen = [it.decision for it in self.table.chosen()]
        if chosen:
            self.wanted_back.emit(chosen)

    def stop(self) -> None:
        """Ask for no words any more: nobody looks."""
        self._session.jobs.cancel(_JOB)

    def _words(self, it: Held) -> str:
        if it.decision.scope is Scope.CHECK:
            return self.tr("All findings of the check")
        told = self._told.get(it.decision.finding_key)
        if told is None:
            return "…"
        return told or self.tr("(its words or its sentence have changed since)")

    def _scope(self, it: Held) -> str:
        if it.decision.scope is Scope.EVERYWHERE:
            return self.tr("everywhere")
        return self.tr("in its article")
