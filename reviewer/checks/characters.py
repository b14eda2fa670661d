"""Characters that came out wrong: broken encodings, invisible signs, letters of two scripts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from reviewer.checks.check import Hit, Mark
from reviewer.checks.reading import Reading
from reviewer.checks.settings import CheckSettings

BROKEN = "{words}: characters of a broken encoding"
INVISIBLE = "{words}: invisible character {code}"
MIXED = "{words}: letters of two scripts in one word"
ENTITY = "{words}: a character written as markup"
TEMPLATES = (BROKEN, INVISIBLE, MIXED, ENTITY)

# What UTF-8 looks like when it is read as Windows-1252 or Latin-1: a lead byte as a letter, then
# one to three bytes from 80 to BF as whatever these encodings have there.
_HIGH = (
    "\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d"
)
_HIGH += "\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178"
_BROKEN = re.compile(
    rf"â€[{_HIGH}\ufffd]?|[ÃÂÄÅÐÑØÙ][{_HIGH}]|[àáâãäåæçèéêëìíî][{_HIGH}]{{2}}|ðŸ[{_HIGH}]*"
    r"|\ufffd+|ï¿½|ï»¿|(?<=\w)\?(?=\w\w)|(?<=[a-z])[ÃÂ]|(?<!\w)[ÃÂ](?!\w)"
)
_INVISIBLE = re.compile(
    "[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5"
    "\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb\ue000-\uf8ff]"
)
_ENTITY = re.compile(
    r"&(?:[a-z]{2,8}|#\d{2,6}|#x[0-9a-f]{2,5});|</?[a-z]{1,6}(?:\s[^<>]*)?/?>", re.I
)
_FOREIGN_LETTER = re.compile(r"[\u0370-\u03ff\u0400-\u052f\uff21-\uff5a]")
_WORD = re.compile(r"\w+")
_JOINERS = "\u200c\u200d\u200e\u200f"


def look(reading: Reading, settings: CheckSettings) -> Iterator[Hit]:
    """Find the broken characters of both sides."""
    for number, text in ((0, reading.unit.article), (1, reading.unit.english)):
        if text.isascii():
            if text.isprintable() and "&" not in text and "<" not in text and "?" not in text:
                continue
        elif not any(sign > "\u00ff" or sign in "ÃÂÄÅÐÑØÙâãðï\u00ad" for sign in text) and (
            text.isprintable()
        ):
            continue
        yield from _faults(reading.row, number, text)


def _faults(row: int, number: int, text: str) -> Iterator[Hit]:
    taken: list[tuple[int, int]] = []
    for match in _BROKEN.finditer(text):
        start, end = _word_around(text, match.start(), match.end())
        if taken and start < taken[-1][1]:
            continue
        taken.append((start, end))
        words = text[start:end]
        mark = Mark(number, start, end)
        yield Hit(row, BROKEN, {"words": words}, (mark,), _repaired(words))
    for match in _INVISIBLE.finditer(text):
        if any(start <= match.start() < end for start, end in taken):
            continue
        if match[0] in _JOINERS and _wants_joiner(text, match.start()):
            continue
        start, end = _word_around(text, match.start(), match.end())
        words = text[start:end]
        fields = {"words": _INVISIBLE.sub("", words), "code": f"U+{ord(match[0]):04X}"}
        mark = Mark(number, start, end)
        yield Hit(row, INVISIBLE, fields, (mark,), _INVISIBLE.sub("", words))
    for match in _ENTITY.finditer(text):
        mark = Mark(number, match.start(), match.end())
        yield Hit(row, ENTITY, {"words": match[0]}, (mark,))
    if _FOREIGN_LETTER.search(text):
        for match in _WORD.finditer(text):
            if _FOREIGN_LETTER.search(match[0]) and _is_mixed(match[0]):
                mark = Mark(number, match.start(), match.end())
                yield Hit(row, MIXED, {"words": match[0]}, (mark,))


def _word_around(text: str, start: int, end: int) -> tuple[int, int]:
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return start, end


def _repaired(words: str) -> str | None:
    """Read the words as what their bytes were meant to be, if that works."""
    raw = bytearray()
    for sign in words:
        try:
            raw += sign.encode("cp1252")
        except UnicodeEncodeError:
            if sign > "\u00ff":
                return None
            raw.append(ord(sign))  # one of the five bytes that Windows-1252 leaves open
    try:
        repaired = raw.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return repaired if repaired != words else None


def _wants_joiner(text: str, place: int) -> bool:
    """Say whether a joiner or direction mark stands beside a script or an emoji that uses it."""
    around = text[max(0, place - 1) : place] + text[place + 1 : place + 2]
    return any(
        unicodedata.category(sign) in ("So", "Sk")
        or unicodedata.bidirectional(sign) in ("R", "AL")
        or "\u0900" <= sign <= "\u0dff"
        for sign in around
    )


def _is_mixed(word: str) -> bool:
    scripts = {unicodedata.name(sign, "").split(" ")[0] for sign in word if sign.isalpha()}
    return ("LATIN" in scripts and bool(scripts & {"CYRILLIC", "GREEK"}) and "µ" not in word) or (
        "FULLWIDTH" in scripts and len(scripts) > 1
    )
