"""Tabs as words over a line: the chosen one in bold, underlined in the accent colour."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar

from reviewer.ui.theme import Appearance, scaled

_GAP = 16


class PanelTabs(QTabBar):
    """Every tab keeps the width of its bold words, so that choosing moves nothing."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        appearance.changed.connect(self.update)

    def tabSizeHint(self, index: int) -> QSize:
        metrics = QFontMetrics(scaled(self.font(), bold=True))
        return QSize(metrics.horizontalAdvance(self.tabText(index)) + _GAP, metrics.height() + 12)

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        painter = QPainter(self)
        bottom = self.height() - 1
        painter.fillRect(0, bottom, self.width(), 1, theme.line)
        for index in range(self.count()):
            rect = self.tabRect(index)
            chosen = index == self.currentIndex()
            painter.setFont(scaled(self.font(), bold=chosen))
            painter.setPen(theme.text if chosen else theme.muted)
            words = QRect(rect.left(), 0, rect.width(), bottom - 2)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.tabText(index))
            if chosen:
                thick = 3 if self.hasFocus() else 2
                width = rect.width() - _GAP
                painter.fillRect(rect.left(), bottom + 1 - thick, width, thick, theme.accent)
