"""Reading bilingual tables: TSV, CSV, XLSX and JSON, a row an aligned unit."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator
from itertools import chain, islice, repeat
from operator import methodcaller, ne
from pathlib import Path
from typing import Any

from reviewer.core.bitext import Bitext, Column, Part, guess_choices, looks_like_header
from reviewer.core.columns import Columns
from reviewer.core.errors import FileInvalid
from reviewer.core.file_errors import PairsMissing, TableTooWide
from reviewer.core.progress import Progress, unwatched
from reviewer.core.reason import Reason
from reviewer.formats.alignment_reading import are_own, read_own
from reviewer.formats.json_reading import elements, without_halves
from reviewer.formats.pair_tsv import CELL, ROWS, lines_of, too_many_rows
from reviewer.formats.text_file import decode, read_bytes
from reviewer.formats.workbook import COLUMNS, LIMIT, read_sheets

_SIGNS = ("\t", ",", ";", "|")
_TEXTS = (Part.ARTICLE, Part.REFERENCE, Part.MACHINE)
_split_tabs = methodcaller("split", "\t")


def read_table(path: Path, _progress: Progress = unwatched) -> Bitext:
    """Read a table of text: tabs without quoting, or commas, semicolons or bars with it.

    Raises ``FileInvalid`` with the line, ``PairsMissing``, ``TableTooWide`` or what
    ``text_file.read_bytes`` and ``decode`` raise.
    """
    content = decode(read_bytes(path, LIMIT), path)
    first = content[: content.find("\n") + 1] or content
    sign = max(_SIGNS, key=first.count)
    if not first.count(sign):
        raise PairsMissing(path=path)
    if are_own(first):
        return read_own(path, map(_split_tabs, _lines(path, content)[1:]))
    if sign == "\t":
        return _tabbed(path, content)
    return _bitext(path, _quoted(path, content, sign))


def read_workbook(path: Path, progress: Progress = unwatched) -> Bitext:
    """Read the first sheet of an XLSX file that has two columns of words or more.

    Where none has, the first of two columns is given. Formulas count with the values that they had
    when the file was saved. Raises ``PairsMissing``, ``TableTooWide``, ``DocumentDamaged`` or what
    ``safe_archive.check_archive`` raises.
    """
    first: Bitext | None = None
    for rows, _ in read_sheets(path, progress):
        try:
            found = _bitext(path, iter(rows))
        except PairsMissing:
            continue
        if sum(it.part in _TEXTS for it in guess_choices(found)) > 1:
            return found
        first = first or found
    if first is None:
        raise PairsMissing(path=path)
    return first


def read_json(path: Path, _progress: Progress = unwatched) -> Bitext:
    """Read objects, one a line or in a list, whose keys are the columns.

    The texts may stand in an object within, as in ``{"translation": {"id": ..., "en": ...}}``.
    Raises ``FileInvalid`` with the line, ``PairsMissing`` or ``TableTooWide``.
    """
    content = decode(read_bytes(path, LIMIT), path)
    columns: dict[str, int] = {}
    rows: list[list[str]] = []
    for line, it in _objects(path, content):
        if not isinstance(it, dict):
            raise FileInvalid(path=path, line=line, reason=Reason("it is no JSON object"))
        row = [""] * len(columns)
        for key, value in _flat(it):
            if "\0" in value:
                reason = Reason("a NUL character stands in “{name}”", name=key)
                raise FileInvalid(path=path, line=line, reason=reason)
            if key not in columns:
                columns[key] = len(columns)
                row.append("")
            row[columns[key]] = value
        rows.append(row)
        if len(rows) > ROWS:
            raise too_many_rows(path)
        if len(columns) > COLUMNS:
            raise TableTooWide(path=path, limit=COLUMNS)
    if len(columns) < 2:
        raise PairsMissing(path=path)
    whole = [row + [""] * (len(columns) - len(row)) for row in rows]
    return Bitext(path.stem, tuple(Column(it) for it in columns), whole, {"file": path.name})


def _tabbed(path: Path, content: str) -> Bitext:
    """A table with tabs: all cells at once where each line has equally many, else line by line."""
    lines = _lines(path, content)
    tabs = lines[0].count("\t")
    if any(map(ne, map(str.count, lines, repeat("\t")), repeat(tabs))):
        return _bitext(path, map(_split_tabs, lines))
    wide = tabs + 1
    names = _names(path, lines[0].split("\t") if wide <= COLUMNS else [""] * wide)
    if any(names):
        del lines[0]
    if len(lines) > ROWS:
        raise too_many_rows(path)
    if not lines:
        raise PairsMissing(path=path)
    cells = "\t".join(lines).split("\t")
    rows = Columns([cells[place::wide] for place in range(wide)])
    return Bitext(path.stem, tuple(map(Column, names)), rows, {"file": path.name})


def _lines(path: Path, content: str) -> list[str]:
    if "\r" in content:
        content = content.replace("\r\n", "\n").removesuffix("\r")
    return lines_of(path, content)


def _quoted(path: Path, content: str, sign: str) -> Iterator[list[str]]:
    limit = csv.field_size_limit(CELL)
    reader = csv.reader(io.StringIO(content, newline=""), delimiter=sign, strict=True)
    try:
        yield from reader
    except csv.Error as error:
        raise FileInvalid(path=path, line=reader.line_num, reason=str(error)) from error
    finally:
        csv.field_size_limit(limit)


def _bitext(path: Path, rows: Iterator[list[str]]) -> Bitext:
    """Tell the header from the rows, and make all rows as wide as the first one."""
    first = next(rows, [])
    names = _names(path, first)
    headed, wide = any(names), len(first)
    kept = list(islice(rows if headed else chain((first,), rows), ROWS + 1))
    if len(kept) > ROWS:
        raise too_many_rows(path)
    if set(map(len, kept)) - {wide}:
        kept = list(_fitted(path, kept, wide, 2 if headed else 1))
    if wide < 2 or not kept:
        raise PairsMissing(path=path)
    return Bitext(path.stem, tuple(map(Column, names)), kept, {"file": path.name})


def _names(path: Path, first: list[str]) -> list[str]:
    """What the first line calls its columns; all empty where it is a row like the others."""
    if len(first) > COLUMNS:
        raise TableTooWide(path=path, limit=COLUMNS)
    headed = looks_like_header(first)
    return [it.strip() if headed else "" for it in first]


def _fitted(path: Path, rows: Iterable[list[str]], wide: int, first: int) -> Iterator[list[str]]:
    """The rows, the first of them in line ``first``, ``wide`` cells each; none without words."""
    for line, row in enumerate(rows, first):
        if len(row) > wide and any(row[wide:]):
            reason = Reason(
                "there are {cells} cells where the first line has {wide}",
                cells=len(row),
                wide=wide,
            )
            raise FileInvalid(path=path, line=line, reason=reason)
        if len(row) == wide or any(row):
            yield (row + [""] * wide)[:wide]


def _objects(path: Path, content: str) -> Iterator[tuple[int, Any]]:
    """Each object with the line it stands in."""
    start = len(content) - len(content.lstrip())
    if content.startswith("[", start):
        yield from elements(path, content, start)
        return
    for line, words in enumerate(io.StringIO(content, newline="\n"), 1):
        if words.strip():
            try:
                yield line, json.loads(words)
            except (ValueError, RecursionError) as error:
                raise _no_json(path, line) from error


def _no_json(path: Path, line: int) -> FileInvalid:
    return FileInvalid(path=path, line=line, reason=Reason("this is not JSON; save the file again"))


def _flat(it: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for key, value in it.items():
        if isinstance(value, dict):
            yield from _flat({inner: words for inner, words in value.items() if _plain(words)})
        elif _plain(value):
            yield without_halves(key), without_halves(str(value))


def _plain(value: object) -> bool:
    return isinstance(value, str | int | float) and not isinstance(value, bool)
