"""Whose review is shown, and how far one's own has come."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from reviewer.core.change import Change
from reviewer.core.errors import ReviewerError
from reviewer.core.review import Review, ReviewState
from reviewer.ui.marking import Marking


class Reviewing(Marking):
    """An article may have several reviews: one's own, and those of others that were imported."""

    def reviews(self) -> Sequence[Review]:
        """The reviews of the open article, by anyone, the oldest first."""
        return self.store.reviews(self.article.article_id) if self.article else ()

    def show_review(self, review_id: str) -> None:
        """Show another review of the open article; what was typed is stored first."""
        if self.review is None or review_id != self.review.review_id:
            self._guarded_reload(review_id)

    def start_own_review(self) -> None:
        """Show one's own review of the open article, begun now if there is none."""
        if self.article is None:
            return
        try:
            self.acting_reviewer()
            own = self.store.start_review(self.article.article_id, self.typology.typology_id)
        except ReviewerError as error:
            self.failed.emit(error)
            return
        self._guarded_reload(own.review_id)
        self.articles_changed.emit()

    def become(self, name: str) -> None:
        """Let another person, known or new, review from now on; earlier marks keep their author."""
        self._name(self.store.become_reviewer, name)

    def correct_name(self, name: str) -> None:
        """Write one's name otherwise, on all one's marks."""
        self._name(self.store.rename_reviewer, name)

    def give_name(self, name: str) -> None:
        """Say who reviews here, where only the system's login is known so far."""
        self._name(self.store.set_reviewer_name, name)

    def _name(self, store_name: Callable[[str], None], name: str) -> None:
        """Name the reviewer; time and words until now belong to whoever it was before."""
        if self.article:
            self.closing.emit()
        try:
            store_name(name)
        except ReviewerError as error:
            self.failed.emit(error)
        before, self._reviewer = self._reviewer, None
        same = before is not None and before.reviewer_id == self.reviewer.reviewer_id
        self._guarded_reload(self.review.review_id if same and self.review else "")
        self.reviewer_changed.emit()

    def _guarded_reload(self, review_id: str) -> None:
        try:
            self.reload(review_id)
        except ReviewerError as error:
            self.failed.emit(error)

    def finish(self, verdict: str) -> None:
        """Close the review with a verdict in words."""
        review = self.own_review()
        if review:
            done = replace(
                review, state=ReviewState.FINISHED, verdict=verdict, finished_at=self.now()
            )
            self.apply("finish", [Change(review, done)])

    def reopen(self) -> None:
        """Go on with a finished review."""
        if self.review:
            self.apply("reopen", [Change(self.review, self.review.reopened())])

    def give_verdict(self, verdict: str) -> None:
        """Say what one makes of the article, in words, whatever the score says; ``""`` for
        nothing."""
        if verdict == (self.review.verdict if self.review else ""):
            return
        review = self.own_review()
        if review:
            self.apply("verdict", [Change(review, replace(review, verdict=verdict))])

    def judge(self, judgement: float | None) -> None:
        """Say how good the article is as a whole, from 0 to 100 (ESA); ``None`` takes it back."""
        if judgement == (self.review.judgement if self.review else None):
            return
        review = self.own_review()
        if review:
            self.apply("judgement", [Change(review, replace(review, judgement=judgement))])
