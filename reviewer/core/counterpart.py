"""Guessing which words of the other language a marked name stands for.

Only a guess to spare the editor some typing: names and numbers are spelt alike in both languages,
so the most similar words of the counterpart row are proposed. Words that are the same are no guess
for an error, and of two equally good places neither is proposed.
"""

from __future__ import annotations

import re
import unicodedata

_WORD = re.compile(r"\w+(?:[-'’.]\w+)*")
_LEAST = 58.0
_LEAD = 4.0


def propose(quote: str, other: str) -> tuple[int, int] | None:
    """Find the words of ``other`` most like ``quote``.

    Returns code points (start, end) in ``other``, or ``None``. Similarity is the normalised indel
    similarity of rapidfuzz (0 to 100), at least 58: "Homyim" and "Hmeimim" have 61.5.
    """
    from reviewer.core.fuzzy import ratio

    words = list(_WORD.finditer(other))
    wanted = _folded(quote)
    count = len(_WORD.findall(quote))
    if not count or not _looks_like_name(quote):
        return None
    scored: list[tuple[float, int, int]] = []
    for size in {max(1, count - 1), count, count + 1}:
        for first in range(len(words) - size + 1):
            start, end = words[first].start(), words[first + size - 1].end()
            if _looks_like_name(other[start:end]):
                scored.append((ratio(wanted, _folded(other[start:end])), start, end))
    scored.sort(reverse=True)
    if not scored or scored[0][0] < _LEAST or _folded(other[slice(*scored[0][1:])]) == wanted:
        return None
    best = scored[0]
    rival = next((it for it in scored[1:] if it[1] >= best[2] or it[2] <= best[1]), None)
    if rival and best[0] - rival[0] < _LEAD:
        return None
    return best[1], best[2]


def _looks_like_name(words: str) -> bool:
    return any(it[0].isupper() or it[0].isdigit() for it in _WORD.findall(words))


def _folded(words: str) -> str:
    plain = unicodedata.normalize("NFKD", words)
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold()
