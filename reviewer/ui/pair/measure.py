"""Measures of the pair view: the type, and where the columns stand."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QPaintDevice

LINE_HEIGHT = 1.5
ROW_PADDING = 6
PARAGRAPH_SPACE = 8
END_SPACE = 16
BLOCK_GAP = 8
TAB_CHARACTERS = 4

_SMALL = 0.74
_MOST_CHARACTERS = 75
_NUMBER_LEFT = 20
_NUMBER_GAP = 22
_TEXT_LEFT = 56
_COLUMN_GAP = 20
_RIGHT = 12
_LEAST_WIDTH = 40


@dataclass(frozen=True, slots=True)
class TextStyle:
    """A font made for one device, and what follows from it, in pixels.

    ``baseline`` is where the letters stand in a line, from the line's top. ``small`` is for row
    numbers and labels. ``ratio`` is how many dots of the device a pixel has.
    """

    font: QFont
    small: QFont
    line_height: int
    baseline: int
    ascent: int
    descent: int
    cap_height: float
    x_height: float
    small_cap_height: float
    small_height: int
    digit_width: float
    character_width: float
    ratio: float

    @classmethod
    def of(cls, font: QFont, device: QPaintDevice) -> TextStyle:
        """Measure ``font`` on ``device``."""
        font = QFont(font, device)
        small = QFont(font)
        pixels = float(QFontInfo(font).pixelSize())
        if font.pointSizeF() > 0:
            pixels = font.pointSizeF() * device.logicalDpiY() / 72
            small.setPointSizeF(font.pointSizeF() * _SMALL)
        else:
            small.setPixelSize(max(1, round(font.pixelSize() * _SMALL)))
        metrics, fine = QFontMetricsF(font), QFontMetricsF(small)
        line_height = max(round(pixels * LINE_HEIGHT), ceil(metrics.height()))
        return cls(
            font=font,
            small=small,
            line_height=line_height,
            baseline=round((line_height - metrics.height()) / 2 + metrics.ascent()),
            ascent=round(metrics.ascent()),
            descent=round(metrics.descent()),
            cap_height=metrics.capHeight(),
            x_height=metrics.xHeight(),
            small_cap_height=fine.capHeight(),
            small_height=ceil(fine.height()),
            digit_width=fine.horizontalAdvance("0"),
            character_width=metrics.averageCharWidth(),
            ratio=device.devicePixelRatioF(),
        )


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the row numbers end and where the two texts stand: left edges and their one width."""

    number_right: int
    left: int
    right: int
    width: int

    @classmethod
    def of(cls, viewport_width: int, style: TextStyle, rows: int) -> Columns:
        """Share out a width: equal columns of at most 75 characters, in the middle of the rest."""
        numbers = ceil(len(str(max(1, rows))) * style.digit_width)
        text_left = max(_TEXT_LEFT, _NUMBER_LEFT + numbers + _NUMBER_GAP)
        free = viewport_width - text_left - _COLUMN_GAP - _RIGHT
        most = round(_MOST_CHARACTERS * style.character_width)
        width = max(_LEAST_WIDTH, min(free // 2, most))
        left = text_left + max(0, free - 2 * width) // 2
        return cls(left - _NUMBER_GAP, left, left + width + _COLUMN_GAP, width)

    def x(self, side: int) -> int:
        """The left edge of a side: 0 the article, 1 the English."""
        return self.right if side else self.left

    def side_at(self, x: float) -> int:
        """The side that a place across belongs to."""
        return 1 if x >= self.right - _COLUMN_GAP / 2 else 0
