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
from collections.abc import Callable

LEAVE_OUT = "∅"
"""The correction that asks to leave the words out."""

# What spreadsheets may skip before a formula: blanks, controls, zero-width characters.
_BLANK = r"[\s\x00-\x20\x7f-\x9f\u200b-\u200f\u2060\ufeff]"
_RUNS = rf"(?:[\t\r]|{_BLANK}*[=+\-@＝＋－＠])"
_MARKED_FORMULA = re.compile(rf"'+{_RUNS}").match
_ARMED_OR_MARKED = re.compile(rf"'*{_RUNS}").match
_FIRST = frozenset(
    character
    for character in map(chr, (*range(0x3001), *map(ord, "＝＋－＠\ufeff")))
    if character == "'" or _ARMED_OR_MARKED(character) or re.match(_BLANK, character)
)


def cell_writer(*, raw: bool = False) -> Callable[[str], str]:
    """Give the function that writes words as a finished cell.

    It puts an apostrophe before what a spreadsheet would run or, ``raw``, only before what reading
    would take one off; and quotation marks around what needs them for the csv module
    (``QUOTE_MINIMAL``). One function for both, because a million errors have many cells.
    """
    first, needs_one = (frozenset("'"), _MARKED_FORMULA) if raw else (_FIRST, _ARMED_OR_MARKED)

    def cell(value: str) -> str:
        # Nearly all that begin with a blank go on with a letter: no need to look further.
        if value[:1] in first and not (value[0] == " " and value[1:2].isalpha()):
            value = "'" + value if needs_one(value) else value
        if "," in value or '"' in value or "\n" in value or "\r" in value:
            return '"' + value.replace('"', '""') + '"'
        return value

    return cell


def apostrophe(*, raw: bool = False) -> Callable[[str], str]:
    """Give the function that disarms words as :func:`cell_writer` does, and quotes nothing."""
    needs_one = _MARKED_FORMULA if raw else _ARMED_OR_MARKED
    return lambda value: "'" + value if needs_one(value) else value


def armed(cell: str) -> str:
    """Take off the apostrophe that was put before the words of a cell, raw or not."""
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
