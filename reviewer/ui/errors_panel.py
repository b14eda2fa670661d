"""The panel at the right, above the details: errors and findings."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from reviewer.core.typology import Typology
from reviewer.ui import wording
from reviewer.ui.error_list import EVERY_KIND, ErrorDelegate, ErrorList, Kind
from reviewer.ui.filter_box import FilterBox
from reviewer.ui.later import Later
from reviewer.ui.only_these import OnlyThese
from reviewer.ui.panel_list import PanelList
from reviewer.ui.panel_tabs import PanelTabs
from reviewer.ui.session import Session
from reviewer.ui.theme import Appearance

_ERRORS, _FINDINGS = 0, 1


class ErrorsPanel(QWidget):
    """Going through the list moves the text; going through the text moves the list.

    ``done`` says that the keyboard belongs back in the text; ``findings_opened`` asks for the page
    of findings, which is made by somebody else when it is first to be seen.
    """

    done = Signal()
    findings_opened = Signal()
    kind_changed = Signal(object)  # Kind

    def __init__(self, session: Session, appearance: Appearance) -> None:
        super().__init__()
        self._session = session
        self._model = ErrorList(session)
        self._model.can_wait = lambda: not self.list.hasFocus()
        self.tabs = PanelTabs(appearance)
        self.filter = FilterBox(appearance)
        self.only = OnlyThese(appearance)
        delegate = ErrorDelegate(self._model, appearance)
        self.list = PanelList(self._model, delegate, appearance, follows=True)
        self._findings_page = QWidget()
        self._name()
        self._lay_out()
        self._connect()
        self._count()
        self._show_current()

    def _name(self) -> None:
        self.tabs.setAccessibleName(self.tr("Errors and findings"))
        self.tabs.addTab("")
        self.tabs.addTab("")
        self.filter.setAccessibleName(self.tr("Filter the errors"))
        self.filter.setToolTip(
            self.tr("Words, category, severity, comment or row (Esc clears, Down goes to the list)")
        )
        self.list.setAccessibleName(self.tr("Errors"))

    def _tell_keys(self) -> None:
        keys = self._session.keys
        errors, findings = self.tr("The errors you marked"), self.tr("What the checks suspect")
        if key := keys.of("next-error", "F4"):
            errors = self.tr("The errors you marked ({0} goes to the next)").format(key)
        if key := keys.of("next-finding", "F8"):
            findings = self.tr("What the checks suspect ({0} goes to the next)").format(key)
        self.tabs.setTabToolTip(_ERRORS, errors)
        self.tabs.setTabToolTip(_FINDINGS, findings)

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.filter)
        column.addWidget(self.only)
        column.addWidget(self.list, 1)
        self._pages = QStackedWidget()
        self._pages.addWidget(page)
        self._pages.addWidget(self._findings_page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tabs)
        layout.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._turn_to)
        self.filter.textChanged.connect(self._narrow)
        self.filter.down.connect(self.take_keyboard)
        self.filter.done.connect(self.done)
        self.only.closed.connect(lambda: self.narrow_to(EVERY_KIND))
        self.list.done.connect(self.done)
        self.list.chosen.connect(self._choose)
        self._showing = Later(self._show_current, self)
        self._session.current_changed.connect(self._showing.ask)
        self._model.modelReset.connect(self._show_current)
        self._session.opened.connect(self._count)
        self._counting = Later(self._count, self)
        self._session.changed.connect(self._counting.ask)
        self._session.findings_changed.connect(self._counting.ask)
        self._session.keys.follow(self._tell_keys)

    def set_findings_page(self, page: QWidget) -> None:
        """Put the page of findings in its place."""
        self._pages.removeWidget(self._findings_page)
        self._findings_page = page
        self._pages.insertWidget(_FINDINGS, page)

    def show_findings(self, shown: bool) -> None:
        """Turn to the findings, or to the errors."""
        self.tabs.setCurrentIndex(_FINDINGS if shown else _ERRORS)

    def _turn_to(self, tab: int) -> None:
        if tab == _FINDINGS:
            self.findings_opened.emit()
        self._pages.setCurrentIndex(tab)

    def narrow_to(self, kind: Kind) -> None:
        """List errors of this kind only, and say so until it is taken back."""
        if kind == self._model.kind:
            return
        self._model.set_kind(kind)
        self.only.say(_kind_words(kind, self._session.typology))
        self.tabs.setCurrentIndex(_ERRORS)
        self._show_current()
        self.kind_changed.emit(kind)

    def take_keyboard(self) -> None:
        """Go into the list of errors."""
        self._model.catch_up()
        self._showing.hurry()
        self.tabs.setCurrentIndex(_ERRORS)
        self.list.take_keyboard()

    def _count(self) -> None:
        count = self._model.total
        words = self.tr("Errors {0}").format(count) if self._session.article else self.tr("Errors")
        self.tabs.setTabText(_ERRORS, words)
        found = len(self._session.found.shown)
        words = self.tr("Findings {0}").format(found) if found else self.tr("Findings")
        self.tabs.setTabText(_FINDINGS, words)
        self._say_empty()

    def _say_empty(self) -> None:
        if self._session.article is None:
            text = ""
        elif self._model.total:
            text = self.tr("No error fits the filter.")
        else:
            text = self.tr("No errors yet. Select words in the text and press a letter.")
        self.list.set_empty_text(text)

    def _narrow(self, text: str) -> None:
        self._model.set_filter(text)
        self._show_current()

    def _choose(self, row: int) -> None:
        annotation = self._model.shown[row]
        self._session.set_current(annotation.annotation_id, reveal=True)

    def _show_current(self) -> None:
        current = self._session.current
        index = self._model.index_of(current.annotation_id) if current else QModelIndex()
        self.list.show_chosen(index)


def _kind_words(kind: Kind, typology: Typology) -> str:
    parts = []
    if kind.category is not None:
        parts.append(wording.category_name(typology, kind.category))
    if kind.severity is not None:
        parts.append(wording.severity_name(kind.severity))
    return " · ".join(parts)
