"""What the list of articles says of the open review: counted on with each mark, not read anew."""

from __future__ import annotations

from reviewer.core.article import ArticleState
from reviewer.core.review import ReviewState
from reviewer.ui.article_list import ArticleList
from reviewer.ui.session import Session


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
