"""The figures of a rating: the verdict, the steps to the score, the table of errors, a plot."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reviewer.core.annotation import Severity
from reviewer.core.report import Counts, Measure, Rating
from reviewer.core.typology import Typology
from reviewer.formats.report.markup import header, plain, row
from reviewer.formats.report.plots import Bar, Plot, bars
from reviewer.formats.report.words import Words


def score_words(rating: Rating, measure: Measure, say: Words) -> str:
    """The score in words; of a small sample the interval leads, for a bare figure says too much."""
    if rating.score is None:
        return say("No words, no score")
    score = say.numbers.decimal(rating.score)
    if rating.low is None or rating.high is None:
        return score
    interval = say("{0} to {1}", say.numbers.decimal(rating.low), say.numbers.decimal(rating.high))
    return f"{interval} ({score})" if rating.small_sample else f"{score} ({interval})"


def passing_words(rating: Rating, measure: Measure, say: Words) -> str:
    """Whether the text passes, and why not."""
    if rating.passed is None:
        return ""
    told = say("passes") if rating.passed else say("fails")
    if measure.name == "mqm2" and rating.critical:
        told += f" · {say('critical errors: {0}', say.numbers.whole(rating.critical))}"
    return told


def score_name(measure: Measure, say: Words) -> str:
    """What the score is called."""
    if measure.name == "mqm2":
        return say("Calibrated score")
    if measure.name == "esa":
        return say("Mean judgement, 0 to 100")
    return say("Points per 1000 words") if measure.passing else say("Mean points per segment")


def verdict(rating: Rating, measure: Measure, say: Words) -> str:
    """The score with its interval, whether it passes, and how much that rests on."""
    numbers = say.numbers
    notes = [
        f"{say('Words')}: {numbers.whole(rating.words)}",
        *([say("words read: {0}", numbers.whole(rating.read))] if rating.several else []),
        f"{say('Segments')}: {numbers.whole(rating.segments)}",
        f"{say('Errors')}: {numbers.whole(rating.errors)}",
        *([say("repeats: {0}", numbers.whole(rating.repeats))] if rating.repeats else []),
        say("higher is better") if measure.rising else say("lower is better"),
    ]
    if measure.passing is not None:
        notes.append(f"{say('passing threshold')} {numbers.short(measure.passing)}")
    what = f"{score_name(measure, say)} · {say.system(rating.system)}"
    lines = [
        f'<p class="what">{plain(what)}</p>',
        f'<p class="score">{plain(score_words(rating, measure, say))}</p>',
    ]
    if passing := passing_words(rating, measure, say):
        lines.append(f'<p class="passing">{plain(passing)}</p>')
    lines.append(f'<p class="notes">{plain(" · ".join(notes))}</p>')
    for note in _cautions(rating, say):
        lines.append(f'<p class="caution">{plain(note)}</p>')
    return f'<table class="verdict"><tbody><tr><td>{"".join(lines)}</td></tr></tbody></table>'


def _cautions(rating: Rating, say: Words) -> Iterator[str]:
    if rating.small_sample:
        yield say("This text has fewer than 500 words: read the interval, not the figure alone.")
    if rating.score is not None and rating.low is None:
        yield say("Judgements that do not differ have no interval.")


def figures(rating: Rating, measure: Measure, say: Words) -> str:
    """Each figure with its formula, and the formula with the numbers put in."""
    lines = list(_mqm2(rating, measure, say) if rating.figures else _others(rating, measure, say))
    head = header([say("Figure"), say("Formula"), "", say("Value")], numbers=1)
    rows = "".join(row([plain(cell) for cell in line], heads=1, numbers=1) for line in lines)
    return f'<table class="figures">{head}<tbody>{rows}</tbody></table>'


def _mqm2(rating: Rating, measure: Measure, say: Words) -> Iterator[list[str]]:
    number, short = say.numbers.decimal, say.numbers.short
    words, of = say.numbers.whole(rating.words), rating.figures
    passing, acceptable = short(measure.passing or 0), short(measure.acceptable or 0)
    rwc = say.numbers.whole(measure.reference_words)
    apt, pwpt, npt = short(of["APT"]), number(of["PWPT"], 6), number(of["NPT"], 4)
    yield [say("Absolute penalty total (APT)"), _summed(rating, say), "", apt]
    yield [say("Penalty per word (PWPT)"), "APT / EWC", f"{apt} / {words}", pwpt]
    yield [say("Normed penalty total (NPT)"), "PWPT × RWC", f"{pwpt} × {rwc}", npt]
    yield [say("Raw score"), "100 × (1 − PWPT)", f"100 × (1 − {pwpt})", number(of["raw"])]
    score = number(rating.score or 0)
    if measure.curve is None:
        formula = "100 − NPT × (100 − PT) / APP"
        worked = f"100 − {npt} × (100 − {passing}) / {acceptable}"
    else:
        formula = "100 − (100 − PT) × APT / (a ln(1 + b × EWC))"
        a, b = short(measure.curve[0], 6), short(measure.curve[1], 9)
        worked = f"100 − (100 − {passing}) × {apt} / ({a} ln(1 + {b} × {words}))"
    yield [say("Calibrated score"), formula, worked, score]


def _others(rating: Rating, measure: Measure, say: Words) -> Iterator[list[str]]:
    points, words = say.numbers.short(rating.penalty), say.numbers.whole(rating.words)
    score = "–" if rating.score is None else say.numbers.decimal(rating.score)
    if measure.name == "esa":
        formula = say("the mean over articles of the mean over reviewers of their judgements")
        yield [score_name(measure, say), formula, "", score]
        return
    yield [say("Penalty points"), _summed(rating, say), "", points]
    if measure.passing is None:
        formula = say(
            "the mean over segments of the mean over reviewers of the points of a segment"
        )
        yield [score_name(measure, say), formula, "", score]
    else:
        worked = f"{points} / {words} × 1000"
        yield [score_name(measure, say), "APT / EWC × 1000", worked, score]


def _summed(rating: Rating, say: Words) -> str:
    if rating.several:
        return say(
            "weight × multiplier, added up over the errors; of each text the mean over its reviews"
        )
    return say("weight × multiplier, added up over the errors")


def counts(rating: Rating, typology: Typology, say: Words) -> str:
    """The table of errors by category and severity, with errors per 1000 words."""
    names = [say("Category"), *map(say.severity, Severity), say("Total")]
    head = header([*names, say("Errors per 1000 words")], numbers=len(Severity) + 2)
    rows = []
    for path in _ordered(rating.counts, typology):
        found = rating.counts[path]
        name = say.category(typology, path)
        rows.append(_counted(name, [found.get(it, 0) for it in Severity], rating, say))
    totals = [sum(it.get(severity, 0) for it in rating.counts.values()) for severity in Severity]
    rows.append(_counted(say("Total"), totals, rating, say, "sum"))
    return f'<table class="counts">{head}<tbody>{"".join(rows)}</tbody></table>'


def _counted(
    name: str, numbers: Sequence[int], rating: Rating, say: Words, classes: str = ""
) -> str:
    """A line of the table: each severity, all of them, and how many that is in 1000 words."""
    whole, total = say.numbers.whole, sum(numbers)
    each = [whole(it) if it else "·" for it in numbers]
    rate = say.numbers.decimal(total / rating.read * 1000) if rating.read else "–"
    cells = [plain(it) for it in (name, *each, whole(total), rate)]
    return row(cells, heads=1, numbers=len(cells) - 1, classes=classes)


def _ordered(counts: Counts, typology: Typology) -> list[str]:
    """Paths in the order of the typology; others after them by name."""
    places = {it.path: number for number, it in enumerate(typology)}
    return sorted(counts, key=lambda path: (places.get(path, len(places)), path))


def worth_drawing(rating: Rating) -> bool:
    """Whether a plot by category shows more than the table does."""
    return rating.words > 0 and len(rating.counts) > 1


def category_plot(rating: Rating, typology: Typology, say: Words) -> Plot:
    """Errors per 1000 words by category, parted by severity, the most first."""
    lines = [
        Bar(
            say.category(typology, path),
            [(it, found.get(it, 0) / rating.read * 1000) for it in Severity],
        )
        for path, found in rating.counts.items()
    ]
    lines.sort(key=lambda it: -it.total)
    names = [(it, say.severity(it)) for it in Severity]
    title, unit = say("Errors per 1000 words, by category"), say("Errors per 1000 words")
    return bars(title, lines, names, lambda value: say.numbers.short(value, 1), unit)
