"""Sentences and aligned units as one short text each, read back in milliseconds."""

from __future__ import annotations

import json
from collections.abc import Iterable
from itertools import chain

from reviewer.core.article import Segment, segments_of


def pack_segments(segments: Iterable[Segment]) -> str:
    """Write sentences as a flat JSON array: start, end, paragraph, start, end, paragraph ..."""
    return _pack(chain.from_iterable(segments))


def unpack_segments(packed: str) -> list[Segment]:
    """Read what :func:`pack_segments` wrote."""
    flat: list[int] = json.loads(packed)
    return segments_of(flat[0::3], flat[1::3], flat[2::3])


def count_segments(packed: str) -> int:
    """How many sentences :func:`pack_segments` wrote."""
    return (packed.count(",") + 1) // 3


def pack_units(units: Iterable[tuple[int, int]]) -> str:
    """Write aligned units as a flat JSON array: article segments, English segments ..."""
    return _pack(chain.from_iterable(units))


def unpack_units(packed: str) -> list[tuple[int, int]]:
    """Read what :func:`pack_units` wrote."""
    flat: list[int] = json.loads(packed)
    return list(zip(flat[0::2], flat[1::2], strict=True))


def _pack(numbers: Iterable[int]) -> str:
    return json.dumps(list(numbers), separators=(",", ":"))
