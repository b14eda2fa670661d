"""A strip cut into pages.

Qt's own pages part a row of a table wherever the paper ends. Here a page ends between rows, a
heading stays with what it heads, and the head of a table stands on each of its pages.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Stretch(NamedTuple):
    """From where to where something stands on the strip, in pixels of the paper."""

    top: float
    bottom: float

    @property
    def height(self) -> float:
        """How much room it takes."""
        return self.bottom - self.top


class Piece(NamedTuple):
    """What is not parted. ``head`` is that of its table; ``keeps`` what comes next beside it."""

    place: Stretch
    keeps: bool
    head: Stretch | None


class Page(NamedTuple):
    """What a page shows: a stretch of the strip, under the head of a table that goes on."""

    place: Stretch
    head: Stretch | None


def cut(pieces: Sequence[Piece], height: float) -> list[Page]:
    """Lay pieces on pages of this height; what is taller than a page goes on over several."""
    pages: list[Page] = []
    first = 0
    while first < len(pieces):
        head = pieces[first].head if first else None
        room = height - (head.height if head else 0)
        top = pieces[first].place.top
        last = first + 1
        while last < len(pieces) and pieces[last].place.bottom - top <= room:
            last += 1
        if last < len(pieces):
            last = _with_what_it_heads(pieces, first, last)
        bottom = pieces[last - 1].place.bottom
        while bottom - top > room:
            pages.append(Page(Stretch(top, top + room), head))
            top += room
        pages.append(Page(Stretch(top, bottom), head))
        first = last
    return pages


def _with_what_it_heads(pieces: Sequence[Piece], first: int, last: int) -> int:
    """End a page before headings that would stand alone at its foot."""
    end = last
    while end - 1 > first and pieces[end - 1].keeps:
        end -= 1
    return end if not pieces[end - 1].keeps else last
