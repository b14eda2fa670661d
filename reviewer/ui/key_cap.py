"""A key as a small cap, painted alone or among words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reviewer.ui.theme import SMALL, Appearance, Theme

_PADDING = 6
_HEIGHT = 16


def cap_font(font: QFont) -> QFont:
    """The font of caps beside words in ``font``."""
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    fixed.setPointSizeF(QFontInfo(font).pointSizeF() * SMALL)
    return fixed


def cap_width(metrics: QFontMetrics, key: str) -> int:
    """The width of a cap in pixels; ``metrics`` are those of :func:`cap_font`."""
    return max(18, metrics.horizontalAdvance(key) + 2 * _PADDING)


def paint_cap(painter: QPainter, left: int, middle: int, key: str, theme: Theme) -> int:
    """Paint a cap (the painter has :func:`cap_font`) around the line ``middle``; give its width."""
    width = cap_width(painter.fontMetrics(), key)
    height = max(_HEIGHT, painter.fontMetrics().height())
    rect = QRectF(left, middle - height / 2, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.hover)
    painter.drawRoundedRect(rect, 3, 3)
    painter.setPen(theme.text)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, key)
    return width


class KeyCap(QWidget):
    """One cap as a widget, for sheets and dialogs."""

    def __init__(self, key: str, appearance: Appearance) -> None:
        super().__init__()
        self._key = key
        self._appearance = appearance
        self._font = cap_font(self.font())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(key)
        appearance.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font)
        return QSize(cap_width(metrics, self._key), max(_HEIGHT, metrics.height()) + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        paint_cap(painter, 0, self.height() // 2, self._key, self._appearance.theme)
