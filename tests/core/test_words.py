"""Word ranges: what belongs together, and what holds for any text at all."""

from __future__ import annotations

from itertools import pairwise
from typing import SupportsIndex

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.words import next_word, previous_word, word_at

TEXTS = st.text(
    alphabet=st.one_of(
        st.sampled_from("ab Z.-'’,:19_\n\u0301\u200d\u200b\u00ad👩🏽"),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=40,
)


def words_of(text: str) -> list[str]:
    found, offset = [], 0
    while (word := next_word(text, offset)) is not None:
        found.append(text[slice(*word)])
        offset = word[1]
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Militan al-Nusra di Hmeimim, dan ISIS.",
            ["Militan", "al-Nusra", "di", "Hmeimim", "dan", "ISIS"],
        ),
        ("kupu-kupu itu", ["kupu-kupu", "itu"]),
        ("The U.S. said", ["The", "U.S.", "said"]),
        ("pukul 14.30 WIB", ["pukul", "14.30", "WIB"]),
        ("Rp1.000.000,50.", ["Rp1.000.000,50"]),
        ("at 14:30: now", ["at", "14:30", "now"]),
        ("don't, ‘city’s’", ["don't", "city’s"]),
        ("Jum'at", ["Jum'at"]),
        ("detik.com dan a.m.", ["detik.com", "dan", "a.m."]),
        ("dua hari terakhir.Kota itu", ["dua", "hari", "terakhir", "Kota", "itu"]),
        ("No.5, H. Amin", ["No", "5", "H", "Amin"]),
        ('tersebut. . Moskow -- "- x', ["tersebut", "Moskow", "x"]),
        ("cafe\u0301 nai\u0308ve", ["cafe\u0301", "nai\u0308ve"]),
        ("di\u00adna\u00admis", ["di\u00adna\u00admis"]),
        ("satu\u200bdua", ["satu", "dua"]),
        ("حلب dan דמשק", ["حلب", "dan", "דמשק"]),
        ("👩\u200d⚕️ ❤️ 🏽", []),
        ("\u0301 a", ["a"]),
        ("𝒜𝒷 𐐷x", ["𝒜𝒷", "𐐷x"]),
        ("", []),
    ],
)
def test_words_of_a_text(text: str, expected: list[str]) -> None:
    assert words_of(text) == expected


@pytest.mark.parametrize(
    ("offset", "expected"),
    [
        (-1, None),
        (0, "al-Nusra"),
        (2, "al-Nusra"),
        (3, "al-Nusra"),
        (8, "al-Nusra"),
        (9, None),
        (10, "U.S."),
        (13, "U.S."),
        (14, "U.S."),
        (15, None),
        (16, None),
    ],
)
def test_word_at_a_caret(offset: int, expected: str | None) -> None:
    text = "al-Nusra  U.S. "
    word = word_at(text, offset)
    assert (text[slice(*word)] if word else None) == expected


def test_neighbours_of_a_place_within_a_word() -> None:
    text = "satu dua-dua tiga"
    assert next_word(text, 6) == (13, 17)
    assert previous_word(text, 6) == (0, 4)
    assert next_word(text, 5) == (5, 12)
    assert previous_word(text, 12) == (5, 12)
    assert next_word(text, 14) is None
    assert previous_word(text, 3) is None


def test_a_long_text_is_read_only_around_the_offset() -> None:
    class Watched(str):
        furthest = 0

        def __getitem__(self, key: SupportsIndex | slice) -> str:
            place = key.stop if isinstance(key, slice) else key.__index__()
            self.furthest = max(self.furthest, place)
            return str.__getitem__(self, key)

    text = Watched("satu dua tiga " * 1000)
    assert word_at(text, 6) == (5, 8)
    assert next_word(text, 6) == (9, 13)
    assert text.furthest < 20


@given(TEXTS)
def test_forwards_and_backwards_find_the_same_words(text: str) -> None:
    forwards, offset = [], 0
    while (word := next_word(text, offset)) is not None:
        forwards.append(word)
        offset = word[1]
    backwards, offset = [], len(text)
    while (word := previous_word(text, offset)) is not None:
        backwards.append(word)
        offset = word[0]
    assert forwards == backwards[::-1]
    assert all(a[1] <= b[0] for a, b in pairwise(forwards))


@given(TEXTS, st.integers(-3, 45))
def test_a_word_is_the_same_from_each_of_its_places(text: str, offset: int) -> None:
    word = word_at(text, offset)
    if word is None:
        assert not any(start <= offset <= end for start, end in _all(text))
        return
    start, end = word
    assert start <= offset <= end
    assert word in _all(text)
    assert all(word_at(text, place) == word for place in range(start, end))
    assert any(c.isalnum() or c == "_" for c in text[start:end])


@given(TEXTS, st.integers(-3, 45))
def test_every_letter_is_in_a_word(text: str, offset: int) -> None:
    if 0 <= offset < len(text) and text[offset].isalnum():
        assert word_at(text, offset) is not None
    following = next_word(text, offset)
    assert following == next((it for it in _all(text) if it[0] >= offset), None)
    before = previous_word(text, offset)
    assert before == next((it for it in reversed(_all(text)) if it[1] <= offset), None)


def _all(text: str) -> list[tuple[int, int]]:
    found, offset = [], 0
    while (word := next_word(text, offset)) is not None:
        found.append(word)
        offset = word[1]
    return found
