"""How one value stands in a cell of the exported table, and how it is read back.

Two codes, both exact in both directions (docs/csv.md):

- A spreadsheet runs a cell that begins like a formula. Such a cell is *disarmed* with a leading
  apostrophe. A cell that begins with apostrophes followed by such a beginning gets one more in
  either form of the file, so that taking one off always gives back what was meant.
- A correction is absent (empty cell), or asks to leave the words out (the one character ∅). A
  correction that itself is written with nothing but ∅ gets one more.
"""

from __future__ import annotations

import re

LEAVE_OUT = "∅"
"""The correction that asks to leave the words out."""

# What spreadsheets may skip before a formula: blanks, controls, zero-width characters.
_BLANK = r"[\s\x00-\x20\x7f-\x9f\u200b-\u200f\u2060\ufeff]"
_RUNS = rf"(?:[\t\r]|{_BLANK}*[=+\-@＝＋－＠])"
_FORMULA = re.compile(_RUNS).match
_MARKED_FORMULA = re.compile(rf"'+{_RUNS}").match
_ARMED_OR_MARKED = re.compile(rf"'*{_RUNS}").match
_FIRST = frozenset(
    character
    for character in map(chr, (*range(0x3001), *map(ord, "＝＋－＠\ufeff")))
    if character == "'" or _ARMED_OR_MARKED(character) or re.match(_BLANK, character)
)


def runs_as_formula(value: str) -> bool:
    """Say whether a spreadsheet might run this cell."""
    return value[:1] in _FIRST and _FORMULA(value) is not None


def disarmed(value: str) -> str:
    """Write a value so that no spreadsheet runs it."""
    return "'" + value if value[:1] in _FIRST and _ARMED_OR_MARKED(value) else value


def left_raw(value: str) -> str:
    """Write a value as it is, but for an apostrophe that reading would take off."""
    return "'" + value if value[:1] == "'" and _MARKED_FORMULA(value) else value


def armed(cell: str) -> str:
    """Read back what :func:`disarmed` or :func:`left_raw` wrote."""
    return cell[1:] if cell[:1] == "'" and _MARKED_FORMULA(cell) else cell


def correction_cell(correction: str | None) -> str:
    """Write a correction: empty for none, ∅ for "leave the words out"."""
    if correction is None:
        return ""
    return correction if correction.strip(LEAVE_OUT) else correction + LEAVE_OUT


def correction_of(cell: str) -> str | None:
    """Read back what :func:`correction_cell` wrote."""
    if not cell:
        return None
    return cell if cell.strip(LEAVE_OUT) else cell[:-1]


def quoted(value: str) -> str:
    """Put a value between quotation marks where the csv module would (``QUOTE_MINIMAL``)."""
    if "," in value or '"' in value or "\n" in value or "\r" in value:
        return '"' + value.replace('"', '""') + '"'
    return value
