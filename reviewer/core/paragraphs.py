"""Text -> paragraphs, as code-point ranges.

A blank line ends a paragraph. A line end does so too unless the file is clearly hard-wrapped, that
is unless its open lines are as full as they can be: the first word of the next line would not have
fitted. Markdown headings and list items are paragraphs of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

_HEADING = re.compile(r"#{1,6}[ \t]+(?=\S)")
_BULLET = re.compile(r"[-*+•‣▪–—][ \t]+(?=\S)")
_NUMBER = re.compile(r"(\d{1,3})[.)][ \t]+(?=\S)")
_TERMINATED = re.compile(r"[.!?:…][\"'”’»)\]]*$")
_FULL_AT_LEAST = 0.8
_OPEN_AT_LEAST = 0.4
_LOWER_AT_LEAST = 0.3


class Paragraph(NamedTuple):
    """Code points ``start`` to ``end`` (exclusive); ``body`` is where a leading mark is over."""

    start: int
    end: int
    body: int


@dataclass(frozen=True, slots=True)
class _Line:
    """A line without the blanks around it; ``words`` is empty for a blank line."""

    start: int
    indent: int
    words: str

    @property
    def end(self) -> int:
        return self.start + len(self.words)

    @property
    def width(self) -> int:
        return self.indent + len(self.words)

    @property
    def bare(self) -> bool:
        """Whether it has neither letters nor digits, such as the line under a heading."""
        return not any(map(str.isalnum, self.words))

    @property
    def heading(self) -> bool:
        return _HEADING.match(self.words) is not None

    @property
    def mark(self) -> re.Match[str] | None:
        """The heading's or list item's mark."""
        words = self.words
        return _HEADING.match(words) or _BULLET.match(words) or _NUMBER.match(words)

    @property
    def terminated(self) -> bool:
        return _TERMINATED.search(self.words) is not None

    @property
    def lower(self) -> bool:
        return self.words[:1].islower()


def paragraphs(text: str) -> list[Paragraph]:
    """Give the paragraphs of a text in order; together they hold every character not blank."""
    lines = list(_lines(text))
    width = _wrap_width(lines)
    found: list[Paragraph] = []
    above: _Line | None = None
    first: _Line | None = None
    for line in lines:
        if not line.words:
            above = None
            continue
        if above and first and _continues(first, above, line, width):
            found[-1] = found[-1]._replace(end=line.end)
        else:
            mark = line.mark
            found.append(Paragraph(line.start, line.end, line.start + (mark.end() if mark else 0)))
            first = line
        above = line
        if first is not None and first.bare and not line.bare:
            first = line
    return found


def _lines(text: str) -> Iterator[_Line]:
    start = 0
    for line in text.splitlines(keepends=True):
        words = line.strip()
        indent = len(line) - len(line.lstrip()) if words else 0
        yield _Line(start + indent, indent, words)
        start += len(line)


def _continues(first: _Line, above: _Line, line: _Line, width: int) -> bool:
    """Say whether ``line`` goes on with the paragraph that ``first`` began and ``above`` ends."""
    if first.bare or line.bare:
        return True
    if above.heading or _begins_item(first, line):
        return False
    item = first.mark is not None
    indented = line.indent > above.indent
    if not width:
        return item and indented and line.lower and not above.terminated
    if indented and not item:
        return False
    return _full(above, line, width) or (line.lower and not above.terminated)


def _begins_item(first: _Line, line: _Line) -> bool:
    """As in CommonMark, a number above 1 begins an item only where a list leads up to it."""
    number = _NUMBER.match(line.words)
    if number and not _HEADING.match(line.words):
        return number[1] == "1" or _NUMBER.match(first.words) is not None
    return line.mark is not None


def _full(above: _Line, line: _Line, width: int) -> bool:
    word = line.words.split(None, 1)[0]
    return above.width + 1 + len(word) >= width


def _wrap_width(lines: list[_Line]) -> int:
    """Give the width at which a file is hard-wrapped, 0 when it is not clearly so."""
    breaks = [
        (above, line)
        for above, line in pairwise(lines)
        if above.words
        and line.words
        and not (above.heading or above.bare or line.bare or line.mark)
    ]
    if not breaks:
        return 0
    widths = sorted(above.width for above, _ in breaks)
    width = widths[int(0.95 * (len(widths) - 1))]
    unfinished = [(above, line) for above, line in breaks if not above.terminated]
    full = sum(_full(above, line, width) for above, line in unfinished)
    lower = sum(line.lower for _, line in unfinished)
    wrapped = (
        len(unfinished) >= _OPEN_AT_LEAST * len(breaks)
        and full >= _FULL_AT_LEAST * len(unfinished)
        and lower >= _LOWER_AT_LEAST * len(unfinished)
    )
    return width if wrapped else 0
