"""What screen readers, magnifiers and other assistants are told of the pair view.

The view is a document; its children are the cells in view, each a paragraph with its whole text,
caret and the place of every character (``QAccessibleTextInterface``; AT-SPI reads it on Linux).
Moving the caret moves the focus between cells and tells the caret's place.

What the binding cannot do (tried with PySide6 6.11.3 against AT-SPI): ``selection`` and
``attributes`` of the text interface give back numbers through C++ pointers and are not bound, so a
cell says that it has no selections and has the selected words as its description instead.
``interface_cast`` must give a ``VoidPtr``: 0 or ``None`` end the process.

Qt keeps an interface from the first time it hears of it and frees it itself; one whose Python
object goes earlier ends the process. :data:`_documents` holds them until Qt was told to let go.
"""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from typing import cast

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleTextCursorEvent,
    QAccessibleTextSelectionEvent,
    QWindow,
)

from reviewer.ui.pair.accessible_cell import Cell, Key, current_key, pointer
from reviewer.ui.pair.caretview import CaretView

_KEPT = 200


class Document(QAccessibleInterface):
    """The whole view."""

    def __init__(self, view: CaretView) -> None:
        super().__init__()
        self._view = view
        self._cells: OrderedDict[Key, Cell] = OrderedDict()
        self.current: Key | None = None  # the cell that was last said to have the focus

    def cell(self, key: Key) -> Cell:
        """The interface of a cell, made when it is first asked for."""
        cell = self._cells.get(key)
        if cell is None:
            cell = self._cells[key] = Cell(self._view, key)
            while len(self._cells) > _KEPT:
                _let_go(self._cells.popitem(last=False)[1])
        self._cells.move_to_end(key)
        return cell

    def let_go(self) -> None:
        """Free all cells."""
        while self._cells:
            _let_go(self._cells.popitem()[1])

    def _keys(self) -> list[Key]:
        """The cells in view, in the order of reading."""
        canvas = self._view.canvas() if self.isValid() else None
        return [
            (box.index, piece.block.text_id)
            for box, _ in (canvas.seen() if canvas else ())
            for pieces in box.sides
            for piece, _ in pieces
        ]

    def isValid(self) -> bool:
        return shiboken6.isValid(self._view)

    def object(self) -> QObject:
        return self._view

    def window(self) -> QWindow:
        return self._view.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        above = self._view.parentWidget() or cast(QObject, QCoreApplication.instance())
        return QAccessible.queryAccessibleInterface(above)

    def child(self, index: int, /) -> QAccessibleInterface | None:  # type: ignore[override]
        keys = self._keys()
        return self.cell(keys[index]) if 0 <= index < len(keys) else None

    def childAt(self, x: int, y: int, /) -> QAccessibleInterface | None:  # type: ignore[override]
        for key in self._keys():
            cell = self.cell(key)
            if cell.rect().contains(x, y):
                return cell
        return None

    def childCount(self) -> int:
        return len(self._keys())

    def indexOfChild(self, child: QAccessibleInterface, /) -> int:
        keys = self._keys()
        key = child.key if isinstance(child, Cell) else None
        return keys.index(key) if key in keys else -1

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        key = current_key(self._view)
        return self.cell(key) if key else None

    def rect(self) -> QRect:
        corner = self._view.mapToGlobal(QPoint(0, 0))
        return QRect(corner, self._view.size())

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Document

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = self._view.focusPolicy() != Qt.FocusPolicy.NoFocus
        state.focused, state.readOnly = self._view.hasFocus(), True
        state.invisible = not self._view.isVisible()
        return state

    def text(self, t: QAccessible.Text, /) -> str:
        if t == QAccessible.Text.Name:
            return self._view.accessibleName() or QCoreApplication.translate(
                "PairView", "Article and English"
            )
        if t == QAccessible.Text.Description:
            return self._view.accessibleDescription()
        current = self.focusChild() if t == QAccessible.Text.Value else None
        return current.text(t) if current else ""

    def setText(self, t: QAccessible.Text, text: str, /) -> None:
        """Nothing: the texts are read-only."""

    def interface_cast(self, kind: QAccessible.InterfaceType, /) -> int:
        return pointer(None)


_documents: dict[int, Document] = {}


def tell(view: CaretView, *, entering: bool = False) -> None:
    """Tell assistants where caret and selection are; ``entering`` when the focus just came."""
    key, selection = current_key(view), view.selection()
    if key is None or selection is None:
        return
    document = QAccessible.queryAccessibleInterface(view)
    if not isinstance(document, Document):
        return
    cell = document.cell(key)
    if entering or document.current != key:
        document.current = key
        QAccessible.updateAccessibility(QAccessibleEvent(cell, QAccessible.Event.Focus))
    caret = QAccessibleTextCursorEvent(cell, cell.caret_position())
    QAccessible.updateAccessibility(caret)
    piece = cell.piece()
    if not selection.empty and piece:
        start, end = piece.position_of(selection.start), piece.position_of(selection.end)
        QAccessible.updateAccessibility(QAccessibleTextSelectionEvent(cell, start, end))
        changed = QAccessibleEvent(cell, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(changed)


def document_of(widget: CaretView) -> QAccessibleInterface:
    """What stands for a view from now on until it is gone."""
    document = Document(widget)
    _documents[id(widget)] = document
    widget.destroyed.connect(partial(_forget, id(widget)))
    return document


def _forget(view_id: int, *_: object) -> None:
    """The view is gone, and Qt frees its document with it."""
    document = _documents.pop(view_id, None)
    if document is not None:
        document.let_go()


def _let_go(cell: Cell) -> None:
    QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(cell))
