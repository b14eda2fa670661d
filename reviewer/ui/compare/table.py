"""A table of a comparison on the screen: sorted by a click, copied, opened line by line."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from reviewer.ui.compare.lines import Table, Target, Value
from reviewer.ui.theme import SMALL, scaled

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_HEAD_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
_HEAD_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
_ROW = 28
_WIDEST, _LEAST_WORDS = 360, 124
_EDGES = 18
"""Pixels beside the name of a column."""
_MEASURED = 60
"""Lines whose cells are measured for the widths of columns."""


class TableModel(QAbstractTableModel):
    """A table in an order of its own: Qt's proxy would ask Python for each comparison."""

    def __init__(self) -> None:
        super().__init__()
        self.table = Table((), ())
        self.order: list[int] = []
        self.folded = False
        self._sorted: tuple[int, Qt.SortOrder] | None = None

    def set_table(self, table: Table) -> None:
        """Show another table; one with the same columns keeps its order."""
        self.beginResetModel()
        if [it.name for it in table.columns] != [it.name for it in self.table.columns]:
            self._sorted = None
        self.table = table
        self._arrange()
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.order)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.table.columns)

    def target(self, row: int) -> Target:
        """What a line opens."""
        return self.table.lines[self.order[row]].target

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self.table.columns[index.column()].figures else _LEFT
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.table.lines[self.order[index.row()]].cells[index.column()].text
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = self.table.columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _HEAD_RIGHT if column.figures else _HEAD_LEFT
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tip or column.name
        return self.head(section) if role == Qt.ItemDataRole.DisplayRole else None

    def head(self, section: int) -> str:
        """The name of a column, in two lines where room is scarce."""
        name = self.table.columns[section].name
        return _in_two_lines(name) if self.folded else name

    def fold_heads(self, folded: bool) -> None:
        """Tell the names of columns in two lines, or in one."""
        self.folded = folded
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted = (column, order) if column >= 0 else None
        self.layoutAboutToBeChanged.emit()
        self._arrange()
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        self.order = list(range(len(self.table.lines)))
        if self._sorted is None:
            return
        column, order = self._sorted
        down = order is Qt.SortOrder.DescendingOrder
        values = [it.cells[column].value for it in self.table.lines]
        there = [number for number in self.order if values[number] is not None]
        there.sort(key=lambda number: _sortable(values[number]), reverse=down)
        self.order = there + [number for number in self.order if values[number] is None]


def _in_two_lines(name: str) -> str:
    """A name with a line end in the place of the blank that leaves both lines shortest."""
    blanks = [place for place, sign in enumerate(name) if sign == " "]
    if not blanks:
        return name
    best = min(blanks, key=lambda place: max(place, len(name) - place - 1))
    return f"{name[:best]}\n{name[best + 1 :]}"


def _sortable(value: Value) -> tuple[float, str]:
    return (0.0, value.casefold()) if isinstance(value, str) else (value or 0.0, "")


class CompareTable(QTableView):
    """``opened`` carries what a line opens: on a double click, or Enter."""

    opened = Signal(object)  # Target

    def __init__(self) -> None:
        super().__init__()
        self._model = TableModel()
        self.setModel(self._model)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        header = self.horizontalHeader()
        header.setFont(scaled(self.font(), SMALL))
        header.setHighlightSections(False)
        header.setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
        header.setSortIndicatorClearable(True)
        header.setResizeContentsPrecision(_MEASURED)
        self.doubleClicked.connect(self._open)

    def show_table(self, table: Table) -> None:
        """Show another table."""
        same = [it.name for it in table.columns] == [it.name for it in self._model.table.columns]
        self._model.set_table(table)
        if not same:
            self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
        self._fit()

    def _fit(self) -> None:
        self._model.fold_heads(False)
        self.resizeColumnsToContents()
        for column in range(self._model.columnCount()):
            self.setColumnWidth(column, min(_WIDEST, self.columnWidth(column)))
        self._save_width()

    def _save_width(self) -> None:
        """Where there is not room for all columns, tell their names in two lines, give up what
        the arrows of sorting need, then the ends of long words."""
        header, columns = self.horizontalHeader(), range(self._model.columnCount())
        if not self.isVisible() or header.length() <= self.viewport().width():
            return
        metrics = header.fontMetrics()
        self._model.fold_heads(True)
        for column in columns:
            name = max(map(metrics.horizontalAdvance, self._model.head(column).split("\n")))
            needed = max(name + _EDGES, self.sizeHintForColumn(column) + 2)
            self.setColumnWidth(column, min(self.columnWidth(column), needed))
        words = [it for it in columns if not self._model.table.columns[it].figures]
        for column in sorted(words, key=self.columnWidth, reverse=True):
            missing = header.length() - self.viewport().width()
            width = self.columnWidth(column)
            if missing > 0 and width > _LEAST_WORDS:
                self.setColumnWidth(column, max(_LEAST_WORDS, width - missing))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and (
            self._model.folded or self.horizontalHeader().length() > self.viewport().width()
        ):
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def csv(self) -> str:
        """All lines as they are sorted."""
        return self._model.table.csv(self._model.order)

    def copy(self) -> None:
        """Put the chosen lines, or all, on the clipboard, ready for a spreadsheet."""
        rows = sorted({it.row() for it in self.selectionModel().selectedRows()})
        order = [self._model.order[it] for it in rows] or self._model.order
        QGuiApplication.clipboard().setText(self._model.table.csv(order, "\t"))

    def _open(self, index: _Index) -> None:
        target = self._model.target(index.row())
        if target is not None:
            self.opened.emit(target)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)
