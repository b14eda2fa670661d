import csv
import io
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.core.errors import FileNotWritable
from reviewer.core.export_row import COLUMNS, ExportRow
from reviewer.formats.csv_cells import correction_cell
from reviewer.formats.csv_writing import write_csv, write_csv_to

WORDS = st.text(alphabet="a,\"'=-@\r\n\t ∅😀", max_size=8) | st.text(max_size=30)
NUMBER = st.integers(0, 10**9)
IDS = st.uuids().map(str)
TIMES = st.datetimes().map(lambda it: it.isoformat(timespec="milliseconds") + "Z")
LINKED = st.tuples(st.just("reference"), WORDS, NUMBER, NUMBER, WORDS) | st.just((None,) * 5)


@st.composite
def rows(draw: st.DrawFn) -> ExportRow:
    linked: tuple[Any, Any, Any, Any, Any] = draw(LINKED)
    return ExportRow(
        draw(IDS),
        draw(IDS),
        draw(WORDS),
        draw(WORDS),
        draw(IDS),
        draw(st.sampled_from(["article", "reference", "machine"])),
        draw(WORDS),
        "id",
        draw(NUMBER),
        draw(NUMBER),
        draw(NUMBER),
        draw(NUMBER),
        draw(WORDS),
        draw(WORDS),
        draw(WORDS),
        draw(WORDS),
        "major",
        draw(st.none() | WORDS),
        draw(WORDS),
        *linked,
        draw(WORDS),
        draw(st.none() | IDS),
        draw(TIMES),
        draw(TIMES),
    )


TEXTS = {
    "article_title", "reviewer", "text_label", "quote", "context_before", "context_after",
    "category", "correction", "comment", "linked_label", "linked_quote", "origin",
}  # fmt: skip


STARTS = re.compile(r"'*[\s\x00-\x20\x7f-\x9f\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠]|'*[\t\r]")


def _armed(words: str, *, raw: bool) -> str:
    """The rule of docs/csv.md, said again in the plainest way."""
    return "'" + words if STARTS.match(words) and (not raw or words[0] == "'") else words


def _by_csv_module(table: list[ExportRow], *, bom: bool, raw: bool) -> bytes:
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow(COLUMNS)
    for row in table:
        cells: list[Any] = []
        for column, value in row._asdict().items():
            if column == "correction":
                value = correction_cell(value)
            if column in TEXTS and value is not None:
                value = _armed(value, raw=raw)
            cells.append(value)
        writer.writerow(cells)
    return (b"\xef\xbb\xbf" if bom else b"") + stream.getvalue().encode()


@settings(deadline=None)
@given(st.lists(rows(), max_size=4), st.booleans(), st.booleans())
def test_the_bytes_are_those_of_the_csv_module(
    table: list[ExportRow], bom: bool, raw: bool
) -> None:
    stream = io.BytesIO()
    assert write_csv_to(table, stream, bom=bom, raw=raw) == len(table)
    assert stream.getvalue() == _by_csv_module(table, bom=bom, raw=raw)


ROW = ExportRow(
    "r", "a", "Judul", "Rina", "e", "article", "", "id", 1, 1, 10, 16, "-Homyim", "di ", ", kata",
    "Accuracy", "minor", None, "", None, None, None, None, None, "manual", None, "t", "u",
)  # fmt: skip


def test_a_row_as_it_stands_in_the_file(tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    write_csv([ROW], target)
    header, line, end = target.read_bytes().split(b"\r\n")
    assert header == b"\xef\xbb\xbf" + ",".join(COLUMNS).encode()
    assert line == b"""r,a,Judul,Rina,e,article,,id,1,1,10,16,'-Homyim,di ,", kata",""" + (
        b"Accuracy,minor,,,,,,,,manual,,t,u"
    )
    assert end == b""


def test_many_different_titles_are_all_right() -> None:
    table = [ROW._replace(article_title=f"-{number}") for number in range(12_000)]
    stream = io.BytesIO()
    write_csv_to(table, stream, bom=False)
    titles = re.findall(rb"^r,a,'-(\d+),", stream.getvalue(), re.MULTILINE)
    assert [int(it) for it in titles] == list(range(12_000))


def test_progress_may_give_up_and_leaves_no_file(tmp_path: Path) -> None:
    told: list[int] = []

    def stop_at_second(count: int) -> None:
        told.append(count)
        if len(told) == 2:
            raise KeyError

    with pytest.raises(KeyError):
        write_csv([ROW] * 5000, tmp_path / "out.csv", progress=stop_at_second)
    assert told == [100, 200]
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileNotWritable):
        write_csv([ROW], tmp_path / "none" / "out.csv")
