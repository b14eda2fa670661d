"""Laid-out words: counting, breaking and finding places, with every kind of character."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QTextBoundaryFinder
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QApplication

from reviewer.core.offsets import Utf16Map
from reviewer.core.rows import Block
from reviewer.ui.pair.measure import TextStyle
from reviewer.ui.pair.piece import Piece

WORDS = st.text(
    alphabet=st.one_of(
        st.sampled_from("ab cd\n\t\u0301\u200d\u200b\u00ad\u202e\u2028\ufffc👩🏽🚀حلبדמ"),
        st.characters(),
    ),
    min_size=1,
    max_size=60,
)
LATIN = st.lists(
    st.sampled_from(["a", "m", " ", "kata", "-", "é", "e\u0301", "👩🏽", "👩🏽\u200d🚀"]),
    min_size=1,
    max_size=40,
).map("".join)
quick = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
BEFORE = 1000


@pytest.fixture(scope="module")
def style(qapp: QApplication) -> TextStyle:
    font = QFont("DejaVu Sans")
    font.setPixelSize(16)
    return TextStyle.of(font, QImage(10, 10, QImage.Format.Format_RGB32))


def piece(style: TextStyle, words: str, width: int = 200) -> Piece:
    return Piece(Block("t", BEFORE, BEFORE + len(words)), words, style, width)


def stops(made: Piece) -> list[int]:
    """All places of the caret, by going on from the start."""
    found = [made.block.start]
    while (offset := made.after(found[-1])) is not None:
        assert offset > found[-1]
        found.append(offset)
    return found


@quick
@given(words=WORDS)
def test_the_caret_stops_where_characters_end_for_a_reader(style: TextStyle, words: str) -> None:
    made = piece(style, words)
    grapheme = QTextBoundaryFinder.BoundaryType.Grapheme
    finder = QTextBoundaryFinder(grapheme, made.layout.text())
    both = Utf16Map(made.layout.text())
    expected = {0}
    while (position := finder.toNextBoundary()) != -1:
        # By Indic letters Qt finds boundaries in the middle of surrogate pairs: not for us.
        if both.to_utf16(both.to_code_points(position)) == position:
            expected.add(both.to_code_points(position))
    assert [offset - BEFORE for offset in stops(made)] == sorted(expected)


@quick
@given(words=WORDS)
def test_nothing_is_added_or_lost_and_back_is_the_way_there(style: TextStyle, words: str) -> None:
    made = piece(style, words)
    assert len(made.layout.text()) == len(words)
    forwards = stops(made)
    assert forwards[-1] == BEFORE + len(words)
    backwards = [forwards[-1]]
    while (offset := made.before(backwards[-1])) is not None:
        backwards.append(offset)
    assert backwards[::-1] == forwards


@quick
@given(words=WORDS, one=st.integers(0, 60), two=st.integers(0, 60))
def test_fragments_lie_within_their_lines(style: TextStyle, words: str, one: int, two: int) -> None:
    made = piece(style, words)
    start, end = sorted((BEFORE + one, BEFORE + two))
    for part in made.fragments(start, end):
        assert 0 <= part.line < len(made.lines)
        assert part.left <= part.right
    assert made.fragments(start, start) == []
    assert made.fragments(BEFORE - 50, BEFORE) == []


@quick
@given(words=LATIN)
def test_a_place_on_the_screen_leads_back_to_its_offset(style: TextStyle, words: str) -> None:
    made = piece(style, words)
    for offset in stops(made):
        line = made.line_of(offset)
        again = made.offset_at(made.x_of(offset), line)
        # Blanks at a line's end hang over it: there the place may be before or behind them.
        between = words[min(offset, again) - BEFORE : max(offset, again) - BEFORE]
        same = made.x_of(again) == pytest.approx(made.x_of(offset), abs=0.5)
        assert same or between.isspace()


@pytest.mark.parametrize(
    "cluster", ["👩🏽\u200d🚀", "🇮🇩", "e\u0301", "ก\u0e33", "👨\u200d👩\u200d👧", "1\ufe0f\u20e3"]
)
def test_what_looks_like_one_character_is_one(style: TextStyle, cluster: str) -> None:
    made = piece(style, f"a{cluster}b")
    after = BEFORE + 1 + len(cluster)
    assert made.after(BEFORE + 1) == after
    assert made.before(after) == BEFORE + 1
    inside = [made.offset_at(x, 0) for x in range(100)]
    assert set(inside) <= {BEFORE, BEFORE + 1, after, after + 1}


def test_a_pair_by_indic_letters_is_one_character(style: TextStyle) -> None:
    made = piece(style, "\u0c1c \U000bdd62\U000fabb4a")
    assert stops(made) == [BEFORE + it for it in range(6)]


def test_line_breaks_are_blanks_one_for_one(style: TextStyle) -> None:
    made = piece(style, "satu\r\ndua\u2028tiga\n\nempat\ufffc!", 2000)
    assert made.layout.text() == "satu  dua tiga  empat\ufffd!"
    assert len(made.lines) == 1


def test_lone_surrogates_keep_their_place(style: TextStyle) -> None:
    made = piece(style, "a\ud800b")
    assert made.layout.text() == "a\ufffdb"


def test_lines_stand_on_an_even_grid(style: TextStyle) -> None:
    made = piece(style, "kata " * 60, 150)
    assert len(made.lines) > 5
    assert made.height == len(made.lines) * style.line_height
    assert [line.top for line in made.lines] == [
        number * style.line_height for number in range(len(made.lines))
    ]
    assert all(one.end == two.start for one, two in pairwise(made.lines))


def test_a_range_over_a_break_has_a_part_on_each_line_without_the_blank(style: TextStyle) -> None:
    made = piece(style, "menunjukkan militan bersenjata", 120)
    parts = made.fragments(BEFORE, BEFORE + 30)
    assert [part.line for part in parts] == list(range(len(made.lines)))
    assert all(part.left == 0 and part.right <= 120 for part in parts)
    words = made.layout.text()
    blank = words.index(" ")
    alone = made.fragments(BEFORE, BEFORE + blank)[0]
    with_blank = made.fragments(BEFORE, BEFORE + blank + 1)[0]
    assert alone == with_blank


def test_right_to_left_words_are_marked_where_they_stand(style: TextStyle) -> None:
    words = "kota حلب dan דמשק di sana"
    made = piece(style, words, 2000)

    def left_and_right(part: str) -> tuple[int, int]:
        start = BEFORE + words.index(part)
        (found,) = made.fragments(start, start + len(part))
        return found.left, found.right

    order = [left_and_right(part) for part in ("kota", "حلب", "dan", "דמשק", "sana")]
    assert all(one[1] <= two[0] for one, two in pairwise(order))
    assert all(right - left > 10 for left, right in order)
    first, last = left_and_right("ح"), left_and_right("ب")
    assert first[0] > last[0]


def test_a_range_that_is_in_two_places_has_two_parts(style: TextStyle) -> None:
    words = "ab حلب cd"
    made = piece(style, words, 2000)
    start = BEFORE + words.index("ب")
    parts = made.fragments(BEFORE, start)
    assert len(parts) == 2
    assert parts[0].right < parts[1].left


def test_the_end_of_a_broken_line_is_on_that_line(style: TextStyle) -> None:
    made = piece(style, "menunjukkan militan bersenjata", 120)
    end = made.line_end(0)
    assert made.line_of(end) == 0
    assert made.line_of(made.line_start(1)) == 1
    assert made.offset_at(5000, 0) == end
    assert made.line_end(len(made.lines) - 1) == BEFORE + 30
