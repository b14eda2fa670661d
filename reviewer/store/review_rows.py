"""Reviews as rows of a table."""

from __future__ import annotations

import sqlite3
from typing import Any
from uuid import uuid4

from reviewer.core.review import Review, ReviewState

_COLUMNS = (
    "review_id, article_id, reviewer_id, typology, state, verdict, created_at, finished_at,"
    " revision, judgement"
)


def of_article(sql: sqlite3.Connection, article_id: str) -> list[Review]:
    """The reviews of an article, by anyone, the oldest first."""
    rows = sql.execute(
        f"SELECT {_COLUMNS} FROM reviews WHERE article_id = ? AND withdrawn = 0"
        " ORDER BY created_at, rowid",
        (article_id,),
    )
    return [_review(row) for row in rows]


def find(sql: sqlite3.Connection, review_id: str) -> tuple[Review, bool] | None:
    """A review and whether it is live (not withdrawn); ``None`` if there never was one."""
    row = sql.execute(
        f"SELECT {_COLUMNS}, withdrawn FROM reviews WHERE review_id = ?", (review_id,)
    ).fetchone()
    return (_review(row[:-1]), not row[-1]) if row else None


def insert(sql: sqlite3.Connection, review: Review) -> None:
    """Store a new review."""
    sql.execute(
        f"INSERT INTO reviews ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", _row(review)
    )


def replace(sql: sqlite3.Connection, review: Review) -> None:
    """Give a stored review, live or withdrawn, this content and let it be live."""
    key, *rest = _row(review)
    sql.execute(
        "UPDATE reviews SET article_id = ?, reviewer_id = ?, typology = ?, state = ?, verdict = ?,"
        " created_at = ?, finished_at = ?, revision = ?, judgement = ?, withdrawn = 0"
        " WHERE review_id = ?",
        (*rest, key),
    )


def withdraw(sql: sqlite3.Connection, review_id: str) -> None:
    """Take a review away; its row stays."""
    sql.execute(
        "UPDATE reviews SET withdrawn = 1, revision = revision + 1 WHERE review_id = ?",
        (review_id,),
    )


def latest(sql: sqlite3.Connection, article_id: str, reviewer_id: str) -> Review | None:
    """The review of an article that this reviewer began last."""
    mine = [it for it in of_article(sql, article_id) if it.reviewer_id == reviewer_id]
    return mine[-1] if mine else None


def ensure(
    sql: sqlite3.Connection, article_id: str, reviewer_id: str, typology: str, at: str
) -> Review:
    """The reviewer's latest review of an article, or a new one."""
    review = latest(sql, article_id, reviewer_id)
    if review is None:
        review = Review(str(uuid4()), article_id, reviewer_id, typology, ReviewState.OPEN, "", at)
        insert(sql, review)
    return review


def add_seconds(sql: sqlite3.Connection, review_id: str, seconds: float) -> None:
    """Add to the time spent on a review."""
    sql.execute(
        "UPDATE reviews SET active_seconds = active_seconds + ? WHERE review_id = ?",
        (seconds, review_id),
    )


def seconds(sql: sqlite3.Connection, review_id: str) -> float:
    """The time spent on a review."""
    row = sql.execute(
        "SELECT active_seconds FROM reviews WHERE review_id = ?", (review_id,)
    ).fetchone()
    return float(row[0]) if row else 0.0


def _row(it: Review) -> tuple[Any, ...]:
    return (
        it.review_id,
        it.article_id,
        it.reviewer_id,
        it.typology,
        str(it.state),
        it.verdict,
        it.created_at,
        it.finished_at,
        it.revision,
        it.judgement,
    )


def _review(row: tuple[Any, ...]) -> Review:
    review_id, article_id, reviewer_id, typology, state, *rest = row
    return Review(review_id, article_id, reviewer_id, typology, ReviewState(state), *rest)
