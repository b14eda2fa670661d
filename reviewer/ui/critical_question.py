"""Asks once, in its place, before an error becomes critical."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reviewer.core.annotation import Severity
from reviewer.ui.keyboard_place import KeyboardPlace
from reviewer.ui.theme import Appearance

_MARGIN = 8


class CriticalQuestion(QWidget):
    """A sentence and two buttons. ``confirmed`` says yes, hiding says no.

    It has the keyboard while it asks: Enter and ``3`` say yes (Enter on the other button no), Esc
    says no; a letter means nothing, and ``others`` carries another digit, which is an answer too.
    Keys of the menus go past it.
    """

    confirmed = Signal()
    others = Signal(object)  # Severity

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._keyboard = KeyboardPlace(self)
        self.setAccessibleName(self.tr("Critical?"))
        self._question = QLabel(
            self.tr("Critical means that readers could come to harm. Enter or 3 if so, Esc if not.")
        )
        self._question.setWordWrap(True)
        self.yes = QPushButton(self.tr("Critical"))
        self.yes.setToolTip(self.tr("Make the error critical (Enter or 3)"))
        self.no = QPushButton(self.tr("Leave it"))
        self.no.setToolTip(self.tr("Keep the severity as it is (Esc)"))
        for button in (self.yes, self.no):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.yes)
        buttons.addWidget(self.no)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(8)
        layout.addWidget(self._question)
        layout.addLayout(buttons)
        self.yes.clicked.connect(self._confirm)
        self.no.clicked.connect(self.withdraw)
        self.hide()

    def ask(self) -> None:
        """Show the question and let it have the keyboard, where it can be seen."""
        self._keyboard.remember()
        self.show()
        if self.isVisible():
            self.yes.setFocus(Qt.FocusReason.PopupFocusReason)

    def key_hints(self) -> Sequence[tuple[str, str]]:
        """What the keys do in here."""
        return (
            ("Enter", self.tr("critical")),
            ("Esc", self.tr("leave it")),
            ("0 1 2", self.tr("another severity")),
        )

    def withdraw(self) -> None:
        """Hide the question; the keyboard returns to where it was."""
        held = self.yes.hasFocus() or self.no.hasFocus()
        self.hide()
        if held:
            self._keyboard.give_back()

    def _confirm(self) -> None:
        self.withdraw()
        self.confirmed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer; what the buttons leave (Enter, digits, letters) comes here."""
        severities = {str(it.rank): it for it in Severity}
        severity = severities.get(event.text())
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.no if self.no.hasFocus() else self.yes).click()
        elif event.key() == Qt.Key.Key_Escape:
            self.withdraw()
        elif severity is Severity.CRITICAL:
            self._confirm()
        elif severity:
            self.withdraw()
            self.others.emit(severity)

    def resizeEvent(self, event: QResizeEvent) -> None:
        # The panes around ask how high it is before its width is known.
        room = self.contentsRect().width() - 2 * _MARGIN
        self._question.setMinimumHeight(self._question.heightForWidth(room))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._appearance.theme.notice)
        painter.drawRoundedRect(self.rect(), 4, 4)
