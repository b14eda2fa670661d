"""Copies of a database, made with SQLite's own means while others may write to it.

A database must not be opened as a plain file by a program that has it open as a database too:
closing the plain file would drop that program's locks (sqlite.org/howtocorrupt.html, 2.2). So
nothing here does.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from reviewer.core.errors import NO_ROOM, DatabaseReadOnly, DiskFull, FileNotWritable
from reviewer.core.reason import Reason
from reviewer.store.clock import utc_now
from reviewer.store.connection import BACKUPS, Connection


def copy_database(path: Path, target: Path, *, patience: float = 5.0) -> None:
    """Copy a database to a file, which appears there only when it is complete.

    Raises ``FileNotWritable`` or ``DiskFull`` for the target and what a database raises.
    """
    partial = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        if target.exists() and target.samefile(path):
            raise FileNotWritable(path=target, reason=Reason("it is the database itself"))
        target.parent.mkdir(parents=True, exist_ok=True)
        _copy(path, target, partial, patience)
        partial.replace(target)
    except OSError as error:
        if error.errno in NO_ROOM:
            raise DiskFull(path=target) from error
        raise FileNotWritable(path=target, reason=error.strerror) from error
    finally:
        with suppress(OSError):  # where it could not be made, it cannot be unmade
            partial.unlink()


def copy_untouched(path: Path, target: Path) -> None:
    """Copy a database that is not ours to write to; nothing is written to it or beside it.

    A database that nobody has open has no log, and is read as it lies there: opening it in the
    usual way would leave files of SQLite's beside it. Should somebody write to it meanwhile, it is
    copied again with SQLite's locks. Raises ``DatabaseCorrupt`` and the like, or ``DiskFull``.
    """
    quiet = not _log_of(path)
    before = path.stat()
    _copy_read_only(path, target, "immutable=1" if quiet else "mode=ro")
    after = path.stat()
    unchanged = (before.st_mtime_ns, before.st_size) == (after.st_mtime_ns, after.st_size)
    if quiet and (_log_of(path) or not unchanged):
        target.unlink()
        _copy_read_only(path, target, "mode=ro")


def _copy_read_only(path: Path, target: Path, how: str) -> None:
    source = Connection(path, 5.0, uri=f"{path.absolute().as_uri()}?{how}")
    try:
        with source.translating():
            copy = sqlite3.connect(target)
            try:
                source.sql.backup(copy)
            finally:
                copy.close()
    finally:
        source.close()


def _log_of(path: Path) -> bool:
    """Whether there are changes beside the file that are not in it yet."""
    log = path.with_name(f"{path.name}-wal")
    return log.exists() and log.stat().st_size > 0


def dated_backup(
    path: Path, *, keep: int = 10, now: Callable[[], str] = utc_now, patience: float = 5.0
) -> Path | None:
    """Copy a database into the folder ``backups`` beside it, keeping the ``keep`` latest copies.

    Returns the copy, or ``None`` when nothing changed since the last one. Needs no open store, so
    that a thread of its own can do it. Raises what :func:`copy_database` raises.
    """
    changed = _last_change(path)
    copies = sorted(_dated_copies(path))
    if copies and copies[-1].stat().st_mtime_ns == changed:
        return None
    digits = "".join(character for character in now() if character.isdigit())
    copy = path.parent / BACKUPS / f"{path.stem}-{digits[:8]}-{digits[8:17]}{path.suffix}"
    copy_database(path, copy, patience=patience)
    # The copy bears the time of the change that it holds last: that is how the next start knows.
    os.utime(copy, ns=(changed, changed))
    for old in sorted(_dated_copies(path))[:-keep]:
        old.unlink(missing_ok=True)
    return copy


def _dated_copies(path: Path) -> list[Path]:
    return [
        copy
        for copy in (path.parent / BACKUPS).glob("*")
        if copy.suffix == path.suffix
        and copy.stem.startswith(f"{path.stem}-")
        and copy.stem.removeprefix(f"{path.stem}-").replace("-", "").isdigit()
    ]


def _last_change(path: Path) -> int:
    """When the database was written to last: in its own file or in the log beside it."""
    times = [path.stat().st_mtime_ns]
    if _log_of(path):
        times.append(path.with_name(f"{path.name}-wal").stat().st_mtime_ns)
    return max(times)


def _copy(path: Path, target: Path, partial: Path, patience: float) -> None:
    source = Connection(path, patience)
    try:
        with source.translating():
            copy = sqlite3.connect(partial)
            try:
                source.sql.backup(copy)
            finally:
                copy.close()
    # The database is only read here, so that it is the copy that could not be written.
    except DiskFull as error:
        raise DiskFull(path=target) from error
    except DatabaseReadOnly as error:
        raise FileNotWritable(path=target, reason=error.fields["reason"]) from error
    finally:
        source.close()
