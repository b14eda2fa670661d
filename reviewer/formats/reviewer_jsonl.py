"""Articles whole, a JSON line for each thing of them: Reviewer's own format, which loses nothing.

The lines of an article stand together and begin with the article; docs/formats.md has every field.
Places are code points, ends exclusive, in the text whose id stands beside them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any, NamedTuple

from reviewer.core.annotation import Annotation
from reviewer.core.dossier import Dossier, Reviewed
from reviewer.core.rating import Doubtful
from reviewer.formats.leaving import Leaving, Written
from reviewer.formats.output import replacing

HEAD = "reviewer-jsonl"
"""The kind of the first line."""

VERSION = 1


class ReadArticle(NamedTuple):
    """An article of a file, and its errors whose words do not stand where they say."""

    dossier: Dossier
    doubts: tuple[Doubtful, ...]


def write(leaving: Leaving, target: Path) -> Written:
    """Write everything of the articles; return how many errors there are."""
    count = 0
    with replacing(target) as stream:
        stream.write(_line({"kind": HEAD, "version": VERSION}))
        for dossier in leaving.watched():
            for record in _records(dossier):
                stream.write(_line(record))
                count += record["kind"] == "error"
    return Written(count)


def _line(record: dict[str, Any]) -> bytes:
    return json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _records(it: Dossier) -> Iterator[dict[str, Any]]:
    yield {"kind": "article", **asdict(it.article), "details": dict(it.details)}
    for text in it.texts:
        yield {"kind": "text", **asdict(text.text), "segments": list(text.segments)}
    for text_id, units in it.units.items():
        names = it.unit_ids.get(text_id)
        yield {"kind": "alignment", "text_id": text_id, "units": units, "names": names}
    for reviewed in it.reviews:
        yield _review(reviewed)
        for error in reviewed.annotations:
            yield _error(error)


def _review(it: Reviewed) -> dict[str, Any]:
    told = asdict(it.review)
    del told["reviewer_id"], told["revision"]
    return {
        "kind": "review",
        **told,
        "reviewer": it.reviewer,
        "active_seconds": it.active_seconds,
    }


def _error(it: Annotation) -> dict[str, Any]:
    told = {name: getattr(it, name) for name in _ERROR}
    return {"kind": "error", **told, "spans": [span._asdict() for span in it.spans]}


_ERROR = (
    "annotation_id",
    "review_id",
    "category",
    "severity",
    "correction",
    "comment",
    "origin",
    "repeat_of",
    "created_at",
    "updated_at",
)
