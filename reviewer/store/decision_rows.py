"""Decisions on findings as rows of a table."""

from __future__ import annotations

import sqlite3
from typing import Any

from reviewer.core.decision import Decision, Scope, Verdict

_COLUMNS = (
    "decision_id, article_id, reviewer_id, check_name, finding_key, verdict, scope,"
    " annotation_id, created_at, revision"
)


def holding(sql: sqlite3.Connection, article_id: str, reviewer_id: str) -> list[Decision]:
    """The live decisions of a reviewer that hold for an article, the oldest first."""
    rows = sql.execute(
        f"SELECT {_COLUMNS} FROM decisions WHERE withdrawn = 0 AND reviewer_id = ?"
        " AND (article_id = ? OR scope = 'everywhere') ORDER BY created_at, decision_id",
        (reviewer_id, article_id),
    )
    return [_decision(row) for row in rows]


def dismissed(sql: sqlite3.Connection, reviewer_id: str) -> list[Decision]:
    """The live dismissals of a reviewer in all articles, the oldest first."""
    rows = sql.execute(
        f"SELECT {_COLUMNS} FROM decisions WHERE withdrawn = 0 AND reviewer_id = ?"
        " AND verdict = 'dismissed' ORDER BY created_at, decision_id",
        (reviewer_id,),
    )
    return [_decision(row) for row in rows]


def counts(sql: sqlite3.Connection) -> dict[str, tuple[int, int]]:
    """How many findings of each check were accepted and dismissed, by anyone in any article.

    An accepted finding counts while the error that it became stands.
    """
    rows = sql.execute(
        "SELECT check_name, sum(verdict = 'accepted'), sum(verdict = 'dismissed') FROM decisions"
        " WHERE withdrawn = 0 AND (annotation_id IS NULL OR annotation_id IN"
        "   (SELECT annotation_id FROM annotations WHERE withdrawn = 0))"
        " GROUP BY check_name"
    )
    return {name: (accepted, dismissed) for name, accepted, dismissed in rows}


def find(sql: sqlite3.Connection, decision_id: str) -> tuple[Decision, bool] | None:
    """A decision and whether it is live (not withdrawn); ``None`` if there never was one."""
    row = sql.execute(
        f"SELECT {_COLUMNS}, withdrawn FROM decisions WHERE decision_id = ?", (decision_id,)
    ).fetchone()
    return (_decision(row[:-1]), not row[-1]) if row else None


def insert(sql: sqlite3.Connection, decision: Decision) -> None:
    """Store a new decision."""
    places = ", ".join("?" * 10)
    sql.execute(f"INSERT INTO decisions ({_COLUMNS}) VALUES ({places})", _row(decision))


def replace(sql: sqlite3.Connection, decision: Decision) -> None:
    """Give a stored decision, live or withdrawn, this content and let it be live."""
    key, *rest = _row(decision)
    sql.execute(
        "UPDATE decisions SET article_id = ?, reviewer_id = ?, check_name = ?, finding_key = ?,"
        " verdict = ?, scope = ?, annotation_id = ?, created_at = ?, revision = ?, withdrawn = 0"
        " WHERE decision_id = ?",
        (*rest, key),
    )


def withdraw(sql: sqlite3.Connection, decision_id: str) -> None:
    """Take a decision back; its row stays."""
    sql.execute(
        "UPDATE decisions SET withdrawn = 1, revision = revision + 1 WHERE decision_id = ?",
        (decision_id,),
    )


def _row(it: Decision) -> tuple[Any, ...]:
    return (
        it.decision_id,
        it.article_id,
        it.reviewer_id,
        it.check_name,
        it.finding_key,
        str(it.verdict),
        str(it.scope),
        it.annotation_id,
        it.created_at,
        it.revision,
    )


def _decision(row: tuple[Any, ...]) -> Decision:
    decision_id, article_id, reviewer_id, check, key, verdict, scope, *rest = row
    judged = (Verdict(verdict), Scope(scope))
    return Decision(decision_id, article_id, reviewer_id, check, key, *judged, *rest)
