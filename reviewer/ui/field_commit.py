"""Stores what is typed into a field without losing a keystroke."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

PAUSE = 400
"""Milliseconds without a key press after which typed words are stored."""
_STAYS = frozenset(
    (
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    )
)
"""Keys without words of their own that stay in the field."""
_ACTS = (QEvent.Type.MouseButtonPress, QEvent.Type.Drop, QEvent.Type.Close)
_TYPING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class FieldCommit(QObject):
    """Calls ``commit`` when a field rests, loses the keyboard, or just before anything else acts.

    A shortcut or a click may go on to another error, so that words not stored yet would be lost or
    end up there. While there are such words, every event of the program is looked at first.
    """

    def __init__(self, field: QWidget, commit: Callable[[], object]) -> None:
        super().__init__(field)
        self._field = field
        self._commit = commit
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.flush)

    @property
    def pending(self) -> bool:
        """Whether there are words typed but not stored."""
        return self._pause.isActive()

    def touch(self) -> None:
        """Words were typed."""
        if not self.pending:
            self._application().installEventFilter(self)
        self._pause.start(PAUSE)

    def flush(self) -> None:
        """Store now what was typed; nothing happens when all is stored."""
        self.drop()
        self._commit()

    def drop(self) -> None:
        """Forget that anything was typed."""
        self._pause.stop()
        self._application().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            leaves = bool(event.modifiers() & ~_TYPING) or not event.text()
            acts = leaves and event.key() not in _STAYS
        else:
            acts = kind in _ACTS or (kind is QEvent.Type.FocusOut and watched is self._field)
        if acts:
            self.flush()
        return False

    @staticmethod
    def _application() -> QCoreApplication:
        application = QCoreApplication.instance()
        assert application is not None
        return application
