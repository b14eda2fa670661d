"""Errors as rows of a table."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import Any

from reviewer.core.annotation import Annotation, Severity, Span

_COLUMNS = (
    'annotation_id, review_id, text_id, start, "end", quote,'
    " linked_text_id, linked_start, linked_end, linked_quote, category, severity, correction,"
    " comment, origin, repeat_of, created_at, updated_at, revision"
)
_INSERT = f"INSERT INTO annotations ({_COLUMNS}) VALUES ({', '.join('?' * 19)})"
_SEVERITIES = {str(severity): severity for severity in Severity}


def live(sql: sqlite3.Connection, review_id: str) -> list[Annotation]:
    """The live errors of a review in texts that are there, by text, start, end and id."""
    rows = sql.execute(
        f"SELECT {_COLUMNS} FROM annotations WHERE review_id = ?1 AND withdrawn = 0"
        " AND text_id NOT IN (SELECT text_id FROM texts JOIN reviews USING (article_id)"
        "   WHERE review_id = ?1 AND texts.withdrawn = 1)"
        ' ORDER BY text_id, start, "end", annotation_id',
        (review_id,),
    )
    return [_annotation(row) for row in rows]


def find(sql: sqlite3.Connection, annotation_id: str) -> tuple[Annotation, bool] | None:
    """An error and whether it is live (not withdrawn); ``None`` if there never was one."""
    row = sql.execute(
        f"SELECT {_COLUMNS}, withdrawn FROM annotations WHERE annotation_id = ?", (annotation_id,)
    ).fetchone()
    return (_annotation(row[:-1]), not row[-1]) if row else None


def insert(sql: sqlite3.Connection, annotation: Annotation) -> None:
    """Store a new error."""
    sql.execute(_INSERT, _row(annotation))


def insert_all(sql: sqlite3.Connection, annotations: Iterable[Annotation]) -> None:
    """Store new errors, many at once."""
    sql.executemany(_INSERT, map(_row, annotations))


def replace(sql: sqlite3.Connection, annotation: Annotation) -> None:
    """Give a stored error, live or withdrawn, this content and let it be live."""
    key, *rest = _row(annotation)
    sql.execute(
        'UPDATE annotations SET review_id = ?, text_id = ?, start = ?, "end" = ?, quote = ?,'
        " linked_text_id = ?, linked_start = ?, linked_end = ?, linked_quote = ?, category = ?,"
        " severity = ?, correction = ?, comment = ?, origin = ?, repeat_of = ?, created_at = ?,"
        " updated_at = ?, revision = ?, withdrawn = 0 WHERE annotation_id = ?",
        (*rest, key),
    )


def withdraw(sql: sqlite3.Connection, annotation_id: str) -> None:
    """Take an error away; its row stays."""
    sql.execute(
        "UPDATE annotations SET withdrawn = 1, revision = revision + 1 WHERE annotation_id = ?",
        (annotation_id,),
    )


def _row(it: Annotation) -> tuple[Any, ...]:
    linked = it.linked or (None, None, None, None)
    return (
        it.annotation_id,
        it.review_id,
        *it.span,
        *linked,
        it.category,
        str(it.severity),
        it.correction,
        it.comment,
        it.origin,
        it.repeat_of,
        it.created_at,
        it.updated_at,
        it.revision,
    )


def _annotation(row: tuple[Any, ...]) -> Annotation:
    span = Span(*row[2:6])
    return Annotation(
        row[0],
        row[1],
        (span,) if row[6] is None else (span, Span(*row[6:10])),
        row[10],
        _SEVERITIES[row[11]],
        *row[12:],
    )
