import math
from dataclasses import replace

import pytest

from reviewer.formats import typology_toml
from reviewer.scoring.mqm import Basis, Mark, Mqm2, PerThousand, Tolerance, Words, without_repeats

THOUSAND = Words(1000, Basis.SOURCE)
TEN_MINOR = [Mark("Accuracy/Mistranslation", "minor")] * 10


def test_ten_minor_errors_in_a_thousand_words() -> None:
    score = Mqm2(passing=90, acceptable=10).score(TEN_MINOR, THOUSAND)
    assert (score.raw, score.normed, score.calibrated) == (99.0, 10.0, 90.0)
    assert score.passed
    assert not score.small_sample


def test_one_point_more_fails() -> None:
    score = Mqm2().score([*TEN_MINOR, Mark("Style", "minor")], THOUSAND)
    assert score.calibrated == 89.0
    assert not score.passed


def test_one_critical_error_fails_whatever_the_score() -> None:
    score = Mqm2().score([Mark("", "critical")], Words(100_000, Basis.TARGET))
    assert score.calibrated == pytest.approx(99.75)
    assert not score.passed


@pytest.mark.parametrize(
    ("severity", "points"), [("neutral", 0), ("minor", 1), ("major", 5), ("critical", 25)]
)
def test_multipliers(severity: str, points: float) -> None:
    assert Mqm2().score([Mark("", severity)], THOUSAND).penalty == points


def test_repeats_count_once_or_each() -> None:
    marks = [Mark("", "major"), Mark("", "major", repeat=True)]
    assert without_repeats(marks) == marks[:1]
    assert Mqm2().score(marks, THOUSAND).penalty == 5
    assert Mqm2(count_repeats=True).score(marks, THOUSAND).penalty == 10
    assert PerThousand().score(marks, THOUSAND) == 2
    assert PerThousand(count_repeats=True).score(marks, THOUSAND) == 4


def test_reaching_pt_is_the_same_as_npt_up_to_app() -> None:
    model = Mqm2(passing=85, acceptable=12.5)
    for words in (137, 999, 1000, 4321):
        for errors in range(60):
            score = model.score([Mark("", "minor")] * errors, Words(words, Basis.SOURCE))
            assert score.passed == (score.normed <= 12.5 + 1e-9)
            assert score.passed == (score.calibrated >= 85 - 1e-9)


def test_the_tolerance_curve_goes_through_both_points() -> None:
    curve = Tolerance.through((1000, 10), (250, 5))
    assert curve(1000) == pytest.approx(10, abs=1e-9)
    assert curve(250) == pytest.approx(5, abs=1e-9)
    assert curve(0) == 0
    # Half the points in a quarter of the words: (1 + 250 b)^2 = 1 + 1000 b, so b = 0.008.
    assert curve.b == pytest.approx(0.008, rel=1e-9)
    assert curve.a == pytest.approx(5 / math.log(3), rel=1e-9)


@pytest.mark.parametrize(
    "points",
    [
        ((1000, 10), (250, 2.5)),
        ((1000, 10), (250, 10)),
        ((1000, 10), (250, 12)),
        ((1000, 10), (1000, 9)),
        ((1000, 10), (0, 0)),
        ((1000, 10), (250, 1)),
    ],
)
def test_no_curve_goes_through_these(
    points: tuple[tuple[float, float], tuple[float, float]],
) -> None:
    with pytest.raises(ValueError, match="per word"):
        Tolerance.through(*points)


def test_non_linear_scores() -> None:
    model = Mqm2(tolerance=Tolerance.through((1000, 10), (250, 5)))
    score = model.score(TEN_MINOR[:5], Words(250, Basis.SOURCE))
    assert score.calibrated == pytest.approx(90)
    assert score.small_sample
    linear = Mqm2().score(TEN_MINOR[:5], Words(250, Basis.SOURCE))
    assert linear.calibrated == 80
    assert "ln(1+0.008*x)" in score.signature


def test_matecat() -> None:
    marks = [Mark("", "neutral"), Mark("", "minor"), Mark("", "major"), Mark("", "critical")]
    assert PerThousand().score(marks, Words(500, Basis.TARGET)) == 9


def test_signatures_tell_all_that_a_figure_depends_on() -> None:
    one = Mqm2().score([], THOUSAND).signature
    others = {
        Mqm2().signature(Words(999, Basis.SOURCE)),
        Mqm2().signature(Words(1000, Basis.TARGET)),
        Mqm2(passing=85).signature(THOUSAND),
        Mqm2(acceptable=12).signature(THOUSAND),
        Mqm2(reference_words=250).signature(THOUSAND),
        Mqm2(count_repeats=True).signature(THOUSAND),
        Mqm2(weights="own:3").signature(THOUSAND),
        PerThousand().signature(THOUSAND),
        PerThousand(limit=5).signature(THOUSAND),
    }
    assert len(others | {one}) == 10
    assert "EWC:1000|words:source" in one


def test_a_typology_says_what_counts() -> None:
    google = next(it for it in typology_toml.shipped() if it.typology_id == "google-wmt")
    model = Mqm2.of_typology(google)
    marks = [
        Mark("Fluency/Punctuation", "minor"),
        Mark("Fluency/Punctuation", "major"),
        Mark("Non-translation!", "major"),
        Mark("Of/Another typology", "critical"),
    ]
    assert [model.points(mark) for mark in marks] == [0.1, 5, 25, 5]
    assert "google-wmt@1;neutral=0,minor=1,major=5,critical=5" in model.weights
    assert "Fluency/Punctuation:minor=0.1" in model.weights
    half = replace(google.categories[0], path="Half", weight=0.5)
    halved = Mqm2.of_typology(replace(google, categories=(half,)))
    assert halved.points(Mark("Half", "major")) == 2.5
    assert "Half*0.5" in halved.weights


def test_what_cannot_be_scored_is_refused() -> None:
    nothing = Words(0, Basis.SOURCE)
    for model in (Mqm2(), PerThousand()):
        with pytest.raises(ValueError, match="without words"):
            model.score([], nothing)
    with pytest.raises(ValueError, match="PT"):
        Mqm2(passing=100)
