"""Expected errors of all articles: worked out in a job, stored as they come."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from reviewer.core.errors import ReviewerError
from reviewer.core.progress import Progress
from reviewer.store import Store
from reviewer.ui.later import Later
from reviewer.ui.session import Session

if TYPE_CHECKING:
    from reviewer.core.expectation import Expectation, Measured

JOB = "triage"
_LIST = "expected"
_READ_AFTER = 400
"""Milliseconds between two readings of the list while articles are checked."""
_WORK, _REST = 0.002, 0.0005
"""Seconds: Python runs one thread at a time, and a frame of the window must not wait for long."""
_PORTION = 20
"""Articles stored together: one write takes a few milliseconds."""


class Triaging(QObject):
    """Checks what has to be checked, and says how far it is.

    ``moved`` carries the articles done and those to do, ``listed`` what is expected of all that
    were checked; ``ended`` says that no more are being checked (all are, or it failed).
    """

    moved = Signal(int, int)
    listed = Signal(object)  # list[Expectation], the worst first
    ended = Signal()
    _came = Signal(int, object, int)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._waiting: list[Measured] = []
        self._run = self._done = 0
        self._came.connect(self._take_in, Qt.ConnectionType.QueuedConnection)
        self._listing = Later(self.read, self, _READ_AFTER)

    @property
    def under_way(self) -> bool:
        """Whether articles are being checked."""
        return self._session.jobs.runs(JOB)

    def begin(self) -> None:
        """Check the articles that are new or changed; does nothing while that is under way."""
        if self.under_way:
            return
        self._run += 1
        number, path = self._run, self._session.store.path

        def work(progress: Progress) -> int:
            from reviewer.store import expectations

            with Store.open(path) as store:
                count, tasks = expectations.tasks(store)
                resting = _Resting(progress, count)
                for task in tasks:
                    self._came.emit(number, expectations.measure(task, resting.row_done), count)
                    resting.done += 1
            return number

        self._session.jobs.start(
            JOB, self.tr("Checking the articles"), work, self._finish, failed=self._fail
        )
        self.moved.emit(0, 0)
        self.read()

    def read(self) -> None:
        """Work out what is expected by what is stored and decided now, and tell it."""
        path = self._session.store.path

        def work(_progress: Progress) -> list[Expectation]:
            from reviewer.store import expectations

            with Store.open(path) as store:
                return expectations.listed(store)

        self._session.jobs.start(_LIST, "", work, self.listed.emit)

    def stop(self) -> None:
        """Stop; what was checked so far is kept."""
        self._session.jobs.cancel(JOB)
        self._finish(self._run)

    def _take_in(self, number: int, measured: Measured, count: int) -> None:
        if number != self._run:
            return
        self._waiting.append(measured)
        self._done += 1
        self.moved.emit(self._done, count)
        if len(self._waiting) >= _PORTION:
            self._keep()

    def _keep(self) -> None:
        from reviewer.store import expectations

        waiting, self._waiting = self._waiting, []
        if not waiting:
            return
        try:
            expectations.keep(self._session.store, waiting)
        except ReviewerError as error:
            self._session.failed.emit(error)
        else:
            self._listing.ask()

    def _finish(self, number: int) -> None:
        if number == self._run:
            self._keep()
            self._run += 1
            self._done = 0
            self._listing.hurry()
            self.ended.emit()

    def _fail(self, error: ReviewerError) -> None:
        self._finish(self._run)
        self._session.failed.emit(error)


class _Resting:
    """Lets the window's thread go first, row by row; ``done`` counts articles."""

    def __init__(self, progress: Progress, count: int) -> None:
        self._progress, self._count = progress, count
        self.done = 0
        self._rested = time.perf_counter()

    def row_done(self, row: int, rows: int) -> None:
        """Rest now and then; gives up (by raising) when the job was stopped."""
        if time.perf_counter() - self._rested >= _WORK:
            self._progress((self.done + row / rows) / self._count)
            time.sleep(_REST)
            self._rested = time.perf_counter()
