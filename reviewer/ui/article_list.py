"""The articles as a list: state, title, counts; sorted and narrowed."""

from __future__ import annotations

import unicodedata
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from reviewer.core.article import ArticleState, ArticleSummary
from reviewer.core.review import Verdict
from reviewer.ui import wording
from reviewer.ui.panel_model import Lines, PanelModel
from reviewer.ui.two_line_delegate import TwoLineDelegate


class SortBy(StrEnum):
    """What the articles are sorted by; the latest and the most come first."""

    NAME = "name"
    DATE = "date"
    ERRORS = "errors"
    EXPECTED = "expected"


class ArticleList(PanelModel[ArticleSummary]):
    """Summaries of all articles."""

    def __init__(self) -> None:
        super().__init__()
        self._all: dict[str, ArticleSummary] = {}  # by id, sorted
        self._rows: dict[str, int] = {}
        self._sort_by = SortBy.DATE
        self._expected: Mapping[str, float] = {}

    @property
    def total(self) -> int:
        """How many articles there are, whether the filter lets them through or not."""
        return len(self._all)

    @property
    def sort_by(self) -> SortBy:
        """What the articles are sorted by."""
        return self._sort_by

    def set_sort(self, sort_by: SortBy) -> None:
        """Sort by something else."""
        self._sort_by = sort_by
        self.set_articles(list(self._all.values()))

    def set_articles(self, articles: Sequence[ArticleSummary]) -> None:
        """List these."""
        if self._sort_by is SortBy.NAME:
            ordered = sorted(articles, key=lambda it: _sortable(it.article.title))
        elif self._sort_by is SortBy.DATE:
            ordered = sorted(articles, key=lambda it: it.updated_at, reverse=True)
        elif self._sort_by is SortBy.ERRORS:
            ordered = sorted(articles, key=lambda it: it.errors, reverse=True)
        else:
            ordered = sorted(articles, key=self._expectation, reverse=True)
        self._all = {it.article.article_id: it for it in ordered}
        self.forget_lines()
        self.refilter()

    def set_expected(self, expected: Mapping[str, float]) -> None:
        """Say how many errors are expected, by article; what is not known comes last."""
        self._expected = expected
        if self._sort_by is SortBy.EXPECTED:
            self.set_articles(list(self._all.values()))

    def _expectation(self, item: ArticleSummary) -> float:
        return self._expected.get(item.article.article_id, -1.0)

    def refilter(self) -> None:
        self.beginResetModel()
        self.shown = [it for it in self._all.values() if self.fits(it)]
        self._rows = {it.article.article_id: row for row, it in enumerate(self.shown)}
        self.endResetModel()

    def fits(self, item: ArticleSummary) -> bool:
        return self.wanted in item.article.title.casefold()

    def update(self, article_id: str, state: ArticleState, errors: int) -> None:
        """Show another state and count of one article, in its place."""
        old = self._all.get(article_id)
        if old and (old.state, old.errors) != (state, errors):
            self._all[article_id] = new = replace(old, state=state, errors=errors)
            row = self._rows.get(article_id)
            if row is not None:
                self.shown[row] = new
                self.item_changed.emit(row)

    def summary(self, article_id: str) -> ArticleSummary | None:
        """What is known of an article, whether the filter lets it through or not."""
        return self._all.get(article_id)

    def index_of(self, article_id: str) -> QModelIndex:
        """Where an article stands; invalid when it is not shown."""
        row = self._rows.get(article_id)
        return QModelIndex() if row is None else self.index(row)

    def tell(self, item: ArticleSummary) -> Lines:
        words = [wording.state_name(item.state)]
        expected = self._expected.get(item.article.article_id)
        if self._sort_by is SortBy.EXPECTED and expected is not None:
            words.insert(0, wording.expected_count(expected))
        if item.state is not ArticleState.NEW or item.errors:
            words.append(wording.error_count(item.errors, item.reviews))
        if item.state is ArticleState.FINISHED and item.verdict:
            words.append(wording.verdict_name(item.verdict))
        if item.active_seconds >= 60:
            words.append(wording.minutes(item.active_seconds))
        return Lines(item.article.title, " · ".join(words))

    def describe(self, item: ArticleSummary) -> str:
        changed = self.tr("last changed {0}").format(wording.moment(item.updated_at))
        return f"{super().describe(item)}\n{changed}"


def _sortable(title: str) -> str:
    """A title without case and accents, so that every system sorts it alike."""
    parts = unicodedata.normalize("NFKD", title.casefold())
    return "".join(it for it in parts if not unicodedata.combining(it))


class ArticleDelegate(TwoLineDelegate[ArticleSummary]):
    """An article: a dot that tells its state by shape and colour, its title, its counts."""

    def look(self, item: ArticleSummary) -> Hashable:
        return item.state, item.verdict

    def paint_mark(self, painter: QPainter, rect: QRect, item: ArticleSummary) -> None:
        theme = self.appearance.theme
        middle = rect.top() + 17
        dot = QRectF(rect.left() + 8, middle - 4, 8, 8)
        if item.state is ArticleState.NEW:
            painter.setPen(QPen(theme.new, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            finished = item.state is ArticleState.FINISHED
            painter.setPen(Qt.PenStyle.NoPen)
            failed = finished and item.verdict is Verdict.FAIL
            done = theme.failed if failed else theme.finished
            painter.setBrush(done if finished else theme.open)
            dot.adjust(-0.5, -0.5, 0.5, 0.5)
        painter.drawEllipse(dot)
