"""Commands on the list of articles: from one to the next, sorted, removed, copied."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from reviewer.ui.main_window import MainWindow


class ArticleCommands(QObject):
    """Does with the article that is chosen in the list, or open, what the list's menu does."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session

    def slots(self) -> dict[str, Callable[[], object]]:
        """What each command does, by its name in the menus."""
        return {
            "next-article": lambda: self.step(1),
            "previous-article": lambda: self.step(-1),
            "remove-article": self._remove,
            "copy-id": self._copy_id,
        }

    def step(self, direction: int) -> None:
        """Open the article after the open one in the list as it is filtered and sorted, or the one
        before."""
        found = self._window.articles.neighbour(direction)
        if found:
            self._window.choose(found)
            return
        if direction > 0:
            words = self.tr("This is the last article of the list.")
        else:
            words = self.tr("This is the first article of the list.")
        self._session.notice.emit(words)

    def _remove(self) -> None:
        if article_id := self._window.articles.meant:
            self._window.articles.remove_wanted.emit(article_id)

    def _copy_id(self) -> None:
        if article_id := self._window.articles.meant:
            QGuiApplication.clipboard().setText(article_id)
            self._session.notice.emit(self.tr("The article's id was copied."))
