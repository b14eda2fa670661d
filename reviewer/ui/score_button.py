"""The score in the line at the bottom; a click opens all that it rests on."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from reviewer.ui.theme import Appearance, scaled

_PADDING = 6
_GAP = 5


class ScoreButton(QAbstractButton):
    """Stretches of words, some in bold: "MQM **96.9** (90.2 to 99.1) · pass"."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._parts: tuple[tuple[str, bool], ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        appearance.changed.connect(self.update)
        self.tell()

    def tell(self, *parts: tuple[str, bool]) -> None:
        """Show these words, each with whether it is bold; none for no score."""
        self._parts = parts
        self.setText(self.told.replace("&", "&&"))
        self.setAccessibleName(self.told or self.tr("No score yet"))
        self.setVisible(bool(parts))
        self.updateGeometry()
        self.update()

    def tell_key(self, key: str) -> None:
        """Say which key does the same as a click; "" for none."""
        words = self.tr("Show or hide what the score rests on")
        self.setToolTip(f"{words} ({key})" if key else words)

    @property
    def told(self) -> str:
        """The words as they are read."""
        return " ".join(said for said, _ in self._parts)

    def _widths(self) -> list[int]:
        plain, bold = self.fontMetrics(), QFontMetrics(scaled(self.font(), bold=True))
        return [
            (bold if heavy else plain).horizontalAdvance(said) + 1 for said, heavy in self._parts
        ]

    def sizeHint(self) -> QSize:
        widths = self._widths()
        width = sum(widths) + _GAP * max(0, len(widths) - 1) + 2 * _PADDING
        return QSize(width, self.fontMetrics().height() + 4)

    def minimumSizeHint(self) -> QSize:
        first = self._widths()[:2]
        return QSize(sum(first) + _GAP + 2 * _PADDING, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(theme.accent, 1) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(theme.hover if self.underMouse() else theme.window)
        painter.drawRoundedRect(ground, 4, 4)
        left = _PADDING
        for (said, bold), width in zip(self._parts, self._widths(), strict=True):
            painter.setFont(scaled(self.font(), bold=True) if bold else self.font())
            painter.setPen(theme.text if bold else theme.muted)
            room = QRect(left, 0, min(width, self.width() - left - _PADDING), self.height())
            shown = painter.fontMetrics().elidedText(
                said, Qt.TextElideMode.ElideRight, room.width()
            )
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
            left += width + _GAP
