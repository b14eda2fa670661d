"""The caret's looks: where it is painted, and its blinking while the keys come here."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QGuiApplication, QPainter
from PySide6.QtWidgets import QWidget

from reviewer.ui.pair.places import Place, caret_in_view
from reviewer.ui.pair.sheet import SheetView
from reviewer.ui.theme import Theme


class BlinkingCaretView(SheetView):
    """A sheet that shows a caret at a place; a subclass moves it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._place: Place | None = None
        self._caret_on = False
        self._blink = QTimer(self)
        self._blink.timeout.connect(self._flash)

    def caret_rect(self) -> QRect:
        """Where the caret is, in the viewport; empty when it is not in view."""
        caret = caret_in_view(self._canvas, self._place) if self._canvas and self._place else None
        return caret if caret is not None else QRect()

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> object:
        """Tell where the caret is: magnifiers ask for it, and whoever opens something there."""
        if query == Qt.InputMethodQuery.ImCursorRectangle:
            return self.caret_rect()
        return super().inputMethodQuery(query)

    def _update_caret(self) -> None:
        self.viewport().update(self.caret_rect())

    def _start_blinking(self) -> None:
        """Show the caret at once and let it blink as the system wants, while the keys come here."""
        flash = QGuiApplication.styleHints().cursorFlashTime()
        self._caret_on = self.hasFocus()
        if self._caret_on and flash > 1:
            self._blink.start(flash // 2)
        else:
            self._blink.stop()
        self._update_caret()

    def _flash(self) -> None:
        self._caret_on = not self._caret_on
        self._update_caret()

    # Nothing but the caret tells who has the keyboard: Qt's own answer would paint the scroll bar
    # and all that lies behind it as well, between a mark's key and its paint.
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._start_blinking()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._start_blinking()

    def _paint_caret(self, painter: QPainter) -> None:
        if self._caret_on:
            painter.fillRect(self.caret_rect(), self._theme.text)
