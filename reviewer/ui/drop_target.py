"""A panel that files and addresses of pages can be dropped on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from reviewer.ui.theme import Appearance


def tell_drop(event: QDropEvent, files: SignalInstance, address: SignalInstance) -> None:
    """Take what was dropped, and tell it: files by one signal, a page's address by the other."""
    from reviewer.ui.rich_paste import address_of, files_of

    if paths := files_of(event.mimeData()):
        event.acceptProposedAction()
        files.emit(paths)
    elif page := address_of(event.mimeData()):
        event.acceptProposedAction()
        address.emit(page)


class DropTarget(QWidget):
    """Tells what was dropped; a dashed line shows that it may be."""

    files_dropped = Signal(list)  # list[Path]
    address_dropped = Signal(str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._dragging = False
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        from reviewer.ui.rich_paste import address_of, files_of

        if files_of(event.mimeData()) or address_of(event.mimeData()):
            event.acceptProposedAction()
            self._set_dragging(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._set_dragging(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._set_dragging(False)
        tell_drop(event, self.files_dropped, self.address_dropped)

    def _set_dragging(self, dragging: bool) -> None:
        self._dragging = dragging
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._dragging:
            painter = QPainter(self)
            painter.setPen(QPen(self._appearance.theme.accent, 2, Qt.PenStyle.DashLine))
            painter.drawRect(self.rect().adjusted(2, 2, -3, -3))
