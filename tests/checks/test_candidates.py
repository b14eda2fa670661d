"""The index over terms and corrections leaves out nothing that can stand in a row."""

from hypothesis import given
from hypothesis import strategies as st

from reviewer.checks.candidates import Candidates

LETTERS = st.text("abc ", max_size=8)


@given(st.lists(LETTERS, max_size=8).map(tuple), LETTERS)
def test_exactly_those_that_stand_in_the_text_are_given(
    entries: tuple[str, ...], text: str
) -> None:
    candidates: Candidates[str] = Candidates(lambda it: it)

    assert list(candidates.within(entries, text)) == [it for it in entries if it and it in text]


def test_other_entries_are_not_mistaken_for_the_last() -> None:
    candidates: Candidates[str] = Candidates(lambda it: it)
    assert list(candidates.within(("abc",), "abcd")) == ["abc"]
    assert list(candidates.within(("bcd",), "abcd")) == ["bcd"]
    assert list(candidates.within(("abc",), "abcd")) == ["abc"]
