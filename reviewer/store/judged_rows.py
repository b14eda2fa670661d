"""What scores are made of, read for many articles at once in few statements."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
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
    SELECT review_id, text_id, start, "end", linked_text_id, linked_start, category, severity,
        repeat_of IS NOT NULL
    FROM annotations WHERE withdrawn = 0 AND review_id IN {_CHOSEN}
    ORDER BY review_id, text_id, start, "end", annotation_id
"""
_CORRECTIONS = f"""
    SELECT DISTINCT review_id FROM annotations
    WHERE withdrawn = 0 AND correction IS NOT NULL AND review_id IN {_CHOSEN}
"""
# In the order of an index, kinds put together as text: sorting a million errors by five columns
# takes half as long again. All comes as one row, since with each the thread that counts would have
# to wait for its turn in Python.
_COUNTS = """
    SELECT group_concat(kinds, char(29)) FROM (
        SELECT review_id || char(30) || text_id || char(30) || group_concat(
            category || char(31) || severity || char(31) || (repeat_of IS NOT NULL), char(30)
        ) AS kinds
        FROM annotations WHERE withdrawn = 0{} GROUP BY review_id, text_id
    )
"""
_COUNTS_OF_ALL = _COUNTS.format("")
_COUNTS_OF_SOME = _COUNTS.format(
    f" AND review_id IN (SELECT review_id FROM reviews WHERE article_id IN {_CHOSEN})"
)


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
    """A live error: where its words stand, and where those begin that it is linked to."""

    review_id: str
    text_id: str
    start: int
    end: int
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


def with_corrections(sql: sqlite3.Connection, review_ids: Sequence[str]) -> list[str]:
    """Those of these reviews that have a correction."""
    rows = sql.execute(_CORRECTIONS, (json.dumps(list(review_ids)),))
    return [row[0] for row in rows]


def counted(path: Path, patience: float, article_ids: Sequence[str] | None) -> list[MarkCount]:
    """Count the live errors of these articles, or of all, through a connection of its own.

    So it may run in a thread while others read: SQLite does not hold Python up.
    """
    connection = Connection(path, patience)
    try:
        with connection.reading() as sql:
            if article_ids is None:
                rows = sql.execute(_COUNTS_OF_ALL)
            else:
                rows = sql.execute(_COUNTS_OF_SOME, (json.dumps(list(article_ids)),))
            ((packed,),) = rows
            found = []
            for group in packed.split("\x1d") if packed else ():
                review_id, text_id, *kinds = group.split("\x1e")
                for kind, number in Counter(kinds).items():
                    found.append(MarkCount(review_id, text_id, *_kind(kind), number))
            return found
    finally:
        connection.close()


@lru_cache(maxsize=1000)
def _kind(packed: str) -> tuple[str, str, bool]:
    category, severity, repeat = packed.rsplit("\x1f", 2)
    return category, severity, repeat == "1"
