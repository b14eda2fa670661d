"""The score of a group of segments, with what it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from reviewer.scoring.models import AnyModel, scores_of_sums, signature_of, verdict
from reviewer.scoring.mqm import SMALL_SAMPLE, Basis, Words
from reviewer.scoring.significance import Interval, interval_of

if TYPE_CHECKING:
    from numpy.typing import NDArray


class SegmentId(NamedTuple):
    """A sentence of the text that is judged, counted from 0."""

    article_id: str
    text_id: str
    number: int


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
