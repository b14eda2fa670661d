import pytest

from reviewer.scoring.google_mqm import Google
from reviewer.scoring.grouped import SegmentId
from reviewer.scoring.judging import JudgedText
from reviewer.scoring.models import AnyModel, Esa
from reviewer.scoring.mqm import Mark, Mqm2, PerThousand, Tolerance
from reviewer.scoring.piles import Pile
from reviewer.scoring.weighing import weigher
from tests.scoring.judged import CRITICAL, MAJOR, MINOR, judged


def _pile(model: AnyModel, *reviews: JudgedText) -> Pile:
    pile, weighed = Pile(), weigher(model)
    for it in reviews:
        if (review := weighed(it)) is not None:
            pile.add(review)
    return pile


TWO = (judged({0: {MINOR: 1}}), judged({0: {MINOR: 1, MAJOR: 1}}, reviewer="Budi"))


def test_a_text_counts_once_however_many_review_it() -> None:
    pile = _pile(Mqm2(), *TWO)
    score = pile.score(Mqm2())
    assert (score.words, score.penalty, score.errors, score.segments) == (40, 3.5, 3, 2)
    assert score.read == 80
    assert score.score == pytest.approx(100 - 7 / 80 * 1000)
    assert (score.passed, score.interval) == (False, None)
    assert _pile(PerThousand(), *TWO).score(PerThousand()).score == pytest.approx(3 / 80 * 1000)
    assert pile.counts == {("Style", "minor"): 2, ("Accuracy", "major"): 1}
    assert pile.reviews == {"a/Rina": 60, "a/Budi": 60}


def test_means_over_reviews_then_over_segments() -> None:
    score = _pile(Google.WMT2023, *TWO).score(Google.WMT2023)
    assert (score.score, score.penalty) == ((1 + 6) / 2 / 2, 3.5)


def test_only_what_was_seen_is_rated() -> None:
    part = judged({1: {MAJOR: 1}}, reviewer="Budi", seen=[1], words=(20, 30))
    whole = judged({}, words=(20, 30))
    alone = _pile(Google.WMT2023, part).score(Google.WMT2023)
    assert (alone.score, alone.segments, alone.words) == (5, 1, 30)
    both = _pile(Google.WMT2023, part, whole).score(Google.WMT2023)
    assert (both.score, both.segments, both.words) == (5 / 2 / 2, 2, 50)
    points = _pile(Mqm2(), part, whole).score(Mqm2())
    assert points.score == pytest.approx(100 - 5 / 80 * 1000)
    assert (points.words, points.read) == (50, 80)
    assert points.penalty == pytest.approx(5 * 50 / 80)


def test_two_readings_of_a_short_text_are_a_small_sample_still() -> None:
    reviews = [judged({}, reviewer=it, words=(319,)) for it in ("Rina", "Budi")]
    score = _pile(Mqm2(), *reviews).score(Mqm2())
    assert (score.words, score.read, score.small_sample) == (319, 638, True)
    curve = Mqm2(tolerance=Tolerance.through((250, 5), (1000, 10)))
    twice = [judged({0: {MAJOR: 1}}, reviewer=it, words=(250,)) for it in ("Rina", "Budi")]
    assert _pile(curve, *twice).score(curve).score == pytest.approx(90)
    assert _pile(curve, twice[0]).score(curve).score == pytest.approx(90)


def test_an_article_with_more_reviews_weighs_no_more() -> None:
    one = [judged({0: {MAJOR: 1}}, reviewer=it, words=(500,)) for it in ("Rina", "Budi", "Sari")]
    score = _pile(Mqm2(), *one, judged({}, article="b", words=(500,))).score(Mqm2())
    assert (score.words, score.penalty, score.score) == (1000, 5, 95)


def test_repeats_and_critical_errors_count_as_the_model_says() -> None:
    repeated = Mark("Accuracy", "critical", repeat=True)
    words = (10_000,)
    once = _pile(Mqm2(), judged({0: {repeated: 2}}, words=words)).score(Mqm2())
    assert (once.penalty, once.passed, once.errors) == (0, True, 2)
    each = Mqm2(count_repeats=True)
    both = _pile(each, judged({0: {repeated: 2}}, words=words)).score(each)
    assert (both.penalty, both.passed) == (50, False)
    assert _pile(Mqm2(), judged({0: {CRITICAL: 1}}, words=words)).score(Mqm2()).passed is False


def test_a_non_translation_stands_alone_where_it_does() -> None:
    all_wrong = Mark("Non-translation", "major")
    review = judged({0: {all_wrong: 1, MAJOR: 2}})
    assert _pile(Google.WMT2020, review).score(Google.WMT2020).penalty == 25
    assert _pile(Google.WMT2023, review).score(Google.WMT2023).penalty == 35


def test_judgements() -> None:
    whole = judged({0: {MINOR: 1}}, judgement=80)
    other = judged({}, reviewer="Budi", judgement=60)
    sentences = judged({}, article="b", judgements={0: 50, 1: 100})
    without = judged({}, article="c")
    beside = judged({}, article="d", own=False, judgement=0)
    score = _pile(Esa(), whole, other, sentences, without, beside).score(Esa())
    assert score.score == pytest.approx((70 + 50 + 100) / 3)
    assert score.segments == 3
    assert (score.penalty, score.passed, score.errors) == (0, None, 1)
    assert (score.words, score.read) == (40 + 40, 40 + 40 + 40)


def test_the_interval_holds_the_score() -> None:
    review = judged({number: {MINOR: number % 3} for number in range(90)}, words=[20] * 90)
    for model, unseen in ((Mqm2(), 5), (PerThousand(), 2), (Google.WMT2020, 5)):
        score = _pile(model, review).score(model, sure=(200, 1))
        assert score.interval is not None
        assert score.score is not None
        assert score.interval.low < score.score < score.interval.high
        assert not score.small_sample
        assert score.interval.method == "bootstrap"
        assert score.signature.endswith("|interval:95%-bootstrap|resamples:200|seed:1")
        few = _pile(model, judged({0: {MINOR: 1}}, words=[600])).score(model, sure=(200, 1))
        assert few.interval is not None
        assert few.score is not None
        assert few.interval.low < few.score < few.interval.high
        assert few.signature.endswith(f"|interval:95%-gamma|unseen:{unseen}")


def test_judgements_that_do_not_differ_have_no_interval() -> None:
    alike = [judged({}, article=it, judgement=80) for it in "abc"]
    assert _pile(Esa(), *alike).score(Esa(), sure=(100, 1)).interval is None
    more = _pile(Esa(), *alike, judged({}, article="d", judgement=60)).score(Esa(), sure=(100, 1))
    assert more.interval is not None


def test_the_worst_segment() -> None:
    pile = _pile(Mqm2(), *TWO, judged({1: {MAJOR: 1}}, article="b"))
    assert pile.worst() == SegmentId("b", "b/S", 1)
    assert _pile(Mqm2(), judged({})).worst() is None


def test_a_text_without_words_has_no_score() -> None:
    score = _pile(Mqm2(), judged({0: {MINOR: 1}}, words=(0, 0))).score(Mqm2(), sure=(20, 1))
    assert (score.score, score.passed, score.interval) == (None, None, None)
