"""Ratings gathered into documents as they come, a segment of a rater at a time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from reviewer.core.rating import (
    Doubt,
    Doubtful,
    Pass,
    RatedDocument,
    RatedMark,
    RatedPair,
)

_NUMBER = re.compile(r"\d{1,18}")
_NUMBERS = re.compile(r"\d{1,18}(?:[/+]\d{1,18})*")


@dataclass
class _Passing:
    seen: set[int] = field(default_factory=set)
    marks: dict[int, list[RatedMark]] = field(default_factory=dict)
    scores: dict[int, float] = field(default_factory=dict)
    seconds: float = 0.0
    begun: str = ""
    ended: str = ""


@dataclass
class Gathering:
    """One document on its way: segments by name, raters by theirs."""

    name: str
    system: str
    source_language: str = ""
    target_language: str = ""
    pairs: dict[str, RatedPair] = field(default_factory=dict)
    doubts: list[Doubtful] = field(default_factory=list)
    _numbers: dict[str, int] = field(default_factory=dict)
    _passes: dict[str, _Passing] = field(default_factory=dict)

    def segment(self, name: str, source: str, target: str, reference: str = "") -> int:
        """The number of a segment; other words under the same name are another segment."""
        while name in self.pairs and self.pairs[name][1:3] != (source, target):
            name += "'"
        if name not in self._numbers:
            self._numbers[name] = len(self.pairs)
            self.pairs[name] = RatedPair(name, source, target, reference)
        return self._numbers[name]

    def rater(self, name: str) -> _Passing:
        """What a rater said so far."""
        return self._passes.setdefault(name, _Passing())

    def judged(
        self,
        rater: str,
        segment: int,
        marks: list[RatedMark],
        score: float | None = None,
    ) -> None:
        """Note that a rater judged a segment; what they said of it before counts no more."""
        passing = self.rater(rater)
        passing.seen.add(segment)
        passing.marks[segment] = marks
        passing.scores.pop(segment, None)
        if score is not None:
            passing.scores[segment] = score

    def spent(self, rater: str, begun: str, ended: str, seconds: float) -> None:
        """Note when a rater worked; times are ISO 8601 or empty."""
        passing = self.rater(rater)
        passing.seconds += seconds
        if begun:
            passing.begun = min(filter(None, (passing.begun, begun)))
        passing.ended = max(passing.ended, ended)

    def doubt(self, line: int, doubt: Doubt) -> None:
        """Note what is to be said of a line."""
        self.doubts.append(Doubtful(line, doubt))

    def document(self) -> RatedDocument:
        """The document as it is now; segments whose names are numbers stand in their order."""
        names = list(self.pairs)
        if all(map(_NUMBERS.fullmatch, names)):
            names.sort(key=lambda it: [int(number) for number in _NUMBER.findall(it)])
        place = {self._numbers[name]: number for number, name in enumerate(names)}
        passes = tuple(
            Pass(
                rater,
                frozenset(place[number] for number in it.seen),
                tuple(
                    replace(mark, segment=place[mark.segment])
                    for number in sorted(it.marks, key=place.__getitem__)
                    for mark in it.marks[number]
                ),
                {place[number]: score for number, score in it.scores.items()},
                len(it.seen) == len(self.pairs),
                it.seconds,
                it.begun,
                it.ended,
            )
            for rater, it in self._passes.items()
        )
        return RatedDocument(
            self.name,
            self.system,
            tuple(self.pairs[name] for name in names),
            passes,
            self.source_language,
            self.target_language,
            tuple(self.doubts),
        )


class Gathered:
    """All documents of a file, by name and system."""

    def __init__(self) -> None:
        self._documents: dict[tuple[str, str], Gathering] = {}

    def of(self, name: str, system: str, source: str = "", target: str = "") -> Gathering:
        """The document of this name and system; ``source`` and ``target`` are language codes."""
        key = (name, system)
        if key not in self._documents:
            self._documents[key] = Gathering(name, system, source, target)
        return self._documents[key]

    def documents(self) -> Iterator[RatedDocument]:
        """All documents in the order in which they came."""
        for it in self._documents.values():
            yield it.document()
