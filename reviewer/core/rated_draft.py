"""From a rated document to an article that can be stored, with its errors on the exact words.

Two directions: the text under judgement is the article, beside what it was translated from as the
reference; only where English was made from Indonesian, the Indonesian is the article and the
English a machine version of it. Both texts are kept as they are, a segment a line.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from reviewer.core.article import Role, Segment, TextDraft
from reviewer.core.drafting import Draft, draft_pairs
from reviewer.core.language import detect
from reviewer.core.rating import Doubt, Doubtful, Pass, Place, RatedDocument, RatedMark, RatedPair

_SAMPLED = 60  # segments
_INDONESIAN = {"id", "ind"}
_ENGLISH = {"en", "eng"}


class DraftSpan(NamedTuple):
    """Words of a drafted text: 0 is the article's own, 1 the first English text, and so on."""

    text: int
    start: int
    end: int
    quote: str


class DraftMark(NamedTuple):
    """An error with its words in the drafted texts."""

    mark: RatedMark
    spans: tuple[DraftSpan, ...]


@dataclass(frozen=True, slots=True)
class DraftPass:
    """A rater's pass; ``segments`` and ``scores`` go by the segments of the judged text."""

    given: Pass
    segments: frozenset[int]
    scores: Mapping[int, float]
    marks: tuple[DraftMark, ...]


@dataclass(frozen=True, slots=True)
class RatedDraft:
    """An article that can be stored; ``judged`` says which of its texts the raters judged.

    ``unit_names`` names the aligned units of each English text.
    """

    document: RatedDocument
    draft: Draft
    unit_names: tuple[tuple[str, ...], ...]
    judged: int
    passes: tuple[DraftPass, ...]
    doubts: tuple[Doubtful, ...]


def source_is_article(documents: Iterable[RatedDocument]) -> bool:
    """Say whether documents without language codes are English made from Indonesian."""
    pairs = list(
        islice(
            (
                pair
                for it in documents
                if not (it.source_language and it.target_language)
                for pair in it.pairs
                if pair.source.strip() and pair.target.strip()
            ),
            _SAMPLED,
        )
    )
    target = detect("\n".join(it.target for it in pairs))
    if target is None or target.code != "en":
        return False
    source = detect("\n".join(it.source for it in pairs))
    return source is not None and source.code == "id"


def draft_rated(document: RatedDocument, *, from_indonesian: bool) -> RatedDraft | None:
    """Draft the article of a document; ``None`` when there are no words to judge in it.

    ``from_indonesian`` is what :func:`source_is_article` says, for a document without codes.
    """
    if document.source_language and document.target_language:
        from_indonesian = (
            _code(document.source_language) in _INDONESIAN
            and _code(document.target_language) in _ENGLISH
        )
    sides = _Sides.made_from_indonesian(document) if from_indonesian else _Sides.usual(document)
    if sides is None:
        return None
    draft = draft_pairs(sides.rows, sides.english)
    names = tuple(
        tuple(
            pair.name
            for pair, row in zip(document.pairs, sides.rows, strict=True)
            if row[0].strip() or row[column].strip()
        )
        for column in range(1, 1 + len(sides.english))
    )
    placing = _Placing(document, sides, (draft.article, *draft.english))
    passes = tuple(placing.draft_pass(it) for it in document.passes)
    doubts = (*document.doubts, *placing.doubts)
    return RatedDraft(document, draft, names, sides.target, passes, doubts)


def _code(language: str) -> str:
    return language.replace("_", "-").partition("-")[0].casefold()


class _Sides(NamedTuple):
    """Each segment's words by column, what the columns after the first are, and which is which.

    ``source`` is ``None`` where no segment has source words.
    """

    rows: list[tuple[str, ...]]
    english: list[tuple[Role, str]]
    source: int | None
    target: int

    @classmethod
    def usual(cls, document: RatedDocument) -> _Sides | None:
        """The target is the article, the source its reference."""
        if not any(it.target.strip() for it in document.pairs):
            return None
        if not any(it.source.strip() for it in document.pairs):
            return cls([(it.target,) for it in document.pairs], [], None, 0)
        rows: list[tuple[str, ...]] = [(it.target, it.source) for it in document.pairs]
        return cls(rows, [(Role.REFERENCE, "")], 1, 0)

    @classmethod
    def made_from_indonesian(cls, document: RatedDocument) -> _Sides | None:
        """The source is the article, the target a machine's version."""
        pairs = document.pairs
        if not any(it.source.strip() for it in pairs) or not any(it.target.strip() for it in pairs):
            return None
        machine = (Role.MACHINE, document.system)
        if any(it.reference.strip() for it in pairs):
            rows: list[tuple[str, ...]] = [(it.source, it.reference, it.target) for it in pairs]
            return cls(rows, [(Role.REFERENCE, ""), machine], 0, 2)
        return cls([(it.source, it.target) for it in pairs], [machine], 0, 1)


class _Placing:
    """Carries places in segments over to places in drafted texts, and notes what has none."""

    def __init__(self, document: RatedDocument, sides: _Sides, drafts: Sequence[TextDraft]) -> None:
        self._sides = sides
        self._contents = [it.content for it in drafts]
        self._lines = [
            _lines([row[column] for row in sides.rows], draft.segments)
            for column, draft in enumerate(drafts)
        ]
        self._pairs: Sequence[RatedPair] = document.pairs
        self.doubts: list[Doubtful] = []

    def draft_pass(self, it: Pass) -> DraftPass:
        """The pass with its segments and errors in the drafted texts."""
        judged = self._lines[self._sides.target]
        numbers = {seen: line[0] for seen in it.seen if (line := judged[seen])}
        return DraftPass(
            it,
            frozenset(numbers.values()),
            {numbers[seen]: score for seen, score in it.scores.items() if seen in numbers},
            tuple(mark for mark in map(self._mark, it.marks) if mark),
        )

    def _mark(self, mark: RatedMark) -> DraftMark | None:
        if not 0 <= mark.segment < len(self._pairs):
            return self._lost(mark, Doubt.NO_SEGMENT)
        places = [it for it in mark.places if it.start < it.end]
        if len(places) < len(mark.places) and not places:
            self.doubts.append(Doubtful(mark.line, Doubt.EMPTY))
        if not places:
            return self._whole(mark)
        spans = []
        for place in places:
            span = self._span(mark.segment, place)
            if span is None:
                return self._lost(mark, Doubt.OUTSIDE)
            spans.append(span)
        return DraftMark(mark, tuple(spans))

    def _span(self, segment: int, place: Place) -> DraftSpan | None:
        text = self._sides.source if place.on_source else self._sides.target
        line = self._lines[text][segment] if text is not None else None
        if text is None or line is None or not 0 <= place.start < place.end <= line[2]:
            return None
        start, end = line[1] + place.start, line[1] + place.end
        return DraftSpan(text, start, end, self._contents[text][start:end])

    def _whole(self, mark: RatedMark) -> DraftMark | None:
        """An error without words is on its segment: the target, or the source where that is all."""
        pair = self._pairs[mark.segment]
        for on_source, words in ((False, pair.target), (True, pair.source)):
            if inside := words.strip():
                start = words.index(inside)
                span = self._span(mark.segment, Place(on_source, start, start + len(inside)))
                return DraftMark(mark, (span,)) if span else None
        return self._lost(mark, Doubt.NO_TEXT)

    def _lost(self, mark: RatedMark, doubt: Doubt) -> DraftMark | None:
        self.doubts.append(Doubtful(mark.line, doubt))
        return None


def _lines(words: Sequence[str], segments: Sequence[Segment]) -> list[tuple[int, int, int] | None]:
    """For each row of a column: its segment's number, where its line begins, and how long it is.

    ``None`` for a row without words.
    """
    found: list[tuple[int, int, int] | None] = []
    number = 0
    for line in words:
        inside = line.strip()
        if not inside:
            found.append(None)
            continue
        start = segments[number].start - line.index(inside)
        found.append((number, start, len(line)))
        number += 1
    return found
