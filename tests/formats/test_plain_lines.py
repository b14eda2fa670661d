from pathlib import Path

import pytest

from reviewer.core.errors import FileInvalid, FileMissing
from reviewer.core.file_errors import LinesMissing
from reviewer.formats.plain_lines import read_lines, read_lines_like


def test_lines_end_at_line_feeds_only(tmp_path: Path) -> None:
    path = tmp_path / "lines.txt"
    path.write_bytes("satu \r\n\ndua\u2028tiga\x0cempat\t\nlima".encode())
    assert read_lines(path) == ["satu", "", "dua\u2028tiga\x0cempat", "lima"]


def test_a_last_empty_line_counts(tmp_path: Path) -> None:
    path = tmp_path / "lines.txt"
    path.write_bytes(b"a\n\n")
    assert read_lines(path) == ["a", ""]


def test_what_does_not_fit_is_told(tmp_path: Path) -> None:
    path, other = tmp_path / "lines.txt", tmp_path / "other.txt"
    with pytest.raises(FileMissing):
        read_lines(path)
    path.write_bytes(b"")
    with pytest.raises(LinesMissing):
        read_lines(path)
    path.write_bytes(b"PK\3\4\0\0")
    with pytest.raises(LinesMissing):
        read_lines(path)
    path.write_bytes(b"a\nb")
    assert read_lines_like(path, other, 2) == ["a", "b"]
    with pytest.raises(
        FileInvalid, match=r"lines.txt, line 3: the file has 2 lines and .*other.txt has 3"
    ):
        read_lines_like(path, other, 3)


def test_a_byte_order_mark_counts_as_it_does_for_sacrebleu(tmp_path: Path) -> None:
    file = tmp_path / "marked.txt"
    file.write_bytes(b"\xef\xbb\xbfthe cat\nsat\n")
    assert read_lines(file) == ["\ufeffthe cat", "sat"]
