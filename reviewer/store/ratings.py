"""What reviews say of each sentence of the texts they judge, as scoring wants it."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from reviewer.core.annotation import Annotation
from reviewer.core.article import Article, Role, Segment, Text
from reviewer.core.coverage import Coverage, coverage_of
from reviewer.core.review import Review, ReviewState
from reviewer.core.rows import Units
from reviewer.core.typology import Side, Typology
from reviewer.scoring.grouped import RatedSegment, SegmentId
from reviewer.scoring.mqm import Mark
from reviewer.scoring.word_count import count_article_words
from reviewer.store.repository import Store

OWN = "article"
"""What stands for a system's name where the article itself is judged."""


def rated_segments(
    store: Store, articles: Iterable[Article], categories: Typology
) -> Iterator[RatedSegment]:
    """Tell what each review found in each sentence.

    A review that is still open and without errors rates nothing. Errors on the words of a machine's
    English judge that system's text, all others the article; those whose category is marked on the
    English side (omissions) judge the article too, in the sentence of the same row. A review with
    a coverage, as those from other programs have it, judges what that says and nothing else. The
    system of an article's own text is the one its details name, if they name one.
    """
    for article in articles:
        judged = _Article(store, article, categories)
        for review in store.reviews(article.article_id):
            errors = store.annotations(review.review_id)
            coverage = judged.coverage(review)
            if coverage:
                yield from judged.covered(review, errors, coverage)
            elif errors or review.state is ReviewState.FINISHED:
                yield from judged.rated(review, errors)


class _Article:
    """An article's texts with their sentences and words, read once for all its reviews."""

    def __init__(self, store: Store, article: Article, categories: Typology) -> None:
        self._store = store
        self._article = article
        self._categories = categories
        self._texts = {it.text_id: it for it in store.texts(article.article_id)}
        self._own = next(iter(self._texts.values()))
        self._details = store.details(article.article_id)
        self._segments: dict[str, list[Segment]] = {}
        self._words: dict[str, list[int]] = {}
        self._units: dict[str, Units] = {}

    def rated(self, review: Review, errors: Sequence[Annotation]) -> Iterator[RatedSegment]:
        """The sentences that this review judges, with its errors in each."""
        found: dict[str, dict[int, list[Mark]]] = defaultdict(lambda: defaultdict(list))
        found[self._own.text_id] = defaultdict(list)  # judged as a whole, errors or none
        for error in errors:
            text, number = self._place(error)
            repeat = error.repeat_of is not None
            mark = Mark(error.category, str(error.severity), repeat)
            found[text.text_id][number].append(mark)
        for text_id, marks in found.items():
            text = self._texts[text_id]
            numbers = range(len(self._words_of(text)))
            yield from self._sentences(text, numbers, self._system(text), marks, review)

    def coverage(self, review: Review) -> Coverage | None:
        """What a review says it judged, unless that text was taken away since."""
        found = coverage_of(self._details, review.review_id)
        return found if found and found.text_id in self._texts else None

    def covered(
        self, review: Review, errors: Sequence[Annotation], coverage: Coverage
    ) -> Iterator[RatedSegment]:
        """The sentences that a review's coverage names, with its errors in each."""
        text = self._texts[coverage.text_id]
        marks: dict[int, list[Mark]] = defaultdict(list)
        for error in errors:
            span = error.span_in(text.text_id) or error.span
            number = self._number(self._texts[span.text_id], span.start)
            number = self._beside(self._texts[span.text_id], number, text)
            mark = Mark(error.category, str(error.severity), error.repeat_of is not None)
            marks[number].append(mark)
        numbers = sorted(coverage.segments | marks.keys())
        system = coverage.system or self._system(text)
        yield from self._sentences(text, numbers, system, marks, review)

    def _system(self, text: Text) -> str:
        if text.role is Role.MACHINE:
            return text.label
        return self._details.get("system") or OWN

    def _sentences(
        self,
        text: Text,
        numbers: Iterable[int],
        system: str,
        marks: Mapping[int, Sequence[Mark]],
        review: Review,
    ) -> Iterator[RatedSegment]:
        reviewer = self._store.reviewer_name(review.reviewer_id)
        words = self._words_of(text)
        for number in numbers:
            yield RatedSegment(
                SegmentId(self._article.article_id, text.text_id, number),
                self._article.title,
                system,
                reviewer,
                review.review_id,
                words[number],
                tuple(marks.get(number, ())),
            )

    def _place(self, error: Annotation) -> tuple[Text, int]:
        """The text that an error judges, and the number of the sentence in it."""
        span = error.span
        text = self._texts[span.text_id]
        number = self._number(text, span.start)
        if text.role is Role.ARTICLE:
            return text, number
        category = self._categories.get(error.category)
        on_english = category is not None and category.side is Side.ENGLISH
        if text.role is Role.MACHINE and not on_english:
            return text, number
        if (own := error.span_in(self._own.text_id)) is not None:
            return self._own, self._number(self._own, own.start)
        return self._own, self._beside(text, number, self._own)

    def _number(self, text: Text, offset: int) -> int:
        ends = [segment.end for segment in self._segments_of(text)]
        return min(bisect_right(ends, offset), len(ends) - 1)

    def _beside(self, text: Text, number: int, other: Text) -> int:
        """The other text's sentence beside one of a text; the one before where none stands there.

        One of the two is the article's own, or they are the same; between two English texts the
        way goes through the article.
        """
        if text is other:
            return number
        if self._own not in (text, other):
            return self._beside(self._own, self._beside(text, number, self._own), other)
        here = 1 if other is self._own else 0
        passed = [0, 0]
        for unit in self._units_with(text if here else other):
            if number < passed[here] + unit[here]:
                return passed[1 - here] if unit[1 - here] else max(0, passed[1 - here] - 1)
            passed = [passed[0] + unit[0], passed[1] + unit[1]]
        return max(0, passed[1 - here] - 1)

    def _units_with(self, english: Text) -> Units:
        if english.text_id not in self._units:
            units = self._store.units(self._own.text_id, english.text_id)
            self._units[english.text_id] = units
        return self._units[english.text_id]

    def _segments_of(self, text: Text) -> list[Segment]:
        if text.text_id not in self._segments:
            self._segments[text.text_id] = self._store.segments(text.text_id)
        return self._segments[text.text_id]

    def _words_of(self, text: Text) -> list[int]:
        if text.text_id not in self._words:
            self._words[text.text_id] = [
                count_article_words(text.content[it.start : it.end])
                for it in self._segments_of(text)
            ]
        return self._words[text.text_id]
