"""Several articles or reviewers side by side: tables, a plot, agreement."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reviewer.core.report import AgreementLine, Rating, Report
from reviewer.formats.report import scores
from reviewer.formats.report.markup import header, isolated, plain, row
from reviewer.formats.report.medium import Medium
from reviewer.formats.report.plots import Whisker, shortened, whiskers
from reviewer.formats.report.words import Words

_MOST_DRAWN = 60  # more lines than a plot can be read with


def overview(report: Report, say: Words, medium: Medium) -> Iterator[str]:
    """All articles together, and each in one line."""
    for rating in report.systems:
        yield scores.verdict(rating, report.measure, say)
        yield scores.figures(rating, report.measure, say)
        yield f'<p class="signature">{plain(rating.signature)}</p>'
        if rating.errors:
            yield f"<h3>{plain(say('Errors by category and severity'))}</h3>"
            yield scores.counts(rating, report.typology, say)
            if scores.worth_drawing(rating):
                yield medium.plot(scores.category_plot(rating, report.typology, say))
    if report.single:
        return
    yield f"<h2>{plain(say('Articles'))}</h2>"
    drawn = _drawn(report, say)
    if len(drawn) > 1:
        threshold = report.measure.passing
        title = say("Score of each article with its 95 % interval")
        for first in range(0, len(drawn), _MOST_DRAWN):
            portion = drawn[first : first + _MOST_DRAWN]
            yield f"<h3>{plain(title)}</h3>"
            yield medium.plot(
                whiskers(
                    title,
                    portion,
                    threshold,
                    say("passing threshold"),
                    lambda value: say.numbers.short(value, 1),
                )
            )
    yield from _table(report, say)


def _drawn(report: Report, say: Words) -> list[Whisker]:
    several = len(report.systems) > 1

    def label(title: str, system: str) -> str:
        return f"{shortened(title, 18)} · {shortened(system, 8)}" if several else title

    return [
        Whisker(
            label(line.title, say.system(it.system)),
            it.score,
            it.low,
            it.high,
            it.small_sample,
        )
        for line in report.lines
        for it in line.ratings
        if it.score is not None
    ]


def _table(report: Report, say: Words) -> Iterator[str]:
    names = [say("Article"), say("System"), say("Reviewers")]
    names += [say("Words"), say("Errors"), say("Score"), say("95 % interval"), say("Verdict")]
    yield f'<table class="overview">{header(names, numbers=5)}<tbody>'
    for line in report.lines:
        title = isolated(line.title)
        for it in line.ratings:
            who = isolated(say.listed(list(it.reviewers)))
            cells = [title, isolated(say.system(it.system)), who, *_figures(it, say)]
            yield row(cells, heads=1, numbers=5)
        if not line.ratings:
            who = isolated(say.listed(list(line.reviewers)) or "–")
            yield row([title, "–", who, *["–"] * 5], heads=1, numbers=5)
    yield "</tbody></table>"
    if any(it.small_sample for line in report.lines for it in line.ratings):
        note = say("A score in brackets rests on fewer than 500 words: read its interval.")
        yield f'<p class="caution">{plain(note)}</p>'


def _figures(rating: Rating, say: Words) -> list[str]:
    decimal, whole = say.numbers.decimal, say.numbers.whole
    interval = "–"
    if rating.low is not None and rating.high is not None:
        interval = say("{0} to {1}", decimal(rating.low), decimal(rating.high))
    score = "–" if rating.score is None else decimal(rating.score)
    if rating.small_sample:
        score = f"({score})"
    passing = {None: "–", True: say("passes"), False: say("fails")}[rating.passed]
    cells = [whole(rating.words), whole(rating.errors), score, interval, passing]
    return [plain(it) for it in cells]


def agreement(lines: Sequence[AgreementLine], say: Words) -> Iterator[str]:
    """How far each pair of reviewers agrees."""
    if not lines:
        return
    yield f"<h2>{plain(say('Agreement between reviewers'))}</h2>"
    names = [
        say("Reviewers"),
        say("Articles"),
        say("Segments"),
        say("Exact spans (F1)"),
        say("Characters (F1)"),
        say("Characters, same category and severity (F1)"),
        say("Kappa"),
        say("Alpha"),
        say("Correlation"),
    ]
    yield f'<table class="agreement">{header(names, numbers=8)}<tbody>'
    for it in lines:
        values = [it.exact, it.characters, it.labelled, it.kappa, it.alpha, it.correlation]
        told = [say.numbers.whole(it.articles), say.numbers.whole(it.segments)]
        told += ["–" if value is None else say.numbers.decimal(value, 3) for value in values]
        both = say.listed([it.one, it.other])
        who = say("{0}: first and second pass", it.one) if it.one == it.other else both
        yield row([isolated(who), *map(plain, told)], heads=1, numbers=8)
    yield "</tbody></table>"
