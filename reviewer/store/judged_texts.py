"""What each review says of each text it judges, read from the store some articles at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future
from itertools import chain, groupby

from reviewer.core.article import Role
from reviewer.core.coverage import Coverage, coverage_of
from reviewer.core.progress import Progress, unwatched
from reviewer.core.typology import Typology
from reviewer.scoring.agreement import MarkedSpan
from reviewer.scoring.judging import OWN, Judge, JudgedText, Place
from reviewer.scoring.mqm import Mark
from reviewer.store import judged_rows
from reviewer.store.judged_rows import ArticleRows, MarkCount, MarkRow, ReviewRow
from reviewer.store.repository import Store

_PORTION = 200  # articles at a time
_Error = MarkRow | MarkCount
_Found = list[tuple[int, _Error]]


def judged_texts(
    store: Store,
    article_ids: Sequence[str],
    categories: Typology,
    progress: Progress = unwatched,
    *,
    spans: bool = False,
) -> Iterator[JudgedText]:
    """Tell what each review found in each text it judges, sentence by sentence.

    A review that is still open and has neither errors nor a judgement judges nothing, and one with
    a judgement alone is not ``rated``. Which text an error judges is told by :class:`Judge`; a
    review judges the article as a whole, errors or none, and the machines' texts in which it has
    errors. A finished one that has errors in one of them has read all of them: to leave out the
    flawless ones would count a system's failures alone. One with a coverage, as those from other
    programs have it, judges what that says and nothing else. With ``spans`` the marked words are
    told too.
    """
    for rows in in_portions(store, article_ids, progress):
        with store.reading() as sql:
            marks = judged_rows.marks(sql, [it.review_id for each in rows for it in each.reviews])
        by_review = {key: list(several) for key, several in groupby(marks, lambda it: it.review_id)}
        for each in rows:
            yield from _Reviews(each, categories, spans=spans).told(by_review)


def counted_texts(
    store: Store,
    article_ids: Sequence[str],
    categories: Typology,
    counts: Future[list[MarkCount]],
    progress: Progress = unwatched,
) -> Iterator[JudgedText]:
    """Tell the same from counted errors, all of a text in its first judged sentence, without rows.

    While the errors are being counted, the words of the first articles are.
    """
    portions = in_portions(store, article_ids, progress)
    ready: list[_Reviews] = []
    while not counts.done():
        rows = next(portions, None)
        if rows is None:
            break
        ready += [_Reviews(it, categories, named=False).with_words() for it in rows]
    by_review: dict[str, list[MarkCount]] = defaultdict(list)
    for it in counts.result():
        by_review[it.review_id].append(it)
    rest = (_Reviews(it, categories, named=False) for rows in portions for it in rows)
    for reviews in chain(ready, rest):
        yield from reviews.told(by_review)


def in_portions(
    store: Store, article_ids: Sequence[str], progress: Progress
) -> Iterator[list[ArticleRows]]:
    """Articles without their errors, some at a time."""
    for start in range(0, len(article_ids), _PORTION):
        progress(start / len(article_ids))
        with store.reading() as sql:
            yield judged_rows.articles(sql, article_ids[start : start + _PORTION])


class _Reviews:
    """An article's texts, read once for all its reviews."""

    def __init__(
        self,
        article: ArticleRows,
        categories: Typology,
        *,
        named: bool = True,
        spans: bool = False,
    ) -> None:
        """``named``: tell the rows, which what compares sentences needs; ``spans``: the words."""
        self._article = article
        self._named = named
        self._spans = spans
        self._system = article.details.get("system") or OWN
        self._judge = Judge(
            article.texts,
            article.units,
            categories,
            system=self._system,
            unit_ids=article.unit_ids,
        )
        self._rows: dict[tuple[str, tuple[str, ...], bool], Sequence[Hashable]] = {}

    def with_words(self) -> _Reviews:
        """The same, after the words of the texts were counted that may be judged."""
        for it in self._article.texts:
            if it.text.role is not Role.REFERENCE:
                self._judge.words(it.text.text_id)
        return self

    def told(self, errors: Mapping[str, Sequence[_Error]]) -> Iterator[JudgedText]:
        """What each review says, its errors given by its id."""
        for review in self._article.reviews:
            found = [
                it for it in errors.get(review.review_id, ()) if it.text_id in self._judge.texts
            ]
            coverage = coverage_of(self._article.details, review.review_id)
            if coverage and coverage.text_id in self._judge.texts:
                yield self._covered(review, found, coverage)
            elif found or review.finished or review.judgement is not None:
                yield from self._whole(review, found, rated=bool(found) or review.finished)

    def _whole(
        self, review: ReviewRow, errors: Iterable[_Error], *, rated: bool
    ) -> Iterator[JudgedText]:
        """The article as a whole, and the machines' texts if they were judged."""
        found: dict[str, _Found] = {self._judge.own.text_id: []}
        for it in errors:
            place = self._place(it)
            found.setdefault(place.text_id, []).append((place.number, it))
        if review.finished and len(found) > 1:
            for text in self._article.texts:
                if text.text.role is Role.MACHINE:
                    found.setdefault(text.text.text_id, [])
        for text_id, several in found.items():
            yield self._judged(review, text_id, several, rated=rated)

    def _place(self, error: _Error) -> Place:
        if isinstance(error, MarkCount):
            return Place(self._judge.judged(error.text_id, error.category), 0)
        own = self._judge.own.text_id
        own_start = error.start if error.text_id == own else None
        if error.linked_text_id == own:
            own_start = error.linked_start
        return self._judge.place(error.text_id, error.start, error.end, error.category, own_start)

    def _covered(
        self, review: ReviewRow, errors: Iterable[_Error], coverage: Coverage
    ) -> JudgedText:
        """The sentences of one text that a review's coverage names, and those with errors."""
        found = [(self._place_in(coverage, it), it) for it in errors]
        return self._judged(review, coverage.text_id, found, coverage)

    def _place_in(self, coverage: Coverage, error: _Error) -> int:
        if isinstance(error, MarkCount):
            return min(coverage.segments, default=0)
        if error.linked_text_id == coverage.text_id and error.linked_start is not None:
            return self._judge.number(coverage.text_id, error.linked_start)
        number = self._judge.number(error.text_id, error.start, error.end)
        return self._judge.beside(error.text_id, number, coverage.text_id)

    def _judged(
        self,
        review: ReviewRow,
        text_id: str,
        found: _Found,
        coverage: Coverage | None = None,
        *,
        rated: bool = True,
    ) -> JudgedText:
        article, marks = self._article, _counted(found)
        document = coverage.document if coverage else article.details.get("document", "")
        own = text_id == self._judge.own.text_id
        return JudgedText(
            article_id=article.article_id,
            title=article.title,
            document=document or article.article_id,
            text_id=text_id,
            system=(coverage.system if coverage else "") or self._judge.system(text_id),
            own=own,
            reviewer=review.reviewer,
            review_id=review.review_id,
            day=review.day,
            active_seconds=review.active_seconds,
            judgement=review.judgement if own else None,
            judgements=coverage.scores if coverage else {},
            words=self._judge.words(text_id),
            rows=self._rows_of(text_id, coverage.units if coverage else (), named=bool(document)),
            seen=coverage.segments | marks.keys() if coverage else None,
            marks=marks,
            spans=_spans(found) if self._spans else (),
            rated=rated,
        )

    def _rows_of(self, text_id: str, names: tuple[str, ...], *, named: bool) -> Sequence[Hashable]:
        """Names of rows: in a document that several articles may be made of, as its file has it."""
        key = (text_id, names, named)
        if not self._named:
            return ()
        if key not in self._rows:
            rows: Sequence[Hashable] | None = None
            if named:
                rows = self._judge.named_rows(text_id, names)
            if rows is None:
                machines = (it.text for it in self._article.texts[1:])
                judged = [it.text_id for it in machines if it.role is Role.MACHINE]
                rows = self._judge.rows(text_id, judged)
            self._rows[key] = rows
        return self._rows[key]


def _counted(found: _Found) -> dict[int, dict[Mark, int]]:
    """The kinds of errors in each sentence, and how many there are of each."""
    marks: dict[int, dict[Mark, int]] = {}
    for number, error in found:
        mark = Mark(error.category, error.severity, bool(error.repeat))
        several = marks.setdefault(number, {})
        times = error.number if isinstance(error, MarkCount) else 1
        several[mark] = several.get(mark, 0) + times
    return marks


def _spans(found: _Found) -> list[tuple[int, MarkedSpan]]:
    return [
        (number, MarkedSpan(it.text_id, it.start, it.end, it.category, it.severity))
        for number, it in found
        if isinstance(it, MarkRow)
    ]
