"""Turning the errors of a review into points, once for all tables of a comparison."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Mapping
from typing import NamedTuple

from reviewer.scoring.judging import JudgedText
from reviewer.scoring.models import AnyModel, Esa, counts, segment_points
from reviewer.scoring.mqm import Mark


class Weighed(NamedTuple):
    """A review of a text, its errors turned into points by number of segment.

    ``penalty`` is the sum of the points. ``alone`` has for each category the points its errors
    would have if there were no others. ``kinds`` counts the errors. ``seen`` are the segments that
    were judged, ``None`` for all, and ``words`` theirs. For ESA the points of a segment are its
    judgement; one for the whole text stands at its first segment.
    """

    judged: JudgedText
    points: Mapping[int, float]
    penalty: float
    alone: Mapping[str, Mapping[int, float]]
    kinds: Mapping[Mark, int]
    seen: Collection[int] | None
    words: int


def weigher(model: AnyModel) -> Callable[[JudgedText], Weighed | None]:
    """What turns the errors of a review into points; ``None`` for a review it has no use for."""
    if isinstance(model, Esa):
        return _judgement
    in_segment = segment_points(model)

    def weighed(judged: JudgedText) -> Weighed | None:
        if not judged.rated:
            return None
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
        penalty, words = math.fsum(points.values()), _words(judged)
        return Weighed(judged, points, penalty, alone, kinds, judged.seen, words)

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
    return Weighed(judged, points, 0.0, {}, kinds, points.keys(), _words(judged))


def _words(judged: JudgedText) -> int:
    if judged.seen is None:
        return sum(judged.words)
    return sum(judged.words[number] for number in judged.seen)


def critical_of(kinds: Mapping[Mark, int], model: AnyModel) -> int:
    """How many critical errors count."""
    return sum(
        times
        for mark, times in kinds.items()
        if mark.severity == "critical" and (isinstance(model, Esa) or counts(model, mark))
    )


def by_severity(kinds: Mapping[Mark, int]) -> dict[tuple[str, str], int]:
    """How many errors there are of each category and severity, repeats too."""
    found: dict[tuple[str, str], int] = {}
    for (category, severity, _), times in kinds.items():
        found[category, severity] = found.get((category, severity), 0) + times
    return found
