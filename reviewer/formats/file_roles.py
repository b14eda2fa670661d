"""Guessing which file is what when several are opened: by their names, and by how they begin."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from reviewer.core.article import Role
from reviewer.core.errors import ReviewerError
from reviewer.core.progress import unwatched
from reviewer.formats.article_file import read_article
from reviewer.formats.kinds import ARTICLES, Kind
from reviewer.formats.recognise import recognise
from reviewer.formats.source import Source

_PART = re.compile(r"[\W_]+")
_BEGINNING = 20_000  # bytes
_MARGIN = 3
_QUICK = (Kind.TEXT, Kind.MARKDOWN)

_INDONESIAN = re.compile("id|ind|in|indonesian?|artikel|article")
_ENGLISH = re.compile("en|eng|english|inggris|ref|reference|human|acuan|rujukan")
_UNNAMED = re.compile("n?mt|machine|mesin|system|sys|hyp|output")
_SYSTEM = re.compile(
    "google|gnmt|deepl|gpt|chatgpt|claude|gemini|llama|mistral|nllb|opus|marian|bing|microsoft|"
    "azure|amazon|aws|yandex|systran|literal"
)
# Small words that one language has and the other has not.
_INDONESIAN_WORD = re.compile(
    r"\b(?:yang|dan|di|ke|dari|ini|itu|dengan|untuk|pada|tidak|adalah|dalam|akan|juga|oleh|telah|"
    r"sebagai|karena|para|mereka)\b"
)
_ENGLISH_WORD = re.compile(
    r"\b(?:the|of|and|to|is|that|for|with|was|on|by|as|it|from|at|were|has|have|be|are)\b"
)


@dataclass(frozen=True, slots=True)
class FileGuess:
    """What a file seems to be. ``role`` is ``None`` where nothing tells.

    ``label`` is the system's name for a machine version. ``key`` is what its name shares with the
    files that belong to the same article.
    """

    path: Path
    role: Role | None
    label: str
    key: str


@dataclass(frozen=True, slots=True)
class EnglishFile:
    """An English version to add."""

    path: Source
    role: Role
    label: str


@dataclass(frozen=True, slots=True)
class ArticleFiles:
    """An article's files. ``article`` is ``None`` for versions of an article that is there."""

    article: Source | None
    english: tuple[EnglishFile, ...]


def guess_files(paths: Iterable[Path]) -> list[FileGuess]:
    """Guess what each file is. A file that cannot be read is guessed by its name alone."""
    return [guess_file(path, _beginning(path)) for path in paths]


def guess_sources(sources: Iterable[Source]) -> list[FileGuess]:
    """The same where some are pages on the web, which are not fetched: their addresses tell."""
    return [
        guess_file(it, _beginning(it)) if isinstance(it, Path) else guess_file(Path(it.name), "")
        for it in sources
    ]


def is_quickly_guessed(path: Path) -> bool:
    """Whether guessing needs no more of a file than its beginning: no document is taken apart."""
    try:
        kind = recognise(path)
    except ReviewerError:
        return True
    return kind in _QUICK or kind not in ARTICLES


def guess_file(path: Path, beginning: str) -> FileGuess:
    """Guess what a file is from its name and its first words; the words count for more."""
    parts = [part for part in _PART.split(path.stem) if part]
    small = [part.lower() for part in parts]
    language = language_of(beginning) or _language_of_name(small, path) or _leaning(beginning)
    named = [part for part in parts if _SYSTEM.fullmatch(part.lower())]
    system = named or [part for part in parts if _UNNAMED.fullmatch(part.lower())]
    role = None
    if language == "id":
        role = Role.ARTICLE
    elif language == "en":
        role = Role.MACHINE if system else Role.REFERENCE
    marks = (_INDONESIAN, _ENGLISH, _UNNAMED, _SYSTEM)
    key = " ".join(it for it in small if not any(mark.fullmatch(it) for mark in marks))
    return FileGuess(path, role, " ".join(system) if role is Role.MACHINE else "", key)


def language_of(text: str) -> str | None:
    """``id`` or ``en`` by the small words of a text; ``None`` where they do not tell."""
    indonesian, english = _small_words(text)
    if indonesian >= _MARGIN * max(1, english):
        return "id"
    return "en" if english >= _MARGIN * max(1, indonesian) else None


def has_words(path: Path) -> bool:
    """Whether a file is a text or a document that can be read, and is not empty."""
    return bool(_beginning(path).strip())


def _leaning(text: str) -> str | None:
    """The language that a text too short to tell has more small words of."""
    indonesian, english = _small_words(text)
    if indonesian == english:
        return None
    return "id" if indonesian > english else "en"


def _small_words(text: str) -> tuple[int, int]:
    """How many of the Indonesian and of the English small words a text has."""
    small = text.lower()
    return len(_INDONESIAN_WORD.findall(small)), len(_ENGLISH_WORD.findall(small))


def belongs_to(guess: FileGuess, articles: Sequence[FileGuess]) -> FileGuess | None:
    """The article that an English file is a version of; ``None`` where several could be."""
    if len(articles) == 1:
        return articles[0]
    fitting = [it for it in articles if it.key == guess.key]
    return fitting[0] if len(fitting) == 1 else None


def _language_of_name(parts: Sequence[str], path: Path) -> str | None:
    for names in (parts, [path.parent.name.lower()]):
        for language, marks in (("en", (_ENGLISH, _UNNAMED, _SYSTEM)), ("id", (_INDONESIAN,))):
            if any(mark.fullmatch(it) for it in names for mark in marks):
                return language
    return None


def _beginning(path: Path) -> str:
    """How the words of a file begin; nothing where it cannot be read: whoever adds it says why."""
    try:
        if recognise(path) not in ARTICLES:
            return ""
        if is_quickly_guessed(path):
            with path.open("rb") as stream:
                data = stream.read(_BEGINNING)
            # Small words are plain letters in every encoding; the zeros of UTF-16 fall out.
            return data.replace(b"\0", b"").decode("latin-1")
        return read_article(path, unwatched).content[:_BEGINNING]
    except (OSError, ReviewerError):
        return ""
