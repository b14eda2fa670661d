"""What the reader of a document gives: the words, and what it tells of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ArticleText:
    """The words of an article or of an English version of one.

    ``title`` is ``None`` where the document names none beside its words. ``details`` may have
    ``url``, ``date`` (ISO 8601, when it was published), ``author`` and ``site``.
    """

    content: str
    title: str | None = None
    details: Mapping[str, str] = field(default_factory=dict)


def joined(paragraphs: Iterable[str]) -> str:
    """Paragraphs as one text, a blank line between two; those without words are left out."""
    return "\n\n".join(it for it in (one.strip() for one in paragraphs) if it)
