"""A report from its head to its foot, in pieces, so that a large set needs little memory."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reviewer.core.annotation import Severity
from reviewer.core.report import ArticlePart, Measure, Rating, Report, ReviewPart
from reviewer.core.review import ReviewState, read_verdict
from reviewer.core.typology import Typology
from reviewer.formats.report import scores
from reviewer.formats.report.markup import isolated, plain, row
from reviewer.formats.report.medium import Medium
from reviewer.formats.report.overview import agreement, overview
from reviewer.formats.report.texts import Marked, legend
from reviewer.formats.report.words import Words


class Wanted(NamedTuple):
    """What a report shows besides figures and errors; ``language`` is ``en`` or ``id``."""

    language: str = "en"
    texts: bool = True
    corrected: bool = False


class Document:
    """Writes a report for a medium, one piece after the other."""

    def __init__(self, report: Report, wanted: Wanted, medium: Medium) -> None:
        self._report = report
        self._wanted = wanted
        self._medium = medium
        self._say = Words(wanted.language)

    @property
    def title(self) -> str:
        """The article's title, or how many articles there are."""
        lines = self._report.lines
        if self._report.single:
            return lines[0].title
        return self._say("Translation review of {0} articles", self._say.numbers.whole(len(lines)))

    def chapters(self) -> Iterator[Iterator[str]]:
        """The report in chapters, each in pieces of markup; a chapter begins a page of its own."""
        if not self._report.single:
            yield self._head()
        last = len(self._report.lines)
        for number, part in enumerate(self._report.articles, 1):
            yield self._article(part, last=number == last)

    def _head(self) -> Iterator[str]:
        report, say = self._report, self._say
        yield f"<h1>{isolated(self.title)}</h1>"
        yield _about(
            [
                (say("Reviewers"), isolated(say.listed(list(report.reviewers)) or "–")),
                (say("Date"), plain(say.numbers.day(report.made_at))),
                (say("Typology"), self._typology(report.typology)),
            ]
        )
        yield from overview(report, say, self._medium)
        yield from agreement(report.agreements, say)

    def _typology(self, typology: Typology) -> str:
        name = typology.name(self._say.language)
        version = f"{self._say('Version')} {typology.version}"
        return f"{isolated(name)} <small>{plain(f'{typology.typology_id}, {version}')}</small>"

    # ---- an article

    def _article(self, part: ArticlePart, *, last: bool) -> Iterator[str]:
        report, say, article = self._report, self._say, part.dossier.article
        level = "h1" if report.single else "h2"
        opening = "" if report.single else ' class="part"'
        yield f"<section{opening}><{level}>{isolated(article.title)}</{level}>"
        if report.single:
            yield f'<p class="sub">{plain(say("Translation review"))}</p>'
        yield _about(list(self._facts(part)))
        if not part.reviews:
            yield f'<p class="none">{plain(say("Nobody has reviewed this article yet."))}</p>'
        if report.single and len(part.reviews) > 1:
            yield from overview(report, say, self._medium)
            yield from agreement(report.agreements, say)
        for review in part.reviews:
            yield from self._review(part, review, several=len(part.reviews) > 1)
        yield "</section>"
        if last:
            yield from self._foot()

    def _facts(self, part: ArticlePart) -> Iterator[tuple[str, str]]:
        say, dossier = self._say, part.dossier
        reviewers = list(dict.fromkeys(it.reviewed.reviewer for it in part.reviews))
        if reviewers:
            yield say("Reviewed by"), isolated(say.listed(reviewers))
        names = [say.text(it.text) for it in dossier.english]
        if names:
            yield say("English"), isolated(say.listed(names))
        for key, name in (("url", say("Address")), ("date", say("Date")), ("file", say("File"))):
            if dossier.details.get(key):
                yield name, isolated(dossier.details[key])
        if self._report.single:
            yield say("Typology"), self._typology(self._report.typology)

    def _review(self, part: ArticlePart, review: ReviewPart, *, several: bool) -> Iterator[str]:
        report, say, reviewed = self._report, self._say, review.reviewed
        if several:
            told = say("Review by {0}", reviewed.reviewer)
            yield f"<h2>{isolated(told)}</h2>"
        yield _about(list(self._review_facts(review)))
        if not review.ratings and report.measure.name == "esa":
            yield f'<p class="none">{plain(say("No judgement was given."))}</p>'
        elif not review.ratings and reviewed.review.state is ReviewState.OPEN:
            yield f'<p class="none">{plain(say("No errors are marked."))}</p>'
        for rating in review.ratings:
            yield from _rating(rating, report.measure, report.typology, say, self._medium)
        marked = Marked(part.dossier, reviewed, say, self._medium)
        if marked.errors:
            yield f"<h3>{plain(say('Errors'))}</h3>"
            yield from marked.listed(report.typology)
        if self._wanted.texts:
            yield f"<h3>{plain(say('The article and its English'))}</h3>"
            if marked.errors:
                yield legend(say, self._medium)
            yield from marked.pair()
        if self._wanted.corrected:
            yield f"<h3>{plain(say('Corrected text'))}</h3>"
            yield marked.corrected(report.typology)

    def _review_facts(self, part: ReviewPart) -> Iterator[tuple[str, str]]:
        say, review = self._say, part.reviewed.review
        yield say("Begun"), plain(say.numbers.moment(review.created_at))
        finished = review.finished_at
        yield (
            say("Finished"),
            plain(say.numbers.moment(finished) if finished else say("still open")),
        )
        if part.reviewed.active_seconds >= 60:
            yield say("Active time"), plain(say.numbers.spent(part.reviewed.active_seconds))
        if review.judgement is not None:
            yield say("Judgement, 0 to 100"), plain(say.numbers.short(review.judgement))
        verdict, reason = read_verdict(review.verdict)
        if verdict:
            told = say.verdict(verdict)
            yield say("Verdict of the reviewer"), isolated(f"{told}: {reason}" if reason else told)
        elif reason:
            yield say("Verdict of the reviewer"), isolated(reason)

    # ---- the foot

    def _foot(self) -> Iterator[str]:
        report, say = self._report, self._say
        yield f"<footer><h3>{plain(say('How the figures are computed'))}</h3>"
        for sentence in _basis(report.measure, say):
            yield f"<p>{plain(sentence)}</p>"
        made = f"Reviewer {report.version} · {say.numbers.moment(report.made_at)}"
        yield f"<p>{plain(made)}</p></footer>"


def _rating(
    rating: Rating, measure: Measure, typology: Typology, say: Words, medium: Medium
) -> Iterator[str]:
    yield scores.verdict(rating, measure, say)
    yield scores.figures(rating, measure, say)
    yield f'<p class="signature">{plain(rating.signature)}</p>'
    if rating.errors:
        yield f"<h3>{plain(say('Errors by category and severity'))}</h3>"
        yield scores.counts(rating, typology, say)
        if scores.worth_drawing(rating):
            yield medium.plot(scores.category_plot(rating, typology, say))


def _about(facts: Sequence[tuple[str, str]]) -> str:
    """Facts in two columns; the second one is markup."""
    rows = "".join(row([plain(name), value], heads=1) for name, value in facts)
    return f'<table class="about"><tbody>{rows}</tbody></table>' if rows else ""


def _basis(measure: Measure, say: Words) -> Iterator[str]:
    """What the figures rest on, in sentences."""
    if measure.name == "esa":
        yield say("The score is what the reviewers themselves judged, from 0 to 100.")
        yield say(
            "The interval is that of 1000 bootstrap resamples of the segments; one fortieth is cut "
            "off at either end."
        )
        return
    yield from _counting(measure, say)
    yield say(
        "The words are those of the judged text: Unicode words that hold a letter or a digit, "
        "however many reviewers read them. Of several reviews of a text the mean counts."
    )
    yield say(
        "Where fewer than 30 segments have errors, the 95 % interval is the gamma interval of Fay "
        "and Feuer for rare events with weights; an error that nobody met is taken to count as "
        "much as the gravest segment found, a major error at the least. Else it is that of 1000 "
        "bootstrap resamples of the segments."
    )


def _counting(measure: Measure, say: Words) -> Iterator[str]:
    """What one error counts."""
    points = ", ".join(
        f"{say.severity(it)} {say.numbers.short(measure.multipliers[it])}"
        for it in Severity
        if it in measure.multipliers
    )
    if measure.weights is None:
        yield say("An error counts by its severity: {0}.", points)
    else:
        yield say(
            "An error counts its severity's multiplier ({0}) times its category's weight.", points
        )
        own = [
            f"{say.category(measure.weights, it.path)} × {say.numbers.short(it.weight)}"
            for it in measure.weights
            if it.weight != 1
        ]
        if own:
            yield say("Categories with weights of their own: {0}.", ", ".join(own))
    if measure.count_repeats:
        yield say("A repeated error counts each time.")
    else:
        yield say("A repeated error counts once.")
