"""The pair view: two texts side by side, read and marked with keys and mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QWidget

from reviewer.ui.pair import assistance
from reviewer.ui.pair.caretview import CaretView
from reviewer.ui.pair.keys import move_of
from reviewer.ui.pair.marks import innermost
from reviewer.ui.pair.mouse import MouseSelector
from reviewer.ui.pair.places import Place
from reviewer.ui.pair.source import PairSource
from reviewer.ui.theme import Theme

_WITHOUT_KEYPAD = ~Qt.KeyboardModifier.KeypadModifier


class PairView(CaretView):
    """Aligned rows of two texts; the caret's row is the current one.

    It changes nothing by itself: it is fed by a :class:`PairSource` and speaks by signals. All
    offsets are code points of the stored texts. Letters other than W are left to the window.
    """

    mark_activated = Signal(str)  # id of the innermost mark the caret was moved into by the user

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._entered: str | None = None
        self._mouse = MouseSelector(self, lambda: self.viewport().height(), self)
        self.selection_changed.connect(self._tell)
        assistance.install()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)

    def _tell(self) -> None:
        assistance.tell(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        assistance.tell(self, entering=True)

    # ---- marks
    def set_source(self, source: PairSource | None) -> None:
        self._entered = None
        super().set_source(source)

    def select(self, text_id: str, anchor: int, caret: int) -> None:
        super().select(text_id, anchor, caret)
        self._entered = self._mark_at(self._place)

    def go_to_row(self, index: int) -> None:
        super().go_to_row(index)
        self._entered = self._mark_at(self._place)

    def clicked(self, place: Place) -> None:
        """A click ended on a character: tell which mark was meant, also when it is the same."""
        self._entered = self._mark_at(place)
        if self._entered is not None:
            self.mark_activated.emit(self._entered)

    def _moved_by_user(self) -> None:
        """Tell when the caret came into another mark."""
        if self._selection is None or not self._selection.empty:
            return
        entered = self._mark_at(self._place)
        if entered != self._entered:
            self._entered = entered
            if entered is not None:
                self.mark_activated.emit(entered)

    def _mark_at(self, place: Place | None) -> str | None:
        if self._source is None or place is None:
            return None
        around = self._source.marks(place.text_id, max(0, place.offset - 1), place.offset + 1)
        mark = innermost(around, place.offset)
        return mark.mark_id if mark else None

    # ---- keys
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._selection is None or not self._key(event):
            event.ignore()

    def _key(self, event: QKeyEvent) -> bool:
        """Act on a key; say whether it was for the text."""
        key, modifiers = event.key(), event.modifiers() & _WITHOUT_KEYPAD
        if not modifiers and Qt.Key.Key_A <= key <= Qt.Key.Key_Z and key != Qt.Key.Key_W:
            return False  # most are marks: not to be compared with all the platform's moves
        if modifiers == Qt.KeyboardModifier.AltModifier and key == Qt.Key.Key_Up:
            self.previous_row()
        elif modifiers == Qt.KeyboardModifier.AltModifier and key == Qt.Key.Key_Down:
            self.next_row()
        elif key == Qt.Key.Key_W and not modifiers:
            self.extend_word()
        elif key == Qt.Key.Key_W and modifiers == Qt.KeyboardModifier.ShiftModifier:
            self.shrink_word()
        elif key == Qt.Key.Key_Escape and self._selection and not self._selection.empty:
            self.clear_selection()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_cell()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif move := move_of(event):
            self.move_caret(move[0], extend=move[1])
        else:
            return False
        return True

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab change the side; Shift+Tab leaves the view, so that it is no trap."""
        if forward and self._selection is not None and not self._alone:
            self.switch_side()
            return True
        return super().focusNextPrevChild(forward)

    # ---- mouse
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._mouse.press(event)
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._mouse.double(event)
        else:
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._mouse.drag(event)
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._mouse.release(event)
        else:
            super().mouseReleaseEvent(event)
