"""Bars over the pair that say or ask something without stopping anybody."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from reviewer.ui.icon_button import IconButton
from reviewer.ui.theme import Appearance

Choice = tuple[str, Callable[[], object]]
"""A button's words, and what it does."""


class MessageBar(QFrame):
    """A sentence, buttons, and a cross. ``closed`` comes once, when it was answered or put away."""

    closed = Signal()

    def __init__(
        self,
        text: str,
        choices: Sequence[Choice],
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._gone = False
        self.setAccessibleName(text)
        self.label = QLabel(text, self)
        self.label.setWordWrap(True)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(16, 6, 8, 6)
        self.line.setSpacing(8)
        self.line.addWidget(self.label, 1)
        for words, act in choices:
            self._add_button(words, act)
        cross = IconButton("close", self.tr("Close this message"), appearance, self)
        cross.clicked.connect(self.close_bar)
        self.line.addWidget(cross)
        appearance.changed.connect(self.update)

    @property
    def text(self) -> str:
        """The sentence."""
        return self.label.text()

    def key_hints(self) -> Sequence[tuple[str, str]]:
        """What the keys do in here."""
        return (
            ("Space", self.tr("press")),
            ("Tab", self.tr("next button")),
            ("Esc", self.tr("close the message")),
        )

    def close_bar(self) -> None:
        """Go away for good."""
        if self._gone:
            return
        self._gone = True
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def _add_button(self, words: str, act: Callable[[], object]) -> None:
        button = QPushButton(words, self)
        button.setAutoDefault(False)

        def answer() -> None:
            self.close_bar()
            act()

        button.clicked.connect(answer)
        self.line.addWidget(button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._appearance.theme.notice)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._appearance.theme.line)
