"""The articles as a list: state, title, counts; sorted and narrowed."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from reviewer.core.article import ArticleState, ArticleSummary
from reviewer.ui import wording
from reviewer.ui.two_line_delegate import ITEM, SECOND_LINE, Index, TwoLineDelegate

SORT = ITEM + 1
_ROOT = QModelIndex()


class SortBy(StrEnum):
    """What the articles are sorted by; the latest and the most come first."""

    NAME = "name"
    DATE = "date"
    ERRORS = "errors"


class ArticleList(QAbstractListModel):
    """Summaries of all articles."""

    def __init__(self) -> None:
        super().__init__()
        self._items: list[ArticleSummary] = []
        self._rows: dict[str, int] = {}
        self.sort_by = SortBy.DATE

    def set_articles(self, articles: Sequence[ArticleSummary]) -> None:
        """List these."""
        self.beginResetModel()
        self._items = list(articles)
        self._rows = {it.article.article_id: row for row, it in enumerate(self._items)}
        self.endResetModel()

    def update(self, article_id: str, state: ArticleState, errors: int) -> None:
        """Show another state and count of one article."""
        row = self._rows.get(article_id)
        if row is not None:
            changed = replace(self._items[row], state=state, errors=errors)
            if changed != self._items[row]:
                self._items[row] = changed
                self.dataChanged.emit(self.index(row), self.index(row), [SECOND_LINE, ITEM])

    def summary(self, article_id: str) -> ArticleSummary | None:
        """What is listed of an article."""
        row = self._rows.get(article_id)
        return None if row is None else self._items[row]

    def index_of(self, article_id: str) -> QModelIndex:
        """Where an article stands; invalid when it is not listed."""
        row = self._rows.get(article_id)
        return QModelIndex() if row is None else self.index(row)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        it = self._items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return it.article.title
        if role == SECOND_LINE:
            return self._second_line(it)
        if role == ITEM:
            return it
        if role == SORT:
            return self._sort_key(it)
        if role == Qt.ItemDataRole.ToolTipRole:
            changed = self.tr("last changed {0}").format(wording.moment(it.updated_at))
            return f"{it.article.title}\n{self._second_line(it)}\n{changed}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{it.article.title}, {self._second_line(it)}"
        return None

    def _sort_key(self, it: ArticleSummary) -> object:
        if self.sort_by is SortBy.NAME:
            return _sortable(it.article.title)
        return it.updated_at if self.sort_by is SortBy.DATE else it.errors

    def _second_line(self, it: ArticleSummary) -> str:
        words = [wording.state_name(it.state)]
        if it.state is not ArticleState.NEW or it.errors:
            words.append(wording.error_count(it.errors))
        if it.active_seconds >= 60:
            words.append(wording.minutes(it.active_seconds))
        return " · ".join(words)


def _sortable(title: str) -> str:
    """A title without case and accents, so that every system sorts it alike."""
    parts = unicodedata.normalize("NFKD", title.casefold())
    return "".join(it for it in parts if not unicodedata.combining(it))


class ArticleDelegate(TwoLineDelegate):
    """An article: a dot that tells its state by shape and colour, its title, its counts."""

    def paint_mark(self, painter: QPainter, rect: QRect, index: Index) -> None:
        it: ArticleSummary = index.data(ITEM)
        theme = self.appearance.theme
        middle = rect.top() + 17
        dot = QRectF(rect.left() + 8, middle - 4, 8, 8)
        if it.state is ArticleState.NEW:
            painter.setPen(QPen(theme.new, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            finished = it.state is ArticleState.FINISHED
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.finished if finished else theme.open)
            dot.adjust(-0.5, -0.5, 0.5, 0.5)
        painter.drawEllipse(dot)
