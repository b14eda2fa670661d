"""Sentences as columns are the sentences themselves."""

from __future__ import annotations

import pickle

import pytest

from reviewer.core.article import Segment
from reviewer.core.segments import Segments

PLAIN = [Segment(0, 4, 0), Segment(5, 9, 0), Segment(13, 19, 1)]


def test_a_column_gives_the_sentences_that_it_was_made_of() -> None:
    segments = Segments.of(PLAIN)
    assert list(segments) == PLAIN
    assert [segments[0], segments[-1]] == [PLAIN[0], PLAIN[-1]]
    assert segments[1:] == PLAIN[1:]
    assert len(segments) == 3
    assert Segments.of(segments) is segments
    assert pickle.loads(pickle.dumps(segments)) == segments
    with pytest.raises(IndexError):
        segments[3]


def test_they_are_equal_to_the_same_sentences_in_a_list() -> None:
    segments = Segments.of(PLAIN)
    assert segments == PLAIN
    assert segments == tuple(PLAIN)
    assert segments == Segments([0, 5, 13], [4, 9, 19], [0, 0, 1])
    assert segments != Segments([0, 5, 13], [4, 9, 19], [0, 0, 0])
    assert segments != PLAIN[:2]
    assert Segments((), (), ()) == []


def test_paragraphs_aside_they_stand_in_the_same_places() -> None:
    segments = Segments.of(PLAIN)
    assert segments.same_places(Segments([0, 5, 13], [4, 9, 19], [0, 1, 2]))
    assert not segments.same_places(Segments([0, 5, 13], [4, 9, 18], [0, 0, 1]))
    assert not segments.same_places(segments[:2])


def test_columns_of_different_length_are_refused() -> None:
    with pytest.raises(ValueError, match="each sentence"):
        Segments([0], [1, 2], [0])


@pytest.mark.parametrize(
    ("segments", "wrong"),
    [
        (PLAIN, None),
        ([], None),
        ([Segment(-1, 4, 0)], Segment(-1, 4, 0)),
        ([Segment(0, 4, -1)], Segment(0, 4, -1)),
        ([Segment(4, 4, 0)], Segment(4, 4, 0)),
        ([Segment(0, 4, 0), Segment(3, 9, 0)], Segment(3, 9, 0)),
        ([Segment(0, 4, 1), Segment(4, 9, 0)], Segment(4, 9, 0)),
        ([Segment(0, 4, 0), Segment(5, 21, 0)], Segment(5, 21, 0)),
    ],
)
def test_the_first_that_is_out_of_place_is_found(
    segments: list[Segment], wrong: Segment | None
) -> None:
    assert Segments.of(segments).misplaced(20) == wrong
