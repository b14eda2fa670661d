"""Systems, reviewers, articles, categories and days of a database side by side."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from reviewer.core.progress import Progress, unwatched
from reviewer.core.typology import Typology
from reviewer.scoring.comparing import Gathered, Sure
from reviewer.scoring.comparison import Comparison, MetricFigure, Pair, parts
from reviewer.scoring.google_mqm import NON_TRANSLATION, Google
from reviewer.scoring.judging import JudgedText
from reviewer.scoring.metric_comparing import compare_by_metrics
from reviewer.scoring.models import AnyModel
from reviewer.scoring.significance import RESAMPLES, SEED
from reviewer.store import judged_rows
from reviewer.store.judged_rows import MarkCount
from reviewer.store.judged_texts import counted_texts, judged_texts
from reviewer.store.narrowing import EVERYTHING, Names, Only
from reviewer.store.repository import Store
from reviewer.store.translated_texts import translated_texts


def overview(
    store: Store,
    article_ids: Sequence[str] | None,
    categories: Typology,
    model: AnyModel,
    progress: Progress = unwatched,
    only: Only = EVERYTHING,
) -> Comparison:
    """The tables of these articles, or of all, as they can be had at once: see ``complete``.

    The database counts the errors; their places are not read, but for the convention in which one
    error hides the others of its segment.
    """
    chosen = _chosen(store, article_ids)
    gathered, names = Gathered(model), Names()
    some = chosen if 2 * len(chosen) < len(store.articles()) else None
    with ThreadPoolExecutor(1) as pool:
        counts = pool.submit(judged_rows.counted, store.path, store.patience, some)
        if model is Google.WMT2020 and _has_alone(counts.result()):
            texts = judged_texts(store, chosen, categories, progress)
        else:
            texts = counted_texts(store, chosen, categories, counts, progress)
        _gather(gathered, names.narrowed(texts, only))
    return _named(gathered.comparison(sure=None), names, store, chosen)


def compare(
    store: Store,
    article_ids: Sequence[str] | None,
    categories: Typology,
    model: AnyModel,
    *,
    resamples: int = RESAMPLES,
    seed: int = SEED,
    pairs: bool = True,
    metrics: bool = True,
    progress: Progress = unwatched,
    only: Only = EVERYTHING,
) -> Comparison:
    """All tables of these articles, or of all, with intervals, and with ``pairs`` if wanted.

    With ``metrics`` the automatic ones too, for which each sentence that is not known yet takes
    about a millisecond. Raises ``SystemUnknown`` or ``ReviewerUnknown`` where ``only`` names one
    that these articles have not.
    """
    chosen = _chosen(store, article_ids)
    part = parts(progress, 4 if metrics else 2)
    names = Names()
    texts = judged_texts(store, chosen, categories, next(part))
    gathered = _gather(Gathered(model), names.narrowed(texts, only))
    names.add_machines(store, chosen)
    names.refuse_others(only)
    by_metrics: tuple[Sequence[MetricFigure], Sequence[Pair]] = ((), ())
    if metrics:
        translated = list(only.translated(translated_texts(store, chosen, categories, next(part))))
        by_metrics = compare_by_metrics(
            translated, resamples=resamples, seed=seed, progress=next(part)
        )
    found = gathered.comparison(
        sure=Sure(resamples, seed), pairs=pairs, metrics=by_metrics, progress=next(part)
    )
    return _named(found, names, store, chosen)


def _named(found: Comparison, names: Names, store: Store, article_ids: Sequence[str]) -> Comparison:
    names.add_machines(store, article_ids)
    return replace(
        found,
        known_systems=tuple(sorted(names.systems)),
        known_reviewers=tuple(sorted(names.reviewers)),
    )


def _chosen(store: Store, article_ids: Sequence[str] | None) -> Sequence[str]:
    if article_ids is not None:
        return article_ids
    return [it.article.article_id for it in store.articles()]


def _gather(gathered: Gathered, texts: Iterable[JudgedText]) -> Gathered:
    for it in texts:
        gathered.add(it)
    return gathered


def _has_alone(counts: Iterable[MarkCount]) -> bool:
    return any(NON_TRANSLATION.search(it.category.casefold()) for it in counts)
