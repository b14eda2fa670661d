"""Pairs of systems by what reviewers marked, on the rows that both translated."""

from __future__ import annotations

import math
from collections.abc import Hashable, Mapping
from itertools import combinations
from typing import TYPE_CHECKING, Any

from reviewer.core.progress import Progress
from reviewer.scoring.comparison import Pair, parts
from reviewer.scoring.human_intervals import by_gamma, difference_interval, gamma_interval
from reviewer.scoring.models import (
    AnyModel,
    Esa,
    higher_is_better,
    name_of,
    scores_of_sums,
    signature_of,
)
from reviewer.scoring.mqm import Basis, Words
from reviewer.scoring.piles import Pile
from reviewer.scoring.resampling import PairedOutcome, compare_pair
from reviewer.scoring.significance import TRIALS, Interval
from reviewer.scoring.t_test import paired_t_test

if TYPE_CHECKING:
    from numpy.typing import NDArray

_Row = tuple[bool, str, Hashable]
"""Whether the text is the article's own, its document, the row; those without words stay out."""


def compare_systems(
    systems: Mapping[str, Pile],
    model: AnyModel,
    resamples: int,
    seed: int,
    progress: Progress,
) -> list[Pair]:
    """Compare each two systems that share rows.

    The article's own text and English beside it share none: they are in different languages.
    """
    chosen = list(combinations(systems, 2))
    rows = {name: _rows(pile, model) for name, pile in systems.items()}
    found = []
    for (one, other), part in zip(chosen, parts(progress, len(chosen)), strict=True):
        both = _shared(rows[one], rows[other])
        if len(both) > 1:
            found.append(_compared(one, other, both, model, (resamples, seed), part))
    return found


def _rows(pile: Pile, model: AnyModel) -> dict[_Row, tuple[float, float]]:
    """Points and size of each row of the pile's documents."""
    found: dict[_Row, tuple[float, float]] = {}
    for it in pile.texts.values():
        for number, points, size in zip(it.numbers(), *it.columns(model), strict=True):
            row = (it.own, it.document, it.names[number])
            had_points, had_size = found.get(row, (0.0, 0.0))
            found[row] = (had_points + points, had_size + size)
    return {row: both for row, both in found.items() if both[1]}


_Both = Mapping[_Row, tuple[tuple[float, float], tuple[float, float]]]


def _shared(
    one: Mapping[_Row, tuple[float, float]], other: Mapping[_Row, tuple[float, float]]
) -> _Both:
    """The rows that both systems have, with what each has there."""
    return {row: (mine, other[row]) for row, mine in one.items() if row in other}


def _compared(
    one: str, other: str, both: _Both, model: AnyModel, sure: tuple[int, int], progress: Progress
) -> Pair:
    import numpy

    columns = numpy.array(list(both.values()), dtype=numpy.float64)
    resamples, seed = sure
    outcome = compare_pair(
        columns[:, 0],
        columns[:, 1],
        lambda sums: scores_of_sums(model, sums),
        resamples=resamples,
        seed=seed,
        progress=progress,
    )
    values = columns[:, :, 0].T.tolist()
    words = Words(round(columns[:, :, 1].sum()), Basis.TARGET)
    interval = _interval(columns, model, outcome)
    return Pair(
        measure=name_of(model),
        one=one,
        other=other,
        articles=len({document for _, document, _ in both}),
        segments=len(both),
        score_of_one=outcome.score_of_one,
        score_of_other=outcome.score_of_other,
        higher_is_better=higher_is_better(model),
        randomization=outcome.randomization,
        bootstrap=outcome.bootstrap,
        t_test=paired_t_test(*values) if isinstance(model, Esa) else None,
        interval=interval,
        signature=f"{signature_of(model, words)}|bs:{resamples}|ar:{TRIALS}|seed:{seed}"
        + (f"|interval:95%-{interval.method}" if interval else ""),
    )


def _interval(columns: NDArray[Any], model: AnyModel, outcome: PairedOutcome) -> Interval | None:
    """The interval of the difference; where a system has few marks, made of both systems' own.

    So it is where all differences are the same: what does not differ gives bootstrap nothing to
    tell. A system that has enough marks has the gamma interval too then, which is rather wider.
    """
    drawn, same = outcome.interval, outcome.interval.low == outcome.interval.high
    marked = [column[column > 0].tolist() for column in columns[:, :, 0].T]
    if isinstance(model, Esa):
        return None if same else drawn
    if not same and not any(by_gamma(model, points) for points in marked):
        return drawn
    sizes = columns[:, :, 1].sum(axis=0)
    one, other = (
        gamma_interval(model, points, (math.fsum(points), float(size)))
        for points, size in zip(marked, sizes, strict=True)
    )
    return difference_interval(one, other, (outcome.score_of_one, outcome.score_of_other))
