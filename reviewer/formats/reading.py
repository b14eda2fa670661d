"""From files and pasted words to articles that can be stored: reading, splitting, aligning.

Slow functions for jobs: plain values in and out. ``progress`` is told the share done, 0 to 1, and
may raise to give up.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from reviewer.core.article import Role, SegmentedText, Text, TextDraft, title_of
from reviewer.core.drafting import Draft, Given, draft_article, draft_english
from reviewer.core.errors import ReviewerError
from reviewer.core.progress import Progress
from reviewer.core.rows import Units
from reviewer.formats.article_file import read_article
from reviewer.formats.file_roles import ArticleFiles, EnglishFile
from reviewer.formats.source import Source
from reviewer.formats.text_file import read_text, text_from_paste
from reviewer.lexicon import lexicon
from reviewer.shipped import resource

ROUGH_FROM = 1_500
"""Sentences from which an article opens with rows by place alone, and is aligned while it is read:
aligning them takes about a second."""

_READING = 0.3  # of the work, the rest being splitting and aligning

SAMPLE = ("sample", "aleppo")
SAMPLE_SYSTEM = "Literal"


class Drafted(NamedTuple):
    """An article ready to be stored. ``title`` is ``None`` for the first line; ``details`` say
    where it comes from."""

    draft: Draft
    title: str | None
    details: Mapping[str, str] = MappingProxyType({})


class Failed(NamedTuple):
    """An article of several that could not be read, and why."""

    path: Source
    error: ReviewerError


def read_articles(plan: Sequence[ArticleFiles], progress: Progress) -> list[Drafted | Failed]:
    """Read articles with their English versions; one that cannot be read does not stop the rest."""
    results: list[Drafted | Failed] = []
    for number, files in enumerate(it for it in plan if it.article):
        try:
            own = _share(progress, number, len(plan))
            results.append(read_one(files, own, rough_from=ROUGH_FROM))
        except ReviewerError as error:
            results.append(Failed(files.article or Path(), error))
    return results


def read_pasted(
    article: str, english: str | None, system: str, title: str | None, progress: Progress
) -> Drafted:
    """Take an article from pasted words. Raises ``TextEmpty``."""
    role = Role.MACHINE if system else Role.REFERENCE
    given = [Given(role, system, text_from_paste(english))] if english else []
    content = text_from_paste(article)
    draft = draft_article(content, given, lexicon(), progress, rough_from=ROUGH_FROM)
    return Drafted(draft, title)


def read_english(
    article: SegmentedText, file: EnglishFile, progress: Progress
) -> tuple[TextDraft, Units]:
    """Read an English version of an article that is there, and align it."""
    reading, drafting = _parts(progress)
    given = Given(file.role, file.label, read_article(file.path, reading).content)
    return draft_english(article, given, lexicon(), drafting)


def read_sample() -> Drafted:
    """Read the sample article with its reference and its machine version."""
    article, reference, machine = (
        read_text(resource(*SAMPLE, name))
        for name in ("article.id.txt", "reference.en.txt", "machine.en.txt")
    )
    english = [
        Given(Role.REFERENCE, "", reference),
        Given(Role.MACHINE, SAMPLE_SYSTEM, machine),
    ]
    return Drafted(draft_article(article, english, lexicon()), None)


def read_swapped(article: Text, english: Text, progress: Progress) -> Drafted:
    """Draft an article whose two texts stood in each other's place."""
    role = english.role
    given = [Given(role, english.label, article.content)]
    return Drafted(draft_article(english.content, given, lexicon(), progress), None)


def read_one(files: ArticleFiles, progress: Progress, *, rough_from: int | None = None) -> Drafted:
    """Read an article with its English versions; ``rough_from`` as for ``draft_article``.

    Raises what ``read_article`` raises.
    """
    assert files.article
    sources = [files.article, *(it.path for it in files.english)]
    reading, drafting = _parts(progress)
    texts = [
        read_article(it, _share(reading, number, len(sources))) for number, it in enumerate(sources)
    ]
    own, english = texts[0], texts[1:]
    given = [
        Given(it.role, it.label, text.content)
        for it, text in zip(files.english, english, strict=True)
    ]
    draft = draft_article(own.content, given, lexicon(), drafting, rough_from=rough_from)
    title = own.title or (None if title_of(own.content) else files.article.stem)
    return Drafted(draft, title, {"file": files.article.name, **own.details})


def _parts(progress: Progress) -> tuple[Progress, Progress]:
    """The progress of reading, and that of splitting and aligning."""
    return (
        lambda done: progress(_READING * done),
        lambda done: progress(_READING + (1 - _READING) * done),
    )


def _share(progress: Progress, number: int, count: int) -> Progress:
    return lambda done: progress((number + done) / count)
