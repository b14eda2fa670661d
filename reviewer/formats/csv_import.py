"""Bringing errors from a table back into the texts they were marked in."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple, Protocol

from reviewer.core.annotation import Annotation, Span
from reviewer.core.article import ArticleSummary, Role, Segment, SegmentedText, Text
from reviewer.core.errors import NotPlaced
from reviewer.core.export_row import Imported
from reviewer.core.placement import find_again, occurrences, same_words
from reviewer.core.rows import Rows
from reviewer.formats.csv_errors import Marked, TableError, read_errors

_NAMED = 5
_STEP = 200


class Shelf(Protocol):
    """What is asked of the store."""

    def articles(self) -> list[ArticleSummary]:
        """All articles that are there."""

    def texts(self, article_id: str) -> list[Text]:
        """The texts of an article, the article itself first."""

    def segments(self, text_id: str) -> Sequence[Segment]:
        """The sentences of a text."""

    def units(self, article_text_id: str, english_text_id: str) -> list[tuple[int, int]]:
        """The rows of a pair of texts."""

    def import_annotations(self, items: Sequence[Imported], typology: str = "") -> int:
        """Store errors, all or none; tell how many were new or changed."""


class Unplaced(NamedTuple):
    """An error of the table that found no place, and why."""

    line: int
    reason: str


class Report(NamedTuple):
    """What an import did: errors in the table, new or changed ones, moved ones, those left out."""

    total: int
    stored: int
    moved: int
    unplaced: tuple[Unplaced, ...]


class Placed(NamedTuple):
    """The errors of a table with their places in the stored texts."""

    items: tuple[Imported, ...]
    moved: int
    unplaced: tuple[Unplaced, ...]

    @property
    def total(self) -> int:
        """How many errors the table has."""
        return len(self.items) + len(self.unplaced)


class _NoPlace(Exception):
    """Why an error found no place."""


def import_csv(
    path: Path,
    shelf: Shelf,
    categories: Collection[str],
    typology: str,
    *,
    partial: bool = False,
    progress: Callable[[int], None] | None = None,
) -> Report:
    """Read a table and store its errors, all of them or, unless ``partial``, none.

    ``categories`` are the paths that are known; reviews that are not there yet begin with
    ``typology``. ``progress`` is told how many rows were placed and may raise to give up.
    Raises ``NotPlaced``, ``FileInvalid`` or another ``ReviewerError``; nothing is changed then.
    """
    placed = place_errors(read_errors(path, categories), shelf, progress)
    if placed.unplaced and not partial:
        raise not_placed(path, placed)
    stored = shelf.import_annotations(placed.items, typology) if placed.items else 0
    return Report(placed.total, stored, placed.moved, placed.unplaced)


def place_errors(
    errors: Iterable[TableError], shelf: Shelf, progress: Callable[[int], None] | None = None
) -> Placed:
    """Look up where each error of a table stands in the texts that are there."""
    finder = _Finder(shelf)
    items: list[Imported] = []
    unplaced: list[Unplaced] = []
    moved = 0
    for number, error in enumerate(errors, 1):
        try:
            item = finder.place(error)
        except _NoPlace as reason:
            unplaced.append(Unplaced(error.line, str(reason)))
        else:
            items.append(item)
            moved += item.annotation.span[1:3] != error.marked[2:4]
        if progress and number % _STEP == 0:
            progress(number)
    return Placed(tuple(items), moved, tuple(unplaced))


def not_placed(path: Path, placed: Placed) -> NotPlaced:
    """Say in one sentence which errors found no place."""
    count = len(placed.unplaced)
    details = "; ".join(f"line {it.line}: {it.reason}" for it in placed.unplaced[:_NAMED])
    if count > _NAMED:
        details += f"; and {count - _NAMED} more"
    return NotPlaced(
        path=path, count=count, total=placed.total, details=details, unplaced=placed.unplaced
    )


class _Finder:
    """Places errors one after the other; keeps what it asked the store for."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._titles: dict[str, list[str]] = {}
        self._known: set[str] = set()
        for summary in shelf.articles():
            article = summary.article
            self._known.add(article.article_id)
            self._titles.setdefault(article.title, []).append(article.article_id)
        # An article is met again soon or never: tables are sorted by article.
        self._texts = lru_cache(maxsize=8)(self._load)
        self._rows = lru_cache(maxsize=8)(self._load_rows)

    def place(self, error: TableError) -> Imported:
        article_id = self._article(error)
        text = self._text(article_id, error.marked)
        spans = [self._span(text, error.marked)]
        if error.linked:
            other = self._text(article_id, error.linked)
            spans.append(self._counterpart(article_id, spans[0], other, error.linked))
        annotation = Annotation(
            annotation_id=error.annotation_id,
            review_id=error.review_id,
            spans=tuple(spans),
            category=error.category,
            severity=error.severity,
            correction=error.correction,
            comment=error.comment,
            origin=error.origin,
            repeat_of=error.repeat_of,
            created_at=error.created_at,
            updated_at=error.updated_at,
        )
        return Imported(annotation, article_id, error.reviewer)

    def _article(self, error: TableError) -> str:
        """The article by its id, or by its title where its words (so its id) have changed."""
        if error.article_id in self._known:
            return error.article_id
        namesakes = self._titles.get(error.article_title, [])
        if len(namesakes) == 1:
            return namesakes[0]
        raise _NoPlace(
            f"the article “{_shown(error.article_title or error.article_id)}” is not here"
        )

    def _load(self, article_id: str) -> dict[tuple[Role, str], Text]:
        return {(text.role, text.label): text for text in self._shelf.texts(article_id)}

    def _text(self, article_id: str, marked: Marked) -> Text:
        text = self._texts(article_id).get((marked.role, marked.label))
        if text is None:
            name = f"{marked.role} text “{marked.label}”" if marked.label else f"{marked.role} text"
            raise _NoPlace(f"the article has no {name}")
        return text

    def _span(self, text: Text, marked: Marked) -> Span:
        place = find_again(text.content, *_sought(marked))
        if place is None:
            raise _NoPlace(f"“{_shown(marked.quote)}” is not where it stood nor found again")
        return Span(text.text_id, *place, text.content[slice(*place)])

    def _counterpart(self, article_id: str, span: Span, text: Text, marked: Marked) -> Span:
        """The linked words: where they stood, in the same row, or in the one place they stand."""
        start, end = marked.start, marked.end
        if same_words(text.content[start:end], marked.quote):
            return Span(text.text_id, start, end, text.content[start:end])
        for block in self._row(article_id, span, text):
            found = occurrences(text.content, marked.quote, *block)
            if len(found) == 1:
                return Span(text.text_id, *found[0], text.content[slice(*found[0])])
        return self._span(text, marked)

    def _row(self, article_id: str, span: Span, text: Text) -> list[tuple[int, int]]:
        """Where the row that shows ``span`` lies in the text on the other side."""
        texts = self._texts(article_id)
        article = texts[Role.ARTICLE, ""]
        english = text
        if text is article:
            english = next(it for it in texts.values() if it.text_id == span.text_id)
        if english is article:
            return []
        rows = self._rows(article, english)
        index = rows.row_of(span.text_id, span.start, span.end)
        blocks = (
            [block for side in rows[index].sides for block in side] if index is not None else []
        )
        return [(block.start, block.end) for block in blocks if block.text_id == text.text_id]

    def _load_rows(self, article: Text, english: Text) -> Rows:
        units = self._shelf.units(article.text_id, english.text_id)
        sides = [SegmentedText(it, self._shelf.segments(it.text_id)) for it in (article, english)]
        return Rows(sides[0], [(sides[1], units)])


def _sought(marked: Marked) -> tuple[str, int, int, str, str]:
    return marked.quote, marked.start, marked.end, marked.before, marked.after


def _shown(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= 40 else words[:39] + "…"
