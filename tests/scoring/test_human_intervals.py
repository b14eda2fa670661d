import math

import pytest

from reviewer.scoring.google_mqm import Google
from reviewer.scoring.human_intervals import (
    FEW,
    by_gamma,
    difference_interval,
    gamma_interval,
    method,
    points_between,
    told,
    unseen_points,
)
from reviewer.scoring.models import Esa
from reviewer.scoring.mqm import Mqm2, PerThousand
from reviewer.scoring.significance import Interval


def test_nothing_found_is_a_poisson_count_of_none() -> None:
    assert points_between([], 5) == pytest.approx((0, -math.log(0.025) * 5))
    assert points_between([], 0) == (0, 0)


@pytest.mark.parametrize(
    ("count", "low", "high"),
    # Exact limits of a Poisson mean (Garwood, Biometrika 1936; table in Fay and Feuer's R package)
    [(1, 0.0253, 5.5716), (4, 1.0899, 10.2416), (10, 4.7954, 18.3904), (29, 19.4218, 41.6488)],
)
def test_errors_of_one_point_have_the_exact_limits_of_their_number(
    count: int, low: float, high: float
) -> None:
    assert points_between([1.0] * count, 1) == pytest.approx((low, high), abs=6e-5)


def test_points_are_a_unit_of_their_own() -> None:
    small, large = points_between([1, 5, 1], 5), points_between([2, 10, 2], 10)
    assert large == pytest.approx([2 * it for it in small])


def test_one_error_more_never_makes_a_text_surer_to_be_good() -> None:
    marks: list[float] = []
    highest = 0.0
    for points in (1, 1, 0.1, 5, 1, 25, 1, 5):
        marks.append(points)
        high = points_between(marks, 5)[1]
        assert high > highest
        highest = high


def test_the_interval_of_a_score() -> None:
    found = gamma_interval(Mqm2(), [1.0, 5.0], (6.0, 1000.0))
    low, high = points_between([1, 5], 5)
    assert (found.low, found.high) == pytest.approx((100 - high, 100 - low))
    assert (found.mean, found.method) == (94, "gamma")
    rate = gamma_interval(PerThousand(), [2.0], (2.0, 1000.0))
    assert rate.low < rate.mean == 2 < rate.high


def test_a_difference_is_as_unsure_as_both() -> None:
    one, other = Interval(90, 80, 95, 7.5), Interval(85, 60, 97, 18.5)
    found = difference_interval(one, other, (90, 85))
    assert found.low == pytest.approx(-5 - math.hypot(85 - 60, 95 - 90))
    assert found.high == pytest.approx(-5 + math.hypot(97 - 85, 90 - 80))
    assert found.method == "mover"


def test_who_is_drawn_and_who_is_not() -> None:
    assert by_gamma(Mqm2(), [1.0] * (FEW - 1))
    assert not by_gamma(Mqm2(), [1.0] * FEW)
    assert not by_gamma(Esa(), [])
    models = (Mqm2(), PerThousand(), Google.WMT2023, Esa())
    assert [unseen_points(it) for it in models] == [5, 2, 5, 0]


def test_signatures_name_the_method() -> None:
    drawn = Interval(1, 0, 2, 1)
    assert told(drawn, Mqm2(), (10, 3)) == "|interval:95%-bootstrap|resamples:10|seed:3"
    few = gamma_interval(Mqm2(), [], (0, 9))
    assert told(few, Mqm2(), (10, 3)) == "|interval:95%-gamma|unseen:5"
    assert told(None, Mqm2(), (10, 3)) == ""
    assert method(Esa(), (10, 3)) == "|interval:95%-bootstrap|resamples:10|seed:3"
    assert "gamma-below-30-marked" in method(Mqm2(), (10, 3))
