"""Steps of one stretch of typing: each pause stores one, and undo takes them as one."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from reviewer.core.annotation import Annotation
from reviewer.core.change import Record, Step

TYPED = ("comment", "correction")
"""Actions that can come from typing."""
TOGETHER = 5.0
"""Seconds between two steps up to which the later goes on with the earlier."""


def goes_on(earlier: Step, later: Step) -> bool:
    """Whether ``later`` types on where ``earlier`` paused: the same field of the same errors, soon
    after, with nothing done to them in between."""
    return (
        later.action == earlier.action
        and _is_typed(earlier)
        and _is_typed(later)
        and 0 <= _seconds(earlier.at, later.at) <= TOGETHER
        and [_bare(it.after) for it in earlier.changes]
        == [_bare(it.before) for it in later.changes]
    )


def comes_back(first: Step, last: Step) -> bool:
    """Whether ``last`` ends at the words that ``first`` began with, as Esc does while one types.

    Both taken as one would be a step that changes nothing.
    """
    begun = [_timeless(it.before) for it in first.changes]
    return begun == [_timeless(it.after) for it in last.changes]


def _is_typed(step: Step) -> bool:
    """Whether this can come from typing; that words are to be left out is said by a click."""
    errors = [it for change in step.changes for it in change if isinstance(it, Annotation)]
    return step.action == "comment" or (
        step.action == "correction" and all(it.correction != "" for it in errors)
    )


def _seconds(earlier: str, later: str) -> float:
    """From one time of the history to another."""
    return (datetime.fromisoformat(later) - datetime.fromisoformat(earlier)).total_seconds()


def _bare(record: Record | None) -> Record | None:
    """An error without its revision, which grows by undo and redo too."""
    return replace(record, revision=0) if isinstance(record, Annotation) else record


def _timeless(record: Record | None) -> Record | None:
    return replace(record, revision=0, updated_at="") if isinstance(record, Annotation) else record
