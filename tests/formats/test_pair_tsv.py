import codecs
from pathlib import Path

import pytest

from reviewer.core.errors import FileInvalid, FileIsFolder, FileMissing
from reviewer.core.finding import AlignedUnit
from reviewer.formats.pair_tsv import read_pair_tsv


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "rows.tsv"


def rows(path: Path) -> list[tuple[int, str, str]]:
    return [(it.row, it.article, it.english) for it in read_pair_tsv(path)]


def test_rows_count_from_one_and_cells_stand_for_themselves(path: Path) -> None:
    path.write_text("id\ten\nSatu.\tOne.\n\tTwo.\n", "utf-8")
    assert read_pair_tsv(path) == [AlignedUnit(1, "Satu.", "One."), AlignedUnit(2, "", "Two.")]


def test_double_quotes_and_blanks_are_text(path: Path) -> None:
    path.write_text('id\ten\n"Ya\t"Yes"" \n Tidak"\tNo\n', "utf-8")
    assert rows(path) == [(1, '"Ya', '"Yes"" '), (2, ' Tidak"', "No")]


def test_only_line_feeds_part_rows(path: Path) -> None:
    path.write_text("id\ten\na\u2028b\x0bc\x85\td\re\n", "utf-8", newline="")
    assert rows(path) == [(1, "a\u2028b\x0bc\x85", "d\re")]


@pytest.mark.parametrize(
    "data",
    [
        codecs.BOM_UTF8 + "id\ten\r\nKafé\tCafé\r\n".encode(),
        "id\ten\nKafé\tCafé".encode(),
        codecs.BOM_UTF16_LE + "id\ten\nKafé\tCafé\n".encode("utf-16-le"),
        "id\ten\nKafé\tCafé\n".encode("cp1252"),
    ],
    ids=["mark and Windows", "no last line end", "UTF-16", "Windows-1252"],
)
def test_encodings_and_line_ends(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    assert rows(path) == [(1, "Kafé", "Café")]


def test_a_header_alone_has_no_rows(path: Path) -> None:
    path.write_text("id\ten\n", "utf-8")
    assert rows(path) == []


@pytest.mark.parametrize(
    ("data", "line", "reason"),
    [
        (b"", 1, "the file is empty"),
        (codecs.BOM_UTF8, 1, "the file is empty"),
        (b"\n", 1, "the file is empty"),
        (b"Satu.\tOne.\n", 1, "not the header"),
        (b"en\tid\nOne.\tSatu.\n", 1, "not the header"),
        (b"id\ten\txx\n", 1, "not the header"),
        (b"id\ten\na\tb\nc\n", 3, "there is 1 field where the header has 2"),
        (b"id\ten\na\tb\tc\n", 2, "there are 3 fields where the header has 2"),
        (b"id\ten\na\tb\n\nc\td\n", 3, "there is 1 field"),
        (b"id\ten\na\tb\nc\0\td\n", 3, "such as NUL"),
        (b"\x7fELF\x02\x01\x01\0\0\0", 1, "such as NUL"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(
    path: Path, data: bytes, line: int, reason: str
) -> None:
    path.write_bytes(data)
    with pytest.raises(FileInvalid) as caught:
        read_pair_tsv(path)
    assert str(caught.value).startswith(f"{path}, line {line}: ")
    assert reason in str(caught.value)


def test_no_file(path: Path, tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        read_pair_tsv(path)
    with pytest.raises(FileIsFolder):
        read_pair_tsv(tmp_path)


def test_a_cell_that_no_article_has(tmp_path: Path) -> None:
    """A file of one row with megabytes of words would be checked for hours."""
    path = tmp_path / "a.tsv"
    path.write_text("id\ten\nAda.\tIs.\n" + "a b " * 250_001 + "\tx\n", "utf-8")
    with pytest.raises(FileInvalid, match="line 3: a cell has more than 1,000,000 characters"):
        read_pair_tsv(path)
    path.write_text("id\ten\n" + "a b " * 250_000 + "\t" + "x y " * 250_000 + "\n", "utf-8")
    assert len(read_pair_tsv(path)) == 1
