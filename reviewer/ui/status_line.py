"""The line at the bottom: what is stored, what is counted, what languages and how long."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from reviewer.ui import icons, wording
from reviewer.ui.elided import ElidedLabel
from reviewer.ui.later import Later
from reviewer.ui.score_button import ScoreButton
from reviewer.ui.session import Session
from reviewer.ui.spare_words import SpareWords
from reviewer.ui.theme import Appearance

_NOTICE_SHOWN = 6000
_HEIGHT = 28


class StatusLine(QWidget):
    """Shows the session's jobs by itself; the window tells words, languages, time and notices."""

    cancel_wanted = Signal()

    def __init__(self, session: Session, appearance: Appearance) -> None:
        super().__init__()
        self._session = session
        self._appearance = appearance
        self._words: int | None = None
        self._stored = ElidedLabel()
        self._job, self._progress, self._cancel = ElidedLabel(), QProgressBar(), QToolButton()
        self.score, self.metrics = ScoreButton(appearance), SpareWords(appearance)
        self._counts, self._fits, self._time = ElidedLabel(), QLabel(), QLabel()
        self._notice = QTimer(self)
        self._notice.setSingleShot(True)
        self._notice.setInterval(_NOTICE_SHOWN)
        self._all_stored = True
        self._name()
        self._lay_out()
        self._connect()
        self._draw_icon()
        self.set_active_seconds(0)
        self._show_stored()
        self._show_counts()

    # ---- building

    def _name(self) -> None:
        for label in (self._stored, self._job, self._counts, self._fits, self._time):
            label.setObjectName("quiet")
        self._progress.setRange(0, 100)
        self._progress.setTextVisible(False)
        self._progress.setFixedSize(96, 4)
        self._progress.setAccessibleName(self.tr("Progress"))
        self._cancel.setAccessibleName(self.tr("Give up"))
        self._cancel.setToolTip(self.tr("Give up what is under way"))
        self._cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._cancel.setFixedSize(20, 20)
        self._cancel.setIconSize(QSize(12, 12))
        self._time.setToolTip(self.tr("Time spent on this review, without pauses over a minute"))

    def _lay_out(self) -> None:
        self._work = QWidget()
        self._work.hide()
        row = QHBoxLayout(self._work)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._job)
        row.addWidget(self._progress)
        row.addWidget(self._cancel)
        for part in (self._stored, self._work):
            part.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 1, 12, 0)
        layout.setSpacing(18)
        layout.addWidget(self._stored)
        layout.addWidget(self._work)
        layout.addWidget(self.score)
        layout.addWidget(self._counts)
        layout.addWidget(self.metrics, 1)
        layout.addWidget(self._fits)
        layout.addWidget(self._time)
        self.setMinimumHeight(max(_HEIGHT, self.fontMetrics().height() + 8))

    def _connect(self) -> None:
        session = self._session
        session.jobs.busy_changed.connect(self._show_job)
        session.opened.connect(self._show_counts)
        self._counting = Later(self._show_counts, self)
        for signal in (session.changed, session.findings_changed):
            signal.connect(self._counting.ask)
        self._notice.timeout.connect(self._show_stored)
        self._cancel.clicked.connect(self.cancel_wanted)
        self._appearance.changed.connect(self._draw_icon)
        session.keys.follow(self._tell_keys)

    def _tell_keys(self) -> None:
        self.score.tell_key(self._session.keys.of("score-panel", "F12"))

    def _draw_icon(self) -> None:
        self._cancel.setIcon(icons.icon("close", self._appearance.theme))

    # ---- what the window tells

    def set_stored(self, stored: bool) -> None:
        """Say whether everything typed is stored."""
        if stored != self._all_stored:
            self._all_stored = stored
            if not self._notice.isActive():
                self._show_stored()

    def show_notice(self, words: str) -> None:
        """Show one sentence for a while."""
        self._stored.setText(words)
        self._notice.start()

    def set_words(self, words: int | None) -> None:
        """Say how many words the article has; ``None`` when it is not known (yet)."""
        self._words = words
        self._show_counts()

    def set_languages(self, languages: dict[str, bool]) -> None:
        """Say of each language looked for (ISO 639-1) whether its text is in it."""
        shown = (
            f"{wording.language_name(code)} {'✓' if fits else '✗'}"
            for code, fits in languages.items()
        )
        self._fits.setText("  ".join(shown))
        self._settle()
        self._fits.setToolTip(
            self.tr("Whether each text is in the language that its place asks for")
        )

    def set_active_seconds(self, seconds: float) -> None:
        """Say how long this review has taken so far."""
        words = wording.clock(seconds)
        if words != self._time.text():
            self._time.setText(words)

    # ---- showing

    def _show_stored(self) -> None:
        words = self.tr("✓ All changes stored") if self._all_stored else self.tr("Typing…")
        self._stored.setText(words)

    def _show_job(self) -> None:
        job = self._session.jobs.current()
        self._stored.setVisible(job is None)
        self._work.setVisible(job is not None)
        if job:
            self._job.setText(job.title)
            self._progress.setValue(round(100 * job.progress))

    def _show_counts(self) -> None:
        if self._session.article is None:
            self._counts.setText("")
            return
        words = [wording.error_count(len(self._session.annotations()))]
        if self._session.found.shown:
            words.append(wording.finding_count(len(self._session.found.shown)))
        if self._words is not None:
            words.append(wording.word_count(self._words))
        self._counts.setText(" · ".join(words))
        self._settle()

    def _settle(self) -> None:
        """Give words their new room now, not after a frame in which they are cut off."""
        layout = self.layout()
        if layout:
            layout.activate()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, self._appearance.theme.line)
