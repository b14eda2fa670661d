"""How sure a difference is: paired bootstrap, and intervals; `randomization.py` is beside it.

All work on the cached statistics of segments, one row each, whose sum gives the score. With the
same seed the results are those of sacreBLEU 2.6.0 (`significance.py`), which follows Moses'
bootstrap-hypothesis-difference-significance.pl (Koehn, 2004) and MultEval's stratified approximate
randomization (Clark et al., 2011): the same draws, the same single precision when resampling.
The draws are taken in portions and used as weights in a matrix product, which needs a fraction of
the time and memory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from reviewer.scoring.many_scores import scores_of_rows
from reviewer.scoring.metrics import (
    MetricCounts,
    score_sum,
    score_sum_in_single_precision,
    sum_of,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from reviewer.scoring.metrics import Counts

SEED = 12345
"""sacreBLEU's seed, unless its environment variable says otherwise."""

RESAMPLES = 1000
"""Bootstrap resamples unless told otherwise, as in sacreBLEU."""

TRIALS = 10_000
"""Randomization trials unless told otherwise, as in sacreBLEU."""

BOOTSTRAP = "bootstrap"

PORTION = 64
"""Draws at a time; a multiple of 32, see `randomization.py`."""

EXACT_IN_SINGLE = 2**24
"""Whole numbers below this are exact in single precision."""


@dataclass(frozen=True)
class Sample:
    """One system's segments: a row of statistics each, and what scores a sum of rows.

    ``resampled`` scores a sum in single precision; ``scores`` many sums at once, each as ``score``
    does but for the last digits.
    """

    counts: Counts
    score: Callable[[Sequence[float]], float]
    resampled: Callable[[Any], float]
    scores: Callable[[NDArray[Any]], NDArray[Any]]

    @classmethod
    def of_metric(cls, counts: MetricCounts) -> Sample:
        """The sample of a system by an automatic metric."""
        return cls(
            counts.counts,
            partial(score_sum, counts.metric, convention=counts.convention),
            partial(score_sum_in_single_precision, counts.metric, convention=counts.convention),
            partial(scores_of_rows, counts.metric, convention=counts.convention),
        )

    @classmethod
    def of_values(cls, values: Sequence[float]) -> Sample:
        """The sample of a system whose segments have values of their own: the score is the mean."""
        import numpy

        column = numpy.asarray(values, dtype=numpy.float64)
        counts = numpy.stack([column, numpy.ones_like(column)], axis=1)
        return cls(counts, _ratio, _ratio, lambda sums: sums[:, 0] / sums[:, 1])


def _ratio(total: Sequence[float]) -> float:
    return float(total[0]) / float(total[1])


@dataclass(frozen=True, slots=True)
class Interval:
    """The 95 % interval of a score, and the mean of its resamples.

    ``half`` is what sacreBLEU prints after ±: half the distance from ``low`` to ``high``.
    ``method`` tells how it was made; one without resamples has the score as its ``mean``.
    """

    mean: float
    low: float
    high: float
    half: float
    method: str = BOOTSTRAP


@dataclass(frozen=True, slots=True)
class Outcome:
    """A system's score and how sure its difference from the baseline is.

    ``p`` is ``None`` for the baseline itself; ``interval`` where none was asked for, and so is
    ``difference``, the interval of what the system has more than the baseline.
    """

    score: float
    p: float | None
    interval: Interval | None
    difference: Interval | None = None


def bootstrap_interval(sample: Sample, resamples: int = RESAMPLES, seed: int = SEED) -> Interval:
    """Find the interval of one score by drawing segments with replacement.

    Raises ``ValueError`` without a segment or with fewer than one resample.
    """
    (scores,) = _resampled([sample], resamples, seed)
    return interval_of(scores)


def paired_bootstrap(
    systems: Mapping[str, Sample], resamples: int = RESAMPLES, seed: int = SEED
) -> dict[str, Outcome]:
    """Compare each system with the first one, the baseline, by paired bootstrap (two-sided).

    p is the share of resamples in which the difference departs from its mean by more than the
    difference that was measured; the fewer, the less likely it is chance. As in sacreBLEU a system
    that equals the baseline in all has the smallest p: look at the scores first.
    Raises ``ValueError`` when the systems differ in segments or there are none.
    """
    import numpy

    samples = list(systems.values())
    scored = [it.score(sum_of(it.counts)) for it in samples]
    resampled = _resampled(samples, resamples, seed)
    outcomes: dict[str, Outcome] = {}
    for name, score, scores in zip(systems, scored, resampled, strict=True):
        p = more = None
        if outcomes:
            differences = numpy.abs(scores - resampled[0])
            p = share_beyond(differences - differences.mean(), abs(scored[0] - score))
            more = interval_of(scores - resampled[0])
        outcomes[name] = Outcome(score, p, interval_of(scores), more)
    return outcomes


def share_beyond(differences: NDArray[Any], measured: float) -> float:
    """The share of draws beyond what was measured; one is added to both (MultEval)."""
    return (int((differences > measured).sum()) + 1) / (len(differences) + 1)


def interval_of(scores: NDArray[Any]) -> Interval:
    """Cut a fortieth off on either side (sacreBLEU's ``estimate_ci``)."""
    ordered = scores.copy()
    ordered.sort()
    low, high = ordered[len(ordered) // 40], ordered[len(ordered) - len(ordered) // 40 - 1]
    return Interval(float(ordered.mean()), float(low), float(high), float(0.5 * (high - low)))


def segments_of(samples: Sequence[Sample], draws: int) -> int:
    """The number of segments, which all samples must share."""
    sizes = {len(it.counts) for it in samples}
    if len(sizes) != 1 or 0 in sizes:
        raise ValueError("the systems must have the same segments, at least one")
    if draws < 1:
        raise ValueError("at least one draw is needed")
    return sizes.pop()


def _edges(samples: Sequence[Sample]) -> list[int]:
    """Where the columns of one sample end and those of the next begin."""
    edges, end = [], 0
    for sample in samples[:-1]:
        end += sample.counts.shape[1]
        edges.append(end)
    return edges


def _resampled(samples: Sequence[Sample], resamples: int, seed: int) -> list[NDArray[Any]]:
    """The scores of each sample in each resample; the draws are the same for all samples."""
    import numpy

    segments = segments_of(samples, resamples)
    single = numpy.concatenate([it.counts for it in samples], axis=1).astype(numpy.float32)
    whole = bool((single == single.round()).all())
    found: list[list[float]] = [[] for _ in samples]
    for drawn in draws(segments, resamples, seed):
        totals = _weighted(drawn, single) if whole else None
        if totals is None or totals.max() >= EXACT_IN_SINGLE:
            totals = _gathered(drawn, samples)
        for scores, sample, several in zip(
            found, samples, numpy.split(totals, _edges(samples), axis=1), strict=True
        ):
            scores.extend(sample.resampled(total) for total in several)
    # As sacreBLEU does: single precision where all scores are, for its means to be the same.
    return [numpy.array(scores) for scores in found]


def _weighted(drawn: NDArray[Any], single: NDArray[Any]) -> NDArray[Any]:
    """Sums of the drawn rows: how often each was drawn, times the rows.

    Whole numbers are exact in any order as long as the sum is: one that is not comes out at
    ``EXACT_IN_SINGLE`` or more.
    """
    import numpy

    segments = len(single)
    weights = numpy.empty((len(drawn), segments), dtype=numpy.float32)
    for weight, numbers in zip(weights, drawn, strict=True):
        weight[:] = numpy.bincount(numbers, minlength=segments)
    totals: NDArray[Any] = weights @ single
    return totals


def _gathered(drawn: NDArray[Any], samples: Sequence[Sample]) -> NDArray[Any]:
    """Sums of the drawn rows added up in single precision in sacreBLEU's own order."""
    import numpy

    parts = []
    for sample in samples:
        single = numpy.array(sample.counts, dtype=numpy.float32)
        parts.append(numpy.stack([single[numbers].sum(axis=0) for numbers in drawn]))
    return numpy.concatenate(parts, axis=1)


def draws(segments: int, resamples: int, seed: int) -> Iterator[NDArray[Any]]:
    """Numbers of segments drawn with replacement, a row a resample, some rows at a time."""
    import numpy

    chance = numpy.random.default_rng(seed)
    for done in range(0, resamples, PORTION):
        rows = min(PORTION, resamples - done)
        yield chance.choice(segments, size=(rows, segments), replace=True)
