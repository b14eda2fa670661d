"""Sheets, cells and tables of the scorecard, with the looks they share."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any

from reviewer.core.annotation import Severity
from reviewer.formats.report.markup import cleaned
from reviewer.formats.report.words import Words

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

WORDS = "@"
"""The pattern of a formula that gives words."""

_LONGEST = 16_000  # code points of a cell: at most 32,767 UTF-16 units, in the worst case two each
_LINE = 15  # points of height
_MOST_LINES = 12
_RULE = "#C3C9D1"

Columns = Sequence[tuple[str, int]]
"""Headings with the widths of their columns."""


class Book:
    """A workbook with its formats and the names by which formulas call what can be changed."""

    repeats = "repeated_errors"

    def __init__(self, book: Workbook, say: Words) -> None:
        self.say = say
        self.book = book
        self.title = book.add_format({"bold": True, "font_size": 16})
        self.section = book.add_format(
            {"bold": True, "font_size": 12, "top": 1, "top_color": _RULE}
        )
        self.quiet = book.add_format({"font_color": "#59616C"})
        line = {"valign": "top", "align": "left", "indent": 1}  # LibreOffice indents no others
        self.meaning = book.add_format({**line, "font_color": "#59616C"})
        look = {"bold": True, "bottom": 1, "text_wrap": True, "valign": "bottom"}
        look |= {"bg_color": "#EEF0F3", "bottom_color": _RULE}
        self.header = book.add_format({**look, "align": "left", "indent": 1})
        self.header_of_figures = book.add_format({**look, "align": "right"})
        self.text = book.add_format({**line, "text_wrap": True})
        self.one_line = book.add_format(line)
        self.wrapped = (self.text, self.header, self.header_of_figures)
        self.plain = book.add_format({"valign": "top"})
        look = {"bg_color": "#FFF6DC", "border": 1, "border_color": _RULE, "valign": "top"}
        self.changeable = book.add_format(look)
        self.changeable_words = book.add_format({**look, **line})
        self._numbers: dict[str, Any] = {}

    @staticmethod
    def multiplier(severity: Severity) -> str:
        """The name of the cell with a severity's multiplier."""
        return f"multiplier_{severity}"

    def number(self, pattern: str) -> Any:
        """The format of results that are written so."""
        if pattern not in self._numbers:
            look: dict[str, Any] = {"num_format": pattern, "valign": "top"}
            if pattern == WORDS:
                look |= {"align": "left", "indent": 1}
            self._numbers[pattern] = self.book.add_format(look)
        return self._numbers[pattern]

    def grid(self, name: str) -> Grid:
        """Add a sheet."""
        sheet = self.book.add_worksheet(name)
        sheet.hide_gridlines(2)
        sheet.set_landscape()
        sheet.set_paper(9)  # A4
        sheet.fit_to_pages(1, 0)
        return Grid(self, sheet)

    def name_cell(self, name: str, grid: Grid, row: int, column: int) -> None:
        """Let formulas call a cell by a name."""
        self.book.define_name(name, f"={grid.cell(row, column)}")


class Grid:
    """A sheet whose cells are told by row and column, counted from 0."""

    def __init__(self, book: Book, sheet: Worksheet) -> None:
        self.book = book
        self.sheet = sheet
        self._widths: dict[int, int] = {}
        self._lines: dict[int, int] = {}

    def widen(self, column: int, width: int) -> None:
        """Set a column's width, in digits."""
        self.sheet.set_column(column, column, width)
        self._widths[column] = width

    def raise_rows(self) -> None:
        """Give rows the height that their wrapped words need: not every program finds it."""
        for row, lines in self._lines.items():
            self.sheet.set_row(row, _LINE * lines)

    def words(
        self, row: int, column: int, words: str, look: Any = None, *, changeable: bool = False
    ) -> None:
        """Words as words, whatever they begin with."""
        look = self.book.changeable_words if changeable else look or self.book.text
        if look in self.book.wrapped and column in self._widths:
            lines = _lines(words, self._widths[column])
            self._lines[row] = max(lines, self._lines.get(row, 1))
        self.sheet.write_string(row, column, _fitting(cleaned(words)), look)

    def number(self, row: int, column: int, value: float, *, changeable: bool = False) -> None:
        """A number; ``changeable`` ones look like it."""
        look = self.book.changeable if changeable else self.book.plain
        self.sheet.write_number(row, column, value, look)

    def formula(
        self, row: int, column: int, formula: str, value: object, pattern: str = "General"
    ) -> None:
        """A formula (without its equals sign), and what it gives as things stand."""
        look = self.book.number(pattern)
        self.sheet.write_formula(row, column, f"={formula}", look, value)

    def choices(
        self, rows: range, column: int, *, source: str = "", several: Sequence[str] = ()
    ) -> None:
        """Offer a list in these cells of a column: of a range, or of words."""
        self.sheet.data_validation(
            rows.start,
            column,
            rows.stop - 1,
            column,
            {"validate": "list", "source": source or list(several), "ignore_blank": True},
        )

    def area(self, row: int, column: int, last_row: int, last_column: int) -> str:
        """Cells as formulas on other sheets call them."""
        from xlsxwriter.utility import quote_sheetname, xl_range_abs

        cells = xl_range_abs(row, column, last_row, last_column)
        return f"{quote_sheetname(self.sheet.get_name())}!{cells}"

    def cell(self, row: int, column: int) -> str:
        """One cell as formulas on any sheet call it."""
        return self.area(row, column, row, column)


class Table:
    """A table on a sheet: a title, a sentence, the header, and so many rows."""

    def __init__(self, grid: Grid, header: int, length: int) -> None:
        self.grid = grid
        self.header = header
        self.first = header + 1
        self.rows = range(self.first, self.first + max(1, length))
        self._columns = 0

    def begin(self, title: str, sentence: str, columns: Columns, figures: Collection[int]) -> None:
        """Write the head and set the widths; the header stays in sight.

        ``figures`` are the columns of numbers, which stand to the right.
        """
        sheet, book = self.grid.sheet, self.grid.book
        self.grid.words(0, 0, title, book.title)
        self.grid.words(1, 0, sentence, book.quiet)
        self._columns = len(columns)
        for place, (name, width) in enumerate(columns):
            self.grid.widen(place, width)
            look = book.header_of_figures if place in figures else book.header
            self.grid.words(self.header, place, name, look)
        sheet.freeze_panes(self.first, 0)
        sheet.repeat_rows(self.header)

    def end(self) -> None:
        """Let the rows be filtered."""
        last = self.rows.stop - 1
        self.grid.sheet.autofilter(self.header, 0, last, self._columns - 1)
        self.grid.raise_rows()

    def column(self, place: int) -> str:
        """All cells of a column below the header."""
        return self.columns(place, place)

    def columns(self, first: int, last: int) -> str:
        """All cells of several columns below the header."""
        return self.grid.area(self.rows.start, first, self.rows.stop - 1, last)


def criterion(path: str, cell: str) -> str:
    """What COUNTIFS looks for: the words of a cell, not a pattern or a comparison."""
    if not is_pattern(path) and path[:1] not in "=<>":
        return cell
    return f'"="&{exactly(cell)}'


def is_pattern(words: str) -> bool:
    """Whether a spreadsheet takes words for a pattern."""
    return bool(set(words) & set("~*?"))


def exactly(cell: str) -> str:
    """The words of a cell with the signs disarmed that would make them a pattern."""
    for sign in "~*?":
        cell = f'SUBSTITUTE({cell},"{sign}","~{sign}")'
    return cell


def _lines(words: str, width: int) -> int:
    """How many lines words take in a column of so many digits, as far as can be told."""
    return min(_MOST_LINES, sum(-(-(len(it) + 1) // width) for it in words.split("\n")) or 1)


def _fitting(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
