from collections.abc import Callable
from itertools import product
from typing import Any

import numpy
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.scoring.randomization import paired_randomization
from reviewer.scoring.resampling import compare_pair, resampled_rows, resampled_sums
from reviewer.scoring.significance import (
    Sample,
    bootstrap_interval,
    interval_of,
)

Columns = Any


def _ratio(sums: Columns) -> Columns:
    return sums[:, 0] / sums[:, 1]


def _columns(*values: float) -> Columns:
    return numpy.array([values, [1.0] * len(values)]).T


@given(st.lists(st.integers(0, 25), min_size=2, max_size=40), st.integers(0, 9))
@settings(max_examples=25)
def test_intervals_are_those_of_the_same_draws(values: list[int], seed: int) -> None:
    theirs = bootstrap_interval(Sample.of_values(values), 50, seed)
    ours = interval_of(_ratio(resampled_sums(_columns(*values), 50, seed)))
    assert (ours.low, ours.high) == pytest.approx((theirs.low, theirs.high))


@pytest.mark.parametrize("segments", [3, 300, 4500])
def test_the_draws_are_the_same_however_many_segments_there_are(segments: int) -> None:
    rows = numpy.arange(segments, dtype=float)[:, None]
    drawn = numpy.random.default_rng(3).choice(segments, size=(70, segments), replace=True)
    assert (resampled_sums(rows, 70, 3)[:, 0] == rows[drawn, 0].sum(axis=1)).all()


@given(
    st.lists(st.tuples(st.integers(0, 25), st.integers(0, 25)), min_size=2, max_size=8),
)
@settings(max_examples=25)
def test_randomization_comes_near_to_all_ways_to_swap(values: list[tuple[int, int]]) -> None:
    one, other = zip(*values, strict=True)
    outcome = compare_pair(_columns(*one), _columns(*other), _ratio, resamples=5, trials=2000)
    apart = [theirs - mine for mine, theirs in values]
    ways = [
        abs(sum(sign * it for sign, it in zip(signs, apart, strict=True)))
        for signs in product((1, -1), repeat=len(apart))
    ]
    exact = sum(it >= abs(sum(apart)) for it in ways) / len(ways)
    assert outcome.randomization == pytest.approx(exact, abs=0.06)
    samples = {"a": Sample.of_values(one), "b": Sample.of_values(other)}
    theirs = paired_randomization(samples, trials=2000)
    assert outcome.randomization >= (theirs["b"].p or 1)
    assert (outcome.score_of_one, outcome.score_of_other) == (theirs["a"].score, theirs["b"].score)


def test_a_difference_that_is_there_everywhere_is_told() -> None:
    one = _columns(*[1, 2, 3] * 10)
    other = _columns(*[3, 4, 5] * 10)
    outcome = compare_pair(one, other, _ratio)
    assert outcome.interval.low == pytest.approx(2)
    assert outcome.randomization == 1 / 10_001
    assert outcome.bootstrap == 1 / 1001
    same = compare_pair(one, one, _ratio)
    assert (same.randomization, same.bootstrap) == (1, 1 / 1001)


def test_rows_without_a_size_go_with_a_neighbour() -> None:
    rows = numpy.array([[1.0, 0.0], [2.0, 10.0], [3.0, 0.0], [4.0, 20.0], [5.0, 0.0]])
    sums = resampled_rows(rows, (40, 1))
    assert sums is not None
    assert {tuple(it) for it in sums.tolist()} == {(12.0, 20.0), (15.0, 30.0), (18.0, 40.0)}
    assert resampled_rows(rows[:3], (40, 1)) is None
    assert resampled_rows(rows, None) is None


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: resampled_sums(_columns()),
        lambda: resampled_sums(_columns(1, 2), 0),
        lambda: compare_pair(_columns(1, 2), _columns(1, 2, 3), _ratio),
    ],
)
def test_what_cannot_be_drawn_is_refused(wrong: Callable[[], object]) -> None:
    with pytest.raises(ValueError, match="segment"):
        wrong()


def test_progress_ends_the_work() -> None:
    def stop(_: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        resampled_sums(_columns(*range(5000)), 200, progress=stop)
    with pytest.raises(KeyboardInterrupt):
        compare_pair(_columns(1, 2), _columns(2, 1), _ratio, progress=stop)
