"""Articles taken off the list: undone and done again like any other act, when it was the last."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from reviewer.core.errors import ReviewerError
from reviewer.ui.session_steps import SessionSteps


class Removing(QObject):
    """Takes articles off the list and brings them back.

    The history of steps belongs to an article, so a removal is in none: what was removed since the
    last step is remembered here, until another step is taken or articles are added. ``show`` opens
    an article by its id.
    """

    removed = Signal(str, str)  # article_id, title
    brought_back = Signal(str)  # article_id

    def __init__(self, session: SessionSteps, show: Callable[[str], None]) -> None:
        super().__init__(session)
        self._session = session
        self._show = show
        self._gone: list[str] = []  # ids, the last removed last
        self._back: list[str] = []  # those of them that undo brought back
        session.changed.connect(lambda _step: self.forget())
        session.articles_changed.connect(self.leave_out_listed)

    @property
    def undoes(self) -> bool:
        """Whether a removal was the last thing done, and what it took is still away."""
        return bool(self._gone)

    @property
    def redoes(self) -> bool:
        """Whether the last thing done was to take a removal back."""
        return bool(self._back)

    def remove(self, article_id: str) -> bool:
        """Take an article off the list; say whether it went (``failed`` tells why not)."""
        self._back.clear()
        return self._remove(article_id)

    def bring_back(self, article_id: str) -> bool:
        """Put an article back and open it; say whether it came."""
        session = self._session
        try:
            session.store.restore_article(article_id)
        except ReviewerError as error:
            session.failed.emit(error)
            return False
        self._gone = [it for it in self._gone if it != article_id]
        self._back.append(article_id)
        session.articles_changed.emit()
        self._show(article_id)
        self.brought_back.emit(article_id)
        return True

    def undo(self) -> None:
        """Bring back what was removed last."""
        self.bring_back(self._gone[-1])

    def redo(self) -> None:
        """Remove again what undo brought back last."""
        article_id = self._back.pop()  # first: a step may be stored as the article closes
        if not self._remove(article_id):
            self._back.append(article_id)

    def _remove(self, article_id: str) -> bool:
        session = self._session
        try:
            title = session.store.find(article_id).title
            session.store.remove_article(article_id)
        except ReviewerError as error:
            session.failed.emit(error)
            return False
        if session.article and session.article.article_id == article_id:
            session.load(None)
        self._gone.append(article_id)
        session.articles_changed.emit()
        self.removed.emit(article_id, title)
        return True

    def leave_out_listed(self) -> None:
        """What came back by another way, in another window too, is not undone."""
        self._gone = [it for it in self._gone if not self._is_listed(it)]

    def _is_listed(self, article_id: str) -> bool:
        try:
            return self._session.store.find(article_id).article_id == article_id
        except ReviewerError:
            return False

    def forget(self) -> None:
        """Something else was done since, so that no removal is the last thing done."""
        self._gone.clear()
        self._back.clear()
