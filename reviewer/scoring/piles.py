"""What reviews say of a group of texts, piled up segment by segment, and the score of it."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from reviewer.scoring.grouped import GroupScore, SegmentId, group_score
from reviewer.scoring.judging import JudgedText
from reviewer.scoring.models import AnyModel, Esa, counts, segment_points, takes_means
from reviewer.scoring.mqm import Mark
from reviewer.scoring.resampling import resampled_rows, unwatched

if TYPE_CHECKING:
    from numpy.typing import NDArray


class Weighed(NamedTuple):
    """A review of a text, its errors turned into points by number of segment.

    ``alone`` has for each category the points its errors would have if there were no others.
    ``kinds`` counts the errors. ``seen`` are the segments that were judged, ``None`` for all, and
    ``words`` theirs. For ESA the points of a segment are its judgement; one for the whole text
    stands at its first segment.
    """

    judged: JudgedText
    points: Mapping[int, float]
    alone: Mapping[str, Mapping[int, float]]
    kinds: Mapping[Mark, int]
    seen: Collection[int] | None
    words: int


def weigher(model: AnyModel) -> Callable[[JudgedText], Weighed | None]:
    """What turns the errors of a review into points; ``None`` for a review it has no use for."""
    if isinstance(model, Esa):
        return _judgement
    in_segment = segment_points(model)

    def weighed(judged: JudgedText) -> Weighed:
        points: dict[int, float] = {}
        alone: dict[str, dict[int, float]] = {}
        kinds: dict[Mark, int] = {}
        for number, marks in judged.marks.items():
            if not marks:
                continue
            points[number] = in_segment(marks)
            for mark, times in marks.items():
                kinds[mark] = kinds.get(mark, 0) + times
            if len(marks) == 1:  # as most often
                alone.setdefault(mark.category, {})[number] = points[number]
                continue
            for category, several in _by_category(marks).items():
                alone.setdefault(category, {})[number] = in_segment(several)
        return Weighed(judged, points, alone, kinds, judged.seen, _words(judged, judged.seen))

    return weighed


def _by_category(marks: Mapping[Mark, int]) -> Mapping[str, Mapping[Mark, int]]:
    found: dict[str, dict[Mark, int]] = {}
    for mark, times in marks.items():
        found.setdefault(mark.category, {})[mark] = times
    return found


def _judgement(judged: JudgedText) -> Weighed | None:
    """Judgements of single segments, else the one of the article as a whole."""
    points = dict(judged.judgements)
    if not points and judged.own and judged.judgement is not None:
        points = {0: judged.judgement}
    if not points:
        return None
    kinds: dict[Mark, int] = {}
    for marks in judged.marks.values():
        for mark, times in marks.items():
            kinds[mark] = kinds.get(mark, 0) + times
    return Weighed(judged, points, {}, kinds, points.keys(), _words(judged, judged.seen))


def _words(judged: JudgedText, seen: Collection[int] | None) -> int:
    return sum(judged.words if seen is None else (judged.words[number] for number in seen))


def _critical(kinds: Mapping[Mark, int], model: AnyModel) -> int:
    """How many critical errors count."""
    return sum(
        times
        for mark, times in kinds.items()
        if mark.severity == "critical" and (isinstance(model, Esa) or counts(model, mark))
    )


def _by_severity(kinds: Mapping[Mark, int]) -> dict[tuple[str, str], int]:
    """How many errors there are of each category and severity, repeats too."""
    found: dict[tuple[str, str], int] = {}
    for (category, severity, _), times in kinds.items():
        found[category, severity] = found.get((category, severity), 0) + times
    return found


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
        self.kinds: dict[Mark, int] = {}
        self.words = 0

    def add(self, it: Weighed) -> None:
        """Add a review."""
        judged = it.judged
        text = self.texts.get(judged.text_id)
        if text is None:
            text = self.texts[judged.text_id] = PiledText(judged)
        text.add(it)
        self.words += it.words
        self.reviews[judged.review_id] = judged.active_seconds
        for mark, times in it.kinds.items():
            self.kinds[mark] = self.kinds.get(mark, 0) + times

    @property
    def counts(self) -> dict[tuple[str, str], int]:
        """How many errors there are of each category and severity, repeats too."""
        return _by_severity(self.kinds)

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
            errors=sum(self.kinds.values()),
            critical=_critical(self.kinds, model),
            sums=resampled_rows(rows, sure, progress),
        )

    def _penalty(self) -> float:
        return math.fsum(point for it in self.texts.values() for point in it.points)

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
        return _by_severity(self.kinds)

    def critical(self, model: AnyModel) -> int:
        """How many critical errors count."""
        return _critical(self.kinds, model)

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
        return _worst((system.texts[text_id], it) for text_id, it in self.points.items())
