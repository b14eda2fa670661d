"""How far two or more reviewers of the same text agree: on words, on segments, on categories.

A measure that has no value for what it is given (nothing marked by anyone, only one value used) is
``None``, never 0 or 1.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from reviewer.scoring.assignment import assign

_MOST_STEPS = 300**3
"""Of the best pairing of a group of marks, below a second; a larger group is paired greedily."""

Level = Literal["nominal", "ordinal", "interval", "ratio"]
"""What the values of segments are (Stevens)."""


class MarkedSpan(NamedTuple):
    """Marked words: code points ``start`` to ``end`` (exclusive) of a text."""

    text_id: str
    start: int
    end: int
    category: str
    severity: str


@dataclass(frozen=True, slots=True)
class Overlap:
    """How many of one reviewer's items the other has too, and how many each has."""

    shared: int
    own: int
    other: int

    @property
    def precision(self) -> float | None:
        """The share of the other's items that the first reviewer has too."""
        return self.shared / self.other if self.other else None

    @property
    def recall(self) -> float | None:
        """The share of the first reviewer's items that the other has too."""
        return self.shared / self.own if self.own else None

    @property
    def f1(self) -> float | None:
        """Their harmonic mean, the same whoever comes first; ``None`` when nothing is marked."""
        return 2 * self.shared / (self.own + self.other) if self.own + self.other else None


def exact_overlap(
    own: Sequence[MarkedSpan],
    other: Sequence[MarkedSpan],
    *,
    category: bool = False,
    severity: bool = False,
) -> Overlap:
    """Count spans with the same start and end, and with the same category and severity if asked."""
    mine = Counter((it[:3], _label(it, category, severity)) for it in own)
    theirs = Counter((it[:3], _label(it, category, severity)) for it in other)
    return Overlap((mine & theirs).total(), mine.total(), theirs.total())


def character_overlap(
    own: Sequence[MarkedSpan],
    other: Sequence[MarkedSpan],
    *,
    category: bool = False,
    severity: bool = False,
) -> Overlap:
    """Count marked code points, each once however often it is marked (with the same label)."""
    mine = set(_characters(own, category, severity))
    theirs = set(_characters(other, category, severity))
    return Overlap(len(mine & theirs), len(mine), len(theirs))


def _characters(
    spans: Sequence[MarkedSpan], category: bool, severity: bool
) -> Iterator[tuple[str, int, tuple[str, ...]]]:
    for it in spans:
        label = _label(it, category, severity)
        for offset in range(it.start, it.end):
            yield it.text_id, offset, label


def _label(span: MarkedSpan, category: bool, severity: bool) -> tuple[str, ...]:
    return (span.category,) * category + (span.severity,) * severity


def matched(
    own: Sequence[MarkedSpan], other: Sequence[MarkedSpan]
) -> list[tuple[MarkedSpan | None, MarkedSpan | None]]:
    """Pair spans that overlap, so that all pairs together overlap most; each span is in one pair.

    How much is the shared code points over those of either (Jaccard), added up over the pairs. Of
    pairings that overlap as much, the one with more pairs of the same category counts, then with
    more of the same severity: who marks the same words twice is not said to disagree for it. It is
    the same pairing whoever comes first, and in whichever order marks are told. What has no partner
    is paired with ``None``.

    Where very many marks hang together (more than 300 of either), the two that overlap most are
    paired first, then the next two of those left, and of equal ones those of the same category,
    then severity.
    """
    partners: dict[int, int] = {}
    for mine, theirs in _touching(own, other):
        fewer, more = sorted((len(mine), len(theirs)))
        if fewer * fewer * more > _MOST_STEPS:
            found_fast = _greedy([own[it] for it in mine], [other[it] for it in theirs])
            partners.update((mine[a], theirs[b]) for a, b in found_fast)
            continue
        # Pairings that are equal in all of this are told apart by the marks themselves.
        if [own[it] for it in mine] <= [other[it] for it in theirs]:
            found = assign(_gains([own[it] for it in mine], [other[it] for it in theirs]))
            partners.update((mine[a], theirs[b]) for a, b in enumerate(found) if b is not None)
        else:
            found = assign(_gains([other[it] for it in theirs], [own[it] for it in mine]))
            partners.update((mine[b], theirs[a]) for a, b in enumerate(found) if b is not None)
    taken = set(partners.values())
    pairs: list[tuple[MarkedSpan | None, MarkedSpan | None]] = [
        (it, other[partners[place]] if place in partners else None) for place, it in enumerate(own)
    ]
    pairs.extend((None, it) for place, it in enumerate(other) if place not in taken)
    return pairs


def _touching(
    own: Sequence[MarkedSpan], other: Sequence[MarkedSpan]
) -> Iterator[tuple[list[int], list[int]]]:
    """The places of both reviewers' spans that hang together by overlaps, each side in order."""
    spans = sorted(
        (span, side, place)
        for side, marks in enumerate((own, other))
        for place, span in enumerate(marks)
    )
    sides: tuple[list[int], list[int]] = ([], [])
    text_id, reach = "", 0
    for span, side, place in spans:
        if span.text_id != text_id or span.start >= reach:
            if all(sides):
                yield sides
            sides, text_id, reach = ([], []), span.text_id, span.end
        sides[side].append(place)
        reach = max(reach, span.end)
    if all(sides):
        yield sides


def _gains(rows: Sequence[MarkedSpan], columns: Sequence[MarkedSpan]) -> list[list[int]]:
    """What each pair of spans of one text is worth: overlap, then category, then severity.

    The overlaps are fractions over one denominator, and the sum of all that comes after them is
    less than the smallest difference between two sums of overlaps.
    """
    shared = [[max(0, min(a.end, b.end) - max(a.start, b.start)) for b in columns] for a in rows]
    either = [
        [a.end - a.start + b.end - b.start - both for b, both in zip(columns, line, strict=True)]
        for a, line in zip(rows, shared, strict=True)
    ]
    whole = math.lcm(*(union for line in either for union in line if union))
    more = min(len(rows), len(columns)) + 1
    return [
        [
            (shared[a][b] * whole // either[a][b] * more + (one.category == two.category)) * more
            + (one.severity == two.severity)
            if shared[a][b]
            else 0
            for b, two in enumerate(columns)
        ]
        for a, one in enumerate(rows)
    ]


def _greedy(own: Sequence[MarkedSpan], other: Sequence[MarkedSpan]) -> Iterator[tuple[int, int]]:
    """Pair the spans of one text that overlap most, then the next most of those left.

    Both are in order. Quotients of whole numbers below 2**26 are equal only if the fractions are,
    so they can be compared as they are. Like the marks that tell equal pairs apart, they are the
    same whoever comes first.
    """
    pairs = []
    first = 0
    for place, one in enumerate(own):
        while first < len(other) and other[first].end <= one.start:
            first += 1
        for there in range(first, len(other)):
            two = other[there]
            if two.start >= one.end:
                break
            shared = min(one.end, two.end) - max(one.start, two.start)
            if shared <= 0:
                continue
            either = one.end - one.start + two.end - two.start - shared
            differ = (one.category != two.category, one.severity != two.severity)
            pairs.append((-shared / either, *differ, min(one, two), max(one, two), place, there))
    mine, theirs = set[int](), set[int]()
    for *_, place, there in sorted(pairs):
        if place not in mine and there not in theirs:
            mine.add(place)
            theirs.add(there)
            yield place, there


def confusion(
    own: Sequence[MarkedSpan],
    other: Sequence[MarkedSpan],
    by: Literal["category", "severity"] = "category",
) -> Counter[tuple[str | None, str | None]]:
    """Count which label of one reviewer meets which of the other on the same words.

    ``None`` stands for words that the other one did not mark.
    """
    return Counter(
        (getattr(one, by) if one else None, getattr(two, by) if two else None)
        for one, two in matched(own, other)
    )


def cohens_kappa(own: Sequence[Hashable], other: Sequence[Hashable]) -> float | None:
    """Agreement of two reviewers' labels of the same segments beyond chance (Cohen, 1960).

    ``None`` without segments, or when both use one and the same label only.
    Raises ``ValueError`` when the numbers of segments differ.
    """
    agreed = sum(one == two for one, two in zip(own, other, strict=True))
    segments = len(own)
    mine, theirs = Counter(own), Counter(other)
    expected = sum(mine[label] * theirs[label] for label in mine)
    if expected == segments * segments:
        return None
    return (agreed * segments - expected) / (segments * segments - expected)


def krippendorffs_alpha(
    ratings: Sequence[Sequence[float | None]], level: Level = "interval"
) -> float | None:
    """Agreement of any number of reviewers on segments (Krippendorff, 2004).

    One row a reviewer, one value a segment, ``None`` where the reviewer did not rate it. ``None``
    when no segment has two values, or all of these are the same.
    Raises ``ValueError`` when the rows differ in length.
    """
    segments = [
        [math.nan if value is None else float(value) for value in segment]
        for segment in zip(*ratings, strict=True)
        if sum(value is not None for value in segment) > 1
    ]
    if len({value for segment in segments for value in segment if not math.isnan(value)}) < 2:
        return None
    import krippendorff

    data = list(zip(*segments, strict=True))
    return float(krippendorff.alpha(reliability_data=data, level_of_measurement=level))


def correlation(own: Sequence[float], other: Sequence[float]) -> float | None:
    """Pearson's correlation of two reviewers' scores; ``None`` if one gives all the same score.

    Raises ``ValueError`` when the numbers of segments differ.
    """
    from statistics import StatisticsError, correlation

    if len(own) != len(other):
        raise ValueError("both must have scored the same segments")
    try:
        return correlation(own, other)
    except StatisticsError:  # fewer than two segments, or no difference between them
        return None
