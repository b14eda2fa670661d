"""Trying a pattern on the rows of an article while it is written."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from reviewer.checks.patterns import compiled, matches
from reviewer.checks.settings import Pattern

_AROUND = 30
_MOST = 200


class Match(NamedTuple):
    """Matched words with what stands around them; ``row`` counts from 1."""

    row: int
    before: str
    words: str
    after: str


class Tried(NamedTuple):
    """The first matches, how many there are, and the row that took too long, if one did."""

    matches: tuple[Match, ...]
    total: int
    slow_row: int | None


def try_pattern(
    pattern: Pattern,
    rows: Iterable[tuple[int, str]],
    seconds: float,
    progress: Callable[[], object] = lambda: None,
) -> Tried:
    """Look for a pattern in rows (number and words), and stop at the first that takes too long.

    ``seconds`` is the time for one row; ``progress`` is called after each and may raise to give
    up. Raises ``PatternInvalid`` when it is no regular expression.
    """
    compiled(pattern)
    found: list[Match] = []
    count = 0
    for row, text in rows:
        try:
            places = matches(pattern, text, seconds)
        except TimeoutError:
            return Tried(tuple(found), count, row)
        count += len(places)
        found += [_match(row, text, *place) for place in places[: _MOST - len(found)]]
        progress()
    return Tried(tuple(found), count, None)


def _match(row: int, text: str, start: int, end: int) -> Match:
    return Match(row, text[max(0, start - _AROUND) : start], text[start:end], text[end:][:_AROUND])
