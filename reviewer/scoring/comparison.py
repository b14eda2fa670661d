"""Systems, reviewers, articles, categories and days side by side, as plain values.

A comparison is made of what reviews say of texts (`scoring/comparing.py`); `store/comparing.py`
reads that from the database. Human scores and automatic metrics stand in it with what they rest
on; texts in different languages are never set against each other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial

from reviewer.core.progress import Progress
from reviewer.core.typology import SEPARATOR
from reviewer.scoring.grouped import GroupScore, SegmentId
from reviewer.scoring.metrics import Metric
from reviewer.scoring.significance import Interval


def parts(progress: Progress, count: int) -> Iterator[Progress]:
    """The progress of each of ``count`` pieces of work that come one after another."""
    for done in range(count):
        yield partial(_part, progress, done, count)


def _part(progress: Progress, done: int, count: int, share: float) -> None:
    progress(min(1.0, (done + share) / count))


@dataclass(frozen=True, slots=True)
class Group:
    """One line of a comparison: a system's texts, or what one reviewer, article ... has of them.

    ``system`` made the texts (``article``: the Indonesian itself). ``key`` tells the line from the
    others of its table: empty for a system, else the reviewer's name, the article's id, the
    category's path, or the day (UTC, ISO 8601) on which reviews were finished, or begun when they
    are still open. ``name`` is that in words: the article's title. ``counts`` has the errors by
    category and severity, repeats too. ``active_seconds`` is the time spent on these reviews; that
    of a review is not parted among the texts of an article. ``worst`` is the segment with the most
    points.
    """

    system: str
    key: str
    name: str
    score: GroupScore
    reviews: int
    active_seconds: float
    counts: Mapping[tuple[str, str], int]
    worst: SegmentId | None

    def errors(self, category: str | None = None, severity: str | None = None) -> int:
        """How many errors there are of a category, with those below it, and of a severity."""
        return sum(
            number
            for (path, found), number in self.counts.items()
            if (category is None or f"{path}{SEPARATOR}".startswith(f"{category}{SEPARATOR}"))
            and severity in (None, found)
        )

    def per_thousand(
        self, category: str | None = None, severity: str | None = None
    ) -> float | None:
        """Errors per 1000 words that were read; ``None`` without words."""
        words = self.score.read
        return self.errors(category, severity) / words * 1000 if words else None


@dataclass(frozen=True, slots=True)
class Pair:
    """Two systems on what both translated.

    ``measure`` is the scoring model (``mqm2`` ...) or the metric (``BLEU`` ...). The scores are
    those on the shared ``segments`` (rows) of the shared ``articles`` alone. ``interval`` is of
    the difference ``other - one`` over the bootstrap's resamples. ``t_test`` is there for ESA.
    Without a p-value there was nothing to draw from.
    """

    measure: str
    one: str
    other: str
    articles: int
    segments: int
    score_of_one: float
    score_of_other: float
    higher_is_better: bool
    randomization: float | None
    bootstrap: float | None
    t_test: float | None
    interval: Interval | None
    signature: str

    @property
    def difference(self) -> float:
        """How much more ``other`` has than ``one``."""
        return self.score_of_other - self.score_of_one

    @property
    def better(self) -> str | None:
        """The system with the better score; ``None`` when they are equal."""
        if self.score_of_one == self.score_of_other:
            return None
        return self.other if (self.difference > 0) == self.higher_is_better else self.one

    def significant(self, level: float = 0.05) -> bool:
        """Whether the scores differ and randomization says that chance seldom does as much."""
        return (
            self.better is not None
            and self.randomization is not None
            and self.randomization < level
        )


@dataclass(frozen=True, slots=True)
class MetricFigure:
    """An automatic metric of one system's texts.

    ``against`` is ``reference`` (machine English and human English), or ``corrected``: the
    Indonesian as it came and with the reviewers' corrections, post-editing effort. ``by_article``
    has the score of each article by its id.
    """

    metric: Metric
    system: str
    against: str
    articles: int
    segments: int
    score: float
    interval: Interval | None
    by_article: Mapping[str, float]
    signature: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """All tables of a comparison.

    ``model`` is the name of the scoring model, ``signature`` that of all figures together.
    ``resamples`` and ``seed`` say how intervals and p-values were drawn. Not ``complete``: an
    overview, whose lines have no intervals and which has neither pairs nor metrics yet.
    ``known_systems`` and ``known_reviewers`` name all that these articles have, compared or not.
    ``distribution`` counts, for each system, its segments by their penalty points; ``examples`` has
    one segment for each such number of points.
    """

    model: str
    higher_is_better: bool
    systems: tuple[Group, ...]
    reviewers: tuple[Group, ...]
    articles: tuple[Group, ...]
    categories: tuple[Group, ...]
    days: tuple[Group, ...]
    signature: str
    resamples: int
    seed: int
    complete: bool
    pairs: tuple[Pair, ...] = ()
    metrics: tuple[MetricFigure, ...] = ()
    distribution: Mapping[str, Mapping[float, int]] = field(default_factory=dict)
    examples: Mapping[str, Mapping[float, SegmentId]] = field(default_factory=dict)
    known_systems: tuple[str, ...] = ()
    known_reviewers: tuple[str, ...] = ()

    def table(self, by: str) -> tuple[Group, ...]:
        """The lines by ``system``, ``reviewer``, ``article``, ``category`` or ``day``."""
        return {
            "system": self.systems,
            "reviewer": self.reviewers,
            "article": self.articles,
            "category": self.categories,
            "day": self.days,
        }[by]
