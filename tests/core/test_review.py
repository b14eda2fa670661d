import pytest

from reviewer.core.review import Verdict, read_verdict


@pytest.mark.parametrize("verdict", list(Verdict))
@pytest.mark.parametrize("reason", ["", "half of the names: wrong"])
def test_a_verdict_is_read_as_it_was_kept(verdict: Verdict, reason: str) -> None:
    assert read_verdict(verdict.with_reason(reason)) == (verdict, reason)


@pytest.mark.parametrize("words", ["", "good enough", "failure: no"])
def test_other_words_are_all_reason(words: str) -> None:
    assert read_verdict(words) == (None, words)
