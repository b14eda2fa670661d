"""Systems, reviewers, articles, categories and days of a database side by side."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor

from reviewer.core.typology import Typology
from reviewer.scoring.comparing import Gathered, Sure
from reviewer.scoring.comparison import Comparison, MetricFigure, Pair, Progress, parts
from reviewer.scoring.google_mqm import Google
from reviewer.scoring.judging import JudgedText
from reviewer.scoring.metric_comparing import compare_by_metrics
from reviewer.scoring.models import AnyModel
from reviewer.scoring.resampling import unwatched
from reviewer.scoring.significance import RESAMPLES, SEED
from reviewer.store import judged_rows
from reviewer.store.judged_rows import MarkCount
from reviewer.store.judged_texts import counted_texts, judged_texts
from reviewer.store.repository import Store
from reviewer.store.translated_texts import translated_texts

_ALONE = "non-translation"


def overview(
    store: Store,
    article_ids: Sequence[str] | None,
    categories: Typology,
    model: AnyModel,
    progress: Progress = unwatched,
) -> Comparison:
    """The tables of these articles, or of all, as they can be had at once: see ``complete``.

    The database counts the errors; their places are not read, but for the convention in which one
    error hides the others of its segment.
    """
    chosen = _chosen(store, article_ids)
    gathered = Gathered(model)
    some = chosen if 2 * len(chosen) < len(store.articles()) else None
    with ThreadPoolExecutor(1) as pool:
        counts = pool.submit(judged_rows.counted, store.path, store.patience, some)
        if model is Google.WMT2020 and _has_alone(counts.result()):
            _gather(gathered, judged_texts(store, chosen, categories, progress))
            return gathered.comparison(sure=None)
        _gather(gathered, counted_texts(store, chosen, categories, counts, progress))
    return gathered.comparison(sure=None)


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
) -> Comparison:
    """All tables of these articles, or of all, with intervals, and with ``pairs`` if wanted.

    With ``metrics`` the automatic ones too, for which each sentence that is not known yet takes
    about a millisecond.
    """
    chosen = _chosen(store, article_ids)
    part = parts(progress, 4 if metrics else 2)
    gathered = _gather(Gathered(model), judged_texts(store, chosen, categories, next(part)))
    by_metrics: tuple[Sequence[MetricFigure], Sequence[Pair]] = ((), ())
    if metrics:
        texts = list(translated_texts(store, chosen, categories, next(part)))
        by_metrics = compare_by_metrics(texts, resamples=resamples, seed=seed, progress=next(part))
    return gathered.comparison(
        sure=Sure(resamples, seed), pairs=pairs, metrics=by_metrics, progress=next(part)
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
    return any(it.category.casefold().startswith(_ALONE) for it in counts)
