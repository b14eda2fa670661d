"""What the keys of commands are called where no menu says it: in tooltips, hints and sentences."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

_NATIVE = QKeySequence.SequenceFormat.NativeText


def with_both_enters(keys: QKeySequence) -> list[QKeySequence]:
    """The keys of a command: two where Enter is among them, since keyboards have two.

    Qt calls the large one Return, which is printed on few; the first of the two is named Enter.
    """
    words = keys.toString().replace("Return", "Enter")
    if "Enter" not in words:
        return [keys]
    return [QKeySequence(words), QKeySequence(words.replace("Enter", "Return"))]


class KeyNames(QObject):
    """Knows which commands were given other keys. Who names a key says the first one too."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._changed: dict[str, str] = {}

    def follow(self, tell: Callable[[], object]) -> None:
        """Let a view say its keys, now and whenever they change."""
        self.changed.connect(tell)
        tell()

    def set_changed(self, changed: Mapping[str, str]) -> None:
        """Take in the keys that differ from the first ones, by command; "" for none."""
        if dict(changed) != self._changed:
            self._changed = dict(changed)
            self.changed.emit()

    def of(self, command: str, first: str) -> str:
        """The key of a command as the platform writes it: ``first`` unless it was changed; "" for
        none."""
        keys = with_both_enters(QKeySequence(self._changed.get(command, first)))
        return keys[0].toString(_NATIVE)

    def after(self, words: str, command: str, first: str) -> str:
        """Words with the key behind them, as tooltips have it: "Find next (F3)"."""
        key = self.of(command, first)
        return f"{words} ({key})" if key else words
