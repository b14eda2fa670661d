"""What reviews say of one text, summed up segment by segment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reviewer.scoring.judging import JudgedText
from reviewer.scoring.models import AnyModel, takes_means
from reviewer.scoring.weighing import Weighed


class PiledText:
    """One text in a pile: the points of its segments, summed over its reviews.

    They are summed when they are first asked for: a score without interval needs only the whole.
    """

    __slots__ = (
        "_covered",
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
        self._whole: int | None = None
        self._covered: set[int] = set()
        self._full = 0
        self._partial: dict[int, int] = {}

    def add(self, it: Weighed) -> None:
        """Add a review."""
        if it.seen is None:
            self._full += 1
        else:
            for number in it.seen:
                self._partial[number] = self._partial.get(number, 0) + 1
        # A judgement of the whole stands at one segment, but all of them were read for it.
        if it.judged.seen is None:
            self._whole = it.words
        else:
            self._covered.update(it.judged.seen)
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
        if self._whole is not None:
            return self._whole
        return sum(self.words[number] for number in self._covered)

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
            size = segments if takes_means(model) else self.judged_words
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
