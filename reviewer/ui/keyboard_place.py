"""Where the keyboard was before something borrowed it: a palette, a sheet, a question."""

from __future__ import annotations

from typing import ClassVar
from weakref import WeakKeyDictionary

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class KeyboardPlace:
    """Remembers who had the keyboard before ``borrower``, and gives it back.

    Whoever had it may be deleted meanwhile, or hidden: a palette's field, when the palette closed
    because something else borrowed the keyboard from it. Then it goes to whom that one had it from.
    """

    _of: ClassVar[WeakKeyDictionary[QWidget, KeyboardPlace]] = WeakKeyDictionary()

    def __init__(self, borrower: QWidget) -> None:
        self._before: list[QWidget] = []
        self._of[borrower] = self

    def remember(self) -> None:
        """Note who has the keyboard now; to be called just before it is taken."""
        now = QApplication.focusWidget()
        self._before = [now] if now else []
        holder = now
        while holder is not None:
            lender = self._of.get(holder)
            if lender and lender is not self:
                self._before += lender._before
            holder = holder.parentWidget()

    def give_back(self, reason: Qt.FocusReason = Qt.FocusReason.PopupFocusReason) -> bool:
        """Let the first of those who had the keyboard have it again; say whether one could."""
        before, self._before = self._before, []
        for it in before:
            if isValid(it) and it.isVisible() and it.isEnabled():
                it.setFocus(reason)
                return True
        return False
