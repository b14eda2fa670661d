"""Rows of Google's MQM ratings, for both dialects: what they share on the way out.

A row has no place for a tab or a line end, and none for the tags themselves: these become blanks
and a wide ``＜``, one character for one, so that all places stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, Protocol

from reviewer.core.rated_view import rated_view
from reviewer.core.rating import Pass, RatedDocument, RatedMark, RatedPair
from reviewer.formats.leaving import Leaving, Written
from reviewer.formats.output import replacing

_OPEN, _CLOSE = "<v>", "</v>"
_ENDS = re.compile(r"[\t\n\r]")
_TAG = re.compile(r"<(?=/?v>)")
_NUMBERS = re.compile(r"(\d+)/(\d+)")
NO_ERROR = "No-error"


class Row(NamedTuple):
    """One rating: the fields both dialects have, and what their last field is made of.

    ``mark`` is ``None`` for a segment without errors; ``first`` says that no row of this segment
    and system came before.
    """

    fields: tuple[str, ...]
    pair: RatedPair
    mark: RatedMark | None
    first: bool


class LastField(Protocol):
    """What stands in the last field of a row."""

    def __call__(self, row: Row) -> str:
        """Give the field."""


def write_rows(leaving: Leaving, target: Path, header: str, last: LastField) -> Written:
    """Write all ratings under a header. Raises ``FileNotWritable`` and the like."""
    count = left_out = 0
    numbering = _Numbering()
    with replacing(target) as stream:
        stream.write(f"{header}\n".encode())
        for dossier in leaving.watched():
            view = rated_view(dossier, leaving.categories)
            left_out += view.left_out
            for document in view.documents:
                for row in _rows(document, numbering):
                    line = "\t".join((*row.fields, last(row)))
                    stream.write(line.encode() + b"\n")
                    count += row.mark is not None
    return Written(count, left_out)


def field(words: str) -> str:
    """Words as they can stand in a row."""
    return _ENDS.sub(" ", words)


class _Numbering:
    """Numbers of segments: within their document, and over all, the same for every system."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], tuple[int, int]] = {}
        self._last = 0

    def numbers(self, document: RatedDocument) -> list[tuple[int, int]]:
        """Those that the file of origin had, where all segments have them; else new ones."""
        found = [_NUMBERS.fullmatch(it.name) for it in document.pairs]
        if all(found):
            return [(int(it[1]), int(it[2])) for it in found if it]
        numbers = []
        for place, pair in enumerate(document.pairs, 1):
            key = (document.name, pair.name)
            if key not in self._known:
                self._last += 1
                self._known[key] = (place, self._last)
            numbers.append(self._known[key])
        return numbers


def _rows(document: RatedDocument, numbering: _Numbering) -> Iterator[Row]:
    """The rows of a document, by segment and then by rater."""
    numbers = numbering.numbers(document)
    for segment, pair in enumerate(document.pairs):
        first = True
        for one in document.passes:
            if segment not in one.seen:
                continue
            for mark in _marks(one, segment):
                head = (document.system, document.name, *map(str, numbers[segment]), one.rater)
                fields = (*map(field, head), *_texts(pair, mark), *_judgement(mark))
                yield Row(fields, pair, mark, first)
                first = False


def _marks(one: Pass, segment: int) -> list[RatedMark | None]:
    """The errors of a segment, or one "none" where it has none."""
    return [it for it in one.marks if it.segment == segment] or [None]


def _judgement(mark: RatedMark | None) -> tuple[str, str]:
    if mark is None:
        return NO_ERROR, NO_ERROR
    return field(mark.category), str(mark.severity).capitalize()


def _texts(pair: RatedPair, mark: RatedMark | None) -> tuple[str, str]:
    """Source and target with the tags around the marked words."""
    texts = []
    for on_source, words in ((True, pair.source), (False, pair.target)):
        words = _TAG.sub("＜", field(words))
        for place in mark.places if mark else ():
            if place.on_source is on_source:
                start, end = place.start, place.end
                words = f"{words[:start]}{_OPEN}{words[start:end]}{_CLOSE}{words[end:]}"
        texts.append(words)
    return texts[0], texts[1]
