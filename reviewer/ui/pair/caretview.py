"""The selection on the sheet of rows, and moving the caret."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from reviewer.ui.pair.blinking import BlinkingCaretView
from reviewer.ui.pair.canvas import Canvas
from reviewer.ui.pair.caret import KEEPS_GOAL, Move, grown, moved, shrunk
from reviewer.ui.pair.measure import ROW_PADDING
from reviewer.ui.pair.places import (
    Place,
    beginning,
    caret_in_row,
    kept_row,
    locate,
    piece_of,
    row_again,
)
from reviewer.ui.pair.source import PairSource, TextSelection
from reviewer.ui.theme import Theme

_REVEAL_LINES = 3


class CaretView(BlinkingCaretView):
    """A sheet with a caret in one of its texts; the caret's row is the current one.

    A selection lies in one text and may go over several rows.
    """

    selection_changed = Signal(object)  # TextSelection | None
    current_row_changed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._selection: TextSelection | None = None
        self._goal: float | None = None
        self._beside: dict[int, Place] = {}

    # ---- what is selected
    def selection(self) -> TextSelection | None:
        """The caret or the selected words; ``None`` when nothing is shown."""
        return self._selection

    def current_row(self) -> int:
        """Index of the caret's row; -1 when nothing is shown."""
        return self._place.row if self._place else -1

    def select(self, text_id: str, anchor: int, caret: int) -> None:
        """Select words, or place the caret when both are the same; nothing if they are not shown.

        The view does not scroll: see :meth:`reveal`.
        """
        if self._canvas is None:
            return
        place = locate(self._canvas, text_id, caret, before=caret > anchor)
        if place is not None:
            self._take(TextSelection(text_id, anchor, caret), place)

    def choose(self, selection: TextSelection, place: Place) -> None:
        """Take over what the mouse selected; ``place`` says in which row the caret is."""
        if self._canvas and place.offset != selection.caret:
            before = selection.caret > selection.anchor
            place = locate(self._canvas, selection.text_id, selection.caret, before=before) or place
        self._goal = None
        self._take(selection, place)

    def clear_selection(self) -> None:
        """Leave only the caret."""
        now, place = self._selection, self._place
        if now and place:
            self._take(TextSelection(now.text_id, now.caret, now.caret), place)

    def select_cell(self) -> None:
        """Select all words of the caret's text in the current row."""
        found = piece_of(self._canvas, self._place) if self._canvas and self._place else None
        if found and self._place:
            block = found[0].block
            self._take(TextSelection(*block), self._place._replace(offset=block.end))

    def copy(self) -> None:
        """Put the selected words on the clipboard, exactly as they are stored."""
        now = self._selection
        if now and not now.empty and self._source:
            words = self._source.content(now.text_id)[now.start : now.end]
            QGuiApplication.clipboard().setText(words)

    # ---- moving
    def move_caret(self, move: Move, *, extend: bool = False) -> None:
        """Move the caret one step; ``extend`` selects on the way."""
        canvas, place, now = self._canvas, self._place, self._selection
        if canvas is None or place is None or now is None:
            return
        found = piece_of(canvas, place)
        if found is None:
            return
        goal = self._goal if self._goal is not None else found[0].x_of(place.offset)
        anchor = canvas.anchor
        if not extend and not now.empty and move in (Move.LEFT, Move.RIGHT):
            edge = now.start if move is Move.LEFT else now.end
            there = locate(canvas, now.text_id, edge, before=move is Move.RIGHT) or place
        else:
            there = moved(canvas, place, move, goal, same_text=extend)
        if canvas.anchor != anchor:
            self._follow(anchor[0], -anchor[1])
        start = now.anchor if extend else there.offset
        self._take(TextSelection(there.text_id, start, there.offset), there)
        self._goal = goal if move in KEEPS_GOAL else None
        self._show_caret()
        self._moved_by_user()

    def extend_word(self) -> None:
        """Select the word at the caret; with words selected, one word more."""
        if self._canvas and self._selection:
            self._resize(grown(self._canvas, self._selection))

    def shrink_word(self) -> None:
        """Select one word less."""
        if self._canvas and self._selection:
            self._resize(shrunk(self._canvas, self._selection))

    def switch_side(self) -> None:
        """Go to the other side of the current row, where the caret last was there."""
        if self._canvas is None or self._place is None:
            return
        side = 1 - self._place.side
        blocks = self._canvas.rows[self._place.row].sides[side]
        if blocks:
            there = self._beside.get(side)
            if there is None or there.row != self._place.row:
                block = blocks[0]
                there = Place(self._place.row, side, block.text_id, block.start)
            self._to(there)

    def next_row(self) -> None:
        """Go to the beginning of the next row."""
        self._step_row(1)

    def previous_row(self) -> None:
        """Go to the beginning of the row before."""
        self._step_row(-1)

    def go_to_row(self, index: int) -> None:
        """Go to the beginning of a row, on the same side where it has words there."""
        self._go(index)

    def _go(self, index: int) -> None:
        if self._canvas is None or not self._canvas.rows:
            return
        index = min(max(index, 0), len(self._canvas.rows) - 1)
        place = beginning(self._canvas, index, self._place)
        if place is not None:
            self._take(TextSelection(place.text_id, place.offset, place.offset), place)
            self._show_row(index)

    def reveal(self, text_id: str, start: int, end: int) -> None:
        """Scroll so that words are in view with some lines around them."""
        canvas = self._canvas
        first = locate(canvas, text_id, start) if canvas else None
        if canvas is None or first is None:
            return
        last = locate(canvas, text_id, end, before=True) or first
        top = caret_in_row(canvas, first)
        bottom = caret_in_row(canvas, last).bottom() if last.row == first.row else top.bottom()
        context = _REVEAL_LINES * canvas.style.line_height
        self._bring(first.row, top.top(), max(bottom, top.bottom()), context)

    def _moved_by_user(self) -> None:
        """The caret was moved by key, not by a call from outside."""

    # ---- within
    def _take(self, selection: TextSelection, place: Place) -> None:
        """Make this the selection; repaint what changed and tell."""
        before, row = self._selection, self.current_row()
        if place != self._place:
            self._update_caret()
        self._selection, self._place = selection, place
        self._painter.selection = selection
        self._beside[place.side] = place
        self._start_blinking()
        if selection != before:
            self._goal = None
            for it in (before, selection):
                if it and not it.empty:
                    self._update_words(it.text_id, it.start, it.end)
        if place.row != row:
            self._painter.current_row = place.row
            self._update_row(row)
            self._update_row(place.row)
        if selection != before:
            self.selection_changed.emit(selection)
        if place.row != row:
            self.current_row_changed.emit(place.row)

    def _to(self, place: Place) -> None:
        """The user put the caret here."""
        self._take(TextSelection(place.text_id, place.offset, place.offset), place)
        self._show_caret()
        self._moved_by_user()

    def _resize(self, selection: TextSelection | None) -> None:
        """Take a selection that grew or shrank at its end."""
        if self._canvas is None or selection is None:
            return
        place = locate(self._canvas, selection.text_id, selection.caret, before=True)
        if place is not None:
            self._take(selection, place)
            self._show_caret()

    def _step_row(self, step: int) -> None:
        row = self.current_row() + step
        if self._canvas and 0 <= row < len(self._canvas.rows):
            self._go(row)
            self._moved_by_user()

    def _show_caret(self) -> None:
        if self._canvas and self._place:
            caret = caret_in_row(self._canvas, self._place)
            context = self._canvas.style.line_height
            self._bring(self._place.row, caret.top(), caret.bottom(), context)

    def _show_row(self, index: int) -> None:
        if self._canvas:
            box = self._canvas.box(index)
            top = box.above
            bottom = min(top + box.band_height, top + self._canvas.height)
            self._bring(index, top, bottom, self._canvas.style.line_height + ROW_PADDING)

    # ---- rows
    def set_source(self, source: PairSource | None) -> None:
        had = self._selection is not None
        self._selection = self._place = self._goal = None
        self._beside.clear()
        self._painter.selection, self._painter.current_row = None, -1
        super().set_source(source)
        if had and self._selection is None:
            self.selection_changed.emit(None)
            self.current_row_changed.emit(-1)

    def _laid_out(self, before: Canvas | None) -> None:
        """Find the caret again after rows, size or font changed; begin at the first word."""
        canvas, now, place = self._canvas, self._selection, self._place
        if canvas is None:
            return
        self._beside.clear()
        there, index = None, 0 if canvas.rows else None
        if now and place:
            there = locate(canvas, now.text_id, now.caret, before=now.caret > now.anchor)
            if there is not None:
                self._take(now, kept_row(canvas, place, there))
                return
            if before:
                index = row_again(canvas, before.rows[place.row], place.row)
        if index is not None:
            there = beginning(canvas, index, place)
        if there is not None:
            self._take(TextSelection(there.text_id, there.offset, there.offset), there)
        elif now:
            self._selection = self._place = None
            self._painter.selection, self._painter.current_row = None, -1
            self.selection_changed.emit(None)
            self.current_row_changed.emit(-1)
