"""What a reviewer did, forwards and backwards: the one type behind marking, undo and history."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from reviewer.core.annotation import Annotation
from reviewer.core.article import Segment
from reviewer.core.decision import Decision
from reviewer.core.review import Review


@dataclass(frozen=True, slots=True)
class AlignmentPatch:
    """Rows of one pair of texts from row ``first`` on: (article segments, English segments) each.

    ``passed`` counts the segments of both texts before row ``first``. The store fills it in where
    it is missing; by it the store notices that another window shifted the rows meanwhile.
    """

    article_text_id: str
    english_text_id: str
    first: int
    units: tuple[tuple[int, int], ...]
    passed: tuple[int, int] | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class SentencePatch:
    """Sentences of a text that follow each other, cut in one way or another.

    The store fills in what hangs on them, so that going back gives what was there: ``rows`` of each
    pair of texts around them, and ``judged``, the details of the article (name and value) that say
    which sentences of the text a review judged.
    """

    text_id: str
    segments: tuple[Segment, ...]
    rows: tuple[AlignmentPatch, ...] = field(default=(), compare=False)
    judged: tuple[tuple[str, str], ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Title:
    """An article's title."""

    article_id: str
    title: str


@dataclass(frozen=True, slots=True)
class TextPresence:
    """Whether a text of an article is there or was taken away (it is never deleted)."""

    article_id: str
    text_id: str
    present: bool


Record = Annotation | Review | Decision | AlignmentPatch | SentencePatch | Title | TextPresence


class Change(NamedTuple):
    """One record before and after: ``(None, x)`` makes it, ``(x, None)`` withdraws it."""

    before: Record | None
    after: Record | None

    @property
    def inverse(self) -> Change:
        """The change that takes this one back."""
        return Change(self.after, self.before)


@dataclass(frozen=True, slots=True)
class Step:
    """What one act of a reviewer changed; undone and redone as one.

    ``action`` is a word for the undo menu (``mark``, ``remove``, ``severity``, ``split row`` ...).
    """

    step_id: str
    article_id: str
    reviewer_id: str
    action: str
    changes: tuple[Change, ...]
    at: str

    @property
    def inverse(self) -> Step:
        """The same step backwards."""
        return Step(
            self.step_id,
            self.article_id,
            self.reviewer_id,
            self.action,
            tuple(change.inverse for change in reversed(self.changes)),
            self.at,
        )
