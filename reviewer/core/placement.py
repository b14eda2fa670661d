"""Finding marked words again in a text that may have changed since.

The place is taken only when it can be told from every other: where the same words stand between
the same neighbours, or at the offsets where they stood. Anything less is no place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from reviewer.core.export_row import CONTEXT

_LEAST = 0.6
_LEAST_IF_LONG = 0.3
_LEAD = 0.15
_MOST_PLACES = 5000
_SURE_LENGTH = 12
_LINE_END = re.compile(r"\r\n|\r|\n")
_ANY_LINE_END = r"(?:\r\n|\r|\n)"


def find_again(
    content: str, quote: str, start: int, end: int, before: str = "", after: str = ""
) -> tuple[int, int] | None:
    """Find where ``quote`` stands in ``content``: code points (start, end), or ``None``.

    ``start`` and ``end`` say where it stood, ``before`` and ``after`` what stood around it. Line
    ends of another kind are no difference. It is found where it stood when it is still there,
    unless it stands in one other place with all its neighbours. Elsewhere it is found when its
    neighbours are alike by at least 0.6 (normalised indel similarity, 0 to 1, weighted by length;
    0.3 for 12 characters and more that stand in one place only) and more so by 0.15 than around any
    other place; without neighbours to compare, when it stands in one place only.
    """
    if not quote:
        return None
    stays = same_words(content[start:end], quote)
    if stays and _between(content, start, end, before, after):
        return start, end
    exact = list(islice(_places(before, quote, after, content), 2))
    if len(exact) == 1 and (len(before) + len(after) >= CONTEXT or len(quote) >= _SURE_LENGTH):
        return exact[0]
    if stays:
        return start, end
    if len(exact) == 2:
        return None
    places = list(islice(_places("", quote, "", content), _MOST_PLACES))
    if not places or len(places) == _MOST_PLACES:
        return None
    if not before and not after:
        return places[0] if len(places) == 1 else None
    sure = len(places) == 1 and len(quote) >= _SURE_LENGTH
    least = _LEAST_IF_LONG if sure else _LEAST
    return _most_alike(content, places, before, after, least)


def occurrences(content: str, quote: str, start: int, end: int) -> list[tuple[int, int]]:
    """All places of ``quote`` between two code points, line ends of any kind being the same."""
    found = _places("", quote, "", content[start:end])
    return [(start + first, start + last) for first, last in found]


def same_words(one: str, other: str) -> bool:
    """Say whether two stretches are equal but for the kind of their line ends."""
    return one == other or _LINE_END.sub("\n", one) == _LINE_END.sub("\n", other)


def _between(content: str, start: int, end: int, before: str, after: str) -> bool:
    left = content[max(0, start - len(before)) : start]
    return same_words(left, before) and same_words(content[end : end + len(after)], after)


def _most_alike(
    content: str, places: list[tuple[int, int]], before: str, after: str, least: float
) -> tuple[int, int] | None:
    scored = sorted(
        ((_likeness(content, place, before, after), place) for place in places), reverse=True
    )
    best, place = scored[0]
    if best < least or (len(scored) > 1 and best - scored[1][0] < _LEAD):
        return None
    return place


def _likeness(content: str, place: tuple[int, int], before: str, after: str) -> float:
    from reviewer.core.fuzzy import Indel

    start, end = place
    left = content[max(0, start - len(before)) : start]
    right = content[end : end + len(after)]
    alike = len(before) * Indel.normalized_similarity(left, before)
    alike += len(after) * Indel.normalized_similarity(right, after)
    return alike / (len(before) + len(after))


def _places(before: str, quote: str, after: str, content: str) -> Iterator[tuple[int, int]]:
    """All places of a quote with exactly these neighbours, overlapping ones too."""
    words = before + quote + after
    if not _LINE_END.search(words):
        at = content.find(words)
        while at >= 0:
            yield at + len(before), at + len(before) + len(quote)
            at = content.find(words, at + 1)
        return
    pattern = re.compile(f"{_pattern(before)}({_pattern(quote)}){_pattern(after)}")
    match = pattern.search(content)
    while match:
        yield match.span(1)
        match = pattern.search(content, match.start() + 1)


def _pattern(words: str) -> str:
    return _ANY_LINE_END.join(map(re.escape, _LINE_END.split(words)))
