"""The sheet of rows: what it shows, look, layout and painting; the caret comes on top."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QWidget

from reviewer.ui.pair.canvas import Canvas
from reviewer.ui.pair.collector import collector_paused
from reviewer.ui.pair.measure import TextStyle
from reviewer.ui.pair.painter import RowPainter
from reviewer.ui.pair.places import row_again
from reviewer.ui.pair.scrolling import ScrollingView
from reviewer.ui.pair.source import PairSource
from reviewer.ui.theme import Theme

_POINT_SIZE = 13
_LEAST_ZOOM, _MOST_ZOOM, _ZOOM_STEP = 0.5, 4.0, 0.1
_WHEEL_NOTCH = 120
_END_OF_TEXT = 1 << 62


class SheetView(ScrollingView):
    """Shows the rows of a source in some font and colours, and zooms them."""

    zoom_changed = Signal(float)  # factor of the text font's size
    geometry_changed = Signal()  # the columns moved: see column_geometry()
    rows_shown = Signal()  # rows that were laid out are painted for the first time

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source: PairSource | None = None
        self._labels: dict[str, str] = {}
        self._theme = theme
        self._font = QFont(self.font())
        self._font.setPointSizeF(_POINT_SIZE)
        self._zoom = 1.0
        self._notches = 0
        self._shows_rows = False
        self._alone = False
        self._painter = RowPainter(theme, self.tr("no counterpart"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    # ---- what is shown
    def set_source(self, source: PairSource | None) -> None:
        """Show other rows from their beginning, or none."""
        self._source = source
        self._canvas = None
        self._lay_out()

    def refresh_rows(self) -> None:
        """The source's rows changed: ask for them again, and stay at the same words."""
        self._lay_out()

    def refresh_marks(
        self, text_id: str | None = None, start: int = 0, end: int = _END_OF_TEXT
    ) -> None:
        """Marks that touch code points ``start`` to ``end`` changed; in all texts without an id."""
        if self._canvas is None:
            return
        source = self._canvas.source
        rows = (source.row_at(text_id, it) for it in (start, end)) if text_id else ()
        for box in self._canvas.boxes.kept(*(it for it in rows if it is not None)):
            for pieces in box.sides:
                for piece, _ in pieces:
                    block = piece.block
                    if text_id is None or (
                        block.text_id == text_id and block.start < end and start < block.end
                    ):
                        self._painter.forget(piece)
        self._update_words(text_id, start, end)

    def set_current_mark(self, mark_id: str | None) -> None:
        """Outline this mark and its counterpart, and no other."""
        before = self._painter.current_mark
        if mark_id == before:
            return
        self._painter.current_mark = mark_id
        for box, top in self._canvas.seen() if self._canvas else ():
            # A row whose marks changed since it was painted is to be painted again anyway.
            for piece, area in self._canvas.around(box, top) if self._canvas else ():
                if self._painter.shows(piece, (before, mark_id)):
                    self.viewport().update(area)

    def set_highlights(self, ranges: Mapping[str, Sequence[tuple[int, int]]]) -> None:
        """Colour what was searched for: by text, sorted (start, end) without overlap."""
        self._painter.highlights = ranges
        self.viewport().update()

    def set_labels(self, labels: Mapping[str, str]) -> None:
        """Words to stand above each block of a text, where one side shows two texts."""
        if dict(labels) != self._labels:
            self._labels = dict(labels)
            self._lay_out()

    def set_alone(self, alone: bool) -> None:
        """Say whether one side has no text at all: then no row says that its counterpart is
        missing, and Tab leaves the view."""
        self._alone = alone
        self._painter.empty_words = "" if alone else self.tr("no counterpart")
        self.viewport().update()

    # ---- look
    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        self._theme = theme
        if self._canvas:
            self._painter.set_look(theme, self._canvas.style)
        self.viewport().update()

    def set_text_font(self, font: QFont) -> None:
        """Set the font that the texts have at zoom 1."""
        self._font = QFont(font)
        self._lay_out()

    def zoom(self, steps: int) -> None:
        """Make the texts larger by some steps of a tenth, or smaller."""
        self.set_zoom(self._zoom + steps * _ZOOM_STEP)

    def set_zoom(self, factor: float) -> None:
        """Set the size of the texts: 1 is the font's own; kept between 0.5 and 4."""
        factor = round(min(_MOST_ZOOM, max(_LEAST_ZOOM, factor)), 2)
        if factor != self._zoom:
            self._zoom = factor
            self._lay_out()
            self.zoom_changed.emit(factor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._notches += event.angleDelta().y()
            steps = int(self._notches / _WHEEL_NOTCH)
            self._notches -= steps * _WHEEL_NOTCH
            self.zoom(steps)
            event.accept()
            return
        super().wheelEvent(event)

    def zoom_factor(self) -> float:
        """How large the texts are."""
        return self._zoom

    def rows_in_view(self) -> list[int]:
        """Indices of the rows that can be seen now."""
        return [box.index for box, _ in self._canvas.seen()] if self._canvas else []

    def column_geometry(self) -> list[tuple[int, int]]:
        """Left edge and width of the two text columns, in pixels of the viewport."""
        if self._canvas is None:
            return []
        columns = self._canvas.columns
        return [(columns.left, columns.width), (columns.right, columns.width)]

    def sizeHint(self) -> QSize:
        return QSize(760, 600)

    def _style(self) -> TextStyle:
        font = QFont(self._font)
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * self._zoom)
        else:
            font.setPixelSize(max(1, round(font.pixelSize() * self._zoom)))
        return TextStyle.of(font, self.viewport())

    # ---- layout
    def _lay_out(self) -> None:
        """Make a new canvas for what changed; the words that were looked at stay where they are."""
        before, columns = self._canvas, self.column_geometry()
        if self._source is None:
            self._canvas = None
        else:
            size = (self.viewport().width(), self.viewport().height())
            with collector_paused():
                self._canvas = Canvas(self._source, self._style(), size, self._labels)
                self._painter.set_look(self._theme, self._canvas.style)
                if before is not None:
                    self._stay(before, self._canvas)
                self._laid_out(before)
        self._shows_rows = False
        self._sync()
        self.viewport().update()
        if self.column_geometry() != columns:
            self.geometry_changed.emit()

    def _laid_out(self, before: Canvas | None) -> None:
        """A new canvas stands in place of ``before``; nothing of it was painted yet."""

    def _stay(self, before: Canvas, now: Canvas) -> None:
        """Bring the row that holds the eye to where it was: the current one when it is in view."""
        seen = list(before.seen())
        if not seen:
            return
        eye = next((it for it in seen if it[0].index == self._painter.current_row), None)
        box, top = eye if eye and eye[1] >= 0 else seen[0]
        index = row_again(now, box.row, box.index)
        if index is not None:
            if top < 0:
                top = round(top * now.box(index).height / box.height)
            now.put(index, top)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._lay_out()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.set_alone(self._alone)
        super().changeEvent(event)

    # ---- painting
    def _update_words(self, text_id: str | None, start: int, end: int) -> None:
        """Repaint the stretches in view that have some of these words."""
        if self._canvas is None:
            return
        for box, top in self._canvas.seen():
            for piece, area in self._canvas.around(box, top):
                block = piece.block
                if text_id is None or (
                    block.text_id == text_id and block.start <= end and start <= block.end
                ):
                    self.viewport().update(area)

    def _update_row(self, index: int) -> None:
        for box, top in self._canvas.seen() if self._canvas else ():
            if box.index == index:
                self.viewport().update(0, top, self.viewport().width(), box.height)

    def paintEvent(self, event: QPaintEvent) -> None:
        with collector_paused():
            painter = QPainter(self.viewport())
            canvas, dirty, bottom = self._canvas, event.region(), 0
            for box, top in canvas.seen() if canvas else ():
                area = QRect(0, top, self.viewport().width(), box.height)
                if canvas and dirty.intersects(area):
                    self._painter.row(painter, canvas, box, top, event.rect())
                bottom = top + box.height
            below = QRect(self.viewport().rect())
            below.setTop(bottom)
            painter.fillRect(below, self._theme.window)
            self._paint_caret(painter)
            painter.end()
        if not self._shows_rows:
            self._shows_rows = True
            self.rows_shown.emit()

    def _paint_caret(self, painter: QPainter) -> None:
        """Nothing here: there is no caret yet."""
