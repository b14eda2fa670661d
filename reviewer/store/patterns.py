"""The user's own regular expressions, as the checks read them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from reviewer.checks.settings import Pattern
from reviewer.core.annotation import Severity
from reviewer.store import items
from reviewer.store.database_file import DatabaseFile

_KIND = "pattern"


class StoredPattern(NamedTuple):
    """A pattern with its id (``""`` for one that is not stored yet) and whether it is used."""

    item_id: str
    pattern: Pattern
    on: bool


def stored(store: DatabaseFile) -> list[StoredPattern]:
    """All patterns, the oldest first."""
    return [_read(it) for it in items.stored(store, _KIND)]


def active(store: DatabaseFile) -> tuple[Pattern, ...]:
    """The patterns that are switched on."""
    return tuple(it.pattern for it in stored(store) if it.on)


def save(store: DatabaseFile, it: StoredPattern) -> str:
    """Keep a pattern and give its id. Raises ``PatternInvalid`` and keeps nothing if it is none."""
    from reviewer.checks.patterns import compiled

    compiled(it.pattern)
    pattern = it.pattern
    content = {
        "name": pattern.name,
        "expression": pattern.expression,
        "message": pattern.message,
        "language": pattern.language,
        "severity": str(pattern.severity),
        "ignore_case": pattern.ignore_case,
        "on": it.on,
    }
    return items.save(store, _KIND, [(it.item_id or None, content)])[0]


def remove(store: DatabaseFile, item_ids: Sequence[str]) -> None:
    """Take patterns away; ``items.restore`` brings them back."""
    items.remove(store, item_ids)


def _read(item: items.Item) -> StoredPattern:
    content = item.content
    pattern = Pattern(
        content["name"],
        content["expression"],
        content["message"],
        content["language"],
        Severity(content["severity"]),
        content["ignore_case"],
    )
    return StoredPattern(item.item_id, pattern, content["on"])
