"""Texts from files beside the same texts in the store, which may be cut into other sentences."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import replace

from reviewer.core.article import Segment, Text, TextDraft
from reviewer.core.coverage import Coverage, fitted
from reviewer.core.refit import refit_units
from reviewer.core.rows import Units
from reviewer.store import article_rows, origins


def ensure_english(
    sql: sqlite3.Connection,
    article: tuple[TextDraft, article_rows.Kept],
    english: TextDraft,
    units: Units,
    names: Sequence[str],
    at: str,
) -> article_rows.Kept:
    """Store an English text of an article, as it was given and as it is kept, with their rows."""
    draft, own = article
    kept = article_rows.ensure_text(sql, own.text.article_id, english, at, present=True)
    _ensure_fitting(sql, own, kept, (draft.segments, english.segments), units, names)
    return kept


def _ensure_fitting(
    sql: sqlite3.Connection,
    own: article_rows.Kept,
    other: article_rows.Kept,
    given: Sequence[Sequence[Segment]],
    units: Units,
    names: Sequence[str],
) -> None:
    """Store how an article and an English text are aligned, unless it is stored.

    ``given`` are the sentences of both that the units are made of; the stored ones count. Names of
    units are kept where the sentences are the same.
    """
    keys = (own.text.text_id, other.text.text_id)
    if own.as_given and other.as_given:
        article_rows.ensure_alignment(sql, *keys, units)
        origins.name_units(sql, *keys, units, names)
    else:
        stored = [article_rows.segments(sql, it) for it in keys]
        article_rows.ensure_alignment(sql, *keys, refit_units(units, given, stored))


def fitted_coverage(
    sql: sqlite3.Connection, coverage: Coverage, text: Text, given: Sequence[Segment]
) -> Coverage:
    """A coverage of a text with these sentences, told in those that are stored of it."""
    stored = article_rows.segments(sql, text.text_id)
    return replace(fitted(coverage, given, stored), text_id=text.text_id)
