"""Code points and UTF-16 units, and finding a quote again after its text changed."""

from __future__ import annotations

from bisect import bisect_left


class Utf16Map:
    """Positions in one string, counted in code points (Python) and in UTF-16 units (Qt).

    Costs nothing but a scan for strings without characters beyond U+FFFF.
    """

    __slots__ = ("_wide",)

    def __init__(self, text: str) -> None:
        narrow = text.isascii() or max(text) <= "\uffff"
        self._wide = [] if narrow else [i for i, c in enumerate(text) if c > "\uffff"]

    def to_utf16(self, position: int) -> int:
        """Turn a code-point position into a UTF-16 position."""
        return position + bisect_left(self._wide, position)

    def to_code_points(self, position: int) -> int:
        """Turn a UTF-16 position into a code-point position; inside a pair, the pair's start."""
        low, high = max(0, position - len(self._wide)), position
        while low < high:
            middle = (low + high + 1) // 2
            if self.to_utf16(middle) <= position:
                low = middle
            else:
                high = middle - 1
        return low
