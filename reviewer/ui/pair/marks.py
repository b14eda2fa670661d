"""Which marks a piece shows, and how overlapping ones are stacked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from reviewer.core.annotation import Severity
from reviewer.ui.pair.measure import ROW_PADDING
from reviewer.ui.pair.piece import Fragment, Piece
from reviewer.ui.pair.source import Mark, MarkKind

_GAPS = (2, 1)
"""Room between stacked lines: the first that lets all of them find place."""


class Drawn(NamedTuple):
    """A mark in one piece: the words' places, and how far below the letters its line begins."""

    mark: Mark
    parts: tuple[Fragment, ...]
    depth: int


def thickness(mark: Mark, unit: int) -> int:
    """How many pixels high a mark's line is; ``unit`` is the width of a hairline."""
    if mark.kind is MarkKind.COUNTERPART:
        return 0
    if mark.kind is MarkKind.FINDING:
        return 5 * unit
    if mark.severity is Severity.CRITICAL:
        return 5 * unit
    return 3 * unit if mark.severity is Severity.MAJOR else 2 * unit


def drawn(piece: Piece, marks: Sequence[Mark], unit: int) -> list[Drawn]:
    """Place the marks of a piece: each line goes below those that it would touch."""
    shown = [(mark, tuple(piece.fragments(mark.start, mark.end))) for mark in marks]
    shown = [(mark, parts) for mark, parts in shown if parts]
    rooms = [_room(piece, parts) for _, parts in shown]
    heights = [thickness(mark, unit) for mark, _ in shown]
    depths: list[int] = []
    for gap in _GAPS:
        depths = _stacked([mark for mark, _ in shown], heights, gap * unit)
        if all(map(_fits, depths, heights, rooms)):
            break
    return [
        Drawn(mark, parts, max(0, min(depth, room - high)))
        for (mark, parts), depth, high, room in zip(shown, depths, heights, rooms, strict=True)
    ]


def _fits(depth: int, high: int, room: int) -> bool:
    return depth + high <= room


def _room(piece: Piece, parts: Sequence[Fragment]) -> int:
    """How deep a line may end: within the row, or above the small letters of the next line."""
    style = piece.style
    below = style.line_height - style.baseline - style.descent
    if parts[-1].line == len(piece.lines) - 1:
        return below + ROW_PADDING - 1
    return below + style.baseline - round(style.x_height)


def _stacked(marks: Sequence[Mark], heights: Sequence[int], gap: int) -> list[int]:
    """The highest free place for each line, in turn, apart from the lines it shares words with."""
    taken: list[tuple[int, int, int, int]] = []
    depths = []
    for mark, high in zip(marks, heights, strict=True):
        depth = 0
        for top, bottom, start, end in sorted(taken):
            touches = start < mark.end and mark.start < end
            if high and touches and top < depth + high + gap and depth < bottom + gap:
                depth = bottom + gap
        if high:
            taken.append((depth, depth + high, mark.start, mark.end))
        depths.append(depth)
    return depths


def innermost(marks: Iterable[Mark], offset: int) -> Mark | None:
    """The shortest mark that holds ``offset``, or failing that one that ends there."""
    seen = [it for it in marks if it.kind is not MarkKind.COUNTERPART]
    holding = [it for it in seen if it.start <= offset < it.end]
    ending = [it for it in seen if it.end == offset]
    return min(holding or ending, key=lambda it: it.end - it.start, default=None)
