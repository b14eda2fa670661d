"""How many edits TER counts, to the last one as sacreBLEU 2.6.0 does, in a fraction of the time.

The algorithm is Tercom's (Snover et al., 2006) as sacreBLEU has it: words of the hypothesis are
shifted to where the reference has them as long as that makes the edit distance smaller, the best
shift first. sacreBLEU looks for distances in a band of 25 around the diagonal. Where every best
path is sure to run within that band, the plain distance is the same, and rapidfuzz has that for
most shifts in a microsecond; elsewhere sacreBLEU's own code is asked.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

_LONGEST_SHIFT = 10  # words
_FURTHEST_SHIFT = 50  # words between the two places
_MOST_CANDIDATES = 1000  # shifts looked at
_BAND = 25
_DISTINCT = 0xD800  # words that can be written as one character each


class _BeyondBand(Exception):
    """A best path might leave the band."""


def edits(hypothesis: Sequence[str], reference: Sequence[str]) -> int:
    """Count the edits, shifts included, that make the reference of the hypothesis."""
    if not reference or not hypothesis:
        return len(hypothesis) + len(reference)
    if list(hypothesis) == list(reference):
        return 0
    names: dict[str, str] = {}
    for word in (*reference, *hypothesis):
        names.setdefault(word, chr(len(names) % _DISTINCT))
    if len(names) <= _DISTINCT:
        try:
            return _edits(
                "".join(names[word] for word in hypothesis),
                "".join(names[word] for word in reference),
            )
        except _BeyondBand:
            pass
    from sacrebleu.metrics.lib_ter import translation_edit_rate

    return translation_edit_rate(list(hypothesis), list(reference))[0]


def _edits(words: str, reference: str) -> int:
    """The same for texts of one character a word."""
    places = defaultdict(list)
    for place, word in enumerate(reference):
        places[word].append(place)
    shifts = looked_at = 0
    distance = _distance(words, reference)
    while distance:
        gain, shifted, looked_at = _best_shift(words, reference, places, distance, looked_at)
        if looked_at >= _MOST_CANDIDATES or gain <= 0:
            break
        words, distance = shifted, distance - gain
        shifts += 1
    return shifts + distance


def _distance(words: str, reference: str) -> int:
    """The edit distance. Raises ``_BeyondBand`` unless sacreBLEU is sure to find the same."""
    from reviewer.core.fuzzy import Levenshtein

    distance = int(Levenshtein.distance(words, reference))
    # A path with so many edits strays from the line i = j by its insertions to one side and its
    # deletions to the other, and that line from the middle of the band by the texts' difference.
    longer = len(reference) - len(words)
    inserted, deleted = (distance + longer) // 2, (distance - longer) // 2
    if inserted + max(0, -longer) + 1 >= _BAND or deleted + max(0, longer) >= _BAND:
        raise _BeyondBand
    return distance


def _best_shift(
    words: str, reference: str, places: dict[str, list[int]], distance: int, looked_at: int
) -> tuple[int, str, int]:
    """The shift that makes the distance smallest: what it gains, its words, shifts looked at.

    Of equals the longest, then the one from furthest left, then to furthest left.
    """
    beside, reference_wrong, words_wrong = _aligned(words, reference)
    best, best_words = None, words
    known: dict[str, int] = {}
    for start, place, length in _common(words, reference, places):
        if not any(words_wrong[start : start + length]):
            continue
        if not any(reference_wrong[place : place + length]):
            continue
        if start <= beside[place] < start + length:
            continue
        before = -1
        for reached in range(place - 1, min(place + length, len(reference))):
            target = beside[reached] + 1 if reached >= 0 else 0
            if target == before:
                continue
            before = target
            shifted = _shifted(words, start, length, target)
            found = known.get(shifted)
            if found is None:
                found = known[shifted] = _distance(shifted, reference)
            looked_at += 1
            rank = (distance - found, length, -start, -target)
            if best is None or rank > best:
                best, best_words = rank, shifted
        if looked_at >= _MOST_CANDIDATES:
            break
    return best[0] if best else 0, best_words, looked_at


def _common(
    words: str, reference: str, places: dict[str, list[int]]
) -> Iterator[tuple[int, int, int]]:
    """Stretches that both have: start in either, and length; shorter ones first."""
    end, reference_end = len(words), len(reference)
    for start, word in enumerate(words):
        for place in places.get(word, ()):
            if abs(place - start) > _FURTHEST_SHIFT:
                continue
            length = 0
            most = min(_LONGEST_SHIFT, end - start, reference_end - place)
            while length < most and words[start + length] == reference[place + length]:
                length += 1
                yield start, place, length


def _shifted(words: str, start: int, length: int, target: int) -> str:
    """The words with ``length`` of them, from ``start`` on, moved to before ``target``."""
    moved, after = words[start : start + length], start + length
    if target < start:
        return words[:target] + moved + words[target:start] + words[after:]
    if target > after:
        return words[:start] + words[after:target] + moved + words[target:]
    # Moved on within itself, where sacreBLEU counts the target from behind the moved words.
    end = length + target
    return words[:start] + words[after:end] + moved + words[end:]


def _aligned(words: str, reference: str) -> tuple[list[int], list[bool], list[bool]]:
    """One best alignment, of equals that with the last substitutions, then deletions.

    For each word of the reference the last word of the hypothesis beside or before it (-1: none);
    which words of the reference are wrong, and which of the hypothesis.
    """
    rows = _rows(words, reference)
    i, j = len(words), len(reference)
    beside, reference_wrong, words_wrong = [0] * j, [True] * j, [True] * i
    while i or j:
        value = rows[i][j]
        same = i and j and words[i - 1] == reference[j - 1]
        if i and j and value == rows[i - 1][j - 1] + (not same):
            i, j = i - 1, j - 1
            beside[j] = i
            reference_wrong[j] = words_wrong[i] = not same
        elif i and (not j or value == rows[i - 1][j] + 1):
            i -= 1
        else:
            j -= 1
            beside[j] = i - 1
    return beside, reference_wrong, words_wrong


def _rows(words: str, reference: str) -> list[list[int]]:
    """The edit distance of each beginning of the words to each beginning of the reference."""
    row = list(range(len(reference) + 1))
    rows = [row]
    for number, word in enumerate(words, 1):
        left = number
        new = [left]
        above_left = row[0]
        for other, above in zip(reference, row[1:], strict=True):
            if word != other:
                above_left += 1
            if above < left:
                left = above
            left += 1
            if above_left < left:
                left = above_left
            new.append(left)
            above_left = above
        rows.append(new)
        row = new
    return rows
