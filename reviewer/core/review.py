"""One reviewer's pass over one article."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum


class ReviewState(StrEnum):
    """How far a review has come."""

    OPEN = "open"
    FINISHED = "finished"


class Verdict(StrEnum):
    """What a reviewer makes of an article."""

    PASS = "pass"
    PASS_CORRECTED = "pass once corrected"
    FAIL = "fail"

    def with_reason(self, reason: str) -> str:
        """The verdict in words, as a review keeps it: "fail: half of the names are wrong"."""
        return f"{self}: {reason}" if reason else str(self)


def read_verdict(words: str) -> tuple[Verdict | None, str]:
    """Part the words of a review into verdict and reason; other words are all reason."""
    verdict, _, reason = words.partition(": ")
    if verdict in list(Verdict):
        return Verdict(verdict), reason
    return None, words


@dataclass(frozen=True, slots=True)
class Review:
    """One reviewer's pass over one article.

    ``verdict`` is empty until one is given; see :func:`read_verdict`. ``judgement`` is ESA's: 0 to
    100 for the article as a whole, given by hand beside the marks, or ``None``. Raises
    ``ValueError`` for another number.
    """

    review_id: str
    article_id: str
    reviewer_id: str
    typology: str
    state: ReviewState
    verdict: str
    created_at: str
    finished_at: str | None = None
    revision: int = 1
    judgement: float | None = None

    def reopened(self) -> Review:
        """The same review to be gone on with; its verdict was on what it held when it was given."""
        return replace(self, state=ReviewState.OPEN, finished_at=None, verdict="")

    def __post_init__(self) -> None:
        if self.judgement is not None and not 0 <= self.judgement <= 100:
            raise ValueError(f"a judgement is from 0 to 100, not {self.judgement}")


@dataclass(frozen=True, slots=True)
class Reviewer:
    """Who reviews. ``confirmed`` says that a person gave the name, not the system's login.

    ``reviewer_id`` is empty for one who did nothing yet.
    """

    reviewer_id: str
    name: str
    confirmed: bool
