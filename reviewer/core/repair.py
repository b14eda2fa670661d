"""Repairing aligned units by hand: split a row, merge two, move a sentence to the next row.

Every repair keeps all sentences in their order; only where one row ends and the next begins
changes. Rows that lose their last sentence vanish.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from reviewer.core.rows import Units

Unit = tuple[int, int]


class Repair(NamedTuple):
    """The rows from ``first`` on, as they were and as they are to be."""

    first: int
    before: tuple[Unit, ...]
    after: tuple[Unit, ...]


def split(units: Units, row: int) -> Repair | None:
    """Part a row in two: one sentence of each side stays, or, of one against one, they part.

    ``None`` for a row of a single sentence.
    """
    article, english = units[row]
    if article + english < 2:
        return None
    if (article, english) == (1, 1):
        return Repair(row, ((1, 1),), ((1, 0), (0, 1)))
    first = (min(article, 1), min(english, 1))
    return Repair(row, ((article, english),), (first, (article - first[0], english - first[1])))


def merge(units: Units, row: int) -> Repair | None:
    """Make one row of this and the next; ``None`` for the last."""
    if row + 1 >= len(units):
        return None
    one, two = units[row], units[row + 1]
    return Repair(row, (one, two), ((one[0] + two[0], one[1] + two[1]),))


def move(units: Units, row: int, *, english: bool, up: bool) -> Repair | None:
    """Move the first sentence of one side to the row above, or the last to the row below.

    Where there is no such row, one is made. ``None`` when the side has no sentence in this row, or
    when the sentence stands in such a row already.
    """
    side = int(english)
    if not units[row][side]:
        return None
    neighbour = row - 1 if up else row + 1
    here = _with(units[row], side, -1)
    if not 0 <= neighbour < len(units):
        if here == (0, 0):
            return None
        alone = _with((0, 0), side, 1)
        return Repair(row, (units[row],), (alone, here) if up else (here, alone))
    there = _with(units[neighbour], side, 1)
    pair = (there, here) if up else (here, there)
    before = units[min(row, neighbour)], units[max(row, neighbour)]
    return Repair(min(row, neighbour), before, _filled(pair))


def applied(units: Units, repair: Repair) -> list[Unit]:
    """The rows after a repair."""
    end = repair.first + len(repair.before)
    return [*units[: repair.first], *repair.after, *units[end:]]


def _with(unit: Unit, side: int, more: int) -> Unit:
    return (unit[0] + more, unit[1]) if side == 0 else (unit[0], unit[1] + more)


def _filled(units: Sequence[Unit]) -> tuple[Unit, ...]:
    return tuple(it for it in units if it != (0, 0))
