"""Addresses, handles and hashtags that differ."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reviewer.checks.check import Hit, Mark
from reviewer.checks.reading import Reading
from reviewer.checks.settings import CheckSettings
from reviewer.core.fuzzy import ratio

DIFFERS = "{article} (Indonesian) – {english} (English): different addresses"
ADDED = "{article} (Indonesian): no such address, handle or hashtag in the English"
MISSING = "{english} (English): no such address, handle or hashtag in the Indonesian"
TEMPLATES = (DIFFERS, ADDED, MISSING)

_LINK = re.compile(
    r"https?://[^\s<>\"“”]+|www\.[^\s<>\"“”]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|(?<![\w/])[\w-]+(?:\.[\w-]+)*"
    r"\.(?:com|org|net|co\.id|go\.id|co\.uk|id|gov|edu|io|tv)\b(?:/\S*)?"
    r"|(?<![\w&])[@#][^\W\d]\w+"
)
_SIGNS = re.compile(r"://|www\.|[@#]|\.(?:com?|org|net|id|go|gov|edu|io|tv)\b")
_TAIL = ".,;:!?)]}'’”\""
_ALIKE = 60.0


def look(reading: Reading, settings: CheckSettings) -> Iterator[Hit]:
    """Find the addresses of a row that have no equal on the other side."""
    ours_text, theirs_text = reading.unit.article, reading.unit.english
    if not ours_text or not theirs_text:
        return
    if not (_SIGNS.search(ours_text) or _SIGNS.search(theirs_text)):
        return
    ours, theirs = _links(ours_text, 0), _links(theirs_text, 1)
    here, there = {link for link, _ in ours}, {link for link, _ in theirs}
    ours = [it for it in ours if it[0] not in there]
    theirs = [it for it in theirs if it[0] not in here]
    for link, mark in ours:
        twin = max(theirs, key=lambda it: ratio(link, it[0]), default=None)
        if twin and ratio(link, twin[0]) >= _ALIKE:
            theirs.remove(twin)
            text = theirs_text[twin[1].start : twin[1].end]
            fields = {"article": ours_text[mark.start : mark.end], "english": text}
            yield Hit(reading.row, DIFFERS, fields, (mark, twin[1]), text)
        else:
            fields = {"article": ours_text[mark.start : mark.end]}
            yield Hit(reading.row, ADDED, fields, (mark,))
    for _, mark in theirs:
        fields = {"english": theirs_text[mark.start : mark.end]}
        yield Hit(reading.row, MISSING, fields, (mark,))


def _links(text: str, number: int) -> list[tuple[str, Mark]]:
    """Addresses without what only looks different: case, scheme, www, a closing slash."""
    found = []
    for match in _LINK.finditer(text):
        words = match[0].rstrip(_TAIL)
        plain = re.sub(r"^https?://|^www\.", "", words.lower()).removeprefix("www.").rstrip("/")
        found.append((plain, Mark(number, match.start(), match.start() + len(words))))
    return found
