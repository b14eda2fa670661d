"""What a comparison needs to be read and worked out, in jobs with connections of their own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import NamedTuple

from reviewer.core.progress import Progress
from reviewer.core.typology import Typology
from reviewer.scoring.comparison import Comparison
from reviewer.scoring.metric_comparing import compare_by_metrics
from reviewer.scoring.models import AnyModel, Esa
from reviewer.scoring.reviewer_agreement import Agreement
from reviewer.store import Store, comparing
from reviewer.store.agreeing import agree
from reviewer.store.narrowing import EVERYTHING, Only
from reviewer.store.study import all_categories
from reviewer.store.translated_texts import translated_texts
from reviewer.ui.score.working import model_of

ESA = "esa"


class Asked(NamedTuple):
    """Which articles of a database are compared (``None``: all), whose, and how errors become
    scores."""

    path: Path
    articles: Sequence[str] | None
    choice: str
    typology: Typology
    only: Only = EVERYTHING

    @property
    def model(self) -> AnyModel:
        """The scoring model. Raises ``FileInvalid`` for a file that is none."""
        return Esa() if self.choice == ESA else model_of(self.choice, self.typology)


Work = Callable[[Progress], Comparison]
"""What is done in a job."""


def overview(asked: Asked, progress: Progress) -> Comparison:
    """The tables as they can be had at once."""
    with Store.open(asked.path) as store:
        return comparing.overview(
            store, asked.articles, all_categories(store), asked.model, progress, asked.only
        )


def scores(asked: Asked, progress: Progress) -> Comparison:
    """All tables with intervals and pairs, but for automatic metrics."""
    with Store.open(asked.path) as store:
        return comparing.compare(
            store,
            asked.articles,
            all_categories(store),
            asked.model,
            metrics=False,
            progress=progress,
            only=asked.only,
        )


def with_metrics(asked: Asked, found: Comparison, progress: Progress) -> Comparison:
    """The same comparison with automatic metrics, which take a while when they are new."""
    with Store.open(asked.path) as store:
        chosen = asked.articles
        if chosen is None:
            chosen = [it.article.article_id for it in store.articles()]
        half = partial(_part, progress)
        read = translated_texts(store, chosen, all_categories(store), partial(half, 0.0))
        texts = list(asked.only.translated(read))
        figures, pairs = compare_by_metrics(
            texts, resamples=found.resamples, seed=found.seed, progress=partial(half, 0.1)
        )
    return replace(found, metrics=figures, pairs=(*found.pairs, *pairs))


def _part(progress: Progress, start: float, share: float) -> None:
    """Reading is a tenth of the work, counting and comparing the rest."""
    progress(start + share * (0.9 if start else 0.1))


def agreement(asked: Asked, progress: Progress) -> Agreement:
    """How far the reviewers agree; by MQM 2.0's points where the model counts no errors."""
    model = asked.model
    if isinstance(model, Esa):
        model = model_of("mqm2", asked.typology)
    with Store.open(asked.path) as store:
        return agree(store, asked.articles, all_categories(store), model, progress, asked.only)
