"""The score of what is open, kept up to date off the window's thread."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reviewer.core.article import Role, Text
from reviewer.core.coverage import Coverage, coverage_of
from reviewer.core.errors import ReviewerError
from reviewer.core.progress import Progress
from reviewer.store import Store
from reviewer.ui.later import InAPause
from reviewer.ui.score.open_review import Open
from reviewer.ui.session import Session

if TYPE_CHECKING:
    from reviewer.scoring.article_score import ArticleScore
    from reviewer.scoring.comparison import MetricFigure
    from reviewer.scoring.judging import Judge

MODELS = {
    "mqm2": "MQM 2.0",
    "wmt2020": "Google WMT 2020",
    "wmt2023": "Google WMT 2023",
    "matecat": "MateCat",
}
"""The scoring models, by the names people ask for them, and what they are called."""

FILE = "file:"
"""What the choice of a file of one's own begins with."""

SCORE, METRICS = "score", "metrics"
_SETTING = "scoring model"
_AFTER = 300
"""Milliseconds without an act: a mark is most often followed by another."""


def chosen_model(store: Store) -> str:
    """The scoring model that a study chose: a name of :data:`MODELS`, or ``file:PATH``.

    Until then that of its ratings: Google's where they come from there, else MQM 2.0.
    """
    chosen = store.setting(_SETTING) or ""
    if chosen in MODELS or chosen.startswith(FILE):
        return chosen
    from reviewer.store.usual_model import usual_model

    return usual_model(store)


_MEASURE_AFTER = 1000
_FEW = 60_000
"""Code points of all texts whose metrics are worked out in a fraction of a second."""


class LiveScore(QObject):
    """Scores the open review when it opens and after each change.

    The texts on the screen are scored, the article and a machine version beside it, and the one
    that somebody wants to see more of (``text_id``): the machine's as long as it is shown. A review
    from another program judges one text, as far as it was rated (``coverage``).

    ``scored`` tells of another score, ``measured`` of other automatic metrics; these follow each
    change only while :attr:`watched`, and those of long articles are worked out only then.
    """

    scored = Signal()
    measured = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.scores: dict[str, ArticleScore] = {}
        self.coverage: Coverage | None = None
        self.metrics: Sequence[MetricFigure] | None = None
        self.text_id = ""
        self._shown: tuple[str, ...] = ()
        self._watched = False
        self._held: list[Judge] = []  # places errors; kept from one score to the next
        self._scoring = InAPause(self._start_score, self, _AFTER)
        self._measuring = InAPause(self._start_metrics, self, _MEASURE_AFTER)
        session.opened.connect(self._opened)
        session.changed.connect(self._changed)
        session.rows_changed.connect(self._rows_moved)
        session.current_changed.connect(self._typology_may_differ)
        for signal in (session.selection_changed, session.current_changed):
            signal.connect(self._scoring.put_off)
            signal.connect(self._measuring.put_off)
        self._typology = session.typology
        self._opened()

    # ---- what is wanted

    @property
    def choice(self) -> str:
        """The scoring model that the study chose: a name of :data:`MODELS`, or ``file:PATH``."""
        return chosen_model(self._session.store)

    def choose(self, choice: str) -> None:
        """Score by another model from now on; the study remembers it."""
        try:
            if choice.startswith(FILE):
                from reviewer.formats import typology_toml

                typology_toml.load(Path(choice.removeprefix(FILE)))
            self._session.store.set_setting(_SETTING, choice)
        except ReviewerError as error:
            self._session.failed.emit(error)
            self.scored.emit()
            return
        self._scoring.ask()

    @property
    def score(self) -> ArticleScore | None:
        """That of the text somebody wants to see more of; ``None`` while it is worked out."""
        return self.scores.get(self.text_id)

    def judge_text(self, text_id: str) -> None:
        """Show what another of the article's texts is worth."""
        self.text_id = text_id
        self.scored.emit()
        self._scoring.ask()

    def judged(self) -> list[Text]:
        """The texts that the review judges: the article and the machine versions, or just one."""
        if self.coverage is not None and self._session.has_text(self.coverage.text_id):
            return [self._session.text(self.coverage.text_id)]
        return [it for it in self._session.texts if it.role is not Role.REFERENCE]

    def on_screen(self) -> list[Text]:
        """Those of them that are shown: the article, and machine versions beside it."""
        judged = self.judged()
        return [it for it in judged if it is judged[0] or it.text_id in self._session.english]

    @property
    def watched(self) -> bool:
        """Whether somebody looks at the automatic metrics."""
        return self._watched

    @watched.setter
    def watched(self, watched: bool) -> None:
        self._watched = watched
        if watched:
            self._measuring.ask()

    # ---- following

    def _opened(self) -> None:
        article = self._session.article_text
        jobs = self._session.jobs
        for key, waiting in ((SCORE, self._scoring), (METRICS, self._measuring)):
            jobs.cancel(key)
            waiting.stop()  # what is opened is read first, however long the last was waited for
        self.coverage = self._coverage()
        judged = {it.text_id for it in self.judged()}
        self.scores = {key: it for key, it in self.scores.items() if key in judged}
        self._follow_shown()
        self.metrics = None
        self._held = []
        self.scored.emit()
        if article:
            self._scoring.ask()
            self._measuring.ask()

    def _changed(self) -> None:
        self._scoring.ask()
        if self._watched:
            self._measuring.ask()

    def _typology_may_differ(self) -> None:
        if self._session.typology is not self._typology:
            self._typology = self._session.typology
            self._rows_moved()

    def _coverage(self) -> Coverage | None:
        """What the review saw, where that is not the article as it stands."""
        session = self._session
        if session.article is None or session.review is None:
            return None
        details = session.store.details(session.article.article_id)
        return coverage_of(details, session.review.review_id)

    def _follow_shown(self) -> None:
        """Tell more of the machine version that has come on the screen, else of the article."""
        shown = tuple(it.text_id for it in self.on_screen())
        if shown != self._shown or self.text_id not in {it.text_id for it in self.judged()}:
            self._shown = shown
            self.text_id = shown[-1] if shown else ""

    def _rows_moved(self) -> None:
        self.coverage = self._coverage()  # what was rated is told in other sentences now
        self._follow_shown()
        self.scored.emit()
        self._held = []
        self._scoring.ask()
        self._measuring.ask()

    # ---- working

    def _open(self) -> Open | None:
        """What is open, as plain values; ``None`` for nothing, or when the window is closing."""
        session = self._session
        if session.article is None or session.article_text is None or session.jobs.over:
            return None
        return Open(
            session.store.path,
            tuple(session.segmented(it.text_id) for it in session.texts),
            tuple(session.annotations()),
            session.typology,
            tuple(dict.fromkeys([*(it.text_id for it in self.on_screen()), self.text_id])),
            self.choice,
            self.coverage if self.coverage and session.has_text(self.coverage.text_id) else None,
            self._held,
        )

    def _start_score(self) -> None:
        asked = self._open()
        if asked is None:
            return

        def work(progress: Progress) -> dict[str, ArticleScore]:
            # What scores takes a tenth of a second to load: not in the window's thread.
            from reviewer.ui.score.working import scored

            return scored(asked, progress)

        self._session.jobs.start(SCORE, "", work, self._take_score)

    def _take_score(self, scores: dict[str, ArticleScore]) -> None:
        self.scores = scores
        self.scored.emit()

    def _start_metrics(self) -> None:
        few = sum(len(it.content) for it in self._session.texts) <= _FEW
        asked = self._open() if self._watched or few else None
        if asked is None:
            return

        def work(progress: Progress) -> Sequence[MetricFigure]:
            from reviewer.ui.score.working import measured

            return measured(asked, progress)

        self._session.jobs.start(METRICS, "", work, self._take_metrics)

    def _take_metrics(self, metrics: Sequence[MetricFigure]) -> None:
        self.metrics = metrics
        self.measured.emit()
