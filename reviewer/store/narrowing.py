"""Keeping a comparison to some systems and reviewers, and the names there are to choose from."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from reviewer.core.figure_errors import ReviewerUnknown, SystemUnknown
from reviewer.scoring.judging import JudgedText
from reviewer.scoring.metric_comparing import TranslatedText
from reviewer.store.repository import Store

_MACHINES = """
    SELECT DISTINCT label FROM texts
    WHERE withdrawn = 0 AND role = 'machine'
        AND article_id IN (SELECT value FROM json_each(?))
"""


class Only(NamedTuple):
    """The systems and the reviewers that are compared, by their names; ``None`` for all."""

    systems: frozenset[str] | None = None
    reviewers: frozenset[str] | None = None

    def wants(self, system: str, reviewer: str | None = None) -> bool:
        """Whether a system is compared, by this reviewer if one is named."""
        if self.systems is not None and system not in self.systems:
            return False
        return self.reviewers is None or reviewer is None or reviewer in self.reviewers

    def translated(self, texts: Iterable[TranslatedText]) -> Iterator[TranslatedText]:
        """The texts of these systems; those that a reviewer corrected, of these reviewers."""
        return (it for it in texts if self.wants(it.system, it.reviewer or None))


EVERYTHING = Only()


class Names:
    """The systems and reviewers of articles, noted while what reviews say of them goes by."""

    def __init__(self) -> None:
        self.systems: set[str] = set()
        self.reviewers: set[str] = set()

    def narrowed(self, texts: Iterable[JudgedText], only: Only) -> Iterator[JudgedText]:
        """What is wanted of these texts; the names of all are noted."""
        for it in texts:
            self.systems.add(it.system)
            self.reviewers.add(it.reviewer)
            if only.wants(it.system, it.reviewer):
                yield it

    def add_machines(self, store: Store, article_ids: Sequence[str]) -> None:
        """Note the machine versions too that nobody has judged."""
        with store.reading() as sql:
            rows = sql.execute(_MACHINES, (json.dumps(list(article_ids)),))
            self.systems.update(label for (label,) in rows)

    def refuse_others(self, only: Only) -> None:
        """Raise ``SystemUnknown`` or ``ReviewerUnknown`` for a wanted name that was not noted."""
        for name in sorted((only.systems or frozenset()) - self.systems):
            raise SystemUnknown(name=name, known=", ".join(sorted(self.systems)) or "–")
        for name in sorted((only.reviewers or frozenset()) - self.reviewers):
            raise ReviewerUnknown(name=name, known=", ".join(sorted(self.reviewers)) or "nobody")
