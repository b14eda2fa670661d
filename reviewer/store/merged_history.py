"""The steps of another database put among ours by their time."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping

from reviewer.store.merged_rows import Outcome, translated
from reviewer.store.undo_lines import Line, mend_line

_COLUMNS = "step_id, article_id, reviewer_id, action, at, state, state_at, changes"


def merge_history(sql: sqlite3.Connection, same: Mapping[str, str]) -> Iterator[Outcome]:
    """Bring in the steps that are not here, and the later of two states of one step.

    Each reviewer's steps on an article stay one line in the order of time; what was undone before
    something else was done cannot be redone any more, and what the other changed since cannot be
    undone.
    """
    ours = set(sql.execute("SELECT DISTINCT article_id, reviewer_id FROM main.history"))
    touched: dict[Line, None] = {}
    rows = sql.execute(f"SELECT {_COLUMNS} FROM other.history ORDER BY number").fetchall()
    for row in rows:
        step_id, *rest = (translated(value, same) for value in row)
        outcome = _merge_step(sql, (step_id, *rest))
        if outcome in (Outcome.NEW, Outcome.NEWER):
            touched[rest[0], rest[1]] = None
        yield outcome
    for line in touched:
        _put_in_order(sql, line)
        if line in ours:
            mend_line(sql, line)


def _merge_step(sql: sqlite3.Connection, row: tuple[str, ...]) -> Outcome:
    step_id, *_, state, state_at, _ = row
    ours = sql.execute("SELECT state_at FROM main.history WHERE step_id = ?", (step_id,)).fetchone()
    if ours is None:
        places = ", ".join("?" * len(row))
        sql.execute(f"INSERT INTO main.history ({_COLUMNS}) VALUES ({places})", row)
        return Outcome.NEW
    if state_at > ours[0]:
        sql.execute(
            "UPDATE main.history SET state = ?, state_at = ? WHERE step_id = ?",
            (state, state_at, step_id),
        )
        return Outcome.NEWER
    return Outcome.SAME if state_at == ours[0] else Outcome.KEPT


def _put_in_order(sql: sqlite3.Connection, line: Line) -> None:
    """Number the steps of a line by their time, and drop what was undone in its midst."""
    steps = sql.execute(
        "SELECT number, step_id, state FROM main.history"
        " WHERE article_id = ? AND reviewer_id = ? ORDER BY at, number",
        line,
    ).fetchall()
    numbers = sorted(it[0] for it in steps)
    if [it[0] for it in steps] != numbers:
        # Through numbers that no step has, since each number may stand once only.
        for sign in (-1, 1):
            for number, (_, step_id, _) in zip(numbers, steps, strict=True):
                sql.execute(
                    "UPDATE main.history SET number = ? WHERE step_id = ?", (sign * number, step_id)
                )
    last_done = max((place for place, it in enumerate(steps) if it[2] == "done"), default=-1)
    for place, (_, step_id, state) in enumerate(steps):
        if state == "undone" and place < last_done:
            sql.execute("UPDATE main.history SET state = 'dropped' WHERE step_id = ?", (step_id,))
