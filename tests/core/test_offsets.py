"""Code points and UTF-16 units: checked against Python's own encoder."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.offsets import Utf16Map

TEXTS = st.text(
    alphabet=st.one_of(
        st.sampled_from("aé\u200d\u0301ح\uffff\U00010000👩🏽\U0010ffff"),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=60,
)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@pytest.mark.parametrize(
    ("text", "position", "expected"),
    [
        ("abc", 2, 2),
        ("a👩b", 1, 1),
        ("a👩b", 2, 3),
        ("a👩b", 3, 4),
        ("\uffff👩", 1, 1),
        ("👩👩", 2, 4),
        ("", 0, 0),
    ],
)
def test_positions_around_an_emoji(text: str, position: int, expected: int) -> None:
    both = Utf16Map(text)
    assert both.to_utf16(position) == expected
    assert both.to_code_points(expected) == position


@given(TEXTS)
def test_every_position_goes_there_and_back(text: str) -> None:
    both = Utf16Map(text)
    for position in range(len(text) + 1):
        assert both.to_utf16(position) == units(text[:position])
        assert both.to_code_points(both.to_utf16(position)) == position


@given(TEXTS)
def test_the_middle_of_a_pair_belongs_to_the_pair(text: str) -> None:
    both = Utf16Map(text)
    for position, character in enumerate(text):
        if character > "\uffff":
            assert both.to_code_points(both.to_utf16(position) + 1) == position


@given(TEXTS, st.integers(0, 60), st.integers(0, 60))
def test_a_range_holds_the_same_words_on_both_sides(text: str, one: int, two: int) -> None:
    start, end = sorted((min(one, len(text)), min(two, len(text))))
    both = Utf16Map(text)
    encoded = text.encode("utf-16-le")
    cut = encoded[2 * both.to_utf16(start) : 2 * both.to_utf16(end)]
    assert cut.decode("utf-16-le") == text[start:end]
