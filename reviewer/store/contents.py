"""The words of stored texts, kept at hand while errors are marked in them."""

from __future__ import annotations

import sqlite3
from collections import OrderedDict

from reviewer.core.annotation import Span

_AT_HAND = 8  # texts; an article and its English versions, and the one read before


class Contents:
    """Contents of texts by id. They never change once stored, so that what was read stays true."""

    def __init__(self, sql: sqlite3.Connection) -> None:
        self._sql = sql
        self._read: OrderedDict[str, str] = OrderedDict()

    def content(self, text_id: str) -> str:
        """The whole text. Raises ``ValueError`` if there is none with this id."""
        if text_id in self._read:
            self._read.move_to_end(text_id)
            return self._read[text_id]
        row = self._sql.execute(
            "SELECT content FROM texts WHERE text_id = ?", (text_id,)
        ).fetchone()
        if row is None:
            raise ValueError(f"there is no text {text_id}")
        self._read[text_id] = content = row[0]
        if len(self._read) > _AT_HAND:
            self._read.popitem(last=False)
        return str(content)

    def demand(self, span: Span) -> None:
        """Raise ``ValueError`` unless the span's quote stands at its place."""
        if not span.stands_in(self.content(span.text_id)):
            raise ValueError(f"{span.quote!r} does not stand at {span.start} of {span.text_id}")
