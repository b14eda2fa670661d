"""Bringing all of another database into this one: nothing is lost, and twice is as good as once.

Rows are known by their ids. Of two states of one row the higher ``revision`` stays; two different
states with the same revision are a conflict: ours stays, and it is told. What both have under
different ids although it is the same (reviewers by name, texts by their words) becomes one. The
other database is read from a copy and never touched.
"""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from reviewer.core.errors import DatabaseCorrupt, FileIsFolder, FileMissing, ReviewerError
from reviewer.core.file_errors import MergedWithItself
from reviewer.core.progress import Progress, unwatched
from reviewer.store.backup import copy_untouched
from reviewer.store.connection import corrupt
from reviewer.store.merged_history import merge_history
from reviewer.store.merged_rows import TABLES, Outcome, merge_table
from reviewer.store.merged_texts import same_texts
from reviewer.store.repository import Store


@dataclass
class Came:
    """What came of one table.

    ``new`` rows were not here, ``newer`` ones replaced ours, ``same`` ones were here, of ``kept``
    ones ours is newer, and ``conflicts`` are as new as ours but different.
    """

    table: str
    new: int = 0
    newer: int = 0
    same: int = 0
    kept: int = 0
    conflicts: int = 0

    def count(self, outcome: Outcome) -> None:
        """Count one row."""
        setattr(self, str(outcome), getattr(self, str(outcome)) + 1)


class Conflict(NamedTuple):
    """A row of the other database that was not taken, and why."""

    table: str
    key: str
    reason: str


@dataclass
class Merged:
    """What a merge did, or would do: a count for each table, and what was not taken."""

    tables: list[Came] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)

    @property
    def changes(self) -> int:
        """How many rows are new or newer."""
        return sum(it.new + it.newer for it in self.tables)


class _DryRun(Exception):
    """Takes everything back."""


def merge(
    store: Store, other: Path, *, dry_run: bool = False, progress: Progress | None = None
) -> Merged:
    """Bring all of another database in, in one transaction, or with ``dry_run`` only tell.

    Before anything changes, this database is copied to its ``backups`` unless its last copy holds
    all. ``progress`` is told the share done and may raise to give up. Raises ``FileMissing``,
    ``MergedWithItself``, ``DatabaseTooNew``, ``DatabaseCorrupt`` or what this database raises.
    """
    if other.is_dir():
        raise FileIsFolder(path=other)
    if not other.is_file():
        raise FileMissing(path=other)
    if not other.stat().st_size:
        raise corrupt(other)
    if other.samefile(store.path):
        raise MergedWithItself(path=other)
    with TemporaryDirectory(prefix="reviewer-merge-") as folder:
        copy = Path(folder, "other.db")
        _brought_up_to_date(other, copy)
        if not dry_run:
            store.dated_backup()
        merged = Merged()
        with store.attached(copy), suppress(_DryRun), store.writing() as sql:
            _demand_whole(sql, other)
            _merge_all(sql, merged, progress or unwatched)
            if dry_run:
                raise _DryRun
        return merged


def _brought_up_to_date(other: Path, copy: Path) -> None:
    """Copy the other database and bring the copy into the form of today."""
    try:
        copy_untouched(other, copy)
        Store.open(copy).close()
    except ReviewerError as error:
        if error.fields.get("path") != copy:
            raise
        if isinstance(error, DatabaseCorrupt):
            raise corrupt(other) from error
        raise type(error)(**{**error.fields, "path": other}) from error


def _demand_whole(sql: sqlite3.Connection, other: Path) -> None:
    """Refuse a database in which rows refer to rows that are not there."""
    if sql.execute("PRAGMA other.foreign_key_check").fetchone() is not None:
        raise corrupt(other)


def _merge_all(sql: sqlite3.Connection, merged: Merged, progress: Progress) -> None:
    same = same_texts(sql) | _same_reviewers(sql)
    rows = {it.name: _count(sql, it.name) for it in TABLES}
    total = max(1, sum(rows.values()) + _count(sql, "history"))
    done = 0
    for table in TABLES:
        came = Came(table.name)
        for number, (key, outcome, reason) in enumerate(merge_table(sql, table, same), 1):
            came.count(outcome)
            if reason:
                merged.conflicts.append(Conflict(table.name, key, reason))
            if number % 500 == 0:
                progress((done + number) / total)
        merged.tables.append(came)
        done += rows[table.name]
        progress(done / total)
    came = Came("history")
    for outcome in merge_history(sql, same):
        came.count(outcome)
    merged.tables.append(came)
    progress(1.0)


def _same_reviewers(sql: sqlite3.Connection) -> dict[str, str]:
    """Reviewers that both have under one name and two ids: their id there -> ours."""
    return dict(
        sql.execute(
            "SELECT theirs.reviewer_id, ours.reviewer_id"
            " FROM other.reviewers AS theirs JOIN main.reviewers AS ours USING (name)"
            " WHERE theirs.reviewer_id <> ours.reviewer_id"
            " AND theirs.reviewer_id NOT IN (SELECT reviewer_id FROM main.reviewers)"
        )
    )


def _count(sql: sqlite3.Connection, table: str) -> int:
    return int(sql.execute(f"SELECT count(*) FROM other.{table}").fetchone()[0])
