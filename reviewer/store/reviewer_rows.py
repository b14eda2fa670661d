"""Reviewers as rows of a table, and which of them reviews here."""

from __future__ import annotations

import sqlite3
from uuid import uuid4

from reviewer.core.errors import NameEmpty
from reviewer.core.review import Reviewer

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
    """Whoever is logged in, not stored yet and so without an id."""
    return Reviewer("", _login_name(), confirmed=False)


def ensure_current(sql: sqlite3.Connection, at: str) -> Reviewer:
    """Who reviews here; the first time whoever is logged in."""
    found = current(sql)
    if found is None:
        _make_current(sql, ensure(sql, _login_name(), at, confirmed=False))
        found = current(sql)
    assert found is not None
    return found


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
    """Name the current reviewer, or make the one with this name current."""
    name = name.strip()
    if not name:
        raise NameEmpty
    reviewer = ensure_current(sql, at)
    namesake = sql.execute("SELECT reviewer_id FROM reviewers WHERE name = ?", (name,)).fetchone()
    if namesake:
        _make_current(sql, namesake[0])
    sql.execute(
        "UPDATE reviewers SET name = ?, confirmed = 1, revision = revision + 1"
        " WHERE reviewer_id = ?",
        (name, namesake[0] if namesake else reviewer.reviewer_id),
    )


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


def _make_current(sql: sqlite3.Connection, reviewer_id: str) -> None:
    sql.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (_CURRENT, reviewer_id))


def _login_name() -> str:
    """The name the system knows the user by, or a word where it knows none."""
    import getpass

    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):  # no account and no environment, as in containers
        return "reviewer"
