"""What is open, as the views look at it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from reviewer.core import worddiff
from reviewer.core.annotation import Annotation, Span
from reviewer.core.article import Article, ArticleSummary, SegmentedText, Text
from reviewer.core.editing import span_of
from reviewer.core.review import Review, Reviewer
from reviewer.core.rows import Row, Rows
from reviewer.core.typology import Typology
from reviewer.store import Store, utc_now
from reviewer.ui.finding_index import FindingIndex, PlacedFinding
from reviewer.ui.jobs import Jobs
from reviewer.ui.key_names import KeyNames
from reviewer.ui.mark_index import MarkIndex, place
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
    current_changed = Signal()  # another current error or finding, or none
    findings_changed = Signal(object)  # list[Span]: words whose findings came or went
    selection_changed = Signal()  # caret or selected words
    reveal = Signal(str, int, int)  # text_id, start, end: bring these words into view
    notice = Signal(str)  # one sentence to show for a while
    failed = Signal(object)  # ReviewerError
    reviewer_changed = Signal()  # name given or changed
    marked_twice = Signal(object, object, bool)
    """Annotations on the same words: the first, the second; whether that was just marked (else it
    was given another category)."""
    opened_again = Signal()  # a change to a finished review opened it again

    def __init__(self, store: Store, typology: Typology, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self.typology = typology
        self.keys = KeyNames(self)
        self.jobs = Jobs(self)
        self.jobs.failed.connect(self.failed)
        self.now: Callable[[], str] = utc_now
        self._reviewer: Reviewer | None = None
        self.reviewer_changed.connect(self._forget_reviewer)
        self.usual_english: Callable[[str], Sequence[str]] = lambda _: ()
        """Which English texts of an article, by its id, to show first; the first for none."""
        self.article: Article | None = None
        self.found = FindingIndex()
        self.only_looks = False  # nothing is stored of itself: a picture is taken
        self._data_version = store.data_version()
        self._clear()

    def _clear(self) -> None:
        self.texts: Sequence[Text] = ()
        self.english: tuple[str, ...] = ()
        self.review: Review | None = None
        self.current: Annotation | None = None
        self.finding: PlacedFinding | None = None  # never together with a current error
        self.selection: TextSelection | None = None
        self._by_id: dict[str, Text] = {}
        self._role_order: dict[str, int] = {}
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

    def acting_reviewer(self) -> Reviewer:
        """Who reviews here, stored by now. Raises ``ReviewerError``."""
        if not self.reviewer.reviewer_id:
            self._reviewer = self.store.ensure_reviewer()
        return self.reviewer

    @property
    def shows_own(self) -> bool:
        """Whether the review shown is the reviewer's own, or none is begun."""
        return self.review is None or self.review.reviewer_id == self.reviewer.reviewer_id

    def has_text(self, text_id: str) -> bool:
        """Whether this is one of the article's texts that are there."""
        return text_id in self._by_id

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
        """The marks that share a code point with ``start`` to ``end``: errors and findings."""
        errors = self.errors_between(text_id, start, end)
        findings = self.found.between(text_id, start, end)
        return sorted([*errors, *findings], key=place) if findings else errors

    def errors_between(self, text_id: str, start: int, end: int) -> Sequence[Mark]:
        """The marks of errors alone that share a code point with ``start`` to ``end``."""
        return self._index.between(text_id, start, end)

    def row_at(self, text_id: str, offset: int) -> int | None:
        """Index of the row that shows this code point."""
        return self._rows.row_at(text_id, offset) if isinstance(self._rows, Rows) else None

    def row_of(self, annotation: Annotation) -> int | None:
        """Index of the row that an error's words stand in, on either side."""
        rows = (self.row_of_words(span) for span in annotation.spans)
        return next((row for row in rows if row is not None), None)

    def row_of_words(self, span: Span) -> int | None:
        """Index of the row that marked words belong to."""
        if not isinstance(self._rows, Rows):
            return None
        return self._rows.row_of(span.text_id, span.start, span.end)

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
