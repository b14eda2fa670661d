import pytest

from reviewer.scoring.comparing import Gathered, Sure
from reviewer.scoring.comparison import Comparison, parts
from reviewer.scoring.google_mqm import Google
from reviewer.scoring.grouped import SegmentId
from reviewer.scoring.judging import JudgedText
from reviewer.scoring.models import AnyModel, Esa
from reviewer.scoring.mqm import Mark, Mqm2
from tests.scoring.judged import CRITICAL, MAJOR, MINOR, judged

ENTITY = Mark("Accuracy/Mistranslation", "minor")
SURE = Sure(100, 7)


def _compared(
    *reviews: JudgedText, model: AnyModel | None = None, sure: Sure | None = SURE
) -> Comparison:
    gathered = Gathered(model or Mqm2())
    for it in reviews:
        gathered.add(it)
    return gathered.comparison(sure=sure)


REVIEWS = (
    judged({0: {MINOR: 2, MAJOR: 1}}),
    judged({0: {MINOR: 1}}, reviewer="Budi", day="2026-03-02"),
    judged({1: {ENTITY: 1}}, article="b"),
    judged({1: {CRITICAL: 1}}, system="T"),
)


def test_every_table_has_its_lines() -> None:
    found = _compared(*REVIEWS)
    assert [it.system for it in found.systems] == ["S", "T"]
    assert [(it.system, it.key) for it in found.reviewers] == [
        ("S", "Budi"),
        ("S", "Rina"),
        ("T", "Rina"),
    ]
    assert [(it.system, it.key, it.name) for it in found.articles] == [
        ("S", "a", "Title of a"),
        ("S", "b", "Title of b"),
        ("T", "a", "Title of a"),
    ]
    assert [(it.system, it.key) for it in found.categories] == [
        ("S", "Accuracy"),
        ("S", "Accuracy/Mistranslation"),
        ("S", "Style"),
        ("T", "Accuracy"),
    ]
    assert [it.key for it in found.table("day")] == ["2026-03-01", "2026-03-02", "2026-03-01"]


def test_a_line_says_what_it_rests_on() -> None:
    own, _ = _compared(*REVIEWS).systems
    assert (own.reviews, own.active_seconds, own.score.words) == (3, 180, 80)
    assert own.score.score == pytest.approx(100 - (8 / 2 + 1) / 80 * 1000)
    assert own.errors() == 5
    assert (own.errors("Accuracy"), own.errors("Accuracy", "minor"), own.errors("Acc")) == (2, 1, 0)
    assert own.per_thousand("Style") == pytest.approx(3 / 120 * 1000)
    assert own.per_thousand(severity="major") == pytest.approx(1 / 120 * 1000)
    assert own.worst == SegmentId("a", "a/S", 0)
    assert own.score.interval is not None


def test_a_category_costs_what_it_would_alone() -> None:
    for model, points in ((Mqm2(), 100 - 3 / 2 / 80 * 1000), (Google.WMT2023, 3 / 2 / 4)):
        style = next(it for it in _compared(*REVIEWS, model=model).categories if it.key == "Style")
        assert style.score.score == pytest.approx(points)
        assert (style.errors(), style.score.errors, style.score.words) == (3, 3, 80)
        assert style.score.interval is not None
        assert style.score.score is not None
        assert style.score.interval.low <= style.score.score <= style.score.interval.high
        assert style.worst == SegmentId("a", "a/S", 0)


def test_a_critical_error_fails_its_own_category_only() -> None:
    reviews = judged({0: {CRITICAL: 1, MINOR: 1}}, words=(9000, 9000))
    accuracy, style = _compared(reviews).categories
    assert (accuracy.score.passed, style.score.passed) == (False, True)


def test_the_distribution_counts_segments_by_points() -> None:
    assert _compared(*REVIEWS).distribution == {"S": {0: 2, 1: 1, 4: 1}, "T": {0: 1, 25: 1}}


def test_an_overview_has_the_same_scores() -> None:
    whole, quick = _compared(*REVIEWS), _compared(*REVIEWS, sure=None)
    assert (whole.complete, quick.complete, quick.pairs) == (True, False, ())
    for one, other in zip(whole.articles, quick.articles, strict=True):
        assert (one.score.score, one.counts) == (other.score.score, other.counts)
        assert other.score.interval is None
    few, drawn = "gamma-below-30-marked|unseen:5", "bootstrap|resamples:100|seed:7"
    assert whole.signature == f"{quick.signature}|interval:95%-{few}|interval:95%-{drawn}"


def test_judgements_have_no_categories_and_no_worst_segment() -> None:
    found = _compared(judged({0: {MINOR: 1}}, judgement=70), model=Esa())
    (line,) = found.systems
    assert (line.score.score, line.worst, found.categories) == (70, None, ())
    assert line.errors() == 1
    assert found.higher_is_better


def test_systems_are_compared_on_the_rows_that_both_have() -> None:
    wide = range(40)
    one = judged({it: {MINOR: 1} for it in wide}, words=[10] * 40)
    other = judged({it: {MAJOR: 1} for it in wide}, words=[10] * 40, system="T")
    beside = judged({it: {MAJOR: 1} for it in wide}, words=[10] * 40, system="M", own=False)
    elsewhere = judged({0: {MAJOR: 1}}, article="b", system="T")
    (pair,) = _compared(one, other, beside, elsewhere).pairs
    assert (pair.one, pair.other, pair.segments, pair.articles) == ("S", "T", 40, 1)
    assert (pair.score_of_one, pair.score_of_other) == (0, -400)
    assert pair.difference == -400
    assert (pair.better, pair.significant()) == ("S", True)
    assert pair.interval is not None
    assert pair.interval.high < 0
    assert pair.t_test is None
    assert "|EWC:800|" in pair.signature
    (points,) = _compared(one, other, model=Google.WMT2020).pairs
    assert (points.score_of_one, points.score_of_other, points.better) == (1, 5, "S")


def test_few_rows_tell_nothing_apart() -> None:
    one = judged({it: {MINOR: 1} for it in range(4)}, words=[10] * 40)
    (pair,) = _compared(one, judged({}, words=[10] * 40, system="T"), model=Google.WMT2023).pairs
    assert (pair.segments, pair.better, pair.significant()) == (40, "T", False)
    assert pair.randomization == pytest.approx(2 / 2**4, abs=0.02)


def test_what_is_equal_is_not_significant() -> None:
    one = judged({0: {MINOR: 1}})
    (pair,) = _compared(one, judged({0: {MINOR: 1}}, system="T")).pairs
    assert (pair.better, pair.significant()) == (None, False)


def test_judgements_of_systems_are_compared_by_t_test_too() -> None:
    reviews = [
        judged({}, article=key, system=system, judgement=score)
        for key, scores in {"a": (50, 61), "b": (60, 72), "c": (70, 83)}.items()
        for system, score in zip("ST", scores, strict=True)
    ]
    (pair,) = _compared(*reviews, model=Esa()).pairs
    assert (pair.score_of_one, pair.score_of_other, pair.segments) == (60, 72, 3)
    assert pair.t_test == pytest.approx(0.0023, abs=1e-4)
    assert pair.better == "T"


def test_progress_goes_up_to_the_end() -> None:
    told: list[float] = []
    gathered = Gathered(Mqm2())
    for it in REVIEWS:
        gathered.add(it)
    gathered.comparison(sure=SURE, progress=told.append)
    assert told == sorted(told)
    assert 0 <= told[0] <= told[-1] <= 1
    second = list(parts(told.append, 2))[1]
    second(0.5)
    assert told[-1] == 0.75
