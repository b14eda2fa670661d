"""The paired t-test, for scores that people gave by hand (ESA)."""

from __future__ import annotations

import math
from collections.abc import Sequence


def paired_t_test(one: Sequence[float], other: Sequence[float]) -> float | None:
    """The two-sided p-value of the mean difference of two scores of the same things (Student).

    ``None`` for fewer than two pairs, or when all differences are the same.
    Raises ``ValueError`` when the numbers of scores differ.
    """
    differences = [b - a for a, b in zip(one, other, strict=True)]
    pairs = len(differences)
    if pairs < 2 or len(set(differences)) < 2:
        return None
    mean = math.fsum(differences) / pairs
    variance = math.fsum((it - mean) ** 2 for it in differences) / (pairs - 1)
    return two_sided(mean / math.sqrt(variance / pairs), pairs - 1)


def two_sided(t: float, degrees: int) -> float:
    """How likely Student's t with so many degrees of freedom is as far from 0 as ``t`` or more.

    It is the regularized incomplete beta function I_x(n/2, 1/2) at x = n / (n + t²) (Abramowitz and
    Stegun, 26.7.1 with 26.5.27).
    """
    return _incomplete_beta(degrees / (degrees + t * t), degrees / 2, 0.5)


def _incomplete_beta(x: float, a: float, b: float) -> float:
    """Regularized incomplete beta function, by its continued fraction (26.5.8 there)."""
    if x in (0.0, 1.0):
        return x
    if x > (a + 1) / (a + b + 2):  # the fraction converges fast on the other side only
        return 1.0 - _incomplete_beta(1.0 - x, b, a)
    front = math.exp(
        a * math.log(x) + b * math.log1p(-x) + math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b)
    )
    terms = 200
    value = 1.0
    for m in range(terms, 0, -1):
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        value = 1.0 + even / (1.0 + odd / value)
    first = -(a + b) * x / (a + 1)
    return front / a / (1.0 + first / value)
