import json
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook

from reviewer.core.bitext import Bitext
from reviewer.core.errors import FileInvalid
from reviewer.core.file_errors import DocumentDamaged, PairsMissing, TableTooWide
from reviewer.formats import bitext_tables
from reviewer.formats.bitext_tables import read_json, read_table, read_workbook

ID, EN = "Ia berkata, “pulang” 😀.", 'He said "home"; twice.'


def headers(bitext: Bitext) -> list[str]:
    return [it.header for it in bitext.columns]


def test_tabs_have_no_quoting(tmp_path: Path) -> None:
    path = tmp_path / "berita.tsv"
    path.write_text(f'id\ten\r\n"{ID}\t{EN}\r\n\t\r\n', "utf-8-sig")
    bitext = read_table(path)
    assert (bitext.title, headers(bitext)) == ("berita", ["id", "en"])
    assert [list(it) for it in bitext.rows] == [['"' + ID, EN], ["", ""]]
    assert bitext.details == {"file": "berita.tsv"}


@pytest.mark.parametrize("sign", [",", ";", "|"])
def test_other_signs_have(tmp_path: Path, sign: str) -> None:
    path = tmp_path / "a.csv"
    cells = sign.join('"' + it.replace('"', '""') + '"' for it in (f"{ID}\nlagi", EN))
    path.write_text(f"indonesian{sign}english\n{cells}\n\n", "utf-8")
    assert [list(it) for it in read_table(path).rows] == [[f"{ID}\nlagi", EN]]


def test_a_table_without_header_keeps_its_first_row(tmp_path: Path) -> None:
    path = tmp_path / "a.tsv"
    path.write_text(f"{ID}\t{EN}\nShort", "utf-8")
    bitext = read_table(path)
    assert headers(bitext) == ["", ""]
    assert [list(it) for it in bitext.rows] == [[ID, EN], ["Short", ""]]


def test_a_row_too_long_is_told_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "a.tsv"
    path.write_text("id\ten\na\tb\na\tb\tc\n", "utf-8")
    with pytest.raises(FileInvalid, match=r"line 3.*3 cells where the first line has 2"):
        read_table(path)


def test_quotes_without_end_are_told(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('id,en\na,"b\n', "utf-8")
    with pytest.raises(FileInvalid):
        read_table(path)


@pytest.mark.parametrize("content", ["one column\nonly\n", "id\ten\n", "id\n"])
def test_one_language_is_no_pair(tmp_path: Path, content: str) -> None:
    path = tmp_path / "a.tsv"
    path.write_text(content, "utf-8")
    with pytest.raises(PairsMissing):
        read_table(path)


def test_a_million_columns_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.tsv"
    path.write_text("\t".join(["x"] * 1_000_000) + "\n", "utf-8")
    with pytest.raises(TableTooWide):
        read_table(path)


def test_the_first_sheet_with_two_columns_is_read(tmp_path: Path) -> None:
    book = Workbook()
    assert book.active is not None
    book.active.append(["Notes"])
    sheet = book.create_sheet("Teks")
    sheet.append(["No", "id", "en", None])
    sheet.append([1, ID, EN, None])
    sheet.append([])
    sheet.append([2, "Angka", 3.5])
    sheet.append([3, "=1+1"])
    path = tmp_path / "buku.xlsx"
    book.save(path)
    bitext = read_workbook(path)
    assert headers(bitext) == ["No", "id", "en"]
    # What a formula gives is not in a file that no program has calculated.
    assert [list(it) for it in bitext.rows] == [
        ["1", ID, EN],
        ["2", "Angka", "3.5"],
        ["3", "", ""],
    ]


@pytest.mark.parametrize("before", [[], [["Notes", "for you"]], [["figure", "count"], [1, 2]]])
def test_the_first_sheet_with_two_columns_of_words_counts(
    tmp_path: Path, before: list[Sequence[object]]
) -> None:
    book = Workbook()
    for row in before:
        book.active.append(row)
    pairs = book.create_sheet()
    pairs.append(["id", "en"])
    pairs.append([ID, EN])
    path = tmp_path / "buku.xlsx"
    book.save(path)
    assert [list(it) for it in read_workbook(path).rows] == [[ID, EN]]


def test_a_workbook_cut_short_is_damaged(tmp_path: Path) -> None:
    book = Workbook()
    path = tmp_path / "buku.xlsx"
    book.save(path)
    path.write_bytes(path.read_bytes()[:2000])
    with pytest.raises(DocumentDamaged):
        read_workbook(path)


def test_an_empty_workbook_has_no_pairs(tmp_path: Path) -> None:
    Workbook().save(tmp_path / "buku.xlsx")
    with pytest.raises(PairsMissing):
        read_workbook(tmp_path / "buku.xlsx")


@pytest.mark.parametrize("in_a_list", [False, True])
def test_objects_give_rows(tmp_path: Path, in_a_list: bool) -> None:
    path = tmp_path / "a.jsonl"
    objects = [
        {"doc": "d1", "translation": {"id": ID, "en": EN}, "checked": True, "tags": ["x"]},
        {"doc": "d1", "translation": {"id": "Lagi."}, "score": 0.5},
    ]
    lines = [json.dumps(it, ensure_ascii=False) for it in objects]
    path.write_text("[" + ",".join(lines) + "]" if in_a_list else "\n".join(lines), "utf-8")
    bitext = read_json(path)
    assert headers(bitext) == ["doc", "id", "en", "score"]
    assert [list(it) for it in bitext.rows] == [["d1", ID, EN, ""], ["d1", "Lagi.", "", "0.5"]]


@pytest.mark.parametrize(
    ("content", "line"),
    [('{"id": "a", "en": "b"}\n{"id": \n', 2), ('{"id": "a", "en": "b"}\n7\n', 2), ("[1", 1)],
)
def test_what_is_no_object_is_told_with_its_line(tmp_path: Path, content: str, line: int) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(content, "utf-8")
    with pytest.raises(FileInvalid, match=rf"line {line}"):
        read_json(path)


def test_nesting_without_end_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"id":' * 100_000, "utf-8")
    with pytest.raises(FileInvalid):
        read_json(path)


def test_a_long_file_is_refused_by_its_size(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from reviewer.core.errors import FileTooLarge

    monkeypatch.setattr(bitext_tables, "LIMIT", 100)
    path = tmp_path / "a.tsv"
    path.write_text("id\ten\n" + "a\tb\n" * 100, "utf-8")
    with pytest.raises(FileTooLarge):
        read_table(path)


def test_half_surrogates_in_json_become_replacement_characters(tmp_path: Path) -> None:
    """No database takes them; whole pairs stay what they are."""
    path = tmp_path / "a.jsonl"
    path.write_text(r'{"id": "Ia \ud800 pulang \ud83d\ude00", "e\udfffn": "He \udc00"}', "utf-8")
    bitext = read_json(path)
    assert [it.header for it in bitext.columns] == ["id", "e\ufffdn"]
    assert list(bitext.rows[0]) == ["Ia \ufffd pulang 😀", "He \ufffd"]


def test_a_nul_in_json_is_refused_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"id": "Ia.", "en": "He."}\n' + r'{"id": "I\u0000a", "en": "He."}', "utf-8")
    with pytest.raises(FileInvalid, match="line 2: a NUL"):
        read_json(path)


@pytest.mark.parametrize(
    ("begin", "row"),
    [
        ("id\ten\n", "\t\n"),
        ("id,en\n", ",\n"),
        ("id\ten\n", "\n"),
        ('{"id":"a","en":"b"}\n', "{}\n"),
    ],
)
def test_a_table_of_next_to_nothing_a_million_times(tmp_path: Path, begin: str, row: str) -> None:
    """Its rows would take gigabytes."""
    path = tmp_path / "a.dat"
    path.write_text(begin + row * 1_000_002, "utf-8")
    with pytest.raises(FileInvalid, match="more than 1,000,000 rows"):
        (read_json if row[0] == "{" else read_table)(path)
    path.write_text("[" + "{}," * 1_000_002 + "{}]", "utf-8")
    with pytest.raises(FileInvalid, match="more than 1,000,000 rows"):
        read_json(path)


def test_a_workbook_with_nothing_in_it(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", "<x/>")
        archive.writestr("xl/workbook.xml", "<x/>")
    with pytest.raises(DocumentDamaged):
        read_workbook(path)
