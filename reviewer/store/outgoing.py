"""Errors on their way out: one tuple each, in the order of the exported table."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

from reviewer.core.article import Role, Text
from reviewer.core.export_row import CONTEXT
from reviewer.core.segments import Segments
from reviewer.core.sentence_places import Sentences
from reviewer.store import article_rows
from reviewer.store.connection import Connection

_REVIEWS = """
    SELECT review_id, article_id, title, reviewers.name, articles.withdrawn
    FROM reviews JOIN articles USING (article_id) JOIN reviewers USING (reviewer_id)
    WHERE reviews.withdrawn = 0
    ORDER BY title, article_id, reviewers.name, review_id
"""
_ERRORS = """
    SELECT annotation_id, start, "end", quote, category, severity, correction, comment,
        linked_text_id, linked_start, linked_end, linked_quote,
        origin, repeat_of, created_at, updated_at
    FROM annotations WHERE withdrawn = 0 AND review_id = ? AND text_id = ?
    ORDER BY start, "end", annotation_id
"""
_SORTING = 16_000  # KB of memory for sorting; what is more goes to a temporary file


def export_rows(
    path: Path, patience: float, article_ids: Sequence[str] | None
) -> Iterator[tuple[object, ...]]:
    """Read the errors of these articles, or of all, through a connection of its own.

    The first row begins the reading: from then on all rows come from one state of the file.
    """
    chosen = None if article_ids is None else frozenset(article_ids)
    connection = Connection(path, patience)
    try:
        with connection.snapshot() as sql:
            sql.execute(f"PRAGMA cache_size=-{_SORTING}")
            yield from chain.from_iterable(_groups(sql, chosen))
    finally:
        connection.close()


def _groups(
    sql: sqlite3.Connection, chosen: frozenset[str] | None
) -> Iterator[Iterator[tuple[object, ...]]]:
    """The errors of each review in each text, in order."""
    article: _Article | None = None
    for review_id, article_id, title, reviewer, removed in sql.execute(_REVIEWS):
        if removed if chosen is None else article_id not in chosen:
            continue
        if article is None or article.article_id != article_id:
            article = _Article(sql, article_id)
        for text in article.texts:
            errors = sql.execute(_ERRORS, (review_id, text.text_id))
            yield article.cells((review_id, article_id, title, reviewer), text, errors)


class _Article:
    """One article at a time: the words around its errors and the rows they stand in."""

    def __init__(self, sql: sqlite3.Connection, article_id: str) -> None:
        self._sql = sql
        self.article_id = article_id
        self.texts = article_rows.texts(sql, article_id)
        self._names = {text.text_id: (str(text.role), text.label) for text in self.texts}
        self._sentences: dict[str, tuple[Sentences, list[int]]] = {}
        self._numbers: dict[tuple[str, str | None], list[int]] = {}

    def cells(
        self, head: tuple[str, str, str, str], text: Text, errors: Iterable[tuple[Any, ...]]
    ) -> Iterator[tuple[object, ...]]:
        """Give the cells of errors in one text; ``head`` are those of their review."""
        review_id, article_id, title, reviewer = head
        role, label, language, content = str(text.role), text.label, text.language, text.content
        names, around, usual = self._names, CONTEXT, None
        for (
            annotation_id, start, end, quote, category, severity, correction, comment,
            linked_id, linked_start, linked_end, linked_quote,
            origin, repeat_of, created_at, updated_at,
        ) in errors:  # fmt: skip
            if usual is None:
                sentences, paragraphs = self._sentences_of(text)
                rows = usual = self._row_numbers(text, None)
            if linked_id is None:
                linked_role = linked_label = None
                rows = usual
            elif linked_id in names:
                linked_role, linked_label = names[linked_id]
                rows = self._row_numbers(text, linked_id)
            else:  # the counterpart's text was taken away
                linked_role = linked_label = linked_start = linked_end = linked_quote = None
                rows = usual
            sentence = sentences.at(start, end)
            yield (
                review_id, article_id, title, reviewer, annotation_id, role, label, language,
                rows[sentence], paragraphs[sentence], start, end, quote,
                content[start - around if start > around else 0 : start],
                content[end : end + around],
                category, severity, correction, comment,
                linked_role, linked_label, linked_start, linked_end, linked_quote,
                origin, repeat_of, created_at, updated_at,
            )  # fmt: skip

    def _sentences_of(self, text: Text) -> tuple[Sentences, list[int]]:
        """The sentences of a text and their paragraphs, counted from 1; one paragraph for none."""
        if text.text_id not in self._sentences:
            segments = Segments(*article_rows.segments(self._sql, text.text_id).columns)
            self._sentences[text.text_id] = (
                Sentences(text.content, segments),
                [it + 1 for it in segments.paragraphs] or [1],
            )
        return self._sentences[text.text_id]

    def _row_numbers(self, text: Text, linked_id: str | None) -> list[int]:
        """The row of each sentence, counted from 1, as the pair view shows the text.

        An English text is seen beside the article; the article beside the English text that the
        error is linked to, else beside its first one; without any, each sentence is a row.
        """
        key = (text.text_id, linked_id)
        if key not in self._numbers:
            english = next((it.text_id for it in self.texts if it.role is not Role.ARTICLE), "")
            if text.role is not Role.ARTICLE:
                english = text.text_id
            elif linked_id not in (None, text.text_id):
                english = linked_id
            units = article_rows.units(self._sql, self.texts[0].text_id, english)
            side = 0 if text.role is Role.ARTICLE else 1
            rows = [row for row, unit in enumerate(units, 1) for _ in range(unit[side])]
            _, paragraphs = self._sentences_of(text)
            self._numbers[key] = rows or list(range(1, len(paragraphs) + 1))
        return self._numbers[key]
