import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.alignment import Lexicon, Tuning
from reviewer.core.alignment.corridor import Strip, corridor
from reviewer.core.alignment.evidence import Evidence

WORDS = [f"{a}{b}{c}" for a in "Bdk" for b in ("ara", "iti", "olo") for c in ("gun", "met", "sip")]


def strip_of(article: list[str], english: list[str]) -> Strip:
    evidence = Evidence(article, english, Lexicon(), Tuning())
    return corridor(evidence, [len(it) for it in article], [len(it) for it in english])


def assert_passable(strip: Strip, rows: int, columns: int) -> None:
    assert len(strip) == rows + 1
    assert strip[0][0] == 0
    assert strip[-1][1] == columns
    for low, high in strip:
        assert 0 <= low <= high <= columns
    for above, below in pairwise(strip):
        assert above[0] <= below[0] <= above[1] <= below[1]


TEXT = st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join), max_size=60)


@given(TEXT, TEXT)
def test_there_is_always_a_way_through(article: list[str], english: list[str]) -> None:
    assert_passable(strip_of(article, english), len(article), len(english))


@pytest.mark.parametrize(("rows", "columns"), [(0, 900), (900, 0), (1, 900), (900, 1), (50, 900)])
def test_there_is_a_way_through_very_unequal_texts(rows: int, columns: int) -> None:
    strip = strip_of(["Satu dua tiga."] * rows, ["One two three."] * columns)
    assert_passable(strip, rows, columns)


def names(count: int) -> list[str]:
    chance = random.Random(1)
    return ["".join(chance.choices("bdgklmnprst", k=7)).capitalize() for _ in range(count)]


def test_short_texts_are_compared_wholly() -> None:
    assert strip_of(names(20), names(20)) == [(0, 20)] * 21


def test_long_texts_are_compared_only_near_what_they_share() -> None:
    # Two shared names a sentence: every sentence is sure.
    sentences = [" ".join(pair) for pair in zip(names(500), names(1000)[500:], strict=True)]
    strip = strip_of(sentences, sentences)
    assert all(low <= row <= high for row, (low, high) in enumerate(strip))
    assert max(high - low for low, high in strip) <= 20


def test_the_strip_follows_a_block_that_is_missing() -> None:
    sentences = [" ".join(pair) for pair in zip(names(500), names(1000)[500:], strict=True)]
    strip = strip_of(sentences, sentences[:100] + sentences[400:])
    for row in [*range(101), *range(400, 501)]:
        column = row if row <= 100 else row - 300
        assert strip[row][0] <= column <= strip[row][1]


def test_texts_that_share_nothing_are_compared_near_the_straight_line() -> None:
    strip = strip_of(["Xx yy."] * 5000, ["Qq pp."] * 5000)
    assert all(low <= row <= high for row, (low, high) in enumerate(strip))
    assert sum(high - low for low, high in strip) < 600_000
