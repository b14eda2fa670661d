"""The score and the findings of each article of a list, read anew only where something changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from reviewer.core.article import ArticleState
from reviewer.core.listed import Listed, ListedScore
from reviewer.core.progress import Progress, unwatched
from reviewer.scoring.google_mqm import Google
from reviewer.scoring.models import AnyModel, higher_is_better
from reviewer.scoring.piles import Pile
from reviewer.scoring.significance import RESAMPLES, SEED
from reviewer.scoring.weighing import weigher
from reviewer.store import expectations
from reviewer.store.judged_texts import judged_texts
from reviewer.store.repository import Store
from reviewer.store.study import all_categories

Stamp = tuple[str, int, str]
"""When an article changed last, its errors and its state."""


class ListFigures(NamedTuple):
    """What is known of all articles by their ids, and the state of each that a score is of."""

    scores: Mapping[str, ListedScore]
    findings: Mapping[str, int]
    stamps: Mapping[str, Stamp]

    def listed(self, article_id: str) -> Listed:
        """What is known of one."""
        return Listed(self.scores.get(article_id), self.findings.get(article_id))


NOTHING = ListFigures({}, {}, {})


def changed(store: Store, known: ListFigures) -> tuple[dict[str, Stamp], list[str], int]:
    """The state of each article, which of them are to be scored anew, and their errors in all.

    An article without a review has no score and needs none.
    """
    stamps: dict[str, Stamp] = {}
    stale, errors = [], 0
    for it in store.articles():
        stamp = stamps[it.article.article_id] = (it.updated_at, it.errors, str(it.state))
        if it.state is not ArticleState.NEW and known.stamps.get(it.article.article_id) != stamp:
            stale.append(it.article.article_id)
            errors += it.errors
    return stamps, stale, errors


def list_figures(
    store: Store, model: AnyModel, known: ListFigures = NOTHING, progress: Progress = unwatched
) -> ListFigures:
    """Score the articles that are not known as they are now; findings are those triage kept."""
    stamps, stale, _ = changed(store, known)
    scores = {
        key: it for key, it in known.scores.items() if known.stamps.get(key) == stamps.get(key)
    }
    scores |= _scores(store, stale, model, progress)
    findings = {it.article_id: it.open for it in expectations.listed(store)}
    return ListFigures(scores, findings, stamps)


def _scores(
    store: Store, article_ids: Sequence[str], model: AnyModel, progress: Progress
) -> dict[str, ListedScore]:
    weighed = weigher(model)
    piles: dict[str, Pile] = {}
    for judged in judged_texts(store, article_ids, all_categories(store), progress):
        review = weighed(judged) if judged.own else None
        if review is not None:
            piles.setdefault(judged.article_id, Pile()).add(review)
    return {key: it for key, pile in piles.items() if (it := _listed(pile, model)) is not None}


def _listed(pile: Pile, model: AnyModel) -> ListedScore | None:
    found = pile.score(model, sure=(RESAMPLES, SEED))
    if found.score is None:
        return None
    return ListedScore(
        found.score,
        found.interval.low if found.interval else None,
        found.interval.high if found.interval else None,
        found.passed,
        found.small_sample,
        found.words,
        found.score if higher_is_better(model) else -found.score,
        2 if isinstance(model, Google) else 1,
        found.signature,
    )
