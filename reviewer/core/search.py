"""Finding words in a text, at exact code points.

Matching follows Unicode's canonical caseless matching (The Unicode Standard, 3.13, D145): case is
folded in full, so that ``straße`` finds ``STRASSE``, and composed letters equal decomposed ones.
Any blank equals any other, so that a line end or a no-break space does not hide a match.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from itertools import accumulate

_BLANK = re.compile(r"[^\S ]")


class Haystack:
    """A text prepared once to be searched many times."""

    def __init__(self, content: str) -> None:
        self._content = content
        self._folded: dict[bool, _Folded] = {}

    def find(self, query: str, *, case: bool = False, words: bool = False) -> list[tuple[int, int]]:
        """Where ``query`` stands, in order, without overlap: code points, end-exclusive.

        ``case`` tells capitals apart. ``words`` leaves out matches inside longer words. Part of a
        letter is no match: ``e`` does not find ``é``, nor ``s`` half of ``ß``.
        """
        needle = _fold(query, case)
        if not needle:
            return []
        if case not in self._folded:
            self._folded[case] = _Folded(self._content, case)
        folded = self._folded[case]
        found = []
        at = folded.text.find(needle)
        while at >= 0:
            start, end = folded.place(at), folded.place(at + len(needle))
            if start is None or end is None or not self._stands_alone(start, end, words):
                at = folded.text.find(needle, at + 1)
            else:
                found.append((start, end))
                at = folded.text.find(needle, at + len(needle))
        return found

    def _stands_alone(self, start: int, end: int, words: bool) -> bool:
        text = self._content
        if end < len(text) and unicodedata.combining(text[end]):
            return False
        if not words:
            return True
        opens = start == 0 or not (_in_word(text[start - 1]) and _in_word(text[start]))
        closes = end == len(text) or not (_in_word(text[end - 1]) and _in_word(text[end]))
        return opens and closes


class _Folded:
    """A folded text, and the way back to the code points it came from."""

    def __init__(self, content: str, case: bool) -> None:
        self.text = _fold(content, case)
        self._starts: list[int] = []  # where letters that grew begin in the folded text
        self._extra: list[int] = [0]  # by how much the text has grown before and after each
        if len(self.text) != len(content):
            growth = {c: len(_fold(c, case)) - 1 for c in set(content) if c > "\x7f"}
            wide = "".join(re.escape(c) for c, extra in growth.items() if extra)
            grown = [(it.start(), growth[it[0]]) for it in re.finditer(f"[{wide}]", content)]
            self._extra = [0, *accumulate(extra for _, extra in grown)]
            self._starts = [at + extra for (at, _), extra in zip(grown, self._extra, strict=False)]

    def place(self, position: int) -> int | None:
        """The code point at a folded position; ``None`` inside a letter that grew."""
        before = bisect_right(self._starts, position)
        if not before:
            return position
        start = self._starts[before - 1]
        if position == start:
            return position - self._extra[before - 1]
        if position <= start + self._extra[before] - self._extra[before - 1]:
            return None
        return position - self._extra[before]


def _fold(text: str, case: bool) -> str:
    if not case:
        if not text.isascii():
            text = unicodedata.normalize("NFD", text)
        text = text.casefold()
    if not text.isascii():
        text = unicodedata.normalize("NFD", text)
    return _BLANK.sub(" ", text)


def _in_word(character: str) -> bool:
    return character.isalnum() or character == "_" or unicodedata.category(character)[0] == "M"
