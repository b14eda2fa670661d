"""Writing ratings as Label Studio's JSON: a task for each segment, an annotation a reviewer.

``data`` has ``source`` and ``target``; the places are UTF-16 units in these, ends exclusive. The
labelling set-up that shows such tasks is in docs/formats.md.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from reviewer.core.rated_view import rated_view
from reviewer.core.rating import Pass, Place, RatedDocument, RatedMark, RatedPair
from reviewer.formats.label_studio import LEAVE_OUT
from reviewer.formats.leaving import Leaving, Written
from reviewer.formats.output import replacing
from reviewer.formats.utf16_places import Utf16Text


def write(leaving: Leaving, target: Path) -> Written:
    """Write all tasks, one a line of one JSON array."""
    count = left_out = number = 0
    with replacing(target) as stream:
        stream.write(b"[")
        for dossier in leaving.watched():
            view = rated_view(dossier, leaving.categories)
            left_out += view.left_out
            for document in view.documents:
                count += sum(len(it.marks) for it in document.passes)
                for task in _tasks(document):
                    number += 1
                    line = json.dumps({"id": number, **task}, ensure_ascii=False)
                    stream.write(f"{',' if number > 1 else ''}\n{line}".encode())
        stream.write(b"\n]\n")
    return Written(count, left_out)


def _tasks(document: RatedDocument) -> Iterator[dict[str, Any]]:
    for segment, pair in enumerate(document.pairs):
        yield {
            "data": {
                "document": document.name,
                "system": document.system,
                "segment": pair.name,
                "source": pair.source,
                "target": pair.target,
            },
            "annotations": [
                _annotation(one, segment, pair) for one in document.passes if segment in one.seen
            ],
        }


def _annotation(one: Pass, segment: int, pair: RatedPair) -> dict[str, Any]:
    results: list[dict[str, Any]] = []
    for mark in one.marks:
        if mark.segment == segment:
            results += _regions(mark, pair)
    if segment in one.scores:
        results.append(
            {
                "id": "score",
                "from_name": "score",
                "to_name": "target",
                "type": "number",
                "value": {"number": one.scores[segment]},
            }
        )
    return {
        "completed_by": {"email": one.rater},
        "result": results,
        "was_cancelled": False,
        "created_at": one.begun,
        "updated_at": one.ended or one.begun,
    }


def _regions(mark: RatedMark, pair: RatedPair) -> Iterator[dict[str, Any]]:
    """The results that make an error: its words, what was written to them, their counterpart."""
    key = mark.key
    place, *linked = mark.places
    labels = [*filter(None, [mark.category]), str(mark.severity).capitalize()]
    yield _region(key, "label", "labels", place, pair, {"labels": labels})
    written = {"comment": mark.comment or None, "correction": mark.correction}
    for name, words in written.items():
        if words is not None:
            value = {"text": [words or LEAVE_OUT]}
            yield _region(key, name, "textarea", place, pair, value)
    for other in linked:
        yield _region(f"{key}-linked", "label", "labels", other, pair, {"labels": ["Counterpart"]})
        yield {
            "type": "relation",
            "from_id": key,
            "to_id": f"{key}-linked",
            "direction": "right",
        }


def _region(
    key: str, name: str, kind: str, place: Place, pair: RatedPair, value: dict[str, Any]
) -> dict[str, Any]:
    words = pair.source if place.on_source else pair.target
    start, end = Utf16Text(words).to_exclusive(place.start, place.end)
    marked = {"start": start, "end": end, "text": words[place.start : place.end]}
    return {
        "id": key,
        "from_name": f"source_{name}" if place.on_source else name,
        "to_name": "source" if place.on_source else "target",
        "type": kind,
        "value": marked | value,
    }
