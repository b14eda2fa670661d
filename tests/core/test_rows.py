from collections.abc import Sequence
from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.article import Role, Segment, SegmentedText, Text
from reviewer.core.rows import Block, Row, Rows

Units = Sequence[tuple[int, int]]


def text(text_id: str, paragraphs: Sequence[int]) -> SegmentedText:
    """Sentences of ten letters, one blank between them: sentence n begins at 11 n."""
    segments = [Segment(11 * n, 11 * n + 10, it) for n, it in enumerate(paragraphs)]
    content = " ".join("x" * 10 for _ in paragraphs)
    return SegmentedText(Text(text_id, "a", Role.ARTICLE, "", content), segments)


def plain(text_id: str, count: int) -> SegmentedText:
    return text(text_id, [0] * count)


def block(text_id: str, first: int, last: int) -> Block:
    return Block(text_id, 11 * first, 11 * last + 10)


def test_article_alone_has_a_row_a_sentence() -> None:
    rows = Rows(plain("a", 2))
    assert list(rows) == [
        Row(1, (block("a", 0, 0),), (), False),
        Row(2, (block("a", 1, 1),), (), False),
    ]


def test_rows_of_one_alignment() -> None:
    rows = Rows(plain("a", 4), [(plain("e", 4), [(1, 1), (2, 1), (0, 1), (1, 1)])])
    assert [(it.article, it.english) for it in rows] == [
        ((block("a", 0, 0),), (block("e", 0, 0),)),
        ((block("a", 1, 2),), (block("e", 1, 1),)),
        ((), (block("e", 2, 2),)),
        ((block("a", 3, 3),), (block("e", 3, 3),)),
    ]


def test_rows_of_two_alignments_end_where_both_end() -> None:
    reference = (plain("r", 2), [(2, 1), (1, 1)])
    machine = (plain("m", 3), [(1, 1), (1, 1), (1, 1)])
    rows = Rows(plain("a", 3), [reference, machine])
    assert [(it.article, it.english) for it in rows] == [
        ((block("a", 0, 1),), (block("r", 0, 0), block("m", 0, 1))),
        ((block("a", 2, 2),), (block("r", 1, 1), block("m", 2, 2))),
    ]


def test_sentences_without_counterpart_keep_rows_of_their_own_beside_two_texts() -> None:
    reference = (plain("r", 2), [(0, 1), (1, 1)])
    machine = (plain("m", 2), [(1, 1), (0, 1)])
    rows = Rows(plain("a", 1), [reference, machine])
    assert [(it.article, it.english) for it in rows] == [
        ((), (block("r", 0, 0),)),
        ((block("a", 0, 0),), (block("r", 1, 1), block("m", 0, 0))),
        ((), (block("m", 1, 1),)),
    ]


def test_paragraphs_begin_where_the_article_says_else_the_english() -> None:
    article, english = text("a", [0, 0, 1]), text("e", [0, 1, 1, 2])
    rows = Rows(article, [(english, [(1, 1), (1, 1), (0, 1), (1, 1)])])
    assert [it.new_paragraph for it in rows] == [False, False, False, True]
    rows = Rows(article, [(english, [(1, 0), (0, 2), (2, 2)])])
    assert [it.new_paragraph for it in rows] == [False, False, False]
    rows = Rows(text("a", [0]), [(english, [(1, 1), (0, 1), (0, 1), (0, 1)])])
    assert [it.new_paragraph for it in rows] == [False, True, False, True]


def test_row_at_offsets_in_words_between_and_beyond() -> None:
    rows = Rows(plain("a", 3), [(plain("e", 2), [(1, 1), (1, 0), (1, 1)])])
    assert [rows.row_at("a", it) for it in (0, 9, 10, 11, 22, 31, 32, 99)] == [
        *(0, 0, 1, 1, 2, 2, 2, 2),
    ]
    assert [rows.row_at("e", it) for it in (0, 10, 11, 99)] == [0, 2, 2, 2]
    assert rows.row_at("other", 0) is None


def test_texts_without_sentences_have_no_rows() -> None:
    assert list(Rows(plain("a", 0))) == []
    rows = Rows(plain("a", 0), [(plain("e", 1), [(0, 1)])])
    assert [(it.article, it.english) for it in rows] == [((), (block("e", 0, 0),))]
    assert rows.row_at("a", 0) is None


def test_indexing_is_that_of_a_sequence() -> None:
    rows = Rows(plain("a", 3))
    assert rows[-1] == rows[2]
    assert rows[1:] == [rows[1], rows[2]]
    assert rows[0].sides == ((block("a", 0, 0),), ())
    for index in (3, -4):
        with pytest.raises(IndexError):
            rows[index]


UNITS = st.lists(
    st.tuples(st.integers(0, 3), st.integers(0, 3)).filter(lambda unit: unit != (0, 0)),
    max_size=8,
)


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Units, Units]:
    """Two alignments that take equally many article sentences."""
    one, two = draw(UNITS), draw(UNITS)
    short = sum(it[0] for it in one) - sum(it[0] for it in two)
    one += [(1, 0)] * -short
    two += [(1, 0)] * short
    return one, two


def ends(units: Units, side: int) -> list[int]:
    return list(accumulate(it[side] for it in units))


@given(UNITS)
def test_one_alignment_is_shown_as_it_is(units: Units) -> None:
    counts = [sum(it[side] for it in units) for side in (0, 1)]
    rows = Rows(plain("a", counts[0]), [(plain("e", counts[1]), units)])
    assert len(rows) == len(units)
    for index, unit in enumerate(units):
        for track in (0, 1):
            first, end = rows.segments_of(index, track)
            assert end - first == unit[track]


@given(pairs())
def test_two_alignments_share_the_finest_rows_they_agree_on(both: tuple[Units, Units]) -> None:
    count = sum(it[0] for it in both[0])
    english = [
        (plain(name, sum(it[1] for it in units)), units)
        for name, units in zip("rm", both, strict=True)
    ]
    article = plain("a", count)
    rows = Rows(article, english)
    for track, shown in enumerate([article, *(it for it, _ in english)]):
        places = [rows.segments_of(index, track) for index in range(len(rows))]
        taken = [n for first, end in places for n in range(first, end)]
        assert taken == list(range(len(shown.segments)))
        for n, segment in enumerate(shown.segments):
            index = rows.row_at(shown.text.text_id, segment.start)
            assert index is not None
            first, end = rows.segments_of(index, track)
            assert first <= n < end
    cuts = {rows.segments_of(index, 0)[1] for index in range(len(rows))}
    agreed = set(ends(both[0], 0)) & set(ends(both[1], 0))
    assert cuts - {0} == agreed - {0}
    assert all(row.article or row.english for row in rows)


def test_marked_blanks_belong_to_the_row_before_and_the_caret_goes_on() -> None:
    rows = Rows(plain("a", 3), [(plain("e", 3), [(1, 1), (2, 2)])])
    assert (rows.row_at("e", 10), rows.row_of("e", 10, 11), rows.row_of("e", 10, 15)) == (1, 0, 1)
    assert (rows.row_at("a", 21), rows.row_of("a", 21, 22)) == (1, 1)
    assert rows.row_of("x", 0) is None
