"""Scores in words: figures, intervals, verdicts, formulas with their own numbers."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from reviewer import shipped
from reviewer.scoring.article_score import ArticleScore, CategoryLine
from reviewer.scoring.google_mqm import Google
from reviewer.scoring.models import Model
from reviewer.scoring.mqm import Basis, Mqm2, PerThousand, Tolerance, Words
from reviewer.scoring.significance import Interval
from reviewer.ui.score import words


def made(model: Model, **fields: object) -> ArticleScore:
    """12 points in 600 words of 20 sentences."""
    score = ArticleScore(
        model,
        (CategoryLine("Style", {"minor": 2, "major": 2}, 12.0),),
        Words(600, Basis.TARGET),
        20,
        20,
        0,
        12.0,
        80.0,
        False,
        Interval(80.0, 70.0, 90.0, 10.0),
        "model:mqm2",
    )
    return replace(score, **fields)  # type: ignore[arg-type]


def test_figures_are_rounded_and_carry_a_real_minus() -> None:
    assert words.figure(None) == "–"
    assert words.figure(96.25, 1) == "96.2"
    assert words.figure(-13.04) == "−13.0"
    assert words.figure(-0.01) == "0.0"
    assert (words.points(12.0), words.points(0.1)) == ("12", "0.10")


def test_points_under_each_other_have_the_same_decimals() -> None:
    assert words.points_alike([15, 122.5]) == ["15.0", "122.5"]
    assert words.points_alike([15, 122.25]) == ["15.00", "122.25"]
    assert words.points_alike([1, 0.1 + 0.2]) == ["1.0", "0.3"]
    assert words.points_alike([15, 122]) == ["15", "122"]


def test_the_decimal_sign_is_the_languages() -> None:
    translator = QTranslator()
    assert translator.load(str(shipped.translation("id")))
    QCoreApplication.installTranslator(translator)
    told = words.figure(96.25), words.headline(made(Mqm2()))
    QCoreApplication.removeTranslator(translator)
    assert told == ("96,2", "80,0 (70,0 sampai 90,0)")


def test_a_score_comes_with_its_interval() -> None:
    assert words.headline(made(Mqm2())) == "80.0 (70.0 to 90.0)"
    assert words.headline(made(Mqm2(), interval=None)) == "80.0"
    assert words.headline(made(Google.WMT2020, score=0.6)) == "0.60 (70.00 to 90.00)"


@pytest.mark.parametrize(
    ("score", "told"),
    [
        (made(Mqm2()), "Fails: 80.0 is below 90."),
        (
            made(Mqm2(), score=95.0, passed=True),
            "Passes: 95.0 reaches 90, and no error is critical.",
        ),
        (made(PerThousand(), score=9.0), "Fails: 9.0 is over the limit of 8."),
        (made(PerThousand(), score=7.0, passed=True), "Passes: 7.0 is not over the limit of 8."),
        (made(Google.WMT2023, passed=None), ""),
    ],
)
def test_a_verdict_says_why(score: ArticleScore, told: str) -> None:
    assert words.verdict(score) == told


def test_a_critical_error_fails_whatever_the_score() -> None:
    told = words.verdict(made(Mqm2(), critical=1, score=99.0))
    assert told.startswith("Fails: 1 critical error")


def test_a_small_sample_is_named() -> None:
    assert words.sureness(made(Mqm2())).startswith("95 % interval")
    assert words.sureness(made(Mqm2(), interval=None)) == ""
    few = made(Mqm2(), words=Words(324, Basis.TARGET))
    assert words.sureness(few).startswith("Small sample: 324 words, fewer than 500.")
    none = made(Mqm2(), words=Words(0, Basis.TARGET), score=None)
    assert words.sureness(none) == "A text without words has no score."
    assert words.formula(none) == ""


@pytest.mark.parametrize(
    ("model", "told"),
    [
        (Mqm2(), "= 100 − 20.00 × 10 / 10 = 80.0"),
        (Mqm2(tolerance=Tolerance(4.55, 0.008)), "= 100 − 10 × 12 / 8.00 = 80.0"),
        (PerThousand(), "= 12 / 600 × 1000 = 80.0"),
        (Google.WMT2020, "= 12 / 20 = 80.00"),
    ],
)
def test_the_formula_has_the_texts_own_numbers(model: Model, told: str) -> None:
    assert words.formula(made(model)).endswith(told)


def test_every_step_is_named_and_explained() -> None:
    steps = {name: value for name, value, tip in words.figures(made(Mqm2())) if tip}
    assert steps == {
        "Penalty points": "12",
        "Evaluated words": "600 of the judged text",
        "Points per word": "0.0200",
        "Points per 1000 words": "20.00",
        "Raw score": "98.00",
        "Calibrated score": "80.00",
    }
    assert len(list(words.figures(made(PerThousand())))) == 4


def test_models_and_bases_have_names() -> None:
    names = [words.model_name(it) for it in (Mqm2(), *Google, PerThousand(), PerThousand("iso"))]
    assert names == ["MQM", "WMT 2020", "WMT 2023", "MateCat", "iso"]
    assert words.basis_name(Basis.SOURCE) == "of the source"
    assert [words.outcome(it) for it in (True, False, None)] == ["pass", "fail", ""]
