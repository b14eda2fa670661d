"""What reviews say of a group of texts, piled up segment by segment, and the score of it."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from reviewer.scoring.grouped import GroupScore, SegmentId, group_score
from reviewer.scoring.human_intervals import by_gamma, gamma_interval
from reviewer.scoring.judging import JudgedText
from reviewer.scoring.models import AnyModel, takes_means
from reviewer.scoring.mqm import Mark
from reviewer.scoring.resampling import bootstrap_of, resampled_rows, unwatched
from reviewer.scoring.significance import Interval
from reviewer.scoring.weighing import Weighed, by_severity, critical_of

if TYPE_CHECKING:
    from numpy.typing import NDArray


class PiledText:
    """One text in a pile: the points of its segments, summed over its reviews.

    They are summed when they are first asked for: a score without interval needs only the whole.
    """

    __slots__ = (
        "_full",
        "_partial",
        "_penalty",
        "_points",
        "_waiting",
        "_whole",
        "article_id",
        "document",
        "names",
        "own",
        "read",
        "text_id",
        "words",
    )

    def __init__(self, judged: JudgedText) -> None:
        """Begin without a review."""
        self.article_id = judged.article_id
        self.document = judged.document
        self.text_id = judged.text_id
        self.own = judged.own
        self.words = judged.words
        self.names = judged.rows
        self._points = [0.0] * len(judged.words)
        self._waiting: list[Mapping[int, float]] = []
        self._penalty = 0.0
        self.read = 0
        self._whole = 0
        self._full = 0
        self._partial: dict[int, int] = {}

    def add(self, it: Weighed) -> None:
        """Add a review."""
        if it.seen is None:
            self._full += 1
            self._whole = it.words
        else:
            for number in it.seen:
                self._partial[number] = self._partial.get(number, 0) + 1
        self._waiting.append(it.points)
        self._penalty += it.penalty
        self.read += it.words

    @property
    def points(self) -> Sequence[float]:
        """The points of each segment."""
        for points in self._waiting:
            for number, own in points.items():
                self._points[number] += own
        self._waiting.clear()
        return self._points

    @property
    def judged_words(self) -> int:
        """The words of the segments that were judged, each counted once."""
        if self._full:
            return self._whole
        return sum(self.words[number] for number in self._partial)

    @property
    def share(self) -> float:
        """What the points and words of one review count: all reviews together are one text.

        Where reviews judged different segments, all that was read stands for what anybody read.
        """
        if not self._partial:
            return 1 / self._full
        return self.judged_words / self.read if self.read else 0.0

    def sums(self, model: AnyModel, alone: float | None = None) -> tuple[float, float, int] | None:
        """Points, size and number of the judged segments, all together.

        With ``alone`` those points instead of the pile's own. ``None`` for means where the reviews
        judged different segments, so that each has to be looked at.
        """
        points, segments = self._penalty if alone is None else alone, len(self.words)
        if not self._partial:
            size = segments if takes_means(model) else self._whole
            return points / self._full, size, segments
        if takes_means(model):
            return None
        return points * self.share, self.judged_words, len(self.numbers())

    def reviews(self, number: int) -> int:
        """How many reviews have judged a segment."""
        return self._full + self._partial.get(number, 0)

    def numbers(self) -> Sequence[int]:
        """The segments that were judged, in order."""
        return range(len(self._points)) if self._full else sorted(self._partial)

    def marked(self) -> dict[int, float]:
        """The points of the segments that have any."""
        return {number: points for number, points in enumerate(self.points) if points}

    def worst(self, points: Mapping[int, float]) -> tuple[int, float]:
        """Which of these segments has the most points in a review, and how many."""
        if self._partial:
            points = {it: own / self.reviews(it) for it, own in points.items() if own}
        number = max(points, key=points.__getitem__, default=0)
        return number, points.get(number, 0.0) / (1 if self._partial else self._full)

    def marked_points(self, model: AnyModel, alone: Mapping[int, float] | None) -> list[float]:
        """The points of the segments that have any, as the model adds them up."""
        points = self.marked() if alone is None else alone
        if takes_means(model):
            return [own / self.reviews(number) for number, own in points.items() if own]
        return [own * self.share for own in points.values() if own]

    def columns(
        self, model: AnyModel, alone: Mapping[int, float] | None = None
    ) -> tuple[list[float], list[float]]:
        """Points and sizes of the judged segments, as the model adds them up.

        With ``alone`` those points instead of the pile's own.
        """
        points = [*self.points]
        if alone is not None:
            points = [0.0] * len(points)
            for number, own in alone.items():
                points[number] = own
        if self._partial:
            return self._columns_in_part(model, points)
        points = [it / self._full for it in points]
        if takes_means(model):
            return points, [1.0] * len(points)
        return points, [float(it) for it in self.words]

    def _columns_in_part(
        self, model: AnyModel, points: Sequence[float]
    ) -> tuple[list[float], list[float]]:
        numbers = self.numbers()
        reviews = [self.reviews(it) for it in numbers]
        pairs = list(zip(numbers, reviews, strict=True))
        if takes_means(model):
            return [points[number] / several for number, several in pairs], [1.0] * len(pairs)
        share = self.share
        sizes = [self.words[number] * several * share for number, several in pairs]
        return [points[number] * share for number in numbers], sizes


class Pile:
    """All reviews of a group of texts."""

    def __init__(self) -> None:
        self.texts: dict[str, PiledText] = {}
        self.reviews: dict[str, float] = {}
        self.kinds: dict[Mark, int] = {}
        self.read = 0

    def add(self, it: Weighed) -> None:
        """Add a review."""
        judged = it.judged
        text = self.texts.get(judged.text_id)
        if text is None:
            text = self.texts[judged.text_id] = PiledText(judged)
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
        progress: Callable[[float], None] = unwatched,
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
        progress: Callable[[float], None],
    ) -> Interval | None:
        if sure is None or not total[1]:
            return None
        points = self.marked_points(model)
        if by_gamma(model, points):
            return gamma_interval(model, points, total)
        return bootstrap_of(model, resampled_rows(self.columns(model), sure, progress))

    def marked_points(
        self, model: AnyModel, alone: Mapping[str, Mapping[int, float]] | None = None
    ) -> list[float]:
        """The points of all segments that have any; with ``alone`` those points by text."""
        found: list[float] = []
        for text_id, it in self.texts.items():
            found += it.marked_points(model, None if alone is None else alone.get(text_id, {}))
        return found

    def sums(
        self, model: AnyModel, alone: Mapping[str, Mapping[int, float]] | None = None
    ) -> tuple[float, float, int]:
        """Points, size and number of all judged segments; with ``alone`` those points by text."""
        points, sizes, segments = [], [], 0
        for text_id, it in self.texts.items():
            own = None if alone is None else alone.get(text_id, {})
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
        self.points: dict[str, dict[int, float]] = defaultdict(dict)
        self.kinds: dict[Mark, int] = {}

    def add(self, it: Weighed, category: str) -> None:
        """Add a review's errors of the category."""
        text = self.points[it.judged.text_id]
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
        for text_id, it in system.texts.items():
            points += it.columns(model, self.points.get(text_id, {}))[0]
        return numpy.array(points, dtype=numpy.float64)

    def worst(self, system: Pile) -> SegmentId | None:
        """The segment with the most points in a review; ``None`` without points."""
        return _worst((system.texts[text_id], it) for text_id, it in self.points.items())
