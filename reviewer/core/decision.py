"""What a person decided about a finding."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reviewer.core.finding import Finding


class Verdict(StrEnum):
    """Whether a finding became an error or was put aside."""

    ACCEPTED = "accepted"
    DISMISSED = "dismissed"


class Scope(StrEnum):
    """Where a decision holds."""

    ARTICLE = "article"
    """This finding in this article."""
    EVERYWHERE = "everywhere"
    """This finding in every article."""
    CHECK = "check"
    """All findings of the check in this article."""


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision of a reviewer, made in an article.

    ``finding_key`` is :attr:`Finding.key <reviewer.core.finding.Finding.key>`, so that a dismissal
    lapses when the words or the sentence of its finding change; it is empty for a whole check.
    ``annotation_id`` names the error that an accepted finding became. ``created_at`` is UTC in ISO
    8601. ``revision`` counts the states this decision has been in.
    """

    decision_id: str
    article_id: str
    reviewer_id: str
    check_name: str
    finding_key: str
    verdict: Verdict
    scope: Scope
    annotation_id: str | None
    created_at: str
    revision: int = 1


@dataclass(frozen=True, slots=True)
class Dismissals:
    """What was dismissed, as it holds for one article: keys of findings, names of checks."""

    keys: frozenset[str] = frozenset()
    checks: frozenset[str] = frozenset()

    @classmethod
    def of(cls, decisions: Iterable[Decision]) -> Dismissals:
        """Gather the dismissals among decisions that hold for an article."""
        put_aside = [it for it in decisions if it.verdict is Verdict.DISMISSED]
        return cls(
            frozenset(it.finding_key for it in put_aside if it.scope is not Scope.CHECK),
            frozenset(it.check_name for it in put_aside if it.scope is Scope.CHECK),
        )

    def hold_for(self, finding: Finding) -> bool:
        """Say whether a finding was dismissed."""
        return self.reach(finding.check, finding.key)

    def reach(self, check: str, key: str) -> bool:
        """The same of a finding whose key is known already."""
        return check in self.checks or key in self.keys
