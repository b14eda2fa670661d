"""The plots of a comparison: distribution of points, errors by category, days."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date, timedelta

import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from reviewer.core.typology import Typology
from reviewer.scoring.comparison import Comparison, Group
from reviewer.ui import wording
from reviewer.ui.compare.lines import Target, system_name
from reviewer.ui.compare.plot import Plot, Point, series_look, shortened
from reviewer.ui.compare.working import ESA
from reviewer.ui.score import words
from reviewer.ui.theme import Appearance, Theme

_EDGES = (0.0, 1.0, 2.0, 5.0, 10.0, 25.0)
ROOM = 0.8  # of the place between two groups of bars, for their bars
_CATEGORIES = 12
_DAYS = 8

translate = QCoreApplication.translate


def binned(counts: Mapping[float, int]) -> list[int]:
    """How many sentences have 0 points, up to 1, 2, 5, 10, 25, and more."""
    found = [0] * (len(_EDGES) + 1)
    for value, count in counts.items():
        found[_bin(value)] += count
    return found


def _bin(points: float) -> int:
    return sum(points > edge for edge in _EDGES)


def axis_of_scores(comparison: Comparison) -> str:
    """What an axis of scores is called, with its unit."""
    if comparison.model in ("wmt2020", "wmt2023"):
        return translate("Compare", "Score (points per sentence, less is better)")
    if comparison.model == "matecat":
        return translate("Compare", "Score (points per 1000 words, less is better)")
    return translate("Compare", "Score (of 100, more is better)")


def told_score(name: str, comparison: Comparison, group: Group) -> str:
    """A point in words: whose score, how much, between what."""
    digits = 2 if comparison.model in ("wmt2020", "wmt2023") else 1
    told = words.figure(group.score.score, digits)
    if group.score.interval:
        told += f" ({words.interval(group.score.interval, digits)})"
    return f"{name}\n{system_name(group.system)}: {told}"


class Chart(Plot):
    """A plot of a comparison."""

    def __init__(self, appearance: Appearance, name: str) -> None:
        super().__init__(appearance, name)
        self.found: Comparison | None = None
        self.redraw()

    def show_data(self, comparison: Comparison | None) -> None:
        """Show another comparison."""
        self.found = comparison
        self.redraw()

    def empty(self) -> str:
        if self.found is None:
            return translate("Compare", "Being worked out…")
        if not self.found.systems:
            return translate("Compare", "No finished review yet, and no open one with errors.")
        return ""

    def looks(self, theme: Theme) -> dict[str, tuple[QColor, str]]:
        """The colour and the shape of each system, the same in every plot; the legend says so."""
        known = sorted({it.system for it in self.found.systems} if self.found else ())
        looks = {it: series_look(theme, place) for place, it in enumerate(known)}
        self.legend([(system_name(it), *look) for it, look in looks.items()])
        return looks


class Distribution(Chart):
    """How many sentences of each system have how many points."""

    def empty(self) -> str:
        if not super().empty() and self.found and self.found.model == ESA:
            return translate("Compare", "Judgements (ESA) are not counted in penalty points.")
        if not super().empty() and self.found and not self.found.distribution:
            return translate("Compare", "The points of each sentence are being worked out…")
        return super().empty()

    def draw(self, theme: Theme) -> None:
        assert self.found
        found = self.found.distribution
        names = ["0", *(f"≤ {words.points(edge)}" for edge in _EDGES[1:])]
        names.append(f"> {words.points(_EDGES[-1])}")
        self.name_axis(
            "bottom", translate("Compare", "Penalty points of a sentence"), list(enumerate(names))
        )
        self.name_axis("left", translate("Compare", "Share of the sentences (%)"))
        self.grid(y=True)
        looks, wide, most = self.looks(theme), ROOM / max(1, len(found)), 0.0
        for place, (system, counts) in enumerate(found.items()):
            bins = binned(counts)
            shares = [100 * count / max(1, sum(bins)) for count in bins]
            most = max(most, *shares)
            left = place * wide - ROOM / 2
            xs = [number + left + wide / 2 for number in range(len(bins))]
            colour, symbol = looks[system]
            bars = pg.BarGraphItem(
                x=xs, height=shares, width=wide * 0.9, brush=colour, pen=pg.mkPen(None)
            )
            self.plot.addItem(bars)
            points = [
                Point(
                    x,
                    share,
                    self._told(system, names[number], bins[number], share),
                    self._example(system, number),
                )
                for number, (x, share) in enumerate(zip(xs, shares, strict=True))
                if bins[number]
            ]
            self.points(points, colour, symbol, theme)
        self.plot.setMouseEnabled(x=False, y=False)
        self.plot.setXRange(-0.5, len(names) - 0.5, padding=0.02)
        self.plot.setYRange(0, most * 1.08, padding=0)

    def _example(self, system: str, number: int) -> Target:
        """A sentence of the system in one of the bins."""
        known = self.found.examples.get(system, {}) if self.found else {}
        return next((it for points, it in known.items() if _bin(points) == number), None)

    def _told(self, system: str, name: str, count: int, share: float) -> str:
        told = translate("Compare", "{0}, points {1}: {2} sentences ({3} %)")
        return told.format(system_name(system), name, count, words.figure(share))


class Rates(Chart):
    """Errors per 1000 words by category, a bar for each system."""

    def __init__(self, appearance: Appearance, name: str, typology: Typology) -> None:
        self._typology = typology
        super().__init__(appearance, name)

    def empty(self) -> str:
        if not super().empty() and self.found and not self.found.categories:
            return translate("Compare", "No errors are marked in these articles.")
        return super().empty()

    def draw(self, theme: Theme) -> None:
        assert self.found
        by_path: dict[str, list[Group]] = defaultdict(list)
        for it in self.found.categories:
            by_path[it.key].append(it)
        paths = sorted(by_path, key=lambda path: -max(_rate(it) for it in by_path[path]))
        paths = paths[:_CATEGORIES][::-1]
        systems = sorted({it.system for it in self.found.categories})
        looks, wide = self.looks(theme), ROOM / max(1, len(systems))
        ticks = [
            (float(place), shortened(wording.category_name(self._typology, path)))
            for place, path in enumerate(paths)
        ]
        self.name_axis("left", "", ticks)
        self.name_axis("bottom", translate("Compare", "Errors per 1000 words"))
        self.grid(x=True)
        for number, system in enumerate(systems):
            shown = [
                (place + ROOM / 2 - (number + 0.5) * wide, it, ticks[place][1])
                for place, path in enumerate(paths)
                for it in by_path[path]
                if it.system == system
            ]
            colour, symbol = looks[system]
            self.plot.addItem(
                pg.BarGraphItem(
                    x0=0,
                    y=[y for y, _, _ in shown],
                    width=[_rate(it) for _, it, _ in shown],
                    height=wide * 0.9,
                    brush=colour,
                    pen=pg.mkPen(None),
                )
            )
            points = [Point(_rate(it), y, self._told(it, name), it.worst) for y, it, name in shown]
            self.points(points, colour, symbol, theme)
        self.plot.setMouseEnabled(x=False, y=False)
        self.plot.setXRange(0, 1.08 * max(map(_rate, self.found.categories)), padding=0)
        self.plot.setYRange(-0.5, len(paths) - 0.5, padding=0.02)

    def _told(self, group: Group, name: str) -> str:
        told = translate("Compare", "{0}\n{1}: {2} per 1000 words, {3}")
        rate, count = words.figure(_rate(group), 2), wording.error_count(group.score.errors)
        return told.format(name, system_name(group.system), rate, count)


def _rate(group: Group) -> float:
    return group.per_thousand() or 0.0


class Days(Chart):
    """Scores over time, a line for each system."""

    def draw(self, theme: Theme) -> None:
        assert self.found
        shown = [it for it in self.found.days if it.score.score is not None]
        first = min(date.fromisoformat(it.key) for it in shown)
        last = max(date.fromisoformat(it.key) for it in shown)
        span = max(1, (last - first).days)
        step = -(-span // _DAYS)
        ticks = [
            (float(day), (first + timedelta(days=day)).isoformat())
            for day in range(0, span + 1, step)
        ]
        self.name_axis("bottom", translate("Compare", "Day the review was finished (UTC)"), ticks)
        self.name_axis("left", axis_of_scores(self.found))
        self.grid(y=True)
        systems = sorted({it.system for it in shown})
        looks = self.looks(theme)
        for system in systems:
            colour, symbol = looks[system]
            own = sorted((it for it in shown if it.system == system), key=lambda it: it.key)
            points = [
                Point(
                    (date.fromisoformat(it.key) - first).days,
                    it.score.score or 0.0,
                    told_score(it.key, self.found, it),
                    it.worst,
                )
                for it in own
            ]
            self.plot.plot(
                [it.x for it in points], [it.y for it in points], pen=pg.mkPen(colour, width=2)
            )
            self.points(points, colour, symbol, theme)
        self.plot.setMouseEnabled(x=True, y=False)
        self.plot.setXRange(-0.5, span + 0.5, padding=0.02)
        self.plot.enableAutoRange(axis="y")
