"""Errors that a reviewer marked on the exact words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Severity(StrEnum):
    """How much an error harms the reader (MQM 2.0 names)."""

    NEUTRAL = "neutral"
    MINOR = "minor"
    MAJOR = "major"
    CRITICAL = "critical"

    @property
    def rank(self) -> int:
        """0 for neutral to 3 for critical: also the digit key that sets it."""
        return list(Severity).index(self)


class Span(NamedTuple):
    """Words of one text: code points ``start`` to ``end`` (exclusive), and what stands there."""

    text_id: str
    start: int
    end: int
    quote: str

    def stands_in(self, content: str) -> bool:
        """Whether the quote stands at its place: a slice alone forgives an end beyond the text."""
        inside = 0 <= self.start <= self.end <= len(content)
        return inside and content[self.start : self.end] == self.quote


@dataclass(frozen=True, slots=True)
class Annotation:
    """One error.

    ``spans`` holds the marked words and, when linked, their counterpart on the other side.
    ``category`` is a path such as ``Accuracy/Mistranslation/Named entity``; empty means "to be
    classified".
    ``correction`` is ``None`` when none was given and ``""`` when the words are to be left out.
    ``origin`` is ``manual`` or ``finding:NAME``; ``repeat_of`` the id of the error it repeats.
    Times are UTC in ISO 8601. ``revision`` counts the states this error has been in.
    """

    annotation_id: str
    review_id: str
    spans: tuple[Span, ...]
    category: str
    severity: Severity
    correction: str | None
    comment: str
    origin: str
    repeat_of: str | None
    created_at: str
    updated_at: str
    revision: int = 1

    @property
    def span(self) -> Span:
        """The words that were marked."""
        return self.spans[0]

    @property
    def linked(self) -> Span | None:
        """Their counterpart on the other side, when there is one."""
        return self.spans[1] if len(self.spans) > 1 else None

    def span_in(self, text_id: str) -> Span | None:
        """The span that lies in this text, or ``None``."""
        return next((span for span in self.spans if span.text_id == text_id), None)
