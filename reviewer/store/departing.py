"""From the store to a way out: what leaves, read as it is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reviewer.core.dossier import Dossier
from reviewer.core.progress import Progress
from reviewer.formats.leaving import Leaving, Options
from reviewer.store.repository import Store
from reviewer.store.study import all_categories


def departing(
    store: Store,
    article_ids: Sequence[str] | None = None,
    options: Options | None = None,
    progress: Progress | None = None,
) -> Leaving:
    """What a way out is given for these articles, or for all that are not removed, by title.

    ``progress`` is told the share done, 0 to 1, and may raise to give up. The store stays open
    until all is written.
    """
    listed = {it.article.article_id: it for it in store.articles()}
    if article_ids is None:
        ordered = sorted(listed.values(), key=lambda it: (it.article.title, it.article.article_id))
        chosen = [it.article.article_id for it in ordered]
    else:
        chosen = list(dict.fromkeys(article_ids))

    def dossiers() -> Iterator[Dossier]:
        return (store.dossier(it) for it in chosen)

    made = Leaving(
        errors=lambda: store.export_rows(chosen),
        dossiers=dossiers,
        categories=all_categories(store),
        articles=len(chosen),
        total=sum(listed[it].errors for it in chosen if it in listed),
        options=options or Options(),
    )
    return made if progress is None else replace(made, progress=progress)
