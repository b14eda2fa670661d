"""The score of a group of segments, with what it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from reviewer.scoring.human_intervals import told
from reviewer.scoring.models import AnyModel, Esa, scores_of_sums, signature_of, verdict
from reviewer.scoring.mqm import SMALL_SAMPLE, Basis, Words
from reviewer.scoring.significance import Interval


class SegmentId(NamedTuple):
    """A sentence of the text that is judged, counted from 0."""

    article_id: str
    text_id: str
    number: int


@dataclass(frozen=True, slots=True)
class GroupScore:
    """A score with what it rests on.

    ``score`` is ``None`` for a text without words, unless the model needs none. ``segments`` counts
    segments, and ``words`` their words (EWC), however many reviews they have; ``read`` counts the
    words once for each review. ``penalty`` is APT, the points of these words: those of a text are
    the mean over its reviews. ``errors`` are those of all reviews. ``passed`` is ``None`` where the
    model has no verdict. ``interval`` is the 95 % interval, ``None`` where none was asked for, and
    for judgements that do not differ.
    """

    score: float | None
    segments: int
    words: int
    read: int
    errors: int
    penalty: float
    passed: bool | None
    interval: Interval | None
    signature: str

    @property
    def small_sample(self) -> bool:
        """Whether there are too few words for a bare figure."""
        return self.words < SMALL_SAMPLE


def group_score(
    model: AnyModel,
    total: tuple[float, float],
    *,
    segments: int,
    words: int,
    read: int,
    errors: int,
    critical: int,
    interval: Interval | None = None,
    sure: tuple[int, int] | None = None,
) -> GroupScore:
    """Score segments by their points and sizes in ``total``.

    ``read``, ``errors`` and ``critical`` are those of all reviews together; ``sure`` has the
    resamples and the seed of the ``interval``.
    """
    import numpy

    score = float(scores_of_sums(model, numpy.array([total]))[0]) if total[1] else None
    penalty = 0.0 if isinstance(model, Esa) else total[0]
    return GroupScore(
        score,
        segments,
        words,
        read,
        errors,
        penalty,
        verdict(model, penalty, words, critical),
        interval,
        signature_of(model, Words(words, Basis.TARGET)) + told(interval, model, sure),
    )
