"""Words that are shown where there is room for all of them, and else not at all."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reviewer.ui.theme import Appearance, scaled

_GAP = 4


class SpareWords(QWidget):
    """A line of stretches of words, some in bold; takes the room that others leave."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._parts: tuple[tuple[str, bool], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        appearance.changed.connect(self.update)

    def tell(self, *parts: tuple[str, bool], tip: str = "") -> None:
        """Show these words, each with whether it is bold; none for nothing."""
        self._parts = parts
        self.setToolTip(tip)
        self.setAccessibleName(self.told)
        self.update()

    @property
    def told(self) -> str:
        """The words as they are read."""
        return " ".join(words for words, _ in self._parts)

    def needed(self) -> int:
        """How many pixels all words take."""
        widths = [self._metrics(bold).horizontalAdvance(words) + 1 for words, bold in self._parts]
        return sum(widths) + _GAP * max(0, len(widths) - 1)

    def sizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.needed() > self.width():
            return
        theme, painter, left = self._appearance.theme, QPainter(self), 0
        for words, bold in self._parts:
            painter.setFont(scaled(self.font(), bold=bold))
            painter.setPen(theme.text if bold else theme.muted)
            room = self.rect().adjusted(left, 0, 0, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
            left += painter.fontMetrics().horizontalAdvance(words) + 1 + _GAP

    def _metrics(self, bold: bool) -> QFontMetrics:
        return QFontMetrics(scaled(self.font(), bold=bold))
