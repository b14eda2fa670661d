"""What reviews say of a group of texts, piled up segment by segment, and the score of it."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from reviewer.scoring.grouped import GroupScore, SegmentId, group_score
from reviewer.scoring.judging import JudgedText
from reviewer.scoring.models import AnyModel, takes_means
from reviewer.scoring.mqm import Mark
from reviewer.scoring.resampling import resampled_rows, unwatched
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
        "_words",
        "article_id",
        "document",
        "names",
        "own",
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
        self._words = 0
        self._full = 0
        self._partial: dict[int, int] = {}

    def add(self, it: Weighed) -> None:
        """Add a review."""
        if it.seen is None:
            self._full += 1
        else:
            for number in it.seen:
                self._partial[number] = self._partial.get(number, 0) + 1
        self._waiting.append(it.points)
        self._penalty += it.penalty
        self._words += it.words

    @property
    def points(self) -> Sequence[float]:
        """The points of each segment."""
        for points in self._waiting:
            for number, own in points.items():
                self._points[number] += own
        self._waiting.clear()
        return self._points

    def sums(self, model: AnyModel, alone: float | None = None) -> tuple[float, float, int] | None:
        """Points, size and number of the judged segments, all together.

        With ``alone`` those points instead of the pile's own. ``None`` where the reviews judged
        different segments, so that each has to be looked at.
        """
        if self._partial:
            return None
        points, segments = self._penalty if alone is None else alone, len(self.words)
        if takes_means(model):
            return points / self._full, segments, segments
        return points, self._words, segments

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
        if takes_means(model):
            return [it / self._full for it in points], [1.0] * len(points)
        return points, [float(it * self._full) for it in self.words]

    def _columns_in_part(
        self, model: AnyModel, points: Sequence[float]
    ) -> tuple[list[float], list[float]]:
        numbers = self.numbers()
        reviews = [self.reviews(it) for it in numbers]
        pairs = list(zip(numbers, reviews, strict=True))
        if takes_means(model):
            return [points[number] / several for number, several in pairs], [1.0] * len(pairs)
        sizes = [float(self.words[number] * several) for number, several in pairs]
        return [points[number] for number in numbers], sizes


class Pile:
    """All reviews of a group of texts."""

    def __init__(self) -> None:
        self.texts: dict[str, PiledText] = {}
        self.reviews: dict[str, float] = {}
        self.kinds: dict[Mark, int] = {}
        self.words = 0
        self._penalties: list[float] = []

    def add(self, it: Weighed) -> None:
        """Add a review."""
        judged = it.judged
        text = self.texts.get(judged.text_id)
        if text is None:
            text = self.texts[judged.text_id] = PiledText(judged)
        text.add(it)
        self.words += it.words
        self._penalties.append(it.penalty)
        self.reviews[judged.review_id] = judged.active_seconds
        for mark, times in it.kinds.items():
            self.kinds[mark] = self.kinds.get(mark, 0) + times

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
        sums = None
        if sure is not None:
            sums = resampled_rows(self.columns(model), sure, progress)
        points, size, segments = self.sums(model)
        return group_score(
            model,
            (points, size),
            segments=segments,
            penalty=math.fsum(self._penalties),
            words=self.words,
            errors=sum(self.kinds.values()),
            critical=critical_of(self.kinds, model),
            sums=sums,
        )

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

    def score(self, system: Pile, model: AnyModel, sums: NDArray[Any] | None) -> GroupScore:
        """The score of the system if it had no other errors; the interval is that of ``sums``."""
        points, size, segments = system.sums(model, self.points)
        return group_score(
            model,
            (points, size),
            segments=segments,
            penalty=math.fsum(it for text in self.points.values() for it in text.values()),
            words=system.words,
            errors=sum(self.kinds.values()),
            critical=critical_of(self.kinds, model),
            sums=sums,
        )

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
