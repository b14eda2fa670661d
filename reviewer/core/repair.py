"""Rows put right by hand: split, merged, or a sentence moved to the row above or below.

Sentences keep their order and each stays in exactly one row. Rows that lose all they had vanish.
"""

from __future__ import annotations

from typing import NamedTuple

from reviewer.core.rows import Units

Unit = tuple[int, int]


class Repair(NamedTuple):
    """What stood from row ``first`` on, and what stands there instead."""

    first: int
    before: tuple[Unit, ...]
    after: tuple[Unit, ...]


def split_row(units: Units, index: int) -> Repair | None:
    """Take the first sentence of each side into a row of its own; the rest makes the next.

    A row of one sentence on each side becomes two without counterpart. ``None`` when the row has
    only one sentence in all.
    """
    article, english = units[index]
    if article + english < 2:
        return None
    first = (1, 0) if (article, english) == (1, 1) else (min(article, 1), min(english, 1))
    return Repair(index, (units[index],), (first, (article - first[0], english - first[1])))


def merge_rows(units: Units, index: int) -> Repair | None:
    """Join a row with the next; ``None`` when there is no next."""
    if index + 1 >= len(units):
        return None
    one, two = units[index], units[index + 1]
    return Repair(index, (one, two), ((one[0] + two[0], one[1] + two[1]),))


def move_sentence(units: Units, index: int, *, english: bool, up: bool) -> Repair | None:
    """Move the first sentence of a side to the row above, or the last to the row below.

    ``None`` when the row has no sentence on that side, or nothing above or below.
    """
    first = index - 1 if up else index
    if not units[index][english] or first < 0 or first + 1 >= len(units):
        return None
    before = (units[first], units[first + 1])
    step = 1 if up else -1
    moved = [
        tuple(count + sign * step * (side == english) for side, count in enumerate(unit))
        for unit, sign in zip(before, (1, -1), strict=True)
    ]
    after = tuple((article, other) for article, other in moved if article or other)
    return Repair(first, before, after)


def repaired(units: Units, repair: Repair) -> list[Unit]:
    """Give all rows with the repair made."""
    end = repair.first + len(repair.before)
    return [*units[: repair.first], *repair.after, *units[end:]]
