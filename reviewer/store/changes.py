"""Writing a change: what is stored must be what the change starts from."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from typing import Protocol, TypeVar

from reviewer.core.annotation import Annotation
from reviewer.core.change import AlignmentPatch, Change, SentencePatch, TextPresence, Title
from reviewer.core.decision import Decision
from reviewer.core.errors import ChangedElsewhere
from reviewer.core.review import Review
from reviewer.core.sentences import passed
from reviewer.store import annotation_rows, decision_rows, review_rows
from reviewer.store.contents import Contents
from reviewer.store.packing import pack_units, unpack_units

_T = TypeVar("_T")
_R = TypeVar("_R", Annotation, Review, Decision)


def write(sql: sqlite3.Connection, contents: Contents, change: Change) -> Change:
    """Store ``change.after`` in place of ``change.before``, within the caller's transaction.

    Returns the change as it is stored: with the revisions, and the place of an alignment patch,
    that the store knows. Raises ``ChangedElsewhere`` if ``before`` (its revision aside) is not what
    is stored, ``ValueError`` for a quote that does not stand in the text, rows that do not add up
    or records that do not belong together.
    """
    match change:
        case (Annotation() | None as before, Annotation() | None as after) if any(change):
            return _write_annotation(sql, contents, before, after)
        case (Review() | None as before, Review() | None as after) if any(change):
            return _write_review(sql, before, after)
        case (Decision() | None as before, Decision() | None as after) if any(change):
            return _write_decision(sql, before, after)
        case (AlignmentPatch() as before, AlignmentPatch() as after):
            return _write_patch(sql, before, after)
        case (SentencePatch() as before, SentencePatch() as after):
            from reviewer.store import sentence_rows  # a rare thing to do

            return sentence_rows.write(sql, before, after)
        case (Title() as before, Title() as after):
            return _write_title(sql, before, after)
        case (TextPresence() | None as before, TextPresence() | None as after) if any(change):
            return _write_presence(sql, before, after)
    raise ValueError(f"not a change: {change}")


def _write_annotation(
    sql: sqlite3.Connection,
    contents: Contents,
    before: Annotation | None,
    after: Annotation | None,
) -> Change:
    for span in after.spans if after else ():
        if before is None or span not in before.spans:
            contents.demand(span)
    key = _either(before, after).annotation_id
    return _write_row(sql, annotation_rows, key, before, after)


def _write_review(sql: sqlite3.Connection, before: Review | None, after: Review | None) -> Change:
    return _write_row(sql, review_rows, _either(before, after).review_id, before, after)


def _write_decision(
    sql: sqlite3.Connection, before: Decision | None, after: Decision | None
) -> Change:
    return _write_row(sql, decision_rows, _either(before, after).decision_id, before, after)


class _Rows(Protocol[_R]):
    """A module of rows that are never deleted: made, given another content, or withdrawn."""

    def find(self, sql: sqlite3.Connection, key: str, /) -> tuple[_R, bool] | None: ...

    def insert(self, sql: sqlite3.Connection, record: _R, /) -> None: ...

    def replace(self, sql: sqlite3.Connection, record: _R, /) -> None: ...

    def withdraw(self, sql: sqlite3.Connection, key: str, /) -> None: ...


def _write_row(
    sql: sqlite3.Connection, rows: _Rows[_R], key: str, before: _R | None, after: _R | None
) -> Change:
    found = rows.find(sql, key)
    before, after = _revised(before, after, found)
    if after is None:
        rows.withdraw(sql, key)
    elif found:
        rows.replace(sql, after)
    else:
        rows.insert(sql, after)
    return Change(before, after)


def _revised(
    before: _R | None, after: _R | None, found: tuple[_R, bool] | None
) -> tuple[_R | None, _R | None]:
    """Both states with their revisions, if ``before`` is what was found.

    ``found`` is the stored record and whether it is live (not withdrawn).
    """
    stored, live = found or (None, False)
    revision = stored.revision if stored is not None else 0
    before = _numbered(before, revision)
    if before != (stored if live else None):
        raise ChangedElsewhere
    return before, _numbered(after, revision + 1)


def _numbered(record: _R | None, revision: int) -> _R | None:
    """The record as the state of this number; made anew only when it is another's."""
    if record is None or record.revision == revision:
        return record
    return replace(record, revision=revision)


def _write_patch(sql: sqlite3.Connection, before: AlignmentPatch, after: AlignmentPatch) -> Change:
    pair = (before.article_text_id, before.english_text_id)
    if (after.article_text_id, after.english_text_id, after.first) != (*pair, before.first):
        raise ValueError("the two patches are for different rows")
    if passed(before.units) != passed(after.units):
        raise ValueError("the rows do not add up to the same sentences")
    row = sql.execute(
        "SELECT units FROM alignments WHERE article_text_id = ? AND english_text_id = ?", pair
    ).fetchone()
    units = unpack_units(row[0]) if row else []
    first, end = before.first, before.first + len(before.units)
    above = passed(units[:first])
    if tuple(units[first:end]) != before.units or before.passed not in (None, above):
        raise ChangedElsewhere
    units[first:end] = after.units
    sql.execute(
        "UPDATE alignments SET units = ?, revision = revision + 1"
        " WHERE article_text_id = ? AND english_text_id = ?",
        (pack_units(units), *pair),
    )
    return Change(replace(before, passed=above), replace(after, passed=above))


def _write_title(sql: sqlite3.Connection, before: Title, after: Title) -> Change:
    done = sql.execute(
        "UPDATE articles SET title = ?, revision = revision + 1 WHERE article_id = ? AND title = ?",
        (after.title, before.article_id, before.title),
    )
    if done.rowcount != 1:
        raise ChangedElsewhere
    return Change(before, after)


def _write_presence(
    sql: sqlite3.Connection, before: TextPresence | None, after: TextPresence | None
) -> Change:
    """No record is the same as a text that is not there."""
    was, will = (bool(record and record.present) for record in (before, after))
    done = sql.execute(
        "UPDATE texts SET withdrawn = ?, revision = revision + 1"
        " WHERE text_id = ? AND withdrawn = ?",
        (not will, _either(before, after).text_id, not was),
    )
    if done.rowcount != 1:
        raise ChangedElsewhere
    return Change(before, after)


def _either(before: _T | None, after: _T | None) -> _T:
    """The record that a change is about: one of the two is there."""
    known = before if before is not None else after
    assert known is not None
    return known
