"""What is open, and the road by which it changes: stored first, shown after."""

from __future__ import annotations

import uuid
from bisect import bisect_left, insort
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from reviewer.core import worddiff
from reviewer.core.annotation import Annotation, Span
from reviewer.core.article import Article, ArticleSummary, Role, SegmentedText, Text
from reviewer.core.change import AlignmentPatch, Change, Step, TextPresence, Title
from reviewer.core.editing import span_of
from reviewer.core.errors import QuotesMoved, ReviewerError
from reviewer.core.review import Review, Reviewer
from reviewer.core.rows import Row, Rows, Units
from reviewer.core.typology import Typology
from reviewer.store import Store, utc_now
from reviewer.ui.jobs import Jobs
from reviewer.ui.mark_index import MarkIndex
from reviewer.ui.pair.source import Mark, TextSelection


class SessionState(QObject):
    """The open article, its rows and errors, the selection; the pair view's source.

    See :class:`reviewer.ui.session.Session` for what a reviewer can do to it.
    """

    articles_changed = Signal()  # the list of articles: one came, went or was renamed
    article_changed = Signal(str)  # article_id: its state or counts
    closing = Signal()  # the open article is about to give way: store what is pending
    opened = Signal()  # another article, or none
    rows_changed = Signal()  # another English text is shown, or the alignment changed
    changed = Signal(object)  # Step: errors (or the review) changed; undo gives its inverse
    current_changed = Signal()  # another current error, or none
    selection_changed = Signal()  # caret or selected words
    reveal = Signal(str, int, int)  # text_id, start, end: bring these words into view
    notice = Signal(str)  # one sentence to show for a while
    failed = Signal(object)  # ReviewerError
    reviewer_changed = Signal()  # name given or changed

    def __init__(self, store: Store, typology: Typology, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self.typology = typology
        self.jobs = Jobs(self)
        self.jobs.failed.connect(self.failed)
        self.now: Callable[[], str] = utc_now
        self._reviewer: Reviewer | None = None
        self.reviewer_changed.connect(self._forget_reviewer)
        self.article: Article | None = None
        self._data_version = store.data_version()
        self._clear()

    def _clear(self) -> None:
        self.texts: Sequence[Text] = ()
        self.english: tuple[str, ...] = ()
        self.review: Review | None = None
        self.current: Annotation | None = None
        self.selection: TextSelection | None = None
        self._by_id: dict[str, Text] = {}
        self._segmented: dict[str, SegmentedText] = {}
        self._rows: Sequence[Row] = ()
        self._tints: dict[int, dict[str, list[tuple[int, int]]]] = {}
        self._annotations: dict[str, Annotation] = {}
        self._ordered: list[Annotation] = []
        self._index = MarkIndex()

    # ---- looking

    @property
    def reviewer(self) -> Reviewer:
        """Who reviews here."""
        if self._reviewer is None:
            self._reviewer = self.store.reviewer()
        return self._reviewer

    def _forget_reviewer(self) -> None:
        self._reviewer = None

    def rows(self) -> Sequence[Row]:
        """The rows on the screen."""
        return self._rows

    def text(self, text_id: str) -> Text:
        """One of the article's texts; ``KeyError`` for another's."""
        return self._by_id[text_id]

    @property
    def article_text(self) -> Text | None:
        """The Indonesian text."""
        return self.texts[0] if self.texts else None

    @property
    def english_texts(self) -> Sequence[Text]:
        """All references and machine versions."""
        return self.texts[1:]

    def content(self, text_id: str) -> str:
        """The whole stored text."""
        return self._by_id[text_id].content

    def marks(self, text_id: str, start: int, end: int) -> Sequence[Mark]:
        """The marks that share a code point with ``start`` to ``end``."""
        return self._index.between(text_id, start, end)

    def row_at(self, text_id: str, offset: int) -> int | None:
        """Index of the row that shows this code point."""
        return self._rows.row_at(text_id, offset) if isinstance(self._rows, Rows) else None

    def row_of(self, annotation: Annotation) -> int | None:
        """Index of the row that an error's words stand in, on either side."""
        rows = (self.row_at(span.text_id, span.start) for span in annotation.spans)
        return next((row for row in rows if row is not None), None)

    def tints(self, text_id: str, start: int, end: int) -> Sequence[tuple[int, int]]:
        """Words that differ between two English texts shown together, as code points."""
        index = self.row_at(text_id, start) if len(self.english) == 2 else None
        if index is None:
            return ()
        if index not in self._tints:
            blocks = self._rows[index].english
            tints: dict[str, list[tuple[int, int]]] = {}
            if len(blocks) == 2:
                words = [self.content(it.text_id)[it.start : it.end] for it in blocks]
                for block, stretches in zip(blocks, worddiff.differing(*words), strict=True):
                    tints[block.text_id] = [
                        (block.start + a, block.start + b) for a, b in stretches
                    ]
            self._tints[index] = tints
        return [it for it in self._tints[index].get(text_id, ()) if it[0] < end and start < it[1]]

    def annotations(self) -> Sequence[Annotation]:
        """All errors of the review in reading order: article first, then by place."""
        return self._ordered

    def annotation(self, annotation_id: str) -> Annotation | None:
        """The error with this id, if it stands."""
        return self._annotations.get(annotation_id)

    def selected_span(self) -> Span | None:
        """The selected words, without blanks at their ends; ``None`` for a caret."""
        it = self.selection
        if it is None or it.empty:
            return None
        return span_of(it.text_id, self.content(it.text_id), it.start, it.end)

    def articles(self) -> list[ArticleSummary]:
        """All articles, with state and counts."""
        return self.store.articles()

    def set_typology(self, typology: Typology) -> None:
        """Mark with other categories from now on."""
        self.typology = typology
        self.current_changed.emit()
        self.selection_changed.emit()

    # ---- opening

    def load(self, article: Article | None, english: Sequence[str] = ()) -> None:
        """Show another article (or none), with these English texts or the first there is."""
        if self.article:
            self.closing.emit()
        self._clear()
        self.article = article
        if article:
            self._load_texts()
            self._load_review()
            wanted = [it for it in english if it in self._by_id]
            self._set_english(wanted or [it.text_id for it in self.english_texts[:1]])
        self.opened.emit()
        self.current_changed.emit()
        self.selection_changed.emit()

    def _load_texts(self) -> None:
        assert self.article
        self.texts = self.store.texts(self.article.article_id)
        self._by_id = {it.text_id: it for it in self.texts}
        self._segmented = {}

    def _load_review(self) -> None:
        assert self.article
        reviews = self.store.reviews(self.article.article_id)
        mine = [it for it in reviews if it.reviewer_id == self.reviewer.reviewer_id]
        self.review = next(reversed(mine or reviews), None)
        stored = self.store.annotations(self.review.review_id) if self.review else []
        sound = [it for it in stored if self._quotes_stand(it)]
        self._set_annotations(sound)
        if len(sound) < len(stored):
            backups = self.store.path.parent / "backups"
            missing = len(stored) - len(sound)
            self.failed.emit(QuotesMoved(count=missing, title=self.article.title, backups=backups))

    def _quotes_stand(self, it: Annotation) -> bool:
        return all(
            span.text_id not in self._by_id
            or self._by_id[span.text_id].content[span.start : span.end] == span.quote
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
        """Store one step, then show it; say whether it was stored (``failed`` tells why not)."""
        made = tuple(it for it in changes if it is not None)
        if not made or not self.article:
            return False
        reviewer = self.reviewer.reviewer_id
        step = Step(self.new_id(), self.article.article_id, reviewer, action, made, self.now())
        try:
            self.store.apply(step)
        except ReviewerError as error:
            self.failed.emit(error)
            return False
        self.show_step(step)
        return True

    def show_step(self, step: Step) -> None:
        """Follow what the store now holds."""
        kinds = {type(it) for change in step.changes for it in change if it is not None}
        for change in step.changes:
            self._show_change(change)
        if TextPresence in kinds:
            self._load_texts()
            shown = [it for it in self.english if it in self._by_id]
            self.english = tuple(shown or [it.text_id for it in self.english_texts[:1]])
        if kinds & {AlignmentPatch, TextPresence}:
            self._make_rows()
            self.rows_changed.emit()
        self.changed.emit(step)
        if Title in kinds:
            self.articles_changed.emit()
        if kinds - {AlignmentPatch}:
            self.article_changed.emit(step.article_id)

    def _show_change(self, change: Change) -> None:
        before, after = change
        if isinstance(before, Annotation):
            self._take_out(before.annotation_id)
        if (
            isinstance(after, Annotation)
            and self.review
            and after.review_id == self.review.review_id
        ):
            stored = self.store.annotation(after.annotation_id)
            self._take_in(stored or after)
        elif isinstance(after, Review):
            self.review = after
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

    def _reading_order(self, it: Annotation) -> tuple[int, str, int, int, str]:
        text = self._by_id.get(it.span.text_id)
        place = list(Role).index(text.role) if text else len(Role)
        return (place, it.span.text_id, it.span.start, it.span.end, it.annotation_id)

    def new_id(self) -> str:
        """A fresh UUID."""
        return str(uuid.uuid4())
