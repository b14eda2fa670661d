"""What scores are made of, read for many articles at once in few statements."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from reviewer.core.article import Role, SegmentedText, Text
from reviewer.core.rows import Units
from reviewer.store.connection import Connection
from reviewer.store.origins import unit_ids
from reviewer.store.packing import unpack_segments, unpack_units

_CHOSEN = "(SELECT value FROM json_each(?))"
_ARTICLES = f"""
    SELECT article_id, title, details FROM articles
    WHERE withdrawn = 0 AND article_id IN {_CHOSEN}
"""
_TEXTS = f"""
    SELECT text_id, article_id, role, label, content, segments FROM texts
    WHERE withdrawn = 0 AND article_id IN {_CHOSEN}
"""
_REVIEWS = f"""
    SELECT article_id, review_id, reviewers.name, state = 'finished',
        substr(coalesce(finished_at, reviews.created_at), 1, 10), active_seconds, judgement
    FROM reviews JOIN reviewers USING (reviewer_id)
    WHERE withdrawn = 0 AND article_id IN {_CHOSEN}
    ORDER BY reviews.created_at, reviews.rowid
"""
_UNITS = """
    SELECT english_text_id, units, origin IS NOT NULL FROM alignments
    WHERE article_text_id = ?
"""
_MARKS = f"""
    SELECT review_id, text_id, start, linked_text_id, linked_start, category, severity,
        repeat_of IS NOT NULL
    FROM annotations WHERE withdrawn = 0 AND review_id IN {_CHOSEN}
    ORDER BY review_id, text_id, start, "end", annotation_id
"""
_COUNTS = """
    SELECT review_id, text_id, category, severity, repeat_of IS NOT NULL, count(*)
    FROM annotations {} WHERE withdrawn = 0 AND {} GROUP BY 1, 2, 3, 4, 5
"""
_COUNTS_OF_ARTICLES = _COUNTS.format(
    "", f"review_id IN (SELECT review_id FROM reviews WHERE article_id IN {_CHOSEN})"
)
_COUNTS_IN_RANGE = _COUNTS.format("NOT INDEXED", "rowid BETWEEN ? AND ?")


class ReviewRow(NamedTuple):
    """A review; ``day`` is when it was finished, or begun if it is open (UTC, ISO 8601)."""

    article_id: str
    review_id: str
    reviewer: str
    finished: bool
    day: str
    active_seconds: float
    judgement: float | None


class MarkRow(NamedTuple):
    """A live error: where its words begin, and those on the other side that it is linked to."""

    review_id: str
    text_id: str
    start: int
    linked_text_id: str | None
    linked_start: int | None
    category: str
    severity: str
    repeat: bool


class MarkCount(NamedTuple):
    """How many live errors of a kind a review has in a text."""

    review_id: str
    text_id: str
    category: str
    severity: str
    repeat: bool
    number: int


class ArticleRows(NamedTuple):
    """One article without its errors; ``texts`` has its own first."""

    article_id: str
    title: str
    details: Mapping[str, str]
    texts: Sequence[SegmentedText]
    units: Mapping[str, Units]
    unit_ids: Mapping[str, Sequence[str]]
    reviews: Sequence[ReviewRow]


def articles(sql: sqlite3.Connection, article_ids: Sequence[str]) -> list[ArticleRows]:
    """These articles in their order, but for those that were removed."""
    keys = json.dumps(list(article_ids))
    texts = _texts(sql, keys)
    own = {its[0].text.text_id: key for key, its in texts.items()}
    units: dict[str, dict[str, Units]] = defaultdict(dict)
    names: dict[str, dict[str, Sequence[str]]] = defaultdict(dict)
    for own_id, article_id in own.items():
        there = {it.text.text_id for it in texts[article_id]}
        for english, packed, named in sql.execute(_UNITS, (own_id,)):
            if english in there:
                units[article_id][english] = unpack_units(packed)
                if named:
                    unpacked = units[article_id][english]
                    names[article_id][english] = unit_ids(sql, own_id, english, unpacked)
    reviews: dict[str, list[ReviewRow]] = defaultdict(list)
    for row in sql.execute(_REVIEWS, (keys,)):
        reviews[row[0]].append(ReviewRow._make((*row[:3], bool(row[3]), *row[4:])))
    found = {
        key: ArticleRows(
            key, title, json.loads(details), texts[key], units[key], names[key], reviews[key]
        )
        for key, title, details in sql.execute(_ARTICLES, (keys,))
    }
    return [found[key] for key in dict.fromkeys(article_ids) if key in found]


def _texts(sql: sqlite3.Connection, keys: str) -> dict[str, list[SegmentedText]]:
    """The texts of articles by the article's id: its own first, references, machines; by label."""
    found: dict[str, list[SegmentedText]] = defaultdict(list)
    for text_id, article_id, role, label, content, packed in sql.execute(_TEXTS, (keys,)):
        text = Text(text_id, article_id, Role(role), label, content)
        found[article_id].append(SegmentedText(text, unpack_segments(packed)))
    roles = list(Role)
    for its in found.values():
        its.sort(key=lambda it: (roles.index(it.text.role), it.text.label))
    return found


def marks(sql: sqlite3.Connection, review_ids: Sequence[str]) -> list[MarkRow]:
    """The live errors of these reviews, by review, text, start, end and id."""
    return list(map(MarkRow._make, sql.execute(_MARKS, (json.dumps(list(review_ids)),))))


Counting = Callable[[], list[MarkCount]]
"""Counts errors by kind, in any thread."""


def counting_of(path: Path, patience: float, article_ids: Sequence[str]) -> list[Counting]:
    """How to count the live errors in these articles."""
    chosen = (json.dumps(list(article_ids)),)
    return [partial(_counted, path, patience, _COUNTS_OF_ARTICLES, chosen)]


def counting_of_all(path: Path, patience: float, parts: int) -> list[Counting]:
    """How to count all live errors, in parts; a review's errors may be in several of them."""
    connection = Connection(path, patience)
    try:
        with connection.reading() as sql:
            last = sql.execute("SELECT coalesce(max(rowid), 0) FROM annotations").fetchone()[0]
    finally:
        connection.close()
    edges = [last * part // parts for part in range(parts + 1)]
    return [
        partial(_counted, path, patience, _COUNTS_IN_RANGE, (after + 1, end))
        for after, end in pairwise(edges)
    ]


def _counted(
    path: Path, patience: float, statement: str, chosen: tuple[object, ...]
) -> list[MarkCount]:
    connection = Connection(path, patience)
    try:
        with connection.reading() as sql:
            return list(map(MarkCount._make, sql.execute(statement, chosen)))
    finally:
        connection.close()
