"""What reviews say of a group of texts, piled up segment by segment, and the score of it."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
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
        self._partial: Counter[int] = Counter()

    def add(self, it: Weighed) -> None:
        """Add a review."""
        if it.seen is None:
            self._full += 1
        else:
            self._partial.update(it.seen)
        for number, points in it.points.items():
            self.points[number] += points

    def reviews(self, number: int) -> int:
        """How many reviews have judged a segment."""
        return self._full + self._partial[number]

    def numbers(self) -> Sequence[int]:
        """The segments that were judged, in order."""
        return range(len(self.points)) if self._full else sorted(self._partial)

    def rows(self, model: AnyModel, points: Mapping[int, float] | None = None) -> Iterator[_Row]:
        """Each judged segment's number, points and size, as the model adds them up.

        With ``points`` those instead of the pile's own.
        """
        means = takes_means(model)
        for number in self.numbers():
            reviews = self._full + self._partial[number]
            own = self.points[number] if points is None else points.get(number, 0.0)
            if means:
                yield number, own / reviews, 1.0
            else:
                yield number, own, float(self.words[number] * reviews)


_Row = tuple[int, float, float]


class Pile:
    """All reviews of a group of texts."""

    def __init__(self) -> None:
        self.texts: dict[str, PiledText] = {}
        self.reviews: dict[str, float] = {}
        self.counts: Counter[tuple[str, str]] = Counter()
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
                self.counts[mark.category, mark.severity] += times

    def columns(self, model: AnyModel) -> NDArray[Any]:
        """Points and size of each judged segment."""
        import numpy

        rows = [row[1:] for it in self.texts.values() for row in it.rows(model)]
        return numpy.array(rows, dtype=numpy.float64).reshape(-1, 2)

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
            errors=self.counts.total(),
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
        self.counts: Counter[tuple[str, str]] = Counter()
        self.critical = 0

    def add(
        self, text_id: str, number: int, points: float, marks: Mapping[Mark, int], model: Model
    ) -> None:
        """Add a review's errors of the category in one segment, and what they count."""
        text = self.points[text_id]
        text[number] = text.get(number, 0.0) + points
        for mark, times in marks.items():
            self.counts[mark.category, mark.severity] += times
            if mark.severity == "critical" and counts(model, mark):
                self.critical += times

    @property
    def penalty(self) -> float:
        """The points of all reviews together."""
        return math.fsum(it for text in self.points.values() for it in text.values())

    def column(self, system: Pile, model: AnyModel) -> NDArray[Any]:
        """The points of each judged segment of the system's pile."""
        import numpy

        rows = (
            row[1]
            for text_id, it in system.texts.items()
            for row in it.rows(model, self.points.get(text_id, {}))
        )
        return numpy.fromiter(rows, dtype=numpy.float64)

    def worst(self, system: Pile) -> SegmentId | None:
        """The segment with the most points in a review; ``None`` without points."""
        return _worst(
            (system.texts[text_id], points, points) for text_id, points in self.points.items()
        )
