from dataclasses import replace

import pytest
from lxml import etree

from reviewer.core.report import Rating, Report
from reviewer.formats.report import scores
from reviewer.formats.report.words import Words
from reviewer.store import Store
from tests.reports import RINA, made

SAY = Words("en")


@pytest.fixture
def report(store: Store) -> Report:
    return made(store, reviewer=RINA)


@pytest.fixture
def rating(report: Report) -> Rating:
    return report.systems[0]


def rows(table: str) -> list[list[str]]:
    return [["".join(it.itertext()) for it in row] for row in etree.fromstring(table).iter("tr")]


def test_each_figure_follows_from_the_numbers_beside_it(report: Report, rating: Rating) -> None:
    told = {row[0]: row[1:] for row in rows(scores.figures(rating, report.measure, SAY))[1:]}
    apt, words = rating.penalty, rating.words
    assert apt == 1 + 25 + 5 + 1  # the repeat does not count
    assert told["Absolute penalty total (APT)"][2] == "32"
    assert told["Penalty per word (PWPT)"][1:] == [f"32 / {words}", f"{apt / words:.6f}"]
    assert told["Raw score"][2] == f"{100 * (1 - apt / words):.2f}".replace("-", "−")
    score = 100 - apt / words * 1000 * (100 - 90) / 10
    assert told["Calibrated score"][2] == f"{score:,.2f}".replace("-", "−")
    assert told["Calibrated score"][0] == "100 − NPT × (100 − PT) / APP"


def test_a_curve_is_told_as_one(report: Report, rating: Rating) -> None:
    curved = replace(report.measure, curve=(4.551196, 0.008))
    last = rows(scores.figures(rating, curved, SAY))[-1]
    assert "4.551196 ln(1 + 0.008 ×" in last[2]


def test_a_small_sample_shows_its_interval_first(report: Report, rating: Rating) -> None:
    told = scores.score_words(rating, report.measure, SAY)
    low, high = (SAY.numbers.decimal(it or 0) for it in (rating.low, rating.high))
    assert told == f"{low} to {high} ({SAY.numbers.decimal(rating.score or 0)})"
    large = replace(rating, small_sample=False)
    assert scores.score_words(large, report.measure, SAY).startswith(
        SAY.numbers.decimal(rating.score or 0)
    )
    box = "".join(etree.fromstring(scores.verdict(rating, report.measure, SAY)).itertext())
    assert "fewer than 500 words" in box and "repeats: 1" in box


def test_a_critical_error_says_why_a_text_fails(report: Report, rating: Rating) -> None:
    assert scores.passing_words(rating, report.measure, SAY) == "fails · critical errors: 1"
    passed = replace(rating, passed=True, critical=0)
    assert scores.passing_words(passed, report.measure, Words("id")) == "lulus"


def test_without_words_there_is_no_score(report: Report, rating: Rating) -> None:
    empty = replace(
        rating, score=None, words=0, read=0, figures={}, passed=None, low=None, high=None
    )
    assert scores.score_words(empty, report.measure, SAY) == "No words, no score"
    assert scores.passing_words(empty, report.measure, SAY) == ""
    assert rows(scores.counts(empty, report.typology, SAY))[-1][-1] == "–"
    assert not scores.worth_drawing(empty)


def test_the_table_adds_up_and_keeps_the_typologys_order(report: Report, rating: Rating) -> None:
    head, *lines, last = rows(scores.counts(rating, report.typology, SAY))
    assert head[1:5] == ["Neutral", "Minor", "Major", "Critical"]
    names = [line[0] for line in lines]
    assert names == ["Mistranslation", "Named entity", "Awkward", "(to be classified)"]
    assert lines[0][1:6] == ["1", "·", "·", "1", "2"]
    assert last[1:6] == ["1", "2", "2", "1", "6"]
    assert last[6] == f"{6 / rating.read * 1000:.2f}"


@pytest.mark.parametrize(
    ("model", "name", "passes"),
    [("matecat", "Points per 1000 words", True), ("wmt2023", "Mean points per segment", False)],
)
def test_other_models_have_other_figures(store: Store, model: str, name: str, passes: bool) -> None:
    report = made(store, model, reviewer=RINA)
    told = rows(scores.figures(report.systems[0], report.measure, SAY))
    assert told[-1][0] == name
    assert told[-1][-1] == SAY.numbers.decimal(report.systems[0].score or 0)
    assert bool(scores.passing_words(report.systems[0], report.measure, SAY)) is passes
    assert "lower is better" in scores.verdict(report.systems[0], report.measure, SAY)
