"""The line at the bottom: what is stored, what is counted, what languages and how long."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from reviewer.core.judged import judged_system
from reviewer.ui import icons, wording
from reviewer.ui.elided import ElidedLabel
from reviewer.ui.later import Later
from reviewer.ui.score_button import ScoreButton
from reviewer.ui.session import Session
from reviewer.ui.spare_words import SpareWords
from reviewer.ui.theme import Appearance

_NOTICE_SHOWN = 6000
_HEIGHT = 28
_GAP, _EDGE = 16, 12
_ANY_WIDTH = 2**24 - 1


class StatusLine(QWidget):
    """Shows the session's jobs by itself; the window tells words, languages, time and notices."""

    cancel_wanted = Signal()

    def __init__(self, session: Session, appearance: Appearance) -> None:
        super().__init__()
        self._session = session
        self._appearance = appearance
        self._words: int | None = None
        self._judged: tuple[str, ...] = ()
        self._judged_words: int | None = None
        self._stored, self._told = QStackedWidget(), ElidedLabel()
        self._job, self._progress, self._cancel = ElidedLabel(), QProgressBar(), QToolButton()
        self.score, self.metrics = ScoreButton(appearance), SpareWords(appearance)
        self._counts, self._fits, self._time = ElidedLabel(), QLabel(), QLabel()
        self._notice = QTimer(self)
        self._notice.setSingleShot(True)
        self._notice.setInterval(_NOTICE_SHOWN)
        self._this_moment = QTimer(self)  # runs as long as what is told belongs to the present act
        self._this_moment.setSingleShot(True)
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
        storing = [QLabel(self.tr("Typing…")), QLabel(self.tr("✓ All changes stored"))]
        for label in storing:
            self._stored.addWidget(label)  # the room of both, so that nothing beside them moves
        for label in (*storing, self._told, self._job, self._counts, self._fits, self._time):
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
        job = QWidget()
        row = QHBoxLayout(job)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._job)
        row.addWidget(self._progress)
        row.addWidget(self._cancel)
        self._spare, self._pages = QStackedWidget(), QStackedWidget()
        for page in (self.metrics, job):
            self._spare.addWidget(page)
        self._counted = QWidget()
        row = QHBoxLayout(self._counted)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self._counts)
        row.addWidget(self._spare, 1)
        for page in (self._counted, self._told):
            self._pages.addWidget(page)
        for pages in (self._spare, self._pages):
            pages.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_EDGE, 1, _EDGE, 0)
        layout.setSpacing(_GAP)
        self._stored.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        layout.addWidget(self._stored)
        layout.addWidget(self.score)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._fits)
        layout.addWidget(self._time)
        self.setMinimumHeight(max(_HEIGHT, self.fontMetrics().height() + 8))

    def _connect(self) -> None:
        session = self._session
        session.jobs.busy_changed.connect(self._show_job)
        session.opened.connect(self._show_counts)
        for signal in (session.opened, session.changed):
            signal.connect(self._forget_moment)
        self._counting = Later(self._show_counts, self)
        for signal in (session.changed, session.findings_changed):
            signal.connect(self._counting.ask)
        self._notice.timeout.connect(self._show_told)
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
            self._show_stored()

    def show_notice(self, words: str) -> None:
        """Show one sentence for a while, but not beyond another act: it was about a moment."""
        self._told.setText(words)
        self._notice.start()
        self._this_moment.start(0)
        self._show_told()

    def _forget_moment(self) -> None:
        """Another article was opened, or a step taken: what was told before is history."""
        if self._notice.isActive() and not self._this_moment.isActive():
            self._notice.stop()
            self._show_told()

    def set_words(self, words: int | None) -> None:
        """Say how many words the article has; ``None`` when it is not known (yet)."""
        self._words = words
        self._show_counts()

    def set_judged(self, labels: tuple[str, ...], words: int | None) -> None:
        """Say which texts the score judges, the article by "" and machines by their labels.

        Only their errors are counted then; none for those of all. ``words`` are those that the
        score rests on, ``None`` while it is being worked out.
        """
        if (labels, words) != (self._judged, self._judged_words):
            self._judged, self._judged_words = labels, words
            self._show_counts()

    def set_languages(self, languages: Mapping[str, str | None]) -> None:
        """Say of each language looked for (ISO 639-1) that its text is in it, for ``None``, or in
        which other one it is."""
        self._fits.setText("  ".join(self._fit(*it) for it in languages.items()))
        self._make_room()
        self._fits.setToolTip(
            self.tr("Whether each text is in the language that its place asks for")
        )

    def _fit(self, wanted: str, found: str | None) -> str:
        name = wording.language_name(wanted)
        if found in (None, wanted):
            return f"{name} ✓"
        from reviewer.ui.language_message import language_name

        return self.tr("{0}, not {1}").format(language_name(str(found)), name)

    def set_active_seconds(self, seconds: float) -> None:
        """Say how long this review has taken so far."""
        words = wording.clock(seconds)
        if words != self._time.text():
            self._time.setText(words)

    # ---- showing

    def _show_stored(self) -> None:
        self._stored.setCurrentIndex(1 if self._all_stored else 0)

    def _show_told(self) -> None:
        """A notice stands for a while where the counts are."""
        self._pages.setCurrentIndex(1 if self._notice.isActive() else 0)
        self._make_room()

    def _show_job(self) -> None:
        job = self._session.jobs.current()
        self._spare.setCurrentIndex(1 if job else 0)
        if job:
            self._job.setText(job.title)
            self._progress.setValue(round(100 * job.progress))
        self._make_room()

    def _show_counts(self) -> None:
        self._counts.setToolTip("")
        if self._session.article is None:
            self._counts.setText("")
            return
        session, errors = self._session, self._session.annotations()
        texts = {it.text_id: it for it in session.texts}
        counted = [
            it
            for it in errors
            if not self._judged or judged_system(it, texts, session.typology) in self._judged
        ]
        words = [wording.error_count(len(counted))]
        if self._session.found.shown:
            words.append(wording.finding_count(len(self._session.found.shown)))
        number = self._words if self._judged_words is None else self._judged_words
        if number is not None:
            words.append(wording.word_count(number))
        self._counts.setText(" · ".join(words))
        if len(counted) < len(errors):
            told = self.tr("Of the texts that are shown; in all texts {0}")
            self._counts.setToolTip(told.format(wording.error_count(len(errors))))
        self._settle()

    def _make_room(self) -> None:
        """A notice, or a job's title, is read whole: the end of the score and then the languages
        make room for it."""
        wanted = 0
        if self._notice.isActive():
            wanted = self._told.sizeHint().width()
        elif self._session.jobs.current():
            job = self._job.sizeHint().width() + self._progress.width() + self._cancel.width()
            wanted = self._counts.sizeHint().width() + job + 2 * _GAP
        left = self.width() - self._stored.width() - self._time.sizeHint().width()
        left -= wanted + 4 * _GAP + 2 * _EDGE
        least, fits = self.score.minimumSizeHint().width(), self._fits.sizeHint().width()
        self._fits.setVisible(not wanted or left - fits >= least)
        if not self._fits.isHidden():
            left -= fits
        self.score.setMaximumWidth(max(least, left) if wanted else _ANY_WIDTH)
        self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _settle(self) -> None:
        """Give words their new room now, not after a frame in which they are cut off."""
        for layout in (self.layout(), self._counted.layout()):
            if layout:
                layout.activate()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, self._appearance.theme.line)
