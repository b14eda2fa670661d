"""A strip over a list that says what the list is narrowed to, and takes it back."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reviewer.ui.elided import ElidedLabel
from reviewer.ui.icon_button import IconButton
from reviewer.ui.theme import SMALL, Appearance, scaled

_RADIUS = 4.0


class OnlyThese(QWidget):
    """Hidden while nothing is said; ``closed`` when a person takes the narrowing back."""

    closed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.words = ElidedLabel()
        self.words.setFont(scaled(self.font(), SMALL))
        self.close_button = IconButton("close", self.tr("Show all errors again"), appearance, self)
        self.close_button.setIconSize(QSize(12, 12))
        self.close_button.setFixedSize(20, 20)
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button.clicked.connect(self.closed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 2, 4, 2)
        layout.setSpacing(4)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.close_button)
        self.setAccessibleName(self.tr("What the list is narrowed to"))
        appearance.changed.connect(self.update)
        self.hide()

    def say(self, words: str) -> None:
        """Say what is shown only; nothing for ``""``."""
        self.words.setText(self.tr("Only: {0}").format(words) if words else "")
        self.setVisible(bool(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._appearance.theme.selected)
        painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
