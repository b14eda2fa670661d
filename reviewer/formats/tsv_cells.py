"""How one value stands in a cell of a table with tabs, and how it is read back.

Tab, line feed, carriage return and backslash stand as ``\\t``, ``\\n``, ``\\r`` and ``\\\\``, so
that a line is a row and a tab ends a cell whatever the words are. Nothing is quoted.
"""

from __future__ import annotations

import re

_ESCAPES = {"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"}
_MEANT = {escape: character for character, escape in _ESCAPES.items()}
_TO_ESCAPE = str.maketrans(_ESCAPES)
_ESCAPED = re.compile(r"\\[\\tnr]")


def escaped(words: str) -> str:
    """Write words as a cell."""
    return words.translate(_TO_ESCAPE)


def meant(cell: str) -> str:
    """Read back what :func:`escaped` wrote; a backslash before anything else means itself."""
    return _ESCAPED.sub(lambda found: _MEANT[found[0]], cell) if "\\" in cell else cell
