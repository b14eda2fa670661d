"""The sentences of one text as three columns of numbers.

A text of 100,000 rows as that many objects takes a quarter of a second to make and is gone through
by Python's collector ever after; three arrays take some milliseconds, and a sentence is made when
somebody looks at it.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import islice
from operator import itemgetter, le, lt
from typing import overload

from reviewer.core.article import Segment

_make = partial(tuple.__new__, Segment)


class Segments(Sequence[Segment]):
    """Sentences in order; ``starts``, ``ends`` and ``paragraphs`` have a number for each."""

    __slots__ = ("ends", "paragraphs", "starts")

    def __init__(
        self, starts: Iterable[int], ends: Iterable[int], paragraphs: Iterable[int]
    ) -> None:
        self.starts = array("q", starts)
        self.ends = array("q", ends)
        self.paragraphs = array("q", paragraphs)
        if not len(self.starts) == len(self.ends) == len(self.paragraphs):
            raise ValueError("each sentence needs a start, an end and a paragraph")

    @classmethod
    def of(cls, segments: Sequence[Segment]) -> Segments:
        """The same sentences as columns; themselves if they are columns already."""
        if isinstance(segments, Segments):
            return segments
        return cls(*(map(itemgetter(place), segments) for place in range(3)))

    def __len__(self) -> int:
        return len(self.starts)

    @overload
    def __getitem__(self, index: int) -> Segment: ...
    @overload
    def __getitem__(self, index: slice) -> Segments: ...
    def __getitem__(self, index: int | slice) -> Segment | Segments:
        if isinstance(index, slice):
            return Segments(self.starts[index], self.ends[index], self.paragraphs[index])
        return Segment(self.starts[index], self.ends[index], self.paragraphs[index])

    def __iter__(self) -> Iterator[Segment]:
        return map(_make, zip(self.starts, self.ends, self.paragraphs, strict=True))

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Segments):
            return self.same_places(other) and self.paragraphs == other.paragraphs
        return isinstance(other, list | tuple) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]  # as a list has none

    def __repr__(self) -> str:
        return f"Segments({list(self)})"

    def same_places(self, other: Segments) -> bool:
        """Whether the others stand in the same places; paragraphs aside."""
        return self.starts == other.starts and self.ends == other.ends

    def misplaced(self, length: int) -> Segment | None:
        """The first that is empty or does not come after the one before, within ``length`` code
        points; ``None`` where all are in order."""
        starts, ends, paragraphs = self.starts, self.ends, self.paragraphs
        if not starts or (
            starts[0] >= 0 <= paragraphs[0]
            and ends[-1] <= length
            and all(map(lt, starts, ends))
            and all(map(le, ends, islice(starts, 1, None)))
            and all(map(le, paragraphs, islice(paragraphs, 1, None)))
        ):
            return None
        last = Segment(0, 0, 0)
        for it in self:
            if not last.end <= it.start < it.end <= length or it.paragraph < last.paragraph:
                return it
            last = it
        return None
