"""The list of a panel: does not take the keyboard from the text when it is clicked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QListView

from reviewer.ui.own_viewport import give_viewport
from reviewer.ui.panel_model import PanelModel
from reviewer.ui.theme import Appearance
from reviewer.ui.two_line_delegate import TwoLineDelegate


class PanelList(QListView):
    """Thousands of items of one height.

    ``chosen`` tells what a person chose: by a click or Enter and, when the list ``follows``, with
    every arrow key. ``done`` says that Esc (or Enter, when the list follows) ends the keyboard's
    stay here; ``delete_wanted`` that Delete was pressed; ``left`` that the keyboard went elsewhere.
    ``acts`` is offered the other keys first: it says which of them mean something for the chosen
    item.
    """

    chosen = Signal(int)  # row of the model
    done = Signal()
    left = Signal()
    delete_wanted = Signal(int)  # row of the model

    def __init__(
        self,
        model: PanelModel[Any],
        delegate: TwoLineDelegate[Any],
        appearance: Appearance,
        *,
        follows: bool,
    ) -> None:
        super().__init__()
        give_viewport(self)
        self._model = model
        # It lets everything through, and spares the view asking Python for each row it lays out.
        self._counted = QSortFilterProxyModel(self)
        self._counted.setSourceModel(model)
        self.setModel(self._counted)
        model.item_changed.connect(self._paint_item)
        self._appearance = appearance
        self._follows = follows
        self.acts: Callable[[QKeyEvent], bool] = lambda _event: False
        self._empty = ""
        self.setItemDelegate(delegate)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Tab reaches the list; a click leaves the keyboard where it is.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda index: self.chosen.emit(index.row()))
        appearance.changed.connect(self.viewport().update)

    def _paint_item(self, row: int) -> None:
        self.update(self._counted.index(row, 0))

    def set_empty_text(self, text: str) -> None:
        """What to say while there is nothing to list."""
        if text != self._empty:
            self._empty = text
            self.viewport().update()

    def show_chosen(self, index: QModelIndex) -> None:
        """Show which item is the chosen one; an invalid index for none."""
        if index.isValid():
            here = self._counted.mapFromSource(index)
            self.setCurrentIndex(here)
            self.scrollTo(here)
        else:
            self.selectionModel().clear()

    def take_keyboard(self) -> None:
        """Go into the list, to the chosen item or the first."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.setCurrentIndex(self._counted.index(0, 0))

    def key_hints(self) -> Sequence[tuple[str, str]] | None:
        """What the keys do in here; those of the text where they act on the chosen item."""
        if self._follows:
            return None
        return (
            ("Enter", self.tr("open")),
            ("Del", self.tr("remove from the list")),
            ("Esc", self.tr("back to the text")),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self.currentIndex()
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if before.isValid():
                self.chosen.emit(before.row())
            if self._follows:
                self.done.emit()
        elif self.acts(event):
            return
        elif event.key() == Qt.Key.Key_Delete and before.isValid():
            self.delete_wanted.emit(before.row())
        else:
            super().keyPressEvent(event)
            now = self.currentIndex()
            if self._follows and now.isValid() and now != before:
                self.chosen.emit(now.row())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # The right button opens a menu for an item without choosing it.
        if event.button() is not Qt.MouseButton.RightButton:
            super().mousePressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._empty and not self._model.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(self._appearance.theme.muted)
            room = self.viewport().rect().adjusted(8, 8, -8, -8)
            flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter
            painter.drawText(room, int(flags) | Qt.TextFlag.TextWordWrap, self._empty)
