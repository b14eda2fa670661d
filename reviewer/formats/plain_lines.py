"""Plain files whose lines belong together: a reference and machines' translations."""

from __future__ import annotations

from codecs import BOM_UTF8
from pathlib import Path

from reviewer.core.errors import FileBinary, FileEmpty, FileInvalid
from reviewer.core.file_errors import LinesMissing
from reviewer.core.reason import Reason
from reviewer.formats.text_file import decode, read_bytes

_MARK = "\ufeff"

LIMIT = 1_000_000_000
"""Bytes of the longest file of lines."""


def read_lines(path: Path) -> list[str]:
    """Read the lines as sacreBLEU does: cut at line feeds only, without blanks at their ends.

    Lines may be empty. A byte order mark counts as a character of the first line, as it does there.
    Raises ``LinesMissing`` for a file without any or of another kind, and what
    ``text_file.read_bytes`` and ``text_file.decode`` raise.
    """
    data = read_bytes(path, LIMIT)
    try:
        content = decode(data, path)
    except (FileEmpty, FileBinary) as error:
        raise LinesMissing(path=path) from error
    if not content:
        raise LinesMissing(path=path)
    if data.startswith(BOM_UTF8):
        content = _MARK + content
    return [line.rstrip() for line in content.removesuffix("\n").split("\n")]


def read_lines_like(path: Path, other: Path, expected: int) -> list[str]:
    """Read a file that has as many lines as ``other``; ``FileInvalid`` says where it has not."""
    lines = read_lines(path)
    if len(lines) != expected:
        reason = Reason(
            "the file has {lines} lines and {other} has {expected}; "
            "give files in which the same lines belong together",
            lines=len(lines),
            other=other,
            expected=expected,
        )
        raise FileInvalid(path=path, line=min(len(lines), expected) + 1, reason=reason)
    return lines
