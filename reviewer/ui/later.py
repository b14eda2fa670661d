"""Work that the eye does not need at once, done together a moment after a key press."""

from __future__ import annotations

from collections.abc import Callable

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
