"""Penalty points per segment, as Google's released ratings are scored: two conventions.

Sources: Freitag et al., *Experts, Errors, and Context* (2021) for WMT 2020 and 2021; the defaults
of Marot, used from WMT 2023 on. Scored with the wrong one, 20 of the 1,000 segments in
`tests/data/mqm_zhen_2023.tsv.gz` get another value.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from enum import StrEnum

from reviewer import __version__
from reviewer.scoring.mqm import Mark

_PUNCTUATION, _PLAIN = "fluency/punctuation", "punctuation"
NON_TRANSLATION = re.compile("non.translation")
"""Found in the category, in small letters, of an error that counts 25."""
_SEVERITIES = {"trivial": 0.1, "minor": 1.0, "major": 5.0, "critical": 5.0}
_WEIGHTS = {
    "wmt2020": "major=5,minor=1,minor-punctuation=0.1,non-translation=25-alone",
    "wmt2023": (
        "minor-punctuation=0.1,trivial=0.1,reinterpretation=0,source-issue=0,non-translation=25,"
        "minor=1,major=5,critical=5"
    ),
}


class Google(StrEnum):
    """A convention of counting.

    ``WMT2020``: major 5, minor 1, minor Fluency/Punctuation 0.1, Non-translation 25 and nothing
    else in its segment; errors of the source count like others. ``WMT2023``: the first rule that
    fits of minor punctuation 0.1, creative reinterpretation 0, source issue 0, Non-translation 25,
    minor 1, major 5, critical 5; all errors of a segment add up. As in Marot the category only has
    to hold these words, so that other typologies' punctuation is punctuation too. An error that is
    neutral counts nothing, whatever its category.
    """

    WMT2020 = "wmt2020"
    WMT2023 = "wmt2023"

    @property
    def signature(self) -> str:
        """The convention, its weights and how means are taken."""
        return (
            f"model:{self}|weights:{_WEIGHTS[self]}|"
            f"formula:mean-of-rated-segments(mean-of-raters(sum))|version:{__version__}"
        )

    def points(self, mark: Mark) -> float:
        """What one error counts; a severity that is none of the convention's counts nothing."""
        category = mark.category.casefold()
        if mark.severity not in _SEVERITIES:
            return 0.0
        if self is Google.WMT2020:
            if mark.severity == "minor" and category.startswith(_PUNCTUATION):
                return 0.1
        elif mark.severity == "trivial" or (mark.severity == "minor" and _PLAIN in category):
            return 0.1
        elif "reinterpretation" in category or category.startswith("source"):
            return 0.0
        return 25.0 if NON_TRANSLATION.search(category) else _SEVERITIES[mark.severity]

    def segment(self, marks: Sequence[Mark]) -> float:
        """The points of one rater's errors in one segment."""
        if self is Google.WMT2020 and any(self.points(mark) == 25 for mark in marks):
            return 25.0
        return math.fsum(self.points(mark) for mark in marks)


def mean_over_raters(points: Sequence[float]) -> float:
    """The score of a segment: the mean of its raters' points. Raises ``ValueError`` for none."""
    if not points:
        raise ValueError("a segment that nobody rated has no score")
    return math.fsum(points) / len(points)


def mean_over_segments(scores: Iterable[float | None]) -> float | None:
    """The score of a system: the mean over its rated segments.

    ``None`` stands for a segment that nobody rated, which is not one without errors; without any
    rated segment there is no score.
    """
    rated = [score for score in scores if score is not None]
    return math.fsum(rated) / len(rated) if rated else None
