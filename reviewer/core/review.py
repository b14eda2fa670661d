"""One reviewer's pass over one article."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ReviewState(StrEnum):
    """How far a review has come."""

    OPEN = "open"
    FINISHED = "finished"


@dataclass(frozen=True, slots=True)
class Review:
    """One reviewer's pass over one article. ``active_seconds`` leaves out idle time over 60 s."""

    review_id: str
    article_id: str
    reviewer_id: str
    typology: str
    state: ReviewState
    verdict: str
    created_at: str
    finished_at: str | None = None
    revision: int = 1


@dataclass(frozen=True, slots=True)
class Reviewer:
    """Who reviews. ``confirmed`` says that a person gave the name, not the system's login."""

    reviewer_id: str
    name: str
    confirmed: bool
