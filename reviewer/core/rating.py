"""Ratings as other programs keep them, without their manners: what every reader of them gives.

A document is one system's translation of one text, in segments that are aligned already. Raters
judged some of its segments and marked errors in them. Offsets are code points within a segment,
ends exclusive, whatever the file had.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from reviewer.core.annotation import Severity


class Place(NamedTuple):
    """Words of a segment, of its source or of its target."""

    on_source: bool
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class RatedMark:
    """An error. ``line`` of the file, from 1, tells of it.

    ``places`` has the marked words and, when there is one, their counterpart on the other side;
    without any the error is on its whole segment. ``correction`` is as in ``Annotation``; ``at`` is
    UTC in ISO 8601, or empty. ``key`` is the error's id in the file, or empty.
    """

    line: int
    segment: int
    places: tuple[Place, ...]
    category: str
    severity: Severity
    correction: str | None = None
    comment: str = ""
    at: str = ""
    key: str = ""


class RatedPair(NamedTuple):
    """A segment: its name in the file, its words, and those of a reference, if there is one."""

    name: str
    source: str
    target: str
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Pass:
    """One rater's pass over a document.

    ``seen`` are the numbers of the segments that were judged, errors or none; ``scores`` holds 0 to
    100 for single segments. ``finished`` says that nothing is left to be judged. ``seconds`` is the
    time spent. ``begun`` and ``ended`` are UTC in ISO 8601, or empty.
    """

    rater: str
    seen: frozenset[int]
    marks: tuple[RatedMark, ...]
    scores: Mapping[int, float] = field(default_factory=dict)
    finished: bool = True
    seconds: float = 0.0
    begun: str = ""
    ended: str = ""


class Doubt(StrEnum):
    """What a reader could not take as it stands. The values are sentences for people."""

    OUTSIDE = "the marked words end outside their segment"
    NO_SEGMENT = "there is no such segment"
    NO_TEXT = "the segment has no words to mark"
    OTHER_WORDS = "other words stand where it says"
    OTHER_TEXT = "its words do not stand in the text that most rows have"
    MOVED = "its words stand in another place of the text that most rows have"
    ALTERED = "its text is not the one that most rows have"
    EMPTY = "it marks no words, so the whole segment is marked"
    UNBALANCED = "a tag has no partner, so the whole segment is marked"
    STRETCHES = "it marks several stretches of words, of which the first is kept"
    NO_ISSUES = "it refers to issues that are not in the file"
    SEVERITY = "its severity is not known here and was read as neutral"
    CHECK = "it is an attention check and was left out"
    CONTROL = "it is a control item and was left out"
    SKIPPED = "it was skipped by its rater and was left out"
    DELETED = "it was deleted by its rater and was left out"

    @property
    def lost(self) -> bool:
        """Whether an error has no place because of it."""
        return self in _LOST


_LOST = {Doubt.OUTSIDE, Doubt.NO_SEGMENT, Doubt.NO_TEXT, Doubt.OTHER_WORDS, Doubt.OTHER_TEXT}


class Doubtful(NamedTuple):
    """A line of a file and what is to be said of it."""

    line: int
    doubt: Doubt


@dataclass(frozen=True, slots=True)
class RatedDocument:
    """One system's translation of one text, with what its raters said.

    ``source_language`` and ``target_language`` are ISO 639-1 codes, or empty where the file does
    not tell. ``doubts`` are the lines that could not be taken as they stand.
    """

    name: str
    system: str
    pairs: tuple[RatedPair, ...]
    passes: tuple[Pass, ...]
    source_language: str = ""
    target_language: str = ""
    doubts: tuple[Doubtful, ...] = ()
