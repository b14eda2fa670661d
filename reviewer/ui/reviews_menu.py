"""The reviews of the open article: which there are, whose is shown, one's own, and whether it is
finished still."""

from __future__ import annotations

from PySide6.QtCore import QObject

from reviewer.core.review import Review, ReviewState
from reviewer.ui import wording
from reviewer.ui.main_window import MainWindow
from reviewer.ui.menus import Menus

_BAR = "review"
_REOPENED = "reopened"


class ReviewsMenu(QObject):
    """Fills the submenu of reviews when it is about to be seen, and says when the review shown is
    another's."""

    def __init__(self, window: MainWindow, menus: Menus) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._menu = menus.reviews
        menus.opening.connect(self.fill)
        for signal in (self._session.opened, self._session.reviewer_changed):
            signal.connect(self.tell)
        self._session.changed.connect(self._forget_reopened)
        self._session.opened_again.connect(self._tell_reopened)
        self.tell()

    def fill(self) -> None:
        """List the reviews, the oldest first; there is no choice where there is only one."""
        session = self._session
        reviews = session.reviews()
        self._menu.clear()
        self._menu.menuAction().setVisible(len(reviews) > 1)
        shown = session.review.review_id if session.review else ""
        for it in reviews if len(reviews) > 1 else ():
            action = self._menu.addAction(self._words(it).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(it.review_id == shown)
            action.triggered.connect(
                lambda _checked=False, review_id=it.review_id: session.show_review(review_id)
            )

    def _words(self, review: Review) -> str:
        session = self._session
        count = len(session.store.annotations(review.review_id))
        if review.state is ReviewState.FINISHED:
            state = self.tr("finished")
        else:
            state = self.tr("open")
        return " · ".join((self._whose(review), wording.error_count(count), state))

    def _whose(self, review: Review) -> str:
        name = self._session.store.reviewer_name(review.reviewer_id)
        own = review.reviewer_id == self._session.reviewer.reviewer_id
        return self.tr("{0} (you)").format(name) if own else name

    def tell(self) -> None:
        """Say in a bar whose review is shown when it is not one's own."""
        session, messages = self._session, self._window.desk.messages
        for bar in (_BAR, _REOPENED):
            messages.withdraw(bar)
        if session.review is None or session.shows_own:
            return
        name = session.store.reviewer_name(session.review.reviewer_id)
        mine = [it for it in session.reviews() if it.reviewer_id == session.reviewer.reviewer_id]
        choice = self.tr("Show my own review") if mine else self.tr("Start my own review")
        words = self.tr("You are looking at the review by {0}.").format(name)
        messages.say(_BAR, words, [(choice, session.start_own_review)])

    def _tell_reopened(self) -> None:
        """Say that a finished review is so no longer; nothing waits for an answer."""
        session, desk = self._session, self._window.desk

        def undo() -> None:
            session.undo()
            desk.view.setFocus()

        words = self.tr("This review was finished. The change opened it again, without a verdict.")
        desk.messages.say(_REOPENED, words, [(self.tr("Undo the change"), undo)])

    def _forget_reopened(self, _step: object) -> None:
        """After another change, undo would take back that one."""
        self._window.desk.messages.withdraw(_REOPENED)
