"""What the window of comparisons is working at, how far it is, and a way to give it up."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from reviewer.ui.elided import ElidedLabel
from reviewer.ui.jobs import Jobs


class UnderWay(QWidget):
    """Follows ``jobs``. What is given up is said to be missing until something else begins."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._given_up = False
        self.words, self.bar = ElidedLabel(), QProgressBar()
        self.stop_button = QPushButton(self.tr("Give up"))
        self.stop_button.setToolTip(self.tr("Give up what is under way; what is there stays"))
        self.stop_button.setAutoDefault(False)
        self.words.setObjectName("quiet")
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(120, 4)
        self.bar.setAccessibleName(self.tr("Progress"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self.words, self.bar, self.stop_button):
            row.addWidget(part)
        row.addStretch(1)
        self.setMinimumHeight(self.stop_button.sizeHint().height())
        self.stop_button.clicked.connect(self._give_up)
        jobs.busy_changed.connect(self._show)
        self._show()

    def _give_up(self) -> None:
        self._given_up = True
        self._jobs.cancel_shown()

    def _show(self) -> None:
        job = self._jobs.current()
        for part in (self.bar, self.stop_button):
            part.setVisible(job is not None)
        if job:
            self._given_up = False
            self.words.setText(job.title)
            self.bar.setValue(round(100 * job.progress))
        elif self._given_up:
            self.words.setText(self.tr("Given up: not all figures are there."))
        else:
            self.words.setText("")
