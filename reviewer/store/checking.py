"""Looking for damage: what SQLite can tell, and what only we know must hold."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from operator import le

from reviewer.core.annotation import Span
from reviewer.core.segments import Segments
from reviewer.store.packing import unpack_segments, unpack_units

_QUOTES = """
    SELECT annotation_id, text_id, start, "end", quote FROM annotations
        WHERE review_id = ?1 AND withdrawn = 0
    UNION ALL
    SELECT annotation_id, linked_text_id, linked_start, linked_end, linked_quote FROM annotations
        WHERE review_id = ?1 AND withdrawn = 0 AND linked_text_id IS NOT NULL
"""
_TALLIES = """
    SELECT review_id, errors, (SELECT count(*) FROM annotations
        WHERE review_id = tallies.review_id AND text_id = tallies.text_id AND withdrawn = 0)
    FROM tallies
"""


def problems(sql: sqlite3.Connection) -> Iterator[str]:
    """Say in words what is wrong; nothing for a sound file."""
    for (message,) in sql.execute("PRAGMA integrity_check(20)"):
        if message != "ok":
            yield f"The file is damaged: {message}."
    for table, row, parent, _ in sql.execute("PRAGMA foreign_key_check"):
        yield f"Row {row} of {table} refers to something in {parent} that is not there."
    yield from _misplaced(sql)
    for review_id, told, counted in sql.execute(_TALLIES):
        if told != counted:
            yield f"Review {review_id} is said to have {told} errors in a text and has {counted}."
    for (step_id,) in sql.execute("SELECT step_id FROM history WHERE NOT json_valid(changes)"):
        yield f"Step {step_id} of the history cannot be read."


def _misplaced(sql: sqlite3.Connection) -> Iterator[str]:
    """Sentences, alignments and quotes that do not fit their texts, one article at a time."""
    for (article_id,) in sql.execute("SELECT article_id FROM articles"):
        contents: dict[str, str] = {}
        sentences: dict[str, int] = {}
        for text_id, packed, content in sql.execute(
            "SELECT text_id, segments, content FROM texts WHERE article_id = ?", (article_id,)
        ):
            segments = unpack_segments(packed)
            contents[text_id] = content
            sentences[text_id] = len(segments)
            if not _in_order(segments, len(content)):
                yield f"The sentences of text {text_id} do not follow each other within it."
        for text_id, count in sentences.items():
            yield from _misaligned(sql, text_id, count, sentences)
        yield from _misquoted(sql, article_id, contents)


def _misaligned(
    sql: sqlite3.Connection, text_id: str, count: int, sentences: dict[str, int]
) -> Iterator[str]:
    for other_id, packed in sql.execute(
        "SELECT english_text_id, units FROM alignments WHERE article_text_id = ?", (text_id,)
    ):
        units = unpack_units(packed)
        taken = (sum(unit[0] for unit in units), sum(unit[1] for unit in units))
        if taken != (count, sentences.get(other_id, 0)):
            yield f"The rows of texts {text_id} and {other_id} do not take all sentences of both."


def _misquoted(sql: sqlite3.Connection, article_id: str, contents: dict[str, str]) -> Iterator[str]:
    for (review_id,) in sql.execute(
        "SELECT review_id FROM reviews WHERE article_id = ?", (article_id,)
    ):
        for annotation_id, text_id, start, end, quote in sql.execute(_QUOTES, (review_id,)):
            if not Span(text_id, start, end, quote).stands_in(contents.get(text_id, "")):
                yield (
                    f"The words “{quote}” of error {annotation_id} do not stand at"
                    f" {start}–{end} of text {text_id}."
                )


def _in_order(segments: Segments, length: int) -> bool:
    return all(map(le, (0, *segments.ends), (*segments.starts, length)))
