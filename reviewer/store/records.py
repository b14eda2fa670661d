"""Records of a step as JSON, and back without loss.

Each record is an object with its fields by name and its ``kind``, so that the history can be read
in many years by other programs too.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import fields
from typing import Any

from reviewer.core.annotation import Annotation, Severity, Span
from reviewer.core.article import Segment
from reviewer.core.change import (
    AlignmentPatch,
    Change,
    Record,
    SentencePatch,
    TextPresence,
    Title,
)
from reviewer.core.decision import Decision, Scope, Verdict
from reviewer.core.review import Review, ReviewState

_KINDS: dict[type[Record], str] = {
    Annotation: "annotation",
    Review: "review",
    Decision: "decision",
    AlignmentPatch: "alignment",
    SentencePatch: "sentences",
    Title: "title",
    TextPresence: "text",
}
_FIELDS = {kind: tuple(field.name for field in fields(kind)) for kind in _KINDS}


def encode_changes(changes: tuple[Change, ...]) -> str:
    """Write changes as a JSON array of ``[before, after]``."""
    return _compact([[_plain(change.before), _plain(change.after)] for change in changes])


def decode_changes(text: str) -> tuple[Change, ...]:
    """Read what :func:`encode_changes` wrote."""
    return tuple(Change(_record(before), _record(after)) for before, after in json.loads(text))


def _plain(record: Record | None) -> dict[str, Any] | None:
    """The record as an object; tuples become arrays, enumerations their words, in the writing."""
    if record is None:
        return None
    kind = type(record)
    return {"kind": _KINDS[kind], **{name: getattr(record, name) for name in _FIELDS[kind]}}


_compact = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=_plain).encode


def _record(plain: dict[str, Any] | None) -> Record | None:
    if plain is None:
        return None
    return _READERS[plain.pop("kind")](plain)


def _annotation(plain: dict[str, Any]) -> Annotation:
    plain["spans"] = tuple(Span(*span) for span in plain["spans"])
    plain["severity"] = Severity(plain["severity"])
    return Annotation(**plain)


def _review(plain: dict[str, Any]) -> Review:
    plain["state"] = ReviewState(plain["state"])
    return Review(**plain)


def _decision(plain: dict[str, Any]) -> Decision:
    plain["verdict"] = Verdict(plain["verdict"])
    plain["scope"] = Scope(plain["scope"])
    return Decision(**plain)


def _alignment(plain: dict[str, Any]) -> AlignmentPatch:
    plain["units"] = tuple((article, english) for article, english in plain["units"])
    plain["passed"] = tuple(plain["passed"]) if plain["passed"] else None
    return AlignmentPatch(**plain)


def _sentences(plain: dict[str, Any]) -> SentencePatch:
    plain["segments"] = tuple(Segment(*it) for it in plain["segments"])
    for rows in plain["rows"]:
        del rows["kind"]
    plain["rows"] = tuple(map(_alignment, plain["rows"]))
    plain["judged"] = tuple((name, value) for name, value in plain["judged"])
    return SentencePatch(**plain)


_READERS: dict[str, Callable[[dict[str, Any]], Record]] = {
    "annotation": _annotation,
    "review": _review,
    "decision": _decision,
    "alignment": _alignment,
    "sentences": _sentences,
    "title": lambda plain: Title(**plain),
    "text": lambda plain: TextPresence(**plain),
}
