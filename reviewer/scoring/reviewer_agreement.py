"""How far the reviewers of a set of articles agree, pair by pair and all together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from reviewer.scoring.agreement import Overlap

LABELS = ("spans", "category", "severity", "both")
"""What makes two marks the same: their words, and besides category, severity or both."""


@dataclass(frozen=True, slots=True)
class PairAgreement:
    """Two reviewers, or two passes of one, over the articles that both read.

    ``exact`` and ``characters`` go by :data:`LABELS`: precision is the share of ``other``'s marks
    that ``one`` has too. ``kappa`` is Cohen's on whether a segment has an error, ``kappa_severity``
    on its gravest severity. ``alpha`` is Krippendorff's on the segments' penalty points (interval),
    ``correlation`` Pearson's on the same. ``categories`` and ``severities`` count which label meets
    which on the same words; ``None`` is no mark.
    """

    one: str
    other: str
    same_reviewer: bool
    articles: int
    segments: int
    marks: tuple[int, int]
    exact: Mapping[str, Overlap]
    characters: Mapping[str, Overlap]
    kappa: float | None
    kappa_severity: float | None
    alpha: float | None
    correlation: float | None
    categories: Mapping[tuple[str | None, str | None], int]
    severities: Mapping[tuple[str | None, str | None], int]


@dataclass(frozen=True, slots=True)
class Agreement:
    """All pairs, and Krippendorff's alpha over all reviewers.

    ``alpha`` is on the segments' penalty points (interval), ``alpha_errors`` on whether a segment
    has an error (nominal), ``alpha_severity`` on its gravest severity (ordinal).
    """

    reviewers: tuple[str, ...]
    pairs: tuple[PairAgreement, ...]
    articles: int
    segments: int
    alpha: float | None
    alpha_errors: float | None
    alpha_severity: float | None
    signature: str

    def pair(self, one: str, other: str) -> PairAgreement | None:
        """What two reviewers have in common, whoever comes first."""
        return next((it for it in self.pairs if {it.one, it.other} == {one, other}), None)
