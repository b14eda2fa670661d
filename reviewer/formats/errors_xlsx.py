"""Errors, articles and reviews as a workbook, a sheet each, one of the ways out.

Written by XlsxWriter a row at a time in constant memory. Words are stored as words: nothing begins
a formula, a link or a number by its looks.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reviewer.core.annotation import Severity
from reviewer.core.coverage import told_details
from reviewer.core.dossier import Dossier, Reviewed
from reviewer.core.export_row import COLUMNS, CONTEXT
from reviewer.formats.csv_cells import correction_cell
from reviewer.formats.leaving import Leaving, Written
from reviewer.formats.output import replacing
from reviewer.formats.workbook_writing import workbook

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

MOST_ROWS = 1_048_575
"""Rows that a sheet can have below its header."""
LONGEST = 32_767
"""UTF-16 units that a cell can have; longer words are cut there and end with an ellipsis."""
_SHORT = LONGEST // 2  # code points that fit whatever they are

_COLOURS = {"neutral": "#6B7280", "minor": "#B45309", "major": "#C2410C", "critical": "#B91C1C"}
_SHOWN = 13  # where the column of marked words in their context stands
_ERRORS = (*COLUMNS[:_SHOWN], "words_in_context", *COLUMNS[_SHOWN:])
_QUOTE, _BEFORE, _AFTER = map(COLUMNS.index, ("quote", "context_before", "context_after"))
_SEVERITY, _CORRECTION = map(COLUMNS.index, ("severity", "correction"))
_PLACES = [it if it < _SHOWN else it + 1 for it in range(len(COLUMNS))]
_WIDTHS = {
    "article_title": 30,
    "quote": 24,
    "words_in_context": 60,
    "category": 36,
    "correction": 24,
    "comment": 30,
    "linked_quote": 24,
    "title": 40,
    "verdict": 30,
    "details": 40,
}
_ARTICLES = (
    "article_id", "title", "created_at", "texts", "rows", "sentences", "characters",
    "errors", "details",
)  # fmt: skip
_REVIEWS = (
    "review_id", "article_id", "article_title", "reviewer", "typology", "state", "verdict",
    "judgement", "errors", *Severity, "active_seconds", "created_at", "finished_at",
)  # fmt: skip
_STEP = 200


def write(leaving: Leaving, target: Path) -> Written:
    """Write the workbook. Raises ``FileIsFolder``, ``FileNotWritable`` or ``DiskFull``."""
    progress = leaving.counted(0.9)
    with replacing(target) as stream, workbook(stream, constant_memory=True) as book:
        errors = _Sheet(book, "errors", _ERRORS)
        formats = {
            str(it): book.add_format({"bold": True, "font_color": _COLOURS[it]}) for it in Severity
        }
        for row in leaving.errors():
            errors.add_error(row, formats)
            if errors.count % _STEP == 0:
                progress(errors.count)
        errors.close()
        articles, reviews = _Sheet(book, "articles", _ARTICLES), _Sheet(book, "reviews", _REVIEWS)
        for dossier in leaving.watched():
            articles.add(_article(dossier))
            for it in dossier.reviews:
                reviews.add(_review(dossier, it))
        articles.close()
        reviews.close()
    return Written(errors.count)


class _Sheet:
    """A sheet with a header that stays in sight; a full one goes on in another."""

    def __init__(self, book: Workbook, name: str, columns: Sequence[str]) -> None:
        self.count = 0
        self._book, self._name, self._columns = book, name, columns
        self._header = book.add_format({"bold": True, "bottom": 1})
        self._number = 1
        self._sheet = self._begun()

    def _begun(self) -> Worksheet:
        name = self._name if self._number == 1 else f"{self._name} {self._number}"
        sheet = self._book.add_worksheet(name)
        sheet.freeze_panes(1, 0)
        for place, column in enumerate(self._columns):
            sheet.set_column(place, place, _WIDTHS.get(column, 12))
        for place, column in enumerate(self._columns):
            sheet.write_string(0, place, column, self._header)
        self._row = 0
        return sheet

    def close(self) -> None:
        """Let the columns be filtered; nothing can be added any more."""
        self._sheet.autofilter(0, 0, self._row, len(self._columns) - 1)

    def add(self, cells: Iterable[object]) -> None:
        """Add a row of words and numbers."""
        self._next()
        self._write(enumerate(cells))

    def add_error(self, row: Sequence[Any], formats: Mapping[str, object]) -> None:
        """Add an error with its words coloured in their context."""
        self._next()
        cells = list(row)
        cells[_CORRECTION] = correction_cell(row[_CORRECTION])
        self._write(zip(_PLACES, cells, strict=True))
        parts = _rich(row, formats[row[_SEVERITY]])
        if len(parts) > 2:
            self._sheet.write_rich_string(self._row, _SHOWN, *parts)
        else:
            self._sheet.write_string(self._row, _SHOWN, parts[1], parts[0])

    def _next(self) -> None:
        if self._row == MOST_ROWS:
            self.close()
            self._number += 1
            self._sheet = self._begun()
        self._row += 1
        self.count += 1

    def _write(self, cells: Iterable[tuple[int, Any]]) -> None:
        """Write the cells of a row: one loop, because a hundred thousand errors have many."""
        write_string, write_number, row = (
            self._sheet.write_string,
            self._sheet.write_number,
            self._row,
        )
        for place, value in cells:
            if not value and value != 0:
                continue
            if isinstance(value, str):
                write_string(row, place, value if len(value) < _SHORT else _fitting(value))
            else:
                write_number(row, place, value)


def _rich(row: Sequence[Any], colour: object) -> list[Any]:
    """The words before, the marked ones after their colour, those behind; no empty words."""
    quote, before, after = row[_QUOTE], row[_BEFORE], row[_AFTER]
    parts = [before] if before else []
    parts += [colour, _fitting(quote, LONGEST - 4 * CONTEXT)]
    return parts + ([after] if after else [])


def _fitting(words: str, most: int = LONGEST) -> str:
    """Words that a cell can hold."""
    # A code point is two UTF-16 units at the most, so that short words need not be counted.
    if len(words) * 2 <= most or len(words.encode("utf-16-le")) // 2 <= most:
        return words
    return words.encode("utf-16-le")[: 2 * most - 2].decode("utf-16-le", "ignore") + "…"


def _article(dossier: Dossier) -> Iterator[object]:
    english = [it.text.text_id for it in dossier.english[:1]]
    yield dossier.article.article_id
    yield dossier.article.title
    yield dossier.article.created_at
    yield len(dossier.texts)
    yield len(dossier.rows(*english))
    yield len(dossier.own.segments)
    yield len(dossier.own.text.content)
    yield sum(len(it.annotations) for it in dossier.reviews)
    told = told_details(dossier.details)
    yield "; ".join(f"{name}: {value}" for name, value in sorted(told.items()))


def _review(dossier: Dossier, it: Reviewed) -> Iterator[object]:
    severities = Counter(error.severity for error in it.annotations)
    yield it.review.review_id
    yield dossier.article.article_id
    yield dossier.article.title
    yield it.reviewer
    yield it.review.typology
    yield str(it.review.state)
    yield it.review.verdict
    yield it.review.judgement
    yield len(it.annotations)
    yield from (severities[severity] for severity in Severity)
    yield round(it.active_seconds, 1)
    yield it.review.created_at
    yield it.review.finished_at
