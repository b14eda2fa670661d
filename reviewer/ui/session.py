"""The session: the only mutable state of the window and its only road to the store."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from reviewer.core.annotation import Annotation, Severity, Span
from reviewer.core.article import Article, Text
from reviewer.core.change import Step
from reviewer.core.review import Review
from reviewer.core.rows import Row
from reviewer.core.typology import Typology
from reviewer.ui.pair.source import Mark, TextSelection


class Session(QObject):
    """What is open, what is marked, what is selected; says what changed by signals.

    It is the pair view's source (:class:`~reviewer.ui.pair.source.PairSource`). Every method that
    changes something stores it first and emits afterwards. A ``ReviewerError`` leaves everything as
    it was and comes out of ``failed``.
    """

    articles_changed = Signal()  # the list of articles, their titles, states or counts
    opened = Signal()  # another article, or none
    rows_changed = Signal()  # another English text is shown, or the alignment changed
    changed = Signal(object)  # Step: annotations (or the review) changed; undo gives its inverse
    current_changed = Signal()  # another current error, or none
    selection_changed = Signal()  # caret or selected words
    reveal = Signal(str, int, int)  # text_id, start, end: bring these words into view
    notice = Signal(str)  # one sentence to show for a while
    failed = Signal(object)  # ReviewerError
    reviewer_changed = Signal()  # name given or changed
    busy_changed = Signal()  # a job began, moved on or ended (see ``jobs``)

    article: Article | None
    texts: Sequence[Text]
    english: tuple[str, ...]  # text ids shown on the English side, one or two
    review: Review | None
    typology: Typology
    current: Annotation | None
    selection: TextSelection | None

    # ---- looking
    def rows(self) -> Sequence[Row]: ...
    def content(self, text_id: str) -> str: ...
    def marks(self, text_id: str, start: int, end: int) -> Sequence[Mark]: ...
    def tints(self, text_id: str, start: int, end: int) -> Sequence[tuple[int, int]]: ...
    def row_at(self, text_id: str, offset: int) -> int | None: ...
    def text(self, text_id: str) -> Text: ...
    def annotations(self) -> Sequence[Annotation]:
        """All errors of the review in reading order (article text first, then by place)."""

    def selected_span(self) -> Span | None:
        """The selected words, without blanks at their ends; ``None`` for a caret."""

    def repeats(self, annotation: Annotation) -> Sequence[Span]:
        """The same words elsewhere in the same text that are not marked yet."""

    # ---- opening
    def open_article(self, article_id: str) -> None: ...
    def show_english(self, text_ids: Sequence[str]) -> None: ...
    def cycle_english(self) -> None: ...

    # ---- marking: each is one undoable step, stored before it is shown
    def mark(self, category: str, severity: Severity | None = None) -> Annotation | None:
        """Mark the selected words; ``category`` may be ``""`` (classify later)."""

    def classify(self, category: str) -> None: ...
    def set_severity(self, severity: Severity) -> None: ...
    def set_correction(self, correction: str | None) -> None: ...
    def set_comment(self, comment: str) -> None: ...
    def link_selection(self) -> None: ...
    def unlink(self) -> None: ...
    def move_edge(self, *, end: bool, forward: bool, by_word: bool) -> None: ...
    def mark_repeats(self) -> None: ...
    def remove(self) -> None: ...
    def set_current(self, annotation_id: str | None, *, reveal: bool = False) -> None: ...
    def step_error(self, direction: int) -> None: ...
    def undo(self) -> None: ...
    def redo(self) -> None: ...
    def undo_action(self) -> str | None: ...
    def redo_action(self) -> str | None: ...

    # ---- rows
    def split_row(self, index: int) -> None: ...
    def merge_row(self, index: int) -> None: ...
    def move_sentence(self, index: int, *, english: bool, up: bool) -> None: ...
