"""The shapes of marks: dotted, single, thick, double and wavy lines, and the outline.

The pens are made once for a look, not at every stroke.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from reviewer.core.annotation import Severity
from reviewer.ui.pair.source import Mark, MarkKind
from reviewer.ui.theme import Theme

_WAVE = 11
_WAVES = 40
_WAVE_HEIGHT = 7
_RADIUS = 4


class MarkLines:
    """Draws the lines of marks in one set of colours.

    ``unit`` is the width of a hairline in pixels, ``ratio`` the device's dots a pixel.
    """

    def __init__(self, theme: Theme, unit: int, ratio: float) -> None:
        self._unit = unit
        self._ratio = ratio
        self._colors = {severity: theme.severity(severity) for severity in Severity}
        self._accent, self._finding = theme.accent, theme.finding
        self._neutral = _dotted(theme.neutral, unit)
        self._pair = _dotted(theme.finding, unit)
        self._wave: QPixmap | None = None
        hues = {color.rgba(): color for color in (*self._colors.values(), theme.accent)}
        hues[theme.finding.rgba()] = theme.finding
        self._outlines = {rgba: QPen(color, 2 * unit) for rgba, color in hues.items()}

    def color(self, mark: Mark) -> QColor:
        """The hue of a mark's line and outline."""
        if mark.kind in (MarkKind.FINDING, MarkKind.FINDING_COUNTERPART):
            return self._finding
        return self._accent if mark.severity is None else self._colors[mark.severity]

    def underline(self, painter: QPainter, mark: Mark, left: int, right: int, y: int) -> None:
        """Draw the line of a mark below its words; ``y`` is its upper edge."""
        unit, width = self._unit, right - left
        if mark.kind is MarkKind.FINDING:
            self._wavy(painter, left, right, y)
        elif mark.kind is MarkKind.FINDING_COUNTERPART:
            _dots(painter, self._pair, left, right, y + unit)
        elif mark.severity is Severity.NEUTRAL:
            _dots(painter, self._neutral, left, right, y + unit)
        else:
            color = self.color(mark)
            thick = 3 if mark.severity is Severity.MAJOR else 2
            painter.fillRect(left, y, width, thick * unit, color)
            if mark.severity is Severity.CRITICAL:
                painter.fillRect(left, y + 3 * unit, width, 2 * unit, color)

    def outline(self, painter: QPainter, mark: Mark, words: QRect) -> None:
        """Draw a rounded frame around the words of the current mark."""
        away = 2 * self._unit
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._outlines[self.color(mark).rgba()])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        frame = QRectF(words.adjusted(-away, -away, away, away))
        painter.drawRoundedRect(frame, _RADIUS * self._unit, _RADIUS * self._unit)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _wavy(self, painter: QPainter, left: int, right: int, y: int) -> None:
        """A wave that begins at the words and is cut off where they end."""
        if self._wave is None:
            self._wave = _wave(self._finding, self._unit, self._ratio)
        length, high = _WAVE * _WAVES * self._unit, _WAVE_HEIGHT * self._unit
        for x in range(left, right, length):
            width = min(length, right - x)
            part = QRectF(0, 0, width * self._ratio, high * self._ratio)
            painter.drawPixmap(QRectF(x, y - self._unit, width, high), self._wave, part)


def _wave(color: QColor, unit: int, ratio: float) -> QPixmap:
    """A picture of a long wave: to stroke one anew for every word takes ten times as long."""
    length, high = _WAVE * _WAVES * unit, _WAVE_HEIGHT * unit
    picture = QPixmap(round(length * ratio), round(high * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    half, middle, swing = _WAVE * unit / 2, high / 2, 4.4 * unit
    path = QPainterPath(QPointF(0, middle))
    for number in range(2 * _WAVES):
        peak = middle + (-swing if number % 2 else swing)
        x = number * half
        path.quadTo(QPointF(x + half / 2, peak), QPointF(x + half, middle))
    pen = QPen(color, 1.5 * unit)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.strokePath(path, pen)
    painter.end()
    return picture


def _dotted(color: QColor, unit: int) -> QPen:
    pen = QPen(color, 2 * unit)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([1, 1])
    return pen


def _dots(painter: QPainter, pen: QPen, left: int, right: int, y: int) -> None:
    painter.setPen(pen)
    painter.drawLine(left, y, right, y)
