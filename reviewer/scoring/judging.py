"""Which sentence of which text an error judges, and how many words each sentence has."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from types import MappingProxyType
from typing import NamedTuple

from reviewer.core.annotation import Annotation
from reviewer.core.article import Role, SegmentedText, Text
from reviewer.core.dossier import Dossier
from reviewer.core.rows import Units
from reviewer.core.segments import Segments
from reviewer.core.sentence_places import Sentences
from reviewer.core.typology import Side, Typology
from reviewer.scoring.agreement import MarkedSpan
from reviewer.scoring.mqm import Mark
from reviewer.scoring.word_count import count_article_words

OWN = "article"
"""What stands for a system's name where the article itself is judged."""


class Place(NamedTuple):
    """A sentence of a text, counted from 0."""

    text_id: str
    number: int


class TextOf(NamedTuple):
    """A text as a part of a document: two with the same words are one article, judged twice."""

    text_id: str
    document: str


class Marked(NamedTuple):
    """An error in the sentence that it judges."""

    text_id: str
    number: int
    mark: Mark


@dataclass(frozen=True, slots=True)
class JudgedText:
    """What one review says of one text.

    ``document`` is what several systems may have translated: the article itself, or what it was
    made from. ``own`` says that the text is the article's, not a machine's English beside it;
    ``day`` (ISO 8601, UTC) when the review was finished, or begun if it is open. ``rows`` names,
    for each sentence, the row it has in common with other systems' texts of the document;
    ``words`` counts its words. ``seen`` are the sentences that were judged, ``None`` for all.
    ``marks`` has the errors by number of sentence, each kind with how often it is there.
    ``judgement`` is ESA's for the whole, ``judgements`` those of single sentences. ``spans`` are
    the marked words with the number of the sentence that they judge; only agreement needs them.
    Not ``rated`` by errors: a review that is open and has none yet says nothing by that.
    """

    article_id: str
    title: str
    document: str
    text_id: str
    system: str
    own: bool
    reviewer: str
    review_id: str
    day: str
    active_seconds: float
    judgement: float | None
    judgements: Mapping[int, float]
    words: Sequence[int]
    rows: Sequence[Hashable]
    seen: Collection[int] | None
    marks: Mapping[int, Mapping[Mark, int]]
    spans: Sequence[tuple[int, MarkedSpan]] = ()
    rated: bool = True

    @property
    def whose(self) -> TextOf:
        """What tells the text from others: the same words may stand in several documents."""
        return TextOf(self.text_id, self.document)


class Judge:
    """An article's texts with their sentences: places errors, whoever marked them.

    Errors on the words of a machine's English judge that system's text, all others the article;
    those whose category is marked on the English side (omissions) judge the article too, in the
    sentence of the same row.
    """

    def __init__(
        self,
        texts: Sequence[SegmentedText],
        units: Mapping[str, Units],
        categories: Typology,
        *,
        system: str = OWN,
        unit_ids: Mapping[str, Sequence[str]] = MappingProxyType({}),
    ) -> None:
        """Take the texts, the article's own first, and the units of each English one by its id.

        ``system`` made the article's own text; ``unit_ids`` names units as the file did that they
        came from.
        """
        self.own = texts[0].text
        self.texts: Mapping[str, Text] = {it.text.text_id: it.text for it in texts}
        self._segments = {it.text.text_id: it.segments for it in texts}
        self._units = units
        self._unit_ids = unit_ids
        self._system = system
        self._on_english = {it.path for it in categories if it.side is Side.ENGLISH}
        self._sentences: dict[str, Sentences] = {}
        self._words: dict[str, list[int]] = {}
        self._known: dict[str, tuple[Annotation, Marked]] = {}
        self._across: dict[tuple[str, int], list[int]] = {}

    @classmethod
    def of(cls, dossier: Dossier, categories: Typology) -> Judge:
        """The judge of an article as it leaves the store."""
        return cls(
            dossier.texts,
            dossier.units,
            categories,
            system=dossier.details.get("system") or OWN,
            unit_ids=dossier.unit_ids,
        )

    def system(self, text_id: str) -> str:
        """Who made a text."""
        text = self.texts[text_id]
        return text.label if text.role is Role.MACHINE else self._system

    def sentences(self, text_id: str) -> int:
        """How many sentences a text has."""
        return len(self._segments[text_id])

    def words(self, text_id: str) -> list[int]:
        """The words of each sentence of a text; none in lines around the article."""
        if text_id not in self._words:
            content = self.texts[text_id].content
            self._words[text_id] = [
                count_article_words(content[it.start : it.end]) for it in self._segments[text_id]
            ]
        return self._words[text_id]

    def place_of(self, error: Annotation) -> Place:
        """The sentence that an error judges."""
        span, own = error.span, error.span_in(self.own.text_id)
        own_start = own.start if own else None
        return self.place(span.text_id, span.start, span.end, error.category, own_start)

    def marked(self, error: Annotation) -> Marked:
        """The same with what a convention sees of the error.

        It is kept, so that what has not changed is not looked up again.
        """
        known = self._known.get(error.annotation_id)
        if known is not None and known[0] is error:
            return known[1]
        place = self.place_of(error)
        mark = Mark(error.category, str(error.severity), error.repeat_of is not None)
        found = Marked(place.text_id, place.number, mark)
        self._known[error.annotation_id] = (error, found)
        return found

    def place(
        self, text_id: str, start: int, end: int, category: str, own_start: int | None
    ) -> Place:
        """The sentence that an error judges.

        Its words are code points ``start`` to ``end`` of a text; ``own_start`` is where those of
        the article begin that it is marked on or linked to, if any.
        """
        judged = self.judged(text_id, category)
        if judged != text_id and own_start is not None:
            return Place(judged, self.number(judged, own_start))
        return Place(judged, self.beside(text_id, self.number(text_id, start, end), judged))

    def covered(self, text_id: str, error: Annotation) -> int:
        """The sentence of ``text_id`` that an error judges in a review of that text alone."""
        span, linked = error.span, error.linked
        if linked is not None and linked.text_id == text_id:
            return self.number(text_id, linked.start)
        number = self.number(span.text_id, span.start, span.end)
        return self.beside(span.text_id, number, text_id)

    def judged(self, text_id: str, category: str) -> str:
        """The text that an error of a category judges when it is marked in ``text_id``."""
        machine = self.texts[text_id].role is Role.MACHINE
        return text_id if machine and category not in self._on_english else self.own.text_id

    def number(self, text_id: str, start: int, end: int | None = None) -> int:
        """The number of the sentence that words belong to: see :meth:`Sentences.at`."""
        sentences = self._sentences.get(text_id)
        if sentences is None:
            segments = Segments.of(self._segments[text_id])
            sentences = Sentences(self.texts[text_id].content, segments)
            self._sentences[text_id] = sentences
        return sentences.at(start, end)

    def beside(self, text_id: str, number: int, other: str) -> int:
        """The other text's sentence beside one of a text; the one before where none stands there.

        Between two English texts the way goes through the article.
        """
        if text_id == other:
            return number
        if text_id != self.own.text_id:
            number = self._table(text_id, 1)[number]
        return number if other == self.own.text_id else self._table(other, 0)[number]

    def _table(self, english: str, here: int) -> list[int]:
        """For each sentence of one side the one beside it: from English (1) or from Indonesian."""
        found = self._across.get((english, here))
        if found is None:
            found, passed = [], 0
            for unit in self._units.get(english, ()):
                there = unit[1 - here]
                found += [passed if there else max(0, passed - 1)] * unit[here]
                passed += there
            side = english if here else self.own.text_id
            found += [max(0, passed - 1)] * (len(self._segments[side]) - len(found))
            self._across[english, here] = found
        return found

    def rows(self, text_id: str, judged: Iterable[str]) -> list[int]:
        """For each sentence of a text the number of its row among these texts.

        Rows are the smallest stretches on whose ends the alignments of all ``judged`` texts with
        the article agree.
        """
        ends = set(range(len(self._segments[self.own.text_id]) + 1))
        for it in judged:
            if it in self._units:
                ends &= set(accumulate(own for own, _ in self._units[it]))
        cuts = sorted(ends - {0})
        own = range(self.sentences(text_id))
        beside = own if text_id == self.own.text_id else self._table(text_id, 1)
        return [bisect_right(cuts, number) for number in beside]

    def named_rows(self, text_id: str, names: Sequence[str] = ()) -> list[Hashable] | None:
        """For each sentence of a text the name of its unit in the file it came from.

        A unit without a name has its number. ``None`` where no unit has a name. ``names`` are those
        of another document with the same words.
        """
        side = 0 if text_id == self.own.text_id else 1
        english = next((it for it in self._unit_ids if not side or it == text_id), None)
        if english is None:
            return None
        rows: list[Hashable] = []
        units = self._units[english]
        names = names if len(names) == len(units) else self._unit_ids[english]
        named = zip(units, names, strict=True)
        for number, (unit, name) in enumerate(named):
            rows += [name or number] * unit[side]
        return rows
