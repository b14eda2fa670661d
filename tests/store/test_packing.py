import pickle
from bisect import bisect_right

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.article import Segment
from reviewer.store.packing import (
    PackedSegments,
    pack_segments,
    pack_units,
    unpack_segments,
    unpack_units,
)

numbers = st.integers(0, 10**7)


@given(st.lists(st.builds(Segment, numbers, numbers, numbers)))
def test_sentences_come_back(segments: list[Segment]) -> None:
    back = unpack_segments(pack_segments(segments))
    assert back == segments
    assert all(isinstance(it, Segment) for it in back)


@given(st.lists(st.tuples(numbers, numbers)))
def test_units_come_back(units: list[tuple[int, int]]) -> None:
    assert unpack_units(pack_units(units)) == units


def test_rows_of_a_sentence_beside_a_sentence_come_back() -> None:
    for units in ([], [(1, 1)], [(1, 1)] * 7, [(11, 1)], [(1, 1), (1, 0)]):
        assert unpack_units(pack_units(units)) == units


SENTENCES = [Segment(7 * it, 7 * it + 5, it // 4) for it in range(20_000)]


def test_a_long_text_is_unpacked_where_it_is_looked_at() -> None:
    packed = pack_segments(SENTENCES)
    segments = unpack_segments(packed)
    assert isinstance(segments, PackedSegments)
    assert len(segments) == len(SENTENCES)
    assert segments._pieces == {}
    for index in (0, 1, 251, 9_999, 19_999, -1):
        assert segments[index] == SENTENCES[index]
    assert 0 < len(segments._pieces) <= 5
    with pytest.raises(IndexError):
        segments[20_000]
    assert pickle.loads(pickle.dumps(segments)) == SENTENCES


@given(st.integers(-3, 7 * 20_000 + 3))
def test_a_place_of_a_long_text_is_found_before_it_is_unpacked_and_after(offset: int) -> None:
    segments = unpack_segments(pack_segments(SENTENCES))
    wanted = bisect_right(SENTENCES, offset, key=lambda it: it.end)
    assert segments.ended_by(offset) == wanted
    assert list(segments) == SENTENCES
    assert segments.ended_by(offset) == wanted
    assert segments[123] == SENTENCES[123]


@given(st.lists(numbers, min_size=3, max_size=40).map(lambda it: it[: len(it) // 3 * 3]))
def test_pieces_are_cut_between_sentences_however_long_the_numbers_are(flat: list[int]) -> None:
    segments = [Segment(*flat[it : it + 3]) for it in range(0, len(flat), 3)] * 400
    packed = PackedSegments(pack_segments(segments))
    assert [packed.one(it) for it in range(len(packed))] == segments
