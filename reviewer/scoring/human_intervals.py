"""How sure a score by marks is: few sentences with errors by the gamma interval, more by bootstrap.

Percentile bootstrap of a sample says nothing of errors that it does not hold: a text without errors
would be perfect beyond doubt, and with a handful of marks the interval is much too narrow
(`benchmarks/intervals.py` counts how often each holds the truth). Where fewer than ``FEW``
sentences have points, the interval is that of Fay and Feuer, *Confidence intervals for directly
standardized rates: a method based on the gamma distribution* (Statistics in Medicine, 1997), made
for weighted sums of rare events. Each sentence with errors is an event, its points are its weight,
and one not seen yet is taken to weigh as much as the gravest seen, a major error at the least.
Differences of two such scores follow Zou and Donner, *Construction of confidence limits about
effect measures* (Statistics in Medicine, 2008).
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from reviewer.scoring.gamma import chi_squared
from reviewer.scoring.models import AnyModel, Esa, scores_of_sums
from reviewer.scoring.mqm import Mark
from reviewer.scoring.significance import BOOTSTRAP, Interval

FEW = 30
"""Sentences with points below which there are too few of them for bootstrap."""

GAMMA = "gamma"
RECOVERED = "mover"  # method of variance estimates recovery

_TAIL = 0.025


def unseen_points(model: AnyModel) -> float:
    """What the gravest error is taken to count that a text may have and nobody met: a major one.

    A critical error is no matter of the interval: one that is found fails a text by itself.
    """
    return 0.0 if isinstance(model, Esa) else model.points(Mark("", "major"))


def by_gamma(model: AnyModel, points: Sequence[float]) -> bool:
    """Whether sentences with these points are too few for bootstrap; judgements never are."""
    return not isinstance(model, Esa) and len(points) < FEW


def points_between(points: Sequence[float], unseen: float) -> tuple[float, float]:
    """The 95 % interval of the expected sum of these points of sentences, each above 0.

    Without any, the upper end is that of a Poisson count of 0, 3.69 errors of ``unseen`` points.
    """
    total = math.fsum(points)
    spread = math.fsum(it * it for it in points)
    low = 0.0
    if total:
        low = spread / (2 * total) * chi_squared(_TAIL, 2 * total * total / spread)
    gravest = max(*points, unseen) if points else unseen
    if not gravest:
        return low, total
    more, wider = total + gravest, spread + gravest * gravest
    return low, wider / (2 * more) * chi_squared(1 - _TAIL, 2 * more * more / wider)


def gamma_interval(
    model: AnyModel, points: Sequence[float], total: tuple[float, float]
) -> Interval:
    """The interval of a score; ``total`` has the sum of all points and what they are divided by."""
    import numpy

    ends = points_between(points, unseen_points(model))
    sums = numpy.array([(end, total[1]) for end in (*ends, total[0])])
    scores = [float(it) for it in scores_of_sums(model, sums)]
    low, high = sorted(scores[:2])
    return Interval(scores[2], low, high, (high - low) / 2, GAMMA)


def difference_interval(one: Interval, other: Interval, scores: tuple[float, float]) -> Interval:
    """The interval of ``other - one`` from that of each and both scores; any pairing is left out,
    which makes it rather too wide."""
    first, second = scores
    difference = second - first
    low = difference - math.hypot(second - other.low, one.high - first)
    high = difference + math.hypot(other.high - second, first - one.low)
    return Interval(difference, low, high, (high - low) / 2, RECOVERED)


def told(interval: Interval | None, model: AnyModel, sure: tuple[int, int] | None) -> str:
    """What a signature says of an interval: its method with all that it depends on."""
    if interval is None or sure is None:
        return ""
    if interval.method == BOOTSTRAP:
        return f"|interval:95%-{BOOTSTRAP}|resamples:{sure[0]}|seed:{sure[1]}"
    return f"|interval:95%-{interval.method}|unseen:{unseen_points(model):g}"


def method(model: AnyModel, sure: tuple[int, int]) -> str:
    """What a signature says of the intervals of many scores by a model."""
    drawn = f"{BOOTSTRAP}|resamples:{sure[0]}|seed:{sure[1]}"
    if isinstance(model, Esa):
        return f"|interval:95%-{drawn}"
    few = f"{GAMMA}-below-{FEW}-marked|unseen:{unseen_points(model):g}"
    return f"|interval:95%-{few}|interval:95%-{drawn}"
