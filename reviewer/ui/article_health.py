"""What is looked at in the background when an article opens: its languages and its length."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer

from reviewer.core.annotation import Span
from reviewer.core.change import Change
from reviewer.core.errors import ReviewerError
from reviewer.core.progress import Progress
from reviewer.ui.main_window import MainWindow

if TYPE_CHECKING:
    from reviewer.formats.reading import Drafted

HEALTH = "health"
"""The key of the job that looks."""
_BAR = "language"
_AFTER = 250
"""Milliseconds: the text is painted first; the reader has not read a line by then."""


class Health(NamedTuple):
    """Languages (ISO 639-1, ``None`` where unsure) of the two sides, and words of the article."""

    article: str | None
    english: str | None
    words: int


class ArticleHealth(QObject):
    """Says when a text is not what its place says, and offers to swap; it never refuses."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._left: set[tuple[str, ...]] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_AFTER)
        self._soon.timeout.connect(self.look)
        for signal in (self._session.opened, self._session.rows_changed):
            signal.connect(self._soon.start)
        self._session.opened.connect(self._forget)
        self._soon.start()

    def _forget(self) -> None:
        """Another article is open: what is known of the one before is not told of this one."""
        self._session.jobs.cancel(HEALTH)
        self._window.desk.messages.withdraw(_BAR)
        self._window.status.set_languages({})
        self._window.status.set_words(None)

    def look(self) -> None:
        """Look at what is shown now, in a job."""
        session, article = self._session, self._session.article_text
        if article is None:
            self._forget()
            return
        self._window.desk.messages.withdraw(_BAR)
        english = session.content(session.english[0]) if session.english else None
        content = article.content

        def work(_progress: Progress) -> Health:
            return _health(content, english)

        session.jobs.start(HEALTH, "", work, self._tell)

    def _tell(self, health: Health) -> None:
        shown = self._shown()
        codes = (health.article, health.english)
        self._window.desk.header.set_languages(dict(zip(shown, codes, strict=False)))
        asked = ("id", "en") if self._session.english else ("id",)
        self._window.status.set_languages(dict(zip(asked, codes, strict=False)))
        self._window.status.set_words(health.words)
        from reviewer.ui.language_message import language_message

        message = language_message(health.article, health.english)
        if message is None or shown in self._left:
            return
        choices = [(self.tr("Leave as it is"), lambda: self._left.add(shown))]
        if message.swap:
            choices.insert(0, (self.tr("Swap"), self.swap))
        self._window.desk.messages.say(_BAR, message.text, choices)

    def _shown(self) -> tuple[str, ...]:
        article = self._session.article_text
        return (article.text_id if article else "", *self._session.english)

    # ---- swapping

    def swap(self) -> None:
        """Make the English text the article and the article its English; marks come along."""
        session, article = self._session, self._session.article_text
        if article is None or not session.english:
            return
        english = session.text(session.english[0])

        def work(progress: Progress) -> Drafted:
            from reviewer.formats.reading import read_swapped

            return read_swapped(article, english, progress)

        session.jobs.start("add", self.tr("Swapping the texts"), work, self._store)

    def _store(self, drafted: Drafted) -> None:
        session, old = self._session, self._session.article
        if old is None or session.article_text is None:
            return
        places = dict(
            zip(self._shown(), (drafted.draft.english[0], drafted.draft.article), strict=False)
        )
        marks = list(session.annotations())
        try:
            made = session.store.add_article(*drafted.draft, None)
            session.store.remove_article(old.article_id)
            session.load(made)
            texts = {it.content: it.text_id for it in session.texts}
            moved = {text: texts[draft.content] for text, draft in places.items()}
            review = session.own_review() if marks else None
        except ReviewerError as error:
            session.failed.emit(error)
            return
        session.removing.forget()
        session.articles_changed.emit()
        if review:
            again = [
                replace(
                    it,
                    annotation_id=session.new_id(),
                    review_id=review.review_id,
                    spans=tuple(Span(moved[span.text_id], *span[1:]) for span in it.spans),
                )
                for it in marks
                if all(span.text_id in moved for span in it.spans)
            ]
            session.apply("swap", [Change(None, it) for it in again])


def _health(article: str, english: str | None) -> Health:
    from reviewer.core.language import place_problem
    from reviewer.scoring.word_count import count_article_words

    mine = place_problem("id", article)
    theirs = place_problem("en", english) if english is not None else None
    words = sum(map(count_article_words, article.splitlines()))
    return Health(mine.code if mine else None, theirs.code if theirs else None, words)
