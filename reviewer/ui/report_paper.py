"""A report as Qt's documents take it: simple markup, with places for what is painted over it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from reviewer.core.annotation import Severity
from reviewer.formats.report.marking import Drawn, Run
from reviewer.formats.report.markup import plain
from reviewer.formats.report.plots import Plot

MARK = "mark:"
"""Begins the address of an anchor around marked words; its lines follow."""
PLOT = "plot:"
"""Begins the name of an image that keeps a plot's place; its number follows."""

_PLOT_WIDTH = 640

STYLE = """
body { color: #1c2128; font-size: 9.5pt; }
h1 { font-size: 18pt; font-weight: 600; margin: 0 0 4px 0; }
.sub { margin: 0 0 12px 0; }
h2 { font-size: 13pt; font-weight: 600; margin: 18px 0 6px 0; }
h3 { font-size: 11pt; font-weight: 600; margin: 14px 0 4px 0; }
p { margin: 0 0 6px 0; }
a { color: #1c2128; text-decoration: none; }
small, .sub, .label, .notes, .none, thead th { color: #59616c; }
table { border-collapse: collapse; margin: 0 0 8px 0; }
th, td { font-weight: 400; text-align: left; vertical-align: top; padding: 3px 8px 3px 0;
  border-bottom: 1px solid #d5dae0; }
thead th { font-size: 8.5pt; vertical-align: bottom; }
td p, th p { margin: 0; }
.about th, .signature, footer { color: #59616c; }
.verdict td { padding: 8px 12px; border: 1px solid #59616c; border-left: 5px solid #1c2128; }
.score { font-size: 17pt; }
.passing, .sum th, .sum td { font-weight: 600; }
.caution { font-style: italic; }
.signature { font-size: 7pt; font-family: monospace; }
.n { text-align: right; padding: 3px 0 3px 8px; }
.pair th, .pair td { border-bottom: none; padding: 4px 10px 6px 0; }
.pair p { line-height: 150%; }
.pair .paragraph th, .pair .paragraph td { padding-top: 14px; }
.pair th, .errors th { color: #59616c; }
.legend { font-size: 8.5pt; line-height: 150%; }
footer p { font-size: 8.5pt; }
"""

WIDTHS: dict[int, Sequence[float]] = {
    1: (100,),
    2: (24, 76),
    3: (5, 47.5, 47.5),
    4: (27, 29, 32, 12),
    6: (5, 27, 17, 11, 19, 21),
    7: (34, 11, 11, 11, 11, 10, 12),
    8: (33, 10, 7, 10, 10, 9, 9, 12),
    9: (17, 9, 10, 10, 12, 14, 8.5, 8, 11.5),
}
"""How wide the columns of each kind of table are, in hundredths; each kind has its own number."""


class Line(NamedTuple):
    """A line under marked words, or a frame around them; ``depth`` counts lines above it."""

    severity: Severity
    counterpart: bool
    depth: int


class Paper:
    """Collects the plots, and writes markup that remembers where marks and plots belong."""

    def __init__(self) -> None:
        self.plots: list[Plot] = []

    def count(self) -> int:
        """How many plots there are so far."""
        return len(self.plots)

    def plot(self, plot: Plot) -> str:
        """An empty image of the plot's size."""
        self.plots.append(plot)
        height = round(plot.height * _PLOT_WIDTH / plot.width)
        name = f"{PLOT}{len(self.plots) - 1}"
        return f'<p><img src="{name}" width="{_PLOT_WIDTH}" height="{height}"/></p>'

    def run(self, run: Run, errors: str) -> str:
        """Words in an anchor that names their lines, then the numbers of the errors that end."""
        words = _anchored(plain(run.words), _lines(run.marks))
        if not run.ending:
            return words
        numbers = f"<sup>{','.join(map(str, run.ending))}</sup>"
        return words + _anchored(numbers, _lines(run.lasting))

    def sample(self, severity: Severity, words: str) -> str:
        """A word with the line of a severity."""
        return _anchored(plain(words), [Line(severity, False, 0)])

    def framed(self, words: str) -> str:
        """A word framed as a counterpart is."""
        return _anchored(plain(words), [Line(Severity.NEUTRAL, True, 0)])


def _lines(marks: Sequence[Drawn]) -> list[Line]:
    return [Line(it.severity, it.counterpart, it.depth) for it in marks]


def lines_of(address: str) -> list[Line]:
    """What the anchor around marked words tells."""
    return [
        Line(Severity(severity), kind == "k", int(depth))
        for severity, kind, depth in (it.split(".") for it in address.removeprefix(MARK).split(","))
    ]


def _anchored(words: str, lines: Sequence[Line]) -> str:
    if not lines:
        return words
    told = ",".join(f"{it.severity}.{'k' if it.counterpart else 'm'}.{it.depth}" for it in lines)
    return f'<a href="{MARK}{told}">{words}</a>'
