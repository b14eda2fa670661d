"""Asks once, in its place, before an error becomes critical."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reviewer.ui.theme import Appearance

_MARGIN = 8


class CriticalQuestion(QWidget):
    """A sentence and two buttons; blocks nothing. ``confirmed`` says yes, hiding says no."""

    confirmed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.setAccessibleName(self.tr("Critical?"))
        self._question = QLabel(
            self.tr("Critical means that readers could come to harm. Press 3 again if so.")
        )
        self._question.setWordWrap(True)
        self.yes = QPushButton(self.tr("Critical"))
        self.yes.setToolTip(self.tr("Make the error critical (3)"))
        self.no = QPushButton(self.tr("Leave it"))
        self.no.setToolTip(self.tr("Keep the severity as it is"))
        for button in (self.yes, self.no):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.yes)
        buttons.addWidget(self.no)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(8)
        layout.addWidget(self._question)
        layout.addLayout(buttons)
        self.yes.clicked.connect(self._confirm)
        self.no.clicked.connect(self.hide)
        self.hide()

    def _confirm(self) -> None:
        self.hide()
        self.confirmed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        # The panes around ask how high it is before its width is known.
        room = self.contentsRect().width() - 2 * _MARGIN
        self._question.setMinimumHeight(self._question.heightForWidth(room))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._appearance.theme.notice)
        painter.drawRoundedRect(self.rect(), 4, 4)
