"""The library of a first start: the sample article, read, split, aligned and stored beforehand.

Making it anew takes 100 ms, most of it for reading in what writes the tables and aligns texts.
`resources/sample/make_library.py` makes the shipped file; a test compares the two.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from reviewer.shipped import resource
from reviewer.store import reviewer_rows
from reviewer.store.clock import utc_now

SHIPPED = ("sample", "library.db")


def begin(path: Path, now: Callable[[], str] = utc_now) -> bool:
    """Put the first library where there is no database yet; say whether that was done.

    A file that is there, or comes there meanwhile, is left alone. Where the folder cannot be
    written to nothing is done either: whoever opens the database says what is wrong.
    """
    if path.exists():
        return False
    partial = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with partial.open("xb") as stream:
            stream.write(resource(*SHIPPED).read_bytes())
        _complete(partial, now())
        _give_name(partial, path)
    except (OSError, sqlite3.Error):
        return False
    finally:
        with suppress(OSError):
            partial.unlink()
    return True


def _complete(path: Path, at: str) -> None:
    """The sample was added now, as far as its reader is concerned, and is theirs to review."""
    with closing(sqlite3.connect(path, isolation_level=None)) as sql:
        sql.executescript("PRAGMA synchronous=FULL; BEGIN")
        sql.execute("UPDATE articles SET created_at = ?, updated_at = ?", (at, at))
        sql.execute("UPDATE texts SET created_at = ?", (at,))
        reviewer_rows.ensure_current(sql, at)
        sql.execute("COMMIT")


def _give_name(partial: Path, path: Path) -> None:
    """Rename, but never over another file. Raises ``OSError``."""
    if os.name == "nt":
        partial.rename(path)
    else:
        os.link(partial, path)
