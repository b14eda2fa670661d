"""Rows to read by until the alignment is there."""

from __future__ import annotations

from itertools import groupby, pairwise

from reviewer.core.article import SegmentedText


def provisional(article: SegmentedText, english: SegmentedText) -> list[tuple[int, int]]:
    """Pair sentences by their place alone, at once.

    Paragraph by paragraph where both texts have as many, else from beginning to end; what one side
    has more of is spread evenly.
    """
    mine, theirs = _paragraph_sizes(article), _paragraph_sizes(english)
    if len(mine) != len(theirs):
        mine, theirs = [sum(mine)], [sum(theirs)]
    units: list[tuple[int, int]] = []
    for rows, columns in zip(mine, theirs, strict=True):
        units += _spread(rows, columns)
    return units


def _paragraph_sizes(text: SegmentedText) -> list[int]:
    return [len(list(group)) for _, group in groupby(it.paragraph for it in text.segments)]


def _spread(rows: int, columns: int) -> list[tuple[int, int]]:
    """Pair one to one as often as it goes, each pair as far along on its side as on the other."""
    steps = max(rows, columns)
    ends = [(-(-n * rows // steps), -(-n * columns // steps)) for n in range(steps + 1)]
    return [(after[0] - before[0], after[1] - before[1]) for before, after in pairwise(ends)]
