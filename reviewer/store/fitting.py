"""Texts from files beside the same texts in the store, which may be cut into other sentences."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import replace

from reviewer.core.article import Segment, Text
from reviewer.core.coverage import Coverage, cut_alike, fitted
from reviewer.core.refit import refit_units
from reviewer.core.rows import Units
from reviewer.store import article_rows, origins


def ensure_fitting(
    sql: sqlite3.Connection,
    own: Text,
    text: Text,
    given: Sequence[Sequence[Segment]],
    units: Units,
    names: Sequence[str],
) -> None:
    """Store how an article and an English text are aligned, unless it is stored.

    ``given`` are the sentences of both that the units are made of; the stored ones count. Names of
    units are kept where the sentences are the same.
    """
    stored = [article_rows.segments(sql, it.text_id) for it in (own, text)]
    if all(map(cut_alike, given, stored)):
        article_rows.ensure_alignment(sql, own.text_id, text.text_id, units)
        origins.name_units(sql, own.text_id, text.text_id, units, names)
    else:
        fitted = refit_units(units, given, stored)
        article_rows.ensure_alignment(sql, own.text_id, text.text_id, fitted)


def fitted_coverage(
    sql: sqlite3.Connection, coverage: Coverage, text: Text, given: Sequence[Segment]
) -> Coverage:
    """A coverage of a text with these sentences, told in those that are stored of it."""
    stored = article_rows.segments(sql, text.text_id)
    return replace(fitted(coverage, given, stored), text_id=text.text_id)
