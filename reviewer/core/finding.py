"""What a check suspects, and the aligned rows that checks read."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from reviewer.core.annotation import Severity
from reviewer.core.article import Role


@dataclass(frozen=True, slots=True)
class AlignedUnit:
    """One row: words of the article and their English, either of them possibly empty.

    ``row`` counts from 1. The offsets say at which code point of its stored text each side begins,
    so that findings point into the stored text; 0 when the cells stand for themselves.
    """

    row: int
    article: str
    english: str
    article_offset: int = 0
    english_offset: int = 0
    english_role: Role = Role.REFERENCE


class FindingSpan(NamedTuple):
    """Suspected words: code points ``start`` to ``end`` (exclusive) of the text in ``role``."""

    role: Role
    language: str
    start: int
    end: int
    quote: str


class Field(NamedTuple):
    """A value that fills ``{name}`` in a finding's sentence."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check suspects in one row; never counted until a person accepts it.

    ``template`` is the English sentence with its ``fields`` in braces, so that the window can show
    the same sentence in the user's language. ``spans`` has the article's words first, then their
    counterpart. ``suggestion`` replaces the suspected words; ``None`` when there is none. These are
    the words of the first span, or with ``of_english`` those of the second: a machine's English
    that differs from article and reference.
    """

    check: str
    row: int
    template: str
    fields: tuple[Field, ...]
    category: str
    severity: Severity
    spans: tuple[FindingSpan, ...]
    suggestion: str | None = None
    of_english: bool = False

    @property
    def suspected(self) -> FindingSpan:
        """The words that the suggestion replaces."""
        return self.spans[1] if self.of_english else self.spans[0]

    @property
    def message(self) -> str:
        """The sentence in English."""
        return self.template.format(**dict(self.fields))

    @property
    def key(self) -> str:
        """16 hexadecimal digits of check, words on both sides and sentence.

        The same suspicion about the same words has the same key in every article and on every
        machine; a dismissal is remembered under it and lapses when one of them changes.
        """
        return stable_key(
            [self.check, *(f"{span.language}:{span.quote}" for span in self.spans), self.message]
        )


def stable_key(parts: Iterable[str]) -> str:
    """Hash the parts (SHA-256) to 16 hexadecimal digits, the same on every machine."""
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]
