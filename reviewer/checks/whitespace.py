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
FIXED = "“{words}”: blank that does not break"
INSIDE = "“{words}”: blank inside the marks"
TEMPLATES = (DOUBLED, EDGE, ODD, FIXED, INSIDE)

_ODD = "\t\u1680\u2000-\u2008\u200a\u205f\u3000"
_FAULT = re.compile(
    rf"(?P<doubled>(?<=\S)[ \u00a0]{{2,}}(?=\S))|(?P<odd>(?<=\S)[ {_ODD}]*[{_ODD}][ {_ODD}]*(?=\S))"
    r"|(?P<edge>\A[ \t\u00a0]+(?=\S)|(?<=\S)[ \t\u00a0]+\Z)"
    r"|(?P<inside>(?<=[(\[“])[ \u00a0](?=\w)|(?<=[\w.,!?])[ \u00a0](?=[)\]”]))"
)
# A blank that does not break belongs between a number and its measure, not between two words.
_FIXED = re.compile(r"(?<=[^\W\d_]{2})\u00a0(?=[^\W\d_]{2})")
_STRAIGHT = re.compile(r'"')
_SIGNS = ("  ", "\u00a0", "( ", "[ ", "“ ", " )", " ]", " ”")
_TEMPLATES = {"doubled": DOUBLED, "odd": ODD, "edge": EDGE, "fixed": FIXED, "inside": INSIDE}


def look(reading: Reading, settings: CheckSettings) -> Iterator[Hit]:
    """Find the odd blanks of both sides."""
    for number, text in ((0, reading.unit.article), (1, reading.unit.english)):
        faults: list[tuple[str, int, int]] = []
        if '"' in text:
            faults += [("inside", place, place + 1) for place in _inside_straight(text)]
        if text != text.strip() or any(sign in text for sign in _SIGNS) or not text.isprintable():
            faults += [(it.lastgroup or "", it.start(), it.end()) for it in _FAULT.finditer(text)]
        # One is enough: some pages have them everywhere.
        if "\u00a0" in text and (fixed := _FIXED.search(text)):
            faults.append(("fixed", fixed.start(), fixed.end()))
        for kind, first, last in faults:
            blank = "" if kind in ("edge", "inside") else " "
            start, end = _around(text, first, last)
            words = text[start:end]
            mended = text[start:first] + blank + text[last:end]
            mark = Mark(number, start, end)
            yield Hit(reading.row, _TEMPLATES[kind], {"words": words}, (mark,), mended)


def _inside_straight(text: str) -> Iterator[int]:
    """Blanks just inside straight quotation marks, where these stand in pairs."""
    places = [it.start() for it in _STRAIGHT.finditer(text)]
    if len(places) % 2:
        places = places[:1] if places[0] == 0 else []
    for number, place in enumerate(places):
        opens = number % 2 == 0
        blank = place + 1 if opens else place - 1
        outside = text[place - 1 : place] if opens else text[place + 1 : place + 2]
        inside = text[blank + 1 : blank + 2] if opens else text[blank - 1 : blank]
        apart = outside.isspace() or outside in (("", "(") if opens else ("", *".,;:!?)"))
        if text[blank : blank + 1] == " " and apart and (inside.isalnum() or inside in (".", ",")):
            yield blank


def _around(text: str, start: int, end: int) -> tuple[int, int]:
    """Take in the words on both sides of a blank."""
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return start, end
