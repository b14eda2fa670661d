"""Which marks lie on which words: a text cut where marks begin and end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from reviewer.core.annotation import Annotation, Severity


class Drawn(NamedTuple):
    """A mark as it is drawn: code points, the error's number, and how deep its line lies.

    ``counterpart`` marks the words an error is linked to: a frame instead of a line.
    """

    start: int
    end: int
    number: int
    severity: Severity
    counterpart: bool
    depth: int


class Run(NamedTuple):
    """Words that the same marks lie on, the widest first, and the numbers of those that end.

    ``lasting`` are the marks that go on behind those numbers.
    """

    words: str
    marks: tuple[Drawn, ...]
    ending: tuple[int, ...]
    lasting: tuple[Drawn, ...]


def drawn_marks(numbered: Sequence[Annotation]) -> Mapping[str, list[Drawn]]:
    """The marks of errors, numbered from 1 in their order, by the id of the text they lie in.

    Lines under the same words are stacked, the shorter ones nearer to the words.
    """
    found: dict[str, list[Drawn]] = {}
    for number, error in enumerate(numbered, 1):
        for place, span in enumerate(error.spans):
            mark = Drawn(span.start, span.end, number, error.severity, place > 0, 0)
            found.setdefault(span.text_id, []).append(mark)
    return {text_id: _stacked(marks) for text_id, marks in found.items()}


def _stacked(marks: Sequence[Drawn]) -> list[Drawn]:
    placed: list[Drawn] = []
    for mark in sorted(marks, key=lambda it: (it.end - it.start, it.number)):
        under = {it.depth for it in placed if it.start < mark.end and mark.start < it.end}
        depth = next(level for level in range(len(placed) + 1) if level not in under)
        placed.append(mark._replace(depth=depth))
    return sorted(placed, key=lambda it: (it.start, -it.depth, it.number))


def runs(content: str, start: int, end: int, marks: Sequence[Drawn]) -> Iterator[Run]:
    """Cut ``content`` from ``start`` to ``end`` (code points, exclusive) at the ends of marks."""
    here = [it for it in marks if it.start < end and start < it.end]
    cuts = {start, end}
    for it in here:
        cuts |= {max(it.start, start), min(it.end, end)}
    edges = sorted(cuts)
    for first, last in pairwise(edges):
        over = [it for it in here if it.start <= first and last <= it.end]
        over.sort(key=lambda it: -it.depth)
        ending = sorted({it.number for it in over if min(it.end, end) == last})
        lasting = [it for it in over if min(it.end, end) > last]
        yield Run(content[first:last], tuple(over), tuple(ending), tuple(lasting))
