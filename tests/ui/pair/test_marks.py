"""Stacking of overlapping marks, and which mark a place belongs to."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QApplication

from reviewer.core.annotation import Severity
from reviewer.core.rows import Block
from reviewer.ui.pair.marks import drawn, innermost, thickness
from reviewer.ui.pair.measure import TextStyle
from reviewer.ui.pair.piece import Piece
from reviewer.ui.pair.source import Mark, MarkKind

WORDS = "satu dua tiga empat lima enam tujuh delapan " * 3
MARKS = st.builds(
    lambda start, length, kind, severity: Mark("m", start, start + length, kind, severity),
    st.integers(0, 100),
    st.integers(1, 30),
    st.sampled_from(MarkKind),
    st.sampled_from(Severity),
)


def piece() -> Piece:
    font = QFont("DejaVu Sans")
    font.setPixelSize(16)
    style = TextStyle.of(font, QImage(10, 10, QImage.Format.Format_RGB32))
    return Piece(Block("t", 0, len(WORDS)), WORDS, style, 300)


def error(start: int, end: int, severity: Severity = Severity.MINOR) -> Mark:
    return Mark(f"{start}-{end}", start, end, MarkKind.ERROR, severity)


def test_apart_side_by_side_and_counterparts_need_no_stack(qapp: QApplication) -> None:
    marks = [
        error(0, 4),
        error(4, 8),
        error(10, 13),
        Mark("c", 10, 13, MarkKind.COUNTERPART, Severity.MAJOR),
    ]
    assert [it.depth for it in drawn(piece(), marks, 1)] == [0, 0, 0, 0]


def test_each_further_error_is_one_lower(qapp: QApplication) -> None:
    marks = [error(0, 20), error(0, 8), error(5, 12)]
    assert [it.depth for it in drawn(piece(), marks, 1)] == [0, 4, 8]


def test_a_free_place_is_used_again(qapp: QApplication) -> None:
    marks = [error(0, 10), error(5, 20), error(15, 25)]
    assert [it.depth for it in drawn(piece(), marks, 1)] == [0, 4, 0]


def test_many_move_together_before_they_share(qapp: QApplication) -> None:
    marks = [error(0, 10, Severity.CRITICAL), error(2, 10), error(4, 10)]
    assert [it.depth for it in drawn(piece(), marks, 1)] == [0, 6, 9]


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(marks=st.lists(MARKS, max_size=12))
def test_lines_stay_between_their_words_and_the_next_line(
    qapp: QApplication, marks: list[Mark]
) -> None:
    made = piece()
    marks.sort(key=lambda it: (it.start, -it.end))
    for it in drawn(made, marks, 1):
        assert it.parts
        assert it.depth >= 0
        assert it.depth + thickness(it.mark, 1) <= made.style.line_height


def test_the_innermost_mark_holds_the_place() -> None:
    outer, inner, next_one = error(0, 20), error(5, 10), error(10, 12)
    marks = [outer, inner, next_one, Mark("c", 5, 6, MarkKind.COUNTERPART, Severity.MINOR)]
    assert innermost(marks, 5) is inner
    assert innermost(marks, 10) is next_one
    assert innermost(marks, 15) is outer
    assert innermost(marks, 20) is outer
    assert innermost(marks, 21) is None
    assert innermost([], 0) is None
