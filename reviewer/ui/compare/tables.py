"""The tables of a comparison, in the language of the window."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from reviewer.core.annotation import Severity
from reviewer.core.typology import Typology
from reviewer.scoring.comparison import Comparison, Group, MetricFigure
from reviewer.scoring.metrics import Metric
from reviewer.ui import wording
from reviewer.ui.compare.lines import Cell, Column, Line, Table, number, system_name, text
from reviewer.ui.score import words

_MEANS = ("wmt2020", "wmt2023")

translate = QCoreApplication.translate


def _digits(comparison: Comparison) -> int:
    return 2 if comparison.model in _MEANS else 1


def _score_columns() -> tuple[Column, ...]:
    return (
        Column(
            translate("Compare", "Score"), translate("Compare", "The score of all texts together")
        ),
        Column(
            translate("Compare", "95 % interval"),
            translate(
                "Compare",
                "By drawing sentences again and again; where few have errors, by the gamma"
                " interval of Fay and Feuer",
            ),
        ),
    )


def _score_cells(comparison: Comparison, group: Group) -> tuple[Cell, ...]:
    digits, score = _digits(comparison), group.score
    told = words.figure(score.score, digits)
    if score.small_sample and score.score is not None:
        told += " " + translate("Compare", "(small sample)")
    between = words.interval(score.interval, digits) or words.NONE
    if not comparison.complete:
        between = "…"
    return (Cell(told, score.score), Cell(between, score.interval.low if score.interval else None))


def _count_columns(*, read: bool = False) -> tuple[Column, ...]:
    """``read``: tell the words that were read too, once for each review."""
    return (
        Column(
            translate("Compare", "Errors / 1000"),
            translate("Compare", "Errors / words that were read × 1000, repeats too"),
        ),
        Column(translate("Compare", "Errors")),
        Column(
            translate("Compare", "Words"),
            translate("Compare", "Words of the judged texts, however many reviewers read them"),
        ),
        *(
            [
                Column(
                    translate("Compare", "Words read"),
                    translate("Compare", "Words of the judged texts, once for each review"),
                )
            ]
            if read
            else []
        ),
        Column(translate("Compare", "Reviews")),
    )


def _count_cells(group: Group, *, read: bool = False) -> tuple[Cell, ...]:
    return (
        number(group.per_thousand(), 1),
        number(group.score.errors),
        number(group.score.words),
        *([number(group.score.read)] if read else []),
        number(group.reviews),
    )


def _outcome(group: Group) -> Cell:
    return text(words.outcome(group.score.passed))


# ---- systems


def ranked(comparison: Comparison) -> list[Group]:
    """The systems, the best score first."""

    def key(group: Group) -> tuple[bool, float]:
        score = group.score.score
        if score is None:
            return True, 0.0
        return False, -score if comparison.higher_is_better else score

    return sorted(comparison.systems, key=key)


def systems(comparison: Comparison) -> Table:
    """Each system with its score, which others it beats, and its automatic metrics."""
    order = ranked(comparison)
    metrics = [it for it in Metric if any(_metric(comparison, "", it))]
    columns = (
        Column("№", translate("Compare", "Place by score"), figures=True),
        Column(translate("Compare", "System"), figures=False),
        *_score_columns(),
        Column(
            translate("Compare", "Better than"),
            translate("Compare", "Numbers of the systems that score worse, beyond chance"),
            figures=False,
        ),
        *_count_columns(),
        *(Column(it, _metric_tip(comparison, it)) for it in metrics),
    )
    lines = []
    for place, group in enumerate(order, 1):
        beaten = [
            other
            for other, it in enumerate(order, 1)
            if _beats(comparison, group.system, it.system)
        ]
        found = (next(_metric(comparison, group.system, it), None) for it in metrics)
        cells = (
            number(place),
            text(system_name(group.system)),
            *_score_cells(comparison, group),
            text(_runs(beaten)),
            *_count_cells(group),
            *(number(it.score if it else None, 1) for it in found),
        )
        lines.append(Line(cells, group.worst))
    return Table(columns, tuple(lines), _systems_legend(comparison))


def _runs(numbers: Sequence[int]) -> str:
    """Numbers in order, those that follow each other as one: "2, 5–14"."""
    runs: list[list[int]] = []
    for it in numbers:
        if runs and runs[-1][-1] == it - 1:
            runs[-1].append(it)
        else:
            runs.append([it])
    told = (f"{it[0]}–{it[-1]}" if len(it) > 2 else ", ".join(map(str, it)) for it in runs)
    return ", ".join(told)


def _beats(comparison: Comparison, one: str, other: str) -> bool:
    return any(
        it.measure == comparison.model
        and {it.one, it.other} == {one, other}
        and it.better == one
        and it.significant()
        for it in comparison.pairs
    )


def _metric(comparison: Comparison, system: str, metric: Metric) -> Iterator[MetricFigure]:
    """The figures of a metric against the reference, of one system or (``""``) of all."""
    for it in comparison.metrics:
        if it.against == "reference" and it.metric is metric and system in ("", it.system):
            yield it


def _metric_tip(comparison: Comparison, metric: Metric) -> str:
    return next((it.signature for it in _metric(comparison, "", metric)), "")


def _systems_legend(comparison: Comparison) -> str:
    if not comparison.complete:
        return translate("Compare", "Intervals and comparisons are being worked out…")
    return translate(
        "Compare",
        "Better than: the difference is beyond chance (p < 0.05, paired randomization on the"
        " sentences both translated). Double-click a line to open its worst sentence.",
    )


# ---- reviewers, articles, days


def reviewers(comparison: Comparison) -> Table:
    """Each reviewer with the scores of what they read, and how long it took them."""
    columns = (
        Column(translate("Compare", "Reviewer"), figures=False),
        Column(translate("Compare", "Text"), figures=False),
        *_score_columns(),
        *_count_columns(read=True),
        Column(translate("Compare", "Time"), translate("Compare", "Without pauses over a minute")),
        Column(translate("Compare", "Words an hour")),
    )
    lines = []
    for it in sorted(comparison.reviewers, key=lambda it: (it.name.casefold(), it.system)):
        hours = it.active_seconds / 3600
        pace = it.score.read / hours if hours else None
        cells = (
            text(it.name),
            text(system_name(it.system)),
            *_score_cells(comparison, it),
            *_count_cells(it, read=True),
            Cell(wording.minutes(it.active_seconds), it.active_seconds),
            number(pace),
        )
        lines.append(Line(cells, it.worst))
    return Table(columns, tuple(lines))


def articles(comparison: Comparison) -> Table:
    """Each article with its score."""
    columns = (
        Column(translate("Compare", "Article"), figures=False),
        Column(translate("Compare", "Text"), figures=False),
        *_score_columns(),
        Column(translate("Compare", "Outcome"), figures=False),
        *_count_columns(),
    )
    lines = (
        Line(
            (
                text(it.name),
                text(system_name(it.system)),
                *_score_cells(comparison, it),
                _outcome(it),
                *_count_cells(it),
            ),
            it.worst or it.key,
        )
        for it in sorted(comparison.articles, key=lambda it: (it.name.casefold(), it.system))
    )
    legend = translate("Compare", "Double-click a line to open the article at its worst sentence.")
    return Table(columns, tuple(lines), legend)


def days(comparison: Comparison) -> Table:
    """Each day on which reviews were finished."""
    columns = (
        Column(translate("Compare", "Day"), figures=False),
        Column(translate("Compare", "Text"), figures=False),
        *_score_columns(),
        *_count_columns(),
    )
    lines = (
        Line(
            (
                text(it.key),
                text(system_name(it.system)),
                *_score_cells(comparison, it),
                *_count_cells(it),
            ),
            it.worst,
        )
        for it in sorted(comparison.days, key=lambda it: (it.key, it.system))
    )
    legend = translate(
        "Compare", "The day (UTC) on which a review was finished, or begun while it is still open."
    )
    return Table(columns, tuple(lines), legend)


# ---- categories


def categories(comparison: Comparison, typology: Typology) -> Table:
    """What each category of errors costs each system."""
    columns = (
        Column(translate("Compare", "Category"), figures=False),
        Column(translate("Compare", "Text"), figures=False),
        Column(translate("Compare", "Errors per 1000 words")),
        *(Column(wording.severity_name(it)) for it in Severity),
        Column(translate("Compare", "Errors")),
        Column(translate("Compare", "Points")),
    )
    shown = sorted(comparison.categories, key=lambda it: -it.score.errors)
    points = words.points_alike([it.score.penalty for it in shown])
    lines = (
        Line(
            (
                text(wording.category_name(typology, it.key)),
                text(system_name(it.system)),
                number(it.per_thousand(), 2),
                *(number(it.errors(None, severity)) for severity in Severity),
                number(it.score.errors),
                Cell(told, it.score.penalty),
            ),
            it.worst,
        )
        for it, told in zip(shown, points, strict=True)
    )
    legend = translate("Compare", "Double-click a line to open a sentence with such an error.")
    return Table(columns, tuple(lines), legend)
