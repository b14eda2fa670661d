"""The time a reviewer really spends on an article: of each pause no more than a minute counts."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, QTimer

IDLE = 60.0
"""Seconds without any act after which the reviewer is taken to be away, and time stands still."""
_STORE_EVERY = 20_000


class ActiveTime(QObject):
    """Adds up the seconds between a reviewer's acts, at most a minute for each pause.

    Told of each act (scrolling, moving the caret, marking, typing) by :meth:`act`. ``store`` is
    handed the seconds since it was last called, every 20 s and on :meth:`flush`, and whether an act
    ended the pause they were spent in: the pause before :meth:`stop` ends without one.
    """

    def __init__(
        self,
        store: Callable[[float, bool], None],
        clock: Callable[[], float] = monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._last: float | None = None
        self._counted = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_STORE_EVERY)
        self._timer.timeout.connect(self.flush)

    def start(self) -> None:
        """Begin to count: somebody has opened something to read."""
        self.stop()
        self._last = self._clock()
        self._timer.start()

    def stop(self) -> None:
        """Store what was counted, with the pause that still runs, and count no more."""
        self.flush()
        rest, self._last = self._running(), None
        self._timer.stop()
        if rest > 0:
            self._store(rest, False)

    def act(self) -> None:
        """The reviewer did something."""
        if self._last is not None:
            self._counted += self._running()
            self._last = self._clock()

    @property
    def pending(self) -> float:
        """Seconds spent but not stored yet; they never become less."""
        return self._counted + self._running()

    def flush(self) -> None:
        """Hand the seconds up to the last act to the store."""
        if self._counted > 0:
            seconds, self._counted = self._counted, 0.0
            self._store(seconds, True)

    def _running(self) -> float:
        """Seconds of the pause that runs now, as far as they count."""
        return 0.0 if self._last is None else min(self._clock() - self._last, IDLE)
