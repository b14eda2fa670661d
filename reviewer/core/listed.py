"""What a list of articles tells of one besides its state: its score and its findings."""

from __future__ import annotations

from typing import NamedTuple


class ListedScore(NamedTuple):
    """The score of an article's own text by all its reviews; errors of machine versions aside.

    ``rank`` sorts the worst first, whether more is better by the model or not. ``low`` and ``high``
    are the 95 % interval, ``None`` where there is none; ``passed`` is ``None`` where the model has
    no verdict. Of a ``small_sample`` of ``words`` the interval is told and not the score alone.
    ``digits`` says how many stand after the decimal sign.
    """

    score: float
    low: float | None
    high: float | None
    passed: bool | None
    small_sample: bool
    words: int
    rank: float
    digits: int
    signature: str


class Listed(NamedTuple):
    """Score and number of findings that nobody decided on; ``None`` for what is not known."""

    score: ListedScore | None = None
    findings: int | None = None
