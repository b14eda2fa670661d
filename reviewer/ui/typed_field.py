"""A field of an error that is typed: shows what is stored, and loses nothing of what is typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from reviewer.ui.field_commit import FieldCommit

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TypedField(QWidget):
    """Shows a stored value and lets a person type another.

    ``store`` carries the value to be stored: on Enter, when the keyboard leaves and after a pause.
    What is typed stays until :meth:`show_value` shows that it was stored. ``done`` says that Enter
    or Esc ended the typing; Esc first brings back the value from when the typing began, after
    ``given_up``. ``left`` says that the keyboard went elsewhere, for whatever reason.
    """

    store = Signal(object)
    done = Signal()
    given_up = Signal()
    left = Signal()
    unstored_changed = Signal()

    def __init__(self, editor: QWidget) -> None:
        super().__init__()
        self._owner = ""
        self._stored: object = None
        self._before: object = None
        self._waits = FieldCommit(editor, self._commit)
        self.setFocusProxy(editor)

    def value(self) -> object:
        """What stands in the field now, as it would be stored."""
        raise NotImplementedError

    def write(self, value: object) -> None:
        """Put a value into the field."""
        raise NotImplementedError

    @property
    def unstored(self) -> bool:
        """Whether the field holds words that are not stored."""
        return self.value() != self._stored

    def show_value(self, owner: str, value: object) -> None:
        """Show the stored value of ``owner``; words still being typed for it are left alone.

        Who calls this asks ``unstored`` afterwards.
        """
        typed = self.unstored
        self._stored = value
        if owner != self._owner:
            self._owner, self._before = owner, value
            self._waits.drop()
            self.write(value)
        elif not typed and self.value() != value:
            self.write(value)

    def flush(self) -> None:
        """Store what was typed, now."""
        self._waits.flush()

    def begin(self) -> None:
        """The keyboard came: Esc goes back to what is stored now."""
        self._before = self._stored

    def typed(self) -> None:
        """A person changed what stands in the field."""
        self._waits.touch()
        self.unstored_changed.emit()

    def handle(self, event: QKeyEvent) -> bool:
        """Act on Enter and Esc; say whether it was one of them."""
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in ENTER and not shift:
            self.flush()
        elif event.key() == Qt.Key.Key_Escape:
            self._waits.drop()
            self.given_up.emit()
            self.write(self._before)
            self.flush()
        else:
            return False
        self.done.emit()
        return True

    def _commit(self) -> None:
        if self._owner and self.unstored:
            self.store.emit(self.value())
        self.unstored_changed.emit()


def leaves_undo(event: QEvent, typed: bool) -> bool:
    """Whether undo or redo is pressed with nothing typed: the window's undo is meant then."""
    return (
        isinstance(event, QKeyEvent)
        and event.type() == QEvent.Type.ShortcutOverride
        and not typed
        and (
            event.matches(QKeySequence.StandardKey.Undo)
            or event.matches(QKeySequence.StandardKey.Redo)
        )
    )
