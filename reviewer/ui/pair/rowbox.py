"""Rows laid out for the screen, a few at a time."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from math import ceil

from reviewer.core.rows import Block, Row
from reviewer.ui.pair.measure import (
    BLOCK_GAP,
    END_SPACE,
    PARAGRAPH_SPACE,
    ROW_PADDING,
    Columns,
    TextStyle,
)
from reviewer.ui.pair.piece import Piece
from reviewer.ui.pair.source import PairSource

_KEPT = 160
_LOST_AT_LINE_ENDS = 3.0
"""About half a word a line stays empty where a word did not fit any more."""


class RowBox:
    """One row, laid out: pieces of both sides with their tops, measured from the row's top.

    ``above`` is blank space before the row's band, ``band_height`` the height of the band, which
    is what is coloured when the row is the current one; ``height`` is all of it with any blank
    below.
    """

    __slots__ = ("above", "band_height", "height", "index", "row", "sides")

    def __init__(
        self,
        index: int,
        row: Row,
        sides: tuple[tuple[tuple[Piece, int], ...], tuple[tuple[Piece, int], ...]],
        above: int,
        band_height: int,
        below: int,
    ) -> None:
        self.index = index
        self.row = row
        self.sides = sides
        self.above = above
        self.band_height = band_height
        self.height = above + band_height + below

    @property
    def text_top(self) -> int:
        """Where the first line of words begins."""
        return min((pieces[0][1] for pieces in self.sides if pieces), default=self.above)

    def find(self, text_id: str) -> tuple[int, Piece, int] | None:
        """The side, piece and top of a text's words in this row."""
        for side, pieces in enumerate(self.sides):
            for piece, top in pieces:
                if piece.block.text_id == text_id:
                    return side, piece, top
        return None

    def piece_at(self, side: int, y: float) -> tuple[Piece, int] | None:
        """The piece of a side nearest to a height, with its top."""
        found = None
        for piece, top in self.sides[side]:
            if found is None or y >= top:
                found = (piece, top)
        return found


class RowBoxes:
    """Makes the boxes of a source's rows for one style and width; keeps the last few."""

    def __init__(
        self,
        source: PairSource,
        rows: Sequence[Row],
        style: TextStyle,
        columns: Columns,
        labels: Mapping[str, str],
    ) -> None:
        self._source = source
        self._rows = rows
        self._style = style
        self._width = columns.width
        self._labels = labels
        self._kept: OrderedDict[int, RowBox] = OrderedDict()

    def __getitem__(self, index: int) -> RowBox:
        box = self._kept.get(index)
        if box is not None:
            self._kept.move_to_end(index)
            return box
        box = self._kept[index] = self._made(index)
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return box

    def kept(self, first: int = 0, last: int | None = None) -> Sequence[RowBox]:
        """The boxes that are kept now, of all rows or of ``first`` to ``last`` (inclusive)."""
        if last is None or last - first >= len(self._kept):
            return list(self._kept.values())
        return [self._kept[it] for it in range(first, last + 1) if it in self._kept]

    def label(self, text_id: str) -> str:
        """What stands above the words of a text; mostly nothing."""
        return self._labels.get(text_id, "")

    def estimate(self, index: int) -> int:
        """Guess the height of a row from its code points."""
        row = self._rows[index]
        a_line = max(1.0, self._width / self._style.character_width - _LOST_AT_LINE_ENDS)
        most = self._style.line_height
        lead = self._lead(row)
        for side in row.sides:
            height = lead
            for place, block in enumerate(side):
                height += self._between(block) if place else 0
                height += ceil((block.end - block.start) / a_line) * self._style.line_height
            most = max(most, height)
        above, below = self._around(index, row)
        return above + most + 2 * ROW_PADDING + below

    def _made(self, index: int) -> RowBox:
        row = self._rows[index]
        above, below = self._around(index, row)
        first = above + ROW_PADDING + self._lead(row)
        article, article_end = self._side(row.article, first)
        english, english_end = self._side(row.english, first)
        least = first + self._style.line_height
        most = max(least, article_end, english_end) - above - ROW_PADDING
        return RowBox(index, row, (article, english), above, most + 2 * ROW_PADDING, below)

    def _side(self, blocks: tuple[Block, ...], y: int) -> tuple[tuple[tuple[Piece, int], ...], int]:
        """The pieces of a side whose first words begin at ``y``, and where they end."""
        pieces = []
        for place, block in enumerate(blocks):
            y += self._between(block) if place else 0
            words = self._source.content(block.text_id)[block.start : block.end]
            piece = Piece(block, words, self._style, self._width)
            pieces.append((piece, y))
            y += piece.height
        return tuple(pieces), y

    def _lead(self, row: Row) -> int:
        """Room for a label above the first words, on both sides so that they stay level."""
        labelled = any(blocks and self._labels.get(blocks[0].text_id) for blocks in row.sides)
        return self._style.small_height if labelled else 0

    def _between(self, block: Block) -> int:
        """Room between a block and the one above it, for the gap and the label."""
        return BLOCK_GAP + (self._style.small_height if self._labels.get(block.text_id) else 0)

    def _around(self, index: int, row: Row) -> tuple[int, int]:
        """Blank space above and below a row's band."""
        above = PARAGRAPH_SPACE if row.new_paragraph or index == 0 else 0
        return above, END_SPACE if index == len(self._rows) - 1 else 0
