"""What the checks suspect in the open article: looked for in a job, shown as it comes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from reviewer.core.annotation import Annotation
from reviewer.core.article import Role, SegmentedText
from reviewer.core.change import Step
from reviewer.core.decision import Decision, Dismissals
from reviewer.core.errors import ReviewerError
from reviewer.core.progress import Progress
from reviewer.core.rows import Rows
from reviewer.store import Store, decisions
from reviewer.ui import finding_job
from reviewer.ui.finding_index import FindingIndex, PlacedFinding, spans_of
from reviewer.ui.finding_job import FindingTask, Told
from reviewer.ui.later import Later
from reviewer.ui.pair.source import MarkKind
from reviewer.ui.session_steps import SessionSteps

JOB = "findings"
_ELSEWHERE, _WARMING = "elsewhere", "load checks"
_BEGIN_AFTER = 10
"""Milliseconds: the rows are on the screen by then."""


class Findings(QObject):
    """Fills the session's ``found`` and keeps it in step with marks and decisions.

    Nothing is looked for before :meth:`begin` says that the rows are on the screen. ``in_view``
    gives the indices of the rows to begin with.
    """

    _came = Signal(int, object)

    def __init__(self, session: SessionSteps) -> None:
        super().__init__(session)
        self._session = session
        self.in_view: Callable[[], Collection[int]] = tuple
        self._dismissals = Dismissals()
        self._of: tuple[str, ...] | None = None  # the texts that ``found`` is about
        self._run = 0
        self._wanted = False
        self._complete = False
        self._fresh: dict[str, str] = {}  # id of what was found: its counterpart's text, or ""
        # In a turn of the event loop of its own: whatever waits for the first paint goes before.
        self._beginning = Later(lambda: QTimer.singleShot(0, self, self._begin), self, _BEGIN_AFTER)
        self._came.connect(self._take_in, Qt.ConnectionType.QueuedConnection)
        session.opened.connect(self._look_anew)
        session.rows_changed.connect(self._look_anew)
        session.changed.connect(self._follow)
        session.reviewer_changed.connect(self._settle_anew)

    # ---- looking

    @property
    def under_way(self) -> bool:
        """Whether more may come."""
        return self._wanted or self._session.jobs.runs(JOB)

    @property
    def complete(self) -> bool:
        """Whether all of the open article was looked through: a look that failed has ended too."""
        return self._complete

    def begin(self) -> None:
        """The rows are on the screen: look through them, if that is still to be done."""
        if self._wanted:
            self._beginning.ask()

    def warm_up(self) -> None:
        """Load the checks and their words in a quiet moment, so that the first article's findings
        come as soon as any other's."""
        if not self.under_way:
            self._session.jobs.start(_WARMING, "", finding_job.warm_up, lambda _: None)

    def look_again(self) -> None:
        """The checks are set otherwise, or remember more: look through the article again."""
        self._look_anew()
        self.begin()

    def _look_anew(self) -> None:
        """What was found so far stays until it is found again or not, if the texts are the same."""
        session = self._session
        self._run += 1
        self._complete = False
        session.jobs.cancel(JOB)
        texts = self._read_together()
        if texts is None or texts != self._of:
            self._forget()
        self._of = texts
        self._wanted = texts is not None
        if texts:
            self._settle_anew()

    def _read_together(self) -> tuple[str, ...] | None:
        """The article's text and the English that checks read it beside: what is shown, a
        reference before a machine version, so that what both show is said of the reference; the
        article alone where there is no English at all."""
        session = self._session
        article = session.article_text
        if article is None:
            return None
        english = sorted(
            session.english, key=lambda it: session.text(it).role is not Role.REFERENCE
        )
        return article.text_id, *english

    def _reference_for(self, english: SegmentedText) -> SegmentedText | None:
        """The reference that tells the faults of a machine's English from the article's."""
        texts = self._session.english_texts
        references = [it.text_id for it in texts if it.role is Role.REFERENCE]
        if english.text.role is Role.REFERENCE or not references:
            return None
        return self._session.segmented(references[0])

    def _begin(self) -> None:
        rows = self._session.rows()
        if self._session.jobs.over or not (self._wanted and self._of and isinstance(rows, Rows)):
            return
        self._wanted = False
        self._fresh = {}
        article, *english = map(self._session.segmented, self._of)
        path, first = self._session.store.path, frozenset(self.in_view())
        tasks = [
            FindingTask(path, article, it, rows, first, self._reference_for(it)) for it in english
        ] or [FindingTask(path, article, None, rows, first)]
        number = self._run

        def work(progress: Progress) -> int:
            for task in tasks:
                finding_job.look_through(task, lambda it: self._came.emit(number, it), progress)
            return number

        self._session.jobs.start(JOB, "", work, self._finish)
        self._session.findings_changed.emit([])

    def _take_in(self, number: int, told: Told) -> None:
        """Show what came, unless it is of an older state."""
        if number != self._run:
            return
        session, fresh = self._session, []
        found = session.found
        for it in told:
            beside = it.linked.text_id if it.linked else ""
            if self._fresh.setdefault(it.finding_id, beside) != beside:
                continue  # said already, of the other English text
            if session.finding and session.finding.finding_id == it.finding_id:
                session.finding = it  # in another row perhaps
            if found.held(it.finding_id) != it:
                found.put(it, hidden=self._is_hidden(it))
                fresh.append(it)
        if fresh:
            session.findings_changed.emit(spans_of(fresh))

    def _finish(self, number: int) -> None:
        """Forget what was not found again."""
        if number != self._run:
            return
        self._complete = True
        found = self._session.found
        gone = [it for it in found.all() if it.finding_id not in self._fresh]
        for it in gone:
            found.drop(it.finding_id)
        self._tell(gone)

    def _forget(self) -> None:
        gone = list(self._session.found.shown)
        self._session.found = FindingIndex()
        self._tell(gone)

    # ---- what is shown

    def _read_decisions(self, article_id: str) -> None:
        try:
            made = decisions.of_article(self._session.store, article_id)
        except ReviewerError as error:
            self._session.failed.emit(error)
        else:
            self._dismissals = Dismissals.of(made)

    def _follow(self, step: Step) -> None:
        """Hide what was marked or dismissed by a step, and show again what a step set free."""
        found = self._session.found
        records = [record for change in step.changes for record in change if record]
        touched: dict[str, PlacedFinding] = {}
        decided = [it for it in records if isinstance(it, Decision)]
        if decided:
            self._read_decisions(step.article_id)
        for key in {it.finding_key for it in decided}:  # thousands may say the same
            same = found.with_key(key) if key else found.all()
            touched |= {it.finding_id: it for it in same}
        for record in records:
            if isinstance(record, Annotation):
                for span in record.spans:
                    touched |= {it.finding_id: it for it in found.touching(span)}
        if touched:
            self._settle(touched.values())

    def _settle_anew(self) -> None:
        """Ask again what was decided: by another reviewer, or in another window."""
        session = self._session
        if session.article:
            self._read_decisions(session.article.article_id)
            self._settle(session.found.all())

    def _settle(self, findings: Iterable[PlacedFinding]) -> None:
        found = self._session.found
        self._tell([it for it in findings if found.hide(it, hidden=self._is_hidden(it))])

    def _tell(self, findings: Iterable[PlacedFinding]) -> None:
        """Say where findings came or went; a current one that went is current no more."""
        session = self._session
        if session.finding and session.found.get(session.finding.finding_id) is None:
            session.finding = None
            session.current_changed.emit()
        session.findings_changed.emit(spans_of(findings))

    def _is_hidden(self, it: PlacedFinding) -> bool:
        return self._dismissals.reach(it.finding.check, it.key) or self._is_marked(it)

    def _is_marked(self, it: PlacedFinding) -> bool:
        """Whether an error has exactly its words, on either side, or came from this check and was
        moved a bit. The counterpart of an error is not what is marked."""
        session = self._session
        for span in it.spans:
            for mark in session.errors_between(span.text_id, span.start, span.end):
                if mark.kind is not MarkKind.ERROR:
                    continue
                if (mark.start, mark.end) == (span.start, span.end):
                    return True
                error = session.annotation(mark.mark_id)
                if error and error.origin == f"finding:{it.finding.check}" and span is it.span:
                    return True
        return False

    # ---- elsewhere

    def count_elsewhere(self, it: PlacedFinding, done: Callable[[int], None]) -> None:
        """Count the other articles that have the same words on the same side, in a job."""
        session = self._session
        if session.article is None:
            return
        path, article_id = session.store.path, session.article.article_id
        words, english = it.span.quote, it.english

        def work(_progress: Progress) -> int:
            from reviewer.store import occurrences

            with Store.open(path) as store:
                return occurrences.other_articles(store, article_id, words, english=english)

        session.jobs.start(_ELSEWHERE, "", work, done)
