"""Reading a table of errors as Reviewer writes it, or as a spreadsheet saves it again.

Nothing is looked up here: what comes out are the cells, checked and in their types, each row with
the line it begins on.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from typing import IO

from reviewer.core.errors import FileBinary, FileInvalid, FileTooLarge
from reviewer.core.export_row import COLUMNS
from reviewer.core.reason import Reason
from reviewer.formats.text_file import LIMIT as TEXT_LIMIT
from reviewer.formats.text_file import decode, read_bytes, read_failure, regular_size
from reviewer.formats.tsv_cells import meant

LIMIT = 1_000_000_000
"""Bytes of the longest table that is read."""

CELL_LIMIT = 5_000_000
"""Characters of the longest cell that is read."""

DERIVED = ("article_title", "language", "row", "paragraph", "context_before", "context_after")
"""Columns that repeat what the texts say: taken as hints where they are there."""

REQUIRED = tuple(name for name in COLUMNS if name not in DERIVED)

_BINARY = Reason(
    "there are characters that no text holds, such as NUL; save the table as “CSV UTF-8”"
)
_TOO_LONG = Reason("a cell has more than {limit:,} characters; shorten it", limit=CELL_LIMIT)
_LINE_LIMIT = 4 * CELL_LIMIT
_DELIMITERS = (",", ";", "\t")


class Cells(Mapping[str, str]):
    """One row of a table by column; a column that is not there is empty."""

    __slots__ = ("_columns", "_values", "line")

    def __init__(self, line: int, columns: Mapping[str, int], values: Sequence[str]) -> None:
        self.line = line
        self._columns = columns
        self._values = values

    def __getitem__(self, column: str) -> str:
        place = self._columns.get(column)
        return "" if place is None else self._values[place]

    def __iter__(self) -> Iterator[str]:
        return iter(self._columns)

    def __len__(self) -> int:
        return len(self._columns)


def read_cells(path: Path) -> Iterator[Cells]:
    """Read the rows of a table one at a time; empty rows are left out.

    Columns may stand in any order and others beside them; commas, semicolons (as spreadsheets save
    in many countries) or tabs between them; in a ``.tsv`` the escapes of ``tsv_cells``. Raises
    ``FileInvalid`` with the line and the reason, or another kind of ``ReviewerError`` when the file
    cannot be read at all.
    """
    with _opened(path) as stream:
        yield from _rows(path, stream)


def _rows(path: Path, stream: IO[str]) -> Iterator[Cells]:
    limit = csv.field_size_limit(CELL_LIMIT)
    line = 1
    try:
        lines = _lines(path, stream)
        first = next(lines, "")
        delimiter = _delimiter(first)
        escapes = delimiter == "\t" and path.suffix.lower() == ".tsv"
        every_line = chain((first,), lines)
        if escapes:
            reader = csv.reader(every_line, delimiter=delimiter, quoting=csv.QUOTE_NONE)
        else:
            reader = csv.reader(every_line, delimiter=delimiter, strict=True)
        columns = _columns(path, next(reader))
        line = reader.line_num + 1
        for values in reader:
            if escapes:
                values = [meant(it) for it in values]
            if any(values):
                yield Cells(line, columns, _fitted(path, line, values, len(columns)))
            line = reader.line_num + 1
    except csv.Error as error:
        raise FileInvalid(path=path, line=line, reason=_reason(error)) from error
    except UnicodeDecodeError as error:
        reason = Reason("these bytes are not UTF-8; save the table as “CSV UTF-8”")
        raise FileInvalid(path=path, line=line, reason=reason) from error
    finally:
        csv.field_size_limit(limit)


def _columns(path: Path, names: Sequence[str]) -> dict[str, int]:
    """Find the columns by their names in the first line."""
    found: dict[str, int] = {}
    for place, name in enumerate(names):
        name = name.strip()
        if name in found and name in COLUMNS:
            raise FileInvalid(
                path=path,
                line=1,
                reason=Reason("the column “{name}” stands there twice", name=name),
            )
        found[name] = place
    missing = [name for name in REQUIRED if name not in found]
    if missing == list(REQUIRED):
        reason = Reason("this is no table of errors; choose a CSV file that Reviewer exported")
        raise FileInvalid(path=path, line=1, reason=reason)
    if missing:
        reason = (
            Reason(
                "the column {name} is missing; export the table again or put it back",
                name=missing[0],
            )
            if len(missing) == 1
            else Reason(
                "the columns {names} are missing; export the table again or put them back",
                names=_listed(missing),
            )
        )
        raise FileInvalid(path=path, line=1, reason=reason)
    return found


def _fitted(path: Path, line: int, values: list[str], count: int) -> list[str]:
    """Refuse a row that has not as many cells as the header; empty ones more do no harm."""
    if len(values) < count or any(values[count:]):
        reason = Reason(
            "there are {cells} cells where the first line has {count}; mend this row",
            cells=len(values),
            count=count,
        )
        raise FileInvalid(path=path, line=line, reason=reason)
    return values


def _lines(path: Path, stream: IO[str]) -> Iterator[str]:
    """Go through the lines and refuse what no table holds."""
    number = 0
    # A table without line ends would otherwise be read into memory as one line.
    while line := stream.readline(_LINE_LIMIT):
        number += 1
        if "\0" in line or len(line) == _LINE_LIMIT:
            raise FileInvalid(path=path, line=number, reason=_BINARY if "\0" in line else _TOO_LONG)
        yield line


def _delimiter(header: str) -> str:
    """Tell commas from semicolons and tabs by which of them finds most of our columns."""
    return max(_DELIMITERS, key=lambda it: len(set(COLUMNS).intersection(_split(header, it))))


def _split(header: str, delimiter: str) -> list[str]:
    return [name.strip().strip('"') for name in header.split(delimiter)]


def _reason(error: csv.Error) -> str:
    if "field limit" in str(error):
        return _TOO_LONG
    return f"the quotation marks are not those of a CSV table ({error}); export it again"


def _listed(names: Sequence[str]) -> str:
    return f"{', '.join(names[:-1])} and {names[-1]}"


@contextmanager
def _opened(path: Path) -> Iterator[IO[str]]:
    """Open a table as text, line ends as they are; a long one is not read into memory."""
    size = regular_size(path)
    if size > LIMIT:
        raise FileTooLarge(path=path, size=size // 1_000_000, limit=LIMIT // 1_000_000)
    if size <= TEXT_LIMIT:
        yield io.StringIO(_decoded(path), newline="")
        return
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            yield stream
    except OSError as error:
        raise read_failure(path, error) from error


def _decoded(path: Path) -> str:
    data = read_bytes(path, TEXT_LIMIT)
    try:
        return decode(data, path)
    except FileBinary as error:
        line = data.count(b"\n", 0, max(0, data.find(b"\0"))) + 1
        raise FileInvalid(path=path, line=line, reason=_BINARY) from error
