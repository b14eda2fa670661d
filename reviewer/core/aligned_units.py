"""From stored texts and their alignment to the rows that checks read."""

from __future__ import annotations

from collections.abc import Sequence

from reviewer.core.article import SegmentedText
from reviewer.core.finding import AlignedUnit
from reviewer.core.rows import Block, Rows, Units


def aligned_units(
    article: SegmentedText, english: SegmentedText, units: Units
) -> list[AlignedUnit]:
    """Give the rows of an article beside one English text, with their places in both texts."""
    found = []
    for row in Rows(article, [(english, units)]):
        ours, our_start = _cell(article.text.content, row.article)
        theirs, their_start = _cell(english.text.content, row.english)
        found.append(
            AlignedUnit(row.number, ours, theirs, our_start, their_start, english.text.role)
        )
    return found


def lone_units(article: SegmentedText) -> list[AlignedUnit]:
    """Give the sentences of an article that has no English text, one a row."""
    content = article.text.content
    return [
        AlignedUnit(number, content[it.start : it.end], "", it.start)
        for number, it in enumerate(article.segments, 1)
    ]


def _cell(content: str, blocks: Sequence[Block]) -> tuple[str, int]:
    """The words of one side of a row and where they begin; a row has one block a side or none."""
    if not blocks:
        return "", 0
    return content[blocks[0].start : blocks[-1].end], blocks[0].start
