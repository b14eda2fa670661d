import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.core import repair
from reviewer.core.repair import Repair

UNIT = st.tuples(st.integers(0, 3), st.integers(0, 3)).filter(lambda it: it != (0, 0))
UNITS = st.lists(UNIT, min_size=1, max_size=8)


def _sums(units: list[tuple[int, int]]) -> tuple[int, int]:
    return sum(it[0] for it in units), sum(it[1] for it in units)


@given(units=UNITS, data=st.data())
def test_no_repair_loses_a_sentence_and_each_can_be_taken_back(
    units: list[tuple[int, int]], data: st.DataObject
) -> None:
    row = data.draw(st.integers(0, len(units) - 1))
    english, up = data.draw(st.booleans()), data.draw(st.booleans())
    repairs = [
        repair.split(units, row),
        repair.merge(units, row),
        repair.move(units, row, english=english, up=up),
    ]
    for made in repairs:
        if made is None:
            continue
        after = repair.applied(units, made)
        assert after != units
        assert _sums(after) == _sums(units)
        assert (0, 0) not in after
        assert repair.applied(after, Repair(made.first, made.after, made.before)) == units


@pytest.mark.parametrize(
    ("unit", "parts"),
    [
        ((1, 1), [(1, 0), (0, 1)]),
        ((2, 1), [(1, 1), (1, 0)]),
        ((1, 2), [(1, 1), (0, 1)]),
        ((2, 2), [(1, 1), (1, 1)]),
        ((3, 1), [(1, 1), (2, 0)]),
        ((2, 0), [(1, 0), (1, 0)]),
    ],
)
def test_a_row_is_parted_after_its_first_sentences(
    unit: tuple[int, int], parts: list[tuple[int, int]]
) -> None:
    made = repair.split([(1, 1), unit], 1)
    assert made == Repair(1, (unit,), tuple(parts))


def test_a_single_sentence_cannot_be_parted_and_the_last_row_not_merged() -> None:
    assert repair.split([(1, 0)], 0) is None
    assert repair.merge([(1, 1)], 0) is None


@pytest.mark.parametrize(
    ("units", "row", "english", "up", "after"),
    [
        ([(1, 1), (1, 2)], 1, True, True, [(1, 2), (1, 1)]),
        ([(1, 2), (1, 1)], 0, True, False, [(1, 1), (1, 2)]),
        ([(1, 1), (1, 0)], 0, True, False, [(1, 0), (1, 1)]),
        ([(1, 0), (1, 1)], 0, False, False, [(2, 1)]),
        ([(1, 1)], 0, True, True, [(0, 1), (1, 0)]),
        ([(1, 1)], 0, False, False, [(0, 1), (1, 0)]),
    ],
)
def test_a_sentence_moves_to_the_row_beside(
    units: list[tuple[int, int]],
    row: int,
    english: bool,
    up: bool,
    after: list[tuple[int, int]],
) -> None:
    made = repair.move(units, row, english=english, up=up)
    assert made is not None
    assert repair.applied(units, made) == after


def test_a_sentence_that_is_not_there_or_stands_alone_at_the_edge_stays() -> None:
    assert repair.move([(1, 0), (1, 1)], 0, english=True, up=False) is None
    assert repair.move([(1, 0), (1, 1)], 0, english=False, up=True) is None
