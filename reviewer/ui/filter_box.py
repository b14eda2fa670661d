"""The small box over a list that narrows it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from reviewer.ui import icons
from reviewer.ui.theme import Appearance


class FilterBox(QLineEdit):
    """``textChanged`` narrows; Down goes into the list, Esc clears and, when clear, leaves."""

    down = Signal()
    done = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.setPlaceholderText(self.tr("Filter"))
        self._clear = QAction(self.tr("Clear the filter (Esc)"), self)
        self._clear.triggered.connect(self.clear)
        self._clear.setVisible(False)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        self._draw_icon()
        appearance.changed.connect(self._draw_icon)

    def key_hints(self) -> Sequence[tuple[str, str]]:
        """What the keys do in here."""
        return (("Enter", self.tr("to the list")), ("Esc", self.tr("clear, then back to the text")))

    def _draw_icon(self) -> None:
        self._clear.setIcon(icons.icon("close", self._appearance.theme))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.done.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.down.emit()
        else:
            super().keyPressEvent(event)
