"""Where the caret goes: by character, word, line, page and text."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto

from reviewer.core.words import next_word, previous_word, word_at
from reviewer.ui.pair.canvas import Canvas
from reviewer.ui.pair.piece import Piece
from reviewer.ui.pair.places import (
    Place,
    block_in,
    caret_in_view,
    hit,
    locate,
    piece_of,
    row_after,
    row_before,
)
from reviewer.ui.pair.source import TextSelection


class Move(Enum):
    """One step of the caret. Left and right mean back and on, in the order of reading."""

    LEFT = auto()
    RIGHT = auto()
    WORD_LEFT = auto()
    WORD_RIGHT = auto()
    LINE_START = auto()
    LINE_END = auto()
    UP = auto()
    DOWN = auto()
    PAGE_UP = auto()
    PAGE_DOWN = auto()
    TEXT_START = auto()
    TEXT_END = auto()


KEEPS_GOAL = frozenset({Move.UP, Move.DOWN, Move.PAGE_UP, Move.PAGE_DOWN})
"""Moves that go back to the height at which they began, after a short line between."""


def moved(canvas: Canvas, place: Place, move: Move, goal: float, *, same_text: bool) -> Place:
    """The place one step on; the same place where the text ends.

    ``goal`` is how far across the caret wants to stand, in pixels from its column's left edge.
    ``same_text`` keeps a growing selection out of the other English text. Pages scroll the canvas.
    """
    if move in (Move.PAGE_UP, Move.PAGE_DOWN):
        return _page(canvas, place, 1 if move is Move.PAGE_DOWN else -1, goal, same_text=same_text)
    if move in (Move.UP, Move.DOWN):
        return _line(canvas, place, 1 if move is Move.DOWN else -1, goal, same_text=same_text)
    return _STEPS[move](canvas, place)


def grown(canvas: Canvas, selection: TextSelection) -> TextSelection | None:
    """The word at the caret; with words selected, one word more. ``None`` where no more words are.

    A half selected last word is made whole first.
    """
    content, text_id = canvas.source.content(selection.text_id), selection.text_id
    if selection.empty:
        word = word_at(content, selection.caret) or next_word(content, selection.caret)
        return TextSelection(text_id, *word) if word else None
    word = word_at(content, selection.end)
    if word is None or word[1] <= selection.end:
        word = next_word(content, selection.end)
    return TextSelection(text_id, selection.start, word[1]) if word else None


def shrunk(canvas: Canvas, selection: TextSelection) -> TextSelection | None:
    """One selected word less; a caret where the first one began; ``None`` without a selection."""
    if selection.empty:
        return None
    content = canvas.source.content(selection.text_id)
    word = previous_word(content, selection.end - 1)
    end = word[1] if word and word[1] > selection.start else selection.start
    return TextSelection(selection.text_id, selection.start, end)


def _left(canvas: Canvas, place: Place) -> Place:
    piece = _piece(canvas, place)
    offset = piece.before(place.offset)
    if offset is not None:
        return place._replace(offset=offset)
    row = row_before(canvas, place.text_id, piece.block.start)
    return place if row is None else _at_edge(canvas, place, row, end=True)


def _right(canvas: Canvas, place: Place) -> Place:
    piece = _piece(canvas, place)
    offset = piece.after(place.offset)
    if offset is not None:
        return place._replace(offset=offset)
    row = row_after(canvas, place.text_id, piece.block.end)
    return place if row is None else _at_edge(canvas, place, row, end=False)


def _word_left(canvas: Canvas, place: Place) -> Place:
    word = previous_word(canvas.source.content(place.text_id), place.offset)
    inside = word_at(canvas.source.content(place.text_id), place.offset)
    if inside and inside[0] < place.offset:
        word = inside
    return place if word is None else locate(canvas, place.text_id, word[0]) or place


def _word_right(canvas: Canvas, place: Place) -> Place:
    word = next_word(canvas.source.content(place.text_id), place.offset + 1)
    if word is None:
        return _text_end(canvas, place)
    there = locate(canvas, place.text_id, word[0]) or place
    block = _piece(canvas, place).block
    # The end of a row is a stop of its own: the last word can be selected up to there.
    if there.row != place.row and place.offset < block.end:
        return place._replace(offset=block.end)
    return there


def _line_start(canvas: Canvas, place: Place) -> Place:
    piece = _piece(canvas, place)
    return place._replace(offset=piece.line_start(piece.line_of(place.offset)))


def _line_end(canvas: Canvas, place: Place) -> Place:
    piece = _piece(canvas, place)
    return place._replace(offset=piece.line_end(piece.line_of(place.offset)))


def _text_start(canvas: Canvas, place: Place) -> Place:
    return locate(canvas, place.text_id, 0) or place


def _text_end(canvas: Canvas, place: Place) -> Place:
    length = len(canvas.source.content(place.text_id))
    return locate(canvas, place.text_id, length, before=True) or place


_STEPS: dict[Move, Callable[[Canvas, Place], Place]] = {
    Move.LEFT: _left,
    Move.RIGHT: _right,
    Move.WORD_LEFT: _word_left,
    Move.WORD_RIGHT: _word_right,
    Move.LINE_START: _line_start,
    Move.LINE_END: _line_end,
    Move.TEXT_START: _text_start,
    Move.TEXT_END: _text_end,
}


def _line(canvas: Canvas, place: Place, step: int, goal: float, *, same_text: bool) -> Place:
    piece = _piece(canvas, place)
    line = piece.line_of(place.offset) + step
    if 0 <= line < len(piece.lines):
        return place._replace(offset=piece.offset_at(goal, line))
    there = None if same_text else _neighbour(canvas, place, step)
    if there is None:
        row = (
            row_after(canvas, place.text_id, piece.block.end)
            if step > 0
            else row_before(canvas, place.text_id, piece.block.start)
        )
        if row is None:
            return place._replace(offset=piece.block.end if step > 0 else piece.block.start)
        there = _at_edge(canvas, place, row, end=step < 0)
    other = _piece(canvas, there)
    return there._replace(offset=other.offset_at(goal, 0 if step > 0 else len(other.lines) - 1))


def _neighbour(canvas: Canvas, place: Place, step: int) -> Place | None:
    """The words right below or above on the same side, of whichever text."""
    blocks = [piece.block for piece, _ in canvas.box(place.row).sides[place.side]]
    index = next(i for i, block in enumerate(blocks) if block.text_id == place.text_id) + step
    if 0 <= index < len(blocks):
        return Place(place.row, place.side, blocks[index].text_id, blocks[index].start)
    row = place.row + step
    if 0 <= row < len(canvas.rows):
        beside = canvas.rows[row].sides[place.side]
        if beside:
            block = beside[0 if step > 0 else -1]
            return Place(row, place.side, block.text_id, block.start)
    return None


def _page(canvas: Canvas, place: Place, step: int, goal: float, *, same_text: bool) -> Place:
    caret = caret_in_view(canvas, place)
    y = caret.center().y() if caret and 0 <= caret.center().y() < canvas.height else 0
    before = canvas.anchor
    canvas.move(step * max(canvas.style.line_height, canvas.height - canvas.style.line_height))
    if canvas.anchor == before:
        return (_text_end if step > 0 else _text_start)(canvas, place)
    x = canvas.columns.x(place.side) + goal
    there = hit(canvas, x, y, place.text_id if same_text else None)
    return there if there and there.side == place.side else place


def _at_edge(canvas: Canvas, place: Place, row: int, *, end: bool) -> Place:
    found = block_in(canvas.rows[row], place.text_id)
    if found is None:
        return place
    side, block = found
    return Place(row, side, place.text_id, block.end if end else block.start)


def _piece(canvas: Canvas, place: Place) -> Piece:
    found = piece_of(canvas, place)
    if found is None:
        raise LookupError(place)
    return found[0]
