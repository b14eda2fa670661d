from pathlib import Path

import pytest

from reviewer.core.annotation import Severity
from reviewer.core.article import Role
from reviewer.core.errors import FileInvalid
from reviewer.core.export_row import COLUMNS, ExportRow
from reviewer.formats.csv_errors import Marked, TableError, read_errors
from reviewer.formats.csv_writing import write_csv

IDS = [f"00000000-0000-4000-8000-{number:012d}" for number in range(9)]
TIME = "2026-03-01T09:30:00.125Z"
ROW = ExportRow(
    IDS[0], IDS[1], "=Judul", "-Rina", IDS[2], "machine", "+A", "en", 3, 2, 10, 16, "@kata",
    "=a", "-b", "Accuracy", "minor", "", "=1", "article", "", 20, 25, "-kata", "manual", IDS[3],
    TIME, TIME,
)  # fmt: skip


def test_a_row_in_its_types(tmp_path: Path) -> None:
    path = tmp_path / "errors.csv"
    write_csv([ROW], path)
    (error,) = read_errors(path, {"Accuracy"})
    assert error == TableError(
        line=2,
        review_id=IDS[0],
        article_id=IDS[1],
        article_title="=Judul",
        reviewer="-Rina",
        annotation_id=IDS[2],
        marked=Marked(Role.MACHINE, "+A", 10, 16, "@kata", "=a", "-b"),
        linked=Marked(Role.ARTICLE, "", 20, 25, "-kata"),
        category="Accuracy",
        severity=Severity.MINOR,
        correction="",
        comment="=1",
        origin="manual",
        repeat_of=IDS[3],
        created_at=TIME,
        updated_at=TIME,
    )


def test_what_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "errors.csv"
    bare = ROW._replace(
        category="", correction=None, repeat_of=None, linked_role=None, linked_label=None,
        linked_start=None, linked_end=None, linked_quote=None,
    )  # fmt: skip
    write_csv([bare], path)
    (error,) = read_errors(path, set())
    assert (error.category, error.correction, error.repeat_of, error.linked) == ("", None) + (
        None,
    ) * 2


def test_every_column_is_read_or_derived(tmp_path: Path) -> None:
    """A column that is emptied is missed, or the error it tells changes, or it is a hint."""
    path = tmp_path / "errors.csv"
    write_csv([ROW], path)
    (whole,) = read_errors(path, {"Accuracy"})
    header, line, _ = path.read_bytes().decode("utf-8-sig").split("\r\n")
    cells = line.split(",")
    unnoticed = set()
    for place, name in enumerate(COLUMNS):
        emptied = ",".join([*cells[:place], "", *cells[place + 1 :]])
        path.write_text(f"{header}\r\n{emptied}\r\n", "utf-8", newline="")
        try:
            (error,) = read_errors(path, {"Accuracy"})
        except FileInvalid:
            continue
        if error == whole:
            unnoticed.add(name)
    assert unnoticed == {"language", "row", "paragraph", "linked_label"}


def test_the_same_error_twice(tmp_path: Path) -> None:
    path = tmp_path / "errors.csv"
    write_csv([ROW, ROW], path)
    with pytest.raises(FileInvalid, match=r"line 3: this annotation_id stands on line 2 already"):
        list(read_errors(path, {"Accuracy"}))
