"""From the lines of pages to paragraphs: what was one sentence before printing is one again.

Lines are joined unless something says that a paragraph ends there: a wider gap, an indent, another
size of letters, or a line so short that the next word would have had room in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

_WIDER = 1.3  # times the usual distance of lines
_APART = 1.8  # times the size of letters: hardly within a paragraph
_INDENT = 0.6  # of the size of letters
_ROOM = 0.85  # of the length of full lines
_FULL = 0.9  # the share of lines that are shorter than a full one
_SAME_PLACE = 2.0  # points
_EDGE = 2  # lines at the top and the bottom of a page that may repeat
_HYPHENS_IN_USE = 0.02  # of all lines end in one where words are divided
_DIGITS = re.compile(r"\d+")
_BULLET = re.compile(r"[•‣▪●◦–—*-]\s|\(?\d{1,2}[.)]\s")
_TERMINATED = re.compile(r"[.!?:…][\"'”’»)\]]*$")
_DIVIDED = re.compile(r"([^\W\d_]+)-$")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


class Line(NamedTuple):
    """A line of a page: where it begins, in points from the left and the bottom, and how large its
    letters are."""

    x: float
    y: float
    size: float
    text: str


def paragraphs_of(pages: Sequence[Sequence[Line]]) -> list[str]:
    """Join the lines of pages to paragraphs; what repeats at the edges of all pages is left out."""
    lines = list(_marked(_without_running_heads(pages)))
    gap, full = _usual_gap(lines), _full_lengths(lines)
    mending = _Mending([line.text for line, _ in lines])
    found: list[str] = []
    for number, (line, turned) in enumerate(lines):
        before = lines[number - 1][0] if number else None
        if before is None or _begins(before, line, turned, gap, full):
            found.append(line.text)
        else:
            found[-1] = mending.joined(found[-1], line.text)
    return found


def _marked(pages: Sequence[Sequence[Line]]) -> Iterator[tuple[Line, bool]]:
    """The lines in order, each with whether a page or a column begins with it."""
    for page in pages:
        above: Line | None = None
        for line in page:
            yield line, above is None or line.y > above.y + line.size
            above = line


def _begins(
    before: Line, line: Line, turned: bool, gap: dict[int, float], full: dict[int, float]
) -> bool:
    """Whether a paragraph begins with a line."""
    if abs(line.size - before.size) > 0.1 * before.size or _BULLET.match(line.text):
        return True
    key = round(line.size)
    first = line.text.split(maxsplit=1)[0]
    if len(before.text) + 1 + len(first) < _ROOM * full[key]:
        return True
    sentence_over = bool(_TERMINATED.search(before.text)) and not first[0].islower()
    if turned:
        return sentence_over
    if sentence_over and before.y - line.y > _APART * line.size:
        return True  # where each paragraph is one line, this is the usual distance
    if before.y - line.y > _WIDER * gap.get(key, line.size):
        return True
    return line.x - before.x > _INDENT * line.size


def _usual_gap(lines: Sequence[tuple[Line, bool]]) -> dict[int, float]:
    """The usual distance of lines, by the size of their letters in points."""
    gaps: dict[int, list[float]] = {}
    for (above, _), (line, turned) in pairwise(lines):
        if not turned and round(above.size) == round(line.size) and above.y - line.y > 0.5:
            gaps.setdefault(round(line.size), []).append(above.y - line.y)
    return {size: median(sorted(found)[: len(found) // 2 + 1]) for size, found in gaps.items()}


def _full_lengths(lines: Sequence[tuple[Line, bool]]) -> dict[int, float]:
    """How many characters a full line has, by the size of its letters in points."""
    lengths: dict[int, list[int]] = {}
    for line, _ in lines:
        lengths.setdefault(round(line.size), []).append(len(line.text))
    return {size: sorted(found)[int(_FULL * (len(found) - 1))] for size, found in lengths.items()}


# ---- what repeats on each page


def _without_running_heads(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """Leave out lines that stand in the same place at the edge of all pages and say the same, but
    for a number: on three pages or more (of many, one may lack them), or on two that are numbered.
    """
    filled = [page for page in pages if page]
    needed = max(2, len(filled) - 1 if len(filled) > 3 else len(filled))
    found: dict[tuple[str, int], set[tuple[int, str]]] = {}
    for number, page in enumerate(filled):
        for line in _edges(page):
            for key in _places(line):
                found.setdefault(key, set()).add((number, line.text))
    heads = {
        key
        for key, lines in found.items()
        if len({number for number, _ in lines}) >= needed
        and (len(filled) > 2 or len({text for _, text in lines}) > 1)
    }
    return [[it for it in page if not _is_head(it, page, heads)] for page in filled]


def _is_head(line: Line, page: Sequence[Line], heads: set[tuple[str, int]]) -> bool:
    return line in _edges(page) and any(key in heads for key in _places(line))


def _edges(page: Sequence[Line]) -> list[Line]:
    by_height = sorted(page, key=lambda it: it.y)
    return [*by_height[:_EDGE], *by_height[-_EDGE:]]


def _places(line: Line) -> list[tuple[str, int]]:
    """What a line says without its numbers, and the two bands of the page that it may count to."""
    words = _DIGITS.sub("#", line.text).strip()
    band = line.y / (2 * _SAME_PLACE)
    return [(words, 2 * int(band)), (words, 2 * int(band + 0.5) + 1)]


# ---- words divided at the end of a line


class _Mending:
    """Joins lines; a hyphen between them goes where the rest of the text says that it may."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._words = {word.lower() for text in lines for word in _WORD.findall(text)}
        divided = sum(bool(_DIVIDED.search(text)) for text in lines)
        self._in_use = divided >= 3 and divided >= _HYPHENS_IN_USE * len(lines)

    def joined(self, before: str, after: str) -> str:
        """Two lines as one."""
        if before.endswith("\u00ad"):
            return before[:-1] + after
        divided, rest = _DIVIDED.search(before), _FIRST_WORD.match(after)
        if not divided or not rest:
            return before + ("" if before.endswith(("-", "\u2010", "\u2011")) else " ") + after
        return (before[:-1] if self._one_word(divided[1], rest[0]) else before) + after

    def _one_word(self, left: str, right: str) -> bool:
        """Whether the hyphen was set by the printer: "anak-anak" keeps its own."""
        left, right = left.lower(), right.lower()
        if f"{left}-{right}" in self._words or left == right or right[0].isupper():
            return False
        if f"{left}{right}" in self._words:
            return True
        # Indonesian doubles words, with endings: "rumah-rumahan", "bermain-main".
        doubled = len(left) > 2 and len(right) > 2 and (left in right or right in left)
        return self._in_use and not doubled
