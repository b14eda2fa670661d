"""Much that is to be stored, in turns so short that other programs and the window have theirs.

One transaction of 100,000 errors would keep everybody else from writing for seconds. So an article
is stored at a time, a few in a turn. What cannot be brought to its end is taken back: the steps are
undone, what was not there before is withdrawn. Whoever is killed in between leaves whole articles,
and the same file again brings the rest.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial

from reviewer.core.errors import ReviewerError
from reviewer.core.progress import Progress, unwatched
from reviewer.store import article_rows, history, origins, review_rows
from reviewer.store.contents import Contents
from reviewer.store.database_file import DatabaseFile

_HELD = 0.02
"""Seconds after which a turn ends."""
_REST = 0.008
"""Seconds between turns. Who waits for SQLite's lock looks for it every 0.1 s at last: in three
seconds it will have met a rest."""


@dataclass
class Done:
    """What a turn did: ids of the steps with their scope, and what was not there before."""

    steps: list[tuple[str, str, str]] = field(default_factory=list)  # step, article, reviewer
    articles: list[str] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    reviews: list[str] = field(default_factory=list)
    details: list[tuple[str, dict[str, str]]] = field(default_factory=list)  # as they were before

    def add(self, other: Done) -> None:
        """Take in what another turn did."""
        self.steps += other.steps
        self.articles += other.articles
        self.texts += other.texts
        self.reviews += other.reviews
        self.details += other.details


Work = Callable[[sqlite3.Connection, Done], None]
"""Stores one article with all that belongs to it, and says what it did."""


def in_turns(store: DatabaseFile, works: Sequence[Work], progress: Progress | None = None) -> None:
    """Do all works, each whole, or take back what was done.

    ``progress`` is told the share done between turns and may raise to give up. Raises what the
    works raise.
    """
    done, whole = Done(), False
    try:
        _do(store, works, done, progress or unwatched)
        whole = True
    finally:
        if not whole:
            # On a full disk this fails as well: then whole articles stay.
            with suppress(ReviewerError):
                _take_back(store, done)


def _do(store: DatabaseFile, works: Sequence[Work], done: Done, progress: Progress) -> None:
    number = 0
    while number < len(works):
        if number:
            time.sleep(_REST)
        turn = Done()
        with store.writing() as sql:
            end = time.monotonic() + _HELD
            while number < len(works):
                works[number](sql, turn)
                number += 1
                if time.monotonic() > end:
                    break
        done.add(turn)
        progress(number / len(works))


def _take_back(store: DatabaseFile, done: Done) -> None:
    contents: list[Contents] = []

    def undo(step: tuple[str, str, str]) -> Work:
        def work(sql: sqlite3.Connection, _done: Done) -> None:
            contents[:] = contents or [Contents(sql)]
            key, article, reviewer = step
            if history.last_done(sql, article, reviewer) == key:
                history.undo(sql, contents[0], article, reviewer, store.now())

        return work

    works = [*_withdrawing(done), *map(undo, reversed(done.steps))]
    _do(store, works, Done(), lambda _share: None)


def _withdrawing(done: Done) -> Iterator[Work]:
    """Works that take back what was not there before, each one thing: others wait for no more."""
    for key in done.reviews:
        yield _on(key, review_rows.withdraw)
    for key in done.texts:
        yield _on(key, partial(article_rows.set_present, present=False))
    for key in done.articles:
        yield _on(key, partial(article_rows.set_withdrawn, withdrawn=True))
    for key, before in reversed(done.details):
        yield _on(key, partial(origins.set_details, details=before))


def _on(key: str, act: Callable[[sqlite3.Connection, str], object]) -> Work:
    def work(sql: sqlite3.Connection, _done: Done) -> None:
        act(sql, key)

    return work
