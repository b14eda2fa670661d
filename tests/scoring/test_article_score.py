import math

import pytest

from reviewer.core.annotation import Annotation, Severity, Span
from reviewer.core.article import Role, Segment, SegmentedText, Text
from reviewer.core.coverage import Coverage
from reviewer.formats import typology_toml
from reviewer.scoring.article_score import ArticleScore, score_article
from reviewer.scoring.google_mqm import Google
from reviewer.scoring.judging import Judge
from reviewer.scoring.models import Model
from reviewer.scoring.mqm import Mqm2, PerThousand, Tolerance

SENTENCE = "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh. "
SENTENCES = 60
LENGTH = len(SENTENCE)
CONTENT = SENTENCE * SENTENCES
TEXT = SegmentedText(
    Text("own", "a", Role.ARTICLE, "", CONTENT),
    [Segment(it * LENGTH, (it + 1) * LENGTH - 1, 0) for it in range(SENTENCES)],
)
TYPOLOGY = typology_toml.shipped()[0]


def _error(
    number: int, severity: str, category: str = "Style/Awkward", repeat: str | None = None
) -> Annotation:
    start = number * LENGTH
    span = Span("own", start, start + 4, "satu")
    return Annotation(
        f"{number}{severity}{category}",
        "r",
        (span,),
        category,
        Severity(severity),
        None,
        "",
        "manual",
        repeat,
        "",
        "",
    )


ERRORS = [
    _error(0, "minor"),
    _error(0, "major"),
    _error(7, "major", "Accuracy/Omission"),
    _error(9, "neutral", ""),
    _error(11, "minor", repeat="x"),
]


def _score(*errors: Annotation, model: Model | None = None) -> ArticleScore:
    judge = Judge([TEXT], {}, TYPOLOGY)
    return score_article(judge, errors, model or Mqm2(), sure=(200, 1))


def test_the_table_and_the_steps_to_the_score() -> None:
    score = _score(*ERRORS)
    assert {it.category: (dict(it.counts), it.penalty) for it in score.lines} == {
        "": ({"neutral": 1}, 0),
        "Accuracy/Omission": ({"major": 1}, 5),
        "Style/Awkward": ({"minor": 2, "major": 1}, 6),
    }
    assert (score.errors, score.counted("major"), score.critical) == (5, 2, 0)
    assert (score.words, score.segments, score.penalty) == ((600, "target"), 60, 11)
    assert score.per_word == 11 / 600
    assert score.normed == pytest.approx(11 / 600 * 1000)
    assert score.raw == pytest.approx(100 * (1 - 11 / 600))
    assert score.calibrated == score.score == pytest.approx(100 - 11 / 600 * 1000)
    assert (score.passed, score.small_sample) == (False, False)
    assert score.interval is not None
    assert score.score is not None
    assert score.interval.low < score.score < score.interval.high
    assert "|EWC:600|words:target|" in score.signature


def test_a_critical_error_fails() -> None:
    assert _score(ERRORS[0]).passed is True
    critical = _score(_error(3, "critical"), model=Mqm2(acceptable=1000))
    assert (critical.passed, critical.critical) == (False, 1)


@pytest.mark.parametrize(
    ("model", "score", "formula", "worked"),
    [
        (
            Mqm2(),
            100 - 6 / 600 * 1000,
            "100 − (100 − PT) × APT / (APP × EWC / RWC)",
            "100 − (100 − 90) × 6 / (10 × 600 / 1000)",
        ),
        (
            Mqm2(tolerance=Tolerance(5.0, 0.01)),
            100 - 10 * 6 / 9.72955,
            "100 − (100 − PT) × APT / (a × ln(1 + b × EWC))",
            "100 − (100 − 90) × 6 / (5 × ln(1 + 0.01 × 600))",
        ),
        (PerThousand(), 2.5 / 600 * 1000, "1000 × points / words", "1000 × 2.5 / 600"),
        (Google.WMT2023, 6 / 60, "points / segments", "6 / 60"),
    ],
)
def test_the_formula_with_its_numbers(
    model: Model, score: float, formula: str, worked: str
) -> None:
    found = _score(*ERRORS[:2], model=model)
    assert found.score == pytest.approx(score)
    assert (found.formula, found.worked) == (formula, worked)
    assert found.calibrated == (found.score if isinstance(model, Mqm2) else None)


def test_without_errors() -> None:
    score = _score()
    assert (score.score, score.lines, score.passed) == (100, (), True)
    assert score.interval is not None
    unseen = -math.log(0.025) * 5  # of a Poisson count of 0, each as grave as a major error
    assert score.interval.low == pytest.approx(100 - unseen / 600 * 1000)
    assert score.interval.high == 100
    assert score.signature.endswith("|interval:95%-gamma|unseen:5")


def test_the_score_of_a_machine_version_leaves_the_article_out() -> None:
    machine = SegmentedText(
        Text("nmt", "a", Role.MACHINE, "NMT", "One two. Three."),
        [Segment(0, 8, 0), Segment(9, 15, 0)],
    )
    judge = Judge([TEXT, machine], {"nmt": [(1, 1)] * 2 + [(1, 0)] * 58}, TYPOLOGY)
    span = Span("nmt", 9, 14, "Three")
    error = Annotation("m", "r", (span,), "Style", Severity.MINOR, None, "", "manual", None, "", "")
    score = score_article(judge, [*ERRORS, error], Mqm2(), "nmt")
    assert (score.words.number, score.errors, score.penalty) == (3, 1, 1)
    assert score.small_sample


def test_a_review_of_a_part_is_scored_by_the_words_that_it_saw() -> None:
    judge = Judge([TEXT], {}, TYPOLOGY)
    seen = Coverage("own", frozenset({0, 1, 2}))
    score = score_article(judge, ERRORS[:2], Mqm2(), coverage=seen, sure=(200, 1))
    assert (score.words.number, score.segments, score.sentences) == (30, 3, 60)
    assert score.score == pytest.approx(100 - 6 / 30 * 1000)
    # A sentence with an error was seen, whatever the file says.
    score = score_article(judge, ERRORS[:3], Mqm2(), coverage=seen, sure=(200, 1))
    assert (score.words.number, score.segments, score.penalty) == (40, 4, 11)
    means = score_article(judge, ERRORS[:2], Google.WMT2020, coverage=seen, sure=(200, 1))
    assert means.score == pytest.approx(6 / 3)
