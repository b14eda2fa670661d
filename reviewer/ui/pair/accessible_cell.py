"""A cell of the pair view as assistants see it: its words, and where each character stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QAccessibleTextInterface,
    QWindow,
)

from reviewer.ui.pair.canvas import Canvas
from reviewer.ui.pair.caretview import CaretView
from reviewer.ui.pair.piece import Piece
from reviewer.ui.pair.places import hit
from reviewer.ui.pair.source import MarkKind
from reviewer.ui.wording import severity_name

Key = tuple[int, str]
"""A cell: row and text."""


class CellText(QAccessibleTextInterface):
    """The words of a cell; positions are UTF-16 units, as Qt counts."""

    def __init__(self, cell: Cell) -> None:
        super().__init__()
        self._cell = cell

    def text(self, start: int, end: int, /) -> str:
        piece = self._cell.piece()
        if piece is None:
            return ""
        words = piece.layout.text()
        first, last = (piece.offset_of(it) - piece.block.start for it in (start, end))
        return words[first:last]

    def characterCount(self) -> int:
        piece = self._cell.piece()
        return piece.position_of(piece.block.end) if piece else 0

    def cursorPosition(self) -> int:
        return self._cell.caret_position()

    def setCursorPosition(self, position: int, /) -> None:
        self._select(position, position)

    def selectionCount(self) -> int:
        return 0

    def addSelection(self, start: int, end: int, /) -> None:
        self._select(start, end)

    def setSelection(self, index: int, start: int, end: int, /) -> None:
        self._select(start, end)

    def removeSelection(self, index: int, /) -> None:
        self._cell.view.clear_selection()

    def characterRect(self, offset: int, /) -> QRect:
        found = self._cell.placed()
        if found is None:
            return QRect()
        piece, at = found
        start = piece.offset_of(offset)
        parts = piece.fragments(start, piece.after(start) or start)
        if not parts:
            return QRect()
        line = piece.lines[parts[0].line]
        width = parts[0].right - parts[0].left
        return QRect(at.x() + parts[0].left, at.y() + line.top, width, line.height)

    def offsetAtPoint(self, point: QPoint, /) -> int:
        canvas, piece = self._cell.view.canvas(), self._cell.piece()
        if canvas is None or piece is None:
            return -1
        local = self._cell.view.viewport().mapFromGlobal(point)
        place = hit(canvas, local.x(), local.y(), piece.block.text_id, on_character=True)
        if place is None or place.row != self._cell.key[0]:
            return -1
        return piece.position_of(place.offset)

    def scrollToSubstring(self, start: int, end: int, /) -> None:
        piece = self._cell.piece()
        if piece:
            first, last = piece.offset_of(start), piece.offset_of(end)
            self._cell.view.reveal(piece.block.text_id, first, last)

    def _select(self, start: int, end: int) -> None:
        piece = self._cell.piece()
        if piece:
            first, last = piece.offset_of(start), piece.offset_of(end)
            self._cell.view.select(piece.block.text_id, first, last)


class Cell(QAccessibleInterface):
    """One side of a row."""

    def __init__(self, view: CaretView, key: Key) -> None:
        super().__init__()
        self.view = view
        self.key = key
        self._text = CellText(self)

    def piece(self) -> Piece | None:
        """The words, laid out; ``None`` when the rows changed."""
        canvas = self.view.canvas() if shiboken6.isValid(self.view) else None
        if canvas is None or self.key[0] >= len(canvas.rows):
            return None
        found = canvas.box(self.key[0]).find(self.key[1])
        return found[1] if found else None

    def placed(self) -> tuple[Piece, QPoint] | None:
        """The words and the place of their top left corner on the screen, while in view."""
        canvas = self.view.canvas() if shiboken6.isValid(self.view) else None
        top = canvas.top_seen(self.key[0]) if canvas else None
        found = canvas.box(self.key[0]).find(self.key[1]) if canvas and top is not None else None
        if canvas is None or top is None or found is None:
            return None
        side, piece, y = found
        at = QPoint(canvas.columns.x(side), top + y)
        return piece, self.view.viewport().mapToGlobal(at)

    def caret_position(self) -> int:
        """The caret as a UTF-16 position of this cell; -1 when it is elsewhere."""
        selection, piece = self.view.selection(), self.piece()
        if selection is None or piece is None or not self._current():
            return -1
        return piece.position_of(selection.caret)

    def _current(self) -> bool:
        return current_key(self.view) == self.key

    def isValid(self) -> bool:
        return self.piece() is not None

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def window(self) -> QWindow:
        return self.view.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self.view)

    def child(self, index: int, /) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childAt(self, x: int, y: int, /) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface, /) -> int:
        return -1

    def rect(self) -> QRect:
        found, canvas = self.placed(), self.view.canvas()
        if found is None or canvas is None:
            return QRect()
        piece, at = found
        return QRect(at.x(), at.y(), canvas.columns.width, piece.height)

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Paragraph

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.readOnly = state.multiLine = state.selectableText = state.focusable = True
        state.focused = self._current() and self.view.hasFocus()
        return state

    def text(self, t: QAccessible.Text, /) -> str:
        piece, canvas = self.piece(), self.view.canvas()
        if piece is None or canvas is None:
            return ""
        if t == QAccessible.Text.Name:
            return self._name(canvas)
        if t == QAccessible.Text.Value:
            return piece.layout.text()
        if t == QAccessible.Text.Description:
            told = (self._selected_words(canvas, piece), *self._marks(canvas, piece))
            return ". ".join(filter(None, told))
        return ""

    def _name(self, canvas: Canvas) -> str:
        found = canvas.box(self.key[0]).find(self.key[1])
        side = (
            QCoreApplication.translate("PairView", "English")
            if found and found[0]
            else QCoreApplication.translate("PairView", "Indonesian")
        )
        return QCoreApplication.translate("PairView", "Row {number}, {side}").format(
            number=canvas.rows[self.key[0]].number, side=canvas.boxes.label(self.key[1]) or side
        )

    def _selected_words(self, canvas: Canvas, piece: Piece) -> str:
        now, block = self.view.selection(), piece.block
        if now is None or now.text_id != block.text_id:
            return ""
        start, end = max(now.start, block.start), min(now.end, block.end)
        words = canvas.source.content(block.text_id)[start:end]
        if start >= end:
            return ""
        return QCoreApplication.translate("PairView", "Selected: {words}").format(words=words)

    def _marks(self, canvas: Canvas, piece: Piece) -> Iterator[str]:
        """The errors and findings in the cell: Qt's bridges cannot ask Python for attributes."""
        block, content = piece.block, canvas.source.content(piece.block.text_id)
        for mark in canvas.source.marks(*block):
            words = content[mark.start : mark.end]
            if mark.kind is MarkKind.ERROR and mark.severity:
                told = QCoreApplication.translate("PairView", "Error, {severity}: {words}")
                yield told.format(severity=severity_name(mark.severity).lower(), words=words)
            elif mark.kind is MarkKind.FINDING:
                told = QCoreApplication.translate("PairView", "Finding: {words}")
                yield told.format(words=words)

    def setText(self, t: QAccessible.Text, text: str, /) -> None:
        """Nothing: the texts are read-only."""

    def interface_cast(self, kind: QAccessible.InterfaceType, /) -> int:
        return pointer(self._text if kind == QAccessible.InterfaceType.TextInterface else None)


def current_key(view: CaretView) -> Key | None:
    """The cell that the caret is in."""
    selection, row = view.selection(), view.current_row()
    return (row, selection.text_id) if selection and row >= 0 else None


def pointer(interface: QAccessibleTextInterface | None) -> int:
    """What ``interface_cast`` has to give back; its stub says int, any other type is a crash."""
    address = shiboken6.getCppPointer(interface)[0] if interface else 0
    return cast(int, shiboken6.VoidPtr(address))
