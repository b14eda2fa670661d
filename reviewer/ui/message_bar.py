"""Bars over the pair that say or ask something without stopping anybody."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
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

    def close_bar(self) -> None:
        """Go away for good."""
        if self.isHidden():
            return
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


class NameBar(MessageBar):
    """Asks for the reviewer's name. ``named`` carries it, without blanks around it."""

    named = Signal(str)

    def __init__(
        self, proposal: str, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__("", (), appearance, parent)
        words = self.tr("&Your name, kept with your marks:")
        self.label.setText(words)
        self.label.setWordWrap(False)
        self.label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Your name"))
        self._edit = QLineEdit(proposal, self)
        self._edit.setAccessibleName(self.tr("Your name"))
        self._edit.setMaxLength(100)
        self._edit.setMaximumWidth(280)
        self.label.setBuddy(self._edit)
        self._button = QPushButton(self.tr("OK"), self)
        self._button.clicked.connect(self._give)
        self._edit.returnPressed.connect(self._give)
        self._edit.textChanged.connect(self._check)
        self.line.setStretch(0, 0)
        self.line.insertWidget(1, self._edit, 1)
        self.line.insertWidget(2, self._button)
        self.line.insertStretch(3, 1)
        self._check()

    def take_keyboard(self) -> None:
        """Let the name be typed at once (for those who asked for it)."""
        self._edit.selectAll()
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The field lets Enter pass on, and by then the keyboard is in the text, where it marks.
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _check(self) -> None:
        self._button.setEnabled(bool(self._edit.text().strip()))

    def _give(self) -> None:
        name = self._edit.text().strip()
        if name:
            self.close_bar()
            self.named.emit(name)


class MessageStack(QWidget):
    """The bars over the pair, the latest at the bottom; takes no room while there are none."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._bars: dict[str, MessageBar] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def say(self, key: str, text: str, choices: Sequence[Choice] = ()) -> MessageBar:
        """Show a sentence with up to three buttons, in place of the one under the same ``key``."""
        bar = MessageBar(text, choices, self._appearance)
        self.show_bar(key, bar)
        return bar

    def ask_name(self, proposal: str) -> NameBar:
        """Ask for the reviewer's name."""
        bar = NameBar(proposal, self._appearance)
        self.show_bar("name", bar)
        return bar

    def show_bar(self, key: str, bar: MessageBar) -> None:
        """Show a bar under a key."""
        self.withdraw(key)
        self._bars[key] = bar
        self._column.addWidget(bar)
        bar.closed.connect(lambda: self._forget(key, bar))
        bar.show()
        self.show()

    def bar(self, key: str) -> MessageBar | None:
        """The bar that is shown under a key."""
        return self._bars.get(key)

    def withdraw(self, key: str) -> None:
        """Take a bar away that is no longer true."""
        if bar := self._bars.get(key):
            bar.close_bar()

    def _forget(self, key: str, bar: MessageBar) -> None:
        if self._bars.get(key) is bar:
            del self._bars[key]
        self._column.removeWidget(bar)
        self.setVisible(bool(self._bars))
