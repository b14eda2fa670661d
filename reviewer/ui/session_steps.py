"""How what is open changes: opened from the store, or stored first and shown after."""

from __future__ import annotations

import uuid
from bisect import bisect_left, insort
from collections.abc import Sequence

from reviewer.core.annotation import Annotation
from reviewer.core.article import Article, Role, SegmentedText
from reviewer.core.change import (
    AlignmentPatch,
    Change,
    SentencePatch,
    Step,
    TextPresence,
    Title,
)
from reviewer.core.errors import ChangedElsewhere, QuotesMoved, ReviewerError, ReviewOfAnother
from reviewer.core.review import Review, ReviewState
from reviewer.core.rows import Rows, Units
from reviewer.ui.mark_index import MarkIndex
from reviewer.ui.session_state import SessionState

_ROLES = list(Role)


class SessionSteps(SessionState):
    """Opens articles, and takes steps: the store first, then the signals."""

    # ---- opening

    def load(
        self, article: Article | None, english: Sequence[str] = (), review_id: str = ""
    ) -> None:
        """Show another article (or none), with these English texts or the first there is, and
        with this review or one's own latest (another's latest where there is none)."""
        if self.article:
            self.closing.emit()
        self._clear()
        self.article = article
        if article:
            self._load_texts()
            self._load_review(review_id)
            wanted = [it for it in english if it in self._by_id]
            self._set_english(wanted or [it.text_id for it in self.english_texts[:1]])
        self.opened.emit()
        self.current_changed.emit()
        self.selection_changed.emit()

    def _load_texts(self) -> None:
        assert self.article
        self.texts = self.store.texts(self.article.article_id)
        self._by_id = {it.text_id: it for it in self.texts}
        self._role_order = {it.text_id: _ROLES.index(it.role) for it in self.texts}
        self._segmented = {}

    def _load_review(self, review_id: str) -> None:
        assert self.article
        reviews = self.store.reviews(self.article.article_id)
        mine = [it for it in reviews if it.reviewer_id == self.reviewer.reviewer_id]
        wanted = [it for it in reviews if it.review_id == review_id]
        self.review = next(reversed(wanted or mine or reviews), None)
        self._load_annotations()

    def _load_annotations(self) -> None:
        """Take in the errors of the review, but for those in texts that were taken away."""
        assert self.article
        stored = self.store.annotations(self.review.review_id) if self.review else []
        sound = [it for it in stored if self._quotes_stand(it)]
        self._set_annotations(sound)
        if len(sound) < len(stored):
            backups = self.store.path.parent / "backups"
            missing = len(stored) - len(sound)
            self.failed.emit(QuotesMoved(count=missing, title=self.article.title, backups=backups))

    def reload(self, review_id: str = "") -> None:
        """Read the open article again and stay at the same words; see :meth:`load`."""
        if self.article is None:
            return
        shown, selection = self.english, self.selection
        current = self.current.annotation_id if self.current else ""
        self.load(self.store.find(self.article.article_id), shown, review_id)
        if selection and selection.text_id in self._by_id:
            self.selection = selection
            self.selection_changed.emit()
        if current in self._annotations:
            self.current = self._annotations[current]
            self.current_changed.emit()

    def _quotes_stand(self, it: Annotation) -> bool:
        return all(
            span.text_id not in self._by_id or span.stands_in(self._by_id[span.text_id].content)
            for span in it.spans
        )

    def _set_annotations(self, annotations: Sequence[Annotation]) -> None:
        self._annotations = {it.annotation_id: it for it in annotations}
        self._index = MarkIndex(annotations)
        self._ordered = sorted(annotations, key=self._reading_order)

    def _set_english(self, text_ids: Sequence[str]) -> None:
        self.english = tuple(text_ids[:2])
        self._make_rows()

    def _make_rows(self) -> None:
        article = self.article_text
        self._tints = {}
        if article is None:
            self._rows = ()
            return
        units: list[tuple[SegmentedText, Units]] = [
            (self.segmented(it), self.store.units(article.text_id, it)) for it in self.english
        ]
        self._rows = Rows(self.segmented(article.text_id), units)

    def segmented(self, text_id: str) -> SegmentedText:
        """A text with its sentences."""
        if text_id not in self._segmented:
            segments = self.store.segments(text_id)
            self._segmented[text_id] = SegmentedText(self._by_id[text_id], segments)
        return self._segmented[text_id]

    # ---- changing

    def apply(self, action: str, changes: Sequence[Change | None]) -> bool:
        """Store one step, then show it; say whether it was stored (``failed`` tells why not).

        A step that changes the errors of a finished review opens it again: its verdict was on what
        it held then.
        """
        made = tuple(it for it in changes if it is not None)
        if not made or not self.article or self._is_foreign(made):
            return False
        reopens = self._reopening(made)
        made += reopens
        key, article_id = self.new_id(), self.article.article_id
        try:
            reviewer = self.acting_reviewer().reviewer_id
            step = Step(key, article_id, reviewer, action, made, self.now())
            step = self.store.apply(step)
        except ReviewerError as error:
            self.failed.emit(error)
            if isinstance(error, ChangedElsewhere):
                self._take_again(action, made)
            return False
        self.show_step(step)
        if reopens:
            self.opened_again.emit()
        return True

    def _reopening(self, made: Sequence[Change]) -> tuple[Change, ...]:
        """What opens a finished review again when its errors change: a verdict holds for them."""
        review = self.review
        if review is None or review.state is not ReviewState.FINISHED:
            return ()
        errors = any(isinstance(it, Annotation) for change in made for it in change)
        return (Change(review, review.reopened()),) if errors else ()

    def _take_again(self, action: str, made: Sequence[Change]) -> None:
        """Show these errors as somebody else left them; what is being typed stays in its field."""
        current = self.current.annotation_id if self.current else ""
        there: list[Change] = []
        for it in (change.before for change in made):
            if isinstance(it, Annotation):
                held = self._annotations.get(it.annotation_id)
                stored = self.store.annotation(it.annotation_id)
                self._take_out(it.annotation_id)
                if stored:
                    self._take_in(stored)
                there.append(Change(held, stored))
        article = self.article.article_id if self.article else ""
        if self.review:
            reviews = {it.review_id: it for it in self.store.reviews(article)}
            self.review = reviews.get(self.review.review_id, self.review)
        changes = tuple(it for it in there if any(it))
        self.changed.emit(Step("", article, "", action, changes, self.now()))
        self.current = self._annotations.get(current)
        self.current_changed.emit()

    def _is_foreign(self, made: Sequence[Change]) -> bool:
        """Whether this would change another's review; says so."""
        kinds = {type(it) for change in made for it in change}
        if self.review is None or self.shows_own or not kinds & {Annotation, Review}:
            return False
        name = self.store.reviewer_name(self.review.reviewer_id)
        self.failed.emit(ReviewOfAnother(name=name))
        return True

    def show_step(self, step: Step) -> None:
        """Follow what the store now holds: a step as the store gave it back."""
        kinds = {type(it) for change in step.changes for it in change if it is not None}
        for change in step.changes:
            self._show_change(change)
        if TextPresence in kinds:
            self._load_texts()
            self._load_annotations()
            self._forget_what_went()
            shown = [it for it in self.english if it in self._by_id]
            self.english = tuple(shown or [it.text_id for it in self.english_texts[:1]])
        if kinds & {AlignmentPatch, SentencePatch, TextPresence}:
            self._make_rows()
            self.rows_changed.emit()
        self.changed.emit(step)
        if Title in kinds:
            self.articles_changed.emit()
        if kinds - {AlignmentPatch, SentencePatch}:
            self.article_changed.emit(step.article_id)

    def _forget_what_went(self) -> None:
        if self.selection and self.selection.text_id not in self._by_id:
            self.selection = None
            self.selection_changed.emit()
        current = self.current.annotation_id if self.current else ""
        self.current = self._annotations.get(current)

    def _show_change(self, change: Change) -> None:
        before, after = change
        if isinstance(before, Annotation):
            self._take_out(before.annotation_id)
        if (
            isinstance(after, Annotation)
            and self.review
            and after.review_id == self.review.review_id
        ):
            self._take_in(after)
        elif isinstance(after, Review) and self.review and after.review_id == self.review.review_id:
            self.review = after
        elif isinstance(after, SentencePatch):
            self._segmented.pop(after.text_id, None)
        elif isinstance(after, Title) and self.article:
            self.article = Article(after.article_id, after.title, self.article.created_at)

    def _take_out(self, annotation_id: str) -> None:
        held = self._annotations.pop(annotation_id, None)
        if held:
            self._index.remove(held)
            place = bisect_left(self._ordered, self._reading_order(held), key=self._reading_order)
            del self._ordered[place]
            if self.current and self.current.annotation_id == annotation_id:
                self.current = None

    def _take_in(self, annotation: Annotation) -> None:
        self._annotations[annotation.annotation_id] = annotation
        self._index.add(annotation)
        insort(self._ordered, annotation, key=self._reading_order)

    def _reading_order(self, it: Annotation) -> tuple[int | str, ...]:
        text_id, start, end, _ = it.spans[0]
        return (self._role_order.get(text_id, len(_ROLES)), text_id, start, end, it.annotation_id)

    def _order_of(self, text_id: str, offset: int) -> tuple[int | str, ...]:
        """What places are ordered by: the article first, then by text and code point."""
        return (self._role_order.get(text_id, len(_ROLES)), text_id, offset)

    def new_id(self) -> str:
        """A fresh UUID."""
        return str(uuid.uuid4())
