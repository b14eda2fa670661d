"""Reading glossaries: CSV (comma, semicolon or tab), XLSX and TBX (all dialects since 2002)."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.core.errors import FileInvalid
from reviewer.core.glossary import Term
from reviewer.core.reason import Reason
from reviewer.formats.csv_cells import armed
from reviewer.formats.kinds import Kind
from reviewer.formats.recognise import recognise
from reviewer.formats.text_file import read_text
from reviewer.formats.workbook import Sheet, read_sheets

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_ENGLISH = ("english", "inggris", "en", "source", "term")
_INDONESIAN = ("indonesian", "indonesia", "bahasa indonesia", "id", "target", "preferred")
_FORBIDDEN = ("forbidden", "avoid", "hindari", "not")
_DEPRECATED = re.compile(r"deprecated|superseded|forbidden|obsolete", re.IGNORECASE)
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def read_glossary(path: Path) -> list[Term]:
    """Read a glossary by its content: XLSX, TBX when it begins with ``<``, else CSV.

    A table has a header with `english` and `indonesian`, and `forbidden` if wanted; ``|`` parts
    renderings within a cell; of a workbook the first sheet with rows counts. Raises ``FileInvalid``
    with the line and what is wrong with it, and what ``read_text`` and ``read_sheets`` raise.
    """
    terms = list(_terms_of(path))
    if not terms:
        raise FileInvalid(
            path=path, line=1, reason=Reason("there are no terms for English and Indonesian")
        )
    return terms


def _terms_of(path: Path) -> Iterator[Term]:
    if recognise(path) is Kind.XLSX:
        sheet = next((it for it in read_sheets(path) if it.rows), Sheet([[]], [1]))
        return _table(path, zip(sheet.numbers, sheet.rows, strict=True))
    content = read_text(path)
    return _tbx(path, content) if content.lstrip().startswith("<") else _csv(path, content)


def _csv(path: Path, content: str) -> Iterator[Term]:
    lines = content.splitlines(keepends=True)
    delimiter = max(",;\t", key=lines[0].count)
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    rows: list[tuple[int, list[str]]] = []
    begin = 1
    try:
        for row in reader:
            rows.append((begin, row))
            begin = reader.line_num + 1
    except csv.Error as error:
        raise FileInvalid(path=path, line=begin, reason=str(error)) from error
    return _table(path, iter(rows))


def _table(path: Path, rows: Iterator[tuple[int, list[str]]]) -> Iterator[Term]:
    """The terms of rows, each with the number of the line that it begins in."""
    line, first = next(rows)
    header = [cell.strip().lower() for cell in first]
    english, indonesian = _column(header, _ENGLISH), _column(header, _INDONESIAN)
    forbidden = _column(header, _FORBIDDEN)
    if english is None or (indonesian is None and forbidden is None):
        reason = Reason("the header must name the columns english and indonesian")
        raise FileInvalid(path=path, line=line, reason=reason)
    for number, row in rows:
        if not any(cell.strip() for cell in row):
            continue
        term = _cell(row, english)
        if not term:
            raise FileInvalid(path=path, line=number, reason=Reason("the English term is empty"))
        yield Term(term[0], _cell(row, indonesian), _cell(row, forbidden))


def _column(header: list[str], names: tuple[str, ...]) -> int | None:
    return next((header.index(name) for name in names if name in header), None)


def _cell(row: list[str], column: int | None) -> tuple[str, ...]:
    if column is None or column >= len(row):
        return ()
    return tuple(part.strip() for part in armed(row[column]).split("|") if part.strip())


def _tbx(path: Path, content: str) -> Iterator[Term]:
    from xml.etree import ElementTree

    if "<!ENTITY" in content:  # entities can be made to fill the memory; no glossary needs them
        line = content[: content.index("<!ENTITY")].count("\n") + 1
        raise FileInvalid(path=path, line=line, reason=Reason("entities are not read; remove them"))
    try:
        root = ElementTree.fromstring(content)
    except ElementTree.ParseError as error:
        raise FileInvalid(path=path, line=error.position[0], reason=str(error)) from error
    for entry in root.iter():
        if _name(entry) not in ("termEntry", "conceptEntry"):
            continue
        terms: dict[str, list[tuple[str, bool]]] = {"en": [], "id": []}
        for group in entry.iter():
            language = (group.get(_LANGUAGE) or group.get("lang") or "")[:2].lower()
            if _name(group) in ("langSet", "langSec") and language in terms:
                terms[language] += _terms(group)
        preferred = tuple(text for text, bad in terms["id"] if not bad)
        forbidden = tuple(text for text, bad in terms["id"] if bad)
        for text, bad in terms["en"]:
            if not bad and (preferred or forbidden):
                yield Term(text, preferred, forbidden)


def _terms(group: Element) -> Iterator[tuple[str, bool]]:
    """Give each term of a language with whether it is to be avoided."""
    for part in group.iter():
        if _name(part) not in ("tig", "ntig", "termSec"):
            continue
        term = next((it for it in part.iter() if _name(it) == "term"), None)
        status = " ".join(
            it.text or ""
            for it in part.iter()
            if _name(it) == "administrativeStatus"
            or it.get("type") in ("administrativeStatus", "normativeAuthorization")
        )
        if term is not None and (text := "".join(term.itertext()).strip()):
            yield text, bool(_DEPRECATED.search(status))


def _name(element: Element) -> str:
    return element.tag.rpartition("}")[2]
