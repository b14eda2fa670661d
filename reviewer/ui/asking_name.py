"""The bar that asks for the reviewer's name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QSizePolicy, QWidget

from reviewer.ui.message_bar import MessageBar
from reviewer.ui.theme import Appearance


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

    def key_hints(self) -> Sequence[tuple[str, str]]:
        """What the keys do in here."""
        return (("Enter", self.tr("keep the name")), ("Esc", self.tr("not now")))

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
