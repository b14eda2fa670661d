from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.article import Segment
from reviewer.core.refit import refit_segments, refit_units


def segments(*edges: tuple[int, int]) -> list[Segment]:
    return [Segment(start, end, 0) for start, end in edges]


LINES = segments((0, 10), (11, 20), (21, 30))
SENTENCES = segments((0, 4), (5, 10), (11, 20), (21, 30))
PARAGRAPHS = segments((0, 20), (21, 30))


def test_finer_sentences_go_with_the_unit_they_stand_in() -> None:
    units = [(1, 1), (1, 1), (1, 1)]
    assert refit_units(units, [LINES, LINES], [SENTENCES, LINES]) == [(2, 1), (1, 1), (1, 1)]
    assert refit_units(units, [LINES, LINES], [LINES, SENTENCES]) == [(1, 2), (1, 1), (1, 1)]


def test_units_that_a_sentence_runs_across_become_one() -> None:
    units = [(1, 1), (1, 1), (1, 1)]
    assert refit_units(units, [LINES, LINES], [PARAGRAPHS, LINES]) == [(1, 2), (1, 1)]


def test_units_without_words_on_one_side_stay() -> None:
    units = [(1, 0), (1, 1), (1, 1), (0, 1)]
    assert refit_units(units, [LINES, LINES], [LINES, LINES]) == units


def test_numbers_are_those_of_the_same_words() -> None:
    assert refit_segments([0, 2], LINES, SENTENCES) == {0, 1, 3}
    assert refit_segments([1], LINES, PARAGRAPHS) == {0}
    assert refit_segments([1], LINES, LINES) == {1}


_cuts = st.lists(st.integers(1, 5), min_size=1, max_size=8)


def _cut(lengths: list[int], whole: int) -> list[Segment]:
    """Cut a text of this length: segments with one blank between them."""
    found, at = [], 0
    for length in lengths:
        if at + length + 1 >= whole:
            break
        found.append((at, at + length))
        at += length + 1
    return segments(*found, (at, whole))


@given(_cuts, _cuts, st.integers(10, 40))
def test_all_sentences_are_taken_once(one: list[int], other: list[int], whole: int) -> None:
    given_ones, stored = _cut(one, whole), _cut(other, whole)
    units = [(1, 1)] * len(given_ones)
    fitted = refit_units(units, [given_ones, given_ones], [stored, given_ones])
    assert sum(it[0] for it in fitted) == len(stored)
    assert sum(it[1] for it in fitted) == len(given_ones)
    assert all(any(it) for it in fitted)
    sharing = {
        number
        for number, it in enumerate(stored)
        if any(it.start < own.end and own.start < it.end for own in given_ones)
    }
    assert refit_segments(range(len(given_ones)), given_ones, stored) == sharing
