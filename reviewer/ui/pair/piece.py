"""One stretch of a text, laid out: where its words stand, and which word stands where."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple, cast

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextLayout, QTextLine, QTextOption

from reviewer.core.boilerplate import is_boilerplate
from reviewer.core.offsets import Utf16Map
from reviewer.core.rows import Block
from reviewer.ui.pair.measure import TAB_CHARACTERS, TextStyle

_BREAKS = re.compile("[\n\r\x0b\x0c\x85\u2028\u2029\ufffc\ud800-\udfff]")
_SHOWN = dict.fromkeys((0xFFFC, *range(0xD800, 0xE000)), "\ufffd") | dict.fromkeys(
    map(ord, "\n\r\x0b\x0c\x85\u2028\u2029"), " "
)
"""Qt would break the line or drop the character; one for one, so that no count changes."""

_TWO_WAYS = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefe"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""Right-to-left letters and direction signs: the order on the screen is not that of the text."""


class Fragment(NamedTuple):
    """A part of one line: from ``left`` to ``right``, in pixels from the piece's left edge."""

    line: int
    left: int
    right: int


class Line(NamedTuple):
    """A line of a piece: UTF-16 range, top and height of its slot, the letters' baseline."""

    start: int
    end: int
    top: int
    height: int
    baseline: int
    text_line: QTextLine


class Piece:
    """A block of a text, broken into lines of a width.

    Offsets are code points of the whole text; places are pixels from the piece's top left corner.
    ``aside`` says that it is a line around the article, such as "Baca juga".
    """

    __slots__ = (
        "__weakref__",
        "_map",
        "_starts",
        "_two_ways",
        "aside",
        "block",
        "height",
        "layout",
        "lines",
        "style",
    )

    def __init__(self, block: Block, words: str, style: TextStyle, width: int) -> None:
        self.block = block
        self.style = style
        self.aside = is_boilerplate(words)
        shown = words.translate(_SHOWN) if _BREAKS.search(words) else words
        self._map = Utf16Map(shown)
        self._two_ways = not shown.isascii() and bool(_TWO_WAYS.search(shown))
        self.layout = QTextLayout(shown, style.font)
        self.layout.setTextOption(_option(style))
        self.layout.setCacheEnabled(True)
        self.lines, self.height = _broken(self.layout, style, width)
        self._starts = [line.start for line in self.lines]

    # ---- counting
    def position_of(self, offset: int) -> int:
        """A code-point offset of the text as a UTF-16 position of the layout, clamped to it."""
        block = self.block
        return self._map.to_utf16(min(max(offset, block.start), block.end) - block.start)

    def offset_of(self, position: int) -> int:
        """A UTF-16 position of the layout as a code-point offset of the text."""
        return self.block.start + self._map.to_code_points(position)

    # ---- places
    def line_of(self, offset: int) -> int:
        """Number of the line on which the caret stands before ``offset``."""
        return bisect_right(self._starts, self.position_of(offset)) - 1

    def x_of(self, offset: int) -> float:
        """How far right the caret stands before ``offset``, on the line of :meth:`line_of`."""
        position = self.position_of(offset)
        line = self.lines[bisect_right(self._starts, position) - 1]
        return _x(line.text_line, position)

    def line_at(self, y: float) -> int:
        """Number of the line nearest to a height."""
        for number, line in enumerate(self.lines):
            if y < line.top + line.height:
                return number
        return len(self.lines) - 1

    def offset_at(self, x: float, line_number: int) -> int:
        """The offset whose caret is nearest to ``x`` on a line, never inside a character."""
        line = self.lines[line_number]
        position = self._whole(line.text_line.xToCursor(x))
        return self.offset_of(min(position, self._last(line_number)))

    def character_at(self, x: float, line_number: int) -> int:
        """The offset of the character under ``x``; the end of the block behind the last one."""
        line = self.lines[line_number]
        on_character = QTextLine.CursorPosition.CursorOnCharacter
        return self.offset_of(self._whole(line.text_line.xToCursor(x, on_character)))

    def fragments(self, start: int, end: int) -> list[Fragment]:
        """Where the words from ``start`` to ``end`` stand; empty when none is in this piece."""
        first, last = self.position_of(start), self.position_of(end)
        found: list[Fragment] = []
        if first >= last:
            return found
        for number in range(bisect_right(self._starts, first) - 1, len(self.lines)):
            line = self.lines[number]
            if line.start >= last:
                break
            a, b = max(first, line.start), min(last, line.end)
            if a >= b:
                continue
            if self._two_ways:
                found.extend(self._visual_runs(number, a, b))
            else:
                # Blanks at a line's end hang over it: nothing is to be drawn under them.
                left, right = _x(line.text_line, a), line.text_line.naturalTextWidth()
                if b < line.end:
                    right = min(right, _x(line.text_line, b))
                if right > left:
                    found.append(Fragment(number, round(left), round(right)))
        return found

    def _visual_runs(self, number: int, start: int, end: int) -> list[Fragment]:
        """The runs on the screen of a range in which directions may change."""
        line = self.lines[number].text_line
        limit = line.naturalTextWidth()
        # Where directions meet, a caret has two places; the letters themselves have one.
        rects = [run.boundingRect() for run in line.glyphRuns(start, end - start)]
        runs: list[tuple[float, float]] = []
        for left, right in sorted((rect.left(), min(rect.right(), limit)) for rect in rects):
            if runs and left <= runs[-1][1] + 0.5:
                runs[-1] = (runs[-1][0], max(runs[-1][1], right))
            elif right > left:
                runs.append((left, right))
        return [Fragment(number, round(left), round(right)) for left, right in runs]

    # ---- moves; each gives None where the block ends
    def after(self, offset: int) -> int | None:
        """The offset one character (as a reader sees it) further."""
        position = self.position_of(offset)
        following = self.layout.nextCursorPosition(position)
        while not self._is_whole(following):
            following = self.layout.nextCursorPosition(following)
        return self.offset_of(following) if following > position else None

    def before(self, offset: int) -> int | None:
        """The offset one character back."""
        position = self.position_of(offset)
        previous = self._whole(self.layout.previousCursorPosition(position))
        return self.offset_of(previous) if previous < position else None

    def line_start(self, number: int) -> int:
        """The offset at which a line begins."""
        return self.offset_of(self.lines[number].start)

    def line_end(self, number: int) -> int:
        """The last offset whose caret stands on a line."""
        return self.offset_of(self._last(number))

    def _last(self, number: int) -> int:
        line = self.lines[number]
        if number == len(self.lines) - 1:
            return line.end
        return self._whole(self.layout.previousCursorPosition(line.end))

    def _whole(self, position: int) -> int:
        """The nearest position at or before one that is not inside a character."""
        while not self._is_whole(position):
            position = self.layout.previousCursorPosition(position)
        return position

    def _is_whole(self, position: int) -> bool:
        """Whether a caret may stand here; by Indic letters Qt lets it into surrogate pairs."""
        if not self.layout.isValidCursorPosition(position):
            return False
        return self._map.to_utf16(self._map.to_code_points(position)) == position


def _x(line: QTextLine, position: int) -> float:
    # The binding gives (x, position that was used); its stub says object.
    return cast(tuple[float, int], line.cursorToX(position))[0]


def _option(style: TextStyle) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    option.setTabStopDistance(TAB_CHARACTERS * style.character_width)
    return option


def _broken(layout: QTextLayout, style: TextStyle, width: int) -> tuple[list[Line], int]:
    """Break a layout into lines one below the other on an even grid; the lines and their height."""
    lines: list[Line] = []
    top = 0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        ascent, descent = line.ascent(), line.descent()
        # Letters from another font may be taller than the line was made for.
        baseline = max(style.baseline, round(ascent))
        height = max(style.line_height, baseline + round(descent))
        line.setPosition(QPointF(0, top + baseline - ascent))
        start = line.textStart()
        lines.append(Line(start, start + line.textLength(), top, height, top + baseline, line))
        top += height
    layout.endLayout()
    return lines, top
