"""Storing articles whose segments came aligned."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reviewer.core.article import Article
from reviewer.core.bitext import BitextDraft
from reviewer.store.repository import Store


def add_bitexts(
    store: Store,
    drafts: Sequence[BitextDraft],
    progress: Callable[[float], None] = lambda _: None,
    title: str | None = None,
) -> list[Article]:
    """Store the articles one after the other; those that are there already stay as they are.

    A single one gets the ``title`` if one is given.
    ``progress`` is told the share done and may raise to give up: what was stored by then stays.
    """
    articles = []
    for number, it in enumerate(drafts):
        progress(number / len(drafts))
        articles.append(
            store.add_article(
                *it.draft,
                title if len(drafts) == 1 else None,
                proposed=it.title,
                unit_ids=it.unit_ids,
                details=it.details,
            )
        )
    return articles
