"""From a path to a database in the form that this program works with."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path

from reviewer.core.errors import (
    NO_ROOM,
    DatabaseCorrupt,
    DatabaseReadOnly,
    DatabaseTooNew,
    DiskFull,
)
from reviewer.store.backup import copy_database
from reviewer.store.connection import BACKUPS, Connection
from reviewer.store.lean import new_migrations
from reviewer.store.schema import MIGRATIONS, Migration

MIGRATION_SET = "reviewer"
APPLICATION_ID = 0x52657677  # "Revw": the mark in the file's header that it is ours


def open_database(
    path: Path, patience: float, migrations: Sequence[Migration] = MIGRATIONS
) -> Connection:
    """Open a database, making its folder, itself and its tables where they are missing.

    A file that needs migrations is copied before. Raises ``DatabaseCorrupt`` for a file of another
    program, ``DatabaseTooNew`` for one of a newer Reviewer, ``DatabaseReadOnly``,
    ``DatabaseLocked``, ``DiskFull``, ``FileIsFolder``; the file is untouched then.
    """
    _make_folder(path)
    connection = Connection(path, patience)
    try:
        _prepare(connection, migrations)
        connection.remember_file()
    except BaseException:
        connection.close()
        raise
    return connection


def _make_folder(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        if error.errno in NO_ROOM:
            raise DiskFull(path=path) from error
        raise DatabaseReadOnly(path=path) from error


def _prepare(connection: Connection, migrations: Sequence[Migration]) -> None:
    applied = _applied(connection, migrations)
    if applied:
        connection.refuse_read_only()
    with connection.translating():
        if connection.sql.execute("PRAGMA journal_mode").fetchone() != ("wal",):
            connection.sql.execute("PRAGMA journal_mode=WAL")
    if len(applied) == len(migrations):
        return
    if applied:
        path = connection.path
        name = f"{path.stem}-before-{migrations[len(applied)].__name__}{path.suffix}"
        copy_database(path, path.parent / BACKUPS / name, patience=connection.patience)
    _migrate(connection, migrations)


def _migrate(connection: Connection, migrations: Sequence[Migration]) -> None:
    """Bring the file up to date, all steps or none; does nothing where all were done."""
    steps = new_migrations(MIGRATION_SET)
    for migration in migrations:
        steps()(migration)
    with connection.translating():
        # Before anything is read: of two programs that start at once the second waits here, and
        # then finds nothing left to do.
        connection.sql.execute("BEGIN IMMEDIATE")
        try:
            steps.apply(connection.db)
            connection.sql.execute(f"PRAGMA application_id={APPLICATION_ID}")
            connection.sql.execute(f"PRAGMA user_version={len(migrations)}")
            connection.sql.execute("COMMIT")
        finally:
            if connection.sql.in_transaction:
                connection.sql.execute("ROLLBACK")


def _applied(connection: Connection, migrations: Sequence[Migration]) -> list[str]:
    """Names of the migrations that the file has seen, none for a new file; all of them known.

    Raises ``DatabaseCorrupt``, ``DatabaseTooNew``.
    """
    with connection.snapshot() as sql:
        applied = _listed(connection, sql)
        (version,) = sql.execute("PRAGMA user_version").fetchone()
    known = [migration.__name__ for migration in migrations]
    strange = [name for name in applied if name not in known]
    if strange or version > len(known):
        found = strange[-1] if strange else f"version {version}"
        raise DatabaseTooNew(path=connection.path, found=found)
    return applied


def _listed(connection: Connection, sql: sqlite3.Connection) -> list[str]:
    """The file's own list of migrations; empty for a new file."""
    (mark,) = sql.execute("PRAGMA application_id").fetchone()
    tables = {name for (name,) in sql.execute("SELECT name FROM sqlite_master")}
    if mark != APPLICATION_ID:
        if tables or mark:
            raise connection.trouble(DatabaseCorrupt, "made by another program")
        return []
    if "_sqlite_migrations" not in tables:
        raise connection.trouble(DatabaseCorrupt, "without its list of migrations")
    rows = sql.execute(
        "SELECT name FROM _sqlite_migrations WHERE migration_set = ? ORDER BY id", (MIGRATION_SET,)
    )
    return [name for (name,) in rows]
