"""Work that the eye does not need at once, done together a moment after a key press."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, QTimer

_AFTER = 30
"""Milliseconds: the text is stored and painted by then, and nobody has noticed yet."""


class Later(QTimer):
    """Does ``act`` once after one or many calls of :meth:`ask`."""

    def __init__(self, act: Callable[[], object], parent: QObject, after: int = _AFTER) -> None:
        super().__init__(parent)
        self.setSingleShot(True)
        self.setInterval(after)
        self.timeout.connect(act)

    def ask(self) -> None:
        """Let it be done soon; asking again while it waits does not put it off."""
        if not self.isActive():
            self.start()

    def hurry(self) -> None:
        """Do it now if it waits."""
        if self.isActive():
            self.stop()
            self.timeout.emit()


class InAPause(Later):
    """Does ``act`` when asked and nobody has acted for ``after`` milliseconds.

    For work in another thread: Python runs one at a time, so that it would hold up the answer to
    the next key. What has waited for ``longest`` seconds is done right after the answer to the key
    that asks for it again: no moment is farther from the next key.
    """

    def __init__(
        self, act: Callable[[], object], parent: QObject, after: int, longest: float = 5.0
    ) -> None:
        super().__init__(act, parent, after)
        self._after = after
        self._longest = longest
        self._since = 0.0
        self._overdue = False

    def ask(self) -> None:
        """Let it be done in the next pause."""
        if not self.isActive():
            self._since = monotonic()
        self._overdue = monotonic() - self._since > self._longest
        self.start(_AFTER if self._overdue else self._after)

    def put_off(self) -> None:
        """Somebody acts: if it waits, the pause begins anew."""
        if self.isActive() and not self._overdue:
            self.start(self._after)
