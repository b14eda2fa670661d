"""Articles that were written whole, back into a store: texts, reviews and errors with their ids."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import uuid4

from reviewer.core.annotation import Annotation
from reviewer.core.article import Role, Text, TextDraft
from reviewer.core.change import Change, Step
from reviewer.core.coverage import coverage_key, coverage_of, pack_coverage
from reviewer.core.dossier import Dossier, Reviewed
from reviewer.core.errors import ReviewMismatch
from reviewer.core.progress import Progress
from reviewer.core.review import Review, ReviewState
from reviewer.store import article_rows, history, incoming, origins, review_rows, reviewer_rows
from reviewer.store.contents import Contents
from reviewer.store.fitting import ensure_english, fitted_coverage
from reviewer.store.repository import Store
from reviewer.store.turns import Done, Work, in_turns


@dataclass
class BroughtArticles:
    """What was new: articles, reviews; and errors that were new or changed."""

    articles: int = 0
    reviews: int = 0
    stored: int = 0


def bring_articles(
    store: Store,
    dossiers: Sequence[Dossier],
    progress: Progress | None = None,
) -> BroughtArticles:
    """Store articles, one at a time; the same again changes nothing.

    What is there already stays: titles, alignments, and of two states of an error the later one. A
    review that is open here and finished there is finished. What was taken away comes back. One
    undoable step ``import`` per article and reviewer. ``progress`` is told the share done and may
    raise to give up: what was stored is taken back. Raises ``ReviewMismatch``; so it is then.
    """
    brought, contents = BroughtArticles(), list[Contents]()

    def storing(dossier: Dossier) -> Work:
        def work(sql: sqlite3.Connection, done: Done) -> None:
            contents[:] = contents or [Contents(sql)]
            _Returning(sql, dossier, store.now(), brought, done).store(contents[0])

        return work

    in_turns(store, [storing(it) for it in dossiers], progress)
    return brought


class _Returning:
    """One article on its way back."""

    def __init__(
        self,
        sql: sqlite3.Connection,
        dossier: Dossier,
        now: str,
        brought: BroughtArticles,
        done: Done,
    ) -> None:
        self._sql = sql
        self._dossier = dossier
        self._now = now
        self._brought = brought
        self._done = done
        self._texts: dict[str, Text] = {}  # by the id in the file
        self._seconds: dict[str, float] = {}  # of new reviews

    def store(self, contents: Contents) -> None:
        """Store the texts, then in a step for each reviewer what they did."""
        self._store_texts()
        scopes: dict[str, list[Change]] = {}
        for it in self._dossier.reviews:
            reviewer = reviewer_rows.ensure(self._sql, it.reviewer, self._now, confirmed=True)
            changes = [change for change in self._changes(it, reviewer) if change]
            if changes:
                scopes.setdefault(reviewer, []).extend(changes)
        key = self._dossier.article.article_id
        for reviewer, changes in scopes.items():
            step = Step(str(uuid4()), key, reviewer, incoming.ACTION, tuple(changes), self._now)
            history.apply(self._sql, contents, step, self._now)
            self._done.steps.append((step.step_id, key, reviewer))
        for review_id, seconds in self._seconds.items():
            review_rows.add_seconds(self._sql, review_id, seconds)

    def _store_texts(self) -> None:
        sql, dossier = self._sql, self._dossier
        key = dossier.article.article_id
        known = article_rows.exists(sql, key)
        if not article_rows.is_there(sql, key):
            self._done.articles.append(key)
        title = None if known else dossier.article.title
        article = _draft(dossier.own.text, dossier)
        created = dossier.article.created_at
        own = article_rows.ensure_article(sql, article, title, self._now if known else created)
        self._brought.articles += not known
        self._texts[dossier.own.text.text_id] = own.text
        for it in dossier.english:
            units = dossier.units[it.text.text_id]
            names = dossier.unit_ids.get(it.text.text_id, ())
            english = _draft(it.text, dossier)
            kept = ensure_english(sql, (article, own), english, units, names, self._now)
            if not kept.present:
                self._done.texts.append(kept.text.text_id)
            self._texts[it.text.text_id] = kept.text
        self._store_details()

    def _store_details(self) -> None:
        """The details; what reviews judged is told in the texts and sentences that are here."""
        sql, dossier = self._sql, self._dossier
        details = dict(dossier.details)
        for it in dossier.reviews:
            key = it.review.review_id
            coverage = coverage_of(details, key)
            if coverage and coverage.text_id in self._texts:
                text = self._texts[coverage.text_id]
                given = dossier.text(coverage.text_id).segments
                fitted = fitted_coverage(sql, coverage, text, given)
                details[coverage_key(key)] = pack_coverage(fitted)
        before = origins.details_of(sql, dossier.article.article_id)
        self._done.details.append((dossier.article.article_id, before))
        origins.add_details(sql, dossier.article.article_id, details)

    def _changes(self, it: Reviewed, reviewer: str) -> list[Change | None]:
        """What brings a review in with its errors."""
        review = replace(it.review, reviewer_id=reviewer)
        found = review_rows.find(self._sql, review.review_id)
        if found and (found[0].article_id, found[0].reviewer_id) != (review.article_id, reviewer):
            raise ReviewMismatch(review_id=review.review_id)
        changes = [_review_change(review, found)]
        if found is None:
            self._brought.reviews += 1
            self._seconds[review.review_id] = it.active_seconds
        for error in it.annotations:
            change = incoming.change_of(self._sql, self._moved(error))
            self._brought.stored += change is not None
            changes.append(change)
        return changes

    def _moved(self, error: Annotation) -> Annotation:
        """The error on the texts as they are here."""
        spans = (it._replace(text_id=self._texts[it.text_id].text_id) for it in error.spans)
        return replace(error, spans=tuple(spans))


def _draft(text: Text, dossier: Dossier) -> TextDraft:
    segments = dossier.text(text.text_id).segments
    label = "" if text.role is Role.ARTICLE else text.label
    return TextDraft(text.role, label, text.content, segments)


def _review_change(review: Review, found: tuple[Review, bool] | None) -> Change | None:
    if found is None:
        return Change(None, review)
    stored, live = found
    ended = stored.state is ReviewState.OPEN and review.state is ReviewState.FINISHED
    wanted = review if ended else stored
    if live and wanted == stored:
        return None
    return Change(stored if live else None, wanted)
