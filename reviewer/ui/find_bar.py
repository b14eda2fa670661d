"""Find in both texts at once (Ctrl+F): a bar over the pair."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QWidget,
)

from reviewer.ui.elided import ElidedLabel
from reviewer.ui.icon_button import IconButton
from reviewer.ui.theme import Appearance

_EDIT = 100, 220
"""Pixels that the words looked for have at the least and at the most."""


class FindBar(QFrame):
    """Says what to look for and shows where one is; whoever owns the texts does the looking.

    ``query_changed`` carries the words, whether capitals count, and whether only whole words do.
    ``step`` carries 1 for the next and -1 for the previous place. ``closed`` comes on Esc.
    """

    query_changed = Signal(str, bool, bool)
    step = Signal(int)
    closed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        label = QLabel(self.tr("&Find"), self)
        self._edit = QLineEdit(self)
        self._edit.setPlaceholderText(self.tr("Words in either text"))
        self._edit.setAccessibleName(self.tr("Find in both texts"))
        self._edit.setMinimumWidth(_EDIT[0])
        self._edit.setMaximumWidth(_EDIT[1])
        label.setBuddy(self._edit)
        self._case = self._switch(self.tr("Aa"), self.tr("Tell capitals apart"))
        self._words = self._switch(self.tr("Words"), self.tr("Whole words only"))
        self._previous = self._arrow("chevron-up", self.tr("Previous place (Shift+Enter)"), -1)
        self._next = self._arrow("chevron-down", self.tr("Next place (Enter)"), 1)
        self._count = ElidedLabel("", self)
        self._count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        close = IconButton("close", self.tr("Close the find bar (Esc)"), appearance, self)
        close.clicked.connect(self.close_bar)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 4, 8, 4)
        line.setSpacing(4)
        for widget in (label, self._edit, self._case, self._words, self._previous, self._next):
            line.addWidget(widget, 2 if widget is self._edit else 0)
        line.insertSpacing(1, 4)
        line.addSpacing(8)
        line.addWidget(self._count, 1)
        line.addWidget(close)
        self._edit.textChanged.connect(self._tell)
        self._edit.installEventFilter(self)
        self.set_result(0, 0, (0, 0))
        self.hide()

    def key_hints(self) -> Sequence[tuple[str, str]]:
        """What the keys do in here."""
        return (
            ("Enter", self.tr("next place")),
            ("Shift+Enter", self.tr("previous place")),
            ("Esc", self.tr("close, back to the text")),
        )

    @property
    def query(self) -> str:
        """What is looked for."""
        return self._edit.text()

    def open_bar(self, words: str = "") -> None:
        """Show the bar, with ``words`` to look for; without, those of last time."""
        self.show()
        if words and words != self._edit.text():
            self._edit.setText(words)
        elif self._edit.text():
            self._tell()
        self._edit.selectAll()
        self._edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_bar(self) -> None:
        """Hide the bar; who owns the texts takes the keyboard."""
        self.hide()
        self.closed.emit()

    def set_result(self, current: int, total: int, per_side: tuple[int, int]) -> None:
        """Show that ``current`` (from 1; 0 for none) of ``total`` places is the current one.

        ``per_side`` has the counts of the Indonesian and the English side.
        """
        number = self.locale().toString
        if total and current:
            text = self.tr("{0} of {1} ({2} Indonesian, {3} English)")
            words = text.format(number(current), number(total), *map(number, per_side))
        elif total:
            text = self.tr("{0} places ({1} Indonesian, {2} English)")
            words = text.format(number(total), *map(number, per_side))
        else:
            words = self.tr("Not found in either text") if self._edit.text() else ""
        self._count.setText(words)
        for button in (self._previous, self._next):
            button.setEnabled(total > 0)

    def _switch(self, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setCheckable(True)
        button.toggled.connect(self._tell)
        return button

    def _arrow(self, icon: str, tip: str, direction: int) -> IconButton:
        button = IconButton(icon, tip, self._appearance, self)
        button.clicked.connect(lambda: self.step.emit(direction))
        return button

    def _tell(self) -> None:
        self.query_changed.emit(self._edit.text(), self._case.isChecked(), self._words.isChecked())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Shift+Enter go on and back while one types."""
        if (
            watched is self._edit
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.step.emit(-1 if back else 1)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        line = self.palette().color(QPalette.ColorRole.Mid)
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, line)
