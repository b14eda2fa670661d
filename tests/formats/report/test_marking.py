from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.core.annotation import Severity, Span
from reviewer.formats.report.marking import drawn_marks, runs
from tests.reports import error

TEXT = "Rusia 😀 memiliki مطار jejak"


def errors(places: list[tuple[int, int]]):  # type: ignore[no-untyped-def]
    return [
        error(n, 1, [Span("t", a, b, TEXT[a:b])], "", Severity.MINOR)
        for n, (a, b) in enumerate(places, 1)
    ]


places = st.lists(
    st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 9)).map(
        lambda it: (it[0], min(len(TEXT), it[0] + it[1]))
    ),
    max_size=8,
)


@settings(max_examples=60, deadline=None)
@given(places, st.integers(0, 10), st.integers(15, len(TEXT)))
def test_runs_give_the_text_back_and_carry_the_marks_over_them(
    spans: list[tuple[int, int]], start: int, end: int
) -> None:
    marks = drawn_marks(errors(spans)).get("t", [])
    found = list(runs(TEXT, start, end, marks))
    assert "".join(it.words for it in found) == TEXT[start:end]
    at = start
    for run in found:
        over = {n for n, (a, b) in enumerate(spans, 1) if a < at + len(run.words) and at < b}
        assert {it.number for it in run.marks} == over
        assert {it.number for it in run.lasting} == over - set(run.ending)
        at += len(run.words)
        ending = {n for n, (a, b) in enumerate(spans, 1) if a < end and start < b}
        assert set(run.ending) == {n for n in ending if min(spans[n - 1][1], end) == at}


@settings(max_examples=60, deadline=None)
@given(places)
def test_no_two_lines_lie_on_each_other(spans: list[tuple[int, int]]) -> None:
    marks = drawn_marks(errors(spans)).get("t", [])
    assert sorted(it.number for it in marks) == list(range(1, len(spans) + 1))
    for one, other in combinations(marks, 2):
        if one.start < other.end and other.start < one.end:
            assert one.depth != other.depth


def test_the_shorter_mark_lies_nearer_to_the_words() -> None:
    marks = {it.number: it.depth for it in drawn_marks(errors([(0, 9), (2, 4), (20, 22)]))["t"]}
    assert marks == {1: 1, 2: 0, 3: 0}


def test_counterparts_are_known_as_such() -> None:
    linked = error(1, 1, [Span("t", 0, 5, "Rusia"), Span("u", 3, 6, "abc")], "", Severity.MAJOR)
    marks = drawn_marks([linked])
    assert [(it.start, it.end, it.counterpart) for it in marks["u"]] == [(3, 6, True)]
    assert not marks["t"][0].counterpart
