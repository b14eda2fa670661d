"""sqlite-utils, imported without what it would drag in.

``sqlite_utils`` tries to import numpy and pandas, only to know their types when values of them are
stored. We store none, but numpy is installed here for other work, and loading it takes longer than
all the rest: 177 ms instead of 64. So the two cannot be found during that one import.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.machinery import ModuleSpec
from threading import get_ident
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations


def new_database(connection: object) -> Database:
    """Wrap a ``sqlite3`` connection; plugins of sqlite-utils stay outside."""
    with _absent("numpy", "pandas"):
        from sqlite_utils import Database
    return Database(connection, execute_plugins=False)  # type: ignore[arg-type]


def new_migrations(name: str) -> Migrations:
    """Make an empty set of migrations."""
    with _absent("numpy", "pandas"):
        from sqlite_utils import Migrations
    return Migrations(name)


class _Absent:
    """A finder that says "no such module" for some names, to the thread that made it only."""

    def __init__(self, names: Sequence[str]) -> None:
        self._names = names
        self._thread = get_ident()

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Raise ``ModuleNotFoundError`` for a hidden name, leave any other to the next finder."""
        if name in self._names and get_ident() == self._thread:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
        return None


@contextmanager
def _absent(*names: str) -> Iterator[None]:
    """Let these modules not be found; one that is imported already stays as it is."""
    finder = _Absent(names)
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
