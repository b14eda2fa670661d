"""Scores of groups of rated segments: an article's, a system's, a reviewer's, a category's."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from reviewer.scoring.google_mqm import Google, mean_over_raters, mean_over_segments
from reviewer.scoring.mqm import SMALL_SAMPLE, Basis, Mark, Mqm2, PerThousand, Words
from reviewer.scoring.significance import Interval, Sample, bootstrap_interval

Model = Mqm2 | PerThousand | Google
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
    interval over segments, ``None`` for one segment alone.
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
    by_segment: dict[SegmentId, list[RatedSegment]] = defaultdict(list)
    for it in members:
        by_segment[it.segment].append(it)
    words = Words(sum(it.words for it in members), Basis.TARGET)
    marks = [mark for it in members for mark in it.marks]
    points = [[_points(it.marks, model) for it in several] for several in by_segment.values()]
    score, passed = _score(points, marks, words, model)
    interval = None
    if score is not None and len(by_segment) > 1:
        interval = bootstrap_interval(_sample(points, by_segment, model))
    return GroupScore(
        score,
        len(by_segment),
        words.number,
        len(marks),
        math.fsum(math.fsum(several) for several in points),
        passed,
        interval,
        model.signature if isinstance(model, Google) else model.signature(words),
    )


def _score(
    points: Sequence[Sequence[float]], marks: Sequence[Mark], words: Words, model: Model
) -> tuple[float | None, bool | None]:
    """The score, and whether it passes where the model says so."""
    if isinstance(model, Google):
        return mean_over_segments([mean_over_raters(several) for several in points]), None
    if not words.number:
        return None, None
    if isinstance(model, Mqm2):
        figures = model.score(marks, words)
        return figures.calibrated, figures.passed
    score = model.score(marks, words)
    return score, score <= model.limit


def _points(marks: Sequence[Mark], model: Model) -> float:
    if isinstance(model, Google):
        return model.segment(marks)
    return math.fsum(model.points(it) for it in marks if model.count_repeats or not it.repeat)


def _sample(
    points: Sequence[Sequence[float]],
    by_segment: Mapping[SegmentId, Sequence[RatedSegment]],
    model: Model,
) -> Sample:
    """The segments as rows to draw from, scored as the model scores their sums."""
    if isinstance(model, Google):
        return Sample.of_values([mean_over_raters(several) for several in points])
    import numpy

    rows: list[list[float]] = []
    wordless = 0.0  # points of what has no words, such as a line of asterisks, go to a neighbour
    for several, members in zip(points, by_segment.values(), strict=True):
        penalty, words = math.fsum(several), sum(it.words for it in members)
        if words:
            rows.append([penalty + wordless, words])
            wordless = 0.0
        elif rows:
            rows[-1][0] += penalty
        else:
            wordless += penalty

    def score(total: Sequence[float]) -> float:
        penalty, words = float(total[0]), float(total[1])
        if isinstance(model, PerThousand):
            return penalty / words * 1000
        return 100 - penalty / model.acceptable_in(words) * (100 - model.passing)

    return Sample(numpy.array(rows, dtype=numpy.float64), score, score)
