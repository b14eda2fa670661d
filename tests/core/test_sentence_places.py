"""Which sentence marked words belong to."""

from __future__ import annotations

from reviewer.core.segments import Segments
from reviewer.core.sentence_places import Sentences

CONTENT = "One. Two. \n\n Three.Four.  "
EDGES = Segments([0, 5, 13, 19], [4, 9, 19, 24], [0, 0, 1, 1])


def test_words_belong_to_the_sentence_that_they_stand_in() -> None:
    sentences = Sentences(CONTENT, EDGES)
    assert [sentences.at(it) for it in (0, 3, 5, 13, 18, 19, 23)] == [0, 0, 1, 2, 2, 3, 3]


def test_a_blank_belongs_to_the_sentence_before_unless_a_line_ends_between() -> None:
    sentences = Sentences(CONTENT, EDGES)
    assert (sentences.at(4, 5), sentences.at(9, 10)) == (0, 1)
    assert (sentences.at(10, 11), sentences.at(11), sentences.at(12, 13)) == (1, 2, 2)
    assert (sentences.at(24), sentences.at(25, 26)) == (3, 3)


def test_words_that_begin_in_a_blank_belong_to_the_sentence_they_reach() -> None:
    sentences = Sentences(CONTENT, EDGES)
    assert (sentences.at(4, 8), sentences.at(9, 18)) == (1, 2)
    assert sentences.at(24, 26) == 3


def test_before_the_first_and_without_any() -> None:
    assert Sentences("  One.", Segments([2], [6], [0])).at(0, 1) == 0
    assert Sentences("\n\n", Segments([], [], [])).at(0) == -1
    assert Sentences("One.\n  \n", Segments([0], [4], [0])).at(6) == 0
