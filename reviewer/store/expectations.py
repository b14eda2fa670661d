"""How many errors each article is expected to have, so that the worst is read first.

What the checks find in an article beside its first English text, or by itself where there is none,
is kept with a note of what it was made from; only what was made from something else is checked
again, and after a change of the memory, the patterns or the glossary only with the check that reads
them. The expectation itself is worked out when asked for, from the findings that nobody has decided
on, since every decision changes how much a check is worth.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from reviewer import __version__
from reviewer.checks.catalogue import CHECKS
from reviewer.checks.precision import precision
from reviewer.checks.settings import CheckSettings
from reviewer.core.aligned_units import aligned_units, lone_units
from reviewer.core.annotation import Severity
from reviewer.core.article import Role, SegmentedText
from reviewer.core.expectation import Expectation, Found, Measured
from reviewer.core.finding import AlignedUnit
from reviewer.store import check_settings, decisions, expectation_rows
from reviewer.store.repository import Store

_FORMAT = 2
"""Of what is kept: what another program kept otherwise is measured anew."""

LISTS = ("glossary", "memory", "patterns")
"""The checks that read lists of the study's; each list has the name of its check."""


class Task(NamedTuple):
    """An article to check: plain values, so that it goes to another process.

    ``only`` names the checks to run, ``None`` for those that are on; ``kept`` is what the other
    checks found before; ``alone`` says that there is no English text.
    """

    article_id: str
    made_from: str
    units: Sequence[AlignedUnit]
    settings: CheckSettings
    only: Collection[str] | None
    kept: tuple[Found, ...]
    alone: bool = False


# ---- measuring


def tasks(store: Store) -> tuple[int, Iterator[Task]]:
    """Give the articles to check, and how many they are: those never checked, or made from
    something else since. Each is read when it is asked for.
    """
    settings = check_settings.load(store)
    due = _due(store, settings)
    return len(due), (
        Task(
            pair.article_id,
            made_from,
            _units(store, pair.article_id, pair.english_text_id),
            settings,
            only,
            kept,
            not pair.english_text_id,
        )
        for pair, made_from, only, kept in due
    )


_Due = tuple[expectation_rows.Pair, str, Collection[str] | None, tuple[Found, ...]]


def _due(store: Store, settings: CheckSettings) -> list[_Due]:
    """What is to be checked, what that will be made from, and the rest of a task."""
    made_with = _made_with(settings)
    with store.reading() as sql:
        known = {it.article_id: it for it in expectation_rows.all_rows(sql)}
        pairs = expectation_rows.pairs(sql)
    due: list[_Due] = []
    for pair in pairs:
        before = known.get(pair.article_id)
        now = _note(pair, made_with)
        old = json.loads(before.made_from) if before else {}
        only: set[str] | None = None
        kept: tuple[Found, ...] = ()
        if before and all(old.get(it) == now[it] for it in ("texts", "checks")):
            changed = {name for name in LISTS if old.get(name) != now[name]}
            only = {name for name in changed if settings.switched.get(name, True)}
            kept = tuple(it for it in _found(before.findings) if it.check not in changed)
        if old != now:
            due.append((pair, json.dumps(now), only, kept))
    return due


def _note(pair: expectation_rows.Pair, made_with: dict[str, str]) -> dict[str, str]:
    """What the findings of an article are made from."""
    return {"texts": _hash(" ".join(map(str, pair[1:]))), **made_with}


def _made_with(settings: CheckSettings) -> dict[str, str]:
    """What findings depend on besides the texts."""
    of_checks = f"{__version__} {_FORMAT} {settings.switched} {settings.severities}"
    return {
        "checks": _hash(of_checks),
        **{name: _hash(repr(getattr(settings, name))) for name in LISTS},
    }


def count(store: Store) -> int:
    """How many articles can be checked."""
    with store.reading() as sql:
        return len(expectation_rows.pairs(sql))


def measure(task: Task, progress: Callable[[int, int], None] | None = None) -> Measured:
    """Check an article.

    ``progress`` is told the rows done and the rows in all; it may raise to give up.
    """
    from reviewer.checks.run import run
    from reviewer.scoring.word_count import count_article_words

    found = [
        Found(
            it.check,
            it.key,
            int(it.spans[0].role is not Role.ARTICLE),
            *it.spans[0][2:4],
            it.severity is Severity.NEUTRAL,
        )
        for it in run(
            task.units, task.settings, only=task.only, progress=progress, alone=task.alone
        )
    ]
    words = sum(count_article_words(it.article) for it in task.units)
    return Measured(task.article_id, task.made_from, words, (*task.kept, *found))


def seen(
    store: Store, article_id: str, english_text_id: str, found: Sequence[Found]
) -> list[expectation_rows.Row]:
    """What a reader's window found in an article beside this English (``""`` for none), to be kept
    as if it had been measured; nothing where that is known, or the article is measured beside
    another English."""
    from reviewer.scoring.word_count import count_article_words

    with store.reading() as sql:
        pairs = {it.article_id: it for it in expectation_rows.pairs(sql)}
        known = expectation_rows.row(sql, article_id)
    pair = pairs.get(article_id)
    if pair is None or pair.english_text_id != english_text_id:
        return []
    settings = check_settings.load(store)
    made_from = json.dumps(_note(pair, _made_with(settings)))
    ordered = tuple(sorted(found))
    if known and known.made_from == made_from and sorted(_found(known.findings)) == list(ordered):
        return []
    words = sum(
        count_article_words(it.article) for it in _units(store, article_id, english_text_id)
    )
    return rows(store, [Measured(article_id, made_from, words, ordered)])


def keep(store: Store, measured: Sequence[Measured]) -> None:
    """Store what was found."""
    put(store, rows(store, measured))


def rows(store: Store, measured: Sequence[Measured]) -> list[expectation_rows.Row]:
    """What was found as it is kept."""
    weights, done = _weights(store), _decided(store, [it.article_id for it in measured])
    return [
        expectation_rows.Row(
            it.article_id,
            it.made_from,
            _expectation(it, weights, done).errors,
            json.dumps({"words": it.words, "found": it.found}, ensure_ascii=False),
        )
        for it in measured
    ]


def put(store: Store, kept: Sequence[expectation_rows.Row]) -> None:
    """Keep these, in the place of what was before."""
    with store.writing() as sql:
        for it in kept:
            expectation_rows.put(sql, it, store.now())


def _units(store: Store, article_id: str, english_text_id: str) -> list[AlignedUnit]:
    texts = {it.text_id: it for it in store.texts(article_id)}
    own = next(it for it in texts.values() if it.role is Role.ARTICLE)
    article = SegmentedText(own, store.segments(own.text_id))
    if not english_text_id:
        return lone_units(article)
    english = SegmentedText(texts[english_text_id], store.segments(english_text_id))
    return aligned_units(article, english, store.units(own.text_id, english_text_id))


def _hash(words: str) -> str:
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _found(findings: str) -> tuple[Found, ...]:
    return tuple(Found(*it) for it in json.loads(findings)["found"])


# ---- asking


def listed(store: Store) -> list[Expectation]:
    """What each article that was checked is expected to hold now, the worst first.

    Articles that were removed are left out.
    """
    weights, done = _weights(store), _decided(store)
    with store.reading() as sql:
        alone = {it.article_id: not it.english_text_id for it in expectation_rows.pairs(sql)}
        kept = [it for it in expectation_rows.all_rows(sql) if it.article_id in alone]
    found = [
        replace(_expectation(_measured(it), weights, done), alone=alone[it.article_id])
        for it in kept
    ]
    return sorted(found, key=lambda it: (-it.errors, it.article_id))


def _measured(row: expectation_rows.Row) -> Measured:
    words = json.loads(row.findings)["words"]
    return Measured(row.article_id, row.made_from, words, _found(row.findings))


def _weights(store: Store) -> dict[str, float]:
    """How likely a finding of each check is an error, by what was decided so far."""
    counts = decisions.counts(store)
    return {it.name: precision(it.name, *counts.get(it.name, (0, 0))) for it in CHECKS}


def _decided(store: Store, article_ids: Collection[str] | None = None) -> expectation_rows.Decided:
    reviewer_id = store.reviewer().reviewer_id
    with store.reading() as sql:
        return expectation_rows.decided(sql, reviewer_id, article_ids)


def _expectation(
    it: Measured, weights: Mapping[str, float], done: expectation_rows.Decided
) -> Expectation:
    key = it.article_id
    still = [
        found
        for found in it.found
        if found.key not in done.everywhere
        and (key, found.key) not in done.here
        and (key, found.check) not in done.checks
        and (key, found.side, found.start, found.end) not in done.marked
    ]
    counts = Counter(found.check for found in still if not found.neutral)
    errors = sum(number * weights.get(check, 0.0) for check, number in sorted(counts.items()))
    information = sum(found.neutral for found in still)
    decided = sum(not found.neutral for found in it.found) - counts.total()
    return Expectation(key, errors, it.words, dict(counts), decided, information)
