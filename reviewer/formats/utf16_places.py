"""Places that other programs count in UTF-16 units, in code points and back.

Ends are inclusive in some programs (Pearmut, Appraise) and exclusive in others (Label Studio). A
place that cuts a character in half takes the whole of it.
"""

from __future__ import annotations

from reviewer.core.offsets import Utf16Map


class Utf16Text:
    """A text whose places are counted in UTF-16 units."""

    def __init__(self, text: str) -> None:
        self._map = Utf16Map(text)
        self.length = self._map.to_utf16(len(text))
        """UTF-16 units of the whole text."""

    def inclusive(self, first: int, last: int) -> tuple[int, int] | None:
        """Code points (start, end) of the units ``first`` to ``last``; ``None`` outside."""
        if not 0 <= first <= last < self.length:
            return None
        return self._map.to_code_points(first), self._map.to_code_points(last) + 1

    def exclusive(self, start: int, end: int) -> tuple[int, int] | None:
        """Code points (start, end) of the units before ``end``; ``None`` outside."""
        if start == end and 0 <= start <= self.length:
            place = self._map.to_code_points(start)
            return place, place
        return self.inclusive(start, end - 1)

    def to_exclusive(self, start: int, end: int) -> tuple[int, int]:
        """UTF-16 units (start, end) of code points."""
        return self._map.to_utf16(start), self._map.to_utf16(end)

    def to_inclusive(self, start: int, end: int) -> tuple[int, int]:
        """The first and the last UTF-16 unit of code points."""
        return self._map.to_utf16(start), self._map.to_utf16(end) - 1
