"""The figures of the scorecard as formulas, of a text and of a system, and what can be changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reviewer.core.annotation import Severity
from reviewer.core.report import Measure, Rating, Report
from reviewer.formats.scorecard_parts import WORDS, Book, Grid, Table

SMALL_SAMPLE = 500
"""Words below which MQM calls a sample small."""

SHARE = 17
"""The column of the sheet of texts that says what a review of a text counts among all of it."""

_WORDS, _ERRORS, _CRITICAL, _PENALTY, _ACCEPTABLE, _PER_WORD, _NORMED, _RAW, _SCORE = range(9)


class Sums:
    """Writes the figures of a row; its number of words stands in the column ``first``."""

    def __init__(self, book: Book, measure: Measure, first: int = 4) -> None:
        self._book = book
        self._measure = measure
        self._first = first

    def columns(self) -> list[tuple[str, int]]:
        """The headings of the figures, with their widths."""
        say = self._book.say
        return [
            (say("Words (EWC)"), 10),
            (say("Errors"), 10),
            (say("Critical, counted"), 10),
            (say("Absolute penalty total (APT)"), 14),
            (say("Acceptable points"), 12),
            (say("Penalty per word (PWPT)"), 12),
            (say("Normed penalty total (NPT)"), 16),
            (say("Raw score"), 10),
            (say("Calibrated score"), 12),
            (say("Verdict"), 12),
            (say("Sample"), 14),
            (say("95 % interval from"), 12),
            (say("95 % interval to"), 12),
        ]

    def row(
        self, grid: Grid, row: int, rating: Rating, *, errors: str, critical: str, penalty: str
    ) -> None:
        """Write everything after the words; the arguments are formulas for what is counted."""
        say = self._book.say
        words, apt, acceptable, pwpt = (
            self._cell(row, it) for it in (_WORDS, _PENALTY, _ACCEPTABLE, _PER_WORD)
        )
        some = rating.figures
        self._write(grid, row, _ERRORS, errors, rating.errors)
        self._write(grid, row, _CRITICAL, critical, rating.critical)
        self._write(grid, row, _PENALTY, penalty, some.get("APT", rating.penalty), "0.####")
        straight = f"acceptable_points*{words}/reference_words"
        curve = f"curve_a*LN(1+curve_b*{words})"
        allowed = f"IF(COUNT(curve_a,curve_b)=2,{curve},{straight})"
        self._write(grid, row, _ACCEPTABLE, allowed, self._acceptable(rating), "0.0000")
        for place, formula, key, pattern in (
            (_PER_WORD, f"{apt}/{words}", "PWPT", "0.000000"),
            (_NORMED, f"{pwpt}*reference_words", "NPT", "0.0000"),
            (_RAW, f"100*(1-{pwpt})", "raw", "0.00"),
        ):
            self._write(grid, row, place, f'IF({words}=0,"",{formula})', some.get(key, ""), pattern)
        score = f"100-{apt}/{acceptable}*(100-passing_threshold)"
        shown = "" if rating.score is None else rating.score
        self._write(grid, row, _SCORE, f'IF({words}=0,"",{score})', shown, "0.00")
        reached = f"AND({self._cell(row, _CRITICAL)}=0,{apt}<={acceptable})"
        passes, fails = say("passes"), say("fails")
        verdict = f'IF({words}=0,"",IF({reached},"{passes}","{fails}"))'
        told = {None: "", True: passes, False: fails}[rating.passed]
        self._write(grid, row, _SCORE + 1, verdict, told, WORDS)
        small = say("Small sample")
        formula = f'IF({words}<{SMALL_SAMPLE},"{small}","")'
        self._write(grid, row, _SCORE + 2, formula, small if rating.small_sample else "", WORDS)
        for place, end in ((_SCORE + 3, rating.low), (_SCORE + 4, rating.high)):
            if end is None or rating.score is None:
                continue
            same = f"ABS({self._cell(row, _SCORE)}-({rating.score!r}))<0.000001"
            self._write(grid, row, place, f'IF({same},{end!r},"")', end, "0.00")

    def _write(
        self,
        grid: Grid,
        row: int,
        place: int,
        formula: str,
        value: object,
        pattern: str = "General",
    ) -> None:
        grid.formula(row, self._first + place, formula, value, pattern)

    def _cell(self, row: int, place: int) -> str:
        from xlsxwriter.utility import xl_rowcol_to_cell

        return str(xl_rowcol_to_cell(row, self._first + place, col_abs=True))

    def _acceptable(self, rating: Rating) -> float:
        from math import log1p

        if self._measure.curve:
            a, b = self._measure.curve
            return a * log1p(b * rating.words)
        return (self._measure.acceptable or 0) * rating.words / self._measure.reference_words


def score_sheet(grid: Grid, report: Report, texts: Table, names: Sequence[str]) -> None:
    """Write the first sheet: what can be changed, the score of each system, how it is computed."""
    book, say, measure = grid.book, grid.book.say, report.measure
    sums = Sums(book, measure, first=1)
    for column, width in enumerate((42, *(width for _, width in sums.columns()))):
        grid.widen(column, max(width, 11))
    grid.words(0, 0, names[0], book.title)
    who = say.listed(list(report.reviewers))
    grid.sheet.write_string(1, 0, " · ".join(it for it in (*names[1:], who) if it), book.quiet)
    row = _changeable(grid, measure, 3)
    row += 1
    grid.words(row, 0, say("Scores"), book.section)
    for place, (name, _) in enumerate([(say("System"), 0), *sums.columns()]):
        look = book.header if place in (0, 10, 11) else book.header_of_figures
        grid.words(row + 1, place, name, look)
    row += 2
    for rating in report.systems:
        grid.words(row, 0, say.system(rating.system))
        mine, share = f"--EXACT({texts.column(3)},$A{row + 1})", texts.column(SHARE)
        total = [f"SUMPRODUCT({mine},{texts.column(place)}" for place in (4, 5, 6, 7)]
        total = [f"{it},{share})" if n in (0, 3) else f"{it})" for n, it in enumerate(total)]
        grid.formula(row, 1, total[0], rating.words, "0")
        sums.row(grid, row, rating, errors=total[1], critical=total[2], penalty=total[3])
        row += 1
    grid.raise_rows()
    grid.words(row + 1, 0, say("How the figures are computed"), book.section)
    for place, sentence in enumerate(_explained(book, report), row + 2):
        grid.sheet.write_string(place, 0, sentence)


def _changeable(grid: Grid, measure: Measure, row: int) -> int:
    """Write what can be changed and name its cells; give the row after it."""
    book, say = grid.book, grid.book.say
    grid.words(row, 0, say("What can be changed: every yellow cell"), book.section)
    a, b = measure.curve or ("", "")
    each = say("each") if measure.count_repeats else say("once")
    once = say("An error marked as a repeat counts once or each time.")
    curve = say(
        "Of E(x) = a ln(1 + b x), the points acceptable in x words; empty: a straight line."
    )
    lines: list[tuple[str, str, object, str]] = [
        (
            "passing_threshold",
            say("Passing threshold (PT)"),
            measure.passing,
            say("The score that a text must reach."),
        ),
        (
            "acceptable_points",
            say("Acceptable penalty points (APP)"),
            measure.acceptable,
            say("The penalty points that are just acceptable in RWC words."),
        ),
        (
            "reference_words",
            say("Reference word count (RWC)"),
            measure.reference_words,
            say("The number of words that NPT and APP refer to."),
        ),
    ]
    for severity in Severity:
        told = say("Multiplier: {0}", say.severity(severity))
        points = measure.multipliers[severity]
        lines.append((book.multiplier(severity), told, points, say("Points of one such error.")))
    lines.append((book.repeats, say("Repeated errors"), each, once))
    lines += [("curve_a", say("Tolerance curve: {0}", "a"), a, curve)]
    lines += [("curve_b", say("Tolerance curve: {0}", "b"), b, "")]
    for name, words, value, meaning in lines:
        row += 1
        grid.words(row, 0, words)
        grid.sheet.write(row, 1, value if value != "" else None, book.changeable)
        grid.sheet.write_string(row, 2, meaning, book.meaning)
        book.name_cell(name, grid, row, 1)
        if name == book.repeats:
            grid.choices(range(row, row + 1), 1, several=[say("once"), say("each")])
    return row + 1


def _explained(book: Book, report: Report) -> Iterator[str]:
    say = book.say
    yield say("An error counts its category's weight times its severity's multiplier.")
    yield f"APT = {say('weight × multiplier, added up over the errors')}"
    yield "PWPT = APT / EWC"
    yield "NPT = PWPT × RWC"
    yield f"{say('Raw score')} = 100 × (1 − PWPT)"
    yield f"{say('Calibrated score')} = 100 − (100 − PT) × APT / {say('Acceptable points')}"
    yield say("A text passes when APT is acceptable and no critical error counts.")
    yield say(
        "The words are those of the judged text: Unicode words that hold a letter or a digit, "
        "however many reviewers read them. Of several reviews of a text the mean counts."
    )
    yield say(
        "Intervals come from the segments, not from these cells: they are shown as long as the "
        "score is the one that was computed, and named in the signature."
    )
    yield f"Reviewer {report.version}"
    for rating in report.systems:
        yield rating.signature
