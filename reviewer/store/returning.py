"""XLIFF that Reviewer wrote, back into a store: articles that are not here, and all errors."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from reviewer.core.article import article_id
from reviewer.core.errors import ArticleUnknown
from reviewer.core.export_row import Imported
from reviewer.core.refit import refit_units
from reviewer.core.rows import Units
from reviewer.formats.csv_errors import errors_of
from reviewer.formats.csv_import import Report, not_placed, place_errors
from reviewer.formats.xliff_returned import Documents, Returned
from reviewer.store.repository import Store


def bring_back(
    store: Store,
    path: Path,
    documents: Documents,
    categories: Collection[str],
    typology: str,
    *,
    partial: bool = False,
    progress: Callable[[int], None] | None = None,
) -> tuple[int, Report]:
    """Store what came back; give the number of new articles, and what became of the errors.

    Articles and texts that are not here are added with their rows, those that are here stay as they
    are. The errors come in all or, unless ``partial``, none, as those of a table do; reviews that
    are not here begin with their own typology, or with ``typology``. Raises ``NotPlaced`` or
    ``FileInvalid``; articles that were added then stay.
    """
    added = sum(_add(store, it) for it in documents.articles)
    placed = place_errors(errors_of(path, documents.errors, categories), store, progress)
    if placed.unplaced and not partial:
        raise not_placed(path, placed)
    groups: dict[str, list[Imported]] = defaultdict(list)
    for it in placed.items:
        of_review = documents.typologies.get(it.annotation.review_id)
        groups[of_review or typology].append(it)
    stored = sum(store.import_annotations(items, name) for name, items in groups.items())
    return added, Report(placed.total, stored, placed.moved, placed.unplaced)


def _add(store: Store, it: Returned) -> bool:
    """Add an article and those of its texts that are not here; say whether it is a new one."""
    try:
        here = store.find(article_id(it.article.content))
    except ArticleUnknown:
        new, own = True, it.article.segments
    else:
        new, own = False, store.segments(store.texts(here.article_id)[0].text_id)
    alignments: list[Units] = []
    names: list[Sequence[str]] = []
    for draft, units, given, ids in zip(
        it.english, it.alignments, it.own, it.unit_ids, strict=True
    ):
        fits = list(given) == list(own)
        sides = ([given, draft.segments], [own, draft.segments])
        alignments.append(units if fits else refit_units(units, *sides))
        names.append(ids if fits else ())
    store.add_article(
        it.article,
        it.english,
        alignments,
        it.title or None if new else None,
        unit_ids=names,
        details=it.details,
    )
    return new
