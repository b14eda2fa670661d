"""Keeps the window, frame and all, on the part of the screen that is free for windows."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QObject, QRect, QTimer
from PySide6.QtWidgets import QWidget

_FRAME = QMargins(4, 36, 4, 4)
"""What a frame takes at most on common desktops, as long as the window has none yet."""
_LOOK_AFTER = (50, 400)
"""Milliseconds after which the frame is there: window managers add it when they come to it."""


def fitting(window: QRect, frame: QMargins, room: QRect) -> QRect:
    """Give a window's place (without its frame) within the room: moved, and cut as it must be."""
    inner = room.marginsRemoved(frame)
    size = window.size().boundedTo(inner.size())
    left = max(inner.left(), min(window.left(), inner.right() + 1 - size.width()))
    top = max(inner.top(), min(window.top(), inner.bottom() + 1 - size.height()))
    return QRect(left, top, size.width(), size.height())


class WindowFit(QObject):
    """Fits a window into its screen before it is shown, and once more when it has its frame."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._fit(_FRAME)
        for after in _LOOK_AFTER:
            QTimer.singleShot(after, self, self._look)

    def _look(self) -> None:
        handle = self._window.windowHandle()
        if handle is not None and self._window.isVisible():
            self._fit(handle.frameMargins())

    def _fit(self, frame: QMargins) -> None:
        window = self._window
        if window.isMaximized() or window.isFullScreen():
            return
        now = window.geometry()
        wanted = fitting(now, frame, window.screen().availableGeometry())
        if wanted.size() != now.size():
            window.resize(wanted.size())
        if window.isVisible() and wanted.topLeft() != now.topLeft():
            window.move(wanted.topLeft() - window.geometry().topLeft() + window.pos())
