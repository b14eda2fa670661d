"""Rated documents on their way into the store: articles, reviewers, reviews and errors at once.

What is made here has ids that come from what it is: the same file again, under any name, changes
nothing. Each article and reviewer gets one undoable step, as errors from a table do.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from math import fsum
from typing import NamedTuple
from uuid import UUID, uuid4, uuid5

from reviewer.core.annotation import Annotation, Span
from reviewer.core.article import Text, article_id
from reviewer.core.category_names import CategoryNames
from reviewer.core.change import Change, Step
from reviewer.core.coverage import Coverage, coverage_key, coverage_of, pack_coverage
from reviewer.core.rated_draft import DraftMark, DraftPass, RatedDraft
from reviewer.core.review import Review, ReviewState
from reviewer.store import annotation_rows, article_rows, changes, history, origins, reviewer_rows
from reviewer.store import review_rows as reviews
from reviewer.store.contents import Contents
from reviewer.store.fitting import ensure_english, fitted_coverage
from reviewer.store.incoming import ACTION, is_later
from reviewer.store.repository import Store
from reviewer.store.turns import Done, Work, in_turns

_RATINGS = UUID("0f8a1c52-9d36-5b7e-8c41-2b6e7d90f3a5")
_BETWEEN = "\x1f"
_NAMELESS = "rater"  # a reviewer needs a name

Scopes = dict[tuple[str, str], list[Change]]


class Origin(NamedTuple):
    """The file that ratings come from: its name, and the typology they were made with."""

    file: str
    typology: str


@dataclass
class Brought:
    """What came in. ``errors`` were in the file, ``stored`` of them are new or changed.

    ``articles`` and ``reviews`` count what was not there before; ``unknown`` the categories that no
    typology has, with the number of their errors.
    """

    articles: int = 0
    reviews: int = 0
    errors: int = 0
    stored: int = 0
    unknown: Counter[str] = field(default_factory=Counter)


def bring_in(
    store: Store,
    drafts: Sequence[RatedDraft],
    origin: Origin,
    categories: CategoryNames,
    progress: Callable[[float], None] | None = None,
) -> Brought:
    """Store rated documents, an article at a time; what is there already stays.

    ``progress`` is told the share done and may raise to give up: what was stored is taken back.
    """
    brought, reviewers = Brought(), dict[str, str]()
    now, contents = store.now(), list[Contents]()

    def storing(documents: Sequence[RatedDraft]) -> Work:
        def work(sql: sqlite3.Connection, done: Done) -> None:
            contents[:] = contents or [Contents(sql)]
            bringing = _Bringing(sql, origin, categories, now, brought, reviewers, done)
            for it in documents:
                bringing.add(it)
            bringing.store(contents[0])

        return work

    articles: dict[str, list[RatedDraft]] = {}
    for it in drafts:
        articles.setdefault(article_id(it.draft.article.content), []).append(it)
    in_turns(store, [storing(it) for it in articles.values()], progress)
    brought.unknown = categories.unknown
    return brought


def _stored(
    sql: sqlite3.Connection,
    contents: Contents,
    needed: Sequence[Change],
    fresh: Sequence[Annotation],
) -> tuple[Change, ...]:
    """Store what a step changes, errors of new reviews all at once; give it as it is stored."""
    done = [changes.write(sql, contents, change) for change in needed]
    for error in fresh:
        for span in error.spans:
            contents.demand(span)
    annotation_rows.insert_all(sql, fresh)
    return (*done, *(Change(None, error) for error in fresh))


class _Bringing:
    """Stores an article and its texts as they come, and collects what is to change in steps."""

    def __init__(
        self,
        sql: sqlite3.Connection,
        origin: Origin,
        categories: CategoryNames,
        now: str,
        brought: Brought,
        reviewers: dict[str, str],
        done: Done,
    ) -> None:
        self._sql = sql
        self._origin = origin
        self._categories = categories
        self._now = now
        self._reviewers = reviewers  # ids by name
        self._done = done
        self._scopes: Scopes = {}
        self._fresh: dict[tuple[str, str], list[Annotation]] = {}  # errors of new reviews
        self._seconds: dict[str, float] = {}
        self._brought = brought

    def add(self, it: RatedDraft) -> None:
        """Store the texts of a document; collect its reviews and errors."""
        article, texts = self._store_texts(it)
        details = origins.details_of(self._sql, article)
        self._done.details.append((article, details))
        made_by = it.document.system if it.judged == 0 else ""
        told = {"document": it.document.name, "system": made_by, "file": self._origin.file}
        details = {name: words for name, words in told.items() if words} | details
        for one in it.passes:
            name = _BETWEEN.join((article, it.document.name, it.document.system, one.given.rater))
            review_id = str(uuid5(_RATINGS, name))
            before = coverage_of(details, review_id)
            again = details.get("document", "") != it.document.name
            after = self._coverage(it, one, texts[it.judged], again=again)
            after = before.joined(after) if before else after
            details[coverage_key(review_id)] = pack_coverage(after)
            self._collect(article, review_id, one, texts, grown=before != after)
        origins.set_details(self._sql, article, details)

    def store(self, contents: Contents) -> None:
        """Store what was collected, a step for each reviewer."""
        for (article, reviewer), needed in self._scopes.items():
            fresh = self._fresh.get((article, reviewer), [])
            stored = _stored(self._sql, contents, needed, fresh)
            step = Step(str(uuid4()), article, reviewer, ACTION, stored, self._now)
            history.record(self._sql, step, self._now)
            self._done.steps.append((step.step_id, article, reviewer))
        for review_id, seconds in self._seconds.items():
            reviews.add_seconds(self._sql, review_id, seconds)

    def _store_texts(self, it: RatedDraft) -> tuple[str, list[Text]]:
        """Store the article with its texts, unless they are there; give its id and its texts."""
        sql, draft, document = self._sql, it.draft, it.document
        key = article_id(draft.article.content)
        known = article_rows.exists(sql, key)
        if not article_rows.is_there(sql, key):
            self._done.articles.append(key)
        made_by = document.system if it.judged == 0 else ""
        title = " – ".join(filter(None, (made_by, document.name))) or None
        own = article_rows.ensure_article(sql, draft.article, None if known else title, self._now)
        self._brought.articles += not known
        texts = [own.text]
        for english, units, names in zip(
            draft.english, draft.alignments, it.unit_names, strict=True
        ):
            kept = ensure_english(sql, (draft.article, own), english, units, names, self._now)
            if not kept.present:
                self._done.texts.append(kept.text.text_id)
            texts.append(kept.text)
        return key, texts

    def _coverage(self, it: RatedDraft, one: DraftPass, judged: Text, *, again: bool) -> Coverage:
        """What a pass judged, in the numbers of the sentences that are stored.

        ``again``: the same words came as another document before, whose rows have other names.
        """
        given = (it.draft.article, *it.draft.english)[it.judged].segments
        document = it.document
        names = it.unit_names[max(0, it.judged - 1)] if again and it.unit_names else ()
        told = Coverage(
            judged.text_id, one.segments, document.system, document.name, one.scores, names
        )
        return fitted_coverage(self._sql, told, judged, given)

    def _collect(
        self, article: str, review_id: str, one: DraftPass, texts: Sequence[Text], *, grown: bool
    ) -> None:
        found = reviews.find(self._sql, review_id)
        reviewer = self._reviewer(one.given.rater)
        needed = self._scopes.setdefault((article, reviewer), [])
        change = self._review_change(article, reviewer, review_id, one, found, grown=grown)
        if change:
            needed.append(change)
        if found is None:
            self._brought.reviews += 1
            self._seconds[review_id] = one.given.seconds
        seen: Counter[str] = Counter()
        errors = [self._annotation(review_id, mark, texts, seen) for mark in one.marks]
        if found is None:
            self._fresh.setdefault((article, reviewer), []).extend(errors)
            self._brought.stored += len(errors)
        else:
            pairs = zip(errors, one.marks, strict=True)
            later = [it for it in (self._change(*pair) for pair in pairs) if it]
            needed.extend(later)
            self._brought.stored += len(later)
        self._brought.errors += len(one.marks)
        if not needed:
            del self._scopes[article, reviewer]

    def _review_change(
        self,
        article: str,
        reviewer: str,
        review_id: str,
        one: DraftPass,
        found: tuple[Review, bool] | None,
        *,
        grown: bool,
    ) -> Change | None:
        """What brings this review in; one that is there stays, unless it was finished since."""
        times = sorted(filter(None, (one.given.begun, one.given.ended, *_times(one))))
        last = one.given.ended or (times[-1] if times else self._now)
        if found is None:
            state = ReviewState.FINISHED if one.given.finished else ReviewState.OPEN
            scores = one.given.scores.values()
            review = Review(
                review_id,
                article,
                reviewer,
                self._origin.typology,
                state,
                "",
                times[0] if times else self._now,
                last if one.given.finished else None,
                judgement=fsum(scores) / len(scores) if scores else None,
            )
            return Change(None, review)
        stored, live = found
        ended = grown and one.given.finished and stored.state is ReviewState.OPEN
        wanted = replace(stored, state=ReviewState.FINISHED, finished_at=last) if ended else stored
        if live and wanted == stored:
            return None
        return Change(stored if live else None, wanted)

    def _reviewer(self, name: str) -> str:
        name = name.strip() or _NAMELESS
        if name not in self._reviewers:
            self._reviewers[name] = reviewer_rows.ensure(self._sql, name, self._now, confirmed=True)
        return self._reviewers[name]

    def _annotation(
        self, review_id: str, it: DraftMark, texts: Sequence[Text], seen: Counter[str]
    ) -> Annotation:
        mark = it.mark
        name = mark.key or repr(
            (mark.segment, [tuple(place) for place in mark.places], mark.category, mark.severity)
        )
        seen[name] += 1
        at = mark.at or self._now
        return Annotation(
            str(uuid5(_RATINGS, _BETWEEN.join((review_id, name, str(seen[name]))))),
            review_id,
            tuple(Span(texts[span.text].text_id, *span[1:]) for span in it.spans[:2]),
            self._categories.path(mark.category),
            mark.severity,
            mark.correction,
            mark.comment,
            "manual",
            None,
            at,
            at,
        )

    def _change(self, new: Annotation, given: DraftMark) -> Change | None:
        """What brings in an error of a review that is there: only a later state replaces one."""
        if (found := annotation_rows.find(self._sql, new.annotation_id)) is None:
            return Change(None, new)
        stored, live = found
        if given.mark.at and is_later(new, stored):
            return Change(stored if live else None, new)
        return None if live else Change(None, stored)


def _times(one: DraftPass) -> Iterator[str]:
    return (it.mark.at for it in one.marks)
