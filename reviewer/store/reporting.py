"""Gathers what a report tells: figures of all articles at once, the articles one at a time."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from reviewer import __version__
from reviewer.core.annotation import Severity
from reviewer.core.article import Article
from reviewer.core.figure_errors import ReviewerUnknown
from reviewer.core.progress import Progress, unwatched
from reviewer.core.report import (
    AgreementLine,
    ArticleLine,
    ArticlePart,
    Measure,
    Rating,
    Report,
    ReviewPart,
)
from reviewer.core.typology import Typology
from reviewer.scoring.judging import OWN, JudgedText
from reviewer.scoring.models import AnyModel, Esa, counts
from reviewer.scoring.mqm import Basis, Mark, Mqm2, Mqm2Score, PerThousand, Words
from reviewer.scoring.piles import Pile
from reviewer.scoring.reviewer_agreement import PairAgreement, agreement_of
from reviewer.scoring.significance import RESAMPLES, SEED
from reviewer.scoring.weighing import weigher
from reviewer.store.clock import utc_now
from reviewer.store.judged_texts import judged_texts
from reviewer.store.repository import Store
from reviewer.store.study import all_categories

_READ, _FIGURES = 0.3, 0.5  # shares of the work: reviews read; figures known, articles to fetch


def report(
    store: Store,
    articles: Sequence[Article],
    model: AnyModel,
    weights: Typology,
    *,
    reviewer: str | None = None,
    progress: Progress = unwatched,
) -> Report:
    """Work out the report on these articles: on all their reviews or those of one ``reviewer``.

    ``weights`` is the typology that an MQM 2.0 ``model`` was made of. Half of ``progress`` is told
    here, half as the report's articles are read, which needs the store open. Raises
    ``ReviewerUnknown`` when a named reviewer has no review of these articles.
    """
    categories = all_categories(store)
    names = {it.article_id: _reviewers(store, it) for it in articles}
    everybody = list(dict.fromkeys(name for several in names.values() for name in several))
    if reviewer is not None and reviewer not in everybody:
        raise ReviewerUnknown(name=reviewer, known=", ".join(sorted(everybody)) or "nobody")
    piles = _Piles(model)
    told = judged_texts(
        store,
        list(names),
        categories,
        lambda share: progress(_READ * share),
        spans=True,
    )
    judged = [it for it in told if reviewer in (None, it.reviewer)]
    for it in judged:
        piles.add(it)
    lines = []
    for number, article in enumerate(articles):
        progress(_READ + (_FIGURES - _READ) * number / len(articles))
        key = article.article_id
        who = tuple(name for name in names[key] if reviewer in (None, name))
        lines.append(ArticleLine(key, article.title, who, piles.ratings(key)))
    return Report(
        made_at=utc_now(),
        version=__version__,
        typology=categories,
        measure=measure(model, weights),
        reviewers=tuple(it for it in everybody if reviewer in (None, it)),
        systems=piles.ratings(""),
        lines=tuple(lines),
        agreements=_agreements(judged, model, weights),
        articles=_parts(store, articles, piles, reviewer, progress),
    )


def measure(model: AnyModel, weights: Typology) -> Measure:
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
    if isinstance(model, Esa):
        return Measure("esa", {}, count_repeats=True)
    points = {str(it): model.points(Mark("", str(it))) for it in Severity}
    return Measure(model.value, points, count_repeats=True)


def _reviewers(store: Store, article: Article) -> tuple[str, ...]:
    """Who reviewed an article, by name, the first who began first."""
    found = [store.reviewer_name(it.reviewer_id) for it in store.reviews(article.article_id)]
    return tuple(dict.fromkeys(found))


def _parts(
    store: Store,
    articles: Sequence[Article],
    piles: _Piles,
    reviewer: str | None,
    progress: Progress,
) -> Iterator[ArticlePart]:
    """Each article with its reviews, fetched when its turn comes."""
    for number, article in enumerate(articles):
        progress(_FIGURES + (1 - _FIGURES) * number / len(articles))
        dossier = store.dossier(article.article_id)
        yield ArticlePart(
            dossier,
            tuple(
                ReviewPart(it, piles.ratings(it.review.review_id))
                for it in dossier.reviews
                if reviewer in (None, it.reviewer)
            ),
        )


class _Piles:
    """What reviews say, by review, by article and of everything, each parted by system."""

    def __init__(self, model: AnyModel) -> None:
        self._model = model
        self._weighed = weigher(model)
        self._piles: dict[str, dict[str, Pile]] = defaultdict(lambda: defaultdict(Pile))
        self._marks: dict[tuple[str, str], Counter[Mark]] = defaultdict(Counter)
        self._reviewers: dict[tuple[str, str], dict[str, None]] = defaultdict(dict)

    def add(self, judged: JudgedText) -> None:
        """Add what one review says of one text."""
        weighed = self._weighed(judged)
        if weighed is None:
            return
        marks: Counter[Mark] = Counter()
        for several in judged.marks.values():
            marks.update(several)
        for group in ("", judged.article_id, judged.review_id):
            self._piles[group][judged.system].add(weighed)
            self._marks[group, judged.system].update(marks)
            self._reviewers[group, judged.system][judged.reviewer] = None

    def ratings(self, group: str) -> tuple[Rating, ...]:
        """The scores of a review or an article by its id, or of everything (``""``): the article
        itself first, then the systems by name."""
        found = self._piles.get(group, {})
        order = sorted(found, key=lambda system: (system != OWN, system))
        return tuple(self._rating(group, system) for system in order)

    def _rating(self, group: str, system: str) -> Rating:
        score = self._piles[group][system].score(self._model, sure=(RESAMPLES, SEED))
        marks = self._marks[group, system]
        numbers: dict[str, Counter[Severity]] = defaultdict(Counter)
        for mark, times in marks.items():
            numbers[mark.category][Severity(mark.severity)] += times
        critical = _critical(marks, self._model)
        return Rating(
            system="" if system == OWN else system,
            score=score.score,
            low=score.interval.low if score.interval else None,
            high=score.interval.high if score.interval else None,
            passed=score.passed,
            small_sample=score.small_sample,
            words=score.words,
            read=score.read,
            segments=score.segments,
            errors=score.errors,
            repeats=sum(times for mark, times in marks.items() if mark.repeat),
            critical=critical,
            penalty=score.penalty,
            figures=_steps(self._model, score.penalty, critical, score.words),
            counts=numbers,
            signature=score.signature,
            reviewers=tuple(self._reviewers[group, system]),
            share=self._share(group, system),
        )

    def _share(self, group: str, system: str) -> float:
        """What a group's points and words of a system count among those of all reviews."""
        everything = self._piles[""][system].texts
        texts = self._piles[group][system].texts.items()
        read = sum(it.read for _, it in texts)
        if not read:
            return 1.0
        return math.fsum(it.read * everything[whose].share for whose, it in texts) / read


def _critical(marks: Mapping[Mark, int], model: AnyModel) -> int:
    """How many critical errors count."""
    return sum(
        times
        for mark, times in marks.items()
        if mark.severity == Severity.CRITICAL and (isinstance(model, Esa) or counts(model, mark))
    )


def _steps(model: AnyModel, penalty: float, critical: int, words: int) -> Mapping[str, float]:
    """The figures on the way to an MQM 2.0 score, by their short names."""
    if not isinstance(model, Mqm2) or not words:
        return {}
    figures = Mqm2Score(model, penalty, critical, Words(words, Basis.TARGET))
    return {
        "APT": figures.penalty,
        "PWPT": figures.per_word,
        "NPT": figures.normed,
        "raw": figures.raw,
    }


def _agreements(
    judged: Sequence[JudgedText], model: AnyModel, weights: Typology
) -> tuple[AgreementLine, ...]:
    """How far pairs of reviewers agree; by MQM 2.0's points where the model counts no errors."""
    counting = Mqm2.of_typology(weights) if isinstance(model, Esa) else model
    found = agreement_of(judged, counting)
    return tuple(_line(it, found.signature) for it in found.pairs)


def _line(pair: PairAgreement, signature: str) -> AgreementLine:
    return AgreementLine(
        pair.one,
        pair.other,
        pair.articles,
        pair.segments,
        pair.exact["spans"].f1,
        pair.characters["spans"].f1,
        pair.characters["both"].f1,
        pair.kappa,
        pair.alpha,
        pair.correlation,
        signature,
    )
