"""Heights of rows, checked against a plain list."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.ui.pair.heights import RowHeights

HEIGHTS = st.lists(st.integers(1, 300), min_size=1, max_size=400)


def known(heights: list[int]) -> RowHeights:
    """Rows whose heights are all exact."""
    made = RowHeights(len(heights), lambda _: 50)
    for index, height in enumerate(heights):
        made.set(index, height)
    return made


@given(HEIGHTS, st.integers(0, 400), st.integers(0, 130_000))
def test_sums_and_places_are_those_of_a_list(heights: list[int], index: int, y: int) -> None:
    made = known(heights)
    index = min(index, len(heights))
    assert made.total == sum(heights)
    assert made.top(index) == sum(heights[:index])
    row, within = made.at(min(y, made.total - 1))
    assert made.top(row) + within == min(y, made.total - 1)
    assert 0 <= within < heights[row]


@given(HEIGHTS, st.lists(st.tuples(st.integers(0, 399), st.integers(1, 500)), max_size=30))
def test_heights_become_exact_one_by_one(
    heights: list[int], changes: list[tuple[int, int]]
) -> None:
    made = RowHeights(len(heights), heights.__getitem__)
    expected = list(heights)
    for index, height in changes:
        if index < len(heights):
            made.set(index, height)
            expected[index] = height
    assert [made.height(index) for index in range(len(heights))] == expected
    assert made.total == sum(expected)


def test_rows_that_nobody_looked_at_are_not_asked_for() -> None:
    asked: list[int] = []

    def estimate(index: int) -> int:
        asked.append(index)
        return 40

    made = RowHeights(100_000, estimate)
    assert made.total == 4_000_000
    assert made.at(2_000_000) == (50_000, 0)
    assert len(asked) < 500


def test_beyond_the_ends_is_clamped() -> None:
    made = known([10, 20])
    assert made.at(-5) == (0, 0)
    assert made.at(1000) == (1, 20)
    with pytest.raises(IndexError):
        RowHeights(0, lambda _: 1).at(0)
    assert RowHeights(0, lambda _: 1).total == 0
