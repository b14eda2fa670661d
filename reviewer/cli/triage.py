"""The command that tells which article is to be read first."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any

import click

from reviewer.cli import trouble
from reviewer.cli.cores import cores, shared_out
from reviewer.cli.shared import opened, takes_database, tell, tells_json

if TYPE_CHECKING:
    from reviewer.core.article import ArticleSummary
    from reviewer.core.expectation import Expectation
    from reviewer.store import Store

_PORTION = 200
"""Articles that are held in memory, and stored, at a time."""
_WORTH = 8
"""Articles for which processes of their own are begun."""


@click.command()
@tells_json
@takes_database
def triage(as_json: bool) -> None:
    """List the articles by the errors expected in them, the worst first.

    The checks read every article beside its first English text, or by itself where there is none;
    what did not change since is not read again. docs/checks.md tells how the errors are expected.
    """
    from reviewer.store import expectations, memory

    with opened() as store:
        memory.follow(store, memory.stale(store))
        _measure(store)
        found = expectations.listed(store)
        articles = {it.article.article_id: it for it in store.articles()}
    facts = [_facts(it, articles[it.article_id]) for it in found]
    alone = [articles[it.article_id].article for it in found if it.alone]
    without = [{"article_id": it.article_id, "title": it.title} for it in alone]
    tell({"articles": facts, "without_english": without}, _lines(facts), as_json=as_json)
    if without and not as_json:
        many = len(without) > 1
        count = f"{len(without)} articles have" if many else "1 article has"
        read = "they were" if many else "it was"
        trouble.say(
            f"{count} no English version; {read} checked for what one side shows. "
            "Add one to see more."
        )


def _measure(store: Store) -> None:
    from reviewer.store import expectations

    count, tasks = expectations.tasks(store)
    done = 0
    while portion := list(islice(tasks, _PORTION)):
        processes = cores() if len(portion) >= _WORTH else 1
        measured = []
        for _, it in shared_out(expectations.measure, portion, processes):
            measured.append(it)
            done += 1
            _tell_progress(done, count)
        expectations.keep(store, measured)
    if done and _watched():
        sys.stderr.write("\n")


def _tell_progress(done: int, count: int) -> None:
    if _watched():
        sys.stderr.write(f"\r{done} of {count} articles checked")
        sys.stderr.flush()


def _watched() -> bool:
    return sys.stderr is not None and sys.stderr.isatty()


def _facts(it: Expectation, summary: ArticleSummary) -> dict[str, Any]:
    return {
        "article_id": it.article_id,
        "title": summary.article.title,
        "state": str(summary.state),
        "expected_errors": round(it.errors, 2),
        "words": it.words,
        "per_1000_words": round(it.per_thousand, 2),
        "findings": dict(sorted(it.counts.items(), key=lambda count: (-count[1], count[0]))),
        "decided": it.decided,
    }


def _lines(facts: list[dict[str, Any]]) -> Iterator[str]:
    yield f"{'expected':>8}  {'per 1000':>8}  {'words':>6}  article"
    for it in facts:
        yield (
            f"{it['expected_errors']:8.1f}  {it['per_1000_words']:8.1f}  {it['words']:6}  "
            f"{' '.join(it['title'].split())} ({_told(it['findings'])})"
        )


def _told(findings: Mapping[str, int]) -> str:
    return ", ".join(f"{check} {count}" for check, count in findings.items()) or "nothing found"


COMMANDS = (triage,)
