"""The best way through the strip, by dynamic programming."""

from __future__ import annotations

import math
from itertools import groupby

from reviewer.core.alignment.corridor import Strip
from reviewer.core.alignment.scoring import Bead, Scorer
from reviewer.core.progress import Progress

_JOINED: tuple[Bead, ...] = ((1, 1), (2, 1), (1, 2), (2, 2), (3, 1), (1, 3))
_LONE: tuple[Bead, ...] = ((1, 0), (0, 1))
_KINDS = _JOINED + _LONE
_LOOK_BACK = 3
_STEPS = 100


class _Row:
    """Best sums for the cells of one row of the strip, and the bead that led to each."""

    __slots__ = ("kinds", "low", "sums")

    def __init__(self, low: int, high: int) -> None:
        self.low = low
        self.sums = [-math.inf] * (high - low + 1)
        self.kinds = bytearray(high - low + 1)

    def sum_at(self, column: int) -> float:
        place = column - self.low
        return self.sums[place] if 0 <= place < len(self.sums) else -math.inf

    def offer(self, column: int, total: float, kind: int) -> None:
        place = column - self.low
        if total > self.sums[place]:
            self.sums[place] = total
            self.kinds[place] = kind


def best_beads(scorer: Scorer, strip: Strip, progress: Progress) -> list[Bead]:
    """Give the beads of the best way from the strip's first cell to its last."""
    rows: list[_Row] = []
    step = max(1, len(strip) // _STEPS)
    for done, (low, high) in enumerate(strip):
        row = _Row(low, high)
        rows.append(row)
        if done == 0:
            row.sums[0] = 0.0
        for kind, bead in enumerate(_KINDS):
            if bead[0] and bead[0] <= done:
                _from_above(scorer, rows, done, kind, bead)
        _along(scorer, row)
        if done >= _LOOK_BACK:
            scorer.forget(done - _LOOK_BACK)
            rows[done - _LOOK_BACK].sums = []
        if done % step == 0:
            progress(done / len(strip))
    return _faced(scorer, _traced(rows))


def _from_above(scorer: Scorer, rows: list[_Row], done: int, kind: int, bead: Bead) -> None:
    """Offer the cells of the last row what a bead that ends there brings."""
    first = done - bead[0]
    before, row = rows[first], rows[done]
    start = max(before.low, row.low - bead[1])
    end = min(before.low + len(before.sums), row.low + len(row.sums) - bead[1])
    for column in range(start, end):
        total = before.sums[column - before.low]
        gain = scorer.joined(first, column, bead) if bead[1] else scorer.lone
        row.offer(column + bead[1], total + gain, kind)


def _along(scorer: Scorer, row: _Row) -> None:
    """Offer each cell of a row what an English sentence without counterpart brings."""
    kind = _KINDS.index((0, 1))
    for column in range(row.low + 1, row.low + len(row.sums)):
        row.offer(column, row.sum_at(column - 1) + scorer.lone, kind)


def _traced(rows: list[_Row]) -> list[Bead]:
    beads: list[Bead] = []
    done = len(rows) - 1
    column = rows[done].low + len(rows[done].kinds) - 1
    while done or column:
        bead = _KINDS[rows[done].kinds[column - rows[done].low]]
        beads.append(bead)
        done -= bead[0]
        column -= bead[1]
    return beads[::-1]


def _faced(scorer: Scorer, beads: list[Bead]) -> list[Bead]:
    """Pair as many lone article sentences as lone English ones that stand together.

    Two texts seldom leave out one sentence each at the same place: rather they say it freely.
    """
    faced: list[Bead] = []
    done = column = 0
    for lone, group in groupby(beads, key=lambda bead: 0 in bead):
        run = list(group)
        rows, columns = sum(bead[0] for bead in run), sum(bead[1] for bead in run)
        if lone and rows == columns:
            gain = sum(scorer.joined(done + n, column + n, (1, 1)) for n in range(rows))
            if gain > rows * (2 * scorer.lone + scorer.facing):
                run = [(1, 1)] * rows
        faced += run
        done += rows
        column += columns
    return faced
