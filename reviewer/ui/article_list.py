"""The articles as a list: state, title, counts; sorted and narrowed."""

from __future__ import annotations

import unicodedata
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from reviewer.core.article import ArticleState, ArticleSummary
from reviewer.core.listed import Listed, ListedScore
from reviewer.core.review import ReviewState, Verdict
from reviewer.ui import wording
from reviewer.ui.panel_model import Lines, PanelModel
from reviewer.ui.session import Session
from reviewer.ui.theme import Appearance
from reviewer.ui.two_line_delegate import TwoLineDelegate

_UNKNOWN = Listed()


class SortBy(StrEnum):
    """What the articles are sorted by; the latest, the most and the worst come first."""

    NAME = "name"
    DATE = "date"
    ERRORS = "errors"
    EXPECTED = "expected"
    SCORE = "score"


class ArticleList(PanelModel[ArticleSummary]):
    """Summaries of all articles."""

    def __init__(self) -> None:
        super().__init__()
        self._all: dict[str, ArticleSummary] = {}  # by id, sorted
        self._rows: dict[str, int] = {}
        self._sort_by = SortBy.DATE
        self._expected: Mapping[str, float] = {}
        self._figures: Mapping[str, Listed] = {}

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
        elif self._sort_by is SortBy.SCORE:
            ordered = sorted(articles, key=self._rank)
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

    def set_figures(self, figures: Mapping[str, Listed]) -> None:
        """Say what is known of the articles' scores and findings."""
        before, self._figures = self._figures, figures
        if self._sort_by is SortBy.SCORE and self._scores(before) != self._scores(figures):
            self.set_articles(list(self._all.values()))
            return
        for key, it in list(self._all.items()):
            if before.get(key, _UNKNOWN) != figures.get(key, _UNKNOWN):
                self._all[key] = again = replace(it)  # to be put into words anew
                if (row := self._rows.get(key)) is not None:
                    self.shown[row] = again
                    self.item_changed.emit(row)

    @staticmethod
    def _scores(figures: Mapping[str, Listed]) -> dict[str, float]:
        return {key: it.score.rank for key, it in figures.items() if it.score}

    def figures(self, item: ArticleSummary) -> Listed:
        """What is known of an article's score and findings."""
        return self._figures.get(item.article.article_id, _UNKNOWN)

    def passed(self, item: ArticleSummary) -> bool | None:
        """Whether a finished article passes: what the reviewer said, else what the score says."""
        if item.state is not ArticleState.FINISHED:
            return None
        if item.verdict:
            return item.verdict is not Verdict.FAIL
        score = self.figures(item).score
        return score.passed if score else None

    def _rank(self, item: ArticleSummary) -> tuple[bool, float]:
        score = self.figures(item).score
        return score is None, score.rank if score else 0.0

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
        state = wording.state_name(item.state)
        words = [state]
        expected = self._expected.get(item.article.article_id)
        if self._sort_by is SortBy.EXPECTED and expected is not None:
            words.insert(0, wording.expected_count(expected))
        score, findings = self.figures(item)
        finished = item.state is ArticleState.FINISHED
        scored = score and (finished or self._sort_by is SortBy.SCORE)
        if score and scored:
            words.append(_told(score))
        elif item.state is not ArticleState.NEW or item.errors:
            words.append(wording.error_count(item.errors, item.reviews))
        if finished and item.verdict:
            words.append(_told_verdict(item.verdict, score))
        elif finished and (passed := self.passed(item)) is not None:
            words.append(wording.outcome(passed))
        if findings and not finished:
            words.append(wording.finding_count(findings))
        spent = [wording.minutes(item.active_seconds)] if item.active_seconds >= 60 else []
        ways = [words + spent]
        if score and scored and _told(score) != _told_short(score):
            # the dot says already what is finished
            bare = [it for it in words if it != state] if finished else words
            short = [_told_short(score) if it == _told(score) else it for it in bare]
            ways += [bare + spent, bare, short, [_told(score)] if finished else bare]
        elif len(words) > 1:
            all_told = wording.error_count(item.errors)
            bare = [it for it in words if it != state]
            of_reviews = wording.error_count(item.errors, item.reviews)
            ways += [words, bare, [all_told if it == of_reviews else it for it in bare]]
        second, *narrower = (" · ".join(it) for it in ways)
        return Lines(item.article.title, second, narrower=tuple(narrower))

    def describe(self, item: ArticleSummary) -> str:
        score, findings = self.figures(item)
        lines = [item.article.title, wording.state_name(item.state)]
        if item.state is not ArticleState.NEW or item.errors:
            lines[-1] += f" · {wording.error_count(item.errors)}"
        if findings is not None:
            lines[-1] += f" · {wording.finding_count(findings)}"
        if score:
            told = self.tr("score {0}").format(wording.figure(score.score, score.digits))
            if score.low is not None and score.high is not None:
                told += f" ({wording.between(score.low, score.high, score.digits)})"
            if score.passed is not None:
                told += " · " + wording.outcome(score.passed)
            if score.small_sample:
                told += " · " + self.tr("small sample, {0} words").format(score.words)
            lines += [told, score.signature.replace("|", " | ")]
        lines.append(self.tr("last changed {0}").format(wording.moment(item.updated_at)))
        return "\n".join(lines)


class ListedReview:
    """Remembers what the open review was when the list was read, or last counted on."""

    def __init__(self, session: Session, model: ArticleList) -> None:
        self._session = session
        self._model = model
        self._errors = 0
        self._state: tuple[ReviewState, str] | None = None  # with the verdict

    def remember(self) -> None:
        """The list was read, or another review is open."""
        self._errors, self._state = len(self._session.annotations()), self._now()

    def count_on(self, article_id: str) -> bool:
        """Show what changed in an article, if it is only the count of the open one's errors; say
        whether it was. Anything rarer is for who reads the list again."""
        review, article = self._session.review, self._session.article
        summary = self._model.summary(article_id)
        state = self._now()
        begun = self._state is None and state == (ReviewState.OPEN, "")
        same = state == self._state or begun
        if not (summary and article and article.article_id == article_id and same):
            return False
        errors = len(self._session.annotations())
        count = summary.errors + errors - self._errors
        self._errors, self._state = errors, state
        # An article is open as long as one of its reviews is.
        is_open = review is not None and review.state is ReviewState.OPEN
        self._model.update(article_id, ArticleState.OPEN if is_open else summary.state, count)
        return True

    def _now(self) -> tuple[ReviewState, str] | None:
        review = self._session.review
        return (review.state, review.verdict) if review else None


def _told(score: ListedScore) -> str:
    """A score; of a small sample with its interval, for a bare figure would say too much."""
    told = wording.figure(score.score, score.digits)
    short = _told_short(score)
    return told if short == told else f"{told} ({short})"


def _told_short(score: ListedScore) -> str:
    """The same where there is little room: the interval alone."""
    if score.small_sample and score.low is not None and score.high is not None:
        return wording.between(score.low, score.high, score.digits - 1)
    return wording.figure(score.score, score.digits)


def _told_verdict(verdict: Verdict, score: ListedScore | None) -> str:
    """The reviewer's verdict; where the score says otherwise, whose it is."""
    outcome = score.passed if score else None
    if outcome is None or outcome is (verdict is not Verdict.FAIL):
        return wording.verdict_name(verdict)
    return wording.given_verdict(verdict)


def _sortable(title: str) -> str:
    """A title without case and accents, so that every system sorts it alike."""
    parts = unicodedata.normalize("NFKD", title.casefold())
    return "".join(it for it in parts if not unicodedata.combining(it))


class ArticleDelegate(TwoLineDelegate[ArticleSummary]):
    """An article: a dot that tells its state by shape and colour, its title, its counts."""

    def __init__(self, model: ArticleList, appearance: Appearance) -> None:
        super().__init__(model, appearance)
        self._articles = model

    def look(self, item: ArticleSummary) -> Hashable:
        return item.state, self._articles.passed(item)

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
            failed = self._articles.passed(item) is False
            done = theme.failed if failed else theme.finished
            painter.setBrush(done if finished else theme.open)
            dot.adjust(-0.5, -0.5, 0.5, 0.5)
        painter.drawEllipse(dot)
