"""What reviews say of a group of texts, piled up segment by segment, and the score of it."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from reviewer.core.progress import Progress, unwatched
from reviewer.scoring.grouped import GroupScore, SegmentId, group_score
from reviewer.scoring.human_intervals import by_gamma, gamma_interval
from reviewer.scoring.judging import TextOf
from reviewer.scoring.models import AnyModel
from reviewer.scoring.mqm import Mark
from reviewer.scoring.piled_text import PiledText
from reviewer.scoring.resampling import bootstrap_of, resampled_rows
from reviewer.scoring.significance import Interval
from reviewer.scoring.weighing import Weighed, by_severity, critical_of

if TYPE_CHECKING:
    from numpy.typing import NDArray


class Pile:
    """All reviews of a group of texts."""

    def __init__(self) -> None:
        self.texts: dict[TextOf, PiledText] = {}
        self.reviews: dict[str, float] = {}
        self.kinds: dict[Mark, int] = {}
        self.read = 0

    def add(self, it: Weighed) -> None:
        """Add a review."""
        judged = it.judged
        text = self.texts.get(judged.whose)
        if text is None:
            text = self.texts[judged.whose] = PiledText(judged)
        text.add(it)
        self.read += it.words
        self.reviews[judged.review_id] = judged.active_seconds
        for mark, times in it.kinds.items():
            self.kinds[mark] = self.kinds.get(mark, 0) + times

    @property
    def words(self) -> int:
        """The words of the segments that were judged, each counted once."""
        return sum(it.judged_words for it in self.texts.values())

    @property
    def counts(self) -> dict[tuple[str, str], int]:
        """How many errors there are of each category and severity, repeats too."""
        return by_severity(self.kinds)

    def columns(self, model: AnyModel) -> NDArray[Any]:
        """Points and size of each judged segment."""
        import numpy

        points: list[float] = []
        sizes: list[float] = []
        for it in self.texts.values():
            more, larger = it.columns(model)
            points += more
            sizes += larger
        return numpy.array([points, sizes], dtype=numpy.float64).T

    def score(
        self,
        model: AnyModel,
        *,
        sure: tuple[int, int] | None = None,
        progress: Progress = unwatched,
    ) -> GroupScore:
        """The score of all; with ``sure``, resamples and seed, its interval too."""
        points, size, segments = self.sums(model)
        return group_score(
            model,
            (points, size),
            segments=segments,
            words=self.words,
            read=self.read,
            errors=sum(self.kinds.values()),
            critical=critical_of(self.kinds, model),
            interval=self._interval(model, (points, size), sure, progress),
            sure=sure,
        )

    def _interval(
        self,
        model: AnyModel,
        total: tuple[float, float],
        sure: tuple[int, int] | None,
        progress: Progress,
    ) -> Interval | None:
        if sure is None or not total[1]:
            return None
        points = self.marked_points(model)
        if by_gamma(model, points):
            return gamma_interval(model, points, total)
        return bootstrap_of(model, resampled_rows(self.columns(model), sure, progress))

    def marked_points(
        self, model: AnyModel, alone: Mapping[TextOf, Mapping[int, float]] | None = None
    ) -> list[float]:
        """The points of all segments that have any; with ``alone`` those points by text."""
        found: list[float] = []
        for whose, it in self.texts.items():
            found += it.marked_points(model, None if alone is None else alone.get(whose, {}))
        return found

    def sums(
        self, model: AnyModel, alone: Mapping[TextOf, Mapping[int, float]] | None = None
    ) -> tuple[float, float, int]:
        """Points, size and number of all judged segments; with ``alone`` those points by text."""
        points, sizes, segments = [], [], 0
        for whose, it in self.texts.items():
            own = None if alone is None else alone.get(whose, {})
            found = it.sums(model, None if own is None else math.fsum(own.values()))
            if found is None:
                columns = it.columns(model, own)
                found = (math.fsum(columns[0]), math.fsum(columns[1]), len(columns[0]))
            points.append(found[0])
            sizes.append(found[1])
            segments += found[2]
        return math.fsum(points), math.fsum(sizes), segments

    def worst(self) -> SegmentId | None:
        """The segment with the most points in a review; ``None`` without points."""
        return _worst((it, it.marked()) for it in self.texts.values())


def _worst(texts: Iterable[tuple[PiledText, Mapping[int, float]]]) -> SegmentId | None:
    """The segment with the most points in a review, of texts with their points by segment."""
    found, most = None, 0.0
    for it, points in texts:
        number, worst = it.worst(points)
        if worst > most:
            found, most = SegmentId(it.article_id, it.text_id, number), worst
    return found


class CategoryPile:
    """One category's errors in the texts of a system: as if there were no others."""

    def __init__(self) -> None:
        self.points: dict[TextOf, dict[int, float]] = defaultdict(dict)
        self.kinds: dict[Mark, int] = {}

    def add(self, it: Weighed, category: str) -> None:
        """Add a review's errors of the category."""
        text = self.points[it.judged.whose]
        for number, points in it.alone[category].items():
            text[number] = text.get(number, 0.0) + points
        for mark, times in it.kinds.items():
            if mark.category == category:
                self.kinds[mark] = self.kinds.get(mark, 0) + times

    @property
    def counts(self) -> dict[tuple[str, str], int]:
        """How many errors there are of each severity, repeats too."""
        return by_severity(self.kinds)

    def score(
        self,
        system: Pile,
        model: AnyModel,
        sure: tuple[int, int] | None,
        sums: NDArray[Any] | None,
    ) -> GroupScore:
        """The score of the system if it had no other errors.

        ``sums`` are those of resamples, for a category whose marks are not few.
        """
        points, size, segments = system.sums(model, self.points)
        interval = None
        if sums is not None:
            interval = bootstrap_of(model, sums)
        elif sure is not None and size:
            marked = system.marked_points(model, self.points)
            interval = gamma_interval(model, marked, (points, size))
        return group_score(
            model,
            (points, size),
            segments=segments,
            words=system.words,
            read=system.read,
            errors=sum(self.kinds.values()),
            critical=critical_of(self.kinds, model),
            interval=interval,
            sure=sure,
        )

    def few(self, system: Pile, model: AnyModel) -> bool:
        """Whether bootstrap has too little to draw from."""
        return by_gamma(model, system.marked_points(model, self.points))

    def column(self, system: Pile, model: AnyModel) -> NDArray[Any]:
        """The points of each judged segment of the system's pile."""
        import numpy

        points: list[float] = []
        for whose, it in system.texts.items():
            points += it.columns(model, self.points.get(whose, {}))[0]
        return numpy.array(points, dtype=numpy.float64)

    def worst(self, system: Pile) -> SegmentId | None:
        """The segment with the most points in a review; ``None`` without points."""
        return _worst((system.texts[whose], it) for whose, it in self.points.items())
