"""The databases that are open in this process, whose files nobody else may open here.

When any handle of a process on a file is closed, POSIX gives up all locks that the process has on
it, those of SQLite too (https://www.sqlite.org/howtocorrupt.html, section 2.2). Another program
would then take itself for the last one and remove the log that marks are being written to.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from reviewer.core.file_errors import DatabaseInUse

BESIDE = ("-wal", "-shm", "-journal")
"""How SQLite names the files that belong to a database."""

Identity = tuple[int, int]
"""What tells a file from all others: its device and its number there."""

_open: Counter[Identity] = Counter()


def keep_shut(database: Identity) -> None:
    """A database is open from now on."""
    _open[database] += 1


def let_go(database: Identity) -> None:
    """It is closed again."""
    _open[database] -= 1


def is_open(path: Path) -> bool:
    """Whether a file is a database that is open here, or belongs to one; it is not touched."""
    for beside in BESIDE:
        if path.name.endswith(beside):
            path = path.with_name(path.name.removesuffix(beside))
    key = identity(path)
    return key is not None and _open[key] > 0


def refuse_open(path: Path) -> None:
    """Raise ``DatabaseInUse`` for a database that is open here."""
    if is_open(path):
        raise DatabaseInUse(path=path)


def identity(path: Path) -> Identity | None:
    """What tells the file of this name from all others; ``None`` where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
