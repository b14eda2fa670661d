"""Where articles and their aligned units come from, as columns of their rows."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from reviewer.core.article import Segment
from reviewer.core.rows import Units
from reviewer.store import article_rows
from reviewer.store.packing import pack_segments, unpack_segments


def add_details(sql: sqlite3.Connection, article_id: str, details: Mapping[str, str]) -> None:
    """Tell more of an article's origin; what was told before stays."""
    set_details(sql, article_id, {**details, **details_of(sql, article_id)})


def set_details(sql: sqlite3.Connection, article_id: str, details: Mapping[str, str]) -> None:
    """Tell all there is to tell of an article's origin."""
    sql.execute(
        "UPDATE articles SET details = ? WHERE article_id = ?",
        (json.dumps(details, ensure_ascii=False), article_id),
    )


def details_of(sql: sqlite3.Connection, article_id: str) -> dict[str, str]:
    """What is known of an article's origin."""
    row = sql.execute("SELECT details FROM articles WHERE article_id = ?", (article_id,)).fetchone()
    return dict(json.loads(row[0])) if row else {}


def name_units(
    sql: sqlite3.Connection,
    article_text_id: str,
    english_text_id: str,
    units: Units,
    ids: Sequence[str],
) -> None:
    """Name the aligned units of a pair of texts, unless they have names or none are given."""
    if ids:
        if len(ids) != len(units):
            raise ValueError(f"{len(ids)} names for {len(units)} aligned units")
        origin = json.dumps({"units": list(units), "ids": list(ids)}, ensure_ascii=False)
        sql.execute(
            "UPDATE alignments SET origin = ? WHERE article_text_id = ? AND english_text_id = ?"
            " AND origin IS NULL",
            (origin, article_text_id, english_text_id),
        )


def unit_ids(
    sql: sqlite3.Connection, article_text_id: str, english_text_id: str, units: Units
) -> tuple[str, ...]:
    """The names of these aligned units, empty for those that the file of origin did not have.

    Nothing where none has a name. Rows may have been repaired since, so a unit is known by its
    sentences, or where these were cut otherwise by its words, and not by its number.
    """
    origin = _origin(sql, article_text_id, english_text_id)
    if origin is None:
        return ()
    if "segments" not in origin:
        named = dict(zip(_places(origin["units"]), origin["ids"], strict=True))
        return tuple(named.get(place, "") for place in _places(units))
    keys = (article_text_id, english_text_id)
    then = [unpack_segments(it) for it in origin["segments"]]
    now = [article_rows.segments(sql, it) for it in keys]
    words = dict(zip(_words(origin["units"], then), origin["ids"], strict=True))
    return tuple(words.get(place, "") for place in _words(units, now))


def remember_sentences(sql: sqlite3.Connection, article_text_id: str, english_text_id: str) -> None:
    """Keep how both texts are cut that named units are made of: they are about to be cut anew."""
    keys = (article_text_id, english_text_id)
    origin = _origin(sql, *keys)
    if origin is not None and "segments" not in origin:
        origin["segments"] = [pack_segments(article_rows.segments(sql, it)) for it in keys]
        sql.execute(
            "UPDATE main.alignments SET origin = ?"
            " WHERE article_text_id = ? AND english_text_id = ?",
            (json.dumps(origin, ensure_ascii=False), *keys),
        )


def _origin(
    sql: sqlite3.Connection, article_text_id: str, english_text_id: str
) -> dict[str, Any] | None:
    row = sql.execute(
        "SELECT origin FROM alignments WHERE article_text_id = ? AND english_text_id = ?",
        (article_text_id, english_text_id),
    ).fetchone()
    return json.loads(row[0]) if row and row[0] is not None else None


def _words(
    units: Iterable[Sequence[int]], segments: Sequence[Sequence[Segment]]
) -> Iterator[tuple[int, ...]]:
    """The words that each unit takes: first and past the last code point, of either text."""
    for place in _places(units):
        edges: list[int] = []
        for (first, end), side in zip((place[:2], place[2:]), segments, strict=True):
            edges += (side[first].start, side[end - 1].end) if first < end else (-1, -1)
        yield tuple(edges)


def _places(units: Iterable[Sequence[int]]) -> Iterator[tuple[int, int, int, int]]:
    """The sentences that each unit takes: first and past the last, of either text."""
    ours = theirs = 0
    for own, other in units:
        yield ours, ours + own, theirs, theirs + other
        ours, theirs = ours + own, theirs + other
