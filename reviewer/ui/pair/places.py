"""From offsets to places on the screen and back."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect

from reviewer.core.rows import Block, Row
from reviewer.ui.pair.canvas import Canvas
from reviewer.ui.pair.piece import Piece

CARET_WIDTH = 2


class Place(NamedTuple):
    """A caret's place: a code point of a text, and the row and side where it is shown."""

    row: int
    side: int
    text_id: str
    offset: int


def block_in(row: Row, text_id: str) -> tuple[int, Block] | None:
    """The side and stretch of a text that a row shows."""
    for side, blocks in enumerate(row.sides):
        for block in blocks:
            if block.text_id == text_id:
                return side, block
    return None


def row_before(canvas: Canvas, text_id: str, offset: int) -> int | None:
    """The last row that shows words of a text standing wholly or partly before ``offset``."""
    content = canvas.source.content(text_id)
    last = offset - 1
    while last >= 0 and content[last].isspace():
        last -= 1
    row = canvas.source.row_at(text_id, last) if last >= 0 else None
    found = None if row is None else block_in(canvas.rows[row], text_id)
    return row if found and found[1].start < offset else None


def row_after(canvas: Canvas, text_id: str, offset: int) -> int | None:
    """The first row that shows words of a text beginning at ``offset`` or after it."""
    row = canvas.source.row_at(text_id, offset)
    found = None if row is None else block_in(canvas.rows[row], text_id)
    return row if found and found[1].start >= offset else None


def locate(canvas: Canvas, text_id: str, offset: int, *, before: bool = False) -> Place | None:
    """Where an offset is shown; ``None`` when its text is not.

    Where one row ends and the next begins at the same offset, ``before`` chooses the end. An
    offset in the blank between two rows is moved to the nearest word that is shown.
    """
    row = canvas.source.row_at(text_id, offset)
    found = None if row is None else block_in(canvas.rows[row], text_id)
    if row is None or found is None:
        return None
    if before or offset < found[1].start:
        earlier = row_before(canvas, text_id, offset)
        held = None if earlier is None else block_in(canvas.rows[earlier], text_id)
        if earlier is not None and held and held[1].end >= offset:
            row, found = earlier, held
    side, block = found
    return Place(row, side, text_id, min(max(offset, block.start), block.end))


def piece_of(canvas: Canvas, place: Place) -> tuple[Piece, int] | None:
    """The laid-out words that a place is in, and their top within the row."""
    found = canvas.box(place.row).find(place.text_id)
    return (found[1], found[2]) if found else None


def caret_in_row(canvas: Canvas, place: Place) -> QRect:
    """Where the caret stands, in the view across and from the row's top down."""
    found = piece_of(canvas, place)
    if found is None:
        return QRect()
    piece, top = found
    line = piece.lines[piece.line_of(place.offset)]
    x = canvas.columns.x(place.side) + round(piece.x_of(place.offset)) - CARET_WIDTH // 2
    style = canvas.style
    letters = style.ascent + style.descent
    return QRect(x, top + line.baseline - style.ascent, CARET_WIDTH, letters)


def caret_in_view(canvas: Canvas, place: Place) -> QRect | None:
    """Where the caret stands in the view; ``None`` when its row is not in view."""
    top = canvas.top_seen(place.row)
    return None if top is None else caret_in_row(canvas, place).translated(0, top)


def words_in_view(canvas: Canvas, text_id: str, start: int, end: int) -> list[QRect]:
    """The lines' parts that words stand on, in the view, as far as they are seen."""
    found = []
    for box, top in canvas.seen():
        held = box.find(text_id)
        if held:
            side, piece, y = held
            for part in piece.fragments(start, end):
                line = piece.lines[part.line]
                x = canvas.columns.x(side)
                rect = QRect(x + part.left, top + y + line.top, part.right - part.left, line.height)
                found.append(rect)
    return found


def hit(
    canvas: Canvas, x: float, y: float, text_id: str | None = None, *, on_character: bool = False
) -> Place | None:
    """The place nearest to a point of the view, in ``text_id`` when one is given.

    ``on_character`` gives the character under the point instead of the nearest gap between two.
    """
    seen = list(canvas.seen())
    if not seen:
        return None
    box, top = next(((it, its_top) for it, its_top in seen if y < its_top + it.height), seen[-1])
    if text_id is not None:
        found = box.find(text_id)
        if found is None:
            return _across_empty(canvas, box.index, text_id)
        side, piece, piece_top = found
    else:
        side = canvas.columns.side_at(x)
        if not box.sides[side]:
            side = 1 - side
        at = box.piece_at(side, y - top)
        if at is None:
            return None
        piece, piece_top = at
    line = piece.line_at(y - top - piece_top)
    across = x - canvas.columns.x(side)
    offset = piece.character_at(across, line) if on_character else piece.offset_at(across, line)
    return Place(box.index, side, piece.block.text_id, offset)


def _across_empty(canvas: Canvas, row: int, text_id: str) -> Place | None:
    """Where a text's caret goes for a row that shows nothing of it: the end of the rows before."""
    for index in range(row, -1, -1):
        found = block_in(canvas.rows[index], text_id)
        if found:
            return Place(index, found[0], text_id, found[1].end)
    return locate(canvas, text_id, 0)


def beginning(canvas: Canvas, index: int, near: Place | None) -> Place | None:
    """The first word of a row: of the text that ``near`` is in, or on its side, or on the other."""
    row = canvas.rows[index]
    same = block_in(row, near.text_id) if near else None
    if same:
        return Place(index, same[0], same[1].text_id, same[1].start)
    first = near.side if near else 0
    for side in (first, 1 - first):
        for block in row.sides[side]:
            return Place(index, side, block.text_id, block.start)
    return None


def kept_row(canvas: Canvas, place: Place, there: Place) -> Place:
    """The old row where the caret can stand in two: at the end of one and the start of the next."""
    if place.row < len(canvas.rows):
        found = block_in(canvas.rows[place.row], there.text_id)
        if found and found[1].start <= there.offset <= found[1].end:
            return Place(place.row, found[0], there.text_id, there.offset)
    return there


def row_again(canvas: Canvas, row: Row, index: int) -> int | None:
    """The row that shows what a row of an earlier canvas showed; the nearest by number otherwise.

    ``None`` when there are no rows.
    """
    for blocks in row.sides:
        for block in blocks:
            found = canvas.source.row_at(block.text_id, block.start)
            if found is not None and block_in(canvas.rows[found], block.text_id):
                return found
    return min(index, len(canvas.rows) - 1) if canvas.rows else None
