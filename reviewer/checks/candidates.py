"""Of thousands of terms or corrections, the few whose words can stand in a row at all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import Generic, TypeVar

T = TypeVar("T")
_LENGTH = 3


class Candidates(Generic[T]):
    """Finds entries by the first three letters of a piece of text that each of them needs.

    ``needle`` gives that piece in lower case, or ``""`` for an entry that no text can have. What
    was made of a sequence is kept until another one is asked about, since every row of an article
    asks about the same.
    """

    def __init__(self, needle: Callable[[T], str]) -> None:
        self._needle = needle
        self._made: tuple[Sequence[T], _Index[T]] = ((), _Index((), needle))

    def within(self, entries: Sequence[T], lowered: str) -> Iterator[T]:
        """Give the entries, in their order, whose piece stands in a text in lower case."""
        known, index = self._made  # read at once: another thread may ask about other entries
        if known is not entries:
            index = _Index(entries, self._needle)
            self._made = (entries, index)
        return index.within(lowered)


class _Index(Generic[T]):
    def __init__(self, entries: Sequence[T], needle: Callable[[T], str]) -> None:
        self._entries = [(needle(it), it) for it in entries]
        self._by_start: dict[str, list[int]] = defaultdict(list)
        self._short: list[int] = []
        for number, (piece, _) in enumerate(self._entries):
            if len(piece) >= _LENGTH:
                self._by_start[piece[:_LENGTH]].append(number)
            elif piece:
                self._short.append(number)

    def within(self, lowered: str) -> Iterator[T]:
        starts = {lowered[at : at + _LENGTH] for at in range(len(lowered) - _LENGTH + 1)}
        found = set(self._short)
        for start in starts & self._by_start.keys():
            found.update(self._by_start[start])
        for number in sorted(found):
            piece, entry = self._entries[number]
            if piece in lowered:
                yield entry
