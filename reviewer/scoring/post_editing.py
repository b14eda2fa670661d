"""A text beside itself with its corrections, piece by piece: what post-editing changed."""

from __future__ import annotations

from typing import NamedTuple

from reviewer.core.article import SegmentedText
from reviewer.core.corrected import Corrected


class Piece(NamedTuple):
    """Sentences as they came and as corrected; ``number`` is that of the first of them."""

    number: int
    original: str
    corrected: str


def pieces(text: SegmentedText, result: Corrected) -> list[Piece]:
    """Cut a text and its correction at the same places: between sentences.

    Sentences that one correction reaches across stay together. What stands between sentences goes
    with the sentence before, and before the first with that.
    """
    content = text.text.content
    places = [
        (span.start, span.end, len(it.correction or ""))
        for it in result.applied
        if (span := it.span_in(text.text.text_id))
    ]
    starts = [0, *(it.start for it in text.segments[1:])]
    cuts: list[tuple[int, int, int]] = []
    moved = 0
    waiting = sorted(set(places))
    for number, start in enumerate(starts):
        while waiting and (waiting[0][1] <= start and waiting[0][0] < start):
            first, end, words = waiting.pop(0)
            moved += words - (end - first)
        if not (waiting and waiting[0][0] < start):
            cuts.append((number, start, start + moved))
    ends = [*cuts[1:], (len(starts), len(content), len(result.content))]
    return [
        Piece(number, content[start:end].strip(), result.content[new_start:new_end].strip())
        for (number, start, new_start), (_, end, new_end) in zip(cuts, ends, strict=True)
    ]
