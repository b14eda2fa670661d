from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.article import Segment
from reviewer.store.packing import pack_segments, pack_units, unpack_segments, unpack_units

numbers = st.integers(0, 10**7)


@given(st.lists(st.builds(Segment, numbers, numbers, numbers)))
def test_sentences_come_back(segments: list[Segment]) -> None:
    back = unpack_segments(pack_segments(segments))
    assert back == segments
    assert all(isinstance(it, Segment) for it in back)


@given(st.lists(st.tuples(numbers, numbers)))
def test_units_come_back(units: list[tuple[int, int]]) -> None:
    assert unpack_units(pack_units(units)) == units
