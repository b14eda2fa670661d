"""The time a reviewer really spends on an article: pauses over a minute are not counted."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, QTimer

IDLE = 60.0
"""Seconds without any act after which the reviewer is taken to be away."""
_STORE_EVERY = 20_000


class ActiveTime(QObject):
    """Adds up the seconds between a reviewer's acts that are up to a minute apart.

    Told of each act (scrolling, moving the caret, marking, typing) by :meth:`act`. ``store`` is
    handed the seconds since it was last called, every 20 s and on :meth:`flush`.
    """

    def __init__(
        self,
        store: Callable[[float], None],
        clock: Callable[[], float] = monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._last: float | None = None
        self._pending = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_STORE_EVERY)
        self._timer.timeout.connect(self.flush)

    def start(self) -> None:
        """Begin to count: somebody has opened something to read."""
        self.flush()
        self._last = self._clock()
        self._timer.start()

    def stop(self) -> None:
        """Store what was counted, and count no more."""
        self.flush()
        self._last = None
        self._timer.stop()

    def act(self) -> None:
        """The reviewer did something."""
        if self._last is None:
            return
        now = self._clock()
        if now - self._last <= IDLE:
            self._pending += now - self._last
        self._last = now

    @property
    def pending(self) -> float:
        """Seconds counted but not stored yet, up to now while the reviewer is not away."""
        if self._last is None:
            return self._pending
        since = self._clock() - self._last
        return self._pending + (since if since <= IDLE else 0.0)

    def flush(self) -> None:
        """Hand the seconds counted so far to the store."""
        if self._pending > 0:
            seconds, self._pending = self._pending, 0.0
            self._store(seconds)
