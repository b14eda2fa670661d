"""Tables of two at a time: systems by every measure, reviewers by how far they agree."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from reviewer.scoring.comparison import Comparison, Pair
from reviewer.scoring.reviewer_agreement import Agreement, PairAgreement
from reviewer.ui.compare.lines import Cell, Column, Line, Table, number, system_name, text
from reviewer.ui.score import words

translate = QCoreApplication.translate


def pairs(comparison: Comparison) -> Table:
    """Two systems at a time, by every measure."""
    columns = (
        Column(translate("Compare", "Measure"), figures=False),
        Column(translate("Compare", "First"), figures=False),
        Column(translate("Compare", "Second"), figures=False),
        Column(translate("Compare", "Score of the first")),
        Column(translate("Compare", "Score of the second")),
        Column(translate("Compare", "Difference"), translate("Compare", "Second − first")),
        Column(translate("Compare", "95 % interval"), translate("Compare", "Of the difference")),
        Column(translate("Compare", "p, randomization"), translate("Compare", "Paired, two-sided")),
        Column(translate("Compare", "p, bootstrap"), translate("Compare", "Paired, two-sided")),
        Column(translate("Compare", "p, t-test"), translate("Compare", "Paired; for ESA")),
        Column(translate("Compare", "Better"), figures=False),
        Column(translate("Compare", "Sentences")),
    )
    lines = tuple(Line(_pair_cells(it)) for it in comparison.pairs)
    legend = translate(
        "Compare",
        "★ beyond chance: p < 0.05 by paired randomization. Only sentences that both translated"
        " are compared, and metrics only in the same language.",
    )
    return Table(columns, lines, legend)


def _pair_cells(pair: Pair) -> tuple[Cell, ...]:
    star = " ★" if pair.significant() else ""
    better = system_name(pair.better) + star if pair.better else words.NONE
    return (
        text(measure_name(pair.measure)),
        text(system_name(pair.one)),
        text(system_name(pair.other)),
        number(pair.score_of_one, 2),
        number(pair.score_of_other, 2),
        number(pair.difference, 2),
        Cell(
            words.interval(pair.interval, 2) or words.NONE,
            pair.interval.low if pair.interval else None,
        ),
        number(pair.randomization, 4),
        number(pair.bootstrap, 4),
        number(pair.t_test, 4),
        Cell(better, better),
        number(pair.segments),
    )


def measure_name(measure: str) -> str:
    """A scoring model or a metric by its usual name."""
    return {
        "mqm2": "MQM 2.0",
        "wmt2020": "WMT 2020",
        "wmt2023": "WMT 2023",
        "matecat": "MateCat",
        "esa": "ESA",
    }.get(measure, measure)


def agreement(found: Agreement) -> Table:
    """Two reviewers at a time, over the articles that both read."""
    columns = (
        Column(translate("Compare", "Reviewer"), figures=False),
        Column(translate("Compare", "Other"), figures=False),
        Column(translate("Compare", "Articles")),
        Column(translate("Compare", "Sentences")),
        Column(
            translate("Compare", "F1, same words"),
            translate("Compare", "Marks on just the same words"),
        ),
        Column(
            translate("Compare", "F1, characters"),
            translate("Compare", "Characters that both marked"),
        ),
        Column(
            translate("Compare", "F1, with labels"),
            translate("Compare", "Characters with the same category and severity"),
        ),
        Column("κ", translate("Compare", "Cohen's kappa: whether a sentence has an error")),
        Column(
            translate("Compare", "κ, severity"),
            translate("Compare", "Cohen's kappa: the gravest severity of a sentence"),
        ),
        Column("α", translate("Compare", "Krippendorff's alpha: points of a sentence")),
        Column("r", translate("Compare", "Pearson's correlation: points of a sentence")),
    )
    lines = tuple(Line(_agreement_cells(it)) for it in found.pairs)
    return Table(columns, lines, _agreement_legend(found), found.signature)


def _agreement_cells(it: PairAgreement) -> tuple[Cell, ...]:
    figures: Sequence[float | None] = (
        it.exact["spans"].f1,
        it.characters["spans"].f1,
        it.characters["both"].f1,
        it.kappa,
        it.kappa_severity,
        it.alpha,
        it.correlation,
    )
    return (
        text(it.one),
        text(it.other),
        number(it.articles),
        number(it.segments),
        *(number(figure, 3) for figure in figures),
    )


def _agreement_legend(found: Agreement) -> str:
    return translate(
        "Compare",
        "All reviewers together, over {0} sentences: α of points {1}, of “has an error” {2}, of"
        " severity {3}. 1 is full agreement, 0 is what chance would give.",
    ).format(
        found.segments,
        words.figure(found.alpha, 3),
        words.figure(found.alpha_errors, 3),
        words.figure(found.alpha_severity, 3),
    )
