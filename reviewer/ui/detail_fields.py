"""The two fields of an error that are typed, what should stand there and a comment; and labels."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QToolButton,
    QWidget,
)

from reviewer.ui import icons
from reviewer.ui.elided import ElidedLabel
from reviewer.ui.theme import Appearance
from reviewer.ui.typed_field import ENTER, TypedField, leaves_undo

_LABEL_WIDTH = 112


def field_label(words: str, field: QWidget) -> QLabel:
    """What stands before a field of an error; long words are cut."""
    label = ElidedLabel(words)
    label.setObjectName("quiet")
    label.setBuddy(field)
    label.setMinimumWidth(min(label.sizeHint().width(), _LABEL_WIDTH))
    label.setMaximumWidth(_LABEL_WIDTH)
    return label


class _Line(QLineEdit):
    def __init__(self) -> None:
        super().__init__()
        self.owner: CorrectionField

    def event(self, event: QEvent) -> bool:
        if leaves_undo(event, self.isUndoAvailable() or self.isRedoAvailable()):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.owner.accept_offer()
        if not self.owner.handle(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.owner.begin()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.owner.withdraw_offer()
            if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
                self.owner.left.emit()


class CorrectionField(TypedField):
    """The words that should stand there: ``None`` for none given, ``""`` to leave the words out.

    An offer (the counterpart's words) stands there selected while the field has the keyboard; Enter
    takes it, typing replaces it, leaving the field leaves it.
    """

    def __init__(self, appearance: Appearance) -> None:
        self._line = _Line()
        self._line.owner = self
        super().__init__(self._line)
        self._appearance = appearance
        self._offer: str | None = None
        self._offering = False
        self.leave_out = QToolButton()
        self.leave_out.setCheckable(True)
        self.leave_out.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.leave_out.setFixedSize(28, 28)
        self.leave_out.setIconSize(QSize(16, 16))
        self.leave_out.setAccessibleName(self.tr("Leave the words out"))
        self.leave_out.setToolTip(self.tr("Leave the words out: nothing should stand there"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._line, 1)
        layout.addWidget(self.leave_out)
        self._line.setAccessibleName(self.tr("Correction"))
        self._line.textEdited.connect(self._edited)
        self.leave_out.clicked.connect(self._left_out)
        appearance.changed.connect(self._draw_icon)
        self._draw_icon()
        self._hint()

    def tell_key(self, key: str) -> None:
        """Say which key leads here."""
        words = self.tr("The words that should stand there ({0}; Enter stores, Esc goes back)")
        self._line.setToolTip(words.format(key))

    @property
    def line(self) -> QLineEdit:
        """The line that is typed into."""
        return self._line

    def key_hints(self) -> Sequence[tuple[str, str]]:
        """What the keys do in here."""
        return (
            ("Enter", self.tr("store, back to the text")),
            ("Esc", self.tr("as it was")),
            ("Tab", self.tr("next field")),
        )

    def show_correction(self, owner: str, value: str | None, offer: str | None) -> None:
        """Show the stored correction of ``owner``, and what may be offered in its place."""
        if owner != self._owner:
            self.withdraw_offer()
        self._offer = offer
        self.show_value(owner, value)
        self._hint()
        if self._line.hasFocus():
            self._put_offer()

    def begin(self) -> None:
        super().begin()
        self._put_offer()
        self._line.selectAll()

    def value(self) -> str | None:
        if self.leave_out.isChecked():
            return ""
        return None if self._offering else self._line.text().strip() or None

    def write(self, value: object) -> None:
        self._offering = False
        self.leave_out.setChecked(value == "")
        self._line.setText(str(value or ""))
        self._hint()

    def accept_offer(self) -> None:
        """Take the words offered as if they had been typed."""
        self._offering = False

    def withdraw_offer(self) -> None:
        """Take the offered words back out of the field."""
        if self._offering:
            self.write(None)

    def _put_offer(self) -> None:
        if self._offer and self._stored is None and not self._line.text() and not self.unstored:
            self._offering = True
            self._line.setText(self._offer)
            self._line.selectAll()

    def _edited(self) -> None:
        self._offering = False
        if self._line.text():
            self.leave_out.setChecked(False)
        self._hint()
        self.typed()

    def _left_out(self, checked: bool) -> None:
        self.write("" if checked else None)
        self.flush()

    def _hint(self) -> None:
        if self.leave_out.isChecked():
            words = self.tr("left out")
        else:
            words = self.tr("{0}?").format(self._offer) if self._offer else ""
        self._line.setPlaceholderText(words)

    def _draw_icon(self) -> None:
        self.leave_out.setIcon(icons.icon("leave-out", self._appearance.theme))


class _Words(QPlainTextEdit):
    def __init__(self) -> None:
        super().__init__()
        self.owner: CommentField
        self.setTabChangesFocus(True)

    def event(self, event: QEvent) -> bool:
        words = self.document()
        if leaves_undo(event, words.isUndoAvailable() or words.isRedoAvailable()):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.owner.handle(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.owner.begin()


class CommentField(TypedField):
    """A few lines of words; Shift+Enter begins another line."""

    def __init__(self) -> None:
        self._words = _Words()
        self._words.owner = self
        self._writing = False
        super().__init__(self._words)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._words)
        self.setFixedHeight(self._words.fontMetrics().lineSpacing() * 2 + 20)
        self._words.setPlaceholderText(self.tr("Add a comment"))
        self._words.setAccessibleName(self.tr("Comment"))
        self._words.textChanged.connect(self._edited)

    def tell_key(self, key: str) -> None:
        """Say which key leads here."""
        it = self.tr("In your words ({0}; Enter stores, Shift+Enter begins a line, Esc goes back)")
        self._words.setToolTip(it.format(key))

    def key_hints(self) -> Sequence[tuple[str, str]]:
        """What the keys do in here."""
        return (
            ("Enter", self.tr("store, back to the text")),
            ("Shift+Enter", self.tr("new line")),
            ("Esc", self.tr("as it was")),
            ("Tab", self.tr("next field")),
        )

    @property
    def words(self) -> QPlainTextEdit:
        """The box that is typed into."""
        return self._words

    def value(self) -> str:
        return self._words.toPlainText().strip()

    def write(self, value: object) -> None:
        words, document = str(value or ""), self._words.document()
        typed = document.isUndoAvailable() or document.isRedoAvailable()
        if not words and document.isEmpty() and not typed:
            return  # nothing stands there, and nothing typed can come back: so it is mostly
        self._writing = True
        self._words.setPlainText(words)
        self._writing = False

    def _edited(self) -> None:
        if not self._writing:
            self.typed()
