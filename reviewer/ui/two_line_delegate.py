"""How the lists look: a mark, a title in bold, a line of grey words under it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reviewer.ui.theme import SMALL, Appearance, scaled

SECOND_LINE = Qt.ItemDataRole.UserRole + 1
ITEM = Qt.ItemDataRole.UserRole + 2
Index = QModelIndex | QPersistentModelIndex

_RADIUS = 6
_PADDING = 8
_MARGIN = 8


class TwoLineDelegate(QStyledItemDelegate):
    """Paints an item; a subclass draws the mark at its start.

    ``text_left`` is where the words begin, in pixels from the item's left.
    """

    text_left = 24

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self.appearance = appearance
        self._font: QFont | None = None
        self._fit(QFont())

    def _fit(self, font: QFont) -> None:
        if font == self._font:
            return
        self._font = QFont(font)
        self._title, self._second = scaled(font, bold=True), scaled(font, SMALL)
        self._title_metrics = QFontMetrics(self._title)
        self._second_metrics = QFontMetrics(self._second)
        words = self._title_metrics.height() + self._second_metrics.height()
        self._height = 2 * _PADDING + words + 2

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        self._fit(option.font)
        return QSize(120, self._height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self._fit(option.font)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, state)
        self.paint_mark(painter, rect, index)
        words = rect.adjusted(self.text_left, _PADDING, -_MARGIN, -_PADDING)
        theme = self.appearance.theme
        self._paint_line(
            painter, words, self._title, theme.text, str(index.data()), self._title_metrics
        )
        words.setTop(words.top() + self._title_metrics.height() + 2)
        second = str(index.data(SECOND_LINE))
        self._paint_line(painter, words, self._second, theme.muted, second, self._second_metrics)
        painter.restore()

    def paint_mark(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Draw what stands before the words; ``rect`` is the whole item."""
        raise NotImplementedError

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        theme = self.appearance.theme
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hover = bool(state & QStyle.StateFlag.State_MouseOver)
        focus = bool(state & QStyle.StateFlag.State_HasFocus)
        if not (selected or hover or focus):
            return
        painter.setPen(QPen(theme.accent, 1) if focus else Qt.PenStyle.NoPen)
        if selected or hover:
            painter.setBrush(theme.selected if selected else theme.field)
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)

    @staticmethod
    def _paint_line(
        painter: QPainter,
        rect: QRect,
        font: QFont,
        colour: QColor,
        words: str,
        metrics: QFontMetrics,
    ) -> None:
        painter.setFont(font)
        painter.setPen(colour)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(
            QRect(rect.left(), rect.top(), rect.width(), metrics.height()),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            shown,
        )
