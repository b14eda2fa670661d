"""Scrolling the canvas: by bar, wheel and call, and so that a part of it is in view."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from reviewer.ui.own_viewport import give_viewport
from reviewer.ui.pair.canvas import Canvas
from reviewer.ui.pair.collector import collector_paused


class ScrollingView(QAbstractScrollArea):
    """A window on a canvas, with a bar that shows where the canvas is; a subclass paints it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_viewport(self)
        self._canvas: Canvas | None = None
        self._syncing = False
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A bar that comes and goes would change the width, and with it whether it is needed.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def canvas(self) -> Canvas | None:
        """The laid-out rows, when there is a source."""
        return self._canvas

    def scroll_place(self) -> tuple[int, int]:
        """The row at the upper edge, and how many pixels of it are above that."""
        return self._canvas.anchor if self._canvas else (0, 0)

    def scroll_to_place(self, row: int, above: int) -> None:
        """Scroll to such a place again, as far as there are rows."""
        if self._canvas is None or not self._canvas.rows:
            return
        with collector_paused():
            self._canvas.put(min(row, len(self._canvas.rows) - 1), -above)
            self._sync()
        self.viewport().update()

    def scroll_by(self, distance: int) -> None:
        """Scroll down by pixels, up when negative."""
        if self._canvas is None:
            return
        with collector_paused():
            index, above = self._canvas.anchor
            self._canvas.move(distance)
            self._follow(index, -above)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self._canvas is None or self._syncing:
            return
        bar = self.verticalScrollBar()
        if bar.isSliderDown() or abs(dy) > 4 * self._canvas.height:
            with collector_paused():
                # While it is dragged the bar's end means the end, wherever estimates put that.
                at_end = bar.value() == bar.maximum()
                self._canvas.jump(self._canvas.maximum if at_end else bar.value())
                self._sync()
            self.viewport().update()
        else:
            self.scroll_by(-dy)

    def _follow(self, index: int, top: int) -> None:
        """Move what is painted after row ``index``, whose top was at ``top``, was scrolled."""
        if self._canvas is None:
            return
        now = self._canvas.top_of(index)
        whole = self.devicePixelRatioF().is_integer()
        if now is None or not whole or abs(now - top) >= self._canvas.height:
            self.viewport().update()
        elif now != top:
            self.viewport().scroll(0, now - top)
        self._sync()

    def _sync(self) -> None:
        """Let the scroll bar show where the canvas is."""
        canvas, bar = self._canvas, self.verticalScrollBar()
        if canvas is not None:
            for _ in canvas.seen():  # makes the heights in view exact
                pass
        if bar.isSliderDown():
            return
        self._syncing = True
        bar.setPageStep(max(1, self.viewport().height()))
        bar.setSingleStep(canvas.style.line_height if canvas else 1)
        bar.setRange(0, canvas.maximum if canvas else 0)
        bar.setValue(canvas.value if canvas else 0)
        bar.setEnabled(bar.maximum() > 0)  # one with nothing to scroll shows no handle
        self._syncing = False

    def _bring(self, row: int, top: int, bottom: int, context: int) -> None:
        """Scroll so that a part of a row is in view with some room around; as little as it takes.

        What is far away comes to a third of the height, where it has context on both sides.
        """
        canvas = self._canvas
        if canvas is None:
            return
        with collector_paused():
            index, above = canvas.anchor
            at = canvas.top_of(row)
            room = min(context, max(0, (canvas.height - (bottom - top)) // 2))
            if at is None or at + bottom < -canvas.height or at + top > 2 * canvas.height:
                canvas.put(row, canvas.height // 3 - top)
            elif at + top < room:
                canvas.move(at + top - room)
            elif at + bottom > canvas.height - room:
                canvas.move(at + bottom - canvas.height + room)
            if canvas.anchor != (index, above):
                self._follow(index, -above)
