"""Caret and selection by mouse: press, drag, double and triple click, scrolling at the edges."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from typing import Protocol

from PySide6.QtCore import QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from reviewer.core.words import word_at
from reviewer.ui.pair.canvas import Canvas
from reviewer.ui.pair.places import Place, hit, piece_of
from reviewer.ui.pair.source import TextSelection

_SCROLL_EVERY = 30
_FASTEST = 60


class Grain(Enum):
    """What a drag grows by."""

    CHARACTER = auto()
    WORD = auto()
    CELL = auto()


class Selecting(Protocol):
    """What the mouse needs of the view."""

    def canvas(self) -> Canvas | None:
        """The rows in view."""

    def selection(self) -> TextSelection | None:
        """What is selected now."""

    def choose(self, selection: TextSelection, place: Place) -> None:
        """Take over a selection whose caret is at ``place``."""

    def clicked(self, place: Place) -> None:
        """A click without a drag ended on the character at ``place``."""

    def scroll_by(self, distance: int) -> None:
        """Scroll by pixels."""


class MouseSelector(QObject):
    """Turns mouse events of the viewport into selections."""

    def __init__(self, view: Selecting, height: Callable[[], int], parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._height = height
        self._grain = Grain.CHARACTER
        self._origin: TextSelection | None = None
        self._pointer = QPointF()
        self._double_at: QPointF | None = None
        self._triple = QTimer(self, singleShot=True)
        self._scroller = QTimer(self, interval=_SCROLL_EVERY)
        self._scroller.timeout.connect(self._scroll)

    def press(self, event: QMouseEvent) -> None:
        """The left button went down."""
        canvas, at = self._view.canvas(), event.position()
        if canvas is None:
            return
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        now = self._view.selection()
        self._pointer = at
        if self._is_third(at):
            self._begin(canvas, at, Grain.CELL)
            return
        place = hit(canvas, at.x(), at.y(), now.text_id if extend and now else None)
        if place is None:
            return
        anchor = now.anchor if extend and now else place.offset
        self._grain = Grain.CHARACTER
        self._origin = TextSelection(place.text_id, anchor, anchor)
        self._view.choose(TextSelection(place.text_id, anchor, place.offset), place)

    def double(self, event: QMouseEvent) -> None:
        """The left button went down a second time."""
        canvas = self._view.canvas()
        if canvas is None:
            return
        self._double_at = self._pointer = event.position()
        self._triple.start(QApplication.doubleClickInterval())
        self._begin(canvas, event.position(), Grain.WORD)

    def drag(self, event: QMouseEvent) -> None:
        """The pointer moved with the left button down."""
        self._pointer = event.position()
        outside = not 0 <= event.position().y() < self._height()
        if outside and self._origin and not self._scroller.isActive():
            self._scroller.start()
        elif not outside:
            self._scroller.stop()
        self._extend()

    def release(self, event: QMouseEvent) -> None:
        """The left button went up."""
        canvas, now = self._view.canvas(), self._view.selection()
        self._scroller.stop()
        if canvas and self._origin and now and now.empty:
            at = event.position()
            place = hit(canvas, at.x(), at.y(), now.text_id, on_character=True)
            if place:
                self._view.clicked(place)
        self._origin = None

    def _is_third(self, at: QPointF) -> bool:
        near = QApplication.startDragDistance()
        return (
            self._double_at is not None
            and self._triple.isActive()
            and (at - self._double_at).manhattanLength() <= near
        )

    def _begin(self, canvas: Canvas, at: QPointF, grain: Grain) -> None:
        """Select the word or cell under the pointer and let a drag grow by such."""
        self._grain = grain
        place = hit(canvas, at.x(), at.y(), on_character=grain is Grain.WORD)
        if place is None:
            return
        start, end = self._unit(canvas, place)
        self._origin = TextSelection(place.text_id, start, end)
        self._view.choose(self._origin, place._replace(offset=end))

    def _extend(self) -> None:
        canvas, origin = self._view.canvas(), self._origin
        if canvas is None or origin is None:
            return
        by_character = self._grain is Grain.CHARACTER
        x, y = self._pointer.x(), self._pointer.y()
        place = hit(canvas, x, y, origin.text_id, on_character=self._grain is Grain.WORD)
        if place is None:
            return
        start, end = (place.offset, place.offset) if by_character else self._unit(canvas, place)
        if start < origin.start:
            selection = TextSelection(origin.text_id, origin.end, start)
        else:
            selection = TextSelection(origin.text_id, origin.start, max(end, origin.end))
        self._view.choose(selection, place)

    def _unit(self, canvas: Canvas, place: Place) -> tuple[int, int]:
        """The word or cell around a place; where there is no word, one character."""
        found = piece_of(canvas, place)
        if found is None:
            return place.offset, place.offset
        piece = found[0]
        if self._grain is Grain.CELL:
            return piece.block.start, piece.block.end
        content = canvas.source.content(place.text_id)
        word = word_at(content, place.offset)
        if word is None:
            return place.offset, piece.after(place.offset) or place.offset
        return max(word[0], piece.block.start), min(word[1], piece.block.end)

    def _scroll(self) -> None:
        """Go on scrolling while the pointer is held above or below the view."""
        y = self._pointer.y()
        beyond = y if y < 0 else max(0.0, y - self._height() + 1)
        self._view.scroll_by(max(-_FASTEST, min(_FASTEST, round(beyond))))
        self._extend()
