"""Ratings of Pearmut, a JSON line for each document a user judged.

Places are UTF-16 units of the raw text, ends inclusive; the token after the text, ``[missing]``,
stands for an omission. Of several lines about one item the last counts, and a reset cancels them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from reviewer.core.annotation import Severity
from reviewer.core.progress import Progress
from reviewer.core.rated_view import rated_view
from reviewer.core.rating import Doubt, Pass, Place, RatedDocument, RatedMark
from reviewer.core.reason import Reason
from reviewer.core.typology import SEPARATOR
from reviewer.formats.gathered import Gathered, Gathering
from reviewer.formats.json_reading import Fields, Item, read_lines
from reviewer.formats.leaving import Leaving, Written
from reviewer.formats.output import replacing
from reviewer.formats.severity_names import severity_of
from reviewer.formats.times import from_seconds, to_seconds
from reviewer.formats.utf16_places import Utf16Text

_RESET = "__RESET__"
_SEGMENT = re.compile(r"(.*)_#_(.*)", re.DOTALL)  # document and segment
OMISSION = f"Accuracy{SEPARATOR}Omission"
"""What the token ``[missing]`` says where no category is given."""


def read_documents(path: Path, progress: Progress | None = None) -> Iterator[RatedDocument]:
    """Read a file of ratings; all lines are read before the first document.

    Raises ``FileInvalid`` with the line and the reason, or another kind of ``ReviewerError``.
    """
    gathered = Gathered()
    for item in _lasting(path, progress):
        _Line(path, item, gathered).read()
    return gathered.documents()


def _lasting(path: Path, progress: Progress | None) -> Iterator[Item]:
    """The lines that count: the last about each item of each user, unless it was reset."""
    lines: dict[tuple[str, str], Item] = {}
    for item in read_lines(path, progress):
        fields = Fields(path, item.line)
        user = fields.words(item.value, "user_id", "")
        number = fields.words(item.value, "item_i", "")
        if item.value.get("annotation") == _RESET:
            gone = [it for it in lines if it[1] == number and user in ("", it[0])]
            for key in gone:
                del lines[key]
        else:
            lines.pop((user, number), None)
            lines[user, number] = item
    return iter(lines.values())


class _Line:
    """One user's judgement of one document, by all its models."""

    def __init__(self, path: Path, item: Item, gathered: Gathered) -> None:
        self._fields = Fields(path, item.line)
        self._line = item.line
        self._value: dict[str, Any] = item.value
        self._gathered = gathered

    def read(self) -> None:
        """Gather what the line says."""
        fields, value = self._fields, self._value
        items = _several(fields, value, "item")
        said = _several(fields, value, "annotation")
        if len(items) != len(said):
            raise fields.fault(
                Reason(
                    "{count} judgements stand here of {segments} segments",
                    count=len(said),
                    segments=len(items),
                )
            )
        rater = fields.words(value, "user_id")
        number = fields.words(value, "item_i", "")
        first = _SEGMENT.fullmatch(fields.words(items[0], "item_id", "") if items else "")
        name = first[1] if first else f"item {number}"
        actions = fields.tables(value, "actions")
        times = sorted(filter(None, (from_seconds(it.get("time")) for it in actions)))
        begun, ended = (times[0], times[-1]) if times else ("", "")
        skipped = any(it.get("action") == "submit_skip" for it in actions)
        told: set[str] = set()
        for place, (item, judged) in enumerate(zip(items, said, strict=True)):
            for model, found in judged.items():
                document = self._gathered.of(name, model)
                if model not in told:
                    told.add(model)
                    document.spent(rater, begun, ended, 0.0)
                self._segment(document, rater, place, item, model, found, skipped=skipped)

    def _segment(
        self,
        document: Gathering,
        rater: str,
        place: int,
        item: dict[str, Any],
        model: str,
        found: Any,
        *,
        skipped: bool,
    ) -> None:
        fields = self._fields
        if not isinstance(found, dict):
            raise fields.fault(
                Reason("the judgement of “{model}” must be a JSON object", model=model)
            )
        target = fields.words(fields.table(item, "tgt"), model)
        source, reference = (fields.words(item, name, "") for name in ("src", "ref"))
        name = fields.words(item, "item_id", "") or str(place + 1)
        if parted := _SEGMENT.fullmatch(name):
            name = parted[2]
        spans = fields.tables(found, "error_spans")
        score = fields.score(found, "score")
        if item.get("validation"):
            document.doubt(self._line, Doubt.CONTROL)
            return
        if skipped and score is None and not spans:
            document.doubt(self._line, Doubt.SKIPPED)
            return
        segment = document.segment(name, source, target, reference)
        text = Utf16Text(target)
        marks = [self._mark(document, segment, text, span) for span in spans]
        document.judged(rater, segment, [it for it in marks if it], score)

    def _mark(
        self, document: Gathering, segment: int, text: Utf16Text, span: dict[str, Any]
    ) -> RatedMark | None:
        fields = self._fields
        first, last = fields.number(span, "start_i"), fields.number(span, "end_i")
        severity = severity_of(fields.words(span, "severity", ""))
        if severity is None:
            document.doubt(self._line, Doubt.SEVERITY)
        category = fields.words(span, "category", "")
        places: tuple[Place, ...] = ()
        if first == last == text.length:
            category = category or OMISSION
        else:
            place = text.inclusive(
                first, min(last, text.length - 1) if last == text.length else last
            )
            if place is None:
                document.doubt(self._line, Doubt.OUTSIDE)
                return None
            places = (Place(False, *place),)
        return RatedMark(self._line, segment, places, category, severity or Severity.NEUTRAL)


def _several(fields: Fields, value: dict[str, Any], name: str) -> list[dict[str, Any]]:
    """A list of objects, or one object as a list."""
    found = value.get(name)
    return [found] if isinstance(found, dict) else fields.tables(value, name)


# ---- out


def write(leaving: Leaving, target: Path) -> Written:
    """Write a line for each reviewer of each document."""
    count = left_out = 0
    with replacing(target) as stream:
        number = 0
        for dossier in leaving.watched():
            view = rated_view(dossier, leaving.categories)
            left_out += view.left_out
            for document in view.documents:
                for one in document.passes:
                    line = _line_of(document, one, number)
                    stream.write(json.dumps(line, ensure_ascii=False).encode() + b"\n")
                    number += 1
                    count += len(one.marks)
    return Written(count, left_out)


def _line_of(document: RatedDocument, one: Pass, number: int) -> dict[str, Any]:
    seen = sorted(one.seen)
    items = [
        {
            "item_id": f"{document.name}_#_{document.pairs[it].name}",
            "src": document.pairs[it].source,
            "tgt": {document.system: document.pairs[it].target},
        }
        for it in seen
    ]
    said = [
        {
            document.system: {
                "score": one.scores.get(it),
                "error_spans": [
                    _span(mark, document.pairs[it].target)
                    for mark in one.marks
                    if mark.segment == it
                ],
            }
        }
        for it in seen
    ]
    times = [it for it in (one.begun, one.ended) if it]
    actions = [
        {"time": to_seconds(it), "action": action}
        for it, action in zip(times, ("load", "submit"), strict=False)
    ]
    return {
        "user_id": one.rater,
        "item_i": number,
        "annotation": said,
        "item": items,
        "actions": actions,
    }


def _span(mark: RatedMark, target: str) -> dict[str, Any]:
    text = Utf16Text(target)
    own = next((it for it in mark.places if not it.on_source), None)
    first, last = text.to_inclusive(own.start, own.end) if own else (text.length, text.length)
    return {
        "start_i": first,
        "end_i": last,
        "category": mark.category or None,
        "severity": str(mark.severity),
    }
