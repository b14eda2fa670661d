"""The rows as one long sheet, and which part of it is seen.

The place on the sheet is a row and how far its top lies above the view's top: heights that were
estimated may become exact anywhere without moving what is seen. The scroll bar's value follows
from it, never the other way round, except where the user drags it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QRect

from reviewer.core.rows import Row
from reviewer.ui.pair.heights import RowHeights
from reviewer.ui.pair.measure import ROW_PADDING, Columns, TextStyle
from reviewer.ui.pair.piece import Piece
from reviewer.ui.pair.rowbox import RowBox, RowBoxes
from reviewer.ui.pair.source import PairSource

BESIDE = 8
"""Pixels on both sides of a piece's words that outlines and hanging letters may take."""
_NEAR = 16
"""Rows above and below the topmost seen one that are laid out to know a distance exactly."""


class Canvas:
    """All rows of a source at one width and style, seen through a window of some height."""

    def __init__(
        self,
        source: PairSource,
        style: TextStyle,
        size: tuple[int, int],
        labels: Mapping[str, str],
    ) -> None:
        self.source = source
        self.rows: Sequence[Row] = source.rows()
        self.style = style
        self.width, self.height = size
        self.columns = Columns.of(self.width, style, len(self.rows))
        self.boxes = RowBoxes(source, self.rows, style, self.columns, labels)
        self._heights = RowHeights(len(self.rows), self.boxes.estimate)
        self._row = 0
        self._above = 0

    # ---- what is seen
    def box(self, index: int) -> RowBox:
        """A row laid out; its height is exact from now on."""
        box = self.boxes[index]
        self._heights.set(index, box.height)
        return box

    def seen(self) -> Iterator[tuple[RowBox, int]]:
        """The rows that are in view, each with its top in the view."""
        index, y = self._row, -self._above
        while y < self.height and index < len(self.rows):
            box = self.box(index)
            yield box, y
            y += box.height
            index += 1

    def top_of(self, index: int) -> int | None:
        """Where a row's top is in the view's coordinates; ``None`` when it is far away."""
        if not 0 <= index < len(self.rows) or abs(index - self._row) > _NEAR:
            return None
        y = -self._above
        for between in range(self._row, index):
            y += self.box(between).height
        for between in range(index, self._row):
            y -= self.box(between).height
        return y

    def top_seen(self, index: int) -> int | None:
        """The same for a row that is in view; ``None`` for all others."""
        return next((top for box, top in self.seen() if box.index == index), None)

    def around(self, box: RowBox, top: int) -> Iterator[tuple[Piece, QRect]]:
        """The pieces of a row whose top is there in the view, each with all that is painted with
        it: its words, its label, its marks' lines and outlines."""
        for side, pieces in enumerate(box.sides):
            left, width = self.columns.x(side) - BESIDE, self.columns.width + 2 * BESIDE
            for piece, y in pieces:
                labelled = self.boxes.label(piece.block.text_id)
                lift = self.style.small_height if labelled else ROW_PADDING
                high = lift + piece.height + ROW_PADDING
                yield piece, QRect(left, top + y - lift, width, high)

    @property
    def anchor(self) -> tuple[int, int]:
        """The topmost row in view and how much of it is hidden above."""
        return self._row, self._above

    # ---- moving the sheet
    def move(self, distance: int) -> None:
        """Scroll down by some pixels, up when negative, as far as the sheet's ends allow."""
        if not self.rows:
            return
        self._above += distance
        while self._above < 0 and self._row > 0:
            self._row -= 1
            self._above += self.box(self._row).height
        self._above = max(0, self._above)
        last = len(self.rows) - 1
        while self._row < last and self._above >= (height := self.box(self._row).height):
            self._above -= height
            self._row += 1
        self._close_gap()

    def put(self, index: int, y: int) -> None:
        """Bring a row's top to a height of the view, as far as the sheet's ends allow."""
        self._row, self._above = index, 0
        self.move(-y)

    def jump(self, value: int) -> None:
        """Go where the scroll bar points; its last value shows the last row whole."""
        if not self.rows:
            return
        if value >= self.maximum:
            self._row = len(self.rows) - 1
            self._above = self.box(self._row).height
        else:
            self._row, self._above = self._heights.at(value)
            self._above = min(self._above, self.box(self._row).height - 1)
        self._close_gap()

    @property
    def value(self) -> int:
        """What the scroll bar is to show."""
        return self._heights.top(self._row) + self._above if self.rows else 0

    @property
    def maximum(self) -> int:
        """The scroll bar's last value."""
        return max(0, self._heights.total - self.height)

    def _close_gap(self) -> None:
        """Leave no gap below the last row."""
        bottom = -self._above
        for index in range(self._row, len(self.rows)):
            bottom += self.box(index).height
            if bottom >= self.height:
                return
        gap = self.height - bottom
        while gap > 0 and (self._row or self._above):
            if not self._above:
                self._row -= 1
                self._above = self.box(self._row).height
            step = min(gap, self._above)
            self._above -= step
            gap -= step
