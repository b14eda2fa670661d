"""Blanks that are doubled, at the edge of a cell, of an odd kind, or inside quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reviewer.checks.check import Hit, Mark
from reviewer.checks.reading import Reading
from reviewer.checks.settings import CheckSettings

DOUBLED = "“{words}”: more than one blank"
EDGE = "“{words}”: blank at the edge"
ODD = "“{words}”: tab or unusual blank"
INSIDE = "“{words}”: blank inside the marks"
TEMPLATES = (DOUBLED, EDGE, ODD, INSIDE)

_ODD = "\t\u1680\u2000-\u2008\u200a\u205f\u3000"
_FAULT = re.compile(
    rf"(?P<doubled>(?<=\S)[ \u00a0]{{2,}}(?=\S))|(?P<odd>(?<=\S)[ {_ODD}]*[{_ODD}][ {_ODD}]*(?=\S))"
    r"|(?P<edge>\A[ \t\u00a0]+(?=\S)|(?<=\S)[ \t\u00a0]+\Z)"
    r"|(?P<inside>(?<=[(\[“])[ \u00a0](?=\w)|(?<=[\w.,!?])[ \u00a0](?=[)\]”]))"
)
_SIGNS = ("  ", "\u00a0", "( ", "[ ", "“ ", " )", " ]", " ”")
_TEMPLATES = {"doubled": DOUBLED, "odd": ODD, "edge": EDGE, "inside": INSIDE}


def look(reading: Reading, settings: CheckSettings) -> Iterator[Hit]:
    """Find the odd blanks of both sides."""
    for number, text in ((0, reading.unit.article), (1, reading.unit.english)):
        if text == text.strip() and not any(sign in text for sign in _SIGNS) and text.isprintable():
            continue
        for match in _FAULT.finditer(text):
            kind = match.lastgroup or ""
            blank = "" if kind in ("edge", "inside") else " "
            start, end = _around(text, match.start(), match.end())
            words = text[start:end]
            fixed = text[start : match.start()] + blank + text[match.end() : end]
            mark = Mark(number, start, end)
            yield Hit(reading.row, _TEMPLATES[kind], {"words": words}, (mark,), fixed)


def _around(text: str, start: int, end: int) -> tuple[int, int]:
    """Take in the words on both sides of a blank."""
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return start, end
