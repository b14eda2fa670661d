"""The command that scores what reviewers marked."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
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
    tell_figures,
    tells_figures,
)
from reviewer.store.study import all_categories

if TYPE_CHECKING:
    from reviewer.scoring.comparison import Group

_BY = ("article", "system", "reviewer", "category", "day")


@click.command()
@takes_articles
@groups_by(_BY, "article")
@takes_model
@takes_names
@takes_resamples(1000)
@takes_seed
@tells_figures
@takes_database
def score(
    articles: Sequence[str],
    by: str,
    wanted: str,
    systems: Sequence[str],
    reviewers: Sequence[str],
    resamples: int,
    seed: int,
    as_csv: bool,
    as_json: bool,
) -> None:
    """Score ARTICLEs, or all, by the errors that were marked in them.

    Errors marked on the words of a machine's English judge that system, all others the article;
    so does an omission, which is marked on the English side because its words are there alone.
    With esa the score is the judgement from 0 to 100 that reviewers gave.
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
            pairs=False,
            metrics=False,
            only=only(systems, reviewers),
        )
    facts = [_facts(it, by) for it in found.table(by)]
    tell_figures("scores", facts, _lines(facts), as_json=as_json, as_csv=as_csv)


def _facts(it: Group, by: str) -> dict[str, Any]:
    figures, names = it.score, {"system": it.system}
    if by == "article":
        names |= {"article_id": it.key, "article": it.name}
    elif by != "system":
        names[by] = it.key
    return {
        **names,
        "score": figures.score,
        "segments": figures.segments,
        "words": figures.words,
        "words_read": figures.read,
        "errors": figures.errors,
        "penalty": figures.penalty,
        "passed": figures.passed,
        "interval": interval_facts(figures.interval),
        "small_sample": figures.small_sample,
        "signature": figures.signature,
    }


def _lines(scores: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    if not scores:
        yield "Nothing is scored: no review has what this model counts."
    for it in scores:
        names = [it.get(name) for name in ("system", "article", "reviewer", "category", "day")]
        told = "  ".join(name for name in names if name) or "to be classified"
        yield (
            f"{_figure(it)}  {it['words']} words, {it['segments']} segments,"
            f" {it['errors']} errors  {told}"
        )
    signatures = Counter(it["signature"] for it in scores)
    if len(signatures) > 1:
        signatures = Counter(_without_words(it["signature"]) for it in scores)
    for signature, count in signatures.items():
        which = "" if count == len(scores) else f"{count} of {len(scores)}: "
        yield f"    {which}{signature}"


def _without_words(signature: str) -> str:
    """A signature without the number of words, which stands in the line of its figure."""
    return re.sub(r"\|EWC:\d+\|", "|", signature)


def _figure(figures: Mapping[str, Any]) -> str:
    """The score; of a small sample its interval, for a bare figure would say too much."""
    if figures["score"] is None:
        return "no words"
    interval = figures["interval"]
    if not figures["small_sample"]:
        return f"{figures['score']:.2f}"
    if interval is None:
        return "small sample: no interval"
    return f"{interval['low']:.2f} to {interval['high']:.2f} (small sample)"


COMMANDS = (score,)
