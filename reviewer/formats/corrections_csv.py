"""The memory of corrections as a CSV table that spreadsheets open cleanly, and back."""

from __future__ import annotations

import codecs
import csv
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from reviewer.core.errors import FileInvalid
from reviewer.core.reason import Reason
from reviewer.formats.csv_cells import armed, cell_writer
from reviewer.formats.output import write_whole
from reviewer.formats.text_file import read_text


class CorrectionRow(NamedTuple):
    """A row of the table: the fields are its columns.

    ``article`` has titles and ``reviewer`` names, parted by ``; ``; ``last`` is UTC in ISO 8601.
    """

    wrong: str
    right: str
    english: str = ""
    article: str = ""
    reviewer: str = ""
    times: str = ""
    last: str = ""


_REQUIRED = ("wrong", "right")
_END = "\r\n"


def write_corrections(rows: Iterable[CorrectionRow], target: Path) -> int:
    """Write corrections to a file, whole or not at all; return how many.

    Raises ``FileIsFolder``, ``FileNotWritable`` or ``DiskFull``.
    """
    cell = cell_writer()
    lines = [",".join(map(cell, row)) for row in rows]
    table = _END.join([",".join(CorrectionRow._fields), *lines]) + _END
    write_whole(target, codecs.BOM_UTF8 + table.encode())
    return len(lines)


def read_corrections(path: Path) -> list[CorrectionRow]:
    """Read corrections; of the columns only ``wrong`` and ``right`` must be there.

    The table may have been saved by a spreadsheet, with commas, semicolons or tabs. Raises
    ``FileInvalid`` with the line and what is wrong with it, and what ``read_text`` raises.
    """
    return list(_rows(path, read_text(path)))


def _rows(path: Path, content: str) -> Iterator[CorrectionRow]:
    lines = content.splitlines(keepends=True)
    delimiter = max(",;\t", key=lines[0].count)
    reader = csv.DictReader(lines, delimiter=delimiter, strict=True, restval="")
    try:
        header = [name.strip().lower() for name in reader.fieldnames or ()]
        if not set(_REQUIRED) <= set(header):
            reason = Reason("the header must name the columns wrong and right")
            raise FileInvalid(path=path, line=1, reason=reason)
        reader.fieldnames = header
        for cells in reader:
            known = {name: armed(cells.get(name) or "").strip() for name in CorrectionRow._fields}
            row = CorrectionRow(**known)
            if any(row) and not (row.wrong and row.right):
                empty = "right" if row.wrong else "wrong"
                reason = Reason("the column {name} is empty", name=empty)
                raise FileInvalid(path=path, line=reader.reader.line_num, reason=reason)
            if any(row):
                yield row
    except csv.Error as error:
        raise FileInvalid(path=path, line=reader.reader.line_num, reason=str(error)) from error
