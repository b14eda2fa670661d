"""The numbers an alignment depends on."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tuning:
    """Found by random search on half of the development documents (see `benchmarks/alignment.py`).

    The first four say how often the key of a token, if the other text has it at all, stands in the
    sentence that translates the token's sentence. All others are natural logarithms of odds or
    factors on them.
    """

    number: float = 0.82
    name: float = 0.98
    cognate: float = 0.79
    translation: float = 0.62
    chance: float = 0.26
    base: float = 1.2
    absent_number: float = -3.0
    absent_name: float = -2.0
    absent_word: float = -0.4
    article_share: float = 0.18
    english_share: float = 0.39
    pair: float = 2.0
    lone: float = -0.5
    two_to_one: float = -2.3
    two_to_two: float = -8.7
    three_to_one: float = -10.4
    ratio: float = 1.158
    spread: float = 0.1
    length: float = 0.99
    tail: float = 4.8
    paragraph: float = 1.0
    facing: float = -3.0
    calm: float = 1.0
