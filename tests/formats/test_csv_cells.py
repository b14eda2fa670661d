import csv
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.formats.csv_cells import (
    armed,
    cell_writer,
    correction_cell,
    correction_of,
)

TRICKY = st.text(alphabet="'=+-@ \t\r\n\u00a0＝a∅,\"", max_size=8)
ANY = TRICKY | st.text(max_size=20)


def _unquoted(cell: str) -> str:
    """What a program sees in a cell."""
    (row,) = csv.reader(io.StringIO(f"x,{cell}\r\n", newline=""), strict=True)
    return row[1]


def runs_as_formula(words: str) -> bool:
    return re.match(r"[\t\r]|[\s\ufeff]*[=+\-@＝]", words) is not None


def disarmed(words: str) -> str:
    return _unquoted(cell_writer()(words))


def left_raw(words: str) -> str:
    return _unquoted(cell_writer(raw=True)(words))


@pytest.mark.parametrize(
    "words",
    ["=1+1", "+62 21", "-5 persen", "@nama", "\tx", "\rx", " =1", "\u00a0\n=1", "\ufeff=1", "＝1"],
)
def test_what_a_spreadsheet_would_run_gets_an_apostrophe(words: str) -> None:
    assert runs_as_formula(words)
    assert disarmed(words) == "'" + words
    assert left_raw(words) == words


@pytest.mark.parametrize("words", ["", "kata", "1-2", " kata", "'kata'", "“=”", "a=b", "\nkata"])
def test_other_words_are_left_alone(words: str) -> None:
    assert not runs_as_formula(words)
    assert disarmed(words) == left_raw(words) == armed(words) == words


@given(ANY)
def test_both_forms_are_read_back_exactly(words: str) -> None:
    assert armed(disarmed(words)) == words
    assert armed(left_raw(words)) == words


@given(ANY)
def test_nothing_disarmed_runs(words: str) -> None:
    assert not runs_as_formula(disarmed(words))


@given(st.none() | st.text(alphabet="∅a", max_size=4) | st.text())
def test_corrections_are_read_back_exactly(correction: str | None) -> None:
    assert correction_of(correction_cell(correction)) == correction


def test_how_corrections_are_written() -> None:
    assert [correction_cell(it) for it in (None, "", "∅", "∅∅", "∅ x")] == [
        "",
        "∅",
        "∅∅",
        "∅∅∅",
        "∅ x",
    ]


@given(ANY, st.booleans())
def test_quotation_marks_are_those_of_the_csv_module(words: str, raw: bool) -> None:
    cell = cell_writer(raw=raw)(words)
    stream = io.StringIO(newline="")
    csv.writer(stream).writerow(["x", _unquoted(cell)])
    assert stream.getvalue() == f"x,{cell}\r\n"
