"""An open database: opening, closing, checking, copying, and what is set for the whole study."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self

from reviewer.core.errors import DatabaseCorrupt
from reviewer.store import backup, checking
from reviewer.store.clock import utc_now
from reviewer.store.connection import Connection, carry_over
from reviewer.store.contents import Contents
from reviewer.store.opening import open_database


class DatabaseFile:
    """One open database file; to be used in the thread that opened it.

    Every method raises ``DatabaseLocked``, ``DatabaseReadOnly``, ``DatabaseCorrupt``,
    ``DatabaseFailed`` or ``DiskFull`` when the file fails it; nothing is changed then.
    """

    def __init__(self, connection: Connection, now: Callable[[], str]) -> None:
        """Use :meth:`open`."""
        self.path = connection.path
        self._connection = connection
        self._contents = Contents(connection.sql)
        self._now = now

    @classmethod
    def open(cls, path: Path, *, now: Callable[[], str] = utc_now, patience: float = 3.0) -> Self:
        """Open a database, making the folder, the file and its tables where they are missing.

        ``now`` gives the time in UTC as ISO 8601; ``patience`` is how many seconds to wait for
        another program's writing. A file of an older Reviewer is copied, then brought up to date.
        Raises ``DatabaseTooNew`` for a file of a newer one, which is left untouched, and
        ``FileIsFolder``.
        """
        return cls(open_database(path.absolute(), patience), now)

    def close(self) -> None:
        """Close the file; the store cannot be used afterwards."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def prepare_writing(self) -> None:
        """Load what the first write would load: some 70 ms that a quiet moment has to spare."""
        with self._connection.db.atomic():
            pass

    @property
    def patience(self) -> float:
        """Seconds to wait for another program's writing."""
        return self._connection.patience

    def reading(self) -> AbstractContextManager[sqlite3.Connection]:
        """For the modules of this room: statements that read."""
        return self._connection.reading()

    def writing(self) -> AbstractContextManager[sqlite3.Connection]:
        """For the modules of this room: one transaction, stored whole or not at all."""
        return self._connection.writing()

    @contextmanager
    def in_thought(self) -> Iterator[None]:
        """What is stored within is seen within, and taken back at the end."""
        with self._connection.snapshot():
            yield

    @contextmanager
    def attached(self, path: Path) -> Iterator[None]:
        """For the modules of this room: another database within reach, under the name ``other``."""
        with self._connection.reading() as sql:
            sql.execute("ATTACH DATABASE ? AS other", (str(path),))
        try:
            yield
        finally:
            with self._connection.reading() as sql:
                sql.execute("DETACH DATABASE other")

    def now(self) -> str:
        """The time in UTC as ISO 8601, by the clock that the file was opened with."""
        return self._now()

    def setting(self, key: str) -> str | None:
        """A setting of the study, or ``None``."""
        with self._connection.reading() as sql:
            row = sql.execute("SELECT value FROM settings WHERE key = ?", (key,)).fetchone()
            return str(row[0]) if row else None

    def set_setting(self, key: str, value: str) -> None:
        """Keep a setting of the study."""
        with self._connection.writing() as sql:
            sql.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (key, value))

    def data_version(self) -> int:
        """A number that is another one after somebody else wrote to the file."""
        with self._connection.reading() as sql:
            return int(sql.execute("PRAGMA data_version").fetchone()[0])

    @property
    def written(self) -> int:
        """A number that grows with every row that is written here."""
        return self._connection.sql.total_changes

    def carry_over(self) -> Callable[[], None]:
        """What tidies the file's log, for another thread in a quiet moment."""
        return partial(carry_over, self.path, self._connection.file)

    def check(self) -> list[str]:
        """What is wrong with the file, in words; nothing when it is sound."""
        found: list[str] = []
        try:
            with self._connection.snapshot() as sql:
                found.extend(checking.problems(sql))
        except DatabaseCorrupt as damage:  # what could be told before it got in the way, and this
            found.append(str(damage))
        return found

    def backup(self, target: Path) -> None:
        """Copy the whole database to a file. Raises ``FileNotWritable`` or ``DiskFull``."""
        backup.copy_database(self.path, target, patience=self._connection.patience)

    def dated_backup(self, keep: int = 10) -> Path | None:
        """Copy the database into the folder ``backups`` beside it, keeping the latest copies.

        Returns the copy, or ``None`` when nothing changed since the last one.
        """
        return backup.dated_backup(
            self.path, keep=keep, now=self._now, patience=self._connection.patience
        )
