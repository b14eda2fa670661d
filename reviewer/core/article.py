"""An article, its texts and their sentences."""

from __future__ import annotations

import re
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from reviewer.core.review import Verdict

_ARTICLES = uuid.UUID("5c1d3a0e-7f0b-5d0c-9a64-0d9a3c7b1e52")
_TITLE_LENGTH = 120
_LINE = re.compile("[^\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+")  # where str.splitlines parts them


class Role(StrEnum):
    """What a text is within its article."""

    ARTICLE = "article"
    REFERENCE = "reference"
    MACHINE = "machine"

    @property
    def language(self) -> str:
        """ISO 639-1 code of the language that a text in this place is written in."""
        return "id" if self is Role.ARTICLE else "en"


class Segment(NamedTuple):
    """A sentence: code points ``start`` to ``end`` (exclusive), in ``paragraph`` (0-based)."""

    start: int
    end: int
    paragraph: int


@dataclass(frozen=True, slots=True)
class Text:
    """One version of an article, exactly as it was read.

    ``label`` names the system of a machine version; it is empty for the article itself and for the
    first reference, and tells further references apart.
    """

    text_id: str
    article_id: str
    role: Role
    label: str
    content: str

    @property
    def language(self) -> str:
        """ISO 639-1 code of the language this text's place asks for."""
        return self.role.language


class TextDraft(NamedTuple):
    """A text that is to be stored, with its sentences. ``label`` is a wish: see :class:`Text`."""

    role: Role
    label: str
    content: str
    segments: Sequence[Segment]


@dataclass(frozen=True, slots=True)
class SegmentedText:
    """A text and its sentences, in order and without overlap; what lies between them is blank."""

    text: Text
    segments: Sequence[Segment]


@dataclass(frozen=True, slots=True)
class Article:
    """The piece under review. ``created_at`` is UTC in ISO 8601."""

    article_id: str
    title: str
    created_at: str


class ArticleState(StrEnum):
    """How far the reviews of an article have come."""

    NEW = "new"
    OPEN = "open"
    FINISHED = "finished"


@dataclass(frozen=True, slots=True)
class ArticleSummary:
    """What a list of articles shows of one, over all its reviews.

    ``new`` has no review, ``finished`` has only finished ones. ``errors`` counts the live errors in
    texts that are there, ``texts`` those texts. ``updated_at`` is the time of the last change or,
    before any, of the adding (UTC, ISO 8601). ``active_seconds`` is time spent, without idle time.
    ``verdict`` is the one given last in a finished review, ``reviews`` how many there are.
    """

    article: Article
    state: ArticleState
    errors: int
    texts: int
    updated_at: str
    active_seconds: float
    verdict: Verdict | None = None
    reviews: int = 0


def article_id(content: str) -> str:
    """Give the id of an Indonesian text: UUIDv5 of its SHA-256, the same everywhere."""
    return str(uuid.uuid5(_ARTICLES, _digest(content)))


def text_id(article: str, role: Role, label: str, content: str) -> str:
    """Give the id of a text, the same on every machine for the same words in the same place."""
    return str(uuid.uuid5(uuid.UUID(article), f"{role}\x1f{label}\x1f{_digest(content)}"))


def _digest(content: str) -> str:
    import hashlib  # costs a start of the program that adds nothing 2 ms

    return hashlib.sha256(content.encode()).hexdigest()


def title_of(content: str) -> str:
    """Take a title from the first line that has words; at most 120 code points, cut at a word."""
    for line in _LINE.finditer(content):  # not all of them: an article may have 100,000
        words = line[0].lstrip("#").strip()
        if not any(character.isalnum() for character in words):
            continue
        if len(words) <= _TITLE_LENGTH:
            return words
        return words[: _TITLE_LENGTH - 1].rsplit(None, 1)[0] + "…"
    return ""
