"""Paints rows: band, number, words, and all that lies under and over the words."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Mapping, Sequence
from weakref import WeakKeyDictionary

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter

from reviewer.ui.pair.canvas import BESIDE, Canvas
from reviewer.ui.pair.lines import MarkLines
from reviewer.ui.pair.marks import Drawn, drawn, thickness
from reviewer.ui.pair.measure import ROW_PADDING, TextStyle
from reviewer.ui.pair.piece import Piece
from reviewer.ui.pair.rowbox import RowBox
from reviewer.ui.pair.source import MarkKind, PairSource, TextSelection
from reviewer.ui.theme import Theme

_BAR = 3
_UNIT_LINE_HEIGHT = 24

Ranges = Mapping[str, Sequence[tuple[int, int]]]


class RowPainter:
    """Paints the rows of a canvas in one look.

    What is current, selected or searched for are plain attributes; who sets them asks for a
    repaint. ``highlights`` are sorted ranges without overlap, by text.
    """

    def __init__(self, theme: Theme, empty_words: str) -> None:
        self.current_row = -1
        self.current_mark: str | None = None
        self.selection: TextSelection | None = None
        self.highlights: Ranges = {}
        self.empty_words = empty_words
        self._placed: WeakKeyDictionary[Piece, list[Drawn]] = WeakKeyDictionary()
        self._theme = theme
        self._lines = MarkLines(theme, 1, 1.0)
        self._unit = 1

    def set_look(self, theme: Theme, style: TextStyle) -> None:
        """Make the pens for these colours and this size of letters."""
        self._theme = theme
        self._unit = max(1, round(style.line_height / _UNIT_LINE_HEIGHT))
        self._lines = MarkLines(theme, self._unit, style.ratio)

    def forget(self, piece: Piece) -> None:
        """The marks of a piece changed: ask for them again at the next painting."""
        self._placed.pop(piece, None)

    def shows(self, piece: Piece, mark_ids: Collection[str | None]) -> bool:
        """Whether one of these marks was painted in a piece."""
        return any(it.mark.mark_id in mark_ids for it in self._placed.get(piece, ()))

    def row(self, painter: QPainter, canvas: Canvas, box: RowBox, top: int, dirty: QRect) -> None:
        """Paint the part of a row that lies in ``dirty``; ``top`` is its place in the view."""
        theme, style = self._theme, canvas.style
        current = box.index == self.current_row
        band = QRect(0, top + box.above, canvas.width, box.band_height)
        painter.fillRect(QRect(0, top, canvas.width, box.height), theme.window)
        if current:
            painter.fillRect(band, theme.current_row)
            painter.fillRect(QRect(0, band.top(), _BAR, band.height()), theme.accent)
        baseline = top + box.text_top + style.baseline
        if dirty.left() < canvas.columns.number_right:
            self._number(painter, canvas, str(box.row.number), baseline)
        for side, pieces in enumerate(box.sides):
            if not pieces:
                painter.setFont(style.font)
                painter.setPen(theme.muted)
                painter.drawText(QPointF(canvas.columns.x(side), baseline), self.empty_words)
        for piece, around in canvas.around(box, top):
            if around.intersects(dirty):
                above = around.bottom() + 1 - ROW_PADDING - piece.height
                area = QRect(around.left() + BESIDE, above, canvas.columns.width, piece.height)
                self._label(painter, canvas, piece, area)
                self._piece(painter, canvas.source, piece, area)

    def _number(self, painter: QPainter, canvas: Canvas, number: str, baseline: int) -> None:
        style = canvas.style
        painter.setFont(style.small)
        painter.setPen(self._theme.muted)
        x = canvas.columns.number_right - len(number) * style.digit_width
        # Small digits stand in the middle of the capitals beside them.
        rise = round((style.cap_height - style.small_cap_height) / 2)
        painter.drawText(QPointF(round(x), baseline - rise), number)

    def _label(self, painter: QPainter, canvas: Canvas, piece: Piece, area: QRect) -> None:
        label = canvas.boxes.label(piece.block.text_id)
        if label:
            painter.setFont(canvas.style.small)
            painter.setPen(self._theme.muted)
            lift = canvas.style.small_height // 4
            painter.drawText(QPointF(area.left(), area.top() - lift), label)

    def _piece(self, painter: QPainter, source: PairSource, piece: Piece, area: QRect) -> None:
        block, theme = piece.block, self._theme
        placed = self._marks(source, piece)
        for start, end in source.tints(*block):
            self._fill(painter, piece, area, start, end, theme.difference)
        for it in placed:
            tint = theme.tint(it.mark.severity) if it.mark.kind is MarkKind.ERROR else None
            if tint is not None:
                for words in self._words(piece, area, it):
                    painter.fillRect(words, tint)
        for start, end in self._highlighted(piece):
            self._fill(painter, piece, area, start, end, theme.highlight)
        selection = self.selection
        if selection and not selection.empty and selection.text_id == block.text_id:
            self._fill(painter, piece, area, selection.start, selection.end, theme.selection)
        for it in placed:
            if it.mark.kind is not MarkKind.COUNTERPART:
                for words in self._words(piece, area, it):
                    y = words.bottom() + 1 + it.depth
                    self._lines.underline(painter, it.mark, words.left(), words.right() + 1, y)
        self._outline(painter, piece, area, placed)
        # The words come over the lines, so that a deep stack leaves the next line readable.
        painter.setPen(theme.muted if piece.aside else theme.text)
        piece.layout.draw(painter, QPointF(area.topLeft()))

    def _outline(
        self, painter: QPainter, piece: Piece, area: QRect, placed: Sequence[Drawn]
    ) -> None:
        """Frame the current mark, under the words: a comma beside it must be seen."""
        for it in placed:
            if it.mark.mark_id == self.current_mark:
                high = thickness(it.mark, self._unit)
                for words in self._words(piece, area, it):
                    framed = words.adjusted(0, 0, 0, it.depth + high if high else 0)
                    self._lines.outline(painter, it.mark, framed)

    def _marks(self, source: PairSource, piece: Piece) -> list[Drawn]:
        placed = self._placed.get(piece)
        if placed is None:
            placed = drawn(piece, source.marks(*piece.block), self._unit)
            self._placed[piece] = placed
        return placed

    def _highlighted(self, piece: Piece) -> list[tuple[int, int]]:
        ranges = self.highlights.get(piece.block.text_id, ())
        first = bisect_right(ranges, piece.block.start, key=lambda it: it[1])
        found = []
        for index in range(first, len(ranges)):
            if ranges[index][0] >= piece.block.end:
                break
            found.append(ranges[index])
        return found

    def _words(self, piece: Piece, area: QRect, it: Drawn) -> list[QRect]:
        """The boxes of a mark's words, from the letters' top to their bottom."""
        style = piece.style
        return [
            QRect(
                area.left() + part.left,
                area.top() + piece.lines[part.line].baseline - style.ascent,
                part.right - part.left,
                style.ascent + style.descent,
            )
            for part in it.parts
        ]

    def _fill(
        self, painter: QPainter, piece: Piece, area: QRect, start: int, end: int, color: QColor
    ) -> None:
        """Colour the ground of a range, a bit higher than its letters so that lines look joined."""
        style = piece.style
        for part in piece.fragments(start, end):
            line = piece.lines[part.line]
            top = area.top() + line.baseline - style.ascent - 1
            width = part.right - part.left
            high = style.ascent + style.descent + 2
            painter.fillRect(QRectF(area.left() + part.left, top, width, high), color)
