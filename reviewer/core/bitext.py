"""Segments that are aligned already, as a table: what its columns are, and articles made of them.

Every bilingual file is read as one table: a row is an aligned unit, a column a language, a system,
or the names of segments and documents. What the columns are is guessed from what the file tells
and from their words, and shown to the user, who may know better.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import islice
from typing import NamedTuple

from reviewer.core.article import Role
from reviewer.core.columns import cells_of
from reviewer.core.drafting import Draft, draft_columns
from reviewer.core.language import detect

_SAMPLED = 120  # rows
_LEAST_WORDS = 2.0  # of a cell, on average: names of segments have one
_FEW_WORDS = 20  # of a column: too few to tell its language against its own name


class Part(StrEnum):
    """What a column of a table holds."""

    ARTICLE = "article"
    REFERENCE = "reference"
    MACHINE = "machine"
    NAME = "segment"
    DOCUMENT = "document"
    NOTHING = "nothing"


class Column(NamedTuple):
    """A column as the file tells of it; ``language`` is a code such as ``id-ID``, or empty.

    ``part`` is what it holds where the format says so: a name of many words is no text.
    """

    header: str
    language: str = ""
    part: Part | None = None


class Choice(NamedTuple):
    """What a column is taken for; ``label`` names the system of a machine version."""

    part: Part
    label: str = ""


@dataclass(frozen=True, slots=True)
class Bitext:
    """A bilingual file. Each of ``rows`` has a cell for each of ``columns``.

    ``title`` names the article where the file names no documents; ``details`` tell its origin.
    """

    title: str
    columns: tuple[Column, ...]
    rows: Sequence[Sequence[str]]
    details: Mapping[str, str] = field(default_factory=dict)


class BitextDraft(NamedTuple):
    """An article that can be stored; ``unit_ids`` has the segments' names by English text."""

    draft: Draft
    title: str
    unit_ids: tuple[tuple[str, ...], ...]
    details: Mapping[str, str]


# ---- what the columns are

_PART = re.compile(r"[\W_]+")
_CODES = {"id": "id", "ind": "id", "in": "id", "en": "en", "eng": "en"}
_WORDS = {
    **dict.fromkeys(("indonesian", "indonesia", "bahasa"), "id"),
    **dict.fromkeys(("english", "inggris"), "en"),
}
_WORD = re.compile(r"\W*[^\W\d_]{2,}\W*")
_LOCALE = re.compile(r"(en|eng)[-_](us|gb|uk|au|ca|ie|in|nz|sg|za)", re.IGNORECASE)
_DOCUMENT = re.compile(
    r"doc(ument)?|doc_?id|document_?id|article(_?id)?|artikel|file(name)?|berkas"
)
_NAME = re.compile(
    r"id|key|nr|no|num(ber)?|row|line|idx|index|context|seg(ment)?(_?(id|nr|no))?|global_?seg_?id"
    r"|nomor|baris"
)
_REFERENCE = re.compile(r"ref(erence)?|human|acuan|rujukan|source|src|sumber")
_ALL_NAMES = (_DOCUMENT, _NAME, _REFERENCE)


def looks_like_header(cells: Sequence[str]) -> bool:
    """Say whether a table's first row names its columns: some of the names are known ones."""
    return any(_language_named(it) or _is_any(it) for it in cells)


def guess_choices(bitext: Bitext) -> list[Choice]:
    """Guess what each column is.

    The Indonesian one is the article; where there is none it is the target, the text that was made.
    English columns are the reference if they are called so or are alone, else versions of a system.
    """
    sampled = list(islice(bitext.rows, _SAMPLED))
    wordy = [
        column.part is None
        and (bool(column.language) or _is_text(column, [row[place] for row in sampled]))
        for place, column in enumerate(bitext.columns)
    ]
    languages = [
        _language(column, [row[place] for row in sampled]) if wordy[place] else ""
        for place, column in enumerate(bitext.columns)
    ]
    texts = [place for place, many in enumerate(wordy) if many]
    indonesian = [it for it in texts if languages[it] == "id"]
    article = max(indonesian, key=lambda it: _length(sampled, it), default=None)
    if article is None:
        article = next((it for it in texts if _called(bitext.columns[it], "target", "tgt")), None)
    if article is None:
        article = texts[0] if len(texts) > 1 else None
    choices = [Choice(Part.NOTHING)] * len(bitext.columns)
    for place, column in enumerate(bitext.columns):
        if place == article:
            choices[place] = Choice(Part.ARTICLE)
        elif place not in texts:
            choices[place] = _name_column(column)
    others = [it for it in texts if it != article and languages[it] != "id"]
    for place, choice in zip(others, _english([bitext.columns[it] for it in others]), strict=True):
        choices[place] = choice
    return choices


def _english(columns: Sequence[Column]) -> list[Choice]:
    """The first that is called a reference is one, or the only one; the others are machines'."""
    reference = next(
        (n for n, it in enumerate(columns) if any(map(_REFERENCE.fullmatch, _parts(it.header)))),
        0 if len(columns) == 1 and not _system(columns[0]) else None,
    )
    if reference is None:
        reference = next((n for n, it in enumerate(columns) if not _system(it)), None)
    return [
        Choice(Part.REFERENCE)
        if number == reference
        else Choice(Part.MACHINE, _system(column) or column.header.strip() or f"{number + 1}")
        for number, column in enumerate(columns)
    ]


def _system(column: Column) -> str:
    """The header without what names a language: a system's name, or nothing."""
    if column.header.strip() == column.language or _LOCALE.fullmatch(column.header.strip()):
        return ""
    parts = [it for it in _PART.split(column.header) if it]
    named = [it for it in parts if it.lower() not in _CODES and it.lower() not in _WORDS]
    rest = " ".join(named)
    return "" if _REFERENCE.fullmatch(rest.lower()) or rest.lower() in ("target", "tgt") else rest


def _name_column(column: Column) -> Choice:
    if column.part is not None:
        return Choice(column.part, column.header if column.part is Part.MACHINE else "")
    header = column.header.strip().casefold().replace(" ", "_").replace("-", "_")
    if _DOCUMENT.fullmatch(header):
        return Choice(Part.DOCUMENT)
    named = _NAME.fullmatch(header) or header == "source_id"
    return Choice(Part.NAME if named else Part.NOTHING)


def _language(column: Column, cells: Sequence[str]) -> str:
    """``id``, ``en``, another code, or nothing where neither file nor words tell."""
    if column.language:
        return _base(column.language)
    named = _language_named(column.header)
    if named and sum(len(it.split()) for it in cells) < _FEW_WORDS:
        return named
    told = detect("\n".join(it for it in cells if it.strip()))
    if told is not None:
        return told.code
    return named


def _language_named(header: str) -> str:
    """The language that a column's name tells, such as ``en-US`` or ``Bahasa Indonesia``."""
    parts = _parts(header)
    regional = len(parts) == 2 and len(parts[0]) <= 3 >= len(parts[1])  # en-US
    if (len(parts) == 1 or regional) and parts[0] in _CODES:
        return _CODES[parts[0]]
    return next((_WORDS[it] for it in parts if it in _WORDS), "")


def _base(code: str) -> str:
    base = _PART.split(code.strip().lower())[0]
    return _CODES.get(base, base)


def _parts(header: str) -> list[str]:
    return [it for it in _PART.split(header.strip().lower()) if it]


def _called(column: Column, *names: str) -> bool:
    return any(it in names for it in _parts(column.header))


def _is_any(header: str) -> bool:
    name = header.strip().casefold().replace(" ", "_").replace("-", "_")
    known = any(it.fullmatch(name) for it in _ALL_NAMES)
    return known or _called(Column(header), "target", "tgt", "source", "mt")


def _length(rows: Sequence[Sequence[str]], place: int) -> int:
    return sum(len(row[place]) for row in rows)


def _is_text(column: Column, cells: Sequence[str]) -> bool:
    """Whether a column holds a text: by its words or, when these are few, by its name too."""
    return _words(cells) or (bool(_language_named(column.header)) and _short_words(cells))


def _short_words(cells: Sequence[str]) -> bool:
    """Whether most cells with letters hold words such as “Ya.”, not names such as “s12”."""
    told = [it for it in cells if any(map(str.isalpha, it))]
    plain = [it for it in told if len(it.split()) > 1 or _WORD.fullmatch(it.strip())]
    return 2 * len(plain) > len(told)


def _words(cells: Sequence[str]) -> bool:
    """Whether a column holds running words, as a text does and names of segments do not."""
    filled = [it.split() for it in cells if it.strip()]
    if not filled:
        return False
    many = sum(map(len, filled)) / len(filled)
    letters = any(any(c.isalpha() for c in word) for words in filled for word in words)
    return letters and many >= _LEAST_WORDS


# ---- articles of them


def draft_bitext(bitext: Bitext, choices: Sequence[Choice]) -> list[BitextDraft]:
    """Make an article of each document, in the order in which they begin.

    Without an article among the choices, or in a document without its words, there is none.
    """
    article = _first(choices, Part.ARTICLE)
    if article is None:
        return []
    named, document = _first(choices, Part.NAME), _first(choices, Part.DOCUMENT)
    english = [
        (place, Role(choice.part), choice.label)
        for place, choice in enumerate(choices)
        if choice.part in (Part.REFERENCE, Part.MACHINE)
    ]
    places = (article, *(place for place, _, _ in english))
    drafts = []
    for title, rows in _documents(bitext, document):
        columns = [cells_of(rows, place) for place in places]
        if not any(map(str.strip, columns[0])):
            continue
        draft = draft_columns(columns, [(role, label) for _, role, label in english])
        kept = [n for n, it in enumerate(draft.english) if it.segments]
        draft = Draft(
            draft.article,
            tuple(draft.english[n] for n in kept),
            tuple(draft.alignments[n] for n in kept),
        )
        names = cells_of(rows, named) if named is not None else ()
        pairs = [(columns[0], columns[n + 1]) for n in kept]
        ids = tuple(tuple(_names(*it, names)) for it in pairs) if any(names) else ()
        details = dict(bitext.details)
        if document is not None:
            details["document"] = title
        drafts.append(BitextDraft(draft, title or bitext.title, ids, details))
    return drafts


def _names(article: Sequence[str], english: Sequence[str], names: Sequence[str]) -> Iterator[str]:
    """The names of the units that the article and one English text have between them."""
    for one, other, name in zip(article, english, names, strict=True):
        if one.strip() or other.strip():
            yield name


def _documents(bitext: Bitext, column: int | None) -> Iterator[tuple[str, Sequence[Sequence[str]]]]:
    if column is None:
        yield "", bitext.rows
        return
    found: dict[str, list[Sequence[str]]] = {}
    for row in bitext.rows:
        found.setdefault(row[column].strip(), []).append(row)
    yield from found.items()


def _first(choices: Sequence[Choice], part: Part) -> int | None:
    return next((place for place, it in enumerate(choices) if it.part is part), None)
