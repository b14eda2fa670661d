"""Texts on their way into the library: read and split in a job, stored in the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reviewer.core.article import Article, TextDraft
from reviewer.core.errors import ReviewerError
from reviewer.core.progress import Progress
from reviewer.core.rows import Units
from reviewer.ui.row_repair import remember_rough
from reviewer.ui.session import Session

if TYPE_CHECKING:
    from reviewer.formats.file_roles import ArticleFiles, EnglishFile
    from reviewer.formats.reading import Drafted, Failed


class Adding(QObject):
    """Reads, splits, aligns and stores; then opens the first article that came in.

    What reads and aligns is imported when something is added: most starts add nothing.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    # ---- what can be added

    def add_files(self, plan: Sequence[ArticleFiles]) -> None:
        """Add articles with their English versions in one job; what fails is told at the end."""
        articles = [it for it in plan if it.article]
        for it in plan:
            if it.article is None:
                for english in it.english:
                    self.add_english(english)

        def work(progress: Progress) -> list[Drafted | Failed]:
            from reviewer.formats.reading import read_articles

            return read_articles(articles, progress)

        if articles:
            title = self.tr("Reading and aligning %n article(s)", "", len(articles))
            if not isinstance(articles[0].article, Path):
                title = self.tr("Fetching {0}").format(articles[0].article)
            self._session.jobs.start("add", title, work, self._store_all)

    def add_pasted(self, article: str, english: str | None, system: str, title: str | None) -> None:
        """Add an article from words that were pasted."""

        def work(progress: Progress) -> Drafted:
            from reviewer.formats.reading import read_pasted

            return read_pasted(article, english, system, title, progress)

        self._session.jobs.start("add", self.tr("Aligning the article"), work, self._store)

    def add_english(self, file: EnglishFile) -> None:
        """Add an English version to the open article."""
        session = self._session
        article = session.article_text
        if article is None:
            return
        segmented = session.segmented(article.text_id)

        def work(progress: Progress) -> tuple[TextDraft, Units]:
            from reviewer.formats.reading import read_english

            return read_english(segmented, file, progress)

        def done(drafted: tuple[TextDraft, Units]) -> None:
            self._guarded(lambda: self._store_english(article.article_id, *drafted))

        title = self.tr("Aligning {0}").format(file.path.name)
        session.jobs.start(f"add-english-{file.path}", title, work, done)

    def add_sample(self) -> None:
        """Add the sample article and open it."""

        def work(_progress: Progress) -> Drafted:
            from reviewer.formats.reading import read_sample

            return read_sample()

        self._session.jobs.start("add", self.tr("Opening the sample"), work, self._store)

    def add_sample_now(self) -> None:
        """The same without a job, for a program that shows no window."""
        from reviewer.formats.reading import read_sample

        self._store(read_sample())

    # ---- storing

    def _store(self, drafted: Drafted) -> None:
        def store() -> None:
            article = self._stored(drafted)
            self._session.removing.forget()
            self._session.articles_changed.emit()
            self._session.open_article(article.article_id)

        self._guarded(store)

    def _store_all(self, results: Sequence[Drafted | Failed]) -> None:
        from reviewer.formats.reading import Failed

        session = self._session
        first: str | None = None
        for it in results:
            if isinstance(it, Failed):
                session.failed.emit(it.error)
                continue
            try:
                article = self._stored(it)
            except ReviewerError as error:
                session.failed.emit(error)
                break
            first = first or article.article_id
        if first:
            session.removing.forget()
        session.articles_changed.emit()
        if first:
            session.open_article(first)

    def _stored(self, drafted: Drafted) -> Article:
        from reviewer.formats.reading import ROUGH_FROM

        store, draft = self._session.store, drafted.draft
        typed, found = (None, drafted.title) if drafted.details else (drafted.title, None)
        article = store.add_article(*draft, typed, proposed=found, details=drafted.details)
        if len(draft.article.segments) >= ROUGH_FROM:
            for text in store.texts(article.article_id)[1:]:
                remember_rough(store, text.text_id)
        return article

    def _store_english(self, article_id: str, draft: TextDraft, units: Units) -> None:
        session = self._session
        text = session.store.add_english(article_id, draft, units)
        if session.article and session.article.article_id == article_id:
            session.load(session.article, [text.text_id])
        session.article_changed.emit(article_id)

    def _guarded(self, act: Callable[[], None]) -> None:
        try:
            act()
        except ReviewerError as error:
            self._session.failed.emit(error)
