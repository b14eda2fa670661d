"""The command that sets systems, reviewers, articles, categories and days side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import click

from reviewer.cli.shared import (
    articles_of,
    groups_by,
    interval_facts,
    only,
    opened,
    takes_articles,
    takes_database,
    takes_model,
    takes_names,
    takes_resamples,
    takes_seed,
    tell,
    tell_figures,
    tells_figures,
)
from reviewer.cli.tables import duration, number, table
from reviewer.core.annotation import Severity
from reviewer.core.figure_errors import NothingToCompare
from reviewer.store.study import all_categories

if TYPE_CHECKING:
    from reviewer.scoring.comparison import Comparison, Group, MetricFigure, Pair
    from reviewer.scoring.significance import Interval

_TABLES = {
    "system": "systems",
    "reviewer": "reviewers",
    "article": "articles",
    "category": "categories",
    "day": "days",
}
_BY = (*_TABLES, "pair", "metric")


@click.command("compare")
@takes_articles
@groups_by(_BY, "system")
@takes_model
@takes_names
@takes_resamples(1000)
@takes_seed
@click.option(
    "--metrics/--no-metrics",
    "with_metrics",
    default=True,
    show_default=True,
    help="Whether BLEU, chrF, chrF++ and TER are told too.",
)
@tells_figures
@takes_database
def compare(
    articles: Sequence[str],
    by: str,
    wanted: str,
    systems: Sequence[str],
    reviewers: Sequence[str],
    resamples: int,
    seed: int,
    with_metrics: bool,
    as_csv: bool,
    as_json: bool,
) -> None:
    """Set what reviews found in ARTICLEs, or all, side by side, with intervals and significance.

    Systems are compared in pairs on the rows that both translated, by reviewers' marks and, where
    there is a reference, by automatic metrics; never across languages.
    """
    from reviewer.store import comparing
    from reviewer.store.score_models import model_named

    with opened() as store:
        model = model_named(wanted, store)
        found = comparing.compare(
            store,
            [it.article_id for it in articles_of(store, articles)],
            all_categories(store),
            model,
            resamples=resamples,
            seed=seed,
            metrics=with_metrics or by == "metric",
            only=only(systems, reviewers),
        )
    if not found.systems and not found.metrics:
        raise NothingToCompare
    if as_csv:
        tell_figures(by, list(_facts_by(found, by)), (), as_json=False, as_csv=True)
    else:
        tell(_facts(found), _lines(found, by), as_json=as_json)


def _facts(found: Comparison) -> dict[str, Any]:
    facts: dict[str, Any] = {
        "model": found.model,
        "higher_is_better": found.higher_is_better,
        "signature": found.signature,
        "resamples": found.resamples,
        "seed": found.seed,
    }
    facts |= {name: list(_facts_by(found, by)) for by, name in _TABLES.items()}
    facts["pairs"] = list(_facts_by(found, "pair"))
    facts["metrics"] = list(_facts_by(found, "metric"))
    return facts


def _facts_by(found: Comparison, by: str) -> Iterator[dict[str, Any]]:
    if by == "pair":
        yield from map(_pair_facts, found.pairs)
    elif by == "metric":
        yield from map(_metric_facts, found.metrics)
    else:
        for it in found.table(by):
            yield _group_facts(it, by)


def _group_facts(it: Group, by: str) -> dict[str, Any]:
    facts: dict[str, Any] = {"system": it.system}
    if by == "article":
        facts |= {"article_id": it.key, "article": it.name}
    elif by != "system":
        facts[by] = it.key
    score = it.score
    facts |= {
        "score": score.score,
        "interval": interval_facts(score.interval),
        "small_sample": score.small_sample,
        "passed": score.passed,
        "words": score.words,
        "words_read": score.read,
        "segments": score.segments,
        "reviews": it.reviews,
        "active_seconds": round(it.active_seconds, 1),
        "errors": it.errors(),
        "penalty": score.penalty,
        "per_thousand": it.per_thousand(),
        "per_thousand_by_severity": {str(name): it.per_thousand(None, name) for name in Severity},
    }
    if by != "category":
        paths = sorted({category for category, _ in it.counts})
        facts["errors_by_category"] = {path: it.errors(path) for path in paths}
        facts["per_thousand_by_category"] = {path: it.per_thousand(path) for path in paths}
    facts["worst"] = it.worst._asdict() if it.worst else None
    facts["signature"] = score.signature
    return facts


def _pair_facts(it: Pair) -> dict[str, Any]:
    return {
        "measure": it.measure,
        "one": it.one,
        "other": it.other,
        "articles": it.articles,
        "segments": it.segments,
        "score_of_one": it.score_of_one,
        "score_of_other": it.score_of_other,
        "difference": it.difference,
        "interval": interval_facts(it.interval),
        "better": it.better,
        "p": {
            "randomization": it.randomization,
            "bootstrap": it.bootstrap,
            "t_test": it.t_test,
        },
        "significant": it.significant(),
        "signature": it.signature,
    }


def _metric_facts(it: MetricFigure) -> dict[str, Any]:
    return {
        "metric": str(it.metric),
        "system": it.system,
        "against": it.against,
        "articles": it.articles,
        "segments": it.segments,
        "score": it.score,
        "interval": interval_facts(it.interval),
        "by_article": dict(it.by_article),
        "signature": it.signature,
    }


def _lines(found: Comparison, by: str) -> Iterator[str]:
    if by in _TABLES and found.systems:
        yield from (*_group_lines(found, by), "")
    if by in ("system", "pair") and found.pairs:
        yield from (*_pair_lines(found.pairs), "")
    if by in ("system", "metric") and found.metrics:
        yield from (*_metric_lines(found.metrics), "")
    yield found.signature


def _group_lines(found: Comparison, by: str) -> Iterator[str]:
    direction = "higher is better" if found.higher_is_better else "lower is better"
    headers = ["system ", *([] if by == "system" else [f"{by} "])]
    headers += ["score", "95 % interval", "words", "segments", "reviews", "errors", "per 1000"]
    headers += ["time", " "]
    rows = [
        [
            it.system,
            *([] if by == "system" else [_short(it.name) or "to be classified"]),
            number(it.score.score),
            _range(it.score.interval),
            str(it.score.words),
            str(it.score.segments),
            str(it.reviews),
            str(it.errors()),
            number(it.per_thousand(), 1),
            duration(it.active_seconds),
            "small sample" if it.score.small_sample else "",
        ]
        for it in found.table(by)
    ]
    yield f"{found.model} by {by}, {direction}"
    yield from table(headers, rows)


def _pair_lines(pairs: Sequence[Pair]) -> Iterator[str]:
    headers = (
        "measure ", "one ", "other ", "one's", "other's", "difference", "95 % interval", "rows",
        "p", "better ",
    )  # fmt: skip
    rows = [
        [
            it.measure,
            it.one,
            it.other,
            number(it.score_of_one),
            number(it.score_of_other),
            f"{it.difference:+.2f}",
            _range(it.interval),
            str(it.segments),
            number(it.randomization, 4),
            it.better if it.better and it.significant() else "not told apart",
        ]
        for it in pairs
    ]
    yield "pairs of systems on the rows that both have; p by paired approximate randomization"
    yield from table(headers, rows)


def _metric_lines(figures: Sequence[MetricFigure]) -> Iterator[str]:
    headers = ("metric ", "system ", "against ", "score", "95 % interval", "segments", "signature ")
    rows = [
        [
            str(it.metric),
            it.system,
            it.against,
            number(it.score),
            _range(it.interval),
            str(it.segments),
            it.signature,
        ]
        for it in figures
    ]
    yield "automatic metrics (sacreBLEU)"
    yield from table(headers, rows)


def _range(interval: Interval | None) -> str:
    return f"{interval.low:.2f} to {interval.high:.2f}" if interval else "–"


def _short(name: str) -> str:
    return name if len(name) <= 40 else f"{name[:39]}…"


COMMANDS = (compare,)
