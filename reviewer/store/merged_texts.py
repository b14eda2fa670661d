"""Texts that two databases have under different ids, because their labels differ."""

from __future__ import annotations

import sqlite3
from itertools import groupby

from reviewer.core.article import Role, text_id
from reviewer.core.naming import free_label, is_numbered


def same_texts(sql: sqlite3.Connection) -> dict[str, str]:
    """Ids of texts in ``other`` with the ids that they have, or will have, in ours.

    Only those that differ. A text is the same when its article has these words in the same role
    (for machines: of the same system). One that is not here, and whose label another text has, gets
    a free label, and so another id.
    """
    same: dict[str, str] = {}
    rows = sql.execute(
        "SELECT text_id, article_id, role, label, content FROM other.texts"
        " WHERE text_id NOT IN (SELECT text_id FROM main.texts) ORDER BY article_id, role, rowid"
    )
    for (article, role), group in groupby(rows, key=lambda it: it[1:3]):
        here = _texts(sql, article, role)
        for key, _, _, label, content in group:
            found = _same(here, role, label, content)
            if found is None:
                free = free_label(label, [it for _, it, _ in here])
                found = text_id(article, Role(role), free, content)
                here.append((found, free, content))
            if found != key:
                same[key] = found
    return same


def _texts(sql: sqlite3.Connection, article: str, role: str) -> list[tuple[str, str, str]]:
    return sql.execute(
        "SELECT text_id, label, content FROM main.texts WHERE article_id = ? AND role = ?",
        (article, role),
    ).fetchall()


def _same(here: list[tuple[str, str, str]], role: str, label: str, content: str) -> str | None:
    for key, other, words in here:
        system = role != Role.MACHINE or is_numbered(other, label)
        if words == content and system:
            return key
    return None
