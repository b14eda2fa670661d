"""Marking errors and altering them: each call is one undoable step, stored before it is shown."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from reviewer.core import counterpart, editing
from reviewer.core.annotation import Annotation, Severity, Span
from reviewer.core.change import Change
from reviewer.core.errors import ReviewerError
from reviewer.core.review import Review
from reviewer.ui import graphemes
from reviewer.ui.finding_index import PlacedFinding
from reviewer.ui.pair.source import TextSelection
from reviewer.ui.session_steps import SessionSteps


class Marking(SessionSteps):
    """What a reviewer does to the selected words and to the current error."""

    # ---- looking about

    def select(self, selection: TextSelection | None) -> None:
        """Move the caret, or select words."""
        if selection != self.selection:
            self.selection = selection
            self.selection_changed.emit()

    def set_current(self, mark_id: str | None, *, reveal: bool = False) -> None:
        """Make an error or a finding the current one, by the id of its mark, or none."""
        annotation = self._annotations.get(mark_id or "")
        if annotation and reveal:
            self._show_text_of(annotation)
        finding = None if annotation else self.found.get(mark_id or "")
        if annotation != self.current or finding != self.finding:
            self.current, self.finding = annotation, finding
            self.current_changed.emit()
        it = annotation or finding
        if it and reveal:
            span = self._visible_span(it)
            self.select(TextSelection(span.text_id, span.start, span.start))
            self.reveal.emit(span.text_id, span.start, span.end)

    def show_english(self, text_ids: Sequence[str]) -> None:
        """Put one or two English texts beside the article.

        An error whose words cannot be seen then is current no more, so that no key alters it.
        """
        if tuple(text_ids) != self.english:
            self._set_english(text_ids)
            self.rows_changed.emit()
            if self.current and not self._is_shown(self.current):
                self.set_current(None)

    def bring_into_view(self, marked: Annotation) -> None:
        """Show the words of an error, which may be gone by now, in the version they stand in."""
        self._show_text_of(marked)
        span = self._visible_span(marked)
        self.reveal.emit(span.text_id, span.start, span.end)

    def _show_text_of(self, marked: Annotation) -> None:
        if not self._is_shown(marked) and self.has_text(marked.span.text_id):
            self.show_english([marked.span.text_id])

    def _is_shown(self, marked: Annotation) -> bool:
        return marked.span.text_id in (self.texts[0].text_id, *self.english)

    def step_error(self, direction: int) -> None:
        """Go to the next (1) or previous (-1) error, round the end.

        From the current one while the caret is at it, so that none of several on the same words is
        passed over; else from the caret.
        """
        errors = self._ordered
        if not errors:
            self.notice.emit(self.tr("No error is marked yet."))
            return
        if self.current and self._caret_at(self.current):
            place = bisect_left(errors, self._reading_order(self.current), key=self._reading_order)
            place += direction
        else:
            place = self._place_after_caret() - (direction < 0)
        self.set_current(errors[place % len(errors)].annotation_id, reveal=True)

    def _caret_at(self, marked: Annotation | PlacedFinding) -> bool:
        it = self.selection
        spans = (
            it and span.text_id == it.text_id and span.start <= it.caret <= span.end
            for span in marked.spans
        )
        return it is None or any(spans)

    def _place_after_caret(self) -> int:
        it = self.selection
        if it is None:
            return 0
        return bisect_left(
            self._ordered, self._order_of(it.text_id, it.caret), key=self._reading_order
        )

    def _visible_span(self, marked: Annotation | PlacedFinding) -> Span:
        shown = {self.texts[0].text_id, *self.english}
        return next((it for it in marked.spans if it.text_id in shown), marked.span)

    # ---- marking

    def mark(self, category: str, severity: Severity | None = None) -> Annotation | None:
        """Mark the selected words; a category of ``""`` is to be chosen later."""
        span = self.selected_span()
        review = self.own_review() if span else None
        if span is None or review is None:
            return None
        kind = self.typology.get(category)
        severity = severity or (kind.severity if kind else Severity.MINOR)
        linked = self._likely_counterpart(span)
        spans = (span, linked) if linked else (span,)
        annotation = editing.new(
            self.new_id(), review.review_id, spans, category, severity, self.now()
        )
        if not self.apply("mark", [Change(None, annotation)]):
            return None
        self.select(TextSelection(span.text_id, span.end, span.end))
        self.set_current(annotation.annotation_id)
        self._tell_twin(annotation, new=True)
        return annotation

    def _tell_twin(self, second: Annotation, *, new: bool) -> None:
        """Tell when an error, new or of a new category, stands on the same words as another of
        its category."""
        span = second.span
        for mark in self._index.between(span.text_id, span.start, span.end):
            first = self._annotations.get(mark.mark_id)
            if first is None or first.annotation_id == second.annotation_id:
                continue
            if (first.span, first.category) == (span, second.category):
                self.marked_twice.emit(first, second, new)
                return

    def own_review(self) -> Review | None:
        """The review that marks go into; begun when there is none yet."""
        if self.review is None and self.article:
            try:
                self.acting_reviewer()
                self.review = self.store.start_review(
                    self.article.article_id, self.typology.typology_id
                )
            except ReviewerError as error:
                self.failed.emit(error)
            else:
                self.article_changed.emit(self.article.article_id)
        return self.review

    def proposed_correction(self) -> str | None:
        """Words that the current error may want: its counterpart's, while it has none itself."""
        it = self.current
        kind = self.typology.get(it.category) if it else None
        if it is None or it.linked is None or it.correction is not None or kind is None:
            return None
        in_article = it.span.text_id == self.texts[0].text_id
        return it.linked.quote if kind.asks_correction and in_article else None

    def _likely_counterpart(self, span: Span) -> Span | None:
        row = self.row_of_words(span)
        if row is None:
            return None
        sides = self._rows[row].sides
        from_article = any(it.text_id == span.text_id for it in sides[0])
        for block in sides[1] if from_article else sides[0]:
            content = self.content(block.text_id)
            found = counterpart.propose(span.quote, content[block.start : block.end])
            if found:
                start, end = block.start + found[0], block.start + found[1]
                return Span(block.text_id, start, end, content[start:end])
        return None

    # ---- altering the current error

    def classify(self, category: str) -> None:
        """Give the current error another category, and its severity if it had the default one."""
        if self.current:
            old, new = self.typology.get(self.current.category), self.typology.get(category)
            severity = self.current.severity
            if new and (old is None or old.severity == severity):
                severity = new.severity
            stored = self._alter("category", category=category, severity=severity)
            if stored and self.current:
                self._tell_twin(self.current, new=False)

    def set_severity(self, severity: Severity) -> None:
        """Give the current error another severity."""
        self._alter("severity", severity=severity)

    def set_correction(self, correction: str | None) -> None:
        """Say what should stand there; ``""`` leaves the words out, ``None`` says nothing."""
        self._alter("correction", correction=correction)

    def set_comment(self, comment: str) -> None:
        """Give the current error another comment."""
        self._alter("comment", comment=comment)

    def link_selection(self) -> None:
        """Make the words selected on the other side the counterpart of the current error."""
        span = self.selected_span()
        if self.current and span and span.text_id != self.current.span.text_id:
            self._alter("link", spans=editing.with_link(self.current, span))
        elif self.current:
            self.notice.emit(
                self.tr("Select the counterpart on the other side first, then link it.")
            )

    def unlink(self) -> None:
        """Take the counterpart off the current error."""
        if self.current:
            self._alter("unlink", spans=editing.with_link(self.current, None))

    def move_edge(self, *, end: bool, forward: bool, by_word: bool) -> None:
        """Move the start or the end of the current error's words by a word or a character."""
        it = self.current
        if it is None:
            return
        place = 1 if self._caret_in_linked(it) else 0
        span = it.spans[place]
        moved = editing.moved_edge(
            span,
            self.content(span.text_id),
            end=end,
            forward=forward,
            by_word=by_word,
            character=graphemes.next_edge,
        )
        spans = (*it.spans[:place], moved, *it.spans[place + 1 :])
        self._alter("move mark", spans=spans)

    def _caret_in_linked(self, it: Annotation) -> bool:
        return bool(it.linked and self.selection and self.selection.text_id == it.linked.text_id)

    def repeats(self, annotation: Annotation) -> Sequence[Span]:
        """The same words elsewhere in the same text that are not marked yet."""
        span = annotation.span
        taken = [other.span for other in self._ordered]
        return editing.repeats_of(span, self.content(span.text_id), taken)

    def mark_repeats(self) -> None:
        """Mark the same words elsewhere as the same error; one undo takes all back."""
        it = self.current
        if it is None:
            return
        made = [editing.repeat(it, span, self.new_id(), self.now()) for span in self.repeats(it)]
        if not made:
            self.notice.emit(self.tr("These words stand nowhere else unmarked."))
        elif self.apply("mark repeats", [Change(None, other) for other in made]):
            self.set_current(it.annotation_id)

    def remove(self) -> None:
        """Take the current error away (undo brings it back)."""
        if self.current and self.apply("remove", [Change(self.current, None)]):
            self.set_current(None)
            self.current_changed.emit()

    def _alter(self, action: str, **fields: object) -> bool:
        """Give the current error other fields; say whether that was stored."""
        it = self.current
        if it is None or not self.apply(action, [editing.changed(it, self.now(), **fields)]):
            return False
        self.set_current(it.annotation_id)
        return True
