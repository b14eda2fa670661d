"""Errors that come from a table: stored like marks, one step for each article and reviewer."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import uuid4

from reviewer.core.annotation import Annotation
from reviewer.core.change import Change, Step
from reviewer.core.errors import ReviewMismatch
from reviewer.core.export_row import Imported
from reviewer.core.review import Review, ReviewState
from reviewer.store import annotation_rows, article_rows, history, review_rows, reviewer_rows
from reviewer.store.contents import Contents
from reviewer.store.database_file import DatabaseFile

if TYPE_CHECKING:
    from reviewer.store.turns import Done, Work

ACTION = "import"


def import_annotations(
    store: DatabaseFile, items: Iterable[Imported], typology: str, now: str
) -> int:
    """Store errors, an article at a time, or none; return how many were new or changed.

    Raises ``ArticleUnknown``, ``ReviewMismatch``.
    """
    from reviewer.store.turns import in_turns  # the store is opened at every start

    errors = _latest(items)
    with store.reading() as sql:
        _demand_articles(sql, errors)
    articles: dict[str, list[Imported]] = {}
    for it in errors:
        articles.setdefault(it.article_id, []).append(it)
    stored, contents = [0], list[Contents]()

    def storing(brought: Sequence[Imported]) -> Work:
        def work(sql: sqlite3.Connection, done: Done) -> None:
            contents[:] = contents or [Contents(sql)]
            stored[0] += _import_article(sql, contents[0], brought, typology, now, done)

        return work

    in_turns(store, [storing(it) for it in articles.values()])
    return stored[0]


def _demand_articles(sql: sqlite3.Connection, errors: Iterable[Imported]) -> None:
    """Raise unless all articles are there and each review belongs to one of them."""
    owners: dict[str, str] = {}
    for article_id in {it.article_id for it in errors}:
        article_rows.get(sql, article_id)
    for annotation, article_id, _ in errors:
        key = annotation.review_id
        if key not in owners:
            found = review_rows.find(sql, key)
            owners[key] = found[0].article_id if found else article_id
        if owners[key] != article_id:
            raise ReviewMismatch(review_id=key)


def _import_article(
    sql: sqlite3.Connection,
    contents: Contents,
    errors: Sequence[Imported],
    typology: str,
    now: str,
    done: Done,
) -> int:
    """Store the errors of one article, a step for each reviewer; how many were new or changed."""
    reviews = _ensure_reviews(sql, errors, typology, now, done)
    scopes: dict[str, list[Annotation]] = {}
    for annotation, article_id, _ in errors:
        review = reviews[annotation.review_id]
        if review.article_id != article_id:
            raise ReviewMismatch(review_id=review.review_id)
        scopes.setdefault(review.reviewer_id, []).append(annotation)
    stored = 0
    for reviewer_id, brought in scopes.items():
        changes = [change_of(sql, annotation) for annotation in brought]
        needed = tuple(change for change in changes if change is not None)
        if needed:
            article_id = errors[0].article_id
            step = Step(str(uuid4()), article_id, reviewer_id, ACTION, needed, now)
            history.apply(sql, contents, step, now)
            done.steps.append((step.step_id, article_id, reviewer_id))
        stored += len(needed)
    return stored


def _latest(items: Iterable[Imported]) -> Collection[Imported]:
    """Of several states of one error only the latest."""
    errors: dict[str, Imported] = {}
    for item in items:
        key = item.annotation.annotation_id
        if key not in errors or is_later(item.annotation, errors[key].annotation):
            errors[key] = item
    return errors.values()


def _ensure_reviews(
    sql: sqlite3.Connection, errors: Iterable[Imported], typology: str, now: str, done: Done
) -> dict[str, Review]:
    """The reviews by id; those that are not there begin with their first error."""
    reviews: dict[str, Review] = {}
    made: dict[str, Review] = {}
    for annotation, article_id, reviewer in errors:
        key, at = annotation.review_id, annotation.created_at
        if key in made:
            made[key] = replace(made[key], created_at=min(made[key].created_at, at))
        elif key not in reviews:
            found = review_rows.find(sql, key)
            if found is None:
                reviewer_id = reviewer_rows.ensure(sql, reviewer, now, confirmed=True)
                made[key] = Review(key, article_id, reviewer_id, typology, ReviewState.OPEN, "", at)
            else:
                reviews[key], live = found
                if not live:
                    review_rows.replace(sql, reviews[key])
                    done.reviews.append(key)
    for review in made.values():
        review_rows.insert(sql, review)
        done.reviews.append(review.review_id)
    return reviews | made


def change_of(sql: sqlite3.Connection, annotation: Annotation) -> Change | None:
    """What brings this error in: the later of two states wins, a withdrawn error comes back."""
    found = annotation_rows.find(sql, annotation.annotation_id)
    if found is None:
        return Change(None, annotation)
    stored, live = found
    if is_later(annotation, stored):
        return Change(stored if live else None, annotation)
    return None if live else Change(None, stored)


def is_later(one: Annotation, other: Annotation) -> bool:
    """Whether the first is a later state than the other."""
    return _moment(one.updated_at) > _moment(other.updated_at)


def _moment(iso: str) -> datetime:
    """A time as it is written in tables; without a zone it is UTC."""
    moment = datetime.fromisoformat(iso)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
