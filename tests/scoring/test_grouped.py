import pytest

from reviewer.scoring.google_mqm import Google
from reviewer.scoring.grouped import (
    RatedSegment,
    SegmentId,
    score_categories,
    score_group,
    score_groups,
)
from reviewer.scoring.mqm import Mark, Mqm2, PerThousand

MINOR, MAJOR = Mark("Style", "minor"), Mark("Accuracy", "major")


def _rated(number: int, *marks: Mark, words: int = 20, reviewer: str = "r") -> RatedSegment:
    segment = SegmentId("a", "t", number)
    return RatedSegment(segment, "Title", "S", reviewer, reviewer, words, marks)


RATED = [
    _rated(0, MINOR),
    _rated(1),
    _rated(0, MINOR, MAJOR, reviewer="q"),
    _rated(1, reviewer="q"),
]


def test_google_takes_the_mean_over_reviews_then_over_segments() -> None:
    score = score_group(RATED, Google.WMT2020)
    assert (score.score, score.segments, score.errors) == ((1 + 6) / 2 / 2, 2, 3)
    unequal = score_group(RATED[:3], Google.WMT2020)
    assert unequal.score == 3.5 / 2


def test_points_per_word_count_the_words_of_each_review() -> None:
    score = score_group(RATED, Mqm2())
    assert (score.words, score.penalty) == (80, 7)
    assert score.score == pytest.approx(100 - 7 / 80 * 1000)
    assert score.passed is False
    assert score_group(RATED, PerThousand()).score == pytest.approx(3 / 80 * 1000)


def test_groups() -> None:
    scores = score_groups(RATED, lambda it: (it.reviewer,), Google.WMT2020)
    assert {key: it.score for key, it in scores.items()} == {("r",): 0.5, ("q",): 3.0}
    shares = score_categories(RATED, Google.WMT2020)
    assert {key: it.score for key, it in shares.items()} == {
        ("S", "Accuracy"): 1.25,
        ("S", "Style"): 0.5,
    }


def test_the_interval_holds_the_score() -> None:
    rated = [_rated(number, *[MINOR] * (number % 3)) for number in range(90)]
    for model in (Mqm2(), PerThousand(), Google.WMT2023):
        score = score_group(rated, model)
        assert score.score is not None
        assert score.interval is not None
        assert score.interval.low < score.score < score.interval.high
    assert not score.small_sample
    assert score_group(rated[:5], Google.WMT2023).small_sample
    assert score_group(rated[:1], Mqm2()).interval is None


def test_repeats_count_once_in_the_interval_too() -> None:
    again = Mark("Style", "minor", repeat=True)
    once = [_rated(number, MINOR, again) for number in range(9)]
    score = score_group(once, Mqm2())
    assert score.interval is not None
    assert (score.penalty, score.interval.low) == (9, score.score)


def test_segments_without_words() -> None:
    score = score_group([_rated(0, MINOR, words=0)], Mqm2())
    assert (score.score, score.passed) == (None, None)
    rated = [_rated(0, MINOR, words=0), _rated(1, words=20), _rated(2, MAJOR, words=0)]
    score = score_group(rated, Mqm2())
    assert (score.score, score.interval) == (100 - 6 / 20 * 1000, None)
    score = score_group([*rated, _rated(3, MAJOR, MINOR, words=20)], Mqm2())
    assert score.interval is not None
    assert score.interval.low == score.interval.high == score.score == 100 - 12 / 40 * 1000
    assert score_group(rated[:1], Google.WMT2020).score == 1
