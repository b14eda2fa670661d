"""Scores of groups of rated segments: an article's, a system's, a reviewer's, a category's."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple

from reviewer.scoring import models
from reviewer.scoring.models import (
    AnyModel,
    counts,
    scores_of_sums,
    segment_points,
    signature_of,
    takes_means,
    verdict,
)
from reviewer.scoring.mqm import SMALL_SAMPLE, Basis, Mark, Words
from reviewer.scoring.resampling import resampled_rows
from reviewer.scoring.significance import RESAMPLES, SEED, Interval, interval_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

Model = models.Model
"""How errors become a score."""

Names = tuple[str, ...]
"""What tells a group from others."""


class SegmentId(NamedTuple):
    """A sentence of the text that is judged, counted from 0."""

    article_id: str
    text_id: str
    number: int


@dataclass(frozen=True, slots=True)
class RatedSegment:
    """What one review says of one segment; ``system`` made the text, ``words`` are the segment's.

    Without ``marks`` the reviewer found no error there.
    """

    segment: SegmentId
    article: str
    system: str
    reviewer: str
    review_id: str
    words: int
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class GroupScore:
    """A score with what it rests on.

    ``score`` is ``None`` for a text without words, unless the model needs none. ``segments`` counts
    segments, however many reviews they have; ``words`` the words read, once for each review.
    ``passed`` is ``None`` where the model has no verdict. ``interval`` is the 95 % bootstrap
    interval over segments, ``None`` for one segment alone or where none was asked for.
    """

    score: float | None
    segments: int
    words: int
    errors: int
    penalty: float
    passed: bool | None
    interval: Interval | None
    signature: str

    @property
    def small_sample(self) -> bool:
        """Whether there are too few words for a bare figure."""
        return self.words < SMALL_SAMPLE


def score_groups(
    rated: Iterable[RatedSegment], key: Callable[[RatedSegment], Names], model: Model
) -> dict[Names, GroupScore]:
    """Score the segments that share a key, in the order of the first of each."""
    groups: dict[Names, list[RatedSegment]] = defaultdict(list)
    for it in rated:
        groups[key(it)].append(it)
    return {name: score_group(members, model) for name, members in groups.items()}


def score_categories(
    rated: Sequence[RatedSegment], model: Model
) -> dict[tuple[str, str], GroupScore]:
    """Score what each category of errors costs each system: as if there were no other errors."""
    found: dict[tuple[str, str], GroupScore] = {}
    by_system: dict[str, list[RatedSegment]] = defaultdict(list)
    for it in rated:
        by_system[it.system].append(it)
    for system, members in by_system.items():
        for category in sorted({mark.category for it in members for mark in it.marks}):
            alone = [
                replace(it, marks=tuple(mark for mark in it.marks if mark.category == category))
                for it in members
            ]
            found[system, category] = score_group(alone, model)
    return found


def score_group(members: Sequence[RatedSegment], model: Model) -> GroupScore:
    """Score these segments together.

    For Google's conventions the mean over segments of the mean over reviews; for the others all
    points over all words, those of a segment counted once for each review.
    """
    import numpy

    by_segment: dict[SegmentId, list[RatedSegment]] = defaultdict(list)
    for it in members:
        by_segment[it.segment].append(it)
    in_segment = segment_points(model)
    points = [[in_segment(Counter(it.marks)) for it in each] for each in by_segment.values()]
    if takes_means(model):
        plain = [(math.fsum(several) / len(several), 1.0) for several in points]
    else:
        sizes = [float(sum(it.words for it in each)) for each in by_segment.values()]
        plain = [(math.fsum(several), size) for several, size in zip(points, sizes, strict=True)]
    rows = numpy.array(plain, dtype=numpy.float64)
    marks = [mark for it in members for mark in it.marks]
    return group_score(
        model,
        (math.fsum(row[0] for row in plain), math.fsum(row[1] for row in plain)),
        segments=len(plain),
        penalty=math.fsum(math.fsum(several) for several in points),
        words=sum(it.words for it in members),
        errors=len(marks),
        critical=sum(mark.severity == "critical" and counts(model, mark) for mark in marks),
        sums=resampled_rows(rows, (RESAMPLES, SEED)),
    )


def group_score(
    model: AnyModel,
    total: tuple[float, float],
    *,
    segments: int,
    penalty: float,
    words: int,
    errors: int,
    critical: int,
    sums: NDArray[Any] | None = None,
) -> GroupScore:
    """Score segments by their points and sizes in ``total``; the interval is that of ``sums``.

    ``penalty``, ``words``, ``errors`` and ``critical`` are those of all reviews together.
    """
    import numpy

    score = float(scores_of_sums(model, numpy.array([total]))[0]) if total[1] else None
    interval = None if sums is None else interval_of(scores_of_sums(model, sums))
    return GroupScore(
        score,
        segments,
        words,
        errors,
        penalty,
        verdict(model, penalty, words, critical),
        interval,
        signature_of(model, Words(words, Basis.TARGET)),
    )
