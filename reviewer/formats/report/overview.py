"""Several articles or reviewers side by side: tables, a plot, agreement."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reviewer.core.report import AgreementLine, ArticleLine, Measure, Rating, Report
from reviewer.core.shown_range import shown_range
from reviewer.formats.report import scores
from reviewer.formats.report.markup import header, isolated, plain, row
from reviewer.formats.report.medium import Medium
from reviewer.formats.report.plots import Whisker, shortened, whiskers
from reviewer.formats.report.words import Words

_MOST_DRAWN = 30  # lines of a plot that finds room on a page


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
    yield from _plots(report, say, medium)
    yield from _table(report, say)


def _plots(report: Report, say: Words, medium: Medium) -> Iterator[str]:
    """The scores of all articles, in as many plots as they need pages, on one scale."""
    drawn = [lines for it in report.lines if (lines := _drawn(it, report, say))]
    every = [it for lines in drawn for it in lines]
    if len(every) < 2:
        return
    intervals = [(it.low, it.high) for it in every if it.low is not None and it.high is not None]
    between = shown_range([it.score for it in every], intervals)
    title = say("Score of each article with its 95 % interval")
    for portion in _portions(drawn):
        yield f"<h3>{plain(title)}</h3>"
        yield medium.plot(
            whiskers(
                title,
                portion,
                report.measure.passing,
                say("passing threshold"),
                lambda value: say.numbers.short(value, 1),
                scores.score_name(report.measure, say),
                between,
            )
        )


def _portions(drawn: Sequence[Sequence[Whisker]]) -> Iterator[list[Whisker]]:
    """Lines in portions of about the same size; those of an article stay together."""
    total = sum(map(len, drawn))
    size = -(-total // -(-total // _MOST_DRAWN))
    portion: list[Whisker] = []
    for lines in drawn:
        if portion and (len(portion) >= size or len(portion) + len(lines) > _MOST_DRAWN):
            yield portion
            portion = []
        portion += lines
    yield portion


def _drawn(line: ArticleLine, report: Report, say: Words) -> list[Whisker]:
    """An article's scores, its title beside the first of them."""
    found: list[Whisker] = []
    for it in line.ratings:
        if it.score is not None:
            label = line.title
            if len(report.systems) > 1:
                label = shortened(say.system(it.system), 8 if not found else 24)
                label = label if found else f"{shortened(line.title, 18)} · {label}"
            found.append(Whisker(label, it.score, it.low, it.high, it.small_sample))
    return found


def _table(report: Report, say: Words) -> Iterator[str]:
    names = [say("Article"), say("System"), say("Words"), say("Errors"), say("Score")]
    names += [say("95 % interval from"), say("95 % interval to"), say("Verdict")]
    yield f'<table class="overview">{header(names, numbers=6)}<tbody>'
    for line in report.lines:
        title, before = line.title, ""
        for it in line.ratings:
            who = say.listed(list(it.reviewers))
            cells = [_titled(title, "" if who == before else who), isolated(say.system(it.system))]
            yield row([*cells, *_figures(it, report.measure, say)], heads=1, numbers=6)
            title, before = shortened(line.title), who
        if not line.ratings:
            who = say.listed(list(line.reviewers))
            yield row([_titled(title, who), *["–"] * 7], heads=1, numbers=6)
    yield "</tbody></table>"
    if any(it.small_sample for line in report.lines for it in line.ratings):
        note = say("A score in brackets rests on fewer than 500 words: read its interval.")
        yield f'<p class="caution">{plain(note)}</p>'


def _titled(title: str, reviewers: str) -> str:
    """An article's title, and who reviewed it where that is not as in the line above."""
    return isolated(title) + (f"<br/><small>{isolated(reviewers)}</small>" if reviewers else "")


def _figures(rating: Rating, measure: Measure, say: Words) -> list[str]:
    whole = say.numbers.whole
    digits = 2 if measure.name.startswith("wmt") else 1  # a few points a segment, or up to 100

    def decimal(value: float) -> str:
        return say.numbers.decimal(value, digits)

    low, high = ("–" if it is None else decimal(it) for it in (rating.low, rating.high))
    score = "–" if rating.score is None else decimal(rating.score)
    if rating.small_sample:
        score = f"({score})"
    passing = {None: "–", True: say("passes"), False: say("fails")}[rating.passed]
    cells = [whole(rating.words), whole(rating.errors), score, low, high, passing]
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
    yield f'<p class="signature">{plain(lines[0].signature)}</p>'
