"""The dismissals that hold, in all articles: listed, told in words, taken back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple
from uuid import uuid4

from reviewer.checks.settings import CheckSettings
from reviewer.core.aligned_units import aligned_units
from reviewer.core.article import SegmentedText
from reviewer.core.change import Change, Step
from reviewer.core.decision import Decision
from reviewer.core.finding import AlignedUnit, Finding
from reviewer.store import check_settings, decision_rows, library
from reviewer.store.repository import Store

DISMISS, UNDISMISS = "dismiss", "undismiss"
"""The actions of the steps that make a dismissal and take it back."""


class Held(NamedTuple):
    """A dismissal and the title of the article that it was made in."""

    decision: Decision
    title: str


def held(store: Store) -> list[Held]:
    """The dismissals of the one who reviews here, the latest first."""
    reviewer_id = store.reviewer().reviewer_id
    with store.reading() as sql:
        titles = dict(sql.execute("SELECT article_id, title FROM articles"))
        found = decision_rows.dismissed(sql, reviewer_id)
    return [Held(it, titles[it.article_id]) for it in reversed(found)]


def step_of(store: Store, change: Change) -> Step:
    """The step that takes a dismissal back, or makes it again; ``Store.apply`` does it."""
    decision = change.before or change.after
    assert isinstance(decision, Decision)
    reviewer_id = store.ensure_reviewer().reviewer_id
    action = UNDISMISS if change.before else DISMISS
    return Step(str(uuid4()), decision.article_id, reviewer_id, action, (change,), store.now())


def told(store: Store, decisions: Iterable[Decision]) -> Iterator[dict[str, Finding]]:
    """What dismissed findings said, by key, article by article.

    Only a finding's key is kept, so the articles are checked again; what is not found has changed
    since.
    """
    settings = check_settings.load(store)
    by_article: dict[str, list[Decision]] = defaultdict(list)
    for it in decisions:
        if it.finding_key:
            by_article[it.article_id].append(it)
    for article_id, made in by_article.items():
        missing = {it.finding_key for it in made}
        checks = {it.check_name for it in made}
        found: dict[str, Finding] = {}
        for units in _all_units(store, article_id):
            informed = library.informed(store, settings, article_id, units)
            found |= _with_keys(units, informed, checks, missing)
            missing -= found.keys()
            if not missing:
                break
        yield found


def _with_keys(
    units: Sequence[AlignedUnit],
    settings: CheckSettings,
    checks: Collection[str],
    keys: Collection[str],
) -> dict[str, Finding]:
    from reviewer.checks.run import run

    return {it.key: it for it in run(units, settings, only=checks) if it.key in keys}


def _all_units(store: Store, article_id: str) -> Iterator[list[AlignedUnit]]:
    """The rows of an article beside each of its English texts."""
    own, *others = store.texts(article_id)
    article = SegmentedText(own, store.segments(own.text_id))
    for it in others:
        english = SegmentedText(it, store.segments(it.text_id))
        yield aligned_units(article, english, store.units(own.text_id, it.text_id))
