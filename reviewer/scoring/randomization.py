"""Paired approximate randomization with sacreBLEU's draws and p-values (MultEval, see
`significance.py`), many trials scored at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from reviewer.core.progress import Progress, unwatched
from reviewer.scoring.metrics import sum_of
from reviewer.scoring.significance import (
    EXACT_IN_SINGLE,
    PORTION,
    SEED,
    TRIALS,
    Outcome,
    Sample,
    segments_of,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

_UNSURE = 1e-6  # of scores to 100, many times what rounding may part


def paired_randomization(
    systems: Mapping[str, Sample], trials: int = TRIALS, seed: int = SEED
) -> dict[str, Outcome]:
    """Compare each system with the first one by paired approximate randomization (two-sided).

    In each trial every segment goes to one of the two systems by chance; p is the share of trials
    in which these differ by more than the systems do.
    Raises ``ValueError`` when the systems differ in segments or there are none.
    """
    (_, baseline), *others = systems.items()
    segments_of(list(systems.values()), trials)
    found = iter(randomized([(baseline, sample) for _, sample in others], trials, seed))
    outcomes: dict[str, Outcome] = {}
    for name, sample in systems.items():
        p = next(found) if outcomes else None
        outcomes[name] = Outcome(sample.score(sum_of(sample.counts)), p, None)
    return outcomes


def randomized(
    pairs: Sequence[tuple[Sample, Sample]],
    trials: int = TRIALS,
    seed: int = SEED,
    progress: Progress = unwatched,
) -> list[float]:
    """The p of each pair by paired approximate randomization, all by the same draws.

    The pairs may be those of several metrics: drawing takes longer than scoring them.
    Raises ``ValueError`` when the samples differ in segments or there are none.
    """
    import numpy

    if not pairs:
        return []
    segments = segments_of([sample for pair in pairs for sample in pair], trials)
    swapped = [_Swapped(*pair) for pair in pairs]
    apart = numpy.concatenate([it.apart for it in swapped], axis=1)
    if (apart == apart.round()).all() and numpy.abs(apart).sum(axis=0).max() < EXACT_IN_SINGLE:
        apart = apart.astype(numpy.float32)
    edges = numpy.cumsum([it.apart.shape[1] for it in swapped])[:-1]
    done = 0
    for kept in swaps(segments, trials, seed, apart.dtype):
        moved = (kept @ apart).astype(numpy.float64)
        for it, its in zip(swapped, numpy.split(moved, edges, axis=1), strict=True):
            it.count(its)
        done += len(kept)
        progress(done / trials)
    return [(it.beyond + 1) / (trials + 1) for it in swapped]


class _Swapped:
    """A pair whose segments are swapped by chance: counts the trials beyond what was measured."""

    def __init__(self, one: Sample, other: Sample) -> None:
        import numpy

        self._one, self._other = one, other
        self._sum_of_one, self._sum_of_other = (
            numpy.array(sum_of(it.counts)) for it in (one, other)
        )
        scores = (it.score(sum_of(it.counts)) for it in (one, other))
        self._measured = abs(next(scores) - next(scores))
        self.apart = one.counts - other.counts
        self.beyond = 0

    def count(self, moved: NDArray[Any]) -> None:
        """Count the trials that kept so much of the difference, a row each."""
        import numpy

        one, other = self._sum_of_other + moved, self._sum_of_one - moved
        found = numpy.abs(self._one.scores(one) - self._other.scores(other))
        # Scores of many at once may differ in their last digits from sacreBLEU's, which decide
        # where a trial differs by just as much as the systems do.
        for place in numpy.flatnonzero(numpy.abs(found - self._measured) < _UNSURE):
            scores = self._one.score(one[place].tolist()), self._other.score(other[place].tolist())
            found[place] = abs(scores[0] - scores[1])
        self.beyond += int((found > self._measured).sum())


def swaps(segments: int, trials: int, seed: int, kind: Any = "float64") -> Iterator[NDArray[Any]]:
    """Ones where a trial keeps a segment's systems and zeros where it swaps them.

    The generator takes truth values from words of 32 bits and begins a new word with each call:
    portions of a multiple of 32 give the same values as one call for all.
    """
    import numpy

    chance = numpy.random.default_rng(seed)
    for done in range(0, trials, PORTION):
        rows = min(PORTION, trials - done)
        kept = chance.integers(2, size=(rows, segments), dtype=bool)
        yield kept.astype(kind)
