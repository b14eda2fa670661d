"""One character as a reader sees it, of however many code points: an emoji, a letter with marks."""

from __future__ import annotations

from PySide6.QtCore import QTextBoundaryFinder

from reviewer.core.offsets import Utf16Map

_AROUND = 64
"""Code points that are read on either side: more than a character has."""


def next_edge(content: str, offset: int, forward: bool) -> int:
    """The code point where the next character on (or back) ends; ``offset`` at the text's end."""
    first = max(0, offset - _AROUND)
    words = content[first : offset + _AROUND]
    places = Utf16Map(words)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, words)
    finder.setPosition(places.to_utf16(offset - first))
    found = finder.toNextBoundary() if forward else finder.toPreviousBoundary()
    return offset if found < 0 else first + places.to_code_points(found)
