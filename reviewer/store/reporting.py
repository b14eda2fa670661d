"""Gathers what a report tells: figures of all articles at once, the articles one at a time."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from reviewer import __version__
from reviewer.core.annotation import Severity
from reviewer.core.article import Article
from reviewer.core.errors import ReviewerUnknown
from reviewer.core.report import ArticleLine, ArticlePart, Measure, Rating, Report, ReviewPart
from reviewer.core.typology import Typology
from reviewer.scoring.google_mqm import Google
from reviewer.scoring.grouped import Model, RatedSegment, score_group
from reviewer.scoring.mqm import Basis, Mark, Mqm2, PerThousand, Words, without_repeats
from reviewer.store.clock import utc_now
from reviewer.store.ratings import OWN, rated_segments
from reviewer.store.repository import Store
from reviewer.store.study import all_categories

Progress = Callable[[float], None]


def report(
    store: Store,
    articles: Sequence[Article],
    model: Model,
    weights: Typology,
    *,
    reviewer: str | None = None,
    progress: Progress = lambda _: None,
) -> Report:
    """Work out the report on these articles: on all their reviews or those of one ``reviewer``.

    ``weights`` is the typology that an MQM 2.0 ``model`` was made of. Half of ``progress`` is told
    here, half as the report's articles are read, which needs the store open. Raises
    ``ReviewerUnknown`` when a named reviewer has no review of these articles.
    """
    categories = all_categories(store)
    names: dict[str, tuple[str, ...]] = {}
    rated: dict[str, list[RatedSegment]] = {}
    for number, article in enumerate(articles):
        progress(0.5 * number / len(articles))
        found = [store.reviewer_name(it.reviewer_id) for it in store.reviews(article.article_id)]
        names[article.article_id] = tuple(
            dict.fromkeys(it for it in found if reviewer in (None, it))
        )
        rated[article.article_id] = [
            it
            for it in rated_segments(store, [article], categories)
            if reviewer in (None, it.reviewer)
        ]
    if reviewer is not None and not any(names.values()):
        raise ReviewerUnknown(name=reviewer, known=", ".join(_reviewers(store, articles)))
    gathered = _Gathered(store, articles, model, rated, reviewer, progress)
    return Report(
        made_at=utc_now(),
        version=__version__,
        typology=categories,
        measure=measure(model, weights),
        reviewers=tuple(dict.fromkeys(it for several in names.values() for it in several)),
        systems=ratings([it for several in rated.values() for it in several], model),
        lines=tuple(
            ArticleLine(it.article_id, it.title, names[it.article_id], gathered.together(it))
            for it in articles
        ),
        agreements=(),
        articles=gathered.parts(),
    )


def _reviewers(store: Store, articles: Sequence[Article]) -> list[str]:
    """Who reviewed these articles, by name; "nobody" where nobody did."""
    ids = {it.reviewer_id for article in articles for it in store.reviews(article.article_id)}
    return sorted(store.reviewer_name(it) for it in ids) or ["nobody"]


class _Gathered:
    """The articles of a report, fetched when their turn comes."""

    def __init__(
        self,
        store: Store,
        articles: Sequence[Article],
        model: Model,
        rated: Mapping[str, Sequence[RatedSegment]],
        reviewer: str | None,
        progress: Progress,
    ) -> None:
        self._store = store
        self._articles = articles
        self._model = model
        self._rated = rated
        self._reviewer = reviewer
        self._progress = progress

    def together(self, article: Article) -> tuple[Rating, ...]:
        """All reviews of an article taken together."""
        return ratings(self._rated[article.article_id], self._model)

    def parts(self) -> Iterator[ArticlePart]:
        """Each article with its reviews."""
        for number, article in enumerate(self._articles):
            self._progress(0.5 + 0.5 * number / len(self._articles))
            dossier = self._store.dossier(article.article_id)
            rated: dict[str, list[RatedSegment]] = defaultdict(list)
            for it in self._rated[article.article_id]:
                rated[it.review_id].append(it)
            yield ArticlePart(
                dossier,
                tuple(
                    ReviewPart(it, ratings(rated[it.review.review_id], self._model))
                    for it in dossier.reviews
                    if self._reviewer in (None, it.reviewer)
                ),
            )


def weighed(model: str, study: Typology) -> tuple[Model, Typology]:
    """The scoring model that a word names, and the typology whose weights count.

    ``mqm2`` counts as the study's typology says; a typology's file may be named as ``PATH`` or
    ``file:PATH``. Raises what reading a typology raises.
    """
    from reviewer.formats import typology_toml

    known: dict[str, Model] = {"mqm2": Mqm2.of_typology(study), "matecat": PerThousand()}
    known |= {it.value: it for it in Google}
    if model in known:
        return known[model], study
    typology = typology_toml.load(Path(model.removeprefix("file:")))
    return Mqm2.of_typology(typology), typology


def measure(model: Model, weights: Typology) -> Measure:
    """How a model counts, in plain values."""
    if isinstance(model, Mqm2):
        curve = model.tolerance
        return Measure(
            "mqm2",
            {str(name): points for name, points in weights.multipliers.items()},
            model.count_repeats,
            model.passing,
            model.acceptable,
            model.reference_words,
            (curve.a, curve.b) if curve else None,
            weights,
        )
    if isinstance(model, PerThousand):
        return Measure(model.name, model.multipliers, model.count_repeats, model.limit)
    points = {str(it): model.points(Mark("", str(it))) for it in Severity}
    return Measure(model.value, points, count_repeats=True)


def ratings(rated: Sequence[RatedSegment], model: Model) -> tuple[Rating, ...]:
    """The score of each judged text or system: the article itself first."""
    by_system: dict[str, list[RatedSegment]] = defaultdict(list)
    for it in rated:
        by_system[it.system].append(it)
    order = sorted(by_system, key=lambda name: (name != OWN, name))
    return tuple(_rating(name, by_system[name], model) for name in order)


def _rating(system: str, rated: Sequence[RatedSegment], model: Model) -> Rating:
    score = score_group(rated, model)
    marks = [mark for it in rated for mark in it.marks]
    counts: dict[str, Counter[Severity]] = defaultdict(Counter)
    for mark in marks:
        counts[mark.category][Severity(mark.severity)] += 1
    interval = score.interval
    return Rating(
        system="" if system == OWN else system,
        score=score.score,
        low=interval.low if interval else None,
        high=interval.high if interval else None,
        passed=score.passed,
        small_sample=score.small_sample,
        words=score.words,
        segments=score.segments,
        errors=score.errors,
        repeats=len(marks) - len(without_repeats(marks)),
        critical=sum(mark.severity == Severity.CRITICAL for mark in marks),
        penalty=score.penalty,
        figures=_steps(rated, model),
        counts=counts,
        signature=score.signature,
    )


def _steps(rated: Sequence[RatedSegment], model: Model) -> dict[str, float]:
    """The figures on the way to the score, by their short names."""
    words = sum(it.words for it in rated)
    if not isinstance(model, Mqm2) or not words:
        return {}
    marks = [mark for it in rated for mark in it.marks]
    figures = model.score(marks, Words(words, Basis.TARGET))
    return {
        "APT": figures.penalty,
        "PWPT": figures.per_word,
        "NPT": figures.normed,
        "raw": figures.raw,
    }
