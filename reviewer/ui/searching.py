"""Looking for words in the article and the English beside it, for the find bar."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from reviewer.core.progress import Progress, unwatched
from reviewer.core.search import Haystack
from reviewer.ui.session import Session

_AT_ONCE = 400_000
"""Code points that are searched before the next key press comes; more go into a job."""


class Hit(NamedTuple):
    """One place, in the order of the screen: row by row, Indonesian first."""

    row: int
    side: int
    start: int
    end: int
    text_id: str


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
        self.hits: list[Hit] = []
        self.current = -1
        session.opened.connect(self._forget)
        session.rows_changed.connect(self._again)

    @property
    def per_side(self) -> tuple[int, int]:
        """How many hits are in the Indonesian and in the English."""
        english = sum(hit.side for hit in self.hits)
        return len(self.hits) - english, english

    def highlights(self) -> dict[str, list[tuple[int, int]]]:
        """The hits by text, in order, as code points."""
        by_text: dict[str, list[tuple[int, int]]] = {}
        for hit in sorted(self.hits, key=lambda it: it.start):
            by_text.setdefault(hit.text_id, []).append((hit.start, hit.end))
        return by_text

    def ask(self, words: str, case: bool, whole: bool) -> None:
        """Look for other words; the first hit after the caret is shown."""
        self._asked = (words, case, whole)
        self._look(show=True)

    def step(self, direction: int) -> None:
        """Go to the next (1) or previous (-1) hit, round the end."""
        if self.hits:
            self.current = (self.current + direction) % len(self.hits)
            self._show()

    def close(self) -> None:
        """Forget the hits; the words stay selected where one was shown."""
        self._asked = ("", False, False)
        self.hits, self.current = [], -1
        self.found.emit()

    def _forget(self) -> None:
        self._hay = {}
        self._again()

    def _again(self) -> None:
        if self._asked[0]:
            self._look(show=False)

    def _look(self, *, show: bool) -> None:
        words, case, whole = self._asked
        session = self._session
        if not words or session.article_text is None:
            self._take([], show=False)
            return
        texts = [session.article_text.text_id, *session.english]
        hay = [self._hay.setdefault(it, Haystack(session.content(it))) for it in texts]

        def look(_progress: Progress) -> list[tuple[str, int, int]]:
            return [
                (text_id, *place)
                for text_id, stack in zip(texts, hay, strict=True)
                for place in stack.find(words, case=case, words=whole)
            ]

        if sum(len(session.content(it)) for it in texts) <= _AT_ONCE:
            self._take(look(unwatched), show=show)
        else:
            session.jobs.start(
                "find", self.tr("Finding"), look, lambda found: self._take(found, show=show)
            )

    def _take(self, found: list[tuple[str, int, int]], *, show: bool) -> None:
        session = self._session
        article = session.article_text.text_id if session.article_text else ""
        self.hits = sorted(
            Hit(row, int(text_id != article), start, end, text_id)
            for text_id, start, end in found
            if (row := session.row_at(text_id, start)) is not None
        )
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
