"""Aligned units of texts whose sentences are stored already, cut in another way.

The words are the same and the sentences are not: a text that was added by itself was split into
sentences, and comes again in the segments of a file. What is stored stays; the units are fitted.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from reviewer.core.article import Segment
from reviewer.core.rows import Units


def refit_units(
    units: Units, given: Sequence[Sequence[Segment]], stored: Sequence[Sequence[Segment]]
) -> list[tuple[int, int]]:
    """Fit units of the given segments of two texts to the stored segments of the same texts.

    Units between which a stored segment runs on become one; stored segments before the first or
    after the last words of a unit go with the unit before, or with the first.
    """
    cuts = [_Cuts(*sides) for sides in zip(given, stored, strict=True)]
    fitted: list[tuple[int, int]] = []
    passed, closed = [0, 0], [0, 0]
    for unit in units[:-1]:
        passed = [passed[0] + unit[0], passed[1] + unit[1]]
        ends = [cut.after(number) for cut, number in zip(cuts, passed, strict=True)]
        if None not in ends and ends != closed:
            fitted.append((ends[0] - closed[0], ends[1] - closed[1]))  # type: ignore[operator]
            closed = ends  # type: ignore[assignment]
    rest = (len(stored[0]) - closed[0], len(stored[1]) - closed[1])
    return [*fitted, rest] if any(rest) else fitted


def refit_segments(
    numbers: Iterable[int], given: Sequence[Segment], stored: Sequence[Segment]
) -> frozenset[int]:
    """The numbers of the stored segments that share words with these of the given ones."""
    starts = [it.start for it in stored]
    ends = [it.end for it in stored]
    return frozenset(
        found
        for number in numbers
        for found in range(
            bisect_right(ends, given[number].start), bisect_left(starts, given[number].end)
        )
    )


class _Cuts:
    """Where both ways to cut a text have an end."""

    def __init__(self, given: Sequence[Segment], stored: Sequence[Segment]) -> None:
        self._given = given
        self._stored = stored
        self._starts = [it.start for it in stored]

    def after(self, number: int) -> int | None:
        """How many stored segments stand before the end of the first ``number`` given ones.

        ``None`` where one of them runs on beyond that end.
        """
        if number == len(self._given):
            return len(self._stored)
        border = self._given[number].start
        count = bisect_left(self._starts, border)
        return None if count and self._stored[count - 1].end > border else count
