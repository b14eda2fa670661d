"""The score of one text of an article, with everything that a panel or a report shows of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from reviewer.scoring.models import Model
from reviewer.scoring.mqm import SMALL_SAMPLE, Mqm2, Words
from reviewer.scoring.significance import Interval


@dataclass(frozen=True, slots=True)
class CategoryLine:
    """A category's line: its errors by severity, repeats too, and its points (ETPT)."""

    category: str
    counts: Mapping[str, int]
    penalty: float

    @property
    def errors(self) -> int:
        """All errors of the category."""
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class ArticleScore:
    """What a review says of one text.

    ``lines`` has the categories in which errors are marked. ``penalty`` is APT, the points of what
    counts; ``score`` what the model makes of it: MQM 2.0's calibrated score, MateCat's points per
    1000 words, Google's mean points per segment. ``passed`` is ``None`` where the model has no
    verdict, ``interval`` where there are not two segments with words.
    """

    model: Model
    lines: tuple[CategoryLine, ...]
    words: Words
    segments: int
    critical: int
    penalty: float
    score: float | None
    passed: bool | None
    interval: Interval | None
    signature: str

    @property
    def errors(self) -> int:
        """All errors, repeats too."""
        return sum(it.errors for it in self.lines)

    def counted(self, severity: str) -> int:
        """All errors of a severity."""
        return sum(it.counts.get(severity, 0) for it in self.lines)

    @property
    def small_sample(self) -> bool:
        """Whether there are too few words for a bare figure."""
        return self.words.number < SMALL_SAMPLE

    @property
    def per_word(self) -> float | None:
        """PWPT: penalty points per evaluated word; ``None`` without words."""
        return self.penalty / self.words.number if self.words.number else None

    @property
    def normed(self) -> float | None:
        """NPT: penalty points per 1000 words, or the model's own reference number of words."""
        if self.per_word is None:
            return None
        words = self.model.reference_words if isinstance(self.model, Mqm2) else 1000
        return self.per_word * words

    @property
    def raw(self) -> float | None:
        """MQM 2.0's raw score, ``100 (1 - PWPT)``."""
        return None if self.per_word is None else 100.0 * (1.0 - self.per_word)

    @property
    def calibrated(self) -> float | None:
        """MQM 2.0's calibrated score; ``None`` for other models."""
        return self.score if isinstance(self.model, Mqm2) else None
