import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.coverage import Coverage, coverage_key, coverage_of, pack_coverage, told_details


@given(
    st.frozensets(st.integers(0, 200)),
    st.text(),
    st.text(),
    st.dictionaries(st.integers(0, 200), st.floats(0, 100)),
)
def test_what_was_packed_comes_back(
    segments: frozenset[int], system: str, document: str, scores: dict[int, float]
) -> None:
    coverage = Coverage("t", segments, system, document, scores)
    assert coverage_of({coverage_key("r"): pack_coverage(coverage)}, "r") == coverage


@pytest.mark.parametrize(
    ("segments", "written"),
    [({3, 1, 2, 7}, '"1-3 7"'), ({0}, '"0"'), (set(), '""'), ({0, 2, 4}, '"0 2 4"')],
)
def test_neighbours_are_written_as_a_range(segments: set[int], written: str) -> None:
    assert f'"segments": {written}' in pack_coverage(Coverage("t", frozenset(segments)))


def test_a_review_without_coverage_judges_the_article() -> None:
    assert coverage_of({"url": "x", coverage_key("other"): "{}"}, "r") is None


def test_a_later_look_at_more_is_joined() -> None:
    first = Coverage("t", frozenset({1, 2}), "s", "d", {1: 50.0, 2: 60.0})
    later = Coverage("t", frozenset({2, 3}), "s", "d", {2: 70.0})
    joined = Coverage("t", frozenset({1, 2, 3}), "s", "d", {1: 50.0, 2: 70.0})
    assert first.joined(later) == joined
    assert joined.joined(first).scores[2] == 60.0


def test_people_are_not_told_what_reviews_judged() -> None:
    assert told_details({"url": "x", coverage_key("r"): "{}"}) == {"url": "x"}
