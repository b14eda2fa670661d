"""Which sentence of a text marked words belong to, also where they begin in the blank between."""

from __future__ import annotations

import re

from reviewer.core.segments import Segments

_LINE_END = re.compile("[\n\v\f\r\x85\u2028\u2029]")


class Sentences:
    """The sentences of one text, or other stretches of it in order and without overlap."""

    def __init__(self, content: str, segments: Segments) -> None:
        """Take the places of its sentences; their paragraphs do not count."""
        self._content = content
        self._segments = segments
        self._count = len(segments)

    def at(self, start: int, end: int | None = None) -> int:
        """The number of the sentence to which words belong; -1 where there are no sentences.

        Where a sentence stands at ``start``, that one. A blank after a sentence belongs to it,
        unless a line ends between them: then to the next one. So a mark on the blank at the end
        of a segment stays in it. Words that begin there and reach into the next sentence (``end``
        is exclusive, where it is known) belong to the next.
        """
        count, content, segments = self._count, self._content, self._segments
        number = segments.ended_by(start)
        next_start = segments.start_of(number) if number < count else len(content) + 1
        in_blank = start < next_start and (end is None or end <= next_start)
        if number and in_blank:
            last_end = segments.end_of(number - 1)
            if not _LINE_END.search(content, last_end, start):
                return number - 1
        return number if number < count else count - 1
