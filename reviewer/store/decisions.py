"""What was decided about findings, as the window and the lists of checks ask for it.

Decisions are made and taken back by steps, as everything else: see ``Store.apply``.
"""

from __future__ import annotations

from collections.abc import Mapping

from reviewer.core.decision import Decision
from reviewer.store import decision_rows
from reviewer.store.repository import Store


def of_article(store: Store, article_id: str) -> list[Decision]:
    """The decisions of the one who reviews here that hold for an article, the oldest first.

    Those of other reviewers hold for themselves, so that nobody's reading leads another's.
    """
    reviewer_id = store.reviewer().reviewer_id
    with store.reading() as sql:
        return decision_rows.holding(sql, article_id, reviewer_id)


def counts(store: Store) -> Mapping[str, tuple[int, int]]:
    """How many findings of each check (by name) were accepted and dismissed, in all articles.

    A dismissal of a whole check counts once. Checks without decisions are left out.
    """
    with store.reading() as sql:
        return decision_rows.counts(sql)
