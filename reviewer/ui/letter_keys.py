"""Plain letters, digits and brackets while the text has the keyboard.

One rule keeps letters apart: with words selected a letter is a category; with nothing selected it
acts on the current error or finding. ``W`` belongs to the pair view alone.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from reviewer.core.annotation import Severity
from reviewer.ui.session import Session

_COMMAND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
_EDGES = {
    Qt.Key.Key_BracketLeft: (True, False),
    Qt.Key.Key_BracketRight: (True, True),
    Qt.Key.Key_BraceLeft: (False, False),
    Qt.Key.Key_BraceRight: (False, True),
}
"""Key: (the end rather than the start moves, forward). With Shift a keyboard's brackets are braces,
or brackets with Shift where the layout has no braces there: the start moves."""


class LetterKeys(QObject):
    """Turns a key press in the text into an act of the session, or into a wish for the window."""

    palette_wanted = Signal()
    correction_wanted = Signal()
    comment_wanted = Signal()
    severity_wanted = Signal(object)  # Severity, for the current error
    keys_wanted = Signal()
    notice = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def handle(self, event: QKeyEvent) -> bool:
        """Act on a key press; say whether it meant something."""
        modifiers = event.modifiers()
        if modifiers & _COMMAND:
            return False
        key, alt = event.key(), bool(modifiers & Qt.KeyboardModifier.AltModifier)
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        if key in _EDGES:
            self._move_edge(Qt.Key(key), shift=shift, by_word=not alt)
            return True
        if alt:
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._remove()
        elif event.text() == "?":
            self.keys_wanted.emit()
        elif event.text() in ("0", "1", "2", "3"):
            self._severity(list(Severity)[int(event.text())])
        elif len(event.text()) == 1 and event.text().isalpha():
            self._letter(event.text().upper(), shift=shift)
        else:
            return False
        return True

    def _remove(self) -> None:
        if self._session.current:
            self._session.remove()
        else:
            self._say_where("next-error", "F4", self.tr("No error is chosen."))

    def _enter(self) -> None:
        """Enter ends a mark, also one that asked for no correction: what is typed then is words,
        and must not be taken for letters."""
        if self._session.current and not self._session.selected_span():
            self.correction_wanted.emit()
        else:
            self.palette_wanted.emit()

    def _letter(self, letter: str, *, shift: bool) -> None:
        if shift and letter == "A":
            self._all_of_a_kind()
        elif self._session.selected_span():
            self._category(letter)
        elif self._session.finding and letter in ("A", "X", "E"):
            self._decide(letter)
        elif self._session.current and letter == "C":
            self.correction_wanted.emit()
        elif self._session.current and letter == "K":
            self.comment_wanted.emit()
        elif self._session.typology.for_key(letter):
            self.notice.emit(self.tr("Select words first: W takes the word at the caret."))
        elif letter == "X":
            self._say_where("next-finding", "F8", self.tr("No finding is chosen."))
        elif letter == "K":
            self._say_where("next-error", "F4", self.tr("No error is chosen."))

    def _say_where(self, command: str, first: str, words: str) -> None:
        """Say that there is nothing to act on, and which key leads to something."""
        if key := self._session.keys.of(command, first):
            words += " " + self.tr("{0} goes to the next.").format(key)
        self.notice.emit(words)

    def _all_of_a_kind(self) -> None:
        if self._session.finding:
            self._session.accept_kind()
        else:
            self._session.mark_repeats()

    def _decide(self, letter: str) -> None:
        if letter == "A":
            self._session.accept_finding()
        elif letter == "X":
            self._session.dismiss_finding()
        elif self._session.edit_finding():
            self.correction_wanted.emit()

    def _category(self, letter: str) -> None:
        category = self._session.typology.for_key(letter)
        if category is None:
            self.notice.emit(
                self.tr("No category has the letter {0}; Enter shows them all.").format(letter)
            )
        elif self._session.mark(category.path) and category.asks_correction:
            self.correction_wanted.emit()

    def _severity(self, severity: Severity) -> None:
        if self._session.current:
            self.severity_wanted.emit(severity)
        elif self._session.selected_span():
            words = self.tr(
                "Mark the words first (a letter, or Enter); then {0} sets the severity."
            )
            self.notice.emit(words.format(severity.rank))

    def _move_edge(self, key: Qt.Key, *, shift: bool, by_word: bool) -> None:
        end, forward = _EDGES[key]
        end = end and not shift
        if self._session.current is None:
            self._say_where("next-error", "F4", self.tr("No error is chosen."))
        self._session.move_edge(end=end, forward=forward, by_word=by_word)
