"""One open database file: its settings, its transactions, and what its failures mean to a user."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.core.errors import (
    DatabaseCorrupt,
    DatabaseFailed,
    DatabaseLocked,
    DatabaseReadOnly,
    DiskFull,
    FileIsFolder,
    ReviewerError,
)
from reviewer.core.file_errors import DatabaseGone
from reviewer.formats.open_databases import Identity, identity, keep_shut, let_go
from reviewer.store.lean import new_database

if TYPE_CHECKING:
    from sqlite_utils import Database

BACKUPS = "backups"
"""Name of the folder for copies, beside the database."""

_KINDS: dict[int, type[ReviewerError]] = {
    sqlite3.SQLITE_BUSY: DatabaseLocked,
    sqlite3.SQLITE_LOCKED: DatabaseLocked,
    sqlite3.SQLITE_READONLY: DatabaseReadOnly,
    sqlite3.SQLITE_PERM: DatabaseReadOnly,
    sqlite3.SQLITE_CANTOPEN: DatabaseReadOnly,
    sqlite3.SQLITE_CORRUPT: DatabaseCorrupt,
    sqlite3.SQLITE_NOTADB: DatabaseCorrupt,
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_IOERR: DatabaseFailed,
}
_PRIMARY = 0xFF  # the lowest byte of an error code says its kind, the rest the circumstance
_TAKE_WRITE_LOCK = "DELETE FROM settings WHERE 0"


class Connection:
    """A connection to one file, made and used in one thread.

    ``sql`` is the bare connection, which reading goes through; writing goes through
    :meth:`writing` only.
    """

    def __init__(self, path: Path, patience: float, *, uri: str | None = None) -> None:
        """Connect. Nothing is written yet; a missing file is made with the first write.

        ``patience``: seconds to wait for another program's lock. ``uri`` is the same file with
        SQLite's parameters, where it is to be opened in another way than usual.
        """
        if path.is_dir():
            raise FileIsFolder(path=path)
        self.path = path
        self.patience = patience
        self._file: Identity | None = None  # which file this is, once it is known
        self._log: Identity | None = None  # what is written goes there first
        self._log_path = path.with_name(path.name + "-wal")
        self._rescued = False  # what the file held was copied when it went
        with self.translating():
            # No isolation level: a transaction begins where we say so and nowhere else.
            where = uri or path
            self.sql = sqlite3.connect(
                where, timeout=patience, isolation_level=None, uri=uri is not None
            )
            try:
                self._set_up()
            except BaseException:
                self.sql.close()
                raise

    @cached_property
    def db(self) -> Database:
        """The same connection for sqlite-utils, whose import only those who write pay for."""
        return new_database(self.sql)

    def _set_up(self) -> None:
        self.sql.execute("PRAGMA foreign_keys=ON")
        self.sql.execute("PRAGMA synchronous=FULL")
        # A mark writes some 11 pages to the log. Every so many of them are carried over to the
        # file at once, which takes 20 ms: with SQLite's 1,000 that would be one mark in 90. In the
        # window a pause comes before.
        self.sql.execute("PRAGMA wal_autocheckpoint=8000")

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            let_go(self._file)
            self._file = None
        with self.translating():
            self.sql.close()

    def refuse_read_only(self) -> None:
        """Raise ``DatabaseReadOnly`` if writing is refused for good, not only now.

        SQLite opens a file that may not be written for reading, without a word; even ``BEGIN
        IMMEDIATE`` goes through.
        """
        with self.translating():
            self.sql.execute("PRAGMA busy_timeout=0")
            try:
                self.sql.execute(_TAKE_WRITE_LOCK)
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & _PRIMARY != sqlite3.SQLITE_BUSY:
                    raise
            finally:
                self.sql.execute(f"PRAGMA busy_timeout={int(self.patience * 1000)}")

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """For statements that read."""
        with self.translating():
            yield self.sql

    @contextmanager
    def snapshot(self) -> Iterator[sqlite3.Connection]:
        """For several statements that are to see one state of the file, whoever writes."""
        with self.translating():
            self.sql.execute("BEGIN")
            try:
                yield self.sql
            finally:
                if self.sql.in_transaction:
                    self.sql.execute("ROLLBACK")

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: all that is done in it is on the disk afterwards, or nothing is."""
        self._demand_there()
        with self.translating(), self.db.atomic():
            # Taken before anything is read, so that what is read is what will be replaced. SQLite
            # would refuse, without waiting, to turn a reading transaction into a writing one
            # after another program wrote.
            self.sql.execute(_TAKE_WRITE_LOCK)
            yield self.sql

    @property
    def file(self) -> Identity | None:
        """Which file this is, once it is known."""
        return self._file

    def remember_file(self) -> None:
        """Know the file again from now on: it is there, with its tables."""
        self._file, self._log = identity(self.path), identity(self._log_path)
        if self._file is not None:
            keep_shut(self._file)

    def _demand_there(self) -> None:
        """Raise ``DatabaseGone`` where what would be written to is no more the file of this name.

        A system that lets an open file be deleted writes on into nothing without a word; so it is
        with the log, which another program removes when it takes itself for the last one.
        """
        if self._file is None:
            return
        log = identity(self._log_path)
        if identity(self.path) == self._file and self._log in (None, log):
            self._log = log
            return
        copy = self.path.parent / BACKUPS / f"{self.path.stem}-rescued{self.path.suffix}"
        if self._rescued:
            raise DatabaseGone(path=self.path, copy=copy)
        try:
            copy.parent.mkdir(parents=True, exist_ok=True)
            with closing(sqlite3.connect(copy)) as target, self.translating():
                self.sql.backup(target)
        except (OSError, sqlite3.Error, ReviewerError) as error:
            raise self.trouble(DatabaseFailed, "it was deleted, moved or replaced") from error
        self._rescued = True
        raise DatabaseGone(path=self.path, copy=copy)

    @contextmanager
    def translating(self) -> Iterator[None]:
        """Turn failures of the file into errors that a user can act on."""
        try:
            yield
        except sqlite3.DatabaseError as error:
            kind = _kind_of(error)
            if kind is None:
                raise
            raise self.trouble(kind, error) from error

    def trouble(self, kind: type[ReviewerError], cause: object) -> ReviewerError:
        """An error of this kind about this file."""
        if kind is DatabaseCorrupt:
            return corrupt(self.path)
        return kind(path=self.path, reason=cause)


def carry_over(path: Path, file: Identity | None) -> None:
    """Carry the log's pages over to the file, as far as nobody is in the way; for any thread.

    Nothing is done where the name belongs to another file than ``file`` by now: the log would be
    carried into that.

    The next commit begins the log anew then: it writes over what the file system has room for
    already, which takes less than to make a file longer.
    """
    if file is None or identity(path) != file:
        return
    with suppress(sqlite3.Error):  # it is done with a later commit at the latest
        uri = f"{path.absolute().as_uri()}?mode=rw"
        with closing(sqlite3.connect(uri, uri=True, timeout=0, isolation_level=None)) as sql:
            sql.execute("PRAGMA synchronous=FULL")
            sql.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()


def corrupt(path: Path) -> DatabaseCorrupt:
    """Say that a file is no database that can be read, and where its copies are, if it has any."""
    from reviewer.core.file_errors import NoDatabase

    backups = path.parent / BACKUPS
    return (
        DatabaseCorrupt(path=path, backups=backups) if backups.is_dir() else NoDatabase(path=path)
    )


def _kind_of(error: sqlite3.DatabaseError) -> type[ReviewerError] | None:
    """The user's trouble behind a failure; ``None`` for a bug."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        # Bytes in the file that are no UTF-8 are found by Python, not by SQLite.
        return DatabaseCorrupt if "decode" in str(error) else None
    if code == sqlite3.SQLITE_IOERR_SHMSIZE:
        return DiskFull
    return _KINDS.get(code & _PRIMARY)
