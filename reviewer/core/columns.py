"""The rows of a long table, kept by column: a list a row would be 100,000 more objects to make."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import overload


class Columns(Sequence[Sequence[str]]):
    """A row for each cell of the columns, which are equally long; a row is made when asked for."""

    __slots__ = ("columns",)

    def __init__(self, columns: Sequence[Sequence[str]]) -> None:
        if len(set(map(len, columns))) != 1:
            raise ValueError("the columns are not equally long")
        self.columns = columns

    def __len__(self) -> int:
        return len(self.columns[0])

    @overload
    def __getitem__(self, index: int) -> tuple[str, ...]: ...
    @overload
    def __getitem__(self, index: slice) -> Columns: ...
    def __getitem__(self, index: int | slice) -> tuple[str, ...] | Columns:
        if isinstance(index, slice):
            return Columns([it[index] for it in self.columns])
        return tuple(it[index] for it in self.columns)

    def __iter__(self) -> Iterator[tuple[str, ...]]:
        return zip(*self.columns, strict=True)


def cells_of(rows: Sequence[Sequence[str]], place: int) -> Sequence[str]:
    """One cell of each row."""
    if isinstance(rows, Columns):
        return rows.columns[place]
    return list(map(itemgetter(place), rows))
