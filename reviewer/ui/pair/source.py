"""What the pair view asks of the one who fills it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, Protocol

from reviewer.core.annotation import Severity
from reviewer.core.rows import Row


class MarkKind(StrEnum):
    """What a mark stands for; decides the shape of its line."""

    ERROR = "error"
    COUNTERPART = "counterpart"
    FINDING = "finding"
    FINDING_COUNTERPART = "finding-counterpart"


class Mark(NamedTuple):
    """Marked words of one text: code points ``start`` to ``end`` (exclusive).

    A counterpart is drawn only as an outline while its error is the current one.
    """

    mark_id: str
    start: int
    end: int
    kind: MarkKind
    severity: Severity | None


@dataclass(frozen=True, slots=True)
class TextSelection:
    """A caret (``anchor == caret``) or selected words of one text, in code points."""

    text_id: str
    anchor: int
    caret: int

    @property
    def start(self) -> int:
        """First code point of the selection."""
        return min(self.anchor, self.caret)

    @property
    def end(self) -> int:
        """Code point after the selection."""
        return max(self.anchor, self.caret)

    @property
    def empty(self) -> bool:
        """Whether this is only a caret."""
        return self.anchor == self.caret


class PairSource(Protocol):
    """Rows, words and marks, asked for as they come on the screen."""

    def rows(self) -> Sequence[Row]:
        """All rows; must be cheap to index at any place."""

    def content(self, text_id: str) -> str:
        """The whole stored text."""

    def marks(self, text_id: str, start: int, end: int) -> Sequence[Mark]:
        """The marks that share a code point with ``start`` to ``end``, by start then length."""

    def row_at(self, text_id: str, offset: int) -> int | None:
        """Index of the row that shows this code point."""

    def tints(self, text_id: str, start: int, end: int) -> Sequence[tuple[int, int]]:
        """Stretches to tint as differing words when two English texts stand together."""
