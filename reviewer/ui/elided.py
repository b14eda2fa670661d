"""Labels and buttons that shorten their words rather than widen their panel."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

_LEAST = 24
_ARROW = " ▾"


class ElidedLabel(QLabel):
    """One line of words that ends in "…" where there is no room; the tooltip has them all."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        # Fractions of a pixel must not cost the last word.
        width = self.fontMetrics().horizontalAdvance(self.text()) + 1
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(_LEAST, hint.width()), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        room = self.contentsRect()
        words = self.text()
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, self.alignment(), shown)
        if shown != words and not self.toolTip():
            self.setToolTip(words)

    def setText(self, text: str) -> None:
        if self.toolTip() == self.text():
            self.setToolTip("")
        super().setText(text)


class ChoiceButton(QPushButton):
    """A button that opens a choice: its words, shortened where there is no room, and an arrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # A button's own policy would widen the panel to the longest name.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text() + _ARROW)
        return QSize(width + 24, max(28, self.fontMetrics().height() + 12))

    def minimumSizeHint(self) -> QSize:
        return QSize(64, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        words = option.text
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        room = self.rect().adjusted(8, 0, -8, 0)
        metrics = self.fontMetrics()
        words = metrics.elidedText(
            words,
            Qt.TextElideMode.ElideRight,
            room.width() - metrics.horizontalAdvance(_ARROW),
        )
        group = self.palette().currentColorGroup()
        painter.setPen(self.palette().color(group, QPalette.ColorRole.ButtonText))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words + _ARROW)
