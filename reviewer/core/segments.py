"""The sentences of one text as three columns of numbers.

A text of 100,000 rows as that many objects takes a quarter of a second to make and is gone through
by Python's collector ever after; three arrays take some milliseconds, and a sentence is made when
somebody looks at it.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import islice
from operator import itemgetter, le, lt
from typing import TypeAlias, overload

from reviewer.core.article import Segment

Column: TypeAlias = "array[int]"
_make = partial(tuple.__new__, Segment)


class Segments(Sequence[Segment]):
    """Sentences in order; ``starts``, ``ends`` and ``paragraphs`` have a number for each."""

    __slots__ = ("_columns",)

    def __init__(
        self, starts: Iterable[int], ends: Iterable[int], paragraphs: Iterable[int]
    ) -> None:
        columns = (array("q", starts), array("q", ends), array("q", paragraphs))
        if len(set(map(len, columns))) != 1:
            raise ValueError("each sentence needs a start, an end and a paragraph")
        self._columns: tuple[Column, Column, Column] | None = columns

    @classmethod
    def of(cls, segments: Sequence[Segment]) -> Segments:
        """The same sentences as columns; themselves if they are columns already."""
        if isinstance(segments, Segments):
            return segments
        return cls(*(map(itemgetter(place), segments) for place in range(3)))

    @property
    def columns(self) -> tuple[Column, Column, Column]:
        """Starts, ends and paragraphs."""
        assert self._columns is not None  # whoever makes them later than here overrides this
        return self._columns

    @property
    def starts(self) -> Column:
        """Where they begin."""
        return self.columns[0]

    @property
    def ends(self) -> Column:
        """Where they end, exclusive."""
        return self.columns[1]

    @property
    def paragraphs(self) -> Column:
        """Which paragraphs they stand in."""
        return self.columns[2]

    def ended_by(self, offset: int) -> int:
        """How many of them end at a place or before it."""
        return bisect_right(self.columns[1], offset)

    def one(self, index: int) -> Segment:
        """The sentence with this number, which is not below 0."""
        starts, ends, paragraphs = self.columns
        return Segment(starts[index], ends[index], paragraphs[index])

    def start_of(self, index: int) -> int:
        """Where the sentence with this number begins."""
        return self.columns[0][index]

    def end_of(self, index: int) -> int:
        """Where the sentence with this number ends."""
        return self.columns[1][index]

    def __len__(self) -> int:
        return len(self.columns[0])

    @overload
    def __getitem__(self, index: int) -> Segment: ...
    @overload
    def __getitem__(self, index: slice) -> Segments: ...
    def __getitem__(self, index: int | slice) -> Segment | Segments:
        if isinstance(index, slice):
            return Segments(self.starts[index], self.ends[index], self.paragraphs[index])
        if index < 0:
            index += len(self)
        if not 0 <= index < len(self):
            raise IndexError(index)
        return self.one(index)

    def __iter__(self) -> Iterator[Segment]:
        return map(_make, zip(*self.columns, strict=True))

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
