from pathlib import Path

import pytest

from reviewer.core.errors import (
    EncodingUnknown,
    FileInvalid,
    FileIsFolder,
    FileMissing,
    FileTooLarge,
)
from reviewer.core.export_row import COLUMNS
from reviewer.formats.csv_reading import CELL_LIMIT, DERIVED, LIMIT, REQUIRED, read_cells

HEADER = ",".join(REQUIRED)
VALUES = [f"v{number}" for number in range(len(REQUIRED))]
LINE = ",".join(VALUES)
ROW = dict(zip(REQUIRED, VALUES, strict=True))


def _write(folder: Path, text: str | bytes) -> Path:
    path = folder / "errors.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def _read(folder: Path, text: str | bytes) -> list[dict[str, str]]:
    return [dict(cells) for cells in read_cells(_write(folder, text))]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_tables_as_programs_save_them(
    tmp_path: Path, encoding: str, delimiter: str, end: str
) -> None:
    names, values = list(REQUIRED), [*VALUES[:-1], "“café”"]
    text = end.join([delimiter.join(names), delimiter.join(values), ""])
    assert _read(tmp_path, text.encode(encoding)) == [ROW | {REQUIRED[-1]: "“café”"}]


def test_columns_in_any_order_and_others_beside_them(tmp_path: Path) -> None:
    text = f"note,{','.join(reversed(REQUIRED))},row\nx,{','.join(reversed(VALUES))},7\n"
    assert _read(tmp_path, text) == [ROW | {"note": "x", "row": "7"}]


def test_derived_columns_may_be_missing_and_are_then_empty(tmp_path: Path) -> None:
    (cells,) = read_cells(_write(tmp_path, f"{HEADER}\n{LINE}\n"))
    assert [cells[name] for name in DERIVED] == [""] * len(DERIVED)
    assert set(REQUIRED) | set(DERIVED) == set(COLUMNS)


def test_rows_know_the_line_they_begin_on(tmp_path: Path) -> None:
    first = ",".join(['"a\r\n\r\nb"', *VALUES[1:]])
    text = f"{HEADER}\r\n{first}\r\n{',' * (len(VALUES) - 1)}\r\n\r\n{LINE}\r\n"
    rows = list(read_cells(_write(tmp_path, text)))
    assert [cells.line for cells in rows] == [2, 7]
    assert rows[0]["review_id"] == "a\r\n\r\nb"


BAD: dict[str, tuple[str | bytes, int, str]] = {
    "empty": ("", 1, "no table of errors"),
    "another table": ("name,age\nx,1\n", 1, "no table of errors"),
    "one column less": (HEADER.replace(",start,", ",") + "\n", 1, "column start is missing"),
    "three columns less": (
        HEADER.replace(",start,end,quote,", ",") + "\n",
        1,
        "columns start, end and quote are missing",
    ),
    "a column twice": (f"{HEADER},start\n{LINE},1\n", 1, "“start” stands there twice"),
    "too few cells": (f"{HEADER}\n{LINE}\nx,y\n", 3, "2 cells where the first line has 22"),
    "too many cells": (f"{HEADER}\n{LINE},more\n", 2, "23 cells where the first line has 22"),
    "open quotation mark": (f'{HEADER}\n{LINE}\n"{LINE}\n', 3, "quotation marks"),
    "NUL": (f"{HEADER}\n{LINE}\n{LINE}\0\n", 3, "NUL"),
    "NUL elsewhere": (f"{HEADER}\n{LINE}\n{LINE}.\0\n", 3, "NUL"),
    "spreadsheet": (b"PK\x03\x04\0\0", 1, "CSV UTF-8"),
    "long cell": (f"{HEADER}\n{LINE}\n{'x' * 10_000_000},{LINE}\n", 3, "5,000,000 characters"),
    "long line": (f"{HEADER}\n{'x,' * 3 * CELL_LIMIT}\n", 2, "5,000,000 characters"),
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_no_table_is_refused_with_the_line(tmp_path: Path, name: str) -> None:
    text, line, reason = BAD[name]
    with pytest.raises(FileInvalid) as caught:
        _read(tmp_path, text)
    assert f"errors.csv, line {line}: " in str(caught.value)
    assert reason in str(caught.value)
    assert "\n" not in str(caught.value)


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        list(read_cells(tmp_path / "none.csv"))
    with pytest.raises(FileIsFolder):
        list(read_cells(tmp_path))
    with pytest.raises(EncodingUnknown):
        _read(tmp_path, b"\xef\xbb\xbf" + HEADER.encode() + b"\n\xff\n")
    path = _write(tmp_path, "")
    with path.open("wb") as stream:
        stream.truncate(LIMIT + 1)
    with pytest.raises(FileTooLarge):
        list(read_cells(path))


def test_a_long_table_is_read_in_pieces(tmp_path: Path) -> None:
    path = tmp_path / "errors.csv"
    count = 20_000_000 // len(LINE) + 1000
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        stream.write(HEADER + "\r\n")
        stream.writelines(f"{LINE}\r\n" for _ in range(count))
    assert sum(1 for _ in read_cells(path)) == count
    with path.open("ab") as stream:
        stream.write(LINE.encode() + b"\xff\r\n")
    with pytest.raises(FileInvalid, match="not UTF-8"):
        list(read_cells(path))
