"""What the tables of a comparison have: columns, and lines of cells that sort and leave as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from reviewer.formats.csv_cells import apostrophe
from reviewer.scoring.grouped import SegmentId
from reviewer.scoring.judging import OWN
from reviewer.ui.score import words

Value = float | str | None
"""What a cell is sorted by and what leaves as CSV; ``None`` where there is nothing."""

Target = SegmentId | str | None
"""What a line or a point of a plot opens: a sentence, an article by its id, or nothing."""


class Column(NamedTuple):
    """The head of a column, with an explanation; figures stand at the right."""

    name: str
    tip: str = ""
    figures: bool = True


class Cell(NamedTuple):
    """What is shown, and the value behind it."""

    text: str
    value: Value


class Line(NamedTuple):
    """The cells of one line, and what it opens."""

    cells: tuple[Cell, ...]
    target: Target = None


@dataclass(frozen=True)
class Table:
    """A whole table; ``legend`` explains its marks, ``signature`` how its figures were computed."""

    columns: tuple[Column, ...]
    lines: tuple[Line, ...]
    legend: str = ""
    signature: str = ""

    def csv(self, order: Sequence[int] | None = None, delimiter: str = ",") -> str:
        """The table as text, its lines in ``order``; figures have all their digits.

        Words that a spreadsheet would run as a formula begin with an apostrophe.
        """
        out = io.StringIO()
        writer = csv.writer(out, delimiter=delimiter, lineterminator="\n")
        disarmed = apostrophe()
        signed = [self.signature] if self.signature else []
        head = [QCoreApplication.translate("Compare", "Signature")] if signed else []
        writer.writerow([*(it.name for it in self.columns), *head])
        for number in range(len(self.lines)) if order is None else order:
            values = [*(it.value for it in self.lines[number].cells), *signed]
            writer.writerow(
                "" if it is None else disarmed(it) if isinstance(it, str) else it for it in values
            )
        return out.getvalue()


def text(told: str) -> Cell:
    """A cell of words."""
    return Cell(told, told)


def number(value: float | None, digits: int = 0) -> Cell:
    """A cell with a figure."""
    return Cell(words.figure(value, digits), value)


def system_name(system: str) -> str:
    """Who made a text, in words."""
    if system == OWN:
        return QCoreApplication.translate("Compare", "Indonesian article")
    return system
