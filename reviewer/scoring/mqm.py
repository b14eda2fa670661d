"""Quality scores from marked errors and a number of words: MQM 2.0, MateCat, ISO-style.

Sources: MQM 2.0 (Lommel et al., *The Multi-Range Theory of Translation Quality Measurement*, 2024,
linear and non-linear) and MateCat's quality framework. `docs/scores.md` works each formula out.
Every figure carries a signature: model, formula, weights, words and their basis, version.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from reviewer import __version__
from reviewer.core.annotation import Severity
from reviewer.core.typology import Typology

SMALL_SAMPLE = 500
"""Words below which a score is shown with its interval only (MQM speaks of 500 and more)."""

MQM_MULTIPLIERS: Mapping[str, float] = {"neutral": 0, "minor": 1, "major": 5, "critical": 25}
"""MQM 2.0's severity multipliers."""

MATECAT_MULTIPLIERS: Mapping[str, float] = {"neutral": 0, "minor": 0.5, "major": 2}
"""MateCat's points of each severity."""


class Basis(StrEnum):
    """Whose words are counted: the source's (ASTM F2575) or the translation's (ISO 5060)."""

    SOURCE = "source"
    TARGET = "target"


class Mark(NamedTuple):
    """One error as a convention sees it.

    ``severity`` is in small letters; ``on_source`` is true where the words of the source are marked
    as being wrong in themselves; ``repeat`` where the error repeats another one.
    """

    category: str
    severity: str
    repeat: bool = False


class Words(NamedTuple):
    """A number of words and whose they are."""

    number: int
    basis: Basis


Points = Callable[[Mark], float]
"""What one error counts."""


def without_repeats(marks: Iterable[Mark]) -> list[Mark]:
    """The errors that repeat no other: repeats count once."""
    return [mark for mark in marks if not mark.repeat]


# ---- MQM 2.0: points per number of words


@dataclass(frozen=True, slots=True)
class Tolerance:
    """How many penalty points are still acceptable in ``x`` words: ``E(x) = a ln(1 + b x)``."""

    a: float
    b: float

    @classmethod
    def through(cls, one: tuple[float, float], other: tuple[float, float]) -> Tolerance:
        """Find the curve through two points (words, acceptable penalty).

        Raises ``ValueError`` unless both are positive and the longer text tolerates more, though
        not in proportion to its length: only then there is such a curve.
        """
        (x1, e1), (x2, e2) = sorted([one, other])
        if not (0 < x1 < x2 and 0 < e1 < e2 and e1 * x2 > e2 * x1):
            raise ValueError(
                "the longer of the two texts must tolerate more points, and fewer per word"
            )
        # ln(1+bx1)/ln(1+bx2) rises with b from x1/x2 to 1: halve the interval of log b.
        low, high = math.log(1e-12 / x2), math.log(1e12 / x1)
        while (middle := (low + high) / 2) not in (low, high):
            b = math.exp(middle)
            if math.log1p(b * x1) / math.log1p(b * x2) < e1 / e2:
                low = middle
            else:
                high = middle
        b = math.exp(low)
        return cls(e1 / math.log1p(b * x1), b)

    def __call__(self, words: float) -> float:
        """The acceptable penalty points of a text with so many words."""
        return self.a * math.log1p(self.b * words)


@dataclass(frozen=True)
class Mqm2:
    """MQM 2.0's scoring model.

    ``passing`` is the passing threshold PT, ``acceptable`` the acceptable penalty points APP in
    ``reference_words`` words. With a ``tolerance`` the acceptable points of a text follow its curve
    instead. ``points`` gives an error's weight times multiplier, ``weights`` says them in words.
    """

    points: Points = field(default=lambda mark: MQM_MULTIPLIERS.get(mark.severity, 0.0))
    weights: str = "neutral=0,minor=1,major=5,critical=25"
    passing: float = 90.0
    acceptable: float = 10.0
    reference_words: int = 1000
    tolerance: Tolerance | None = None
    count_repeats: bool = False

    def __post_init__(self) -> None:
        if not (0 <= self.passing < 100 and self.acceptable > 0 and self.reference_words > 0):
            raise ValueError("PT must be from 0 to below 100, APP and RWC above 0")

    @classmethod
    def of_typology(cls, typology: Typology, passing: float = 90, acceptable: float = 10) -> Mqm2:
        """The model that counts as a typology says; a category it lacks has the weight 1."""

        def points(mark: Mark) -> float:
            severity, category = Severity(mark.severity), typology.get(mark.category)
            if category is None:
                return typology.multipliers[severity]
            return typology.points(category, severity)

        return cls(
            points,
            _weights(typology),
            passing,
            acceptable,
            count_repeats=typology.count_repeats,
        )

    def score(self, marks: Iterable[Mark], words: Words) -> Mqm2Score:
        """Score a text with these errors. Raises ``ValueError`` for a text without words."""
        if words.number < 1:
            raise ValueError("a text without words has no score")
        counted = list(marks) if self.count_repeats else without_repeats(marks)
        penalty = math.fsum(self.points(mark) for mark in counted)
        critical = sum(mark.severity == "critical" for mark in counted)
        return Mqm2Score(self, penalty, critical, words)

    def acceptable_in(self, words: float) -> float:
        """The penalty points at which a text with so many words just passes."""
        if self.tolerance is not None:
            return self.tolerance(words)
        return self.acceptable * words / self.reference_words

    def signature(self, words: Words) -> str:
        """Everything that the figures of a text depend on besides its errors."""
        curve = f"APP={self.acceptable:g}/{self.reference_words}"
        if self.tolerance is not None:
            curve = f"E(x)={self.tolerance.a:.6g}*ln(1+{self.tolerance.b:.6g}*x)"
        return (
            f"model:mqm2|weights:{self.weights}|formula:100-(100-PT)*APT/E(EWC)|"
            f"PT:{self.passing:g}|tolerance:{curve}|RWC:{self.reference_words}|"
            f"repeats:{'each' if self.count_repeats else 'once'}|"
            f"EWC:{words.number}|words:{words.basis}|version:{__version__}"
        )


@dataclass(frozen=True, slots=True)
class Mqm2Score:
    """The figures of one text: ``penalty`` is APT, ``critical`` the number of critical errors."""

    model: Mqm2
    penalty: float
    critical: int
    words: Words

    @property
    def per_word(self) -> float:
        """PWPT: penalty points per evaluated word."""
        return self.penalty / self.words.number

    @property
    def normed(self) -> float:
        """NPT: penalty points per reference number of words. 100 - NPT is not the score."""
        return self.per_word * self.model.reference_words

    @property
    def raw(self) -> float:
        """Raw score, ``100 (1 - APT/EWC)``; below 0 with more points than words."""
        return 100.0 * (1.0 - self.per_word)

    @property
    def calibrated(self) -> float:
        """Calibrated score: 100 without errors, PT where the text just passes."""
        share = self.penalty / self.model.acceptable_in(self.words.number)
        return 100.0 - share * (100.0 - self.model.passing)

    @property
    def passed(self) -> bool:
        """Whether the points are acceptable and no error is critical.

        That is whether the calibrated score reaches PT, without its rounding.
        """
        return not self.critical and self.penalty <= self.model.acceptable_in(self.words.number)

    @property
    def small_sample(self) -> bool:
        """Whether there are too few words for a bare figure."""
        return self.words.number < SMALL_SAMPLE

    @property
    def signature(self) -> str:
        """Model, weights, formula, words and version."""
        return self.model.signature(self.words)


def _weights(typology: Typology) -> str:
    """The points of a typology in words: of severities, and of categories that differ."""
    parts = [f"{typology.typology_id}@{typology.version}", _told(typology.multipliers)]
    for it in typology:
        if it.weight != 1:
            parts.append(f"{it.path}*{it.weight:g}")
        if it.points:
            parts.append(f"{it.path}:{_told(it.points)}")
    return ";".join(parts)


def _told(multipliers: Mapping[Severity, float] | Mapping[str, float]) -> str:
    return ",".join(f"{name}={value:g}" for name, value in multipliers.items())


# ---- points per thousand words against a limit


@dataclass(frozen=True)
class PerThousand:
    """Penalty points per 1000 reviewed words against a limit: MateCat, ISO-style with own weights.

    MateCat knows no critical error: one counts as ``major``.
    """

    name: str = "matecat"
    multipliers: Mapping[str, float] = field(default_factory=lambda: MATECAT_MULTIPLIERS)
    limit: float = 8.0
    count_repeats: bool = False

    def points(self, mark: Mark) -> float:
        """What one error counts; a severity that has no multiplier counts as the worst that has."""
        return self.multipliers.get(mark.severity, max(self.multipliers.values()))

    def score(self, marks: Iterable[Mark], words: Words) -> float:
        """Points per 1000 words; the lower the better. Raises ``ValueError`` without words."""
        if words.number < 1:
            raise ValueError("a text without words has no score")
        counted = list(marks) if self.count_repeats else without_repeats(marks)
        return math.fsum(self.points(mark) for mark in counted) / words.number * 1000

    def signature(self, words: Words) -> str:
        """Everything that the figure of a text depends on besides its errors."""
        return (
            f"model:{self.name}|weights:{_told(self.multipliers)}|formula:1000*points/words|limit:{self.limit:g}|"
            f"repeats:{'each' if self.count_repeats else 'once'}|"
            f"EWC:{words.number}|words:{words.basis}|version:{__version__}"
        )
