"""Looking for words in the article and the English beside it, for the find bar."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from reviewer.core.progress import Progress, unwatched
from reviewer.core.rows import Row, Rows
from reviewer.core.search import Haystack
from reviewer.ui.session import Session

_JOB = "find"
_AT_ONCE = 60_000
"""Code points that are searched before the next key press comes; more go into a job."""


class Hit(NamedTuple):
    """One place, in the order of the screen: row by row, Indonesian first."""

    row: int
    side: int
    start: int
    end: int
    text_id: str


class Found(NamedTuple):
    """All hits, and the same by text in the order of the text, as code points."""

    hits: list[Hit]
    by_text: dict[str, list[tuple[int, int]]]


class Searching(QObject):
    """Holds what was looked for and where it stands.

    ``found`` tells that there are other hits; ``shown`` carries the hit to select and reveal.
    """

    found = Signal()
    shown = Signal(str, int, int)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._hay: dict[str, Haystack] = {}
        self._asked: tuple[str, bool, bool] = ("", False, False)
        self._found = Found([], {})
        self.current = -1
        session.opened.connect(self._forget)
        session.rows_changed.connect(self._again)

    @property
    def hits(self) -> list[Hit]:
        """All hits, in the order of the screen."""
        return self._found.hits

    @property
    def per_side(self) -> tuple[int, int]:
        """How many hits are in the Indonesian and in the English."""
        text = self._session.article_text
        own = len(self._found.by_text.get(text.text_id, ())) if text else 0
        return own, len(self.hits) - own

    def highlights(self) -> dict[str, list[tuple[int, int]]]:
        """The hits by text, in order, as code points."""
        return self._found.by_text

    def ask(self, words: str, case: bool, whole: bool) -> None:
        """Look for other words; the first hit after the caret is shown."""
        self._asked = (words, case, whole)
        self._look(show=True)

    def step(self, direction: int) -> None:
        """Go to the next (1) or previous (-1) hit, round the end; none while they are looked for:
        those that are known may be of other words or rows."""
        if self.hits and not self._session.jobs.runs(_JOB):
            self.current = (self.current + direction) % len(self.hits)
            self._show()

    def close(self) -> None:
        """Forget the hits; the words stay selected where one was shown."""
        self._asked = ("", False, False)
        self._session.jobs.cancel(_JOB)
        self._found, self.current = Found([], {}), -1
        self.found.emit()

    def _forget(self) -> None:
        self._hay = {}
        self._found, self.current = Found([], {}), -1
        self.found.emit()
        self._again()

    def _again(self) -> None:
        if self._asked[0]:
            self._look(show=False)

    def _look(self, *, show: bool) -> None:
        words, case, whole = self._asked
        session = self._session
        session.jobs.cancel(_JOB)
        if not words or session.article_text is None:
            self._take(Found([], {}), show=False)
            return
        texts, rows = [session.article_text.text_id, *session.english], session.rows()
        hay = [self._hay.setdefault(it, Haystack(session.content(it))) for it in texts]

        def look(progress: Progress) -> Found:
            hits: list[Hit] = []
            by_text: dict[str, list[tuple[int, int]]] = {}
            for side, (text_id, stack) in enumerate(zip(texts, hay, strict=True)):
                progress(side / len(texts))
                places = stack.find(words, case=case, words=whole)
                shown = _hits(rows, text_id, min(side, 1), places)
                by_text[text_id] = [(it.start, it.end) for it in shown]
                hits += shown
            return Found(sorted(hits), by_text)

        if sum(len(session.content(it)) for it in texts) <= _AT_ONCE:
            self._take(look(unwatched), show=show)
        else:
            session.jobs.start(
                _JOB, self.tr("Finding"), look, lambda found: self._take(found, show=show)
            )

    def _take(self, found: Found, *, show: bool) -> None:
        self._found = found
        self.current = self._nearest()
        self.found.emit()
        if show and self.hits:
            self._show()

    def _nearest(self) -> int:
        it = self._session.selection
        if not self.hits:
            return -1
        row = self._session.row_at(it.text_id, it.start) if it else None
        if it is None or row is None:
            return 0
        article = self._session.article_text
        side = int(article is None or it.text_id != article.text_id)
        return bisect_left(self.hits, (row, side, it.start)) % len(self.hits)

    def _show(self) -> None:
        hit = self.hits[self.current]
        self.shown.emit(hit.text_id, hit.start, hit.end)
        self.found.emit()


def _hits(
    rows: Sequence[Row], text_id: str, side: int, places: Iterable[tuple[int, int]]
) -> list[Hit]:
    """The places that a row shows."""
    if not isinstance(rows, Rows):
        return []
    return [
        Hit(row, side, start, end, text_id)
        for start, end in places
        if (row := rows.row_at(text_id, start)) is not None
    ]
