"""What the reviewer makes of the article beside the marks: a verdict with a reason, a judgement."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QSlider,
    QSpinBox,
    QWidget,
)

from reviewer.core.review import Verdict, read_verdict
from reviewer.ui import wording
from reviewer.ui.field_commit import FieldCommit
from reviewer.ui.later import Later
from reviewer.ui.session import Session

_MOST = 100
_AFTER_STEP = 400
"""Milliseconds after the last key or wheel step before the judgement is stored, as one step."""


class JudgementBox(QSpinBox):
    """A number from 0 to 100, or none; what is typed takes the place of what stood there."""

    def __init__(self) -> None:
        super().__init__()
        self.setRange(-1, _MOST)
        self.setSpecialValueText("–")
        # A style sheet's padding does not reach the words of a spin box.
        self.lineEdit().setTextMargins(5, 0, 0, 0)
        self.setMaximumWidth(64)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        QTimer.singleShot(0, self, self.selectAll)  # after the click that brought the keyboard


class Judging(QWidget):
    """Shows the verdict and the judgement of the review and stores what a person makes of it."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.verdict, self.reason = QComboBox(), QLineEdit()
        self.slider, self.number = QSlider(Qt.Orientation.Horizontal), JudgementBox()
        self._commit = FieldCommit(self.reason, self._give)
        self._judging = Later(self._judge, self, _AFTER_STEP)
        self._name()
        self._lay_out()
        self._connect()
        self.follow()

    # ---- building

    def _name(self) -> None:
        self.verdict.addItem(self.tr("As the score says"), None)
        for it in Verdict:
            self.verdict.addItem(wording.capital(wording.verdict_name(it)), it)
        self.verdict.setAccessibleName(self.tr("The reviewer's verdict"))
        self.verdict.setToolTip(self.tr("What you make of the article, whatever the score says"))
        self.reason.setPlaceholderText(self.tr("Why, in a few words"))
        self.reason.setAccessibleName(self.tr("Reason for the verdict"))
        self.reason.setToolTip(self.tr("Why, in a few words"))
        self.slider.setRange(0, _MOST)
        self.slider.setPageStep(10)
        for control in (self.slider, self.number):
            control.setAccessibleName(self.tr("Judgement from 0 to 100"))
            control.setToolTip(
                self.tr("ESA: how good the article is as a whole, from 0 to 100; – for none")
            )

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Verdict"), self.verdict),
            (self.tr("Reason"), self.reason),
            (self.tr("Judgement"), self.number),
        )
        for row, (words, field) in enumerate(rows):
            label = QLabel(words)
            label.setObjectName("quiet")
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
        grid.addWidget(self.verdict, 0, 1, 1, 2)
        grid.addWidget(self.reason, 1, 1, 1, 2)
        grid.addWidget(self.number, 2, 1)
        grid.addWidget(self.slider, 2, 2)
        grid.setColumnStretch(2, 1)

    def _connect(self) -> None:
        self._session.opened.connect(self.follow)
        self._session.changed.connect(self.follow)
        self.verdict.activated.connect(self._give)
        self.reason.textEdited.connect(self._commit.touch)
        self.reason.editingFinished.connect(self._commit.flush)
        self.slider.sliderMoved.connect(self._show_number)
        self.slider.sliderReleased.connect(self._judge)
        self.slider.actionTriggered.connect(self._stepped)
        self.number.valueChanged.connect(self._typed)
        self._session.closing.connect(self.flush)

    # ---- following

    def follow(self) -> None:
        """Show what is stored, unless it is being changed just now."""
        review = self._session.review
        self.setEnabled(self._session.article is not None)
        if not self._commit.pending:
            verdict, reason = read_verdict(review.verdict if review else "")
            self.verdict.setCurrentIndex(self.verdict.findData(verdict))
            if self.reason.text() != reason:
                self.reason.setText(reason)
                self.reason.setCursorPosition(0)  # a long one is read from its beginning
        if not (self.slider.isSliderDown() or self._judging.isActive()):
            judgement = review.judgement if review else None
            self._show_number(-1 if judgement is None else round(judgement))

    def flush(self) -> None:
        """Store what was changed last."""
        self._commit.flush()
        self._judging.hurry()

    def _show_number(self, value: int) -> None:
        for control in (self.slider, self.number):
            control.blockSignals(True)
        self.number.setValue(value)
        if not self.slider.isSliderDown():
            self.slider.setValue(max(0, value))
        for control in (self.slider, self.number):
            control.blockSignals(False)

    # ---- storing

    def _give(self) -> None:
        verdict, reason = self.verdict.currentData(), wording.one_line(self.reason.text())
        said = Verdict(verdict).with_reason(reason) if verdict else reason
        self._session.give_verdict(said)
        self.follow()

    def _stepped(self) -> None:
        """A key or the wheel moved the slider: its position is where it is about to be."""
        if not self.slider.isSliderDown():
            self._show_number(self.slider.sliderPosition())
            self._judging.start()

    def _typed(self, value: int) -> None:
        self._show_number(value)
        self._judging.start()

    def _judge(self) -> None:
        self._judging.stop()
        value = self.number.value()
        self._session.judge(None if value < 0 else float(value))
        self.follow()
