"""What a reviewer decides about findings: each decision is one undoable step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reviewer.core import editing
from reviewer.core.annotation import Annotation
from reviewer.core.change import Change, Step
from reviewer.core.decision import Decision, Scope, Verdict
from reviewer.core.errors import ReviewerError
from reviewer.core.review import Review
from reviewer.core.typology import SEPARATOR, Typology
from reviewer.ui.finding_index import PlacedFinding
from reviewer.ui.findings import JOB
from reviewer.ui.reviewing import Reviewing

_DISMISSING = {
    Scope.ARTICLE: "dismiss",
    Scope.EVERYWHERE: "dismiss everywhere",
    Scope.CHECK: "dismiss check",
}


class Deciding(Reviewing):
    """Going through the findings, accepting and dismissing them.

    After a decision the next finding is the current one, so that it needs one key a finding; to ask
    for the next one then says that this is it, so that nobody passes over one by habit.
    """

    trial = ""  # id of the error that a finding became to be edited, until the editing ends
    _gone_on_to = ""  # id of the finding that a decision made the current one

    def set_current(self, mark_id: str | None, *, reveal: bool = False) -> None:
        self._gone_on_to = ""
        super().set_current(mark_id, reveal=reveal)

    def step_finding(self, direction: int) -> None:
        """Go to the next (1) or previous (-1) finding, round the end: from the current one while
        the caret is at it, else from the caret."""
        shown = self.found.shown
        if not shown:
            if self.jobs.runs(JOB):
                self.notice.emit(self.tr("The checks are reading the article."))
            else:
                self.notice.emit(self.tr("There are no findings to decide."))
            return
        if direction > 0 and self.finding and self.finding.finding_id == self._gone_on_to:
            self.set_current(self._gone_on_to, reveal=True)
            accept, dismiss = (
                self.keys.of("accept-finding", "A"),
                self.keys.of("dismiss-finding", "X"),
            )
            words = self.tr("This is the next one: {0} accepts it, {1} puts it aside.")
            self.notice.emit(words.format(accept, dismiss))
            return
        if self.finding and self._caret_at(self.finding):
            place = self.found.at_or_after(self.finding.order) + direction
        else:
            place = self._finding_at_caret() - (direction < 0)
        self.set_current(shown[place % len(shown)].finding_id, reveal=True)

    def _finding_at_caret(self) -> int:
        it = self.selection
        row = self.row_at(it.text_id, it.caret) if it else None
        if it is None or row is None:
            return 0
        return self.found.at_or_after((row, int(it.text_id != self.texts[0].text_id), it.caret))

    def accept_finding(self) -> Annotation | None:
        """Make the current finding an error as it stands, and go on to the next finding."""
        it = self.finding
        made = self._accept("accept", [it]) if it else ()
        if it and made:
            self._go_on_from(it)
        return made[0] if made else None

    def edit_finding(self) -> Annotation | None:
        """Make the current finding an error, which is the current one from now on; while it is a
        ``trial``, all can be taken back."""
        made = self._accept("accept", [self.finding]) if self.finding else ()
        if made:
            self.trial = made[0].annotation_id
            self.set_current(made[0].annotation_id, reveal=True)
        return made[0] if made else None

    def same_kind(self) -> Sequence[PlacedFinding]:
        """The findings shown that say the same as the current one, of whatever words; with it."""
        it = self.finding
        return [other for other in self.found.shown if other.kind == it.kind] if it else []

    def accept_kind(self) -> None:
        """Make all findings of the current one's kind errors; one undo takes all back."""
        it = self.finding
        if it and self._accept("accept kind", self.same_kind()):
            self._go_on_from(it)

    def dismiss_finding(self, scope: Scope = Scope.ARTICLE) -> None:
        """Put the current finding aside, here or everywhere, or its whole check here."""
        it = self.finding
        if it is None:
            return
        key = "" if scope is Scope.CHECK else it.key
        try:
            decision = self._decision(it, Verdict.DISMISSED, scope, key)
        except ReviewerError as error:
            self.failed.emit(error)
            return
        if self._decide(_DISMISSING[scope], [Change(None, decision)]):
            self._go_on_from(it)

    def reopened(self, step: Step) -> str | None:
        """The id of a finding that taking back this step brought back, if there is one."""
        keys = {it.before.finding_key for it in step.changes if isinstance(it.before, Decision)}
        back = [it for key in keys for it in self.found.with_key(key)]
        shown = [it for it in back if self.found.get(it.finding_id)]
        return min(shown, key=lambda it: it.order).finding_id if shown else None

    def _go_on_from(self, it: PlacedFinding) -> None:
        shown = self.found.shown
        if not shown:
            self.current_changed.emit()
            self.notice.emit(self.tr("That was the last finding."))
            return
        place = self.found.at_or_after(it.order) % len(shown)
        self.set_current(shown[place].finding_id, reveal=True)
        self._gone_on_to = shown[place].finding_id

    def end_trial(self) -> None:
        """The editing ended: what the finding became stays."""
        self.trial = ""

    def _accept(self, action: str, findings: Sequence[PlacedFinding]) -> Sequence[Annotation]:
        """Store errors for findings and the decisions on them; nothing if that failed."""
        review = self.own_review()
        if review is None:
            return ()
        made: list[Annotation] = []
        changes: list[Change] = []
        first_of: dict[str, str] = {}
        for it in findings:
            error = self._error(it, review)
            repeat_of = first_of.setdefault(it.key, error.annotation_id)
            if repeat_of != error.annotation_id:
                error = replace(error, repeat_of=repeat_of)
            decision = self._decision(it, Verdict.ACCEPTED, Scope.ARTICLE, it.key)
            decision = replace(decision, annotation_id=error.annotation_id)
            made.append(error)
            changes += [Change(None, error), Change(None, decision)]
        return made if self._decide(action, changes) else ()

    def _decide(self, action: str, changes: Sequence[Change]) -> bool:
        """Take a step after which the current finding is so no more: what is instead of it is
        told once, by the caller."""
        it, self.finding = self.finding, None
        stored = self.apply(action, changes)
        if not stored:
            self.finding = it
        return stored

    def _error(self, it: PlacedFinding, review: Review) -> Annotation:
        """The error that a finding says: category, severity, correction and counterpart filled."""
        return editing.new(
            self.new_id(),
            review.review_id,
            it.spans,
            category_of(it, self.typology),
            it.finding.severity,
            self.now(),
            correction=it.finding.suggestion,
            origin=f"finding:{it.finding.check}",
        )

    def _decision(self, it: PlacedFinding, verdict: Verdict, scope: Scope, key: str) -> Decision:
        assert self.article
        return Decision(
            self.new_id(),
            self.article.article_id,
            self.acting_reviewer().reviewer_id,
            it.finding.check,
            key,
            verdict,
            scope,
            None,
            self.now(),
        )


def category_of(it: PlacedFinding, typology: Typology) -> str:
    """The category of a finding in a typology: its own, the nearest above it, the first of the
    same ITS type, or ``""`` (to be chosen) where there is none."""
    path = it.finding.category
    while path:
        if typology.get(path):
            return path
        path = path.rpartition(SEPARATOR)[0]
    from reviewer.checks.catalogue import check_named

    its = check_named(it.finding.check).its
    return next((category.path for category in typology if category.its == its), "")
