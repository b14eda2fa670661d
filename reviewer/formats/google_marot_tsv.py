"""Ratings as Marot and Anthea keep them: rows whose last field is a JSON object."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from reviewer.core.rating import RatedMark, RatedPair
from reviewer.formats.google_rows import Row, field, write_rows
from reviewer.formats.leaving import Leaving, Written
from reviewer.formats.times import to_seconds

_HEADER = "system\tdoc\tdocSegId\tglobalSegId\trater\tsource\ttarget\tcategory\tseverity\tmetadata"
_TOKEN = re.compile(r" |[^ \u200b]+")


def write(leaving: Leaving, target: Path) -> Written:
    """Write a row for each error and each segment without one."""
    return write_rows(leaving, target, _HEADER, _metadata)


def _metadata(row: Row) -> str:
    told: dict[str, Any] = _of_mark(row.pair, row.mark) if row.mark else {}
    if row.first:
        told["segment"] = {
            f"{side}_tokens": _TOKEN.findall(field(words))
            for side, words in (("source", row.pair.source), ("target", row.pair.target))
        }
    return json.dumps(told, ensure_ascii=False)


def _of_mark(pair: RatedPair, mark: RatedMark) -> dict[str, Any]:
    told: dict[str, Any] = {}
    if mark.at:
        told["timestamp"] = round(to_seconds(mark.at) * 1000)
    if mark.comment:
        told["note"] = mark.comment
    for place in mark.places:
        words = field(pair.source if place.on_source else pair.target)
        name = "source_spans" if place.on_source else "target_spans"
        told[name] = [_tokens(words, place.start, place.end)]
        told.setdefault("marked_text", words[place.start : place.end])
    return told


def _tokens(words: str, start: int, end: int) -> list[int]:
    """The first and the last token that have some of these words."""
    touched = [
        number
        for number, token in enumerate(_TOKEN.finditer(words))
        if token.start() < end and start < token.end()
    ]
    return [touched[0], touched[-1]] if touched else [0, 0]
