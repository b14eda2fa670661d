"""The table of all checks: switch, severity, how often each was right."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from reviewer.checks.catalogue import CHECKS, check_named
from reviewer.checks.precision import is_known, precision
from reviewer.core.annotation import Severity
from reviewer.ui import wording
from reviewer.ui.dialogs.table import Index, paint_focus
from reviewer.ui.finding_words import check_explanation, check_title
from reviewer.ui.theme import scaled

_CHECK, _SEVERITY, _ACCEPTED, _DISMISSED, _RIGHT = range(5)
_NAME = Qt.ItemDataRole.UserRole
_HEIGHT = 36
# Which checks look at how the Indonesian is written, and which read lists of the study's.
WRITING = ("spelling", "repetition", "punctuation", "whitespace", "characters", "boilerplate")
LISTS = ("glossary", "memory", "patterns")


class CheckTable(QTreeWidget):
    """Tells of a switch by ``switched``, of a severity by ``severity_chosen`` (``None``: its own).

    ``current_changed`` carries the name of the check that is looked at, ``""`` for a group.
    """

    switched = Signal(str, bool)
    severity_chosen = Signal(str, object)
    current_changed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._filling = False
        self._items: dict[str, QTreeWidgetItem] = {}
        self.severities: dict[str, QComboBox] = {}
        self.setObjectName("table")
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setAccessibleName(self.tr("Checks"))
        self._name_columns()
        self._fill()
        self.itemChanged.connect(self._switch)
        self.currentItemChanged.connect(lambda item, _: self.current_changed.emit(_name(item)))

    def _name_columns(self) -> None:
        self.setHeaderLabels(
            [
                self.tr("Check"),
                self.tr("Severity"),
                self.tr("Accepted"),
                self.tr("Dismissed"),
                self.tr("Right"),
            ]
        )
        header = self.headerItem()
        header.setToolTip(_ACCEPTED, self.tr("Findings that became errors"))
        header.setToolTip(_DISMISSED, self.tr("Findings that were put aside"))
        header.setToolTip(
            _RIGHT,
            self.tr("Share of findings that are errors, as measured and then as you decided"),
        )
        sizes = self.header()
        sizes.setStretchLastSection(False)
        sizes.setSectionResizeMode(_CHECK, QHeaderView.ResizeMode.Stretch)
        for column, width in ((_SEVERITY, 168), (_ACCEPTED, 88), (_DISMISSED, 88), (_RIGHT, 72)):
            sizes.resizeSection(column, max(width, sizes.sectionSizeHint(column)))
            if column != _SEVERITY:
                right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                header.setTextAlignment(column, right)

    def _fill(self) -> None:
        rest = [it.name for it in CHECKS if it.name not in (*WRITING, *LISTS)]
        self._filling = True
        for title, names in (
            (self.tr("What the two sides say"), rest),
            (self.tr("How it is written"), WRITING),
            (self.tr("What you taught it"), LISTS),
        ):
            group = QTreeWidgetItem([title])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            group.setFont(_CHECK, scaled(self.font(), bold=True))
            group.setSizeHint(_CHECK, QSize(0, _HEIGHT))
            self.addTopLevelItem(group)
            group.setFirstColumnSpanned(True)
            for name in names:
                group.addChild(self._item(name))
            group.setExpanded(True)
            for name in names:
                self.setItemWidget(self._items[name], _SEVERITY, self._choice(name))
        self._filling = False

    def _item(self, name: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem([check_title(name)])
        item.setData(_CHECK, _NAME, name)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setToolTip(_CHECK, check_explanation(name))
        item.setSizeHint(_CHECK, QSize(0, _HEIGHT))
        for column in (_ACCEPTED, _DISMISSED, _RIGHT):
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            item.setTextAlignment(column, right)
        self._items[name] = item
        return item

    def _choice(self, name: str) -> QComboBox:
        choice = _Choice(self)
        usual = wording.severity_name(check_named(name).severity)
        choice.addItem(self.tr("{0} (usual)").format(usual), None)
        for severity in Severity:
            choice.addItem(wording.severity_name(severity), severity)
        choice.setAccessibleName(self.tr("Severity of {0}").format(check_title(name)))
        choice.setToolTip(self.tr("How severe its findings are"))
        choice.activated.connect(
            lambda _: self.severity_chosen.emit(name, self.severities[name].currentData())
        )
        self.severities[name] = choice
        return choice

    def show_settings(
        self, switched: Mapping[str, bool], severities: Mapping[str, Severity]
    ) -> None:
        """Show which checks are on and which have another severity."""
        self._filling = True
        for it in CHECKS:
            on = switched.get(it.name, it.on)
            state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
            self._items[it.name].setCheckState(_CHECK, state)
            chosen = severities.get(it.name)
            self.severities[it.name].setCurrentIndex(
                0 if chosen is None else 1 + list(Severity).index(chosen)
            )
        self._filling = False

    def show_counts(self, counts: Mapping[str, tuple[int, int]]) -> None:
        """Show how often findings were accepted and dismissed."""
        self._filling = True
        for name, item in self._items.items():
            accepted, dismissed = counts.get(name, (0, 0))
            item.setText(_ACCEPTED, str(accepted) if accepted else "–")
            item.setText(_DISMISSED, str(dismissed) if dismissed else "–")
            share = round(100 * precision(name, accepted, dismissed))
            known = is_known(name, accepted, dismissed)
            item.setText(_RIGHT, self.tr("{0} %").format(share) if known else "–")
        self._filling = False

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().drawRow(painter, option, index)
        paint_focus(self, painter, option, index)

    def item_of(self, name: str) -> QTreeWidgetItem:
        """The line of a check."""
        return self._items[name]

    def _switch(self, item: QTreeWidgetItem, column: int) -> None:
        if not self._filling and column == _CHECK:
            self.switched.emit(_name(item), item.checkState(_CHECK) is Qt.CheckState.Checked)


class _Choice(QComboBox):
    """A choice that the wheel passes over: it scrolls the table."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _name(item: QTreeWidgetItem | None) -> str:
    return str(item.data(_CHECK, _NAME) or "") if item else ""
