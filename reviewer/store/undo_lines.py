"""A line of steps whose records somebody else may have changed: what can still be undone stays.

Undo takes back the last step done, and refuses when the records are not as that step left them.
One such step would bar the way to all before it. So it is dropped from the line: it stays in the
history, as what happened, but is neither undone nor done again.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from reviewer.core.annotation import Annotation
from reviewer.core.change import (
    AlignmentPatch,
    Change,
    Record,
    SentencePatch,
    TextPresence,
    Title,
)
from reviewer.core.decision import Decision
from reviewer.core.repair import repaired
from reviewer.core.review import Review
from reviewer.core.sentences import follow, passed, place_of, recut
from reviewer.store import (
    annotation_rows,
    article_rows,
    decision_rows,
    review_rows,
    sentence_rows,
)
from reviewer.store.records import decode_changes

Line = tuple[str, str]
"""Ids of an article and a reviewer."""


def mend_line(sql: sqlite3.Connection, line: Line) -> None:
    """Drop the steps of a line that could no longer be undone, or done again, from where it is."""
    steps = sql.execute(
        "SELECT step_id, state, changes FROM main.history WHERE article_id = ? AND reviewer_id = ?"
        " AND state <> 'dropped' ORDER BY number",
        line,
    ).fetchall()
    done = [it for it in steps if it[1] == "done"]
    undone = [it for it in steps if it[1] == "undone"]
    barred: list[str] = []
    for way, takes_back in ((reversed(done), True), (iter(undone), False)):
        records = _Records(sql)
        for step_id, _, packed in way:
            changes = decode_changes(packed)
            if takes_back:
                changes = tuple(it.inverse for it in reversed(changes))
            if not records.follow(changes):
                barred.append(step_id)
    sql.executemany(
        "UPDATE main.history SET state = 'dropped' WHERE step_id = ?", [(it,) for it in barred]
    )


class _Records:
    """Records as they are stored, and as steps would leave them."""

    def __init__(self, sql: sqlite3.Connection) -> None:
        self._sql = sql
        self._now: dict[object, Any] = {}

    def follow(self, changes: tuple[Change, ...]) -> bool:
        """Make these changes in thought, all or none; say whether they can be made."""
        kept = dict(self._now)
        for change in changes:
            if not self._change(change):
                self._now = kept
                return False
        return True

    def _change(self, change: Change) -> bool:
        before, after = change
        record = before if before is not None else after
        assert record is not None
        if isinstance(before, AlignmentPatch) and isinstance(after, AlignmentPatch):
            return self._patch(before, after)
        if isinstance(before, SentencePatch) and isinstance(after, SentencePatch):
            return self._sentences(before, after)
        if isinstance(record, TextPresence):
            was, will = (bool(it and it.present) for it in change)  # type: ignore[union-attr]
            return self._put((TextPresence, record.text_id), self._presence(record), was, will)
        key, stored = _FINDERS[type(record)](self._sql, record)
        return self._put((type(record), key), stored, _bare(before), _bare(after))

    def _put(self, key: object, stored: object, before: object, after: object) -> bool:
        if self._now.get(key, stored) != before:
            return False
        self._now[key] = after
        return True

    def _presence(self, record: TextPresence) -> bool:
        row = self._sql.execute(
            "SELECT withdrawn FROM main.texts WHERE text_id = ?", (record.text_id,)
        ).fetchone()
        return row is not None and not row[0]

    def _patch(self, before: AlignmentPatch, after: AlignmentPatch) -> bool:
        key = (before.article_text_id, before.english_text_id)
        units = self._units(key)
        first, end = before.first, before.first + len(before.units)
        above = passed(units[:first])
        if tuple(units[first:end]) != before.units or before.passed not in (None, above):
            return False
        self._now[key] = [*units[:first], *after.units, *units[end:]]
        return True

    def _sentences(self, before: SentencePatch, after: SentencePatch) -> bool:
        key = before.text_id
        segments = self._now.get((SentencePatch, key)) or article_rows.segments(self._sql, key)
        place = place_of(segments, before)
        if place is None:
            return False
        self._now[SentencePatch, key] = recut(segments, place, before, after)
        for pair, _ in sentence_rows.pairs(self._sql, key):
            units = self._units(pair)
            self._now[pair] = repaired(units, follow(units, pair, place, before, after))
        return True

    def _units(self, pair: tuple[str, str]) -> list[tuple[int, int]]:
        return self._now.get(pair) or article_rows.units(self._sql, *pair)


def _bare(record: Any) -> Any:
    """A record without the number of its state, which the store counts anew."""
    return record if record is None or isinstance(record, Title) else replace(record, revision=0)


def _live(found: tuple[Any, bool] | None) -> Any:
    return _bare(found[0]) if found and found[1] else None


def _title(sql: sqlite3.Connection, it: Title) -> tuple[str, Title]:
    row = sql.execute("SELECT title FROM main.articles WHERE article_id = ?", (it.article_id,))
    return it.article_id, Title(it.article_id, str(row.fetchone()[0]))


_FINDERS: dict[type[Record], Callable[[sqlite3.Connection, Any], tuple[str, Any]]] = {
    Annotation: lambda sql, it: (
        it.annotation_id,
        _live(annotation_rows.find(sql, it.annotation_id)),
    ),
    Review: lambda sql, it: (it.review_id, _live(review_rows.find(sql, it.review_id))),
    Decision: lambda sql, it: (it.decision_id, _live(decision_rows.find(sql, it.decision_id))),
    Title: _title,
}
