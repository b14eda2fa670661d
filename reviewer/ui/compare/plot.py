"""What all plots have in common: the look's colours, axes with units, points to click, pictures."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape, unescape
from pathlib import Path
from typing import Any, NamedTuple

import pyqtgraph as pg
from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from reviewer.formats.output import replacing
from reviewer.ui import wording
from reviewer.ui.compare.lines import Target
from reviewer.ui.theme import SMALL, Appearance, Theme, scaled

_GLYPHS = {"o": "●", "s": "■", "t1": "▲", "d": "◆", "star": "★", "p": "⬟"}
SYMBOLS = tuple(_GLYPHS)
"""Shapes that tell series apart before their colours do."""

_SCALE = 2  # pixels of a picture for one of the screen
_NAME = 32  # letters of a name on an axis
_SIZE = 9
_FAMILY = re.compile(rb'font-family="([^"]*)"')
_SIDES = 90  # pixels beside the legend: the axis at the left, and the edge


class Point(NamedTuple):
    """A place in a plot, what it says and what it opens."""

    x: float
    y: float
    told: str
    target: Target


def series_colours(theme: Theme) -> Sequence[QColor]:
    """The colours of series, in their order; those next to each other differ in lightness too."""
    return (
        theme.accent,
        theme.minor,
        theme.finding,
        theme.neutral,
        theme.critical,
        theme.finished,
    )


def series_look(theme: Theme, place: int) -> tuple[QColor, str]:
    """The colour and the shape of a series; 36 that are all apart.

    Each round through the colours begins one shape further on.
    """
    colours = series_colours(theme)
    round_ = place // len(colours)
    return colours[place % len(colours)], SYMBOLS[(place + round_) % len(SYMBOLS)]


class Axis(pg.AxisItem):  # type: ignore[misc]
    """Figures as the language writes them, with a real minus sign."""

    def tickStrings(self, values: Any, scale: Any, spacing: Any) -> list[str]:
        told = (str(it) for it in super().tickStrings(values, scale, spacing))
        return [wording.as_written(it) for it in told]


def _with_fallback(found: re.Match[bytes]) -> bytes:
    """The letters that were measured, for programs that do not know Qt's names of families."""
    family = QFontInfo(QFont(unescape(found[1].decode()))).family()
    return f'font-family="{escape(family)}, sans-serif"'.encode()


def shortened(name: str) -> str:
    """A name that fits beside an axis."""
    return name if len(name) <= _NAME else name[: _NAME - 1] + "…"


class Plot(QWidget):
    """Subclasses draw into ``self.plot`` in :meth:`draw`. ``opened`` carries what a point opens."""

    opened = Signal(object)  # Target

    def __init__(self, appearance: Appearance, name: str) -> None:
        super().__init__()
        self._appearance = appearance
        self.name = name
        self._view: Any = None
        self._series: Sequence[tuple[str, QColor, str]] = ()
        self._empty = QLabel()
        self._empty.setObjectName("quiet")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pages = QStackedWidget()
        self.pages.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pages)
        appearance.changed.connect(self.redraw)

    @property
    def view(self) -> Any:
        """pyqtgraph's widget, made when there is something to draw: it takes 15 ms."""
        if self._view is None:
            self._view = view = pg.PlotWidget(
                axisItems={side: Axis(side) for side in ("left", "bottom")}
            )
            view.setAccessibleName(self.name)
            view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            view.setFrameShape(view.Shape.NoFrame)
            plot = view.getPlotItem()
            plot.setMenuEnabled(False)
            # pyqtgraph makes this menu all the same, and would leave it behind when the plot goes.
            self.destroyed.connect(plot.ctrlMenu.deleteLater)
            plot.hideButtons()
            self.pages.addWidget(view)
            self.prepare(plot)
        return self._view

    @property
    def plot(self) -> Any:
        """What is drawn into."""
        return self.view.getPlotItem()

    # ---- for subclasses

    def prepare(self, plot: Any) -> None:
        """Set up a plot that was just made."""

    def draw(self, theme: Theme) -> None:
        """Draw what is to be shown; the plot is empty."""
        raise NotImplementedError

    def empty(self) -> str:
        """Why there is nothing to draw, in a sentence; ``""`` when there is something."""
        raise NotImplementedError

    # ---- drawing

    def redraw(self) -> None:
        """Draw anew, in the colours of the look."""
        why, theme = self.empty(), self._appearance.theme
        self._empty.setText(why)
        self._series = ()
        if why and self._view is None:
            return
        self.pages.setCurrentWidget(self._empty if why else self.view)
        self.plot.clear()
        self.plot.setTitle(None)
        self.view.setBackground(theme.window)
        if not why:
            self.draw(theme)

    @property
    def drawn(self) -> bool:
        """Whether there is a plot, and not a sentence on why there is none."""
        return self.pages.currentWidget() is not self._empty

    def name_axis(
        self, side: str, told: str, ticks: Sequence[tuple[float, str]] | None = None
    ) -> None:
        """Give the axis at a side its title with its unit, and named places if they are not
        figures."""
        theme = self._appearance.theme
        axis = self.plot.getAxis(side)
        small = scaled(self.font(), SMALL)
        axis.setLabel(told, color=theme.muted.name(), **{"font-size": f"{small.pointSizeF():g}pt"})
        axis.enableAutoSIPrefix(False)
        axis.setZValue(-1)  # its lines under what is drawn
        axis.setPen(theme.handle)
        axis.setTextPen(theme.text)
        axis.setStyle(tickFont=QFont(small), tickLength=-4)
        axis.setTicks([list(ticks)] if ticks is not None else None)

    def grid(self, *, x: bool = False, y: bool = False) -> None:
        """Show faint lines at the figures of an axis."""
        self.plot.showGrid(x=x, y=y, alpha=0.18)

    def legend(self, series: Sequence[tuple[str, QColor, str]]) -> None:
        """Say over the plot which series is which: name, colour, shape; nothing for only one."""
        self._series = series
        self._write_legend()

    def _write_legend(self) -> None:
        """Write the names in as many lines as they need in the room that there is."""
        if len(self._series) < 2:
            self.plot.setTitle(None)
            return
        theme, small = self._appearance.theme, scaled(self.font(), SMALL)
        metrics = QFontMetrics(small)
        room, lines, left = max(200, self.width() - _SIDES), [""], 0
        for name, colour, symbol in self._series:
            width = metrics.horizontalAdvance(f"{_GLYPHS[symbol]} {name}    ")
            if left and left + width > room:
                lines.append("")
                left = 0
            left += width
            glyph = f'<span style="color:{colour.name()}">{_GLYPHS[symbol]}</span>'
            lines[-1] += f"{glyph}&nbsp;{escape(name).replace(' ', '&nbsp;')}&nbsp;&nbsp;&nbsp; "
        told, size = "<br>".join(lines), f"{small.pointSizeF():g}pt"
        self.plot.setTitle(told, color=theme.text.name(), size=size, justify="left")
        height = len(lines) * (metrics.lineSpacing() + 2) + 8
        self.plot.titleLabel.setMaximumHeight(height)  # pyqtgraph has room for one line
        self.plot.layout.setRowFixedHeight(0, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.drawn:
            self._write_legend()

    def points(self, points: Sequence[Point], colour: QColor, symbol: str, theme: Theme) -> Any:
        """Put points into the plot that say what they are, and open it when they are clicked."""
        item = pg.ScatterPlotItem(
            x=[it.x for it in points],
            y=[it.y for it in points],
            data=list(points),
            symbol=symbol,
            size=_SIZE,
            brush=colour,
            pen=pg.mkPen(theme.window, width=1),
            hoverable=True,
            hoverSize=_SIZE + 4,
            hoverPen=pg.mkPen(theme.text, width=1.5),
            tip=lambda x, y, data: data.told,
        )
        item.sigClicked.connect(self._clicked)
        self.plot.addItem(item)
        return item

    def _clicked(self, _item: object, points: Sequence[Any], _event: object = None) -> None:
        targets = [it.data().target for it in points]
        target = next((it for it in targets if it is not None), None)
        if target is not None:
            self.opened.emit(target)

    # ---- pictures

    def save(self, path: Path) -> None:
        """Write the plot as it is shown: SVG if the name says so, else PNG in double resolution.

        Raises ``FileNotWritable``.
        """
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        size = self.view.size()
        if path.suffix.casefold() == ".svg":
            self._paint_svg(buffer, size)
            data = _FAMILY.sub(_with_fallback, bytes(buffer.data().data()))
        else:
            picture = QPixmap(size * _SCALE)
            self._paint(picture, size * _SCALE)
            picture.save(buffer, "PNG")
            data = bytes(buffer.data().data())
        with replacing(path) as stream:
            stream.write(data)

    def _paint_svg(self, buffer: QBuffer, size: QSize) -> None:
        from PySide6.QtSvg import QSvgGenerator

        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(size)
        # Axes are drawn from recordings that Qt scales to the resolution of what they go to.
        generator.setResolution(self.view.logicalDpiX())
        generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
        generator.setTitle(self.name)
        self._paint(generator, size)

    def _paint(self, device: Any, size: QSize) -> None:
        painter = QPainter(device)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(0, 0, size.width(), size.height(), self._appearance.theme.window)
        self.view.render(painter, QRectF(0, 0, size.width(), size.height()))
        painter.end()
