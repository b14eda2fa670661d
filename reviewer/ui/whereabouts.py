"""Where one was in each article: found again when it is opened again, after a restart too."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reviewer.ui.later import Later
from reviewer.ui.machine_settings import Whereabout

if TYPE_CHECKING:
    from reviewer.ui.main_window import MainWindow

_AFTER = 2000
"""Milliseconds after the last time it was kept: never while a mark is being stored."""
_MOST = 100
"""Articles; of those opened longer ago the place is forgotten."""


class Whereabouts(QObject):
    """Keeps English version, caret and scroll place of the articles opened last."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = session = window.session
        self._kept = window.settings.whereabouts
        self._open = ""
        self._keeping = Later(self.keep, self, _AFTER)
        session.usual_english = self._english
        session.closing.connect(self.keep)
        window.leaving.connect(self.keep)
        session.opened.connect(self._return)
        for signal in (session.rows_changed, session.selection_changed, window.desk.moved):
            signal.connect(self._keeping.ask)
        self._return()

    def _english(self, article_id: str) -> Sequence[str]:
        kept = self._kept.get(article_id)
        return kept.english if kept else ()

    def keep(self) -> None:
        """Keep where one is now."""
        session, view = self._session, self._window.desk.view
        caret = session.selection
        if session.article is None or caret is None or session.article.article_id != self._open:
            return
        now = Whereabout(tuple(session.english), caret.text_id, caret.caret, *view.scroll_place())
        settings = self._window.settings
        if settings.last_article != self._open:
            settings.last_article = self._open
        if self._kept.get(self._open) != now:
            self._kept.pop(self._open, None)
            self._kept[self._open] = now
            for article_id in list(self._kept)[:-_MOST]:
                del self._kept[article_id]
            settings.whereabouts = self._kept

    def _return(self) -> None:
        """Go to where one was in the article that was opened now."""
        session, view = self._session, self._window.desk.view
        article_id = session.article.article_id if session.article else ""
        if article_id == self._open:
            return
        self._open = article_id
        kept = self._kept.get(article_id)
        if kept and session.has_text(kept.text_id):
            view.select(kept.text_id, kept.caret, kept.caret)
            view.scroll_to_place(kept.row, kept.above)
        self._keeping.ask()
