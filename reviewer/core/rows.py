"""The rows of the screen: aligned units as stretches of text, made one at a time.

A row shows the sentences of one aligned unit. With two English texts at once the rows are the
smallest stretches on whose ends both alignments agree.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from operator import itemgetter
from typing import NamedTuple, overload

from reviewer.core.article import SegmentedText
from reviewer.core.segments import Segments
from reviewer.core.sentence_places import Sentences

Units = Sequence[tuple[int, int]]
"""An alignment: how many article and how many English segments each row takes, in order."""


class Block(NamedTuple):
    """A stretch of one text: code points ``start`` to ``end`` (exclusive)."""

    text_id: str
    start: int
    end: int


class Row(NamedTuple):
    """One line of the pair view. A side without words has no block; ``number`` counts from 1."""

    number: int
    article: tuple[Block, ...]
    english: tuple[Block, ...]
    new_paragraph: bool

    @property
    def sides(self) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
        """The article's blocks and the English blocks."""
        return (self.article, self.english)


class Rows(Sequence[Row]):
    """All rows of an article beside none, one or two English texts; read on demand."""

    def __init__(
        self, article: SegmentedText, english: Sequence[tuple[SegmentedText, Units]] = ()
    ) -> None:
        shown = [article, *(text for text, _ in english)]
        self._ids = [it.text.text_id for it in shown]
        self._contents = [it.text.content for it in shown]
        self._segments = [Segments.of(it.segments) for it in shown]
        self._sentences: dict[int, Sentences] = {}  # by track; made when they are asked for
        if not english:
            self._ends = [list(range(1, len(article.segments) + 1))]
            return
        tracks = [
            (
                list(accumulate(map(itemgetter(0), units))),
                list(accumulate(map(itemgetter(1), units))),
            )
            for _, units in english
        ]
        if len(tracks) == 1:
            self._ends = [tracks[0][0], tracks[0][1]]
        else:
            self._ends = _merged(tracks[0], tracks[1])

    def __len__(self) -> int:
        return len(self._ends[0])

    @overload
    def __getitem__(self, index: int) -> Row: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Row]: ...
    def __getitem__(self, index: int | slice) -> Row | Sequence[Row]:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        if index < 0:
            index += len(self)
        if not 0 <= index < len(self):
            raise IndexError(index)
        blocks = [self._block(track, index) for track in range(len(self._ids))]
        return Row(
            number=index + 1,
            article=(blocks[0],) if blocks[0] else (),
            english=tuple(block for block in blocks[1:] if block),
            new_paragraph=self._new_paragraph(index),
        )

    def segments_of(self, index: int, track: int) -> tuple[int, int]:
        """Which segments (first, end) of a text row ``index`` has.

        ``track`` 0 is the article, 1 and 2 are the English texts in their order.
        """
        ends = self._ends[track]
        return (ends[index - 1] if index else 0), ends[index]

    def row_at(self, text_id: str, offset: int) -> int | None:
        """Index of the row that shows code point ``offset`` of a text, or the next row after a gap.

        ``None`` when the text is not shown or has no words.
        """
        track = self._track(text_id)
        if track is None:
            return None
        segments = self._segments[track]
        return self._row_with(track, min(segments.ended_by(offset), len(segments) - 1))

    def row_of(self, text_id: str, start: int, end: int | None = None) -> int | None:
        """Index of the row that marked words belong to, code points ``start`` to ``end``.

        In the blank after a sentence that is the sentence's row, unless a line ends between.
        ``None`` when the text is not shown or has no words.
        """
        track = self._track(text_id)
        if track is None:
            return None
        if track not in self._sentences:
            self._sentences[track] = Sentences(self._contents[track], self._segments[track])
        return self._row_with(track, self._sentences[track].at(start, end))

    def _track(self, text_id: str) -> int | None:
        """Which of the texts this is, if it is shown and has words."""
        if text_id not in self._ids or not len(self):
            return None
        track = self._ids.index(text_id)
        return track if self._segments[track] else None

    def _row_with(self, track: int, segment: int) -> int:
        return min(bisect_right(self._ends[track], segment), len(self) - 1)

    def _block(self, track: int, index: int) -> Block | None:
        first, end = self.segments_of(index, track)
        if first == end:
            return None
        it = self._segments[track]
        return Block(self._ids[track], it.one(first).start, it.one(end - 1).end)

    def _new_paragraph(self, index: int) -> bool:
        if index == 0:
            return False
        for track, it in enumerate(self._segments):
            first, end = self.segments_of(index, track)
            if first < end and first > 0:
                return it.one(first).paragraph != it.one(first - 1).paragraph
        return False


def _merged(one: tuple[list[int], list[int]], two: tuple[list[int], list[int]]) -> list[list[int]]:
    """Row ends on which two alignments of one article agree: article, first, second English."""
    ends: list[list[int]] = [[], [], []]
    i = j = closed = 0
    while i < len(one[0]) or j < len(two[0]):
        if i < len(one[0]) and one[0][i] == closed:
            i += 1
        elif j < len(two[0]) and two[0][j] == closed:
            j += 1
        else:
            i, j = _next_agreement(one[0], i, two[0], j)
            closed = one[0][i - 1]
        ends[0].append(closed)
        ends[1].append(one[1][i - 1] if i else 0)
        ends[2].append(two[1][j - 1] if j else 0)
    return ends


def _next_agreement(one: list[int], i: int, two: list[int], j: int) -> tuple[int, int]:
    """Step over units from ``i`` and ``j`` until both stand at the same article segment.

    Both alignments take all segments of the article, so that their last ends agree.
    """
    while one[i] != two[j]:
        if one[i] < two[j]:
            i += 1
        else:
            j += 1
    return i + 1, j + 1
