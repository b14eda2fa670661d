"""A list to pick one entry from while the keyboard stays in a line edit above it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reviewer.ui.theme import SMALL, scaled

_Index = QModelIndex | QPersistentModelIndex
_PADDING = 8
_INDENT = 16
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_LEAST_DETAIL = 40
_ELIDE = Qt.TextElideMode.ElideRight
_MOVES = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Backtab: -1,
    Qt.Key.Key_Tab: 1,
    Qt.Key.Key_PageUp: -8,
    Qt.Key.Key_PageDown: 8,
}


@dataclass(frozen=True, slots=True)
class PickRow:
    """One entry: its name, grey words after it, key caps (parted by blanks) at the right end.

    The bar can stand on one that is not enabled, so that it can be asked why; it cannot be picked.
    """

    title: str
    detail: str = ""
    keys: str = ""
    tip: str = ""
    depth: int = 0
    enabled: bool = True


class PickModel(QAbstractListModel):
    """The entries as Qt wants them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: Sequence[PickRow] = ()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.tip or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(it for it in (row.title, row.detail, row.keys) if it)
        return row if role == Qt.ItemDataRole.UserRole else None

    def row(self, number: int) -> PickRow:
        """One entry."""
        return self._rows[number]

    def set_rows(self, rows: Sequence[PickRow]) -> None:
        """Show other entries."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()


class PickDelegate(QStyledItemDelegate):
    """Paints an entry: name, grey words, keys."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, QFontMetrics(option.font).height() + _PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: PickRow = index.data(Qt.ItemDataRole.UserRole)
        view: QWidget = option.widget
        rect: QRect = option.rect
        # Not the list's own: a style sheet makes its grey half transparent.
        colours = QApplication.palette()
        group = QPalette.ColorGroup.Active if row.enabled else QPalette.ColorGroup.Disabled
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            ground = view.palette() if chosen else colours
            role = QPalette.ColorRole.Highlight if chosen else QPalette.ColorRole.AlternateBase
            _rounded(painter, rect, ground.color(role))
        words = rect.adjusted(_PADDING + _INDENT * row.depth, 0, -_PADDING, 0)
        small = scaled(view.font(), SMALL)
        painter.setFont(small)
        muted = colours.color(group, QPalette.ColorRole.PlaceholderText)
        for keys in reversed(row.keys.split()):
            words.setRight(_paint_keys(painter, words, keys, colours, muted) - 4)
        normal = QFontMetrics(view.font())
        title = normal.elidedText(row.title, _ELIDE, words.width())
        after = words.adjusted(normal.horizontalAdvance(title) + 10, 0, 0, 0)
        if row.detail and after.width() > _LEAST_DETAIL:
            detail = painter.fontMetrics().elidedText(row.detail, _ELIDE, after.width())
            painter.setPen(muted)
            painter.drawText(after, _LEFT, detail)
        painter.setFont(view.font())
        painter.setPen(colours.color(group, QPalette.ColorRole.Text))
        painter.drawText(words, _LEFT, title)
        painter.restore()


def _rounded(painter: QPainter, rect: QRect, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(rect, 4, 4)


def _paint_keys(painter: QPainter, rect: QRect, keys: str, colours: QPalette, ink: QColor) -> int:
    """Draw a key cap at the right end of ``rect``; give its left edge."""
    metrics = painter.fontMetrics()
    width = max(metrics.horizontalAdvance(keys), metrics.height() - 6) + 10
    cap = QRect(rect.right() - width, rect.center().y() - metrics.height() // 2, width, 0)
    cap.setHeight(metrics.height() + 1)
    _rounded(painter, cap, colours.color(QPalette.ColorRole.Midlight))
    painter.setPen(ink)
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, keys)
    return cap.left()


class PickList(QListView):
    """The list. ``highlighted`` carries the place of the entry under the bar, -1 for none.

    ``picked`` comes on Enter in the line edit, or a click on an entry that is enabled.
    """

    highlighted = Signal(int)
    picked = Signal(int)

    def __init__(self, edit: QLineEdit, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = PickModel(self)
        self.setModel(self._model)
        self.setItemDelegate(PickDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.clicked.connect(lambda index: self._pick(index.row()))
        edit.installEventFilter(self)
        self._edit = edit

    def set_rows(self, rows: Sequence[PickRow], current: int = 0) -> None:
        """Show other entries with the bar on ``current``, or nowhere for -1."""
        self._model.set_rows(rows)
        self.go_to(min(current, len(rows) - 1))

    def go_to(self, row: int) -> None:
        """Move the bar."""
        self.setCurrentIndex(self._model.index(row, 0))
        self.highlighted.emit(row)

    def row_height(self) -> int:
        """Pixels of one entry."""
        return QFontMetrics(self.font()).height() + _PADDING

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take from the line edit the keys that belong to the list."""
        if watched is not self._edit or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() != QEvent.Type.KeyPress:
            return False
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pick(self.currentIndex().row())
            return True
        if key in _MOVES and self._model.rowCount():
            self._move(_MOVES[key])
            return True
        return False

    def _move(self, by: int) -> None:
        count, now = self._model.rowCount(), self.currentIndex().row()
        if abs(by) == 1:
            self.go_to((now + by) % count if now >= 0 else 0 if by > 0 else count - 1)
        else:
            self.go_to(max(0, min(now + by, count - 1)))

    def _pick(self, row: int) -> None:
        if row >= 0 and self._model.row(row).enabled:
            self.picked.emit(row)

    def sizeHint(self) -> QSize:
        return QSize(200, 8 * self.row_height())
