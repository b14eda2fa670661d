"""A table of thousands of things in a dialog: sorted by a column, narrowed by a filter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from reviewer.ui.theme import Appearance

Index = QModelIndex | QPersistentModelIndex
T = TypeVar("T")
_ROOT = QModelIndex()
_EMPTY_WIDTH = 480
_FOCUS_WIDTH = 3


class Column(NamedTuple):
    """A column: its heading, an item's words in it, and what it is sorted by (else the words).

    ``width`` is in pixels, 0 for a share of what is left; figures stand at the right.
    """

    title: str
    words: Callable[[Any], str]
    order: Callable[[Any], Any] | None = None
    width: int = 0
    figures: bool = False


class TableModel(QAbstractTableModel, Generic[T]):
    """Shows ``shown``: the items that the filter lets through, in order."""

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self.columns = columns
        self.shown: list[T] = []
        self._all: Sequence[T] = ()
        self._wanted = ""
        self._sorted: tuple[int, bool] | None = None

    def set_items(self, items: Sequence[T]) -> None:
        """Show these, in the order in which they are until a column is chosen to sort by."""
        self._all = items
        self._arrange()

    def set_filter(self, words: str) -> None:
        """Show only items with these words in any column."""
        self._wanted = words.strip().casefold()
        self._arrange()

    @property
    def total(self) -> int:
        """How many items there are, whether the filter lets them through or not."""
        return len(self._all)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted = (column, order is Qt.SortOrder.DescendingOrder) if column >= 0 else None
        self._arrange()

    def _arrange(self) -> None:
        self.beginResetModel()
        self.shown = [it for it in self._all if self._fits(it)]
        if self._sorted:
            column, backwards = self._sorted
            chosen = self.columns[column]
            key = chosen.order or (lambda it: chosen.words(it).casefold())
            self.shown.sort(key=key, reverse=backwards)
        self.endResetModel()

    def _fits(self, item: T) -> bool:
        return not self._wanted or any(
            self._wanted in column.words(item).casefold() for column in self.columns
        )

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        column = self.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return column.words(self.shown[index.row()])
        if role == Qt.ItemDataRole.TextAlignmentRole and column.figures:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self.columns[section].title
            if role == Qt.ItemDataRole.TextAlignmentRole:
                right = self.columns[section].figures
                side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
                return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None


def paint_focus(
    view: QTreeView, painter: QPainter, option: QStyleOptionViewItem, index: Index
) -> None:
    """Show that the keyboard is in this row by a bar before it, as the text does.

    The style's own sign is a frame over the row that dims its words.
    """
    current = view.currentIndex()
    if view.hasFocus() and index.sibling(index.row(), 0) == current.sibling(current.row(), 0):
        row = option.rect
        accent = view.palette().color(QPalette.ColorRole.Accent)
        painter.fillRect(0, row.top(), _FOCUS_WIDTH, row.height(), accent)


class Table(QTreeView):
    """The table itself. ``opened`` tells of Enter or a double click, ``removed`` of Del."""

    opened = Signal(object)
    removed = Signal()

    def __init__(
        self, model: TableModel[Any], appearance: Appearance, parent: QWidget, *, several: bool
    ) -> None:
        super().__init__(parent)
        self._rows = model
        self._appearance = appearance
        self._empty = ""
        self.setObjectName("table")
        # Rows that are measured before keep the height that they have without the style sheet.
        self.ensurePolished()
        self.setModel(model)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.ExtendedSelection if several else modes.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        for number, column in enumerate(model.columns):
            if column.width:
                header.resizeSection(number, max(column.width, header.sectionSizeHint(number)))
            else:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        self.setSortingEnabled(True)
        self.doubleClicked.connect(lambda index: self.opened.emit(model.shown[index.row()]))

    def set_empty_text(self, text: str) -> None:
        """What to say while there is nothing to show."""
        self._empty = text
        self.viewport().update()

    def chosen(self) -> list[Any]:
        """The selected items, from above."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._rows.shown[row] for row in rows]

    def choose(self, row: int) -> None:
        """Select a row, or the nearest there is."""
        row = min(row, len(self._rows.shown) - 1)
        if row >= 0:
            index = self._rows.index(row, 0)
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen():
            self.opened.emit(self.chosen()[0])
        elif event.key() == Qt.Key.Key_Delete and self.chosen():
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().drawRow(painter, option, index)
        paint_focus(self, painter, option, index)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._empty and not self._rows.shown:
            painter = QPainter(self.viewport())
            painter.setPen(self._appearance.theme.muted)
            room = self.viewport().rect()
            width = min(room.width() - 32, _EMPTY_WIDTH)
            room = room.adjusted((room.width() - width) // 2, 32, -((room.width() - width) // 2), 0)
            flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter
            painter.drawText(room, int(flags) | Qt.TextFlag.TextWordWrap, self._empty)
