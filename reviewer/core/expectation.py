"""What the checks found in an article, and how many errors that lets expect."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple


class Found(NamedTuple):
    """A finding: which check, the key that decisions name it by, and its words: of the article
    (side 0) or the English (1), code points ``start`` to ``end``. A ``neutral`` one is information
    and no error."""

    check: str
    key: str
    side: int
    start: int
    end: int
    neutral: bool = False


class Measured(NamedTuple):
    """What the checks found in an article, and what it was made from (JSON).

    ``words`` are those of the article without the lines around it.
    """

    article_id: str
    made_from: str
    words: int
    found: tuple[Found, ...]


@dataclass(frozen=True, slots=True)
class Expectation:
    """What an article is expected to hold.

    ``errors`` is the sum of :func:`reviewer.checks.precision.precision` over the findings that are
    open; ``counts`` has these by check. ``decided`` counts those accepted, dismissed, or marked by
    hand, by the one who reviews here. ``information`` counts open findings that are no errors;
    ``alone`` says that there is no English, so that only checks of one side had their say.
    """

    article_id: str
    errors: float
    words: int
    counts: Mapping[str, int]
    decided: int
    information: int = 0
    alone: bool = False

    @property
    def open(self) -> int:
        """Findings that nobody decided on, as the window counts them."""
        return sum(self.counts.values()) + self.information

    @property
    def per_thousand(self) -> float:
        """Expected errors in 1,000 words; 0 without words."""
        return 1000 * self.errors / self.words if self.words else 0.0
