"""How sure human scores are: intervals and paired tests on segments' points and sizes.

The draws are those of `significance.py` (which see) from the same seed. Here a score is a function
of sums that numpy evaluates for all draws at once, in double precision. The bootstrap's p counts
how often the difference is further from its mean than the measured one is from 0; sacreBLEU's,
which `significance.py` follows for its metrics, takes the mean of absolute differences for that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from reviewer.core.progress import Progress, unwatched
from reviewer.scoring.models import AnyModel, scores_of_sums
from reviewer.scoring.randomization import swaps
from reviewer.scoring.significance import (
    RESAMPLES,
    SEED,
    TRIALS,
    Interval,
    draws,
    interval_of,
    share_beyond,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

Scored = Callable[["NDArray[Any]"], "NDArray[Any]"]
"""Gives the scores of rows of sums."""

_SMALL, _LARGE = 128, 4000  # segments; the weights of 1000 draws take 1 MB and 32 MB

_ONE_BY_ONE = 4  # columns
_ROUNDING = 1e-9  # what the order of adding up may part is no difference


def resampled_sums(
    columns: NDArray[Any],
    resamples: int = RESAMPLES,
    seed: int = SEED,
    progress: Progress = unwatched,
) -> NDArray[Any]:
    """Draw rows with replacement and add them up: a row of sums for each resample.

    Raises ``ValueError`` without a row or with fewer than one resample.
    """
    import numpy

    segments = len(columns)
    if segments < 1 or resamples < 1:
        raise ValueError("at least one segment and one resample are needed")
    if segments <= _LARGE:
        kept = _few_weights if segments <= _SMALL else _many_weights
        progress(1.0)
        return _product(kept(segments, resamples, seed), columns)
    parts = []
    for weights in _weights(segments, resamples, seed):
        parts.append(_product(weights, columns))
        progress(sum(map(len, parts)) / resamples)
    return numpy.concatenate(parts)


def _product(weights: NDArray[Any], columns: NDArray[Any]) -> NDArray[Any]:
    """The weighted sums of columns.

    Few are taken one by one: numpy shares a product with several out to threads, which takes many
    times as long where the cores are busy.
    """
    import numpy

    if columns.shape[1] > _ONE_BY_ONE:
        together: NDArray[Any] = weights @ columns
        return together
    single = numpy.ascontiguousarray(columns.T)
    return numpy.stack([numpy.einsum("ij,j->i", weights, it) for it in single], axis=1)


def resampled_rows(
    rows: NDArray[Any],
    sure: tuple[int, int] | None,
    progress: Progress = unwatched,
) -> NDArray[Any] | None:
    """Resample rows whose last column is the size; ``sure`` has the resamples and the seed.

    ``None`` where nothing is asked for or fewer than two rows have a size. What has none joins a
    neighbour: a line of asterisks has no words, but may have been marked.
    """
    drawn = rows if sure is None or rows[:, -1].all() else _with_sizes(rows)
    if sure is None or len(drawn) < 2:
        return None
    return resampled_sums(drawn, *sure, progress)


def bootstrap_of(model: AnyModel, sums: NDArray[Any] | None) -> Interval | None:
    """The interval of a score over its resampled sums; ``None`` without, or when all are the same:
    what does not differ says nothing of what it might have been."""
    if sums is None:
        return None
    found = interval_of(scores_of_sums(model, sums))
    return found if found.low < found.high else None


def _with_sizes(rows: NDArray[Any]) -> NDArray[Any]:
    import numpy

    (starts,) = numpy.nonzero(rows[:, -1])
    if not len(starts):
        return rows[:0]
    starts[0] = 0
    joined: NDArray[Any] = numpy.add.reduceat(rows, starts)
    return joined


def _weights(segments: int, resamples: int, seed: int) -> Iterator[NDArray[Any]]:
    """How often each segment is drawn, a row a resample, some rows at a time."""
    import numpy

    for drawn in draws(segments, resamples, seed):
        rows = len(drawn)
        shifted = drawn + numpy.arange(rows)[:, None] * segments
        counted = numpy.bincount(shifted.ravel(), minlength=rows * segments)
        yield counted.reshape(rows, segments).astype(numpy.float64)


def _all_weights(segments: int, resamples: int, seed: int) -> NDArray[Any]:
    import numpy

    return numpy.concatenate(list(_weights(segments, resamples, seed)))


# A score that is made anew after each mark, or of each article, has the same draws again.
_few_weights = lru_cache(maxsize=64)(_all_weights)
_many_weights = lru_cache(maxsize=2)(_all_weights)


@dataclass(frozen=True)
class PairedOutcome:
    """How sure the difference of two scores is: p-values and the interval of ``other - one``."""

    score_of_one: float
    score_of_other: float
    bootstrap: float
    randomization: float
    interval: Interval


def compare_pair(
    one: NDArray[Any],
    other: NDArray[Any],
    scored: Scored,
    *,
    resamples: int = RESAMPLES,
    trials: int = TRIALS,
    seed: int = SEED,
    progress: Progress = unwatched,
) -> PairedOutcome:
    """Compare two systems on the same segments, whose columns add up to what ``scored`` takes.

    Both tests are two-sided. Marks have few values, so that trials often differ by just as much as
    the systems do; randomization counts these (:func:`paired_randomization`, which gives
    sacreBLEU's numbers for its metrics, does not).
    Raises ``ValueError`` when the systems differ in segments or there are none.
    """
    import numpy

    if one.shape != other.shape:
        raise ValueError("the systems must have the same segments")
    first, second = (float(scored(it.sum(axis=0)[None])[0]) for it in (one, other))
    measured = abs(second - first)
    more, as_much = (measured + sign * (measured + 1) * _ROUNDING for sign in (1, -1))
    width = one.shape[1]
    both = numpy.concatenate([one, other], axis=1)
    sums = resampled_sums(both, resamples, seed, lambda done: progress(done / 2))
    differences = scored(sums[:, width:]) - scored(sums[:, :width])
    found: list[NDArray[Any]] = []
    whole, apart = both.sum(axis=0), one - other
    for kept in swaps(len(one), trials, seed):
        moved = _product(kept, apart)
        mixed = scored(whole[width:] + moved)
        found.append(numpy.abs(mixed - scored(whole[:width] - moved)))
        progress(0.5 + sum(map(len, found)) / trials / 2)
    return PairedOutcome(
        first,
        second,
        share_beyond(numpy.abs(differences - differences.mean()), more),
        share_beyond(numpy.concatenate(found), as_much),
        interval_of(differences),
    )
