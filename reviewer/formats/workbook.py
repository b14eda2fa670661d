"""Reading the cells of a workbook (XLSX) as words."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from reviewer.core.file_errors import DocumentDamaged, TableTooWide
from reviewer.core.progress import Progress, unwatched
from reviewer.formats.pair_tsv import ROWS, too_many_rows
from reviewer.formats.safe_archive import TABLES, check_archive
from reviewer.formats.text_file import read_bytes

LIMIT = 100_000_000
"""Bytes of the longest bilingual file that is read: its rows take some eight times that."""

COLUMNS = 200
"""Columns of the widest table that is read."""

# What openpyxl raises on files that are not what they say.
_BROKEN = (
    ValueError, TypeError, LookupError, AttributeError, OSError, EOFError, SyntaxError,
    NotImplementedError, zlib.error,
)  # fmt: skip
_TOLD_EVERY = 1_000  # rows


class Sheet(NamedTuple):
    """The rows of a sheet that are not empty, and the number that each has there, from 1."""

    rows: list[list[str]]
    numbers: list[int]


def read_sheets(path: Path, progress: Progress = unwatched) -> Iterator[Sheet]:
    """Read the rows of each sheet, all as wide as its widest, without those that are empty.

    Formulas count with the values that they had when the file was saved. Raises ``TableTooWide``,
    ``DocumentDamaged`` or what ``safe_archive.check_archive`` raises.
    """
    import zipfile

    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    stream = io.BytesIO(read_bytes(path, LIMIT))
    check_archive(stream, path, "XLSX", TABLES)
    try:
        book = load_workbook(stream, read_only=True, data_only=True, keep_links=False)
        for sheet in book.worksheets:
            yield _cells(path, sheet.iter_rows(values_only=True), progress)
    except (InvalidFileException, zipfile.BadZipFile, *_BROKEN) as error:
        raise DocumentDamaged(path=path, kind="XLSX") from error


def _cells(path: Path, rows: Iterable[Sequence[Any]], progress: Progress) -> Sheet:
    """A sheet's rows as words, without empty rows and without empty columns at the end."""
    found: list[list[str]] = []
    numbers: list[int] = []
    for number, row in enumerate(rows, 1):
        if number % _TOLD_EVERY == 1:
            progress(0.0)  # how many there are is not known, but it may be given up
        cells = ["" if it is None else str(it) for it in row]
        while cells and not cells[-1]:
            cells.pop()
        if len(cells) > COLUMNS:
            raise TableTooWide(path=path, limit=COLUMNS)
        if cells:
            found.append(cells)
            numbers.append(number)
            if len(found) > ROWS:
                raise too_many_rows(path)
    wide = max(map(len, found), default=0)
    return Sheet([row + [""] * (wide - len(row)) for row in found], numbers)
