"""A key as a small cap, painted among words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics, QPainter

from reviewer.ui.theme import SMALL, Theme, points_of

_PADDING = 6
_HEIGHT = 16


def cap_font(font: QFont) -> QFont:
    """The font of caps beside words in ``font``."""
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    fixed.setPointSizeF(points_of(font) * SMALL)
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
