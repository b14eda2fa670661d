"""What reviews say of a group of texts, piled up segment by segment, and the score of it."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from reviewer.scoring.grouped import GroupScore, SegmentId, group_score
from reviewer.scoring.judging import JudgedText
from reviewer.scoring.models import AnyModel, Esa, Model, counts, segment_points, takes_means
from reviewer.scoring.mqm import Mark
from reviewer.scoring.resampling import resampled_rows, unwatched

if TYPE_CHECKING:
    from numpy.typing import NDArray


class Weighed(NamedTuple):
    """A review of a text, its errors turned into points by number of segment.

    ``seen`` are the segments that were judged, ``None`` for all. For ESA the points of a segment
    are its judgement; one for the whole text stands at its first segment.
    """

    judged: JudgedText
    points: Mapping[int, float]
    seen: Collection[int] | None
    critical: int


def weigher(model: AnyModel) -> Callable[[JudgedText], Weighed | None]:
    """What turns the errors of a review into points; ``None`` for a review it has no use for."""
    if isinstance(model, Esa):
        return _judgement
    in_segment = segment_points(model)

    def weighed(judged: JudgedText) -> Weighed:
        points = {number: in_segment(marks) for number, marks in judged.marks.items()}
        critical = sum(
            times
            for marks in judged.marks.values()
            for mark, times in marks.items()
            if mark.severity == "critical" and counts(model, mark)
        )
        return Weighed(judged, points, judged.seen, critical)

    return weighed


def _judgement(judged: JudgedText) -> Weighed | None:
    """Judgements of single segments, else the one of the article as a whole."""
    points = dict(judged.judgements)
    if not points and judged.own and judged.judgement is not None:
        points = {0: judged.judgement}
    return Weighed(judged, points, points.keys(), 0) if points else None


class PiledText:
    """One text in a pile: the points of its segments, summed over its reviews."""

    __slots__ = (
        "_full", "_partial", "article_id", "document", "names", "own", "points", "text_id", "words"
    )  # fmt: skip

    def __init__(self, judged: JudgedText) -> None:
        """Begin without a review."""
        self.article_id = judged.article_id
        self.document = judged.document
        self.text_id = judged.text_id
        self.own = judged.own
        self.words = judged.words
        self.names = judged.rows
        self.points = [0.0] * len(judged.words)
        self._full = 0
        self._partial: dict[int, int] = {}

    def add(self, it: Weighed) -> None:
        """Add a review."""
        if it.seen is None:
            self._full += 1
        else:
            for number in it.seen:
                self._partial[number] = self._partial.get(number, 0) + 1
        for number, points in it.points.items():
            self.points[number] += points

    def reviews(self, number: int) -> int:
        """How many reviews have judged a segment."""
        return self._full + self._partial.get(number, 0)

    def numbers(self) -> Sequence[int]:
        """The segments that were judged, in order."""
        return range(len(self.points)) if self._full else sorted(self._partial)

    def columns(
        self, model: AnyModel, alone: Mapping[int, float] | None = None
    ) -> tuple[list[float], list[float]]:
        """Points and sizes of the judged segments, as the model adds them up.

        With ``alone`` those points instead of the pile's own.
        """
        points = self.points
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
        self.counts: dict[tuple[str, str], int] = {}
        self.words = 0
        self.critical = 0

    def add(self, it: Weighed) -> None:
        """Add a review."""
        judged = it.judged
        text = self.texts.get(judged.text_id)
        if text is None:
            text = self.texts[judged.text_id] = PiledText(judged)
        text.add(it)
        seen = range(len(judged.words)) if judged.seen is None else judged.seen
        self.words += sum(judged.words[number] for number in seen)
        self.reviews[judged.review_id] = judged.active_seconds
        self.critical += it.critical
        for marks in judged.marks.values():
            for mark, times in marks.items():
                key = (mark.category, mark.severity)
                self.counts[key] = self.counts.get(key, 0) + times

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
        rows = self.columns(model)
        return group_score(
            model,
            rows,
            penalty=0.0 if isinstance(model, Esa) else self._penalty(),
            words=self.words,
            errors=sum(self.counts.values()),
            critical=self.critical,
            sums=resampled_rows(rows, sure, progress),
        )

    def _penalty(self) -> float:
        return math.fsum(point for it in self.texts.values() for point in it.points)

    def worst(self) -> SegmentId | None:
        """The segment with the most points in a review; ``None`` without points."""
        return _worst((it, range(len(it.points)), it.points) for it in self.texts.values())


def _worst(
    texts: Iterable[tuple[PiledText, Iterable[int], Mapping[int, float] | Sequence[float]]],
) -> SegmentId | None:
    found, most = None, 0.0
    for it, numbers, points in texts:
        for number in numbers:
            if points[number] and points[number] / it.reviews(number) > most:
                most = points[number] / it.reviews(number)
                found = SegmentId(it.article_id, it.text_id, number)
    return found


class CategoryPile:
    """One category's errors in the texts of a system: as if there were no others."""

    def __init__(self) -> None:
        self.points: dict[str, dict[int, float]] = defaultdict(dict)
        self.counts: dict[tuple[str, str], int] = {}
        self.critical = 0

    def add(
        self, text_id: str, number: int, points: float, marks: Mapping[Mark, int], model: Model
    ) -> None:
        """Add a review's errors of the category in one segment, and what they count."""
        text = self.points[text_id]
        text[number] = text.get(number, 0.0) + points
        for mark, times in marks.items():
            key = (mark.category, mark.severity)
            self.counts[key] = self.counts.get(key, 0) + times
            if mark.severity == "critical" and counts(model, mark):
                self.critical += times

    @property
    def penalty(self) -> float:
        """The points of all reviews together."""
        return math.fsum(it for text in self.points.values() for it in text.values())

    def column(self, system: Pile, model: AnyModel) -> NDArray[Any]:
        """The points of each judged segment of the system's pile."""
        import numpy

        points: list[float] = []
        for text_id, it in system.texts.items():
            points += it.columns(model, self.points.get(text_id, {}))[0]
        return numpy.array(points, dtype=numpy.float64)

    def worst(self, system: Pile) -> SegmentId | None:
        """The segment with the most points in a review; ``None`` without points."""
        return _worst(
            (system.texts[text_id], points, points) for text_id, points in self.points.items()
        )
