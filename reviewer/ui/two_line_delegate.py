"""How the lists look: a mark, a title in bold, a line of grey words under it."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Generic, TypeVar

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reviewer.ui.panel_model import Index, Lines, PanelModel
from reviewer.ui.theme import SMALL, Appearance, scaled

T = TypeVar("T")
_RADIUS = 6
_PADDING = 8
_MARGIN = 8
_KEPT = 256
"""Painted items that are kept: a few screens of both lists."""
_STATES = (
    QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver,
    QStyle.StateFlag.State_HasFocus,
)


class TwoLineDelegate(QStyledItemDelegate, Generic[T]):
    """Paints the items of a model; a subclass draws the mark at an item's start.

    A painted item is kept, since a list paints all its visible items whenever one comes or goes.
    ``text_left`` is where the words begin, in pixels from the item's left.
    """

    text_left = 24

    def __init__(self, model: PanelModel[T], appearance: Appearance) -> None:
        super().__init__(model)
        self.appearance = appearance
        self._model = model
        self._kept: dict[Hashable, QPixmap] = {}
        self._font: QFont | None = None
        self._fit(QFont())
        appearance.changed.connect(self._kept.clear)

    def look(self, item: T) -> Hashable:
        """What the mark of an item depends on."""
        raise NotImplementedError

    def paint_mark(self, painter: QPainter, rect: QRect, item: T) -> None:
        """Draw what stands before the words; ``rect`` is the whole item."""
        raise NotImplementedError

    def _fit(self, font: QFont) -> None:
        if font == self._font:
            return
        self._font = QFont(font)
        self._kept.clear()
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
        rect, state = option.rect, option.state
        item = self._model.shown[index.row()]
        lines = self._model.lines(item)
        ratio = painter.device().devicePixelRatio()
        states = (state & _STATES[0]).value, (state & _STATES[1]).value
        key = (lines, self.look(item), rect.width(), rect.height(), ratio, states)
        picture = self._kept.get(key)
        if picture is None:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            picture = self._picture(rect.size(), ratio, state, item, lines)
            self._kept[key] = picture
        painter.drawPixmap(rect.topLeft(), picture)

    def _picture(
        self, size: QSize, ratio: float, state: QStyle.StateFlag, item: T, lines: Lines
    ) -> QPixmap:
        theme = self.appearance.theme
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(theme.window)
        rect = QRect(0, 0, size.width(), size.height())
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, state)
        self.paint_mark(painter, rect, item)
        words = rect.adjusted(self.text_left, _PADDING, -_MARGIN, -_PADDING)
        self._paint_line(painter, words, self._title, theme.text, lines.title)
        words.setTop(words.top() + self._title_metrics.height() + 2)
        second = self.second_line(lines, words.width())
        self._paint_line(painter, words, self._second, theme.muted, second)
        painter.end()
        return picture

    def second_line(self, lines: Lines, room: int) -> str:
        """The words of the second line that fit into so many pixels, or the narrowest."""
        ways = (lines.second, *lines.narrower)
        fitting = (it for it in ways if self._second_metrics.horizontalAdvance(it) <= room)
        return next(fitting, ways[-1])

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
        painter: QPainter, rect: QRect, font: QFont, colour: QColor, words: str
    ) -> None:
        painter.setFont(font)
        painter.setPen(colour)
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        place = QRect(rect.left(), rect.top(), rect.width(), metrics.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
