"""Side panels that give way in a narrow window, so that the text keeps a width to be read in."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

_LEAST_TEXT = 480
"""Pixels: two columns of 25 to 30 letters."""


class Folding(QObject):
    """Folds the panels beside the text, the first of them first, and brings them back.

    What a person hides stays hidden, and what a person opens stays open in a narrow window too.
    """

    changed = Signal()  # a panel came or went

    def __init__(self, window: QWidget, panels: Mapping[QWidget, int]) -> None:
        """``panels`` has the width in pixels that each has at first."""
        super().__init__(window)
        self._window = window
        self._panels = list(panels)
        self._wanted = dict.fromkeys(panels, True)
        self._held: set[QWidget] = set()
        self._lent: set[QWidget] = set()
        self._widths = dict(panels)

    def wanted(self, panel: QWidget) -> bool:
        """Whether a panel is shown where there is room for it."""
        return self._wanted[panel]

    def show(self, panel: QWidget, shown: bool) -> None:
        """Show or hide a panel because a person said so."""
        self._wanted[panel] = shown
        self._lent.discard(panel)
        if shown:
            self._held.add(panel)
        self.fold()

    def restore(self, panel: QWidget, shown: bool) -> None:
        """Show or hide a panel as it was the last time."""
        self._wanted[panel] = shown
        self.fold()

    def lend(self, panel: QWidget) -> None:
        """Show a panel for as long as the keyboard is in it."""
        if not panel.isVisibleTo(self._window):
            self._lent.add(panel)
            self.fold()

    def give_back(self, panel: QWidget) -> None:
        """The keyboard left the panel."""
        if panel in self._lent:
            self._lent.discard(panel)
            self.fold()

    def fold(self) -> None:
        """Show what is wanted and fits beside the text."""
        window = self._window
        for panel in self._panels:
            if panel.isVisible():
                self._widths[panel] = panel.width()
        shown = {it for it in self._panels if self._wanted[it]}
        if self._room(shown) >= _LEAST_TEXT:
            self._held.clear()
        for panel in self._panels:
            if self._room(shown) < _LEAST_TEXT and panel not in self._held:
                shown.discard(panel)
        shown |= self._lent
        before = {it for it in self._panels if it.isVisibleTo(window)}
        for panel in self._panels:
            panel.setVisible(panel in shown)
        if before != shown:
            self.changed.emit()

    def _room(self, shown: set[QWidget]) -> int:
        return self._window.width() - sum(self._widths[it] for it in shown)
