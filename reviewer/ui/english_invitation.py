"""What stands in the English column while an article has no English: a way to add one."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

_MARGIN = 16


class EnglishInvitation(QWidget):
    """A sentence and a button, laid over the empty column. ``wanted`` asks for an English text."""

    wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._below = parent
        self._words = QLabel(self.tr("No English version yet: drop one here, or"))
        self._words.setObjectName("quiet")
        self._words.setWordWrap(True)
        self.button = QPushButton(self.tr("add an English version…"))
        self.button.setToolTip(self.tr("Choose files to add (Tab goes here from the text)"))
        self.button.setObjectName("link")
        self.button.setFlat(True)
        self.button.setAutoDefault(True)  # Enter presses it
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self.wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, _MARGIN, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._words)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that are not for the button are not for the text below either; Esc goes there."""
        if event.key() == Qt.Key.Key_Escape:
            self._below.setFocus()

    def place(self, area: QRect) -> None:
        """Stand at the top of ``area``, in the parent's pixels."""
        self.setGeometry(area.left(), area.top(), area.width(), self.heightForWidth(area.width()))
