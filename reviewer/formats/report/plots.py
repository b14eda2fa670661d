"""Plots as SVG that stands by itself: shapes and words only, greys apart enough for any printer.

Presentation attributes instead of style sheets, so that Qt draws the same as browsers do.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import NamedTuple

from reviewer.core.annotation import Severity
from reviewer.formats.report.markup import plain

TONES = {
    Severity.NEUTRAL: "#e3e6ea",
    Severity.MINOR: "#b9c3cf",
    Severity.MAJOR: "#6f7f92",
    Severity.CRITICAL: "#1f2a37",
}
"""Ground of a severity's part of a bar: the graver the darker."""

WIDTH = 680
"""Width of every plot, in its own units."""

_LABELS, _VALUES = 220, 56
_LINE, _BAR, _AXIS, _UNIT = 26, 14, 30, 20
_INK, _MUTED, _RULE, _ACCENT = "#1c2128", "#59616c", "#d5dae0", "#2f6fde"
_FONT = "font-family=\"'Noto Sans', 'Segoe UI', 'DejaVu Sans', sans-serif\""
_LONGEST = 28  # letters that surely find room beside a plot


def shortened(words: str, longest: int = _LONGEST) -> str:
    """Words that find room beside a plot, cut where they are longer."""
    return words if len(words) <= longest else f"{words[: longest - 1].rstrip()}…"


class Bar(NamedTuple):
    """A line of stacked bars: what it is of, and the value of each severity."""

    label: str
    parts: Sequence[tuple[Severity, float]]

    @property
    def total(self) -> float:
        """The length of the whole bar."""
        return math.fsum(value for _, value in self.parts)


class Whisker(NamedTuple):
    """A score with its interval; a hollow point is a small sample."""

    label: str
    score: float
    low: float | None
    high: float | None
    hollow: bool


class Plot(NamedTuple):
    """An SVG image and its size in its own units."""

    svg: str
    width: int
    height: int


Tell = Callable[[float], str]
"""Writes a value in the report's language."""


def bars(
    title: str, lines: Sequence[Bar], names: Sequence[tuple[Severity, str]], tell: Tell, unit: str
) -> Plot:
    """Draw stacked bars, the values written at their ends; ``names`` are those of severities.

    ``unit`` is written under the axis.
    """
    scale = _Scale(0.0, max((it.total for it in lines), default=0.0) or 1.0)
    height = _AXIS + _LINE * len(lines) + _AXIS
    parts = _grid(scale, height - _AXIS, tell, top=_AXIS)
    parts += _legend(names)
    for number, it in enumerate(lines):
        top = _AXIS + _LINE * number + (_LINE - _BAR) / 2
        parts.append(_label(it.label, top + _BAR - 3))
        left = 0.0
        for severity, value in it.parts:
            if value:
                x, width = scale.x(left), scale.x(left + value) - scale.x(left)
                parts.append(
                    f'<rect x="{x:.1f}" y="{top:.1f}" width="{width:.1f}" height="{_BAR}" '
                    f'fill="{TONES[severity]}" stroke="{_INK}" stroke-width="0.6"/>'
                )
                left += value
        parts.append(_text(scale.x(left) + 6, top + _BAR - 3, tell(it.total)))
    return _plot(title, [*parts, _unit(unit, height)], height + _UNIT)


def whiskers(
    title: str,
    lines: Sequence[Whisker],
    threshold: float | None,
    passing: str,
    tell: Tell,
    unit: str,
    between: tuple[float, float],
) -> Plot:
    """Draw scores as points with their intervals, and the line at which a text passes.

    ``between`` is from where to where they are shown; an interval that goes on ends in an arrow.
    ``unit`` is written under the axis.
    """
    ends = [*between, *([] if threshold is None else [threshold])]
    scale = _Scale(min(ends), max(ends))
    height = _AXIS + _LINE * len(lines) + _AXIS
    parts = _grid(scale, height - _AXIS, tell, top=_AXIS)
    if threshold is not None:
        x = scale.x(threshold)
        parts.append(
            f'<line x1="{x:.1f}" y1="{_AXIS - 6}" x2="{x:.1f}" y2="{height - _AXIS}" '
            f'stroke="{_INK}" stroke-width="1" stroke-dasharray="5 3"/>'
        )
        parts.append(_text(x, _AXIS - 10, f"{passing} {tell(threshold)}", anchor="middle"))
    for number, it in enumerate(lines):
        middle = _AXIS + _LINE * number + _LINE / 2
        parts.append(_label(it.label, middle + 4))
        if it.low is not None and it.high is not None:
            parts += _interval(scale, it.low, it.high, middle)
        fill = "#ffffff" if it.hollow else _ACCENT
        parts.append(
            f'<circle cx="{scale.x(it.score):.1f}" cy="{middle:.1f}" r="4.5" fill="{fill}" '
            f'stroke="{_ACCENT}" stroke-width="2"/>'
        )
    return _plot(title, [*parts, _unit(unit, height)], height + _UNIT)


class _Scale:
    """Values to places on round lines around them."""

    def __init__(self, low: float, high: float) -> None:
        step = _step(max(high - low, abs(high) * 1e-9, 1e-9))
        first = math.floor(low / step)
        last = max(math.ceil(high / step), first + 1)
        self.lines = [step * number for number in range(first, last + 1)]

    def x(self, value: float) -> float:
        """Where a value stands."""
        share = (value - self.lines[0]) / (self.lines[-1] - self.lines[0])
        return _LABELS + share * (WIDTH - _LABELS - _VALUES)


def _step(span: float) -> float:
    """A round distance that parts ``span`` into four to eight."""
    power = 10.0 ** math.floor(math.log10(span / 4))
    return next(power * it for it in (1, 2, 2.5, 5, 10, 20) if span / (power * it) <= 6)


def _grid(scale: _Scale, bottom: float, tell: Tell, *, top: float) -> list[str]:
    parts = []
    for value in scale.lines:
        x = scale.x(value)
        parts.append(
            f'<line x1="{x:.1f}" y1="{top}" x2="{x:.1f}" y2="{bottom}" stroke="{_RULE}" '
            'stroke-width="1"/>'
        )
        parts.append(_text(x, bottom + 16, tell(value), anchor="middle", ink=_MUTED))
    return parts


def _interval(scale: _Scale, low: float, high: float, middle: float) -> list[str]:
    first, last = scale.lines[0], scale.lines[-1]
    left, right = scale.x(max(low, first)), scale.x(min(high, last))
    drawn = [(left, middle, right, middle)]
    arrows = []
    for x, goes_on, way in ((left, low < first, 1), (right, high > last, -1)):
        if goes_on:
            points = f"{x:.1f},{middle:.1f} {x + 8 * way:.1f},{middle - 5:.1f} "
            points += f"{x + 8 * way:.1f},{middle + 5:.1f}"
            arrows.append(f'<polygon points="{points}" fill="{_ACCENT}"/>')
        else:
            drawn.append((x, middle - 5, x, middle + 5))
    return [
        f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{_ACCENT}" '
        'stroke-width="2"/>'
        for x1, y1, x2, y2 in drawn
    ] + arrows


def _unit(words: str, height: float) -> str:
    """What the axis measures, under its figures."""
    middle = (_LABELS + WIDTH - _VALUES) / 2
    return _text(middle, height + 8, words, anchor="middle", ink=_MUTED)


def _legend(names: Sequence[tuple[Severity, str]]) -> list[str]:
    parts, x = [], float(_LABELS)
    for severity, name in names:
        parts.append(
            f'<rect x="{x:.1f}" y="6" width="12" height="12" fill="{TONES[severity]}" '
            f'stroke="{_INK}" stroke-width="0.6"/>'
        )
        parts.append(_text(x + 18, 16, name))
        x += 40 + 7.5 * len(name)
    return parts


def _label(words: str, baseline: float) -> str:
    return _text(_LABELS - 10, baseline, shortened(words), anchor="end")


def _text(x: float, y: float, words: str, *, anchor: str = "start", ink: str = _INK) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{ink}" font-size="12" '
        f"{_FONT}>{plain(words)}</text>"
    )


def _plot(title: str, parts: Sequence[str], height: int) -> Plot:
    name = plain(title)
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="{name}" '
        f'viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}">'
        f"<title>{name}</title>{''.join(parts)}</svg>"
    )
    return Plot(svg, WIDTH, height)
