"""The middle of the window: the pair view with its header, bars and key strip."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from reviewer.core.annotation import Annotation, Span
from reviewer.core.article import Role
from reviewer.core.change import Step
from reviewer.ui.english_invitation import EnglishInvitation
from reviewer.ui.header import Header
from reviewer.ui.key_strip import KeyStrip
from reviewer.ui.letter_keys import LetterKeys
from reviewer.ui.message_stack import MessageStack
from reviewer.ui.pair.source import TextSelection
from reviewer.ui.pair.view import PairView
from reviewer.ui.searching import Searching
from reviewer.ui.session import Session
from reviewer.ui.theme import Appearance

if TYPE_CHECKING:
    from reviewer.ui.find_bar import FindBar

_FEW = 20
"""Words up to which each is looked for by itself on the screen."""


class Desk(QWidget):
    """Where the two texts are read and marked; keeps view and session in step.

    ``palette_wanted`` carries where on the screen the selected words are.
    """

    palette_wanted = Signal(QRect)
    moved = Signal()  # the reader scrolled or moved: a sign of life

    def __init__(self, session: Session, appearance: Appearance) -> None:
        super().__init__()
        self._session = session
        self._appearance = appearance
        self.header = Header(session, appearance)
        self.messages = MessageStack(appearance)
        self._find_bar: FindBar | None = None
        self._shown = ""  # id of the article in the view
        self.view = PairView(appearance.theme)
        self.view.setAccessibleName(self.tr("The article beside its English"))
        self.keys = LetterKeys(session, self)
        self.strip = KeyStrip(session, appearance)
        self.strip.set_text(self.view)
        self.searching = Searching(session, self)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty_page())
        self._pages.addWidget(self.view)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for part in (self.header, self.messages):
            self._column.addWidget(part)
        self._column.addWidget(self._pages, 1)
        self._column.addWidget(self.strip)
        self._invitation = EnglishInvitation(self.view)
        QWidget.setTabOrder(self.view, self._invitation.button)
        self._invitation.wanted.connect(self.header.add_english_wanted)
        self._follow_session()
        self._follow_view()
        self._follow_search()
        self._colour()
        self._open()

    def _empty_page(self) -> QLabel:
        label = QLabel(self._choose_words())
        label.setObjectName("quiet")
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setMargin(32)
        self._empty = label
        return label

    def _choose_words(self) -> str:
        return self.tr(
            "Choose an article on the left, or drop an Indonesian article into the window."
        )

    def _tell_empty(self) -> None:
        """Where no article is, none can be chosen."""
        if self._session.article:
            return
        key = self._session.keys.of("open", "Ctrl+O")
        if self._session.articles():
            words = self._choose_words()
        elif key:
            words = self.tr("Drop an Indonesian article into the window, or open one with {0}.")
        else:
            words = self.tr("Drop an Indonesian article into the window.")
        self._empty.setText(words.format(key))

    # ---- wiring

    def _follow_session(self) -> None:
        session = self._session
        session.opened.connect(self._open)
        session.articles_changed.connect(self._tell_empty)
        session.rows_changed.connect(self._show_rows)
        session.changed.connect(self._repaint)
        session.findings_changed.connect(self._repaint_together)
        session.current_changed.connect(self._show_current)
        session.selection_changed.connect(self._show_selection)
        session.reveal.connect(self._reveal)
        self._appearance.changed.connect(self._colour)

    def _follow_view(self) -> None:
        view = self.view
        view.selection_changed.connect(self._session.select)
        view.mark_activated.connect(self._session.set_current)
        view.geometry_changed.connect(self._place_captions)
        self._session.findings.in_view = view.rows_in_view
        view.rows_shown.connect(self._session.findings.begin)
        view.verticalScrollBar().valueChanged.connect(self.moved)
        self.keys.palette_wanted.connect(self.want_palette)

    def _follow_search(self) -> None:
        searching = self.searching
        searching.found.connect(self._show_hits)
        searching.shown.connect(self._show_hit)

    # ---- following the session

    def _open(self) -> None:
        article = self._session.article
        self._pages.setCurrentIndex(1 if article else 0)
        for part in (self.header, self.strip):
            part.setVisible(article is not None)
        self._name_texts()
        self._show_article()
        if article and not (self._find_bar and self._find_bar.isVisible()):
            self.view.setFocus()

    def _show_article(self) -> None:
        """Show the rows from the beginning, or at the same words where the article is the same."""
        article = self._session.article
        if article is None or article.article_id != self._shown:
            self._shown = article.article_id if article else ""
            self.view.set_source(self._session if article else None)
            return
        self.view.refresh_rows()
        self.view.refresh_marks()
        self._session.select(self.view.selection())

    def _show_rows(self) -> None:
        self._name_texts()
        self.view.refresh_rows()

    def _name_texts(self) -> None:
        """Two English texts in one cell are told apart by a label."""
        names = {
            it.text_id: it.label or (self.tr("Reference") if it.role is Role.REFERENCE else "")
            for it in self._session.english_texts
        }
        self.view.set_labels(names if len(self._session.english) == 2 else {})
        alone = self._session.article is not None and not self._session.english
        self.view.set_alone(alone)
        self._invitation.setVisible(alone)
        self._invitation.raise_()

    def _repaint(self, step: Step) -> None:
        spans = list(_spans(step))
        if len(spans) > _FEW:
            self._repaint_together(spans)
            return
        for span in spans:
            self.view.refresh_marks(span.text_id, span.start, span.end)

    def _repaint_together(self, spans: Sequence[Span]) -> None:
        """One stretch a text, since findings come and go many at a time."""
        for text_id in {it.text_id for it in spans}:
            here = [it for it in spans if it.text_id == text_id]
            first, last = min(it.start for it in here), max(it.end for it in here)
            self.view.refresh_marks(text_id, first, last)

    def _show_current(self) -> None:
        session = self._session
        mark = session.finding.finding_id if session.finding else None
        self.view.set_current_mark(session.current.annotation_id if session.current else mark)

    def _show_selection(self) -> None:
        selection = self._session.selection
        if selection and selection != self.view.selection():
            self.view.select(selection.text_id, selection.anchor, selection.caret)

    def _reveal(self, text_id: str, start: int, end: int) -> None:
        self._session.select(TextSelection(text_id, start, start))
        self.view.reveal(text_id, start, end)

    # ---- finding

    @property
    def find_bar(self) -> FindBar:
        """The find bar, made when it is first wanted."""
        if self._find_bar is None:
            from reviewer.ui import find_bar

            bar = find_bar.FindBar(self._appearance)
            bar.hide()
            bar.query_changed.connect(self.searching.ask)
            bar.step.connect(self.searching.step)
            bar.closed.connect(self._close_search)
            self._column.insertWidget(self._column.indexOf(self._pages), bar)
            self._find_bar = bar
        return self._find_bar

    def open_search(self) -> None:
        """Show the find bar, with the selected words in it."""
        span = self._session.selected_span()
        self.find_bar.open_bar(span.quote if span and "\n" not in span.quote else "")

    def _close_search(self) -> None:
        self.searching.close()
        self.view.setFocus()

    def _show_hits(self) -> None:
        searching = self.searching
        self.view.set_highlights(searching.highlights())
        if self._find_bar is None:
            return
        self._find_bar.set_result(searching.current + 1, len(searching.hits), searching.per_side)

    def _show_hit(self, text_id: str, start: int, end: int) -> None:
        self._session.select(TextSelection(text_id, start, end))
        self.view.reveal(text_id, start, end)

    # ---- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters that the text left to us mark and alter errors."""
        if not (self.view.hasFocus() and self.keys.handle(event)):
            super().keyPressEvent(event)

    def want_palette(self) -> None:
        """Ask for a category: for the selected words, or else for the current error."""
        if self._session.selected_span() or self._session.current:
            self.palette_wanted.emit(self.selection_rect())

    def selection_rect(self) -> QRect:
        """Where the caret is, in global coordinates."""
        rect = self.view.caret_rect()
        return QRect(self.view.viewport().mapToGlobal(rect.topLeft()), rect.size())

    # ---- look

    def set_text_size(self, points: float) -> None:
        """Set the size of the article's text."""
        font = QFont(self.font())
        font.setPointSizeF(points)
        self.view.set_text_font(font)

    def _place_captions(self) -> None:
        columns = self.view.column_geometry()
        self.header.set_columns(columns)
        if columns:
            left, width = columns[-1]
            self._invitation.place(QRect(left, 0, width, self.view.height()))

    def _colour(self) -> None:
        self.view.set_theme(self._appearance.theme)


def _spans(step: Step) -> Iterator[Span]:
    for change in step.changes:
        for record in change:
            if isinstance(record, Annotation):
                yield from record.spans
