"""Which sentences need to be held beside which: a strip around pairs that are sure.

Words that are rare in both texts make pairs; the best chain of pairs that never goes back is the
strip's spine. Between two links of the chain the same is done again with what is rare there.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from reviewer.core.alignment.evidence import Evidence

Cell = tuple[int, int]
"""How many article and how many English sentences are done."""

Strip = list[tuple[int, int]]
"""For each count of article sentences done, the least and the most English sentences done."""

_RARE = (8, 2)
"""In how many sentences a word may stand to make pairs: in the whole texts, between two links."""
_STRONG = (1.0, 1.5)
"""How many words, weighed by how sure they are, make a link."""
_LARGE = 6
"""Gaps of more sentences are looked into again."""
_SMALL = 400
"""Cells that are all looked at: short texts need no strip."""
_MARGIN = 4
_WIDEST = 150
_MOST_CELLS = 400_000


def corridor(evidence: Evidence, article: Sequence[int], english: Sequence[int]) -> Strip:
    """Give the strip for two texts whose sentences have these lengths in code points."""
    rows, columns = len(article), len(english)
    if rows * columns <= _SMALL:
        return [(0, columns)] * (rows + 1)
    spine = _spine(evidence, (0, 0), (rows, columns), depth=0)
    done = (list(accumulate(article, initial=0)), list(accumulate(english, initial=0)))
    strip = [(columns, 0)] * (rows + 1)
    for start, end in pairwise([(0, 0), *spine, (rows, columns)]):
        for row, low, high in _between(start, end, done):
            known = strip[row]
            strip[row] = (max(0, min(known[0], low)), min(columns, max(known[1], high)))
    strip[0] = (0, strip[0][1])
    strip[rows] = (strip[rows][0], columns)
    return _connected(strip)


def _spine(evidence: Evidence, start: Cell, end: Cell, depth: int) -> list[Cell]:
    """Give the links between two cells: pairs of sentences, named by what is done before them."""
    links = _chain(_pairs(evidence, start, end, _RARE[depth]), _STRONG[depth])
    if depth + 1 == len(_RARE):
        return links
    spine: list[Cell] = []
    for left, right in pairwise([(start[0] - 1, start[1] - 1), *links, end]):
        after = (left[0] + 1, left[1] + 1)
        if min(right[0] - after[0], right[1] - after[1]) > _LARGE:
            spine += _spine(evidence, after, right, depth + 1)
        spine.append(right)
    return spine[:-1]


def _pairs(evidence: Evidence, start: Cell, end: Cell, rare: int) -> dict[Cell, float]:
    """Give pairs of sentences between two cells that share rare words, and the words' weight."""
    mine: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for i in range(start[0], end[0]):
        for token in evidence.tokens[i]:
            for key in token.keys:
                mine[key].append((i, token.expected))
    theirs: dict[str, list[int]] = defaultdict(list)
    for j in range(start[1], end[1]):
        for key in evidence.places[j]:
            if key in mine:
                theirs[key].append(j)
    best: dict[tuple[int, int, int], float] = {}
    for key, columns in theirs.items():
        if len(columns) > rare or len(mine[key]) > rare:
            continue
        for i, expected in mine[key]:
            for j in columns:
                # A word counts once, whichever of its keys is found.
                word = (i, j, evidence.places[j][key])
                best[word] = max(best.get(word, 0.0), expected / len(columns))
    pairs: dict[Cell, float] = defaultdict(float)
    for (i, j, _), weight in best.items():
        pairs[i, j] += weight
    return pairs


def _chain(pairs: dict[Cell, float], strong: float) -> list[Cell]:
    """Give the heaviest chain of strong pairs in which both sentences rise.

    ``tops`` holds, by rising English sentence, the ends of chains that are worth going on with.
    """
    columns: list[int] = []
    tops: list[tuple[float, int]] = []
    links: list[tuple[int, int, int]] = []
    # Within a row from right to left, so that a row gives a chain no more than one link.
    for i, minus_j in sorted((i, -j) for (i, j), weight in pairs.items() if weight >= strong):
        j = -minus_j
        place = bisect_left(columns, j)
        best, before = tops[place - 1] if place else (0.0, -1)
        total = best + pairs[i, j]
        if place < len(columns) and columns[place] == j and tops[place][0] >= total:
            continue
        links.append((i, j, before))
        end = place
        while end < len(columns) and tops[end][0] <= total:
            end += 1
        columns[place:end] = [j]
        tops[place:end] = [(total, len(links) - 1)]
    chain = []
    at = tops[-1][1] if tops else -1
    while at >= 0:
        i, j, at = links[at]
        chain.append((i, j))
    return chain[::-1]


def _between(
    start: Cell, end: Cell, done: tuple[list[int], list[int]]
) -> Iterator[tuple[int, int, int]]:
    """Give row, least and most column for the rows between two links of the spine."""
    (top, left), (bottom, right) = start, end
    rows, columns = done
    tall, wide = bottom - top, right - left
    widest = min(_WIDEST, _MOST_CELLS // (2 * len(rows)))
    half = _MARGIN + min(widest, abs(tall - wide) + min(tall, wide) // 4)
    share = (columns[right] - columns[left]) / max(1, rows[bottom] - rows[top])
    for row in range(top, bottom + 1):
        middle = bisect_left(columns, columns[left] + (rows[row] - rows[top]) * share)
        yield row, max(left - _MARGIN, middle - half), min(right + _MARGIN, middle + half)


def _connected(strip: Strip) -> Strip:
    """Let no row begin or end before the one above, nor begin beyond that one's end."""
    low = strip[-1][0]
    for row in range(len(strip) - 1, -1, -1):
        low = min(low, strip[row][0])
        strip[row] = (low, strip[row][1])
    high = 0
    for row, (low, end) in enumerate(strip):
        low = min(low, high)
        high = max(high, end)
        strip[row] = (low, high)
    return strip
