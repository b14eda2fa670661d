"""The MQM 2.0 scorecard: a workbook whose figures follow when a weight or an error is changed.

Every figure is a formula over cells that can be seen. Words that people wrote are stored as words:
nothing begins a formula or a link by its looks.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.core.annotation import Annotation, Severity
from reviewer.core.figure_errors import ScorecardModel
from reviewer.core.judged import judged_system
from reviewer.core.report import Rating, Report, ReviewPart
from reviewer.formats.output import replacing
from reviewer.formats.report.texts import in_reading_order
from reviewer.formats.report.words import Words
from reviewer.formats.scorecard_parts import Book, Grid, Table, criterion, exactly, is_pattern
from reviewer.formats.scorecard_sums import SHARE, Sums, score_sheet
from reviewer.formats.workbook_writing import workbook

if TYPE_CHECKING:
    from reviewer.core.dossier import Dossier

_ROW = 3  # sheets begin with a title, a sentence and a blank row; their header comes next


def write_scorecard(report: Report, target: Path, language: str) -> None:
    """Write the scorecard of a report, whole or not at all; ``language`` is ``en`` or ``id``.

    Raises ``ScorecardModel`` for a report by another model than MQM 2.0, else ``FileIsFolder``,
    ``FileNotWritable`` or ``DiskFull``.
    """
    if report.measure.weights is None:
        raise ScorecardModel(model=report.measure.name)
    with replacing(target) as stream, workbook(stream) as book:
        book.set_properties({"title": _title(report, Words(language)), "author": "Reviewer"})
        _Scorecard(report, Book(book, Words(language))).write()


def _title(report: Report, say: Words) -> str:
    if report.single:
        return report.lines[0].title
    return say("Translation review of {0} articles", say.numbers.whole(len(report.lines)))


@dataclass(frozen=True, slots=True)
class _Line:
    """An error as its row tells it; ``text`` is the number of the judged text."""

    error: Annotation
    number: int
    text: int
    article: str
    reviewer: str
    marked_in: str
    path: str
    counts: bool
    points: float


class _Scorecard:
    """Fills the four sheets, which refer to each other by their places."""

    def __init__(self, report: Report, book: Book) -> None:
        self._report = report
        self._book = book
        self._say = book.say
        say = book.say
        self._score = book.grid(say("Score"))
        self._texts = book.grid(say("Texts"))
        self._categories = book.grid(say("Categories"))
        self._errors = book.grid(say("Errors"))
        self._paths = list(self._known_paths())
        self._plain = not any(map(is_pattern, self._paths))
        self._number = 0

    def write(self) -> None:
        """Write everything."""
        say = self._say
        texts: list[tuple[str, ReviewPart, Rating]] = []
        errors: list[_Line] = []
        for part in self._report.articles:
            for review in part.reviews:
                first = len(texts)
                texts += [(part.dossier.article.title, review, it) for it in review.ratings]
                errors += list(self._errors_of(part.dossier, review, first))
        categories = Table(self._categories, _ROW, len(self._paths))
        told = Table(self._errors, _ROW, len(errors))
        judged = Table(self._texts, _ROW, len(texts))
        self._write_texts(judged, told, texts)
        self._write_categories(categories, told, errors)
        self._write_errors(told, categories, errors)
        names = [_title(self._report, say), say.numbers.moment(self._report.made_at)]
        score_sheet(self._score, self._report, judged, names)

    def _known_paths(self) -> Iterator[str]:
        """The categories that weigh, those that only the errors have, and "to be classified"."""
        weights = self._report.measure.weights
        assert weights is not None
        known = [it.path for it in weights]
        yield from known
        used = {path for it in self._report.systems for path in it.counts if path}
        yield from sorted(used - set(known))
        yield self._say("(to be classified)")

    # ---- texts

    def _write_texts(
        self, table: Table, told: Table, texts: list[tuple[str, ReviewPart, Rating]]
    ) -> None:
        say, sums = self._say, Sums(self._book, self._report.measure)
        table.begin(
            say("Texts"),
            say("Each text that was judged, once for each review. Words can be changed."),
            [
                (say("No."), 6),
                (say("Article"), 34),
                (say("Reviewer"), 20),
                (say("System"), 14),
                *sums.columns(),
                (say("Share among the reviews of the text"), 22),
            ],
            figures={0, *range(4, 13), 15, 16, SHARE},
        )
        for number, (title, review, rating) in enumerate(texts):
            row = table.first + number
            grid = table.grid
            grid.number(row, 0, number + 1)
            grid.words(row, 1, title, self._book.one_line)
            grid.words(row, 2, review.reviewed.reviewer)
            grid.words(row, 3, say.system(rating.system))
            grid.number(row, 4, rating.words, changeable=True)
            mine = f"{told.column(1)},$A{row + 1}"
            critical = f'{told.column(9)},"{say.severity(Severity.CRITICAL)}"'
            sums.row(
                grid,
                row,
                rating,
                errors=f"COUNTIFS({mine})",
                critical=f"COUNTIFS({mine},{critical},{told.column(13)},1)",
                penalty=f"SUMIFS({told.column(14)},{mine})",
            )
            grid.number(row, SHARE, rating.share)
        table.end()

    # ---- categories

    def _write_categories(self, table: Table, told: Table, errors: list[_Line]) -> None:
        say, weights = self._say, self._report.measure.weights
        assert weights is not None
        severities = [say.severity(it) for it in Severity]
        counted = [say("{0}, counted", it) for it in severities]
        table.begin(
            say("Categories"),
            say(
                "What one error counts: the category's weight times the severity's multiplier, "
                "or a number written over that. Weights can be changed."
            ),
            [(say("Category"), 56), (say("Name"), 40), (say("Weight"), 9)]
            + [(it, 10) for it in severities]
            + [(it, 12) for it in counted]
            + [(say("Penalty points"), 14)],
            figures=range(2, 12),
        )
        for number, path in enumerate(self._paths):
            row, category = table.first + number, weights.get(path)
            grid, line = table.grid, row + 1
            grid.words(row, 0, path)
            grid.words(row, 1, say.category(weights, path) if category else "")
            grid.number(row, 2, category.weight if category else 1, changeable=True)
            mine = [it for it in errors if it.path == path and it.counts]
            for place, severity in enumerate(Severity):
                own = category.points.get(severity) if category else None
                points = weights.points(category, severity) if category else None
                if own is not None:
                    grid.number(row, 3 + place, own, changeable=True)
                else:
                    formula = f"$C{line}*{self._book.multiplier(severity)}"
                    value = weights.multipliers[severity] if points is None else points
                    grid.formula(row, 3 + place, formula, value)
                alike = f"{told.column(8)},{criterion(path, f'$A{line}')}"
                header = grid.cell(table.header, 3 + place)
                formula = f"COUNTIFS({alike},{told.column(9)},{header},{told.column(13)},1)"
                grid.formula(
                    row, 7 + place, formula, sum(it.error.severity is severity for it in mine)
                )
            formula = f"SUMPRODUCT(D{line}:G{line},H{line}:K{line})"
            grid.formula(row, 11, formula, sum(it.points for it in mine))
        table.end()

    # ---- errors

    def _errors_of(self, dossier: Dossier, review: ReviewPart, first: int) -> Iterator[_Line]:
        """The errors of a review; ``first`` is how many texts stand before its own."""
        texts = {it.text.text_id: it.text for it in dossier.texts}
        weights, count_repeats = self._report.measure.weights, self._report.measure.count_repeats
        assert weights is not None
        places = {it.system: number for number, it in enumerate(review.ratings, first + 1)}
        own = places.get(dossier.details.get("system", ""), first + 1)
        for error in in_reading_order(dossier, review.reviewed):
            system = judged_system(error, texts, self._report.typology)
            category = weights.get(error.category)
            points = (
                weights.points(category, error.severity)
                if category
                else weights.multipliers[error.severity]
            )
            self._number += 1
            yield _Line(
                error,
                number=self._number,
                text=places.get(system, own),
                article=dossier.article.title,
                reviewer=review.reviewed.reviewer,
                marked_in=self._say.text(texts[error.span.text_id]),
                path=error.category or self._say("(to be classified)"),
                counts=count_repeats or error.repeat_of is None,
                points=points if count_repeats or error.repeat_of is None else 0.0,
            )

    def _write_errors(self, table: Table, categories: Table, errors: list[_Line]) -> None:
        say = self._say
        table.begin(
            say("Errors"),
            say("One row an error. Category, severity and repeats can be chosen from lists."),
            [
                (say("No."), 6),
                (say("Text no."), 8),
                (say("Article"), 32),
                (say("Reviewer"), 18),
                (say("Marked in"), 12),
                (say("Words"), 28),
                (say("Counterpart"), 24),
                (say("Correction"), 24),
                (say("Category"), 40),
                (say("Severity"), 11),
                (say("Comment"), 34),
                (say("Repeats another"), 14),
                (say("From"), 12),
                (say("Counts"), 8),
                (say("Points"), 9),
            ],
            figures={0, 1, 13, 14},
        )
        yes = say("yes")
        for row, line in enumerate(errors, table.first):
            self._write_error(table.grid, row, line, categories)
        if errors:
            grid = table.grid
            grid.choices(table.rows, 8, source=f"={categories.column(0)}")
            grid.choices(table.rows, 9, several=[say.severity(it) for it in Severity])
            grid.choices(table.rows, 11, several=[yes])
        table.end()

    def _write_error(self, grid: Grid, row: int, line: _Line, categories: Table) -> None:
        say, error, place = self._say, line.error, row + 1
        grid.number(row, 0, line.number)
        grid.number(row, 1, line.text)
        grid.words(row, 2, line.article, self._book.one_line)  # as often as it has errors
        correction = error.correction
        linked = error.linked.quote if error.linked else ""
        for column, words in (
            (3, line.reviewer),
            (4, line.marked_in),
            (5, error.span.quote),
            (6, linked),
            (7, say("(leave out)") if correction == "" else correction or ""),
            (10, error.comment),
            (12, error.origin),
        ):
            grid.words(row, column, words)
        grid.words(row, 8, line.path, changeable=True)
        grid.words(row, 9, say.severity(error.severity), changeable=True)
        grid.words(row, 11, say("yes") if error.repeat_of else "", changeable=True)
        yes, each = say("yes"), say("each")
        formula = f'IF(AND($L{place}="{yes}",{self._book.repeats}<>"{each}"),0,1)'
        grid.formula(row, 13, formula, int(line.counts))
        heads = categories.grid.area(categories.header, 3, categories.header, 6)
        points = categories.columns(3, 6)
        wanted = f"$I{place}" if self._plain else exactly(f"$I{place}")
        found = f"MATCH({wanted},{categories.column(0)},0),MATCH($J{place},{heads},0)"
        grid.formula(row, 14, f"$N{place}*INDEX({points},{found})", line.points)
