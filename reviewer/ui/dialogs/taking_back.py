"""What was done in a dialog, to be taken back one by one while it is open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton


class TakingBack(QObject):
    """Drives a dialog's *Undo* button: each act hands over what takes it back."""

    def __init__(self, button: QPushButton, parent: QObject) -> None:
        super().__init__(parent)
        self._button = button
        self._undos: list[Callable[[], object]] = []
        button.setShortcut(QKeySequence("Ctrl+Z"))
        button.setEnabled(False)
        button.clicked.connect(self._undo)

    def add(self, undo: Callable[[], object]) -> None:
        """Remember how to take back what was done just now."""
        self._undos.append(undo)
        self._button.setEnabled(True)

    def _undo(self) -> None:
        if self._undos:
            undo = self._undos.pop()
            self._button.setEnabled(bool(self._undos))
            undo()
