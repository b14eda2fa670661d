"""An article of the store as rated documents: what leaves for programs that rate segments.

The inverse of drafting (``core.rated_draft``): rows become segments, each reviewer's errors marks
in them. Rows that an error runs across become one segment, so that it keeps its exact words.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from reviewer.core.annotation import Annotation, Span
from reviewer.core.article import Role, Segment, SegmentedText
from reviewer.core.coverage import Coverage, coverage_of
from reviewer.core.dossier import Dossier, Reviewed
from reviewer.core.rating import Pass, Place, RatedDocument, RatedMark, RatedPair
from reviewer.core.review import ReviewState
from reviewer.core.rows import Block
from reviewer.core.segments import Segments
from reviewer.core.sentence_places import Sentences
from reviewer.core.typology import Side, Typology

OWN = "article"
"""What stands for a system where no system is known to have made the article."""

Edges = tuple[int, int]


class RatedView(NamedTuple):
    """The documents of an article, and how many errors have no place in them.

    An error on the words of an English text that is neither source nor target has none.
    """

    documents: tuple[RatedDocument, ...]
    left_out: int


@dataclass(frozen=True, slots=True)
class _Judgement:
    """What one review says of one text; ``seen`` is ``None`` for all of it."""

    reviewed: Reviewed
    errors: tuple[Annotation, ...]
    coverage: Coverage | None
    system: str
    document: str


def rated_view(dossier: Dossier, categories: Typology) -> RatedView:
    """Show an article as rated documents: one for each system whose text was judged."""
    documents: list[RatedDocument] = []
    left_out = 0
    for judged in dossier.texts:
        judgements = list(_judgements(dossier, judged, categories))
        groups: dict[tuple[str, str], list[_Judgement]] = {}
        for it in judgements:
            groups.setdefault((it.document, it.system), []).append(it)
        source = _source(dossier, judged, judgements)
        for (document, system), members in groups.items():
            table = _Table(dossier, judged, source, members)
            documents.append(table.document(document, system))
            left_out += table.left_out
    return RatedView(tuple(documents), left_out)


def _judgements(
    dossier: Dossier, judged: SegmentedText, categories: Typology
) -> Iterator[_Judgement]:
    """What the reviews say of this text."""
    text = judged.text
    if text.role is Role.REFERENCE:
        return
    own = text.role is Role.ARTICLE
    usual = dossier.details.get("system") or OWN if own else text.label
    name = dossier.details.get("document") or dossier.article.title
    for it in dossier.reviews:
        coverage = coverage_of(dossier.details, it.review.review_id)
        if coverage:
            if coverage.text_id == text.text_id:
                system, document = coverage.system or usual, coverage.document or name
                yield _Judgement(it, it.annotations, coverage, system, document)
            continue
        errors = tuple(e for e in it.annotations if _judges(e, dossier, categories) == text.text_id)
        whole = own and (it.review.state is ReviewState.FINISHED or it.annotations)
        if errors or whole:
            yield _Judgement(it, errors, None, usual, name)


def _judges(error: Annotation, dossier: Dossier, categories: Typology) -> str:
    """The id of the text that an error judges: the machine's own words, else the article."""
    text = dossier.text(error.span.text_id).text
    category = categories.get(error.category)
    on_english = category is not None and category.side is Side.ENGLISH
    own = dossier.own.text.text_id
    return text.text_id if text.role is Role.MACHINE and not on_english else own


def _source(
    dossier: Dossier, judged: SegmentedText, judgements: Sequence[_Judgement]
) -> SegmentedText | None:
    """What stands beside the judged text: the article, or the English that its errors name."""
    if judged is not dossier.own:
        return dossier.own
    named = [
        span.text_id
        for it in judgements
        for error in it.errors
        for span in error.spans
        if span.text_id != judged.text.text_id
    ]
    return max(dossier.english, key=lambda it: named.count(it.text.text_id), default=None)


class _Table:
    """The rows of a judged text beside its source, as segments that hold all errors whole."""

    def __init__(
        self,
        dossier: Dossier,
        judged: SegmentedText,
        source: SegmentedText | None,
        judgements: Sequence[_Judgement],
    ) -> None:
        self._judgements = judgements
        self._sides = {judged.text.text_id: 0}
        self._contents = [judged.text.content]
        english = judged if source is dossier.own else source
        rows = dossier.rows(*([english.text.text_id] if english else []))
        blocks = [[it.article for it in rows], [it.english for it in rows]]
        if source is dossier.own:
            blocks.reverse()
        if source:
            self._sides[source.text.text_id] = 1
            self._contents.append(source.text.content)
        self._edges = [
            _edges(content, [it[0] if it else None for it in side])
            for content, side in zip(self._contents, blocks, strict=False)
        ]
        self._there = [
            (
                [row for row, edges in enumerate(side) if edges],
                Sentences(content, Segments.of([Segment(*it, 0) for it in side if it])),
            )
            for content, side in zip(self._contents, self._edges, strict=True)
        ]
        names: Sequence[str] = dossier.unit_ids.get(english.text.text_id, ()) if english else ()
        own_names = next((it.coverage.units for it in judgements if it.coverage), ())
        names = own_names if len(own_names) == len(rows) else names
        self._names = [
            (names[number] if number < len(names) else "") or str(number + 1)
            for number in range(len(rows))
        ]
        self._judged = judged
        self.left_out = 0
        self._merge()

    def document(self, name: str, system: str) -> RatedDocument:
        """The document with the passes of its reviewers."""
        pairs = []
        for group in self._groups:
            words = ["", ""]
            for side, content in enumerate(self._contents):
                if edges := self._group_edges[side][group[0]]:
                    words[side] = content[slice(*edges)]
            label = "+".join(self._names[row] for row in group)
            pairs.append(RatedPair(label, words[1], words[0]))
        passes = tuple(self._pass(it) for it in self._judgements)
        return RatedDocument(name, system, tuple(pairs), passes)

    # ---- segments

    def _merge(self) -> None:
        """Join rows that an error runs across; widen segments to the blanks that errors mark."""
        rows = len(self._names)
        joined = [False] * rows  # whether a row goes with the one before
        spans = [
            (side, span)
            for it in self._judgements
            for error in it.errors
            for span in error.spans
            if (side := self._sides.get(span.text_id)) is not None
        ]
        for side, span in spans:
            first = last = self._row(side, span.start, span.end)
            if not span.quote.isspace():
                last = self._row(side, span.end - 1)
            for row in range(first + 1, last + 1):
                joined[row] = True
        self._groups: list[list[int]] = []
        for row in range(rows):
            if joined[row]:
                self._groups[-1].append(row)
            else:
                self._groups.append([row])
        self._number = {row: n for n, group in enumerate(self._groups) for row in group}
        self._group_edges: list[dict[int, Edges | None]] = [
            {group[0]: _hull(edges[row] for row in group) for group in self._groups}
            for edges in self._edges
        ]
        for side, span in spans:
            row = self._groups[self._number[self._row(side, span.start, span.end)]][0]
            edges = self._group_edges[side][row]
            self._group_edges[side][row] = _hull([edges, (span.start, span.end)])

    def _row(self, side: int, start: int, end: int | None = None) -> int:
        """The row that marked words belong to."""
        there, sentences = self._there[side]
        return there[sentences.at(start, end)]

    # ---- what was said of them

    def _pass(self, it: _Judgement) -> Pass:
        review = it.reviewed.review
        rows = self._rows_of_segments()
        covered = range(len(self._judged.segments))
        seen = it.coverage.segments if it.coverage else covered
        scores: Mapping[int, float] = it.coverage.scores if it.coverage else {}
        if review.judgement is not None and not scores:
            scores = dict.fromkeys(seen, review.judgement)
        marks = [mark for error in it.errors if (mark := self._mark(error))]
        numbers = frozenset(rows[number] for number in seen) | {it.segment for it in marks}
        if not it.coverage:
            numbers = frozenset(range(len(self._groups)))
        return Pass(
            it.reviewed.reviewer,
            numbers,
            tuple(marks),
            {rows[number]: score for number, score in scores.items()},
            review.state is ReviewState.FINISHED,
            it.reviewed.active_seconds,
            review.created_at,
            review.finished_at or "",
        )

    def _rows_of_segments(self) -> list[int]:
        """Of each sentence of the judged text the number of its segment here."""
        return [self._number[self._row(0, it.start)] for it in self._judged.segments]

    def _mark(self, error: Annotation) -> RatedMark | None:
        if error.span.text_id not in self._sides:
            self.left_out += 1
            return None
        own = self._segment(error.span)
        places = [self._place(error.span)]
        if error.linked and error.linked.text_id in self._sides:
            linked = self._segment(error.linked)
            if linked == own and error.linked.text_id != error.span.text_id:
                places.append(self._place(error.linked))
        return RatedMark(
            0,
            own,
            tuple(places),
            error.category,
            error.severity,
            error.correction,
            error.comment,
            error.updated_at,
            error.annotation_id,
        )

    def _segment(self, span: Span) -> int:
        return self._number[self._row(self._sides[span.text_id], span.start, span.end)]

    def _place(self, span: Span) -> Place:
        side = self._sides[span.text_id]
        edges = self._group_edges[side][self._groups[self._segment(span)][0]]
        assert edges  # widened to hold the span
        return Place(side == 1, span.start - edges[0], span.end - edges[0])


def _hull(edges: Iterator[Edges | None] | Sequence[Edges | None]) -> Edges | None:
    there = [it for it in edges if it]
    return (min(it[0] for it in there), max(it[1] for it in there)) if there else None


def _edges(content: str, blocks: Sequence[Block | None]) -> list[Edges | None]:
    """Where the words of each row begin and end, with the blanks of the lines they stand on."""
    found: list[Edges | None] = [(it.start, it.end) if it else None for it in blocks]
    there = [row for row, edges in enumerate(found) if edges]
    past = 0
    for place, row in enumerate(there):
        start, end = found[row] or (0, 0)
        line = content.rfind("\n", past, start)
        start = line + 1 if line >= 0 else (start if place else 0)
        following = found[there[place + 1]] if place + 1 < len(there) else None
        border = following[0] if following else len(content)
        line = content.find("\n", end, border)
        past = end
        end = line if line >= 0 else (end if following else len(content))
        found[row] = (start, end)
    return found
