from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock

from reviewer.core.export_row import COLUMNS, ExportRow
from reviewer.formats import errors_xlsx
from reviewer.formats.leaving import Leaving
from tests.formats.dossiers import AT, NAMED, Maker, leaving


def _row(**changed: object) -> ExportRow:
    row = ExportRow(
        "r", "a", "Judul", "Rina", "e", "article", "", "id", 1, 1, 28, 34, "Homyim",
        "pangkalan di ", ". Militer", NAMED, "major", None, "", None, None, None, None, None,
        "manual", None, AT, AT,
    )  # fmt: skip
    return row._replace(**changed)  # type: ignore[arg-type]


def _leaving(*rows: ExportRow) -> Leaving:
    def again() -> Iterator[tuple[object, ...]]:
        return iter(rows)

    maker = Maker()
    maker.mark(maker.span(0, "Homyim"))
    return replace(leaving(maker.dossier()), errors=again, total=len(rows))


def test_words_stand_coloured_in_their_context(tmp_path: Path) -> None:
    errors_xlsx.write(_leaving(_row()), tmp_path / "a.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx", rich_text=True)["errors"]
    cell = sheet.cell(2, [it.value for it in sheet[1]].index("words_in_context") + 1).value
    assert isinstance(cell, CellRichText)
    assert str(cell) == "pangkalan di Homyim. Militer"
    (marked,) = (it for it in cell if isinstance(it, TextBlock) and it.font.b)
    assert (marked.text, marked.font.color.rgb[-6:]) == ("Homyim", "C2410C")
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:AC2"


def test_every_cell_is_what_it_was(tmp_path: Path) -> None:
    rows = [
        _row(quote="=1+1", context_before="", context_after="", correction="", comment="@x\n\ty"),
        _row(article_title="001", correction="+62", linked_role="machine", linked_label="1e5",
             linked_start=0, linked_end=3, linked_quote="\x07a😀", repeat_of="e"),
    ]  # fmt: skip
    assert errors_xlsx.write(_leaving(*rows), tmp_path / "a.xlsx").count == 2
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    header, *found = book["errors"].iter_rows()
    names = [it.value for it in header]
    assert [it for it in names if it != "words_in_context"] == list(COLUMNS)
    for row, cells in zip(rows, found, strict=True):
        read = dict(zip(names, cells, strict=True))
        assert all(it.data_type != "f" for it in cells)
        for name, value in row._asdict().items():
            value = "∅" if name == "correction" and value == "" else value
            told = openpyxl_unescaped(read[name].value)
            assert told == (None if value == "" else value)  # a 0 is no empty cell


def openpyxl_unescaped(told: object) -> object:
    """openpyxl leaves control characters as the file format escapes them."""
    return told.replace("_x0007_", "\x07") if isinstance(told, str) else told


def test_articles_and_reviews_have_sheets_of_their_own(tmp_path: Path) -> None:
    errors_xlsx.write(_leaving(_row()), tmp_path / "a.xlsx")
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames == ["errors", "articles", "reviews"]
    tables = {
        it.title: [dict(zip(_values(it[1]), _values(row), strict=True)) for row in it.iter_rows(2)]
        for it in book
    }
    (article,), (review,) = tables["articles"], tables["reviews"]
    assert (article["texts"], article["rows"], article["errors"]) == (3, 3, 1)
    assert article["details"] == "url: https://example.org/a"
    assert (review["reviewer"], review["major"], review["active_seconds"]) == ("Rina", 1, 12.5)


def _values(cells: object) -> list[object]:
    return [it.value for it in cells]  # type: ignore[attr-defined]


def test_a_full_sheet_goes_on_in_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(errors_xlsx, "MOST_ROWS", 2)
    errors_xlsx.write(_leaving(*[_row()] * 5), tmp_path / "a.xlsx")
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames[:3] == ["errors", "errors 2", "errors 3"]
    assert [it.max_row - 1 for it in book.worksheets[:3]] == [2, 2, 1]


def test_words_too_long_for_a_cell_are_cut_there(tmp_path: Path) -> None:
    errors_xlsx.write(_leaving(_row(quote="😀" * 20_000)), tmp_path / "a.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")["errors"]
    (quote,) = (it.value for it in sheet[2] if it.column == COLUMNS.index("quote") + 1)
    assert quote == "😀" * 16_383 + "…"
