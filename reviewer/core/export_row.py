"""One error as the exported table shows it, and one error on its way in."""

from __future__ import annotations

from typing import NamedTuple

from reviewer.core.annotation import Annotation

CONTEXT = 40
"""Code points of context on either side of a quote."""


class ExportRow(NamedTuple):
    """The columns of the exported table, in order.

    Offsets are code points, ends exclusive. ``row`` (of the pair view) and ``paragraph`` count from
    1. ``correction`` is ``None`` when none was given. The ``linked_`` columns are ``None`` without
    a counterpart, ``repeat_of`` is ``None`` for an error that repeats no other.
    """

    review_id: str
    article_id: str
    article_title: str
    reviewer: str
    annotation_id: str
    text_role: str
    text_label: str
    language: str
    row: int
    paragraph: int
    start: int
    end: int
    quote: str
    context_before: str
    context_after: str
    category: str
    severity: str
    correction: str | None
    comment: str
    linked_role: str | None
    linked_label: str | None
    linked_start: int | None
    linked_end: int | None
    linked_quote: str | None
    origin: str
    repeat_of: str | None
    created_at: str
    updated_at: str


COLUMNS = ExportRow._fields
"""The header of the exported table."""


class Imported(NamedTuple):
    """An error read from a table: its spans are placed in stored texts, its review may be new."""

    annotation: Annotation
    article_id: str
    reviewer: str
