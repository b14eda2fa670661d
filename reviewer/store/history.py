"""Steps, one row each: done, undone, or dropped when something else was done instead.

Undo and redo live here and nowhere else, so that they go on after a restart. Each article has one
line of steps for every reviewer. What was typed into one field without a rest is several steps of
the line, and goes back and forth as one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import chain
from operator import is_

from reviewer.core.change import Change, Step
from reviewer.core.retyping import TYPED, comes_back, goes_on
from reviewer.store import changes
from reviewer.store.contents import Contents
from reviewer.store.records import decode_changes, encode_changes

Travel = Callable[[sqlite3.Connection, Contents, str, str, str], Step | None]
"""Undo or redo: article, reviewer and time are told."""

_COLUMNS = "step_id, article_id, reviewer_id, action, changes, at"
_LAST_DONE = "state = 'done' ORDER BY number DESC LIMIT 1"
_FIRST_UNDONE = "state = 'undone' ORDER BY number LIMIT 1"


def apply(sql: sqlite3.Connection, contents: Contents, step: Step, now: str) -> Step:
    """Store a step and its entry; what was undone is dropped. Returns the step as it is stored.

    Raises ``ChangedElsewhere``.
    """
    stored = _written(sql, contents, step)
    record(sql, stored, now)
    return stored


def record(sql: sqlite3.Connection, step: Step, now: str) -> None:
    """Enter a step whose changes are stored already; what was undone is dropped."""
    sql.execute(
        "UPDATE history SET state = 'dropped', state_at = ?"
        " WHERE article_id = ? AND reviewer_id = ? AND state = 'undone'",
        (now, step.article_id, step.reviewer_id),
    )
    sql.execute(
        "INSERT INTO history"
        " (step_id, article_id, reviewer_id, action, at, state, state_at, changes)"
        " VALUES (?, ?, ?, ?, ?, 'done', ?, ?)",
        (
            step.step_id,
            step.article_id,
            step.reviewer_id,
            step.action,
            step.at,
            now,
            encode_changes(step.changes),
        ),
    )
    _touch(sql, step.article_id, now)


def undo(
    sql: sqlite3.Connection, contents: Contents, article_id: str, reviewer_id: str, now: str
) -> Step | None:
    """Take back the last step done, or stretch of typing; return the inverse as it was stored.

    ``None`` at the start. Raises ``ChangedElsewhere``.
    """
    run: list[Step] = []
    taken: Step | None = None
    while step := _step(sql, _LAST_DONE, article_id, reviewer_id, run):
        if run and (not goes_on(step, run[-1]) or comes_back(step, run[0])):
            break
        run.append(step)
        _mark(sql, step, "undone", now)
        taken = _joined(taken, _written(sql, contents, step.inverse))
    return taken


def redo(
    sql: sqlite3.Connection, contents: Contents, article_id: str, reviewer_id: str, now: str
) -> Step | None:
    """Do again the step undone last, or stretch of typing; return it as it was stored.

    ``None`` when there is none. Raises ``ChangedElsewhere``.
    """
    run: list[Step] = []
    done: Step | None = None
    while step := _step(sql, _FIRST_UNDONE, article_id, reviewer_id, run):
        if run and (not goes_on(run[-1], step) or comes_back(run[0], step)):
            break
        run.append(step)
        _mark(sql, step, "done", now)
        done = _joined(done, _written(sql, contents, step))
    return done


def last_done(sql: sqlite3.Connection, article_id: str, reviewer_id: str) -> str | None:
    """The id of the step that :func:`undo` would take back."""
    row = sql.execute(
        f"SELECT step_id FROM history WHERE article_id = ? AND reviewer_id = ? AND {_LAST_DONE}",
        (article_id, reviewer_id),
    ).fetchone()
    return str(row[0]) if row else None


def undo_action(sql: sqlite3.Connection, article_id: str, reviewer_id: str) -> str | None:
    """The action of the last step done."""
    return _action(sql, _LAST_DONE, article_id, reviewer_id)


def redo_action(sql: sqlite3.Connection, article_id: str, reviewer_id: str) -> str | None:
    """The action of the step undone last."""
    return _action(sql, _FIRST_UNDONE, article_id, reviewer_id)


def of_article(sql: sqlite3.Connection, article_id: str) -> list[Step]:
    """All steps ever done on an article, undone and dropped ones too, in order."""
    rows = sql.execute(
        f"SELECT {_COLUMNS} FROM history WHERE article_id = ? ORDER BY number", (article_id,)
    )
    return [_read(row) for row in rows]


def _written(sql: sqlite3.Connection, contents: Contents, step: Step) -> Step:
    """Store what the step changes; return it as it is stored."""
    written = tuple(changes.write(sql, contents, change) for change in step.changes)
    same = all(map(is_, chain(*written), chain(*step.changes)))
    return step if same else replace(step, changes=written)


def _joined(so_far: Step | None, then: Step) -> Step:
    """Two steps on the same records, one after the other, as one."""
    if so_far is None:
        return then
    pairs = zip(so_far.changes, then.changes, strict=True)
    return replace(then, changes=tuple(Change(one.before, two.after) for one, two in pairs))


def _mark(sql: sqlite3.Connection, step: Step, state: str, now: str) -> None:
    sql.execute(
        "UPDATE history SET state = ?, state_at = ? WHERE step_id = ?", (state, now, step.step_id)
    )
    _touch(sql, step.article_id, now)


def _touch(sql: sqlite3.Connection, article_id: str, now: str) -> None:
    sql.execute("UPDATE articles SET updated_at = ? WHERE article_id = ?", (now, article_id))


def _step(
    sql: sqlite3.Connection, which: str, article_id: str, reviewer_id: str, run: Sequence[Step]
) -> Step | None:
    """The step to be taken next; none where it cannot go together with those taken already."""
    if run and run[-1].action not in TYPED:
        return None
    row = sql.execute(
        f"SELECT {_COLUMNS} FROM history WHERE article_id = ? AND reviewer_id = ? AND {which}",
        (article_id, reviewer_id),
    ).fetchone()
    # A step may hold thousands of changes, which are not read in vain.
    goes_along = row and (not run or row[3] == run[-1].action)
    return _read(row) if goes_along else None


def _action(sql: sqlite3.Connection, which: str, article_id: str, reviewer_id: str) -> str | None:
    row = sql.execute(
        f"SELECT action FROM history WHERE article_id = ? AND reviewer_id = ? AND {which}",
        (article_id, reviewer_id),
    ).fetchone()
    return str(row[0]) if row else None


def _read(row: tuple[str, str, str, str, str, str]) -> Step:
    step_id, article_id, reviewer_id, action, packed, at = row
    return Step(step_id, article_id, reviewer_id, action, decode_changes(packed), at)
