"""All checks in one place: on or off, how severe, how often right; and what was dismissed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from reviewer.checks.catalogue import check_named
from reviewer.core.annotation import Severity
from reviewer.core.change import Change
from reviewer.core.decision import Decision
from reviewer.store import check_settings, decisions, dismissals
from reviewer.ui.dialogs.changing import ChangingDialog
from reviewer.ui.dialogs.check_table import CheckTable
from reviewer.ui.dialogs.dialog import quiet
from reviewer.ui.dialogs.dismissed import Dismissed
from reviewer.ui.finding_words import check_explanation
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.session import Session
from reviewer.ui.theme import Appearance


class Checks(ChangingDialog):
    """The switches and severities of the checks, and the dismissals."""

    name = "checks"
    first_size = QSize(840, 640)

    def __init__(
        self,
        session: Session,
        appearance: Appearance,
        settings: MachineSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Checks"), appearance, settings, parent)
        self._session = session
        self._store = session.store
        self.tabs = QTabWidget(self)
        self.table = CheckTable(self)
        self.dismissed = Dismissed(session, appearance, self)
        self.explanation = quiet("", self)
        self.reset = self.add_action(self.tr("&Reset all"))
        self.back = self.add_action(self.tr("&Bring back"))
        self.add_undo()
        self.add_plain_close()
        self._lay_out()
        self._connect()
        self.show_stored()
        self.table.setCurrentItem(self.table.item_of("names"))
        self.table.setFocus()

    # ---- building

    def _lay_out(self) -> None:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.table, 1)
        self.explanation.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        column.addWidget(self.explanation)
        self.tabs.addTab(page, self.tr("Checks"))
        self.tabs.addTab(self.dismissed, self.tr("Dismissed findings"))
        self.tabs.tabBar().setAccessibleName(self.tr("Parts"))
        self.body.addWidget(self.tabs, 1)
        self.reset.setToolTip(self.tr("Give every check its usual switch and severity again"))
        self.back.setToolTip(self.tr("Show the chosen findings again (Del)"))

    def _connect(self) -> None:
        self.table.switched.connect(self._switch)
        self.table.severity_chosen.connect(self._choose_severity)
        self.table.current_changed.connect(self._explain)
        self.dismissed.wanted_back.connect(self._bring_back)
        self.tabs.currentChanged.connect(self._show_tab)
        selection = self.dismissed.table.selectionModel().selectionChanged
        for signal in (selection, self.dismissed.model.modelReset):
            signal.connect(lambda *_: self._enable())
        self.reset.clicked.connect(lambda: self._save({}, {}))
        self.back.clicked.connect(self.dismissed.bring_back)

    # ---- showing

    def show_stored(self) -> None:
        """Show the settings, the counts and the dismissals."""
        settings = check_settings.load(self._store)
        self._switched = dict(settings.switched)
        self._severities = dict(settings.severities)
        self.table.show_settings(self._switched, self._severities)
        self.table.show_counts(decisions.counts(self._store))
        self._show_tab()

    def _show_tab(self) -> None:
        first = self.tabs.currentIndex() == 0
        self.reset.setVisible(first)
        self.back.setVisible(not first)
        if not first:
            self.dismissed.refresh()
        self._enable()

    def _enable(self) -> None:
        self.reset.setEnabled(bool(self._switched or self._severities))
        self.back.setEnabled(bool(self.dismissed.table.chosen()))

    def _explain(self, name: str) -> None:
        self.explanation.setText(check_explanation(name))

    # ---- changing

    def _switch(self, name: str, on: bool) -> None:
        switched = {it: state for it, state in self._switched.items() if it != name}
        if on is not check_named(name).on:
            switched[name] = on
        self._save(switched, self._severities)

    def _choose_severity(self, name: str, severity: Severity | None) -> None:
        severities = {it: kept for it, kept in self._severities.items() if it != name}
        if severity is not None:
            severities[name] = severity
        if severities != self._severities:
            self._save(self._switched, severities)

    def _save(self, switched: Mapping[str, bool], severities: Mapping[str, Severity]) -> None:
        before = (self._switched, self._severities)

        def save() -> None:
            check_settings.save(self._store, switched=switched, severities=severities)

        def put_back() -> None:
            check_settings.save(self._store, switched=before[0], severities=before[1])

        if self.change(save):
            self.let_undo(put_back)

    def _bring_back(self, chosen: Sequence[Decision]) -> None:
        if self.change(lambda: self._apply([Change(it, None) for it in chosen])):
            again = [Change(None, it) for it in chosen]
            self.let_undo(lambda: self._apply(again))

    def _apply(self, changes: Sequence[Change]) -> None:
        """Store a step for each article, so that it can be undone there too."""
        for change in changes:
            step = self._store.apply(dismissals.step_of(self._store, change))
            if self._session.article and step.article_id == self._session.article.article_id:
                self._session.show_step(step)

    def done(self, result: int) -> None:
        """Close."""
        self.dismissed.stop()
        super().done(result)
