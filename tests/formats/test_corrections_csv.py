"""Corrections as a table: nothing lost on the way, nothing run, trouble told with its line."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.core.errors import FileInvalid
from reviewer.formats.corrections_csv import CorrectionRow, read_corrections, write_corrections

WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), max_size=9
)


@given(st.lists(st.tuples(WORDS, WORDS, WORDS), max_size=4))
@settings(max_examples=40)
def test_what_is_written_is_read_again(
    tmp_path_factory: pytest.TempPathFactory, cells: list[tuple[str, str, str]]
) -> None:
    file = tmp_path_factory.mktemp("table") / "memory.csv"
    rows = [
        CorrectionRow(f"a{wrong.strip()}", f"'={right.strip()}", english.strip())
        for wrong, right, english in cells
    ]
    rows = [CorrectionRow(*(cell.strip() for cell in row)) for row in rows]

    assert write_corrections(rows, file) == len(rows)
    assert read_corrections(file) == rows


def test_a_spreadsheet_runs_nothing(tmp_path: Path) -> None:
    file = tmp_path / "memory.csv"
    write_corrections([CorrectionRow("=1+1", "dua", article='Ini, "itu"')], file)

    content = file.read_bytes()

    assert content.startswith(b"\xef\xbb\xbfwrong,right,english,")
    assert b"\r\n'=1+1,dua,," in content
    assert read_corrections(file)[0].wrong == "=1+1"


def test_only_two_columns_are_needed_in_any_order(tmp_path: Path) -> None:
    file = tmp_path / "memory.csv"
    file.write_text("Right;Wrong\nHmeimim;Homyim\n;\n", "utf-8")

    assert read_corrections(file) == [CorrectionRow("Homyim", "Hmeimim")]


@pytest.mark.parametrize(
    ("content", "line", "reason"),
    [
        ("from,to\na,b\n", 1, "must name the columns"),
        ("wrong,right\na,b\nc,\n", 3, "column right is empty"),
        ("wrong,right\n,b\n", 2, "column wrong is empty"),
        ('wrong,right\na,"b\n', 2, "unexpected end of data"),
    ],
)
def test_trouble_names_the_line(tmp_path: Path, content: str, line: int, reason: str) -> None:
    file = tmp_path / "memory.csv"
    file.write_text(content, "utf-8")

    with pytest.raises(FileInvalid, match=reason) as raised:
        read_corrections(file)

    assert raised.value.fields["line"] == line
