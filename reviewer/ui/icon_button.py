"""A small button that is an icon, in the colours of the look."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QToolButton, QWidget

from reviewer.ui import icons
from reviewer.ui.theme import Appearance


class IconButton(QToolButton):
    """Shows the icon ``name``; ``tip`` is its tooltip and what it is called aloud."""

    def __init__(self, name: str, tip: str, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self._appearance = appearance
        self.setToolTip(tip)
        self.setAccessibleName(tip)
        self.setIconSize(QSize(16, 16))
        self._draw()
        appearance.changed.connect(self._draw)

    def _draw(self) -> None:
        self.setIcon(icons.icon(self._name, self._appearance.theme))
