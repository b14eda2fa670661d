"""Reading ratings of Appraise: the CSV of scores, with the texts of the campaign's batches.

The CSV has no texts: they are in the JSON that the campaign was made from, and are found by
document, system and item. Places are UTF-16 units of the text as the page shows it, ends inclusive:
trimmed, a ``<br>`` counting as one; the word ``missing`` stands for an omission. Of several rows
about one item of a user the last counts. Control items (``BAD``, ``CHK``) rate nothing.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from reviewer.core.annotation import Severity
from reviewer.core.errors import FileEmpty, FileInvalid
from reviewer.core.file_errors import TextsMissing
from reviewer.core.progress import Progress
from reviewer.core.rating import Doubt, Place, RatedDocument, RatedMark
from reviewer.core.reason import Reason
from reviewer.core.typology import SEPARATOR
from reviewer.formats.gathered import Gathered, Gathering
from reviewer.formats.json_reading import Fields, parse_json, read_items
from reviewer.formats.pearmut import OMISSION
from reviewer.formats.severity_names import severity_of
from reviewer.formats.text_file import decode, read_bytes
from reviewer.formats.times import from_seconds

_LIMIT = 50_000_000  # bytes
_FIELDS = 12
_CONTROLS = {"BAD", "CHK"}
_MISSING = "missing"
_SHOWN = re.compile(r"<br\s*/?>|.", re.DOTALL | re.IGNORECASE)
_PAGE_LENGTH = 1000


class _Row(NamedTuple):
    user: str
    system: str
    item: str
    kind: str
    source_language: str
    target_language: str
    score: str
    document: str
    is_whole: str
    marks: str
    begun: str
    ended: str


class _Texts(NamedTuple):
    source: str
    target: str


Key = tuple[str, str, str]
"""Document, system and item."""


def read_documents(
    path: Path, progress: Progress | None = None, texts: Path | None = None
) -> Iterator[RatedDocument]:
    """Read a campaign's scores; ``texts`` is the JSON of its batches.

    Raises ``TextsMissing`` without it, ``FileInvalid`` with the line and the reason, or another
    kind of ``ReviewerError``.
    """
    if texts is None:
        raise TextsMissing(path=path)
    known = _read_texts(texts)
    gathered = Gathered()
    rows: dict[tuple[Key, str], tuple[int, _Row]] = {}
    for line, row in _rows(path):
        if progress and line % _PAGE_LENGTH == 0:
            progress(0.0)
        rows[(row.document, row.system, row.item), row.user] = line, row
    for (key, _), (line, row) in rows.items():
        if row.is_whole.strip().casefold() not in ("true", "1"):
            _read(Fields(path, line), row, known.get(key), gathered)
    return gathered.documents()


def _read_texts(path: Path) -> Mapping[Key, _Texts]:
    """The texts of all items of a campaign's batches."""
    found: dict[Key, _Texts] = {}
    for batch in read_items(path):
        fields = Fields(path, batch.line)
        items = fields.tables(batch.value, "items") if "items" in batch.value else [batch.value]
        for it in items:
            key = tuple(fields.words(it, name, "") for name in ("documentID", "targetID", "itemID"))
            source = fields.words(it, "sourceText", "")
            found[key] = _Texts(source, fields.words(it, "targetText"))  # type: ignore[index]
    return found


def _rows(path: Path) -> Iterator[tuple[int, _Row]]:
    text = decode(read_bytes(path, _LIMIT), path)
    if not text.strip():
        raise FileEmpty(path=path)
    reader = csv.reader(text.splitlines(keepends=True))
    try:
        for fields in reader:
            if not any(fields):
                continue
            if len(fields) != _FIELDS:
                reason = Reason(
                    "{count} fields stand here where {needed} are needed",
                    count=len(fields),
                    needed=_FIELDS,
                )
                raise FileInvalid(path=path, line=reader.line_num, reason=reason)
            yield reader.line_num, _Row(*fields)
    except csv.Error as error:
        reason = Reason("this is no row of a table ({error})", error=error)
        raise FileInvalid(path=path, line=reader.line_num, reason=reason) from error


def _read(fields: Fields, row: _Row, texts: _Texts | None, gathered: Gathered) -> None:
    codes = (row.source_language, row.target_language)
    document = gathered.of(row.document, row.system, *codes)
    if row.kind in _CONTROLS:
        document.doubt(fields.line, Doubt.CONTROL)
        return
    said = parse_json(fields, row.marks or "[]")
    if texts is None:
        document.doubt(fields.line, Doubt.NO_SEGMENT)
        return
    if not isinstance(said, list) or not all(isinstance(it, dict) for it in said):
        raise fields.fault(Reason("its errors must be a list of JSON objects"))
    segment = document.segment(row.item, *texts)
    marks = [_mark(fields, document, segment, texts.target, it) for it in said]
    try:
        score = float(row.score) if row.score else None
    except ValueError:
        raise fields.fault(
            Reason("its score “{score}” is no number", score=row.score[:20])
        ) from None
    valid = score is not None and 0 <= score <= 100
    document.judged(row.user, segment, [it for it in marks if it], score if valid else None)
    begun, ended = _seconds(row.begun), _seconds(row.ended)
    spent = ended - begun if 0 < begun < ended else 0.0
    document.spent(row.user, from_seconds(begun), from_seconds(ended), spent)


def _mark(
    fields: Fields, document: Gathering, segment: int, target: str, said: dict[str, Any]
) -> RatedMark | None:
    severity = severity_of(fields.words(said, "severity", ""))
    if severity is None:
        document.doubt(fields.line, Doubt.SEVERITY)
    kind = said.get("error_type")
    names = kind if isinstance(kind, list) else [kind]
    category = SEPARATOR.join(str(it) for it in names if it)
    places: tuple[Place, ...] = ()
    first, last = said.get("start_i"), said.get("end_i")
    units = _shown_units(target)
    if first == _MISSING or first == last == len(units):
        category = category or OMISSION
    else:
        first, last = fields.number(said, "start_i"), fields.number(said, "end_i")
        if not 0 <= first <= last < len(units):
            document.doubt(fields.line, Doubt.OUTSIDE)
            return None
        places = (Place(False, units[first][0], units[last][1]),)
    return RatedMark(fields.line, segment, places, category, severity or Severity.NEUTRAL)


def _shown_units(text: str) -> list[tuple[int, int]]:
    """Of each UTF-16 unit that the page shows the code points (start, end) of its sign."""
    inside = text.strip()
    start = text.index(inside) if inside else 0
    units = []
    for sign in _SHOWN.finditer(text, start, start + len(inside)):
        wide = len(sign[0]) == 1 and sign[0] > "\uffff"
        units += [sign.span()] * (2 if wide else 1)
    return units


def _seconds(cell: str) -> float:
    try:
        return float(cell)
    except ValueError:
        return 0.0
