"""How far the reviewers of stored articles agree."""

from __future__ import annotations

from collections.abc import Sequence

from reviewer.core.typology import Typology
from reviewer.scoring.models import Model
from reviewer.scoring.reviewer_agreement import Agreement, agreement_of
from reviewer.store.judged_texts import Progress, judged_texts
from reviewer.store.repository import Store


def agree(
    store: Store,
    article_ids: Sequence[str] | None,
    categories: Typology,
    model: Model,
    progress: Progress = lambda _: None,
) -> Agreement:
    """Agreement on these articles, or on all, wherever two reviews judge the same text."""
    if article_ids is None:
        article_ids = [it.article.article_id for it in store.articles()]
    return agreement_of(judged_texts(store, article_ids, categories, progress, spans=True), model)
