"""The scores and findings that the list of articles tells, worked out in jobs and kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from reviewer.core.errors import ReviewerError
from reviewer.core.listed import Listed
from reviewer.core.progress import Progress
from reviewer.core.typology import Typology
from reviewer.ui.articles_panel import ArticlesPanel
from reviewer.ui.finding_index import PlacedFinding
from reviewer.ui.later import InAPause, Later
from reviewer.ui.live_score import LiveScore
from reviewer.ui.session import Session

if TYPE_CHECKING:
    from reviewer.store.expectation_rows import Row
    from reviewer.store.listed_figures import ListFigures

JOB, _KEEP = "list figures", "keep findings"
_AFTER = 1500
"""Milliseconds after a change, and after the start: marks, findings and the open score go first."""
_COUNT_AFTER = 200
_MUCH = 20_000
"""Errors from which on a process of its own scores them, so that the window does not stutter."""


class _Seen(NamedTuple):
    """What was found in an article beside the English text with this id, "" for none."""

    english: str
    found: Sequence[PlacedFinding]


class ArticleFigures(QObject):
    """Tells the panel; only articles that changed since are scored again."""

    def __init__(self, session: Session, live: LiveScore, panel: ArticlesPanel) -> None:
        super().__init__(panel)
        self._session = session
        self._live = live
        self._panel = panel
        self._known: ListFigures | None = None
        self._by: tuple[str, Typology] | None = None  # what the known scores were made with
        self._findings: dict[str, int] = {}  # of articles that were opened: as they are now
        self._seen: dict[str, _Seen] = {}  # to be kept, so that the counts outlast the run
        self._reading = InAPause(self._read, self, _AFTER)
        self._counting = Later(self._count, self, _COUNT_AFTER)
        self._keeping = InAPause(self._keep, self, _AFTER)
        for signal in (session.articles_changed, session.changed, session.opened, live.scored):
            signal.connect(self._read_soon)
        session.findings_changed.connect(self._count_soon)
        self._read_soon()

    def _read_soon(self) -> None:
        """Wait for a pause: who marks one error after the other is not to feel it."""
        self._reading.ask()

    def _count_soon(self) -> None:
        self._counting.start()

    def _read(self) -> None:
        session = self._session
        if session.jobs.over:
            return
        by = (self._live.choice, session.typology)
        known = self._known if by == self._by else None

        def take(found: ListFigures) -> None:
            self._known, self._by = found, by
            self._tell()

        work: Callable[[Progress], ListFigures] = partial(_figures, session.store.path, *by, known)
        session.jobs.start(JOB, "", work, take)

    def _count(self) -> None:
        """Count the findings of the open article: when all were looked for, and then as they go."""
        session, article = self._session, self._session.article
        if article is None:
            return
        if not session.findings.complete:
            self._seen.pop(article.article_id, None)  # of an older state
            return
        self._findings[article.article_id] = len(session.found.shown)
        self._tell()
        if len(session.english) < 2 and not session.only_looks:
            found = session.found.all()
            self._seen[article.article_id] = _Seen("".join(session.english), found)
            self._keeping.ask()

    def _keep(self) -> None:
        """Keep what was found, as triage does, so that nothing is found twice for the list."""
        session, seen = self._session, self._seen
        if session.jobs.over or session.findings.under_way:
            return
        self._seen = {}

        def take(kept: list[Row]) -> None:
            if not kept:
                return
            from reviewer.store import expectations

            try:
                expectations.put(session.store, kept)
            except ReviewerError as error:
                session.failed.emit(error)

        work: Callable[[Progress], list[Row]] = partial(_rows, session.store.path, seen)
        session.jobs.start(_KEEP, "", work, take)

    def _tell(self) -> None:
        listed: dict[str, Listed] = {}
        if self._known is not None:
            listed = {key: self._known.listed(key) for key in self._known.stamps}
        for key, findings in self._findings.items():
            listed[key] = listed.get(key, Listed())._replace(findings=findings)
        self._panel.set_figures(listed)


def _rows(path: Path, seen: Mapping[str, _Seen], _progress: Progress) -> list[Row]:
    """What is to be kept of the findings that were seen (in a job); nothing of what is known."""
    from reviewer.core.annotation import Severity
    from reviewer.core.expectation import Found
    from reviewer.store import Store, expectations

    with Store.open(path) as store:
        return [
            row
            for article_id, (english, findings) in seen.items()
            for row in expectations.seen(
                store,
                article_id,
                english,
                [
                    Found(
                        it.finding.check,
                        it.key,
                        int(it.english),
                        it.span.start,
                        it.span.end,
                        it.finding.severity is Severity.NEUTRAL,
                    )
                    for it in findings
                ],
            )
        ]


def _figures(
    path: Path, choice: str, typology: Typology, known: ListFigures | None, progress: Progress
) -> ListFigures:
    """Read what is known of all articles now (in a job; what scores is loaded there)."""
    from reviewer.store import Store
    from reviewer.store.listed_figures import NOTHING, changed

    with Store.open(path) as store:
        _, _, errors = changed(store, known or NOTHING)
    from reviewer.ui.apart import apart_if

    work = partial(_read_figures, path, choice, typology, known or NOTHING)
    return apart_if(errors > _MUCH, work)(progress)


def _read_figures(
    path: Path, choice: str, typology: Typology, known: ListFigures, progress: Progress
) -> ListFigures:
    from reviewer.store import Store
    from reviewer.store.listed_figures import list_figures
    from reviewer.ui.score.working import model_of

    with Store.open(path) as store:
        return list_figures(store, model_of(choice, typology), known, progress)
