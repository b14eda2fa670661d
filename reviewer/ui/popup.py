"""A panel that lies on the window, closes on Esc or a look elsewhere, and gives focus back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from reviewer.ui.keyboard_place import KeyboardPlace

SHADOW = 12
"""Pixels of the soft edge around the panel."""

_GAP = 4
_RADIUS = 8
_SHADE = 4  # of 255, of each of the layers that make up the shadow


class Popup(QFrame):
    """A panel on the window of ``parent``: a child of it, so that it never leaves the screen.

    ``closed`` comes once each time the panel goes away, whatever the reason: also before a command
    of the window acts by its key, so that nothing moves on behind an open panel.
    """

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent.window())
        self.setContentsMargins(SHADOW, SHADOW, SHADOW, SHADOW)
        self.hide()
        self._keyboard = KeyboardPlace(self)

    def open_below(self, rect: QRect, size: QSize) -> None:
        """Open with ``size`` under ``rect`` (global), or over it where there is more room."""
        window = self.window()
        anchor = QRect(window.mapFromGlobal(rect.topLeft()), rect.size())
        room_below = window.height() - anchor.bottom() - _GAP
        room_above = anchor.top() - _GAP
        top = anchor.bottom() + _GAP
        if size.height() > room_below and room_above > room_below:
            top = anchor.top() - _GAP - size.height()
        self._open(QPoint(anchor.left(), top), size)

    def open_over(self, size: QSize, *, top: int | None = None) -> None:
        """Open with ``size`` in the middle of the window, or ``top`` pixels from its upper edge."""
        window = self.window()
        left = (window.width() - size.width()) // 2
        self._open(
            QPoint(left, (window.height() - size.height()) // 2 if top is None else top), size
        )

    def key_hints(self) -> Sequence[tuple[str, str]]:
        """What the keys do in here."""
        return (("Esc", self.tr("close")),)

    def close_panel(self, *, give_focus_back: bool = True) -> None:
        """Go away; the keyboard returns to where it was unless it has been moved on purpose."""
        if not self.isVisible():
            return
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        self.hide()
        if give_focus_back:
            self._keyboard.give_back()
        self.closed.emit()

    def _open(self, corner: QPoint, size: QSize) -> None:
        """Show the panel with ``corner`` as its upper left, moved and cut to fit the window."""
        outer = size.grownBy(self.contentsMargins()).boundedTo(self.window().size())
        space = self.window().size() - outer
        left = max(0, min(corner.x() - SHADOW, space.width()))
        top = max(0, min(corner.y() - SHADOW, space.height()))
        self.setGeometry(QRect(QPoint(left, top), outer))
        if not self.isVisible():
            self._keyboard.remember()
            QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close on a click or a focus elsewhere, on the key of a command of the window, and when
        the window changes its size."""
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget):
            if isinstance(event, QMouseEvent) and not self._holds(watched):
                self.close_panel()
        elif kind == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            if not self._holds(watched):
                self.close_panel(give_focus_back=False)
        elif kind == QEvent.Type.Shortcut:
            if not (isinstance(watched, QWidget) and self._holds(watched)):
                self.close_panel()
        elif kind == QEvent.Type.Resize and watched is self.window():
            self.close_panel()
        return False

    def _holds(self, widget: QWidget) -> bool:
        """Whether a widget is of the panel; its menus and lists lie in windows of their own."""
        return widget is self or self.isAncestorOf(widget) or widget.window() is not self.window()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        # Nothing typed here is meant for the window behind.
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # Else a click on the panel would go on to the window, as one elsewhere.
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        panel = self.contentsRect()
        roles = (QPalette.ColorRole.Window, QPalette.ColorRole.WindowText)
        shade = min((self.palette().color(it) for it in roles), key=lambda it: it.lightness())
        shade.setAlpha(_SHADE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        for spread in range(SHADOW, 0, -1):
            grown = panel.adjusted(-spread, -spread + 2, spread, spread)
            painter.drawRoundedRect(grown, _RADIUS + spread, _RADIUS + spread)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Window))
        painter.drawRoundedRect(panel.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
