"""What reviews say of each sentence of the texts they judge, as scoring wants it."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from reviewer.core.annotation import Annotation
from reviewer.core.article import Article, Role, Segment, Text
from reviewer.core.review import Review, ReviewState
from reviewer.core.rows import Units
from reviewer.core.typology import Side, Typology
from reviewer.scoring.grouped import RatedSegment, SegmentId
from reviewer.scoring.mqm import Mark
from reviewer.scoring.word_count import count_words
from reviewer.store.repository import Store

OWN = "article"
"""What stands for a system's name where the article itself is judged."""


def rated_segments(
    store: Store, articles: Iterable[Article], categories: Typology
) -> Iterator[RatedSegment]:
    """Tell what each review found in each sentence.

    A review that is still open and without errors rates nothing. Errors on the words of a machine's
    English judge that system's text, all others the article; those whose category is marked on the
    English side (omissions) judge the article too, in the sentence of the same row.
    """
    for article in articles:
        judged = _Article(store, article, categories)
        for review in store.reviews(article.article_id):
            errors = store.annotations(review.review_id)
            if errors or review.state is ReviewState.FINISHED:
                yield from judged.rated(review, errors)


class _Article:
    """An article's texts with their sentences and words, read once for all its reviews."""

    def __init__(self, store: Store, article: Article, categories: Typology) -> None:
        self._store = store
        self._article = article
        self._categories = categories
        self._texts = {it.text_id: it for it in store.texts(article.article_id)}
        self._own = next(iter(self._texts.values()))
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
        reviewer = self._store.reviewer_name(review.reviewer_id)
        for text_id, marks in found.items():
            yield from self._sentences(self._texts[text_id], marks, review, reviewer)

    def _sentences(
        self, text: Text, marks: Mapping[int, Sequence[Mark]], review: Review, reviewer: str
    ) -> Iterator[RatedSegment]:
        for number, words in enumerate(self._words_of(text)):
            yield RatedSegment(
                SegmentId(self._article.article_id, text.text_id, number),
                self._article.title,
                text.label if text.role is Role.MACHINE else OWN,
                reviewer,
                review.review_id,
                words,
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
        return self._own, self._across(text, number)

    def _number(self, text: Text, offset: int) -> int:
        ends = [segment.end for segment in self._segments_of(text)]
        return min(bisect_right(ends, offset), len(ends) - 1)

    def _across(self, english: Text, number: int) -> int:
        """The article's sentence beside an English one; the one before where none stands there."""
        own = other = 0
        for own_taken, other_taken in self._units_with(english):
            if number < other + other_taken:
                return own if own_taken else max(0, own - 1)
            own, other = own + own_taken, other + other_taken
        return max(0, own - 1)

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
                count_words(text.content[it.start : it.end]) for it in self._segments_of(text)
            ]
        return self._words[text.text_id]
