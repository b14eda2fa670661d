"""Sentences put right by hand where the splitter erred: one cut in two, or two made one."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from reviewer.core.article import Segment
from reviewer.core.change import AlignmentPatch, SentencePatch
from reviewer.core.repair import Repair
from reviewer.core.rows import Units

_HOLDING = frozenset("-'’.,")


class Recut(NamedTuple):
    """Sentences of a text that follow each other, and what stands there instead."""

    before: tuple[Segment, ...]
    after: tuple[Segment, ...]


def split_sentence(segments: Sequence[Segment], content: str, offset: int) -> Recut | None:
    """Cut the sentence around a code point in two there, without the blanks between the halves.

    ``None`` where no sentence has words on both sides of ``offset``.
    """
    number = bisect_right(segments, offset, key=_end)
    if number == len(segments) or segments[number].start >= offset:
        return None
    it = segments[number]
    end = it.start + len(content[it.start : offset].rstrip())
    start = it.end - len(content[offset : it.end].lstrip())
    if end == it.start or start == it.end:
        return None
    return Recut((it,), (it._replace(end=end), it._replace(start=start)))


def cut_at(content: str, offset: int) -> int:
    """Where a cut at a code point is meant: before the word that it stands within, or between two
    words whose blank is missing ("kotaDia", "kota.Dia"). What hyphens, apostrophes and points hold
    together is one word: "anak-anak", "don't", "1.000"."""
    place = offset
    if _in_word(content, place):
        while place and _in_word(content, place - 1):
            if place == offset and content[place - 1].islower() and content[place].isupper():
                break
            place -= 1
    return place


def _in_word(content: str, place: int) -> bool:
    return content[place : place + 1].isalnum() or _holds_word(content, place)


def _holds_word(content: str, place: int) -> bool:
    """Whether a sign between two letters or digits makes one word of them.

    A point or comma before a capital does not ("kota.Dia"), but for one within "U.S.".
    """
    sign = content[place : place + 1]
    before, after = content[max(0, place - 1) : place], content[place + 1 : place + 2]
    if not sign or sign not in _HOLDING or not (before.isalnum() and after.isalnum()):
        return False
    if sign not in ".," or not after.isupper():
        return True
    return before.isupper() and not content[place + 2 : place + 3].islower()


def join_sentences(segments: Sequence[Segment], offset: int) -> Recut | None:
    """Make one of the sentence at a code point, be it at its end, and the next.

    It belongs to the first one's paragraph. ``None`` where there is no next.
    """
    number = bisect_left(segments, offset, key=_end)
    if number + 1 >= len(segments):
        return None
    one, two = segments[number : number + 2]
    return Recut((one, two), (one._replace(end=two.end),))


def place_of(segments: Sequence[Segment], patch: SentencePatch) -> int | None:
    """The number of the first of the patch's sentences; ``None`` where they are others now."""
    first = bisect_left(segments, patch.segments[0].start, key=_start)
    found = tuple(segments[first : first + len(patch.segments)])
    return first if found == patch.segments else None


def recut(
    segments: Sequence[Segment], first: int, before: SentencePatch, after: SentencePatch
) -> list[Segment]:
    """Give all sentences of a text with ``after`` in place of ``before``, from number ``first`` on.

    Raises ``ValueError`` unless both have the same first and last code point, and ``after`` is
    sentences in order.
    """
    edges = [(it.segments[0].start, it.segments[-1].end) for it in (before, after)]
    ends = [it for segment in after.segments for it in segment[:2]]
    if before.text_id != after.text_id or edges[0] != edges[1] or ends != sorted(ends):
        raise ValueError(f"{after.segments} are not the sentences {before.segments} cut otherwise")
    return [*segments[:first], *after.segments, *segments[first + len(before.segments) :]]


def follow(
    units: Units,
    pair: tuple[str, str],
    place: int,
    before: SentencePatch,
    after: SentencePatch,
) -> Repair:
    """What becomes of the rows of a pair of texts when sentences of one, from number ``place`` on,
    are cut otherwise.

    A row keeps both halves of a sentence; rows whose sentences are joined become one. Going back
    gives the rows that were there before, where the patches tell them and they still fit.
    """
    was, becomes = (_rows_of(it, pair) for it in (before, after))
    if was and becomes:
        end = was.first + len(was.units)
        if tuple(units[was.first : end]) == was.units and passed(units[: was.first]) == was.passed:
            return Repair(was.first, was.units, becomes.units)
    side = pair.index(before.text_id)
    ends = list(accumulate(unit[side] for unit in units))
    first = bisect_right(ends, place)
    last = bisect_right(ends, place + len(before.segments) - 1)
    rows = tuple(units[first : last + 1])
    sums = list(passed(rows))
    sums[side] += len(after.segments) - len(before.segments)
    return Repair(first, rows, ((sums[0], sums[1]),))


def passed(units: Units) -> tuple[int, int]:
    """How many segments of either text the rows take."""
    return sum(article for article, _ in units), sum(english for _, english in units)


def _start(segment: Segment) -> int:
    return segment.start


def _end(segment: Segment) -> int:
    return segment.end


def _rows_of(patch: SentencePatch, pair: tuple[str, str]) -> AlignmentPatch | None:
    found = (it for it in patch.rows if (it.article_text_id, it.english_text_id) == pair)
    return next(found, None)
