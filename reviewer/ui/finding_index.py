"""The findings of the open article by place, in reading order, with those that are not shown."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reviewer.core.annotation import Span
from reviewer.ui.mark_index import MarkIndex
from reviewer.ui.pair.source import Mark, MarkKind

if TYPE_CHECKING:
    from reviewer.core.finding import Finding

Order = tuple[int, int, int, int, str]


@dataclass(frozen=True, slots=True)
class PlacedFinding:
    """A finding in the stored texts of the open article.

    ``finding_id`` is the finding's ``key`` and where it stands; ``row`` the index of its row on the
    screen. ``spans`` holds the suspected words and, when there is one, their counterpart on the
    other side; ``english`` says that the suspected words are the English.
    """

    finding_id: str
    key: str
    row: int
    english: bool
    spans: tuple[Span, ...]
    finding: Finding

    @property
    def span(self) -> Span:
        """The suspected words."""
        return self.spans[0]

    @property
    def linked(self) -> Span | None:
        """Their counterpart on the other side, when there is one."""
        return self.spans[1] if len(self.spans) > 1 else None

    @property
    def kind(self) -> tuple[str, str]:
        """What findings of one kind share: their check and the form of their sentence."""
        return self.finding.check, self.finding.template

    @property
    def order(self) -> Order:
        """Its place in reading order: row by row, the article before the English."""
        return (self.row, int(self.english), self.span.start, self.span.end, self.finding_id)


class FindingIndex:
    """Holds all findings; those that are hidden (dismissed, or marked already) are not shown."""

    def __init__(self) -> None:
        self._all: dict[str, PlacedFinding] = {}
        self._hidden: set[str] = set()
        self._keys: dict[str, set[str]] = defaultdict(set)
        self._places = MarkIndex()
        self._shown: list[PlacedFinding] = []

    @property
    def shown(self) -> Sequence[PlacedFinding]:
        """What is to be looked at, in reading order."""
        return self._shown

    def all(self) -> list[PlacedFinding]:
        """The hidden ones too, in no order."""
        return list(self._all.values())

    def get(self, finding_id: str) -> PlacedFinding | None:
        """The finding with this id, if it is shown."""
        return None if finding_id in self._hidden else self._all.get(finding_id)

    def held(self, finding_id: str) -> PlacedFinding | None:
        """The finding with this id, shown or hidden."""
        return self._all.get(finding_id)

    def with_key(self, key: str) -> list[PlacedFinding]:
        """All findings that say the same of the same words, hidden ones too."""
        return [self._all[it] for it in self._keys.get(key, ())]

    def touching(self, span: Span) -> list[PlacedFinding]:
        """All findings that share a code point with a span, hidden ones too."""
        marks = self._places.between(span.text_id, span.start, span.end)
        return [self._all[it] for it in dict.fromkeys(mark.mark_id for mark in marks)]

    def between(self, text_id: str, start: int, end: int) -> list[Mark]:
        """The marks of shown findings that share a code point with ``start`` to ``end``."""
        marks = self._places.between(text_id, start, end)
        return [mark for mark in marks if mark.mark_id not in self._hidden]

    def at_or_after(self, order: tuple[int | str, ...]) -> int:
        """The place in ``shown`` of the first finding that is not before a place in the text."""
        return bisect_left(self._shown, order, key=lambda it: it.order)

    def put(self, it: PlacedFinding, *, hidden: bool) -> None:
        """Take a finding in; one with the same id gives way."""
        if it.finding_id in self._all:
            self.drop(it.finding_id)
        self._all[it.finding_id] = it
        self._keys[it.key].add(it.finding_id)
        for text_id, mark in _marks(it):
            self._places.put(text_id, mark)
        if hidden:
            self._hidden.add(it.finding_id)
        else:
            insort(self._shown, it, key=lambda other: other.order)

    def drop(self, finding_id: str) -> None:
        """Forget a finding."""
        it = self._all.pop(finding_id)
        self._keys[it.key].discard(finding_id)
        for text_id, mark in _marks(it):
            self._places.drop(text_id, mark)
        if finding_id in self._hidden:
            self._hidden.remove(finding_id)
        else:
            del self._shown[self.at_or_after(it.order)]

    def hide(self, it: PlacedFinding, *, hidden: bool) -> bool:
        """Hide a finding or show it again; say whether that changed anything."""
        if hidden == (it.finding_id in self._hidden):
            return False
        if hidden:
            del self._shown[self.at_or_after(it.order)]
            self._hidden.add(it.finding_id)
        else:
            self._hidden.remove(it.finding_id)
            insort(self._shown, it, key=lambda other: other.order)
        return True


def spans_of(findings: Iterable[PlacedFinding]) -> list[Span]:
    """All words that findings are about."""
    return [span for it in findings for span in it.spans]


def _marks(it: PlacedFinding) -> list[tuple[str, Mark]]:
    kinds = (MarkKind.FINDING, MarkKind.FINDING_COUNTERPART)
    severity = it.finding.severity
    return [
        (span.text_id, Mark(it.finding_id, span.start, span.end, kind, severity))
        for kind, span in zip(kinds, it.spans, strict=False)
    ]
