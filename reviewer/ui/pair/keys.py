"""Which keys move the caret: the platform's own."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent, QKeySequence

from reviewer.ui.pair.caret import Move

_Key = QKeySequence.StandardKey
_MOVES: tuple[tuple[QKeySequence.StandardKey, QKeySequence.StandardKey, Move], ...] = (
    (_Key.MoveToPreviousChar, _Key.SelectPreviousChar, Move.LEFT),
    (_Key.MoveToNextChar, _Key.SelectNextChar, Move.RIGHT),
    (_Key.MoveToPreviousLine, _Key.SelectPreviousLine, Move.UP),
    (_Key.MoveToNextLine, _Key.SelectNextLine, Move.DOWN),
    (_Key.MoveToPreviousWord, _Key.SelectPreviousWord, Move.WORD_LEFT),
    (_Key.MoveToNextWord, _Key.SelectNextWord, Move.WORD_RIGHT),
    (_Key.MoveToStartOfLine, _Key.SelectStartOfLine, Move.LINE_START),
    (_Key.MoveToEndOfLine, _Key.SelectEndOfLine, Move.LINE_END),
    (_Key.MoveToPreviousPage, _Key.SelectPreviousPage, Move.PAGE_UP),
    (_Key.MoveToNextPage, _Key.SelectNextPage, Move.PAGE_DOWN),
    (_Key.MoveToStartOfDocument, _Key.SelectStartOfDocument, Move.TEXT_START),
    (_Key.MoveToEndOfDocument, _Key.SelectEndOfDocument, Move.TEXT_END),
)


def move_of(event: QKeyEvent) -> tuple[Move, bool] | None:
    """The move that a key press asks for, and whether it is to select on the way."""
    for moving, selecting, move in _MOVES:
        if event.matches(moving):
            return move, False
        if event.matches(selecting):
            return move, True
    return None
