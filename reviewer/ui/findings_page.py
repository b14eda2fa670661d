"""The page of findings in the panel at the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reviewer.ui.filter_box import FilterBox
from reviewer.ui.finding_index import PlacedFinding
from reviewer.ui.finding_list import FindingDelegate, FindingList, GroupedList
from reviewer.ui.later import Later
from reviewer.ui.session import Session
from reviewer.ui.theme import Appearance

_LIST_AFTER = 60
"""Milliseconds: findings come many at a time, and the text shows them first."""
_MORE_FOR_EACH = 0.05
"""Milliseconds: with many findings, listing them must not take more than a tenth of the time."""


class FindingsPage(QWidget):
    """Going through the list moves the text; going through the text moves the list.

    ``done`` says that the keyboard belongs back in the text, ``edit_wanted`` asks for the current
    finding to be marked and edited. Nothing is listed while the page cannot be seen.
    """

    done = Signal()
    edit_wanted = Signal()

    def __init__(self, session: Session, appearance: Appearance) -> None:
        super().__init__()
        self._session = session
        self._model = FindingList(session)
        self.filter = FilterBox(appearance)
        self.list = GroupedList(self._model, FindingDelegate(self._model, appearance), appearance)
        self._listing = Later(self._list, self, _LIST_AFTER)
        self._name()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        self._connect()

    def _name(self) -> None:
        self.filter.setAccessibleName(self.tr("Filter the findings"))
        self.filter.setToolTip(
            self.tr("Words, check, reason or row (Esc clears, Down goes to the list)")
        )
        self.list.setAccessibleName(self.tr("Findings"))

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._narrow)
        self.filter.down.connect(self.list.take_keyboard)
        for part in (self.filter, self.list):
            part.done.connect(self.done)
        self.list.chosen.connect(self._choose)
        self.list.decided.connect(self._decide)
        self._session.current_changed.connect(self._show_current)
        for signal in (self._session.findings_changed, self._session.opened):
            signal.connect(self._list_soon)

    def take_keyboard(self) -> None:
        """Go into the list of findings."""
        self._listing.hurry()
        self.list.take_keyboard()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._list()

    def _list_soon(self) -> None:
        if self.isVisible() and not self._listing.isActive():
            more = _MORE_FOR_EACH * len(self._session.found.shown)
            self._listing.setInterval(round(_LIST_AFTER + more))
            self._listing.ask()

    def _list(self) -> None:
        self._say_empty()
        self._model.refilter()
        self._show_current()

    def _say_empty(self) -> None:
        session = self._session
        if session.article is None:
            text = ""
        elif session.found.shown:
            text = self.tr("No finding fits the filter.")
        elif session.findings.under_way:
            text = self.tr("The checks are reading the article.")
        elif session.found.all():
            text = self.tr("Every finding is decided.")
        elif not session.english:
            text = self.tr(
                "The checks found nothing. There is no English yet; most of them read the article "
                "beside it."
            )
        else:
            text = self.tr("The checks found nothing.")
        self.list.set_empty_text(text)

    def _narrow(self, text: str) -> None:
        self._model.set_filter(text)
        self._show_current()

    def _choose(self, row: int) -> None:
        item = self._model.shown[row]
        if isinstance(item, PlacedFinding):
            self._session.set_current(item.finding_id, reveal=True)

    def _decide(self, letter: str) -> None:
        if letter == "E":
            self.edit_wanted.emit()
        elif letter == "A":
            self._session.accept_finding()
        else:
            self._session.dismiss_finding()

    def _show_current(self) -> None:
        it = self._session.finding
        self.list.show_chosen(self._model.index_of(it.finding_id) if it else QModelIndex())
