"""The command that scores what reviewers marked."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from reviewer.cli.known import all_categories
from reviewer.cli.shared import opened, takes_database, tell_figures, tells_json

if TYPE_CHECKING:
    from reviewer.scoring.grouped import GroupScore, Model, RatedSegment

_BY = ("article", "system", "reviewer", "category")


@click.command()
@click.argument("articles", metavar="[ARTICLE]...", nargs=-1)
@click.option("--by", type=click.Choice(_BY), default="article", show_default=True)
@click.option(
    "--model",
    "wanted",
    default="mqm2",
    show_default=True,
    metavar="MODEL",
    help="mqm2, wmt2020, wmt2023, matecat, or a typology's FILE.",
)
@click.option("--csv", "as_csv", is_flag=True, help="Tell it as a table.")
@tells_json
@takes_database
def score(articles: Sequence[str], by: str, wanted: str, as_csv: bool, as_json: bool) -> None:
    """Score ARTICLEs, or all, by the errors that were marked in them.

    Errors marked on the words of a machine's English judge that system, all others the article.
    """
    if as_csv and as_json:
        raise click.UsageError("--csv and --json cannot be told at once")
    from reviewer.store.ratings import rated_segments

    model = _model(wanted)
    with opened() as store:
        known = [it.article for it in store.articles()]
        chosen = [store.find(it) for it in dict.fromkeys(articles)] if articles else known
        rated = list(rated_segments(store, chosen, all_categories(store)))
    facts = [_facts(names, figures) for names, figures in _scored(rated, by, model)]
    tell_figures("scores", facts, _lines(facts), as_json=as_json, as_csv=as_csv)


def _model(wanted: str) -> Model:
    from reviewer.formats import typology_toml
    from reviewer.scoring.google_mqm import Google
    from reviewer.scoring.mqm import Mqm2, PerThousand

    if wanted in list(Google):
        return Google(wanted)
    if wanted == "matecat":
        return PerThousand()
    path = typology_toml.shipped_path() if wanted == "mqm2" else Path(wanted)
    return Mqm2.of_typology(typology_toml.load(path))


def _scored(
    rated: Sequence[RatedSegment], by: str, model: Model
) -> Iterator[tuple[dict[str, str], GroupScore]]:
    from reviewer.scoring.grouped import score_categories, score_groups

    if by == "category":
        for (system, category), figures in score_categories(rated, model).items():
            yield {"system": system, "category": category}, figures
        return
    names = {it.segment.article_id: it.article for it in rated}
    keys: dict[str, Callable[[RatedSegment], tuple[str, ...]]] = {
        "article": lambda it: (it.system, it.segment.article_id),
        "system": lambda it: (it.system,),
        "reviewer": lambda it: (it.system, it.reviewer),
    }
    for key, figures in score_groups(rated, keys[by], model).items():
        told = {"system": key[0]}
        if by == "article":
            told |= {"article_id": key[1], "article": names[key[1]]}
        elif by == "reviewer":
            told["reviewer"] = key[1]
        yield told, figures


def _facts(names: Mapping[str, str], figures: GroupScore) -> dict[str, Any]:
    from dataclasses import asdict

    return {
        **names,
        "score": figures.score,
        "segments": figures.segments,
        "words": figures.words,
        "errors": figures.errors,
        "penalty": figures.penalty,
        "passed": figures.passed,
        "interval": asdict(figures.interval) if figures.interval else None,
        "small_sample": figures.small_sample,
        "signature": figures.signature,
    }


def _lines(scores: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    for it in scores:
        names = [it.get(name) for name in ("system", "article", "reviewer", "category")]
        told = "  ".join(name for name in names if name) or "to be classified"
        yield f"{_figure(it)}  {it['segments']} segments, {it['errors']} errors  {told}"
        yield f"    {it['signature']}"


def _figure(figures: Mapping[str, Any]) -> str:
    """The score; of a small sample its interval, for a bare figure would say too much."""
    if figures["score"] is None:
        return "no words"
    interval = figures["interval"]
    if not figures["small_sample"]:
        return f"{figures['score']:.2f}"
    if interval is None:
        return "small sample: one segment"
    return f"{interval['low']:.2f} to {interval['high']:.2f} (small sample)"


COMMANDS = (score,)
