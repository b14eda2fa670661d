"""Google's released ratings as documents: rows gathered by system, document and rater.

A segment's text is what most rows have; the releases altered some. Rows that differ in blanks at
the edges only have the same text, of which the longest form is taken, so that marks on these blanks
have their place. Marot's token spans count words and the blanks between them, ends inclusive; they
are used where a row has no ``<v>`` that tells the words.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from reviewer.core.annotation import Severity
from reviewer.core.errors import FileInvalid
from reviewer.core.export_row import CONTEXT
from reviewer.core.placement import find_again
from reviewer.core.progress import Progress
from reviewer.core.rating import (
    Doubt,
    Doubtful,
    Pass,
    Place,
    RatedDocument,
    RatedMark,
    RatedPair,
)
from reviewer.core.reason import Reason
from reviewer.formats.google_tsv import Kind, Rating, SegmentKey, read_ratings
from reviewer.formats.severity_names import severity_of
from reviewer.formats.times import from_seconds

_MOST_ROWS = 500_000  # what fits into 1 GB of memory
_LANGUAGES = re.compile(r":([A-Za-z]{2,3})-([A-Za-z]{2,3})$")
# Marot cuts at blanks and zero-width spaces; releases have lost the latter, which stood between
# words and punctuation.
_TOKENS = (re.compile(r" |[^ \u200b]+"), re.compile(r" |\w+|[^\w \u200b]"))


class _Texts(NamedTuple):
    source: str
    target: str


def read_documents(path: Path, progress: Progress | None = None) -> Iterator[RatedDocument]:
    """Read a file of ratings, in either dialect; all rows are read before the first document.

    ``progress`` is told the share of the file that was read, and may raise to give up. Raises
    ``FileInvalid`` with the line and the reason, or another kind of ``ReviewerError``.
    """
    documents: dict[tuple[str, str], list[Rating]] = defaultdict(list)
    for number, rating in enumerate(read_ratings(path, progress)[1], 1):
        if number > _MOST_ROWS:
            reason = Reason(
                "there are more than {limit:,} ratings; split the file", limit=_MOST_ROWS
            )
            raise FileInvalid(path=path, line=rating.line, reason=reason)
        if "\0" in rating.target or "\0" in rating.source:
            raise FileInvalid(
                path=path, line=rating.line, reason=Reason("a NUL character stands in it")
            )
        documents[rating.key.system, rating.key.document].append(rating)
    for (system, name), ratings in documents.items():
        yield _document(system, name, ratings)


def texts_of(ratings: Sequence[Rating]) -> dict[SegmentKey, _Texts]:
    """Find each segment's texts by majority; of equals, the text that came first."""
    seen: dict[SegmentKey, list[Rating]] = defaultdict(list)
    for rating in ratings:
        seen[rating.key].append(rating)
    return {
        key: _Texts(_usual([it.source for it in rows]), _usual([it.target for it in rows]))
        for key, rows in seen.items()
    }


def _usual(texts: Sequence[str]) -> str:
    """What most say, with its edge blanks."""
    variants = set(texts)
    if len(variants) == 1:
        return texts[0]
    ((most, _),) = Counter(it.strip() for it in texts).most_common(1)
    return max((it for it in texts if it.strip() == most), key=len)


def _document(system: str, name: str, ratings: Sequence[Rating]) -> RatedDocument:
    doubts = [Doubtful(it.line, Doubt.CHECK) for it in ratings if it.kind is Kind.ATTENTION_CHECK]
    judged = [it for it in ratings if it.kind is not Kind.ATTENTION_CHECK]
    texts = texts_of(judged)
    keys = sorted(texts, key=_order) if all(map(_is_numbered, texts)) else list(texts)
    numbers = {key: number for number, key in enumerate(keys)}
    raters: dict[str, list[Rating]] = defaultdict(list)
    for it in judged:
        raters[it.rater].append(it)
    tokens = _tokens_of(judged)
    passes = []
    for rater, rows in raters.items():
        seen = frozenset(numbers[it.key] for it in rows)
        marks = []
        for row in rows:
            reading = _Reading(row, numbers[row.key], texts[row.key], tokens.get(row.key, {}))
            marks += reading.marks()
            doubts += reading.doubts
        passes.append(Pass(rater, seen, tuple(marks), finished=True))
    codes = _LANGUAGES.search(name)
    return RatedDocument(
        name,
        system,
        tuple(RatedPair(_unit_name(key), *texts[key]) for key in keys),
        tuple(passes),
        codes[1] if codes else "",
        codes[2] if codes else "",
        tuple(sorted(doubts)),
    )


def _is_numbered(key: SegmentKey) -> bool:
    return key.in_document.isdecimal()


def _order(key: SegmentKey) -> tuple[int, int]:
    return int(key.in_document), int(key.number) if key.number.isdecimal() else 0


def _unit_name(key: SegmentKey) -> str:
    """Both numbers of a segment, or one where they are the same."""
    return key.number if key.number == key.in_document else f"{key.in_document}/{key.number}"


def _tokens_of(ratings: Sequence[Rating]) -> dict[SegmentKey, dict[str, Any]]:
    """What the first row of a segment tells of it as a whole."""
    found: dict[SegmentKey, dict[str, Any]] = {}
    for it in ratings:
        segment = it.metadata.get("segment")
        if isinstance(segment, dict):
            found.setdefault(it.key, segment)
    return found


class _Reading:
    """One row: its errors, and what is doubtful in it."""

    def __init__(self, row: Rating, segment: int, texts: _Texts, told: dict[str, Any]) -> None:
        self._row = row
        self._segment = segment
        self._texts = texts
        self._told = told
        self.doubts: list[Doubtful] = []

    def marks(self) -> list[RatedMark]:
        """The row's error, unless it has none or its words have no place."""
        row, metadata = self._row, self._row.metadata
        for _ in _listed(metadata.get("deleted_errors")):
            self._doubt(Doubt.DELETED)
        own = (row.source.strip(), row.target.strip())
        if own != (self._texts.source.strip(), self._texts.target.strip()):
            self._doubt(Doubt.ALTERED)
        if row.kind is not Kind.ERROR:
            return []
        places = self._places()
        if places is None:
            return []
        severity = severity_of(row.severity)
        if severity is None:
            self._doubt(Doubt.SEVERITY)
        notes = (row.comment, metadata.get("note"), metadata.get("corrected_translation"))
        comment = "\n".join(it for it in notes if isinstance(it, str) and it)
        return [
            RatedMark(
                row.line,
                self._segment,
                tuple(places),
                row.category,
                severity or Severity.NEUTRAL,
                comment=comment,
                at=_time(metadata.get("timestamp")),
            )
        ]

    def _places(self) -> list[Place] | None:
        row = self._row
        tagged = [Place(*it[:3]) for it in row.marked]
        if row.unbalanced or not tagged:
            told = [*self._told_by_tokens(True), *self._told_by_tokens(False)]
            if row.unbalanced and not told:
                self._doubt(Doubt.UNBALANCED)
            tagged = told
        by_side = [[it for it in tagged if it.on_source is side] for side in (False, True)]
        if any(len(it) > 1 for it in by_side):
            self._doubt(Doubt.STRETCHES)
        found = []
        for places in by_side:
            for place in places[:1]:
                carried = self._carried(place)
                if carried is None:
                    self._doubt(Doubt.OTHER_TEXT)
                    return None
                found.append(carried)
        return found

    def _carried(self, place: Place) -> Place | None:
        """The place in the text that most rows have of one in this row's text."""
        on_source, start, end = place
        own = self._row.source if on_source else self._row.target
        usual = self._texts.source if on_source else self._texts.target
        if own == usual:
            return place
        quote = own[start:end]
        shift = (len(usual) - len(usual.lstrip())) - (len(own) - len(own.lstrip()))
        if own.strip() == usual.strip() and usual[start + shift : end + shift] == quote:
            return Place(on_source, start + shift, end + shift)
        around = own[max(0, start - CONTEXT) : start], own[end : end + CONTEXT]
        again = find_again(usual, quote, start, end, *around)
        if again is None:
            return None
        if again != (start, end):
            self._doubt(Doubt.MOVED)
        return Place(on_source, *again)

    def _told_by_tokens(self, on_source: bool) -> Iterator[Place]:
        metadata = self._row.metadata
        spans = metadata.get("source_spans" if on_source else "target_spans")
        text = self._row.source if on_source else self._row.target
        tokens = self._told.get("source_tokens" if on_source else "target_tokens")
        marked = metadata.get("marked_text")
        for span in _listed(spans):
            place = _token_place(text, tokens, span, marked if len(_listed(spans)) == 1 else None)
            if place:
                yield Place(on_source, *place)

    def _doubt(self, doubt: Doubt) -> None:
        self.doubts.append(Doubtful(self._row.line, doubt))


def _token_place(text: str, tokens: Any, span: Any, marked: Any) -> tuple[int, int] | None:
    """Where the tokens ``span`` (first and last) stand; only where ``marked`` stands there."""
    if not (isinstance(span, list) and len(span) == 2 and all(type(it) is int for it in span)):
        return None
    first, last = span
    for edges in _edges(text, tokens):
        if 0 <= first <= last < len(edges):
            start, end = edges[first][0], edges[last][1]
            if not isinstance(marked, str) or text[start:end] == marked:
                return start, end
    return None


def _edges(text: str, tokens: Any) -> Iterator[list[tuple[int, int]]]:
    """Where each token begins and ends, in every way that the text may have been cut."""
    if isinstance(tokens, list) and all(isinstance(it, str) for it in tokens):
        edges, at = [], 0
        for token in tokens:
            at = max(at, text.find(token, at))
            edges.append((at, at + len(token)))
            at += len(token)
        yield edges
    for pattern in _TOKENS:
        yield [it.span() for it in pattern.finditer(text)]


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _time(milliseconds: Any) -> str:
    """A time in ms since 1970 as the store has it; empty for anything else."""
    return from_seconds(milliseconds / 1000) if isinstance(milliseconds, int | float) else ""
