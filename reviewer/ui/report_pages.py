"""One chapter of a report, laid out on an endless strip, which `report_paging` cuts into pages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple
from unicodedata import bidirectional

from PySide6.QtCore import QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QImage,
    QPagedPaintDevice,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLength,
    QTextLine,
    QTextTable,
)

from reviewer.core.annotation import Severity
from reviewer.ui.report_paging import Piece, Stretch, cut
from reviewer.ui.report_paper import MARK, PLOT, STYLE, WIDTHS, Line, lines_of

_LEFTWARD = {"R", "AL", "RLE", "RLO", "RLI", "AN"}
_TINTS = {Severity.MAJOR: QColor("#ffe7d9"), Severity.CRITICAL: QColor("#ffdae3")}


class Mark(NamedTuple):
    """Marked words, by position and length in the document, and their lines."""

    position: int
    length: int
    lines: list[Line]


class Picture(NamedTuple):
    """A plot's image: its position in the document, its number, its size in 1/96 inch."""

    position: int
    number: int
    width: float
    height: float


class Chapter:
    """A chapter's document with its marks, its pictures and its pages."""

    def __init__(self, body: str, plots: int, device: QPagedPaintDevice, size: QSizeF) -> None:
        self.document = QTextDocument()
        self.document.setDocumentMargin(0)
        self.document.setDefaultFont(font(9.5))
        self.document.setDefaultStyleSheet(STYLE)
        blank = QImage(1, 1, QImage.Format.Format_ARGB32)
        blank.fill(Qt.GlobalColor.transparent)
        for number in range(plots):
            kind = QTextDocument.ResourceType.ImageResource.value
            self.document.addResource(kind, QUrl(f"{PLOT}{number}"), blank)
        self.document.setUndoRedoEnabled(False)
        self.layout = self.document.documentLayout()
        self.layout.setPaintDevice(device)
        self.document.setTextWidth(size.width())
        self.document.setHtml(f"<body>{body}</body>")
        self._dots = device.logicalDpiX() / 96
        self.marks, self.pictures = list(self._found_marks()), list(self._found_pictures())
        self._finish()
        # What stands behind the last table changed may have been left without lines.
        self.document.markContentsDirty(0, self.document.characterCount())
        self.pages = cut(list(self._pieces()), size.height())

    def _finish(self) -> None:
        """Give tables their widths and marks their ground: in one go, or Qt lays all out anew each
        time."""
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        for frame in self.document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _spread(frame)
        for mark in self.marks:
            _tint(cursor, mark)
        cursor.endEditBlock()

    def lines(self) -> Iterator[tuple[QRectF, float, Line]]:
        """Where each line of each mark goes: the words' place and their baseline."""
        for mark in self.marks:
            for words, baseline in self.places(mark.position, mark.length):
                yield from ((words, baseline, line) for line in mark.lines)

    def places(self, position: int, length: int) -> Iterator[tuple[QRectF, float]]:
        """Where characters stand, a rectangle a stretch of a line, each with its baseline."""
        block = self.document.findBlock(position)
        layout, corner = block.layout(), self._rect(block).topLeft()
        start, end = position - block.position(), position - block.position() + length
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first = max(start, line.textStart())
            last = min(end, line.textStart() + line.textLength())
            if first < last:
                top = corner.y() + line.y()
                for left, right in _sides(line, first, last, block.text()):
                    place = QRectF(corner.x() + left, top, right - left, line.height())
                    yield place, top + line.ascent()

    # ---- what is not parted

    def _pieces(self) -> Iterator[Piece]:
        it = self.document.rootFrame().begin()
        while not it.atEnd():
            frame = it.currentFrame()
            if isinstance(frame, QTextTable):
                yield from self._rows(frame)
            elif it.currentBlock().length() > 1:  # Qt puts an empty one between tables
                block = it.currentBlock()
                keeps = block.blockFormat().headingLevel() > 0 or _before_table(block)
                yield from (Piece(line, keeps, None) for line in self._lines(block))
            it += 1

    def _lines(self, block: QTextBlock) -> Iterator[Stretch]:
        top, layout = self._rect(block).top(), block.layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            yield Stretch(top + line.y(), top + line.y() + line.height())

    def _rows(self, table: QTextTable) -> Iterator[Piece]:
        tops = [self._edge(table, row, bottom=False) for row in range(table.rows())]
        ends = [*tops[1:], self._edge(table, table.rows() - 1, bottom=True)]
        heads = table.format().headerRowCount()
        head = Stretch(tops[0], tops[heads]) if 0 < heads < len(tops) else None
        for row, place in enumerate(map(Stretch, tops, ends)):
            yield Piece(place, row < heads, head if row >= heads else None)

    def _edge(self, table: QTextTable, row: int, *, bottom: bool) -> float:
        """Where a row begins or ends: the words of its highest cell, and the padding."""
        edges = []
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            look = cell.format().toTableCellFormat()
            if bottom:
                block = cell.lastCursorPosition().block()
                edges.append(self._rect(block).bottom() + look.bottomPadding() * self._dots)
            else:
                block = cell.firstCursorPosition().block()
                edges.append(self._rect(block).top() - look.topPadding() * self._dots)
        return max(edges) if bottom else min(edges)

    def _rect(self, block: QTextBlock) -> QRectF:
        return self.layout.blockBoundingRect(block)

    # ---- marks and pictures

    def _found_marks(self) -> Iterator[Mark]:
        for position, length, look in _fragments(self.document):
            if look.anchorHref().startswith(MARK):
                yield Mark(position, length, lines_of(look.anchorHref()))

    def _found_pictures(self) -> Iterator[Picture]:
        for position, _, look in _fragments(self.document):
            image = look.toImageFormat()
            if look.isImageFormat() and image.name().startswith(PLOT):
                number = int(image.name().removeprefix(PLOT))
                yield Picture(position, number, image.width(), image.height())


def font(points: float) -> QFont:
    """The report's letters, the same on paper of every resolution."""
    made = QFont()
    made.setStyleHint(QFont.StyleHint.SansSerif)
    made.setPointSizeF(points)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def _before_table(block: QTextBlock) -> bool:
    """Whether a line of words stands right over a table, which it then tells something of."""
    after = block.next()
    if block.layout().lineCount() > 1 or not after.isValid():
        return False
    return QTextCursor(block).currentTable() is None and (
        QTextCursor(after).currentTable() is not None
    )


def _sides(line: QTextLine, first: int, last: int, text: str) -> list[tuple[float, float]]:
    """From where to where characters of a line stand: in one stretch, unless words run both ways.

    Places are UTF-16 units, as Qt counts them.
    """
    if text.isascii() or not any(bidirectional(it) in _LEFTWARD for it in text):
        return [(_x(line, first), _x(line, last))]
    trailing = QTextLine.Edge.Trailing
    each = sorted(
        tuple(sorted((_x(line, it), _x(line, it, trailing)))) for it in range(first, last)
    )
    joined: list[tuple[float, float]] = []
    for left, right in each:
        if joined and left <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(right, joined[-1][1]))
        else:
            joined.append((left, right))
    return joined


def _x(line: QTextLine, place: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> float:
    found: object = line.cursorToX(place, edge)
    assert isinstance(found, tuple)  # PySide gives the cursor's place after it
    return float(found[0])


def _spread(table: QTextTable) -> None:
    """Let a table take the whole width, its columns as its kind has them."""
    look = table.format()
    percent = QTextLength.Type.PercentageLength
    look.setWidth(QTextLength(percent, 100))
    look.setColumnWidthConstraints([QTextLength(percent, it) for it in WIDTHS[table.columns()]])
    table.setFormat(look)


def _fragments(document: QTextDocument) -> Iterator[tuple[int, int, QTextCharFormat]]:
    block = document.begin()
    while block.isValid():
        it = block.begin()
        while not it.atEnd():
            fragment = it.fragment()
            yield fragment.position(), fragment.length(), fragment.charFormat()
            it += 1
        block = block.next()


def _tint(cursor: QTextCursor, mark: Mark) -> None:
    """Give marked words the ground of their gravest severity; they lead nowhere."""
    cursor.setPosition(mark.position)
    cursor.setPosition(mark.position + mark.length, QTextCursor.MoveMode.KeepAnchor)
    look = cursor.charFormat()
    look.setAnchor(False)
    look.clearProperty(QTextFormat.Property.AnchorHref.value)
    severities = [it.severity for it in mark.lines if not it.counterpart]
    grave = max(severities, key=lambda it: it.rank, default=None)
    if grave in _TINTS:
        look.setBackground(QBrush(_TINTS[grave]))
    cursor.setCharFormat(look)
