"""Reading rows that are aligned already: a table with the columns `id` and `en`.

A tab parts the two cells, a line end the rows. There is no quoting: double quotes are text, so that
a cell holds every character but these two.
"""

from __future__ import annotations

import codecs
from pathlib import Path

from reviewer.core.errors import FileBinary, FileInvalid
from reviewer.core.finding import AlignedUnit
from reviewer.core.reason import Reason
from reviewer.formats.text_file import decode, read_bytes

LIMIT = 200_000_000
"""Bytes of the longest table that is read."""

CELL = 1_000_000
"""Code points of the longest cell of a table: no row of an article is as long."""

ROWS = 1_000_000
"""Rows of the longest table: what is shorter than 100 MB and has more holds next to nothing."""

HEADER = ("id", "en")
_SUFFIXES = (".tsv", ".tab")

_NO_TEXT = Reason(
    "there are characters that no text holds, such as NUL; save the table as plain text"
)
_EMPTY = Reason("the file is empty; it needs the header “id<TAB>en” and a row for each pair")
_NO_HEADER = Reason(
    "this is not the header “id<TAB>en”; write it above the rows, or name the English file as well "
    "if these are not aligned rows"
)


def has_header(path: Path) -> bool:
    """Whether a table begins with the header ``id<TAB>en``."""
    first = _lines(path)[0]
    return tuple(name.strip() for name in first.split("\t")) == HEADER


def read_pair_tsv(path: Path) -> list[AlignedUnit]:
    """Read the rows of a table; offsets in them count within the cell.

    Raises ``FileInvalid`` with the line and the reason, or another kind of ``ReviewerError`` when
    the file cannot be read at all.
    """
    header, *lines = _lines(path)
    if tuple(name.strip() for name in header.split("\t")) != HEADER:
        raise FileInvalid(path=path, line=1, reason=_NO_HEADER if header.strip() else _EMPTY)
    found = []
    for row, line in enumerate(lines, 1):
        cells = line.split("\t")
        if len(cells) != len(HEADER):
            reason = (
                Reason("there is 1 field where the header has 2; mend this row")
                if len(cells) == 1
                else Reason(
                    "there are {count} fields where the header has 2; mend this row",
                    count=len(cells),
                )
            )
            raise FileInvalid(path=path, line=row + 1, reason=reason)
        found.append(AlignedUnit(row, cells[0], cells[1]))
    return found


def is_pair_table(path: Path) -> bool:
    """Say whether a file is meant as a table of aligned rows: by its name, or by its header."""
    if path.suffix.lower() in _SUFFIXES:
        return True
    head = read_bytes(path, LIMIT).split(b"\n", 1)[0].removeprefix(codecs.BOM_UTF8)
    return tuple(it.strip() for it in head.split(b"\t")) == tuple(it.encode() for it in HEADER)


def _lines(path: Path) -> list[str]:
    """The lines without their ends; only line feeds part them, as other signs may be in a cell."""
    data = read_bytes(path, LIMIT)
    try:
        content = decode(data, path)
    except FileBinary as error:
        line = data.count(b"\n", 0, max(0, data.find(b"\0"))) + 1
        raise FileInvalid(path=path, line=line, reason=_NO_TEXT) from error
    return [line.removesuffix("\r") for line in lines_of(path, content)]


def lines_of(path: Path, content: str) -> list[str]:
    """The lines of a table with tabs.

    Raises ``FileInvalid`` for too many of them, and for a cell longer than any row of an article.
    """
    if content.count("\n") > ROWS:
        raise too_many_rows(path)
    lines = content.split("\n")
    if content.endswith("\n"):
        del lines[-1]
    if max(map(len, lines)) <= CELL:
        return lines
    for number, line in enumerate(lines, 1):
        if len(line) > CELL and max(map(len, line.split("\t"))) > CELL:
            reason = Reason("a cell has more than {count} characters", count=f"{CELL:,}")
            raise FileInvalid(path=path, line=number, reason=reason)
    return lines


def too_many_rows(path: Path) -> FileInvalid:
    """What is said of a table that is too long."""
    reason = Reason("there are more than {count} rows; divide the table", count=f"{ROWS:,}")
    return FileInvalid(path=path, line=ROWS + 1, reason=reason)
