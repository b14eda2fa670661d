"""Go to a row by its number (Ctrl+G)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QValidator
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from reviewer.ui.popup import Popup


class GoToRow(Popup):
    """Asks for a row. ``row_chosen`` carries its number, from 1."""

    row_chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._count = 0
        self.setAccessibleName(self.tr("Go to row"))
        label = QLabel(self.tr("Go to &row"), self)
        self._edit = QLineEdit(self)
        self._edit.setFixedWidth(self._edit.fontMetrics().horizontalAdvance("0") * 12)
        self._edit.setValidator(_Digits(self))
        self._edit.installEventFilter(self)
        self._edit.returnPressed.connect(self._choose)
        label.setBuddy(self._edit)
        self._of = QLabel(self)
        self._of.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 8, 12, 8)
        line.setSpacing(8)
        for widget in (label, self._edit, self._of):
            line.addWidget(widget)

    def open_at(self, rect: QRect, count: int, current: int) -> None:
        """Open under ``rect`` (global) for rows 1 to ``count``, ``current`` filled in."""
        self._count = count
        self._of.setText(self.tr("of {0}").format(self.locale().toString(count)))
        self._edit.setAccessibleName(self.tr("Row number, 1 to {0}").format(count))
        self._edit.setText(str(current))
        self.open_below(rect, self.sizeHint().shrunkBy(self.contentsMargins()))
        self._edit.selectAll()
        self._edit.setFocus(Qt.FocusReason.PopupFocusReason)

    def key_hints(self) -> Sequence[tuple[str, str]]:
        """What the keys do in here."""
        return (("Enter", self.tr("go there")), ("↑ ↓", self.tr("row")), *super().key_hints())

    def _choose(self) -> None:
        wanted = int(self._edit.text() or 0)
        if not self._count:
            self.close_panel()
        elif wanted:
            self.close_panel()
            self.row_chosen.emit(min(wanted, self._count))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows count up and down, as the rows on the screen do."""
        if (
            watched is self._edit
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        ):
            step = -1 if event.key() == Qt.Key.Key_Up else 1
            row = max(1, min(int(self._edit.text() or 0) + step, self._count))
            self._edit.setText(str(row))
            return True
        return super().eventFilter(watched, event)


class _Digits(QValidator):
    """Digits only; a number too large means the last row, so that nobody need know it."""

    def validate(self, text: str, position: int) -> object:
        good = text == "" or (text.isascii() and text.isdigit() and len(text) <= 9)
        return (QValidator.State.Acceptable if good else QValidator.State.Invalid), text, position
