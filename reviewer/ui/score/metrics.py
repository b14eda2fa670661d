"""Automatic metrics: machine versions beside the reference, the original beside the corrected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from reviewer.scoring.comparison import MetricFigure
from reviewer.ui.elided import ElidedLabel
from reviewer.ui.icon_button import IconButton
from reviewer.ui.score import words
from reviewer.ui.theme import SMALL, Appearance, scaled

CORRECTED = "corrected"


class Metrics(QWidget):
    """A table of figures, a line a comparison, and sacreBLEU's signatures under it."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._figures: Sequence[MetricFigure] = ()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self.hint = QLabel()
        self.hint.setObjectName("quiet")
        self.hint.setWordWrap(True)
        self.signature = QLabel()
        self.signature.setWordWrap(True)
        self.signature.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.signature.setObjectName("quiet")
        self.signature.setFont(scaled(self.font(), SMALL))
        self.copy = IconButton("copy", self.tr("Copy the signatures"), appearance, self)
        self.copy.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.signatures()))
        self._lay_out()
        self.show_metrics((), self.tr("Being worked out…"))

    def _lay_out(self) -> None:
        foot = QGridLayout()
        foot.setHorizontalSpacing(4)
        foot.addWidget(self.signature, 0, 0)
        foot.addWidget(self.copy, 0, 1, Qt.AlignmentFlag.AlignTop)
        foot.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._grid)
        column.addWidget(self.hint)
        column.addLayout(foot)
        column.addStretch(1)

    def show_metrics(self, figures: Sequence[MetricFigure], hint: str = "") -> None:
        """Show other figures, or a sentence on why there are none."""
        self._figures = figures
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget:
                widget.hide()
                widget.deleteLater()
        lines = list(dict.fromkeys((it.system, it.against) for it in figures))
        metrics = list(dict.fromkeys(it.metric for it in figures))
        for column, metric in enumerate(metrics if lines else (), 1):
            self._grid.addWidget(_right(metric, quiet=True), 0, column)
        for row, line in enumerate(lines, 1):
            name = ElidedLabel(self._line_name(*line))
            name.setToolTip(self._line_tip(line[1]))
            self._grid.addWidget(name, row, 0)
            for column, metric in enumerate(metrics, 1):
                found = [
                    it for it in figures if (it.system, it.against, it.metric) == (*line, metric)
                ]
                said = _right(words.figure(found[0].score if found else None))
                if found:
                    said.setToolTip(found[0].signature)
                self._grid.addWidget(said, row, column)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.signature.setText(words.breakable(self.signatures()))
        for part in (self.signature, self.copy):
            part.setVisible(bool(figures))

    def signatures(self) -> str:
        """The signature of each metric, a line each."""
        told = {it.metric: it.signature for it in self._figures}
        return "\n".join(f"{metric}|{signature}" for metric, signature in told.items())

    def told(self) -> str:
        """All figures as lines of text, with their signatures."""
        return "\n".join(
            f"{self._line_name(it.system, it.against)}: {it.metric} {words.figure(it.score)}"
            f" ({it.signature})"
            for it in self._figures
        )

    def _line_name(self, system: str, against: str) -> str:
        if against == CORRECTED:
            return self.tr("Post-editing")
        return self.tr("{0} beside reference").format(system)

    def _line_tip(self, against: str) -> str:
        if against == CORRECTED:
            return self.tr("The Indonesian as it came, beside its corrected text")
        return self.tr("The machine version beside the first reference, row by row")


def _right(text: str, *, quiet: bool = False) -> QLabel:
    label = QLabel(text)
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    if quiet:
        label.setObjectName("quiet")
    return label
