"""What belongs to the study and is made by people: corrections remembered, patterns, terms.

One JSON object each, whose form its kind knows. An item is never deleted, only withdrawn, so that
its removal can be taken back.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter
from typing import Any, NamedTuple
from uuid import uuid4

from reviewer.store import reviewer_rows
from reviewer.store.database_file import DatabaseFile

_SELECT = (
    "SELECT item_id, reviewer_id, name, items.created_at, updated_at, content"
    " FROM items JOIN reviewers USING (reviewer_id)"
)


class Item(NamedTuple):
    """One item: its id, whose it is (id and name), times in UTC (ISO 8601), and its content."""

    item_id: str
    reviewer_id: str
    reviewer: str
    created_at: str
    updated_at: str
    content: Mapping[str, Any]


def of_kind(sql: sqlite3.Connection, kind: str) -> list[Item]:
    """The live items of a kind, the oldest first."""
    return _live(sql, "kind = ?", kind)


def of_ids(sql: sqlite3.Connection, item_ids: Sequence[str]) -> list[Item]:
    """The live items with these ids, the oldest first."""
    return _live(sql, "item_id IN (SELECT value FROM json_each(?))", json.dumps(item_ids))


def _live(sql: sqlite3.Connection, condition: str, value: str) -> list[Item]:
    """Live items, the oldest first; 10,000 may be waited for, so SQLite neither joins nor sorts."""
    names = dict(sql.execute("SELECT reviewer_id, name FROM reviewers"))
    rows = sql.execute(
        "SELECT item_id, reviewer_id, created_at, updated_at, content FROM items"
        f" WHERE {condition} AND withdrawn = 0 ORDER BY rowid",
        (value,),
    ).fetchall()
    # One reading of all contents takes a third of the time of as many readings.
    contents = json.loads(f"[{','.join([row[4] for row in rows])}]")
    found = [
        Item(key, reviewer, names[reviewer], created, updated, content)
        for (key, reviewer, created, updated, _), content in zip(rows, contents, strict=True)
    ]
    return sorted(found, key=attrgetter("created_at"))


def find(sql: sqlite3.Connection, item_id: str) -> tuple[Item, bool] | None:
    """An item and whether it is live (not withdrawn); ``None`` if there never was one."""
    row = sql.execute(f"{_SELECT} WHERE item_id = ?", (item_id,)).fetchone()
    if row is None:
        return None
    (withdrawn,) = sql.execute(
        "SELECT withdrawn FROM items WHERE item_id = ?", (item_id,)
    ).fetchone()
    return _item(row), not withdrawn


def put(
    sql: sqlite3.Connection,
    kind: str,
    item_id: str,
    content: Mapping[str, Any],
    reviewer_id: str,
    now: str,
) -> None:
    """Store an item, or give a stored one, live or withdrawn, this content and let it be live."""
    sql.execute(
        "INSERT INTO items (item_id, kind, reviewer_id, created_at, updated_at, content)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (item_id) DO UPDATE SET"
        " content = excluded.content, updated_at = excluded.updated_at, withdrawn = 0,"
        " revision = revision + 1",
        (item_id, kind, reviewer_id, now, now, json.dumps(content, ensure_ascii=False)),
    )


def set_withdrawn(
    sql: sqlite3.Connection, item_ids: Iterable[str], now: str, *, withdrawn: bool
) -> None:
    """Take items away, or bring them back."""
    sql.executemany(
        "UPDATE items SET withdrawn = ?, updated_at = ?, revision = revision + 1"
        " WHERE item_id = ? AND withdrawn = ?",
        [(withdrawn, now, item_id, not withdrawn) for item_id in item_ids],
    )


# ---- for the whole kind at once


def stored(store: DatabaseFile, kind: str) -> list[Item]:
    """The live items of a kind, the oldest first."""
    with store.reading() as sql:
        return of_kind(sql, kind)


def save(
    store: DatabaseFile, kind: str, contents: Sequence[tuple[str | None, Mapping[str, Any]]]
) -> list[str]:
    """Store items in one transaction; those without an id are new. Gives all ids in order."""
    ids = [item_id or str(uuid4()) for item_id, _ in contents]
    with store.writing() as sql:
        now = store.now()
        reviewer = reviewer_rows.ensure_current(sql, now).reviewer_id
        for item_id, (_, content) in zip(ids, contents, strict=True):
            put(sql, kind, item_id, content, reviewer, now)
    return ids


def remove(store: DatabaseFile, item_ids: Sequence[str]) -> None:
    """Take items away; they stay stored."""
    with store.writing() as sql:
        set_withdrawn(sql, item_ids, store.now(), withdrawn=True)


def restore(store: DatabaseFile, item_ids: Sequence[str]) -> None:
    """Bring removed items back."""
    with store.writing() as sql:
        set_withdrawn(sql, item_ids, store.now(), withdrawn=False)


def _item(row: tuple[str, str, str, str, str, str]) -> Item:
    item_id, reviewer_id, reviewer, created_at, updated_at, content = row
    return Item(item_id, reviewer_id, reviewer, created_at, updated_at, json.loads(content))
