"""The score in large, whether it passes and why, and every step to it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from reviewer.scoring.article_score import ArticleScore
from reviewer.ui import wording
from reviewer.ui.elided import ElidedLabel
from reviewer.ui.score import words
from reviewer.ui.theme import SMALL, Appearance, scaled

_LARGE = 1.8


class Figures(QWidget):
    """Shows one score."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._passed: bool | None = None
        self.large, self.between, self.verdict = QLabel(), QLabel(), _wrapped()
        self.given = _wrapped()
        self.sure, self.formula = _wrapped(quiet=True), _wrapped(quiet=True)
        self.signature = _wrapped(quiet=True)
        self.large.setFont(scaled(self.font(), _LARGE, bold=True))
        for label in (self.between, self.formula, self.sure, self.signature):
            label.setFont(scaled(self.font(), SMALL))
        self.between.setObjectName("quiet")
        self.between.setWordWrap(True)  # in a narrow panel it must not push all words out of sight
        for label in (self.large, self.between, self.verdict, self.formula):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._steps = QGridLayout()
        self._steps.setHorizontalSpacing(12)
        self._steps.setVerticalSpacing(2)
        self._steps.setColumnStretch(1, 1)
        self._lay_out()
        appearance.changed.connect(self._colour)

    def _lay_out(self) -> None:
        top = QGridLayout()
        top.setHorizontalSpacing(8)
        top.addWidget(self.large, 0, 0)
        top.addWidget(self.between, 0, 1, Qt.AlignmentFlag.AlignBottom)
        top.setColumnStretch(1, 1)
        self.between.setContentsMargins(0, 0, 0, 5)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        for part in (self.verdict, self.given, self.sure, self.formula):
            column.addWidget(part)
        column.addSpacing(4)
        column.addLayout(self._steps)
        column.addSpacing(4)
        column.addWidget(self.signature)
        column.addStretch(1)

    def show_score(self, score: ArticleScore | None) -> None:
        """Show another score; ``None`` while there is none."""
        digits = words.digits_of(score.model) if score else 1
        self._passed = score.passed if score else None
        self.large.setText(words.figure(score.score, digits) if score else words.NONE)
        self.between.setText(words.interval(score.interval, digits) if score else "")
        for label, said in (
            (self.verdict, words.verdict(score) if score else ""),
            (self.sure, words.sureness(score) if score else ""),
            (self.formula, words.formula(score) if score else ""),
            (self.signature, words.breakable(score.signature) if score else ""),
        ):
            label.setText(said)
            label.setVisible(bool(said))
        self._show_steps(score)
        self._colour()

    def show_given(self, verdict: str) -> None:
        """Show the reviewer's own verdict beneath what the score says; "" for none."""
        self.given.setText(wording.capital(verdict))
        self.given.setVisible(bool(verdict))

    def _show_steps(self, score: ArticleScore | None) -> None:
        while (item := self._steps.takeAt(0)) is not None:
            widget = item.widget()
            if widget:
                widget.hide()
                widget.deleteLater()
        small = scaled(self.font(), SMALL)
        for row, (name, value, tip) in enumerate(words.figures(score) if score else ()):
            said, told = ElidedLabel(name), ElidedLabel(value)
            said.setObjectName("quiet")
            for label in (said, told):
                label.setFont(small)
                label.setToolTip(tip)
            self._steps.addWidget(said, row, 0)
            self._steps.addWidget(told, row, 1)

    def _colour(self) -> None:
        theme = self._appearance.theme
        colour = {True: theme.finished, False: theme.failed, None: theme.text}[self._passed]
        palette = self.verdict.palette()
        palette.setColor(QPalette.ColorRole.WindowText, colour)
        self.verdict.setPalette(palette)


def _wrapped(*, quiet: bool = False) -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if quiet:
        label.setObjectName("quiet")
    return label
