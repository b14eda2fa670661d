from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.repair import Repair, merge_rows, move_sentence, repaired, split_row

Units = Sequence[tuple[int, int]]
UNITS = st.lists(
    st.tuples(st.integers(0, 3), st.integers(0, 3)).filter(lambda unit: unit != (0, 0)),
    min_size=1,
    max_size=8,
)


@pytest.mark.parametrize(
    ("unit", "after"),
    [
        ((1, 1), ((1, 0), (0, 1))),
        ((2, 1), ((1, 1), (1, 0))),
        ((1, 2), ((1, 1), (0, 1))),
        ((2, 2), ((1, 1), (1, 1))),
        ((3, 1), ((1, 1), (2, 0))),
        ((1, 3), ((1, 1), (0, 2))),
        ((2, 0), ((1, 0), (1, 0))),
        ((0, 3), ((0, 1), (0, 2))),
    ],
)
def test_split(unit: tuple[int, int], after: Units) -> None:
    units = [(1, 1), unit, (1, 1)]
    assert split_row(units, 1) == Repair(1, (unit,), tuple(after))


@pytest.mark.parametrize("unit", [(1, 0), (0, 1)])
def test_a_single_sentence_is_not_split(unit: tuple[int, int]) -> None:
    assert split_row([unit], 0) is None


def test_merge() -> None:
    units = [(1, 0), (0, 1), (2, 1)]
    assert merge_rows(units, 0) == Repair(0, ((1, 0), (0, 1)), ((1, 1),))
    assert merge_rows(units, 1) == Repair(1, ((0, 1), (2, 1)), ((2, 2),))
    assert merge_rows(units, 2) is None


def test_a_split_row_merges_again() -> None:
    units = [(1, 1), (1, 1)]
    split = split_row(units, 0)
    assert split
    merged = merge_rows(repaired(units, split), 0)
    assert merged
    assert repaired(repaired(units, split), merged) == units


def test_move() -> None:
    units = [(2, 1), (1, 2), (1, 1)]
    assert move_sentence(units, 0, english=False, up=False) == Repair(
        0, ((2, 1), (1, 2)), ((1, 1), (2, 2))
    )
    assert move_sentence(units, 1, english=True, up=True) == Repair(
        0, ((2, 1), (1, 2)), ((2, 2), (1, 1))
    )
    assert move_sentence(units, 1, english=True, up=False) == Repair(
        1, ((1, 2), (1, 1)), ((1, 1), (1, 2))
    )


def test_rows_left_empty_vanish() -> None:
    units = [(1, 1), (0, 1), (1, 1)]
    assert move_sentence(units, 1, english=True, up=False) == Repair(1, ((0, 1), (1, 1)), ((1, 2),))
    assert move_sentence(units, 1, english=True, up=True) == Repair(0, ((1, 1), (0, 1)), ((1, 2),))


def test_nothing_to_move_or_nowhere_to_go() -> None:
    units = [(1, 1), (0, 1)]
    assert move_sentence(units, 1, english=False, up=True) is None
    assert move_sentence(units, 0, english=True, up=True) is None
    assert move_sentence(units, 1, english=True, up=False) is None


@given(UNITS, st.data())
def test_repairs_keep_every_sentence(units: Units, data: st.DataObject) -> None:
    index = data.draw(st.integers(0, len(units) - 1))
    english, up = data.draw(st.booleans()), data.draw(st.booleans())
    for repair in (
        split_row(units, index),
        merge_rows(units, index),
        move_sentence(units, index, english=english, up=up),
    ):
        if repair is None:
            continue
        after = repaired(units, repair)
        assert after != list(units)
        assert (0, 0) not in after
        assert all(count >= 0 for unit in after for count in unit)
        for side in (0, 1):
            assert sum(unit[side] for unit in after) == sum(unit[side] for unit in units)
        back = Repair(repair.first, repair.after, repair.before)
        assert repaired(after, back) == list(units)
