"""Reading Reviewer's own JSON lines back: every field checked, every id against its words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from reviewer.core.annotation import Annotation, Severity, Span
from reviewer.core.article import (
    Article,
    Role,
    Segment,
    SegmentedText,
    Text,
    article_id,
    text_id,
)
from reviewer.core.dossier import Dossier, Reviewed
from reviewer.core.progress import Progress
from reviewer.core.rating import Doubt, Doubtful
from reviewer.core.reason import Reason
from reviewer.core.review import Review, ReviewState
from reviewer.formats.json_reading import Fields, read_lines
from reviewer.formats.reviewer_jsonl import HEAD, VERSION, ReadArticle
from reviewer.formats.times import from_iso

_LIMIT = 400_000_000  # bytes: some 600,000 errors
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_Choice = TypeVar("_Choice", Role, Severity, ReviewState)


def read_articles(path: Path, progress: Progress | None = None) -> Iterator[ReadArticle]:
    """Read a file, an article at a time.

    ``progress`` is told the share that was read, and may raise to give up. Raises ``FileInvalid``
    with the line and the reason, or another ``ReviewerError`` when the file cannot be read.
    """
    lines = read_lines(path, progress, _LIMIT)
    first = next(lines)
    head = Fields(path, first.line)
    if first.value.get("kind") != HEAD:
        raise head.fault(Reason("the first line must be of the kind “{kind}”", kind=HEAD))
    if first.value.get("version") != VERSION:
        raise head.fault(Reason("it was written by another version of Reviewer; update Reviewer"))
    article: _Article | None = None
    for line, data in lines:
        record = _Record(path, line, data)
        kind = record.words(data, "kind")
        if kind == "article":
            if article:
                yield article.whole()
            article = _Article(record)
        elif article is None:
            raise record.fault(Reason("the line of its article must come before it"))
        else:
            article.add(kind, record)
    if article:
        yield article.whole()


class _Record(Fields):
    """One line, with more kinds of values."""

    def __init__(self, path: Path, line: int, data: dict[str, Any]) -> None:
        super().__init__(path, line)
        self.data = data

    def text(self, name: str) -> str:
        return self.words(self.data, name)

    def identity(self, name: str) -> str:
        found = self.text(name)
        if not _ID.fullmatch(found):
            raise self.fault(Reason("“{name}” is no id", name=name))
        return found

    def optional(self, name: str) -> str | None:
        return None if self.data.get(name) is None else self.text(name)

    def time(self, name: str) -> str:
        found = self.text(name)
        if not from_iso(found):
            raise self.fault(Reason("“{name}” is no time", name=name))
        return found

    def choice(self, name: str, kind: type[_Choice]) -> _Choice:
        found = self.text(name)
        if found not in list(kind):
            raise self.fault(
                Reason("“{name}” must be one of {known}", name=name, known=", ".join(kind))
            )
        return kind(found)

    def rows(self, name: str, width: int) -> list[list[int]]:
        """A list of lists of whole numbers from 0, each of this width."""
        found = self.data.get(name)
        good = isinstance(found, list) and all(
            isinstance(row, list)
            and len(row) == width
            and all(type(it) is int and it >= 0 for it in row)
            for row in found
        )
        if not good or not isinstance(found, list):
            raise self.fault(
                Reason("“{name}” must be lists of {width} whole numbers", name=name, width=width)
            )
        return found


@dataclass
class _Review:
    review: Review
    reviewer: str
    seconds: float
    errors: list[Annotation] = field(default_factory=list)


class _Article:
    """An article whose lines are being read."""

    def __init__(self, record: _Record) -> None:
        self._first = record
        self._article = Article(
            record.identity("article_id"), record.text("title"), record.time("created_at")
        )
        details = record.table(record.data, "details")
        self._details = {name: record.words(details, name) for name in details}
        self._texts: dict[str, SegmentedText] = {}
        self._units: dict[str, list[tuple[int, int]]] = {}
        self._names: dict[str, tuple[str, ...]] = {}
        self._reviews: dict[str, _Review] = {}
        self._doubts: list[Doubtful] = []

    def add(self, kind: str, record: _Record) -> None:
        """Take a line of the article."""
        match kind:
            case "text":
                self._add_text(record)
            case "alignment":
                self._add_alignment(record)
            case "review":
                self._add_review(record)
            case "error":
                self._add_error(record)
            case _:
                raise record.fault(Reason("the kind “{kind}” is not known", kind=kind))

    def whole(self) -> ReadArticle:
        """The article with all its lines."""
        if not self._texts:
            raise self._first.fault(Reason("the article has no text"))
        for key in list(self._texts)[1:]:
            if key not in self._units:
                raise self._first.fault(Reason("one of its English texts has no alignment"))
        reviews = tuple(
            Reviewed(it.review, it.reviewer, tuple(it.errors), it.seconds)
            for it in self._reviews.values()
        )
        dossier = Dossier(
            self._article,
            tuple(self._texts.values()),
            self._units,
            self._names,
            self._details,
            reviews,
        )
        return ReadArticle(dossier, tuple(self._doubts))

    def _add_text(self, record: _Record) -> None:
        role = record.choice("role", Role)
        content = record.text("content")
        if not content.strip():
            raise record.fault(Reason("its “content” has no words"))
        if (role is Role.ARTICLE) == bool(self._texts):
            raise record.fault(Reason("the article's own text must come first, and once"))
        own, label = self._article.article_id, record.text("label")
        if role is Role.ARTICLE and article_id(content) != own:
            raise record.fault(Reason("its words are not those that the article's id was made of"))
        key = text_id(own, role, label, content)
        if record.identity("text_id") != key:
            raise record.fault(Reason("its words are not those that its id was made of"))
        segments = [Segment(*row) for row in record.rows("segments", 3)]
        end = 0
        for it in segments:
            if not end <= it.start < it.end <= len(content):
                raise record.fault(
                    Reason("its “segments” do not follow each other within the text")
                )
            end = it.end
        self._texts[key] = SegmentedText(Text(key, own, role, label, content), segments)

    def _add_alignment(self, record: _Record) -> None:
        key = record.identity("text_id")
        if key not in self._texts:
            raise record.fault(Reason("the line of its text must come before it"))
        units = [(own, other) for own, other in record.rows("units", 2)]
        own = next(iter(self._texts.values()))
        wanted = (len(own.segments), len(self._texts[key].segments))
        if (sum(it[0] for it in units), sum(it[1] for it in units)) != wanted:
            raise record.fault(Reason("its “units” do not take every sentence of both texts once"))
        names = record.data.get("names")
        if names is not None:
            if not isinstance(names, list) or len(names) != len(units):
                raise record.fault(Reason("“names” must be as many as “units”"))
            self._names[key] = tuple(record.words({"names": it}, "names") for it in names)
        self._units[key] = units

    def _add_review(self, record: _Record) -> None:
        key = record.identity("review_id")
        if record.identity("article_id") != self._article.article_id or key in self._reviews:
            raise record.fault(Reason("the review is of another article, or is there twice"))
        seconds = record.data.get("active_seconds", 0)
        if not isinstance(seconds, int | float) or not 0 <= seconds < 1e9:
            raise record.fault(Reason("“active_seconds” must be a number from 0"))
        finished = record.time("finished_at") if record.optional("finished_at") else None
        review = Review(
            key,
            self._article.article_id,
            "",
            record.text("typology"),
            record.choice("state", ReviewState),
            record.text("verdict"),
            record.time("created_at"),
            finished,
            judgement=record.score(record.data, "judgement"),
        )
        name = record.text("reviewer").strip()
        if not name:
            raise record.fault(Reason("“reviewer” is empty"))
        self._reviews[key] = _Review(review, name, float(seconds))

    def _add_error(self, record: _Record) -> None:
        review = self._reviews.get(record.identity("review_id"))
        if review is None:
            raise record.fault(Reason("the line of its review must come before it"))
        spans = tuple(self._span(record, it) for it in record.tables(record.data, "spans"))
        if not 1 <= len(spans) <= 2:
            raise record.fault(Reason("“spans” must be one, or two with a counterpart"))
        if not all(self._stands(it) for it in spans):
            self._doubts.append(Doubtful(record.line, Doubt.OTHER_WORDS))
            return
        repeat = record.identity("repeat_of") if record.optional("repeat_of") else None
        review.errors.append(
            Annotation(
                record.identity("annotation_id"),
                review.review.review_id,
                spans,
                record.text("category"),
                record.choice("severity", Severity),
                record.optional("correction"),
                record.text("comment"),
                record.text("origin"),
                repeat,
                record.time("created_at"),
                record.time("updated_at"),
            )
        )

    def _span(self, record: _Record, data: dict[str, Any]) -> Span:
        key = record.words(data, "text_id")
        if key not in self._texts:
            raise record.fault(Reason("the line of its text must come before it"))
        start, end = record.number(data, "start"), record.number(data, "end")
        return Span(key, start, end, record.words(data, "quote"))

    def _stands(self, span: Span) -> bool:
        return span.start < span.end and span.stands_in(self._texts[span.text_id].text.content)
