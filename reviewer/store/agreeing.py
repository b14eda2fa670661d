"""How far the reviewers of stored articles agree."""

from __future__ import annotations

from collections.abc import Sequence

from reviewer.core.progress import Progress, unwatched
from reviewer.core.typology import Typology
from reviewer.scoring.models import Model
from reviewer.scoring.reviewer_agreement import Agreement, agreement_of
from reviewer.store.judged_texts import judged_texts
from reviewer.store.narrowing import EVERYTHING, Names, Only
from reviewer.store.repository import Store


def agree(
    store: Store,
    article_ids: Sequence[str] | None,
    categories: Typology,
    model: Model,
    progress: Progress = unwatched,
    only: Only = EVERYTHING,
) -> Agreement:
    """Agreement on these articles, or on all, wherever two reviews judge the same text.

    Raises ``SystemUnknown`` or ``ReviewerUnknown`` where ``only`` names one that these articles
    have not.
    """
    if article_ids is None:
        article_ids = [it.article.article_id for it in store.articles()]
    names = Names()
    texts = judged_texts(store, article_ids, categories, progress, spans=True)
    found = agreement_of(names.narrowed(texts, only), model)
    names.add_machines(store, article_ids)
    names.refuse_others(only)
    return found
