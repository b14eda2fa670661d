"""Texts on their way into the library: read and split in a job, stored in the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject

from reviewer import shipped
from reviewer.core.article import Role, TextDraft, title_of
from reviewer.core.drafting import Draft, Given, draft_article, draft_english
from reviewer.core.errors import ReviewerError
from reviewer.core.rows import Units
from reviewer.formats.file_roles import ArticleFiles, EnglishFile
from reviewer.formats.tables import alignment_lexicon
from reviewer.formats.text_file import read_text, text_from_paste
from reviewer.ui.jobs import Progress
from reviewer.ui.session import Session

SAMPLE = ("sample", "aleppo")
SAMPLE_SYSTEM = "Literal"


class Drafted(NamedTuple):
    """An article ready to be stored."""

    draft: Draft
    title: str | None


class Failed(NamedTuple):
    """An article of several that could not be read."""

    path: Path
    error: ReviewerError


class Adding(QObject):
    """Reads, splits, aligns and stores; then opens the first article that came in."""

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
        if articles:
            title = self.tr("Reading and aligning %n article(s)", "", len(articles))
            self._session.jobs.start(
                "add", title, lambda progress: _draft_all(articles, progress), self._store_all
            )

    def add_pasted(self, article: str, english: str | None, system: str, title: str | None) -> None:
        """Add an article from words that were pasted."""

        def work(progress: Progress) -> Drafted:
            role = Role.MACHINE if system else Role.REFERENCE
            given = [Given(role, system, text_from_paste(english))] if english else []
            return Drafted(
                draft_article(text_from_paste(article), given, alignment_lexicon(), progress), title
            )

        self._session.jobs.start("add", self.tr("Aligning the article"), work, self._store)

    def add_english(self, file: EnglishFile) -> None:
        """Add an English version to the open article."""
        session = self._session
        article = session.article_text
        if article is None:
            return
        segmented = session.segmented(article.text_id)

        def done(drafted: tuple[TextDraft, Units]) -> None:
            self._guarded(lambda: self._store_english(article.article_id, *drafted))

        session.jobs.start(
            f"add-english-{file.path}",
            self.tr("Aligning {0}").format(file.path.name),
            lambda progress: draft_english(
                segmented,
                Given(file.role, file.label, read_text(file.path)),
                alignment_lexicon(),
                progress,
            ),
            done,
        )

    def add_sample(self) -> None:
        """Add the sample article and open it."""
        self._session.jobs.start(
            "add", self.tr("Opening the sample"), lambda _: draft_sample(), self._store
        )

    def add_sample_now(self) -> None:
        """The same without a job, for a program that shows no window."""
        self._store(draft_sample())

    # ---- storing

    def _store(self, drafted: Drafted) -> None:
        def store() -> None:
            article = self._session.store.add_article(*drafted.draft, drafted.title)
            self._session.articles_changed.emit()
            self._session.open_article(article.article_id)

        self._guarded(store)

    def _store_all(self, results: Sequence[Drafted | Failed]) -> None:
        session = self._session
        first: str | None = None
        for it in results:
            if isinstance(it, Failed):
                session.failed.emit(it.error)
                continue
            try:
                article = session.store.add_article(*it.draft, it.title)
            except ReviewerError as error:
                session.failed.emit(error)
                break
            first = first or article.article_id
        session.articles_changed.emit()
        if first:
            session.open_article(first)

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


def draft_sample() -> Drafted:
    """Read the sample article with its reference and its machine version."""
    article, reference, machine = (
        read_text(shipped.resource(*SAMPLE, name))
        for name in ("article.id.txt", "reference.en.txt", "machine.en.txt")
    )
    english = [
        Given(Role.REFERENCE, "", reference),
        Given(Role.MACHINE, SAMPLE_SYSTEM, machine),
    ]
    return Drafted(draft_article(article, english, alignment_lexicon()), None)


def _draft_all(plan: Sequence[ArticleFiles], progress: Progress) -> list[Drafted | Failed]:
    results: list[Drafted | Failed] = []
    for number, files in enumerate(plan):
        assert files.article
        share = _share(progress, number, len(plan))
        try:
            content = read_text(files.article)
            given = [Given(it.role, it.label, read_text(it.path)) for it in files.english]
            title = None if title_of(content) else files.article.stem
            results.append(
                Drafted(draft_article(content, given, alignment_lexicon(), share), title)
            )
        except ReviewerError as error:
            results.append(Failed(files.article, error))
    return results


def _share(progress: Progress, number: int, count: int) -> Progress:
    return lambda done: progress((number + done) / count)
