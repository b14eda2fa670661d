"""Ratings of doccano: JSON lines of a text with its labels.

Places are code points, ends exclusive, of the text as it is. A label is a category, with its
severity before a colon (``major:Accuracy/Omission``) where it has one. Only the judged text is in
such a file; what else is known of it stands in fields of its own, which doccano keeps.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from reviewer.core.annotation import Severity
from reviewer.core.progress import Progress
from reviewer.core.rated_view import rated_view
from reviewer.core.rating import Doubt, Pass, Place, RatedDocument, RatedMark
from reviewer.core.reason import Reason
from reviewer.formats.gathered import Gathered, Gathering
from reviewer.formats.json_reading import Fields, Item, read_objects
from reviewer.formats.leaving import Leaving, Written
from reviewer.formats.output import replacing
from reviewer.formats.severity_names import severity_of

_BETWEEN = ":"
_RATER = "doccano"


def read_documents(path: Path, progress: Progress | None = None) -> Iterator[RatedDocument]:
    """Read a file of labelled texts; all lines are read before the first document.

    Raises ``FileInvalid`` with the line and the reason, or another kind of ``ReviewerError``.
    """
    gathered = Gathered()
    for number, item in enumerate(read_objects(path, progress), 1):
        _read(path, item, number, gathered)
    return gathered.documents()


def _read(path: Path, item: Item, number: int, gathered: Gathered) -> None:
    fields = Fields(path, item.line)
    meta = item.value.get("meta")
    data = {**(meta if isinstance(meta, dict) else {}), **item.value}
    target = fields.words(data, "text")
    source = fields.words(data, "source", "")
    name = fields.words(data, "segment", "") or str(number)
    document = gathered.of(
        fields.words(data, "document", "") or path.stem, fields.words(data, "system", "")
    )
    segment = document.segment(name, source, target)
    marks = [_mark(fields, document, segment, target, *it) for it in _labels(fields, data)]
    rater = next(
        (it for key in ("rater", "annotator", "username") if (it := fields.words(data, key, ""))),
        _RATER,
    )
    document.judged(rater, segment, [it for it in marks if it])


def _labels(fields: Fields, data: dict[str, Any]) -> Iterator[tuple[int, int, str]]:
    """Start, end and name of each label, in the ways that doccano's versions write them."""
    for it in fields.tables(data, "entities"):
        yield (
            fields.number(it, "start_offset"),
            fields.number(it, "end_offset"),
            fields.words(it, "label"),
        )
    found = data.get("label", data.get("labels"))
    for it in found if isinstance(found, list) else []:
        match it:
            case [int(start), int(end), str(label)]:
                yield start, end, fields.words({"label": label}, "label")
            case _:
                raise fields.fault(Reason("a label must be [start, end, name]"))


def _mark(
    fields: Fields,
    document: Gathering,
    segment: int,
    text: str,
    start: int,
    end: int,
    label: str,
) -> RatedMark | None:
    if not 0 <= start <= end <= len(text):
        document.doubt(fields.line, Doubt.OUTSIDE)
        return None
    first, colon, rest = label.partition(_BETWEEN)
    severity = severity_of(first)
    category = rest if severity and colon else ("" if severity else label)
    if severity is None:
        document.doubt(fields.line, Doubt.SEVERITY)
    place = Place(False, start, end)
    return RatedMark(fields.line, segment, (place,), category, severity or Severity.NEUTRAL)


# ---- out


def write(leaving: Leaving, target: Path) -> Written:
    """Write a line for each segment that a reviewer judged; errors on the source are left out."""
    count = left_out = 0
    with replacing(target) as stream:
        for dossier in leaving.watched():
            view = rated_view(dossier, leaving.categories)
            left_out += view.left_out
            for document in view.documents:
                for one in document.passes:
                    for line in _lines(document, one):
                        count += len(line["label"])
                        stream.write(json.dumps(line, ensure_ascii=False).encode() + b"\n")
                    left_out += sum(_own(it) is None for it in one.marks)
    return Written(count, left_out)


def _lines(document: RatedDocument, one: Pass) -> Iterator[dict[str, Any]]:
    for segment in sorted(one.seen):
        pair = document.pairs[segment]
        places = ((it, _own(it)) for it in one.marks if it.segment == segment)
        yield {
            "text": pair.target,
            "label": [
                [place.start, place.end, f"{mark.severity}{_BETWEEN}{mark.category}"]
                for mark, place in places
                if place
            ],
            "source": pair.source,
            "document": document.name,
            "system": document.system,
            "segment": pair.name,
            "rater": one.rater,
        }


def _own(mark: RatedMark) -> Place | None:
    """The words of an error in the judged text."""
    return next((it for it in mark.places if not it.on_source), None)
