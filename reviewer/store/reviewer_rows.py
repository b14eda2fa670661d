"""Reviewers as rows of a table, and which of them reviews here."""

from __future__ import annotations

import os
import sqlite3
from uuid import uuid4

from reviewer.core.name_errors import NameEmpty, NameTaken
from reviewer.core.review import Reviewer

VARIABLE = "REVIEWER_NAME"
"""The environment variable that names the reviewer where none is known yet."""
_CURRENT = "reviewer"  # the setting that holds the id of the one who reviews here


def current(sql: sqlite3.Connection) -> Reviewer | None:
    """Who reviews here; ``None`` before anyone was."""
    row = sql.execute(
        "SELECT reviewer_id, name, confirmed FROM reviewers"
        " WHERE reviewer_id = (SELECT value FROM settings WHERE key = ?)",
        (_CURRENT,),
    ).fetchone()
    return Reviewer(row[0], row[1], bool(row[2])) if row else None


def newcomer() -> Reviewer:
    """Whom ``REVIEWER_NAME`` names, or whoever is logged in: not stored yet, so without an id."""
    given = given_name()
    return Reviewer("", given or _login_name(), confirmed=bool(given))


def ensure_current(sql: sqlite3.Connection, at: str) -> Reviewer:
    """Who reviews here; the first time whom ``REVIEWER_NAME`` names, or whoever is logged in."""
    found = current(sql)
    if found is None and (name := given_name()):
        become(sql, name, at)
    elif found is None:
        _make_current(sql, ensure(sql, _login_name(), at, confirmed=False))
    if found is None:
        found = current(sql)
    assert found is not None
    return found


def given_name() -> str:
    """The name that the environment gives who reviews here, for a file that knows nobody yet."""
    return " ".join(os.environ.get(VARIABLE, "").split())


def ensure(sql: sqlite3.Connection, name: str, at: str, *, confirmed: bool) -> str:
    """Give the id of the reviewer with this name, who is made if there is none."""
    row = sql.execute("SELECT reviewer_id FROM reviewers WHERE name = ?", (name,)).fetchone()
    if row:
        return str(row[0])
    reviewer_id = str(uuid4())
    sql.execute(
        "INSERT INTO reviewers (reviewer_id, name, confirmed, created_at) VALUES (?, ?, ?, ?)",
        (reviewer_id, name, confirmed, at),
    )
    return reviewer_id


def set_name(sql: sqlite3.Connection, name: str, at: str) -> None:
    """Give the current reviewer their name, if only the system's login was known so far.

    Whoever was named before stays the author of their marks: another name is another person, see
    :func:`become`. Raises ``NameEmpty``.
    """
    reviewer = ensure_current(sql, at)
    if reviewer.confirmed or _namesake(sql, _sound(name)):
        become(sql, name, at)
    else:
        _rename(sql, reviewer.reviewer_id, _sound(name))


def become(sql: sqlite3.Connection, name: str, at: str) -> None:
    """Let the reviewer with this name, known or new, review here from now on.

    What others marked keeps its author. Raises ``NameEmpty``.
    """
    name = _sound(name)
    reviewer_id = ensure(sql, name, at, confirmed=True)
    sql.execute(
        "UPDATE reviewers SET confirmed = 1, revision = revision + 1"
        " WHERE reviewer_id = ? AND confirmed = 0",
        (reviewer_id,),
    )
    _make_current(sql, reviewer_id)


def rename(sql: sqlite3.Connection, name: str, at: str) -> None:
    """Write the current reviewer's name otherwise, on all their marks.

    Raises ``NameEmpty``, and ``NameTaken`` for the name of somebody else.
    """
    name, reviewer = _sound(name), ensure_current(sql, at)
    if _namesake(sql, name) not in (None, reviewer.reviewer_id):
        raise NameTaken(name=name)
    _rename(sql, reviewer.reviewer_id, name)


def names(sql: sqlite3.Connection) -> list[str]:
    """Everybody who is known by a name that a person gave, in its order."""
    rows = sql.execute(
        "SELECT name FROM reviewers WHERE confirmed = 1 ORDER BY name COLLATE NOCASE"
    )
    return [name for (name,) in rows]


def name_of(sql: sqlite3.Connection, reviewer_id: str) -> str:
    """The name of a reviewer, or an empty string for an unknown one."""
    row = sql.execute("SELECT name FROM reviewers WHERE reviewer_id = ?", (reviewer_id,)).fetchone()
    return str(row[0]) if row else ""


def reviewing(sql: sqlite3.Connection) -> list[str]:
    """Who has a review of an article on the list, by name."""
    rows = sql.execute(
        "SELECT DISTINCT reviewers.name FROM reviews JOIN reviewers USING (reviewer_id)"
        " JOIN articles USING (article_id)"
        " WHERE reviews.withdrawn = 0 AND articles.withdrawn = 0 ORDER BY reviewers.name"
    )
    return [name for (name,) in rows]


def _sound(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise NameEmpty
    return name


def _namesake(sql: sqlite3.Connection, name: str) -> str | None:
    row = sql.execute("SELECT reviewer_id FROM reviewers WHERE name = ?", (name,)).fetchone()
    return str(row[0]) if row else None


def _rename(sql: sqlite3.Connection, reviewer_id: str, name: str) -> None:
    sql.execute(
        "UPDATE reviewers SET name = ?, confirmed = 1, revision = revision + 1"
        " WHERE reviewer_id = ?",
        (name, reviewer_id),
    )


def _make_current(sql: sqlite3.Connection, reviewer_id: str) -> None:
    sql.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (_CURRENT, reviewer_id))


def _login_name() -> str:
    """The name the system knows the user by, or a word where it knows none."""
    import getpass

    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):  # no account and no environment, as in containers
        return "reviewer"
