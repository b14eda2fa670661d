"""Four severities side by side, told apart by the line under them first, by colour second."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from reviewer.core.annotation import Severity
from reviewer.ui import wording
from reviewer.ui.theme import SMALL, Appearance, Theme, scaled

_HEIGHT = 30
_RADIUS = 4.0


def paint_severity_line(
    painter: QPainter, left: float, right: float, y: float, severity: Severity, colour: QColor
) -> None:
    """Draw the line that stands under words of a severity, its middle at ``y``.

    Neutral dotted, minor single, major thick, critical double.
    """
    pen = QPen(colour, 3 if severity is Severity.MAJOR else 1.5)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if severity is Severity.NEUTRAL:
        pen.setDashPattern([1.2, 1.6])
    painter.setPen(pen)
    for offset in (-1.5, 1.5) if severity is Severity.CRITICAL else (0.0,):
        painter.drawLine(QPointF(left, y + offset), QPointF(right, y + offset))


class SeverityButton(QAbstractButton):
    """One severity."""

    def __init__(self, severity: Severity, appearance: Appearance) -> None:
        super().__init__()
        self.severity = severity
        self._appearance = appearance
        name = wording.severity_name(severity)
        self.setText(name)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(f"{name} ({severity.rank})")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(scaled(self.font(), SMALL, bold=True))
        height = max(_HEIGHT, metrics.height() + 16)
        return QSize(metrics.horizontalAdvance(self.text()) + 4, height)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(theme.accent, 1.5) if self.hasFocus() else Qt.PenStyle.NoPen)
        if self.isChecked():
            painter.setBrush(theme.tint(self.severity) or theme.hover)
        elif self.underMouse() and self.isEnabled():
            painter.setBrush(theme.field)
        painter.drawRoundedRect(ground, _RADIUS - 1, _RADIUS - 1)
        self._paint_words(painter, theme)

    def _paint_words(self, painter: QPainter, theme: Theme) -> None:
        font = scaled(self.font(), SMALL, bold=self.isChecked())
        metrics = QFontMetrics(font)
        words = self.text()
        strong = theme.tint(self.severity) is not None
        colour = theme.severity(self.severity) if strong else theme.text
        painter.setFont(font)
        painter.setPen(colour if self.isChecked() else theme.muted)
        place = QRect(0, 0, self.width(), self.height() - 5)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
        half = metrics.horizontalAdvance(words) / 2
        middle = self.width() / 2
        line, y = theme.severity(self.severity), self.height() - 6.5
        paint_severity_line(painter, middle - half, middle + half, y, self.severity, line)


class SeverityControl(QWidget):
    """A row of severities. ``wanted`` tells what a person asks for; ``show_severity`` shows one."""

    wanted = Signal(object)  # Severity

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._shown: Severity | None = None
        self._group = QButtonGroup(self)
        self._buttons: dict[Severity, SeverityButton] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for severity in Severity:
            button = SeverityButton(severity, appearance)
            button.clicked.connect(lambda _checked=False, it=severity: self._clicked(it))
            self._group.addButton(button)
            self._buttons[severity] = button
            layout.addWidget(button, button.sizeHint().width())
        self.setAccessibleName(self.tr("Severity"))
        self.setFocusProxy(self._buttons[Severity.NEUTRAL])
        appearance.changed.connect(self.update)

    def button(self, severity: Severity) -> SeverityButton:
        """The button of one severity."""
        return self._buttons[severity]

    def show_severity(self, severity: Severity | None) -> None:
        """Show a severity as the chosen one."""
        self._shown = severity
        if severity is None:
            self._group.setExclusive(False)
            for button in self._buttons.values():
                button.setChecked(False)
            self._group.setExclusive(True)
        else:
            self._buttons[severity].setChecked(True)
            self.setFocusProxy(self._buttons[severity])

    def _clicked(self, severity: Severity) -> None:
        # What is shown is what is stored: the wish may be refused or may have to be confirmed.
        self.show_severity(self._shown)
        self.wanted.emit(severity)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.line)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
