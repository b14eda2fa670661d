"""The numbers an alignment depends on."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tuning:
    """Found by random search on every second development document (see `benchmarks/alignment.py`).

    ``number``, ``name``, ``cognate`` and ``translation`` say how often the key of a token, if the
    other text has it at all, stands in the sentence that translates the token's sentence, and
    ``chance`` how often a key stands somewhere by chance. ``base`` scales what it means not to find
    such a key in a sentence, the ``absent_`` weights what it means when the other text has it
    nowhere. The two shares scale what the article's and the English tokens say.

    ``pair`` and the weights of wider rows, ``lone`` for a sentence without counterpart and
    ``facing`` for one on each side at the same place are natural logarithms of odds.

    ``ratio`` is how many code points of Indonesian come on one of English; ``spread``, ``length``
    and ``tail`` describe how sentences deviate from it. ``paragraph`` scales what paragraphs say.
    """

    number: float = 0.76
    name: float = 0.94
    cognate: float = 0.74
    translation: float = 0.62
    chance: float = 0.38
    base: float = 1.31
    absent_number: float = -3.3
    absent_name: float = -1.04
    absent_word: float = -0.42
    article_share: float = 0.28
    english_share: float = 0.38
    pair: float = 1.83
    lone: float = -1.44
    two_to_one: float = -2.2
    two_to_two: float = -9.2
    three_to_one: float = -6.3
    ratio: float = 1.158
    spread: float = 0.085
    length: float = 1.8
    tail: float = 5.0
    paragraph: float = 0.96
    facing: float = -1.8
