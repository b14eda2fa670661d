from hypothesis import given
from hypothesis import strategies as st

from reviewer.scoring.assignment import assign

GAINS = st.tuples(st.integers(0, 5), st.integers(0, 5)).flatmap(
    lambda size: st.lists(
        st.lists(st.sampled_from((0, 0, 1, 2, 3, 7)), min_size=size[1], max_size=size[1]),
        min_size=size[0],
        max_size=size[0],
    )
)


def _best(gains: list[list[int]]) -> int:
    """The largest sum, by trying all: each row takes a free column, or none."""

    def rest(row: int, taken: frozenset[int]) -> int:
        if row == len(gains):
            return 0
        free = [it for it in range(len(gains[row])) if it not in taken]
        with_one = [gains[row][it] + rest(row + 1, taken | {it}) for it in free]
        return max([rest(row + 1, taken), *with_one])

    return rest(0, frozenset())


@given(GAINS)
def test_nothing_gains_more(gains: list[list[int]]) -> None:
    found = assign(gains)
    taken = [column for column in found if column is not None]
    assert len(taken) == len(set(taken))
    assert len(found) == len(gains)
    pairs = [(row, column) for row, column in enumerate(found) if column is not None]
    assert all(gains[row][column] > 0 for row, column in pairs)
    assert sum(gains[row][column] for row, column in pairs) == _best(gains)


def test_the_best_pair_gives_way_to_two_that_are_better_together() -> None:
    assert assign([[9, 8], [8, 0]]) == [1, 0]
    assert assign([[9, 8]]) == [0]
    assert assign([[9], [8], [10]]) == [None, None, 0]
    assert assign([[0, 0], [0, 1]]) == [None, 1]
    assert assign([]) == []
    assert assign([[], []]) == [None, None]


def test_large_numbers_are_told_apart_by_one() -> None:
    large = 10**40
    assert assign([[large, large + 1], [large, large]]) == [1, 0]
    assert assign([[large + 1, large], [large, large]]) == [0, 1]
