"""Work off the window's thread: plain values in, plain values out, with progress and cancel.

A job's function gets one argument, ``progress``, which it calls with 0.0 to 1.0 as it goes on; that
call raises :class:`Cancelled` when the result is no longer wanted.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

from reviewer.core.errors import ReviewerError
from reviewer.core.progress import Progress

_HAND_OVER = 0.0005
"""Seconds after which a job lets the window's thread go on when it asks. With Python's 5 ms a frame
that lets go of the interpreter three times, as painting does, would be late."""

T = TypeVar("T")


class Cancelled(Exception):
    """The job was given up; nobody waits for its result."""


class Job(QRunnable, Generic[T]):
    """One piece of work under way."""

    def __init__(
        self,
        number: int,
        key: str,
        title: str,
        function: Callable[[Progress], T],
        done: Callable[[T], object],
        failed: Callable[[ReviewerError], None],
    ) -> None:
        super().__init__()
        self.number = number
        self.key = key
        self.title = title
        self.progress = 0.0
        self.cancelled = False
        self.done = done
        self.failed = failed
        self.given_up: Callable[[], None] = lambda: None
        self.moved: Callable[[int, float], None] = lambda _number, _progress: None
        self.ended: Callable[[int, object, object], None] = lambda _number, _result, _error: None
        self._function = function
        self.setAutoDelete(False)

    def run(self) -> None:
        """Do the work (called by the pool, in its thread)."""
        try:
            result = self._function(self._report)
        except Exception as error:  # handed to the window's thread, which tells user and log
            self.ended(self.number, None, error)
        else:
            self.ended(self.number, result, None)

    def _report(self, progress: float) -> None:
        if self.cancelled:
            raise Cancelled
        self.moved(self.number, progress)


class Jobs(QObject):
    """The pool, and what runs in it.

    ``busy_changed`` tells when a job starts, moves on or ends; ``failed`` carries a
    ``ReviewerError``.
    """

    busy_changed = Signal()
    failed = Signal(object)
    _moved = Signal(int, float)
    _ended = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_HAND_OVER)
        self._pool = QThreadPool(self)
        # Given-up jobs stay here until their thread has left them.
        self._alive: dict[int, Job[Any]] = {}
        self._count = 0
        self._finished = False
        self._moved.connect(self._on_moved, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        key: str,
        title: str,
        function: Callable[[Progress], T],
        done: Callable[[T], object],
        *,
        failed: Callable[[ReviewerError], None] | None = None,
        given_up: Callable[[], None] | None = None,
    ) -> None:
        """Run ``function`` and hand its result to ``done`` in the window's thread.

        A job under the same ``key`` that still runs is given up: its result is of an older state.
        An empty ``title`` keeps the job out of sight. ``ReviewerError`` goes to ``failed``, or to
        the signal of that name; any other exception is raised in the window's thread as a bug.
        ``given_up`` is called once a job that is no longer wanted has ended: what it did so far may
        have to be shown.
        """
        if self._finished:
            return
        self.cancel(key)
        self._count += 1
        job = Job(self._count, key, title, function, done, failed or self.failed.emit)
        job.moved = self._moved.emit
        job.ended = self._ended.emit
        job.given_up = given_up or job.given_up
        self._alive[job.number] = job
        self.busy_changed.emit()
        self._pool.start(job)

    @property
    def over(self) -> bool:
        """Whether nothing is started any more: the window is closing."""
        return self._finished

    def current(self) -> Job[Any] | None:
        """The job to show: the first with a title that is still wanted."""
        return next((it for it in self._alive.values() if it.title and not it.cancelled), None)

    @property
    def idle(self) -> bool:
        """Whether no job is under way whose result is wanted."""
        return all(it.cancelled for it in self._alive.values())

    def runs(self, key: str) -> bool:
        """Whether a job under this key is under way and wanted."""
        return any(it.key == key and not it.cancelled for it in self._alive.values())

    def cancel(self, key: str) -> None:
        """Give up the job under this key, if one runs; its result is dropped even if it comes."""
        for job in self._alive.values():
            if job.key == key and not job.cancelled:
                job.cancelled = True
                self.busy_changed.emit()

    def cancel_shown(self) -> None:
        """Give up the job that ``current`` names."""
        job = self.current()
        if job:
            self.cancel(job.key)

    def finish(self, patience: int = -1) -> bool:
        """Give up everything, wait until the threads have stopped, and start nothing any more.

        Waits at most ``patience`` milliseconds, where these are given, and says whether that was
        enough: what stored something may have to take it back first.
        """
        self._finished = True
        for job in list(self._alive.values()):
            job.cancelled = True
        return self._pool.waitForDone(patience)

    def _on_moved(self, number: int, progress: float) -> None:
        job = self._alive.get(number)
        if job and not job.cancelled:
            job.progress = progress
            self.busy_changed.emit()

    def _on_ended(self, number: int, result: object, error: object) -> None:
        job = self._alive.pop(number)
        self.busy_changed.emit()
        if job.cancelled or isinstance(error, Cancelled):
            if not self._finished:
                job.given_up()
            return
        if isinstance(error, ReviewerError):
            job.failed(error)
        elif isinstance(error, Exception):
            raise error
        else:
            job.done(result)
