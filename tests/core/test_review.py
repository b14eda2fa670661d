import pytest

from reviewer.core.review import Review, ReviewState, Verdict, read_verdict


@pytest.mark.parametrize("verdict", list(Verdict))
@pytest.mark.parametrize("reason", ["", "half of the names: wrong"])
def test_a_verdict_is_read_as_it_was_kept(verdict: Verdict, reason: str) -> None:
    assert read_verdict(verdict.with_reason(reason)) == (verdict, reason)


@pytest.mark.parametrize("words", ["", "good enough", "failure: no"])
def test_other_words_are_all_reason(words: str) -> None:
    assert read_verdict(words) == (None, words)


@pytest.mark.parametrize("judgement", [-1, 100.5, float("nan")])
def test_a_judgement_is_from_0_to_100(judgement: float) -> None:
    with pytest.raises(ValueError, match="0 to 100"):
        Review("r", "a", "p", "mqm", ReviewState.OPEN, "", "", judgement=judgement)
