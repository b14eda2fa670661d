"""A text cut where marks begin and end: the form in which marked words go into other formats."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")


class Marked(NamedTuple, Generic[T]):
    """Code points ``start`` to ``end`` (exclusive) of a text, and what marks them."""

    start: int
    end: int
    mark: T


class Stretch(NamedTuple, Generic[T]):
    """Code points that the same marks cover, those that begin first and reach furthest first."""

    start: int
    end: int
    marks: tuple[T, ...]


def stretches(
    start: int, end: int, marked: Iterable[Marked[T]], cuts: Iterable[int] = ()
) -> Iterator[Stretch[T]]:
    """Cut a text from ``start`` to ``end`` wherever a mark begins or ends, and at ``cuts``.

    Marks may overlap in any way and reach out of the text on both sides; those without words are
    left out. What comes out is in order and without gaps.
    """
    inside = sorted(
        (it for it in marked if it.start < end and start < it.end and it.start < it.end),
        key=lambda it: (it.start, -it.end),
    )
    edges = {start, end, *(it for it in cuts if start < it < end)}
    for it in inside:
        edges |= {max(start, it.start), min(end, it.end)}
    waiting, open_marks = list(reversed(inside)), list[Marked[T]]()
    for first, last in pairwise(sorted(edges)):
        open_marks = [it for it in open_marks if it.end > first]
        while waiting and waiting[-1].start <= first:
            open_marks.append(waiting.pop())
        yield Stretch(first, last, tuple(it.mark for it in open_marks))


class Tag(NamedTuple, Generic[T]):
    """Where a mark begins or ends. ``paired`` says that its two tags hold whole tags only."""

    at: int
    mark: T
    opens: bool
    paired: bool


def tags(marked: Sequence[Marked[T]], fences: Sequence[int] = ()) -> list[Tag[T]]:
    """Where elements of markup begin and end so that each mark is whole, in the text's order.

    A mark that overlaps another without holding it, or reaches over one of the ``fences`` (places
    where an element ends that is not ours), cannot be one element: its tags are not ``paired``.
    Marks without words are left out.
    """
    ordered = sorted((it for it in marked if it.start < it.end), key=lambda it: (it.start, -it.end))
    made: list[Tag[T]] = []
    pending: list[tuple[int, T]] = []  # paired marks that are open, the innermost last
    loose: list[tuple[int, T]] = []
    for it in ordered:
        made += _closed(pending, loose, it.start)
        crosses = bool(pending) and it.end > pending[-1][0]
        paired = not crosses and not any(it.start < fence < it.end for fence in fences)
        made.append(Tag(it.start, it.mark, True, paired))
        (pending if paired else loose).append((it.end, it.mark))
    return made + _closed(pending, loose, None)


def _closed(
    pending: list[tuple[int, T]], loose: list[tuple[int, T]], up_to: int | None
) -> list[Tag[T]]:
    """The closing tags of what ends there or before; taken off both lists.

    Where several end in one place, the paired ones come first, the innermost at the head.
    """
    ends = [Tag(end, mark, False, True) for end, mark in reversed(pending)]
    ends += [Tag(end, mark, False, False) for end, mark in loose]
    done = [it for it in ends if up_to is None or it.at <= up_to]
    for group in (pending, loose):
        group[:] = [it for it in group if up_to is not None and it[0] > up_to]
    return sorted(done, key=lambda it: it.at)
