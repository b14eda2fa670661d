from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.article import Segment
from reviewer.core.change import AlignmentPatch, SentencePatch
from reviewer.core.repair import Repair, repaired
from reviewer.core.sentences import cut_at, follow, join_sentences, passed, recut, split_sentence

CONTENT = "Satu kota. Dua  kota.\n\nTiga 😀 kota."
SEGMENTS = [Segment(0, 10, 0), Segment(11, 21, 0), Segment(23, 35, 1)]


def words(made: Sequence[Segment]) -> list[str]:
    return [CONTENT[it.start : it.end] for it in made]


@pytest.mark.parametrize("offset", [14, 15, 16])
def test_a_sentence_is_cut_at_the_caret_without_the_blanks_between(offset: int) -> None:
    made = split_sentence(SEGMENTS, CONTENT, offset)
    assert made and words(made.before) == ["Dua  kota."]
    assert words(made.after) == ["Dua", "kota."]


def test_a_word_can_be_cut_where_a_blank_is_missing() -> None:
    made = split_sentence(SEGMENTS, CONTENT, 2)
    assert made and words(made.after) == ["Sa", "tu kota."]
    assert [it.paragraph for it in made.after] == [0, 0]


@pytest.mark.parametrize(
    ("content", "offset", "place"),
    [
        ("Dua kota besar.", 6, 4),
        ("Dua kota besar.", 4, 4),
        ("Dua kota besar.", 3, 3),
        ("kotaDia pulang", 4, 4),
        ("kotaDia pulang", 5, 0),
        ("kota.Dia pulang", 5, 5),
        ("kota.Dia pulang", 7, 5),
        ("kota", 4, 4),
        ("Ada anak-anak di", 10, 4),
        ("Ada anak-anak di", 9, 4),
        ("Ada anak-anak di", 8, 4),
        ("They don't go", 9, 5),
        ("They don’t go", 9, 5),
        ("Ada 1.000.000 kota", 11, 4),
        ("Ada 2,5 kota", 6, 4),
        ("di U.S. kota", 5, 3),
        ("kota.DPR pulang", 5, 5),
        ("PBB.Dia pulang", 5, 4),
        ("kota - Dia", 7, 7),
        ("'Dia", 2, 1),
    ],
)
def test_no_word_is_cut_by_a_caret_within_it(content: str, offset: int, place: int) -> None:
    assert cut_at(content, offset) == place


@pytest.mark.parametrize("offset", [0, 10, 11, 21, 22, 23, 35, 99])
def test_between_two_sentences_there_is_nothing_to_cut(offset: int) -> None:
    assert split_sentence(SEGMENTS, CONTENT, offset) is None


def test_two_sentences_become_one_even_across_paragraphs() -> None:
    made = join_sentences(SEGMENTS, 10)
    assert made and words(made.after) == ["Satu kota. Dua  kota."]
    made = join_sentences(SEGMENTS, 11)
    assert made and made.after == (Segment(11, 35, 0),)
    assert join_sentences(SEGMENTS, 23) is None
    assert join_sentences([], 0) is None


def test_only_the_same_words_in_order_are_the_same_sentences() -> None:
    before = SentencePatch("a", tuple(SEGMENTS[1:2]))
    for wrong in (
        SentencePatch("a", (Segment(11, 20, 0),)),
        SentencePatch("a", (Segment(11, 18, 0), Segment(15, 21, 0))),
        SentencePatch("b", tuple(SEGMENTS[1:2])),
    ):
        with pytest.raises(ValueError, match="cut otherwise"):
            recut(SEGMENTS, 1, before, wrong)


UNITS = [(1, 1), (1, 0), (0, 1), (1, 2)]
ONE = (Segment(0, 9, 0),)
TWO = (Segment(0, 4, 0), Segment(5, 9, 0))
PAIR = ("id", "en")


def test_the_row_keeps_both_halves() -> None:
    made = follow(UNITS, PAIR, 1, SentencePatch("id", ONE), SentencePatch("id", TWO))
    assert made == Repair(1, ((1, 0),), ((2, 0),))
    made = follow(UNITS, PAIR, 2, SentencePatch("en", ONE), SentencePatch("en", TWO))
    assert made == Repair(3, ((1, 2),), ((1, 3),))


def test_rows_of_joined_sentences_become_one_with_all_between() -> None:
    made = follow(UNITS, PAIR, 0, SentencePatch("en", TWO), SentencePatch("en", ONE))
    assert made == Repair(0, ((1, 1), (1, 0), (0, 1)), ((2, 1),))
    made = follow(UNITS, PAIR, 2, SentencePatch("en", TWO), SentencePatch("en", ONE))
    assert made == Repair(3, ((1, 2),), ((1, 1),))


@given(
    st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)).filter(any), min_size=1, max_size=8),
    st.data(),
)
def test_the_way_back_gives_the_rows_that_were(
    units: list[tuple[int, int]], data: st.DataObject
) -> None:
    side = data.draw(st.integers(0, 1))
    count = passed(units)[side]
    if count < 2:
        return
    first = data.draw(st.integers(0, count - 2))
    patches = [SentencePatch(PAIR[side], it) for it in (TWO, ONE)]
    made = follow(units, PAIR, first, *patches)
    after = repaired(units, made)
    assert passed(after)[side] == count - 1
    assert passed(after)[1 - side] == passed(units)[1 - side]
    above = passed(units[: made.first])
    was, becomes = (
        SentencePatch(it.text_id, it.segments, (AlignmentPatch(*PAIR, made.first, rows, above),))
        for it, rows in zip(patches, (made.before, made.after), strict=True)
    )
    assert repaired(after, follow(after, PAIR, first, becomes, was)) == units
