"""What the checks found in each article, as rows of a table, and what it was found in."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection
from typing import NamedTuple


class Row(NamedTuple):
    """What is kept of an article: see ``reviewer.store.expectations``."""

    article_id: str
    made_from: str
    expected_errors: float
    findings: str


class Pair(NamedTuple):
    """An article that is not removed, beside its first English text; ``units`` as stored.

    ``cuts`` counts how often the sentences of either text were cut otherwise. Without an English
    text, ``english_text_id`` and ``units`` are ``""``.
    """

    article_id: str
    article_text_id: str
    english_text_id: str
    units: str
    cuts: int


class Decided(NamedTuple):
    """What was decided on findings: (article, key), keys everywhere, (article, check); and the
    words that were marked: (article, side, start, end)."""

    here: frozenset[tuple[str, str]]
    everywhere: frozenset[str]
    checks: frozenset[tuple[str, str]]
    marked: frozenset[tuple[str, int, int, int]]


_PAIRS = """
    SELECT articles.article_id, own.text_id, ifnull(english.text_id, ''), ifnull(units, ''),
        own.cuts + ifnull(english.cuts, 0)
    FROM articles
        JOIN texts AS own ON own.article_id = articles.article_id AND own.role = 'article'
        LEFT JOIN (texts AS english
            JOIN alignments ON english_text_id = english.text_id
                AND english.role <> 'article' AND english.withdrawn = 0)
            ON article_text_id = own.text_id
    WHERE articles.withdrawn = 0
    ORDER BY articles.article_id, english.role, english.label DESC
"""
_DECISIONS = """
    SELECT article_id, check_name, finding_key, scope FROM decisions
    WHERE withdrawn = 0 AND reviewer_id = ? AND (verdict = 'dismissed'
        OR annotation_id IN (SELECT annotation_id FROM annotations WHERE withdrawn = 0))
"""
_MARKED = """
    SELECT reviews.article_id, texts.role <> 'article', start, "end"
    FROM reviews JOIN annotations USING (review_id) JOIN texts USING (text_id)
    WHERE reviewer_id = ? AND annotations.withdrawn = 0 AND reviews.withdrawn = 0
"""


def all_rows(sql: sqlite3.Connection) -> list[Row]:
    """All that is kept."""
    rows = sql.execute("SELECT article_id, made_from, expected_errors, findings FROM expectations")
    return [Row(*row) for row in rows]


def row(sql: sqlite3.Connection, article_id: str) -> Row | None:
    """What is kept of one article."""
    found = sql.execute(
        "SELECT article_id, made_from, expected_errors, findings FROM expectations"
        " WHERE article_id = ?",
        (article_id,),
    ).fetchone()
    return Row(*found) if found else None


def put(sql: sqlite3.Connection, row: Row, now: str) -> None:
    """Keep what was found, in the place of what was before."""
    sql.execute(
        "INSERT OR REPLACE INTO expectations"
        " (article_id, made_from, expected_errors, findings, at) VALUES (?, ?, ?, ?, ?)",
        (*row, now),
    )


def pairs(sql: sqlite3.Connection) -> list[Pair]:
    """Each article with its first English text, if any: a reference before a machine, then by
    label."""
    first = {row[0]: Pair(*row) for row in sql.execute(_PAIRS)}  # the last of each stays
    return list(first.values())


def decided(
    sql: sqlite3.Connection, reviewer_id: str, article_ids: Collection[str] | None = None
) -> Decided:
    """What a reviewer decided; an acceptance holds while the error that it made stands.

    The words marked are told of these articles alone, if any are given: of all they may be a
    million.
    """
    found: dict[str, set[tuple[str, str, str]]] = defaultdict(set)
    for article_id, check, key, scope in sql.execute(_DECISIONS, (reviewer_id,)):
        found[scope].add((article_id, check, key))
    return Decided(
        frozenset((article_id, key) for article_id, _, key in found["article"]),
        frozenset(key for _, _, key in found["everywhere"]),
        frozenset((article_id, check) for article_id, check, _ in found["check"]),
        frozenset(sql.execute(*_marked(reviewer_id, article_ids))),
    )


def _marked(reviewer_id: str, article_ids: Collection[str] | None) -> tuple[str, tuple[str, ...]]:
    if article_ids is None:
        return _MARKED, (reviewer_id,)
    of_these = " AND reviews.article_id IN (SELECT value FROM json_each(?))"
    return _MARKED + of_these, (reviewer_id, json.dumps(list(article_ids)))
