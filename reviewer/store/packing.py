"""Sentences and aligned units as one short text each, read back in milliseconds."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from itertools import chain

from reviewer.core.article import Segment
from reviewer.core.segments import Segments


def pack_segments(segments: Sequence[Segment]) -> str:
    """Write sentences as a flat JSON array: start, end, paragraph, start, end, paragraph ..."""
    it = Segments.of(segments)
    flat = [0] * (3 * len(it))
    flat[0::3], flat[1::3], flat[2::3] = it.starts, it.ends, it.paragraphs
    return _pack(flat)


def unpack_segments(packed: str) -> Segments:
    """Read what :func:`pack_segments` wrote."""
    flat = json.loads(packed)
    del flat[len(flat) // 3 * 3 :]
    return Segments(flat[0::3], flat[1::3], flat[2::3])


def count_segments(packed: str) -> int:
    """How many sentences :func:`pack_segments` wrote."""
    return (packed.count(",") + 1) // 3


def pack_units(units: Iterable[tuple[int, int]]) -> str:
    """Write aligned units as a flat JSON array: article segments, English segments ..."""
    return _pack(list(chain.from_iterable(units)))


def unpack_units(packed: str) -> list[tuple[int, int]]:
    """Read what :func:`pack_units` wrote."""
    flat: list[int] = json.loads(packed)
    return list(zip(flat[0::2], flat[1::2], strict=True))


def _pack(numbers: list[int]) -> str:
    return json.dumps(numbers, separators=(",", ":"))
