"""What differs between a browser and Qt's documents: how plots and marks are put in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from reviewer.core.annotation import Severity
from reviewer.formats.report.marking import Drawn, Run
from reviewer.formats.report.markup import plain
from reviewer.formats.report.plots import Plot

_DEEPEST = 5  # lines under the same words that have a place of their own


class Medium(Protocol):
    """Where a report is read."""

    def plot(self, plot: Plot) -> str:
        """Put a plot in."""

    def run(self, run: Run, errors: str) -> str:
        """Put words with their marks in; ``errors`` begins the names of the errors' rows."""

    def sample(self, severity: Severity, words: str) -> str:
        """A word with the line of a severity."""

    def framed(self, words: str) -> str:
        """A word framed as a counterpart is."""


class Browser:
    """A browser: SVG in the page, lines as borders, numbers that lead to the list."""

    def plot(self, plot: Plot) -> str:
        """The SVG itself."""
        return f"<figure>{plot.svg}</figure>"

    def run(self, run: Run, errors: str) -> str:
        """Spans in each other, the widest outermost, then the numbers of the errors that end."""
        words = _within(plain(run.words), run.marks)
        return words + _within(_numbers(run.ending, errors), run.lasting)

    def sample(self, severity: Severity, words: str) -> str:
        """The same span as around marked words."""
        return f'<span class="m {severity} d0">{plain(words)}</span>'

    def framed(self, words: str) -> str:
        """The same span as around linked words."""
        return f'<span class="k d0">{plain(words)}</span>'


def _within(words: str, marks: Sequence[Drawn]) -> str:
    if not words:
        return ""
    opened = "".join(
        f'<span class="{"k" if it.counterpart else f"m {it.severity}"} d{min(it.depth, _DEEPEST)}">'
        for it in marks
    )
    return f"{opened}{words}{'</span>' * len(marks)}"


def _numbers(ending: Sequence[int], errors: str) -> str:
    if not ending:
        return ""
    links = ",".join(f'<a href="#{errors}{number}">{number}</a>' for number in ending)
    return f"<sup>{links}</sup>"
