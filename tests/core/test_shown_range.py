from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.shown_range import shown_range

VALUES = st.integers(-500, 500)


def test_an_interval_far_beyond_all_scores_is_not_shown_whole() -> None:
    assert shown_range([40, 80], [(-400, 90), (70, 88)]) == (20, 90)
    assert shown_range([40, 80], [(30, 400), (60, 75)]) == (30, 100)


def test_usual_intervals_are_shown_whole_however_close_the_scores_are() -> None:
    assert shown_range([75, 76, 77], [(70, 80), (71, 81), (72, 82)]) == (70, 82)


def test_the_interval_of_one_score_is_shown_whole() -> None:
    assert shown_range([40], [(-400, 90)]) == (-400, 90)
    assert shown_range([40, 40], [(-400, 90)]) == (-400, 90)


def test_one_value_has_room_about_it() -> None:
    assert shown_range([100], [(100, 100)]) == (99, 101)


@given(st.lists(st.tuples(VALUES, VALUES, VALUES).map(sorted), min_size=1, max_size=6))
def test_every_score_is_shown(found: list[list[float]]) -> None:
    low, high = shown_range([it[1] for it in found], [(it[0], it[2]) for it in found])
    assert low < high
    assert all(low <= score <= high for _, score, _ in found)
