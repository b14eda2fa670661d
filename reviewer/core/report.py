"""What a report tells of articles and their reviews: every figure worked out, nothing drawn yet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from reviewer.core.annotation import Severity
from reviewer.core.dossier import Dossier, Reviewed
from reviewer.core.typology import Typology

Counts = Mapping[str, Mapping[Severity, int]]
"""How many errors there are, by category path and severity."""


@dataclass(frozen=True, slots=True)
class Measure:
    """How errors became scores, in plain values (formulas: docs/scores.md).

    ``name`` is ``mqm2``, ``matecat``, ``wmt2020``, ``wmt2023`` or ``esa``. ``passing`` is PT,
    or the limit
    of points per 1000 words; ``acceptable`` is APP in ``reference_words`` words; ``curve`` holds a
    and b of E(x) = a ln(1 + b x) where longer texts tolerate less per word; ``weights`` is the
    typology whose weights count. ``None`` where the model knows no such thing.
    """

    name: str
    multipliers: Mapping[str, float]
    count_repeats: bool
    passing: float | None = None
    acceptable: float | None = None
    reference_words: int = 1000
    curve: tuple[float, float] | None = None
    weights: Typology | None = None

    @property
    def rising(self) -> bool:
        """Whether more is better."""
        return self.name in ("mqm2", "esa")


@dataclass(frozen=True, slots=True)
class Rating:
    """What reviews make of one text, or of all texts of one system.

    ``system`` is empty for the article itself. ``score`` is ``None`` for a text without words;
    ``low`` and ``high`` are its 95 % interval, ``None`` where there is none. ``figures`` has the
    steps to the score by their short names (``APT``, ``PWPT``, ``NPT``, ``raw``). ``words`` counts
    the words of the judged text, ``read`` does once for each review, by these ``reviewers``.
    ``penalty`` is the mean over the reviews of a text. ``repeats`` of ``errors`` repeat another;
    ``critical`` counts the critical ones that count. ``share`` is what the points and words of this
    count where all reviews of the text are taken together.
    """

    system: str
    score: float | None
    low: float | None
    high: float | None
    passed: bool | None
    small_sample: bool
    words: int
    read: int
    segments: int
    errors: int
    repeats: int
    critical: int
    penalty: float
    figures: Mapping[str, float]
    counts: Counts
    signature: str
    reviewers: tuple[str, ...]
    share: float = 1.0

    @property
    def several(self) -> bool:
        """Whether some of the text was read more than once."""
        return self.read > self.words


class ReviewPart(NamedTuple):
    """One review, and what it makes of each text it judges: the article first, then systems."""

    reviewed: Reviewed
    ratings: tuple[Rating, ...]


class AgreementLine(NamedTuple):
    """How far two reviewers agree on the articles that both read; ``None`` without a value.

    A reviewer paired with themself is told of a first and a second pass.
    ``exact`` and ``characters`` are F1 of marked spans and of marked characters, ``labelled`` is F1
    of characters with the same category and severity. ``kappa`` is Cohen's on whether a segment has
    an error, ``alpha`` Krippendorff's and ``correlation`` Pearson's on the segments' points.
    ``signature`` tells how they were computed, the same for all pairs of a report.
    """

    one: str
    other: str
    articles: int
    segments: int
    exact: float | None
    characters: float | None
    labelled: float | None
    kappa: float | None
    alpha: float | None
    correlation: float | None
    signature: str


@dataclass(frozen=True, slots=True)
class ArticlePart:
    """An article with the reviews that are told of."""

    dossier: Dossier
    reviews: tuple[ReviewPart, ...]


class ArticleLine(NamedTuple):
    """One article in the table of a set; ``ratings`` take its reviews together."""

    article_id: str
    title: str
    reviewers: tuple[str, ...]
    ratings: tuple[Rating, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """A report on one article or a set.

    ``systems`` takes all articles together, ``lines`` has one entry an article. ``articles`` may be
    read once only: each article is fetched when its turn comes. ``made_at`` is UTC in ISO 8601.
    """

    made_at: str
    version: str
    typology: Typology
    measure: Measure
    reviewers: tuple[str, ...]
    systems: tuple[Rating, ...]
    lines: tuple[ArticleLine, ...]
    agreements: tuple[AgreementLine, ...]
    articles: Iterable[ArticlePart]

    @property
    def single(self) -> bool:
        """Whether this is about one article."""
        return len(self.lines) == 1
