"""Sentences that were cut otherwise, and what hangs on them: rows, their names, what was judged."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reviewer.core.article import Segment
from reviewer.core.change import AlignmentPatch, Change, SentencePatch
from reviewer.core.coverage import coverage_of, fitted, named_reviews, pack_coverage
from reviewer.core.errors import ChangedElsewhere
from reviewer.core.refit import refit_units
from reviewer.core.repair import repaired
from reviewer.core.rows import Units
from reviewer.core.sentences import follow, passed, place_of, recut
from reviewer.store import article_rows, origins
from reviewer.store.packing import pack_segments, pack_units, unpack_units

_PAIRS = """
    SELECT article_text_id, english_text_id, units FROM main.alignments
    WHERE article_text_id = ?1 OR english_text_id = ?1 ORDER BY rowid
"""


def write(sql: sqlite3.Connection, before: SentencePatch, after: SentencePatch) -> Change:
    """Cut sentences otherwise and let the rows follow; see ``store.changes.write``."""
    segments = article_rows.segments(sql, before.text_id)
    place = place_of(segments, before)
    if place is None:
        raise ChangedElsewhere
    becomes = recut(segments, place, before, after)
    was, will = [], []
    for pair, units in pairs(sql, before.text_id):
        origins.remember_sentences(sql, *pair)
        made = follow(units, pair, place, before, after)
        here = passed(units[: made.first])
        was.append(AlignmentPatch(*pair, made.first, made.before, here))
        will.append(AlignmentPatch(*pair, made.first, made.after, here))
        _set_units(sql, pair, repaired(units, made))
    judged = _judge_again(sql, before, after, segments, becomes)
    _set_segments(sql, before.text_id, becomes, "cuts + 1")
    return Change(
        replace(before, rows=tuple(was), judged=judged[0]),
        replace(after, rows=tuple(will), judged=judged[1]),
    )


def take_over(sql: sqlite3.Connection, text_id: str, becomes: Sequence[Segment], cuts: int) -> None:
    """Cut a text as another database has it, and fit to it what is here."""
    segments = article_rows.segments(sql, text_id)
    for pair, units in pairs(sql, text_id):
        origins.remember_sentences(sql, *pair)
        given = [segments if it == text_id else article_rows.segments(sql, it) for it in pair]
        wanted = [
            becomes if it == text_id else there for it, there in zip(pair, given, strict=True)
        ]
        _set_units(sql, pair, refit_units(units, given, wanted), revised=False)
    nothing = SentencePatch(text_id, ())
    _judge_again(sql, nothing, nothing, segments, becomes)
    _set_segments(sql, text_id, becomes, str(cuts))


def pairs(
    sql: sqlite3.Connection, text_id: str
) -> Iterator[tuple[tuple[str, str], list[tuple[int, int]]]]:
    """The pairs of texts that a text is one of, by id, with their aligned units."""
    for own, other, packed in sql.execute(_PAIRS, (text_id,)).fetchall():
        yield (own, other), unpack_units(packed)


def _set_units(
    sql: sqlite3.Connection, pair: tuple[str, str], units: Units, *, revised: bool = True
) -> None:
    sql.execute(
        "UPDATE main.alignments SET units = ?, revision = revision + ?"
        " WHERE article_text_id = ? AND english_text_id = ?",
        (pack_units(units), revised, *pair),
    )


def _set_segments(
    sql: sqlite3.Connection, text_id: str, segments: Sequence[Segment], cuts: str
) -> None:
    sql.execute(
        f"UPDATE main.texts SET segments = ?, cuts = {cuts} WHERE text_id = ?",
        (pack_segments(segments), text_id),
    )


def _judge_again(
    sql: sqlite3.Connection,
    before: SentencePatch,
    after: SentencePatch,
    segments: Sequence[Segment],
    becomes: Sequence[Segment],
) -> tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]:
    """Tell in the new sentences which of them reviews judged; give what was told and what is."""
    (key,) = sql.execute(
        "SELECT article_id FROM main.texts WHERE text_id = ?", (before.text_id,)
    ).fetchone()
    details = origins.details_of(sql, key)
    told, known = dict(before.judged), dict(after.judged)
    was, will = {}, {}
    for name, review_id in named_reviews(details):
        coverage = coverage_of(details, review_id)
        if coverage is None or coverage.text_id != before.text_id:
            continue
        was[name] = details[name]
        if told.get(name) == details[name] and name in known:
            will[name] = known[name]
        else:
            will[name] = pack_coverage(fitted(coverage, segments, becomes))
    if was != will:
        origins.set_details(sql, key, details | will)
    return tuple(was.items()), tuple(will.items())
