"""From where to where a plot shows scores with their intervals."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median_low

_BEYOND = 0.5  # of what lies between the scores


def shown_range(
    scores: Sequence[float], intervals: Sequence[tuple[float, float]]
) -> tuple[float, float]:
    """The least and the greatest value to show: all scores, and most of the intervals.

    A few errors in few words have intervals that are hundreds of points wide. Shown whole they
    would leave no room to tell scores apart, so that such a one may go on beyond what is shown:
    half the distance between the scores, or the length of a usual interval, whichever is more.
    Needs a score.
    """
    low = min([*scores, *(start for start, _ in intervals)])
    high = max([*scores, *(end for _, end in intervals)])
    usual = median_low([end - start for start, end in intervals] or [0.0])
    beyond = max(usual, _BEYOND * (max(scores) - min(scores)))
    low, high = max(low, min(scores) - beyond), min(high, max(scores) + beyond)
    return (low, high) if low < high else (low - 1, high + 1)
