"""Scores with their intervals, those of one reviewer or article beside each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

import pyqtgraph as pg
from PySide6.QtGui import QColor

from reviewer.core.shown_range import shown_range
from reviewer.scoring.comparison import Group
from reviewer.ui.compare.charts import ROOM, Chart, axis_of_scores, told_score
from reviewer.ui.compare.plot import Point, shortened
from reviewer.ui.theme import Appearance, Theme

_NAMED = 30  # names that have room
_ARROW = 8


class _Line(NamedTuple):
    """A score at its height."""

    y: float
    group: Group

    @property
    def score(self) -> float:
        return self.group.score.score or 0.0


class Scores(Chart):
    """The score of each line of a table with its interval; ``by`` names the table.

    An interval that goes on far beyond all scores ends in an arrow.
    """

    def __init__(self, appearance: Appearance, name: str, by: str) -> None:
        self._by = by
        super().__init__(appearance, name)

    def draw(self, theme: Theme) -> None:
        assert self.found
        groups = self._groups()
        named = len(groups) <= _NAMED
        ticks = [(float(place), shortened(it[0].name)) for place, it in enumerate(groups)]
        self.name_axis("left", "", ticks if named else [])
        self.name_axis("bottom", axis_of_scores(self.found))
        self.grid(x=True)
        lines: dict[str, list[_Line]] = defaultdict(list)
        for place, several in enumerate(groups):
            wide = ROOM / len(several)
            for number, it in enumerate(several):
                lines[it.system].append(_Line(place + ROOM / 2 - (number + 0.5) * wide, it))
        looks = self.looks(theme)
        shown = [it for own in lines.values() for it in own]
        between = [it.group.score.interval for it in shown if it.group.score.interval]
        low, high = shown_range([it.score for it in shown], [(it.low, it.high) for it in between])
        for system, own in sorted(lines.items()):
            colour, symbol = looks[system]
            self._intervals(own, colour, low, high)
            points = [
                Point(
                    it.score,
                    it.y,
                    told_score(it.group.name, self.found, it.group),
                    it.group.worst or (it.group.key if self._by == "article" else None),
                )
                for it in own
            ]
            self.points(points, colour, symbol, theme)
            self._arrows(own, colour, low, high)
        self.plot.setMouseEnabled(x=False, y=not named)
        self.plot.setYRange(-0.5, max(len(groups), 2) - 0.5, padding=0.02)
        self.plot.setXRange(low, high, padding=0.02)

    def _groups(self) -> list[list[Group]]:
        """What stands at one height: a name's lines by system. The worst score is at the bottom."""
        assert self.found
        found: dict[str, list[Group]] = defaultdict(list)
        for it in sorted(self.found.table(self._by), key=lambda it: it.system):
            if it.score.score is not None:
                found[it.key].append(it)
        worst = min if self.found.higher_is_better else max
        return sorted(
            found.values(),
            key=lambda several: worst(it.score.score or 0.0 for it in several),
            reverse=not self.found.higher_is_better,
        )

    def _intervals(self, own: Sequence[_Line], colour: QColor, low: float, high: float) -> None:
        xs: list[float] = []
        ys: list[float] = []
        for it in own:
            if (interval := it.group.score.interval) is not None:
                xs += [max(low, interval.low), min(high, interval.high)]
                ys += [it.y, it.y]
        # One item for all: an item each would take seconds with thousands of articles.
        self.plot.addItem(
            pg.PlotCurveItem(x=xs, y=ys, connect="pairs", pen=pg.mkPen(colour, width=2))
        )

    def _arrows(self, own: Sequence[_Line], colour: QColor, low: float, high: float) -> None:
        """Where an interval goes on beyond what is shown."""
        for symbol, edge, way in (("t3", low, -1), ("t2", high, 1)):
            ys = [
                it.y
                for it in own
                if (interval := it.group.score.interval) is not None
                and way * (interval.high if way > 0 else interval.low) > way * edge
            ]
            if ys:
                xs = [edge] * len(ys)
                pen = pg.mkPen(None)
                self.plot.addItem(
                    pg.ScatterPlotItem(
                        x=xs, y=ys, symbol=symbol, size=_ARROW, brush=colour, pen=pen
                    )
                )
