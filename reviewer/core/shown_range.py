"""From where to where a plot shows scores with their intervals."""

from __future__ import annotations

from collections.abc import Sequence

_BEYOND = 0.5  # how far intervals are shown beyond all scores, in what lies between these


def shown_range(
    scores: Sequence[float], intervals: Sequence[tuple[float, float]]
) -> tuple[float, float]:
    """The least and the greatest value to show: all scores, and intervals half as far again.

    A few errors in few words have intervals that are hundreds of points wide. Shown whole they
    would leave no room to tell scores apart, so that one may go on beyond what is shown. Where
    there is one score, or all are the same, intervals are shown whole. Needs a score.
    """
    low = min([*scores, *(start for start, _ in intervals)])
    high = max([*scores, *(end for _, end in intervals)])
    beyond = _BEYOND * (max(scores) - min(scores))
    if beyond:
        low, high = max(low, min(scores) - beyond), min(high, max(scores) + beyond)
    return (low, high) if low < high else (low - 1, high + 1)
