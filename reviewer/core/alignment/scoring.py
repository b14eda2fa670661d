"""What it is worth to put sentences of two texts into one row."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from reviewer.core.alignment.evidence import Evidence
from reviewer.core.alignment.tuning import Tuning

Bead = tuple[int, int]
"""How many article and how many English sentences a row takes."""

_SHORT = 8
_STEADY = 200
_UNLIKE = {(1, 1): math.inf, (2, 1): 0.8, (1, 2): 0.8, (2, 2): 0.5, (3, 1): 0.5, (1, 3): 0.5}
"""Logarithms of the ratio of lengths beyond which a kind of bead is not considered."""
_AGREEING = 0.9
_MOST_BEGIN = 0.95


@dataclass(frozen=True, slots=True)
class Side:
    """Of each sentence of a text: its length in code points and whether it begins a paragraph."""

    lengths: Sequence[int]
    begins: Sequence[bool]


class Scorer:
    """Adds up what words, lengths, paragraphs and the kind of a bead say, as log odds."""

    def __init__(self, evidence: Evidence, article: Side, english: Side, tuning: Tuning) -> None:
        self.lone = tuning.lone
        self.facing = tuning.facing
        self._evidence = evidence
        self._tuning = tuning
        self._priors = {
            (1, 1): tuning.pair,
            (2, 1): tuning.pair + tuning.two_to_one,
            (1, 2): tuning.pair + tuning.two_to_one,
            (2, 2): tuning.pair + tuning.two_to_two,
            (3, 1): tuning.pair + tuning.three_to_one,
            (1, 3): tuning.pair + tuning.three_to_one,
        }
        self._article = list(accumulate(article.lengths, initial=0.0))
        self._english = list(accumulate((n * tuning.ratio for n in english.lengths), initial=0.0))
        self._paragraphs = _Paragraphs(article.begins, english.begins, tuning.paragraph)
        self._found = _Found(evidence)

    def joined(self, i: int, j: int, bead: Bead) -> float:
        """Give the worth of a bead that takes sentences from ``i`` and ``j`` on."""
        mine = self._article[i + bead[0]] - self._article[i]
        theirs = self._english[j + bead[1]] - self._english[j]
        ratio = math.log((mine + _SHORT) / (theirs + _SHORT))
        if abs(ratio) > _UNLIKE[bead]:
            return -math.inf
        return (
            self._priors[bead]
            + self._words(i, j, bead)
            + self._lengths(ratio, mine + theirs)
            + self._paragraphs.worth(i, j, bead)
        )

    def forget(self, i: int) -> None:
        """Let go of what was kept for article sentence ``i``."""
        self._found.pop(i, None)

    def _words(self, i: int, j: int, bead: Bead) -> float:
        evidence = self._evidence
        rows = range(i, i + bead[0])
        columns = range(j, j + bead[1])
        article = english = 0.0
        for row in rows:
            here = self._found[row]
            found = 0
            for column in columns:
                found |= here[column][0]
            article += evidence.article_base[row] + evidence.article_weights[row][found]
        for column in columns:
            found = 0
            for row in rows:
                found |= self._found[row][column][1]
            english += evidence.english_base[column] + evidence.english_weights[column][found]
        return self._tuning.article_share * article + self._tuning.english_share * english

    def _lengths(self, ratio: float, length: float) -> float:
        """Student's t of the logarithm of the ratio of lengths; short sentences vary more."""
        away = ratio * ratio / (self._tuning.spread**2 * (1 + _STEADY / length))
        return -self._tuning.length * math.log1p(away / self._tuning.tail)


class _FoundRow(dict[int, tuple[int, int]]):
    """What one article sentence shares with English sentences, looked up when first asked for."""

    __slots__ = ("_evidence", "_row")

    def __init__(self, evidence: Evidence, row: int) -> None:
        super().__init__()
        self._evidence = evidence
        self._row = row

    def __missing__(self, column: int) -> tuple[int, int]:
        found = self[column] = self._evidence.found(self._row, column)
        return found


class _Found(dict[int, _FoundRow]):
    """What article sentences share with English ones."""

    __slots__ = ("_evidence",)

    def __init__(self, evidence: Evidence) -> None:
        super().__init__()
        self._evidence = evidence

    def __missing__(self, row: int) -> _FoundRow:
        found = self[row] = _FoundRow(self._evidence, row)
        return found


class _Paragraphs:
    """How well the paragraphs of a bead's sides agree; silent where the two texts' do not match.

    With ``often`` the share of sentences that begin a paragraph, and the chance that one does whose
    counterpart does, the odds of each case against sentences that have nothing to do with each
    other; where nearly every sentence is a paragraph, that says nearly nothing.
    """

    def __init__(self, article: Sequence[bool], english: Sequence[bool], weight: float) -> None:
        self._begins = (article, english)
        self._count = (list(accumulate(article, initial=0)), list(accumulate(english, initial=0)))
        counts = self._count[0][-1], self._count[1][-1]
        alike = min(counts) / max(1, *counts)
        self._weight = weight * max(0.0, 2 * alike - 1) if min(counts) > 1 else 0.0
        often = min(_MOST_BEGIN, sum(counts) / max(1, len(article) + len(english)))
        if self._weight:
            self._both = math.log(_AGREEING / often)
            self._one = min(0.0, math.log((1 - _AGREEING) / (1 - often)))
            neither = max(1 - often * (2 - _AGREEING), (1 - _AGREEING) * (1 - often))
            self._neither = min(0.0, math.log(neither / (1 - often) ** 2))
            self._within = (1 - often) * math.log(1 - _AGREEING)

    def worth(self, i: int, j: int, bead: Bead) -> float:
        """Give the log odds that paragraphs add to a bead."""
        if not self._weight:
            return 0.0
        mine, theirs = self._begins[0][i], self._begins[1][j]
        agree = (self._both if mine else self._neither) if mine == theirs else self._one
        if bead != (1, 1):
            agree += self._within * (
                self._count[0][i + bead[0]]
                - self._count[0][i + 1]
                + self._count[1][j + bead[1]]
                - self._count[1][j + 1]
            )
        return self._weight * agree
