"""A small world for tests of the store: two languages, one reviewer, errors at given words."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from uuid import uuid4

from reviewer.core.annotation import Annotation, Severity, Span
from reviewer.core.article import Article, Role, Segment, Text, TextDraft
from reviewer.core.change import Change, Record, Step
from reviewer.core.review import Review
from reviewer.core.rows import Units
from reviewer.store import Store, reviewer_rows

INDONESIAN = "Pangkalan di Homyim. Kedua di Tartus.\nRusia mundur. Pasukan pulang. 😀 Selesai."
REFERENCE = "A base at Hmeimim. Another in Tartus.\nRussia withdraws its troops. 😀 Done."
MACHINE = "Homyim base. Second in Tartus.\nRussia retreats. Troops go home. Finished."
REFERENCE_UNITS: Units = [(1, 1), (1, 1), (2, 1), (1, 1)]
MACHINE_UNITS: Units = [(1, 1), (1, 1), (1, 1), (1, 1), (1, 1)]


def clock() -> Callable[[], str]:
    """A clock that goes on a second whenever it is asked."""
    start = datetime(2026, 3, 1)
    times = (start + timedelta(seconds=seconds) for seconds in count())
    return lambda: next(times).isoformat(timespec="milliseconds") + "Z"


def draft(role: Role, content: str, label: str = "") -> TextDraft:
    """A text cut after each full stop, a paragraph a line."""
    segments = [
        Segment(found.start(), found.end(), content.count("\n", 0, found.start()))
        for found in re.finditer(r"\S[^.\n]*\.?", content)
    ]
    return TextDraft(role, label, content, segments)


def one_to_one(one: TextDraft, other: TextDraft) -> Units:
    """An alignment that pairs sentences as far as they go."""
    pairs = min(len(one.segments), len(other.segments))
    rest = (len(one.segments) - pairs, len(other.segments) - pairs)
    return [(1, 1)] * pairs + ([rest] if any(rest) else [])


@dataclass
class World:
    """An open store with one article under review."""

    store: Store
    article: Article
    review: Review
    texts: Sequence[Text]

    @classmethod
    def open(cls, path: Path, now: Callable[[], str] | None = None) -> World:
        store = Store.open(path, now=now or clock(), patience=0.2)
        article = store.add_article(
            draft(Role.ARTICLE, INDONESIAN),
            [draft(Role.REFERENCE, REFERENCE), draft(Role.MACHINE, MACHINE, "NLLB")],
            [REFERENCE_UNITS, MACHINE_UNITS],
        )
        review = store.start_review(article.article_id, "mqm")
        return cls(store, article, review, store.texts(article.article_id))

    def reopen(self) -> None:
        self.store.close()
        self.store = Store.open(self.store.path, now=self.store._now, patience=0.2)

    def span(self, text: int, words: str) -> Span:
        content = self.texts[text].content
        start = content.index(words)
        return Span(self.texts[text].text_id, start, start + len(words), words)

    def error(self, *spans: Span, **fields: object) -> Annotation:
        """An error that is not stored yet."""
        now = self.store._now()
        error = Annotation(
            annotation_id=str(uuid4()),
            review_id=self.review.review_id,
            spans=spans,
            category="Accuracy/Mistranslation",
            severity=Severity.MINOR,
            correction=None,
            comment="",
            origin="manual",
            repeat_of=None,
            created_at=now,
            updated_at=now,
        )
        return replace(error, **fields)  # type: ignore[arg-type]

    def step(self, action: str, *changes: Change) -> Step:
        return Step(
            str(uuid4()),
            self.article.article_id,
            self.review.reviewer_id,
            action,
            changes,
            self.store._now(),
        )

    def do(self, action: str, before: Record | None, after: Record | None) -> Step:
        step = self.step(action, Change(before, after))
        self.store.apply(step)
        return step

    def mark(self, text: int, words: str, **fields: object) -> Annotation:
        error = self.error(self.span(text, words), **fields)
        self.do("mark", None, error)
        return error

    def of_another(self, name: str = "Budi") -> World:
        """The same article under review by somebody else, who is current from now on."""
        with self.store._connection.writing() as sql:
            reviewer_rows.ensure(sql, name, self.store._now(), confirmed=True)
        self.store.set_reviewer_name(name)
        review = self.store.start_review(self.article.article_id, "mqm")
        return World(self.store, self.article, review, self.texts)

    def undo(self) -> Step | None:
        return self.store.undo(self.article.article_id, self.review.reviewer_id)

    def redo(self) -> Step | None:
        return self.store.redo(self.article.article_id, self.review.reviewer_id)

    def errors(self) -> list[Annotation]:
        return self.store.annotations(self.review.review_id)

    def comments(self) -> list[str]:
        return [error.comment for error in self.errors()]
