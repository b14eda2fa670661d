"""Quantiles of the gamma distribution, and of chi-squared, which is one of its kind."""

from __future__ import annotations

import math

_TERMS = 10_000
_PRECISE = 1e-15


def chi_squared(share: float, degrees: float) -> float:
    """The value below which a chi-squared variable stays with this probability.

    ``degrees`` of freedom need not be whole. Raises ``ValueError`` unless ``share`` lies between 0
    and 1 and ``degrees`` is above 0.
    """
    if not (0 < share < 1 and degrees > 0):
        raise ValueError("share must lie between 0 and 1, degrees above 0")
    shape = degrees / 2
    low, high = 0.0, max(1.0, shape)
    while lower_share(shape, high) < share:
        low, high = high, 2 * high
    while high - low > _PRECISE * high:
        middle = (low + high) / 2
        if not low < middle < high:
            break
        if lower_share(shape, middle) < share:
            low = middle
        else:
            high = middle
    return low + high


def lower_share(shape: float, value: float) -> float:
    """How likely a gamma variable of this shape (and rate 1) is below ``value``.

    It is the regularized incomplete gamma function P(a, x), by its series or, for the larger x, its
    continued fraction (Abramowitz and Stegun, 6.5.29 and 6.5.31).
    """
    if value <= 0:
        return 0.0
    front = math.exp(shape * math.log(value) - value - math.lgamma(shape))
    if value < shape + 1:
        term = total = 1 / shape
        for number in range(1, _TERMS):
            term *= value / (shape + number)
            total += term
            if term < total * _PRECISE:
                break
        return front * total
    return 1 - front * _fraction(shape, value)


def _fraction(shape: float, value: float) -> float:
    """The continued fraction of the upper part, by Lentz's method."""
    tiny = 1e-300
    below = value + 1 - shape
    upper, lower = 1 / tiny, 1 / below
    found = lower
    for number in range(1, _TERMS):
        factor = number * (shape - number)
        below += 2
        lower = 1 / (factor * lower + below or tiny)
        upper = below + factor / upper or tiny
        found *= lower * upper
        if abs(lower * upper - 1) < _PRECISE:
            break
    return found
