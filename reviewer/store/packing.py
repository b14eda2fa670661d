"""Sentences and aligned units as one short text each, read back in milliseconds."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import chain

from reviewer.core.article import Segment
from reviewer.core.segments import Column, Segments

_LONG = 100_000
"""Characters of packed sentences from which on they are unpacked by pieces."""
_PIECE = 4_000
"""Characters of a piece: some 250 sentences."""


def pack_segments(segments: Sequence[Segment]) -> str:
    """Write sentences as a flat JSON array: start, end, paragraph, start, end, paragraph ..."""
    it = Segments.of(segments)
    flat = [0] * (3 * len(it))
    flat[0::3], flat[1::3], flat[2::3] = it.starts, it.ends, it.paragraphs
    return _pack(flat)


def unpack_segments(packed: str) -> Segments:
    """Read what :func:`pack_segments` wrote; of a long text only what is looked at."""
    return PackedSegments(packed) if len(packed) > _LONG else Segments(*_columns(packed))


def _columns(packed: str) -> tuple[list[int], list[int], list[int]]:
    flat = json.loads(packed)
    del flat[len(flat) // 3 * 3 :]
    return flat[0::3], flat[1::3], flat[2::3]


class PackedSegments(Segments):
    """The sentences of a long text, unpacked a piece at a time until somebody wants all.

    All of 100,000 take 20 ms, which a window that shows fifty has not to spare.
    """

    __slots__ = ("_edges", "_firsts", "_packed", "_pieces")

    def __init__(self, packed: str) -> None:
        self._columns = None
        self._packed = packed
        self._pieces: dict[int, list[int]] = {}
        # Where each piece begins in the text, and with which sentence; both have the end as well.
        self._edges, self._firsts = [1], [0]
        end = len(packed) - 1
        while (begin := self._edges[-1]) < end:
            comma = packed.find(",", begin + _PIECE, end)
            numbers = packed.count(",", begin, comma if comma >= 0 else end) + 1
            while comma >= 0 and numbers % 3:
                comma = packed.find(",", comma + 1, end)
                numbers += 1
            self._edges.append(comma + 1 if comma >= 0 else end)
            self._firsts.append(self._firsts[-1] + numbers // 3)

    def __reduce__(self) -> tuple[type[PackedSegments], tuple[str]]:
        return PackedSegments, (self._packed,)

    @property
    def columns(self) -> tuple[Column, Column, Column]:
        """Starts, ends and paragraphs; unpacks them all."""
        if self._columns is None:
            self._columns = Segments(*_columns(self._packed)).columns
        return self._columns

    def __len__(self) -> int:
        return self._firsts[-1]

    def one(self, index: int) -> Segment:
        """The sentence with this number, which is not below 0."""
        if self._columns is not None:
            return super().one(index)
        number = bisect_right(self._firsts, index) - 1
        place = 3 * (index - self._firsts[number])
        return Segment(*self._piece(number)[place : place + 3])

    def start_of(self, index: int) -> int:
        """Where the sentence with this number begins."""
        return self.one(index).start

    def end_of(self, index: int) -> int:
        """Where the sentence with this number ends."""
        return self.one(index).end

    def ended_by(self, offset: int) -> int:
        """How many of them end at a place or before it."""
        if self._columns is not None:
            return super().ended_by(offset)
        pieces = range(len(self._firsts) - 1)
        number = bisect_right(pieces, offset, key=lambda it: self._piece(it)[-2])
        if number == len(pieces):
            return len(self)
        return self._firsts[number] + bisect_right(self._piece(number)[1::3], offset)

    def _piece(self, number: int) -> list[int]:
        if number not in self._pieces:
            words = self._packed[self._edges[number] : self._edges[number + 1]]
            self._pieces[number] = json.loads(f"[{words.rstrip(',')}]")
        return self._pieces[number]


def count_segments(packed: str) -> int:
    """How many sentences :func:`pack_segments` wrote."""
    return (packed.count(",") + 1) // 3


def pack_units(units: Iterable[tuple[int, int]]) -> str:
    """Write aligned units as a flat JSON array: article segments, English segments ..."""
    return _pack(list(chain.from_iterable(units)))


def unpack_units(packed: str) -> list[tuple[int, int]]:
    """Read what :func:`pack_units` wrote."""
    if not packed.strip("[1,]") and "11" not in packed:  # sentence beside sentence, as mostly
        return [(1, 1)] * (packed.count("1") // 2)
    flat: list[int] = json.loads(packed)
    return list(zip(flat[0::2], flat[1::2], strict=True))


def _pack(numbers: list[int]) -> str:
    return json.dumps(numbers, separators=(",", ":"))
