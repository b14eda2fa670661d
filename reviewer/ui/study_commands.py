"""Commands on the review as a whole and on how one works: finish, settings, about."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reviewer import log
from reviewer.core.errors import ReviewerError
from reviewer.store.study import choose_typology, own_typology_file
from reviewer.ui import wording
from reviewer.ui.main_window import MainWindow
from reviewer.ui.menus import Slot
from reviewer.ui.sentences import sentence
from reviewer.ui.theme import Mode


class StudyCommands(QObject):
    """Opens the dialogs on the review and the settings, and does what they say."""

    typology_changed = Signal()
    theme_changed = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session

    def slots(self) -> dict[str, Slot]:
        """What each command does, by its name in the menus."""
        return {
            "finish": self._finish,
            "reopen": self._session.reopen,
            "settings": self._settings,
            "about": self._about,
        }

    def say_substitute(self, trouble: ReviewerError) -> None:
        """Say that another typology than the study's own is marked and weighed with, and why."""
        told = self.tr(
            "{0} Until a typology is chosen in the settings, errors are marked and weighed by"
            " “{1}” instead."
        )
        name = self._session.typology.name(wording.language())
        self._window.desk.messages.say("trouble", told.format(sentence(trouble), name))

    def _finish(self) -> None:
        session, window = self._session, self._window
        if session.article is None:
            return
        window.details.flush()
        from reviewer.ui.dialogs.finish_review import FinishReview

        dialog = FinishReview(
            session.annotations(),
            session.typology,
            session.row_of,
            session.review.verdict if session.review else "",
            window.appearance,
            window.settings,
            window,
            findings=len(session.found.shown),
        )
        dialog.jump_wanted.connect(lambda it: session.set_current(it, reveal=True))
        dialog.finding_wanted.connect(lambda: session.step_finding(1))
        ahead = window.articles.neighbour(1, unfinished=True)  # as the list is sorted by now
        dialog.finished_with.connect(session.finish)
        dialog.next_wanted.connect(lambda: self._open_next(ahead))
        dialog.finished.connect(lambda _: window.desk.view.setFocus())
        dialog.open()

    def _open_next(self, article_id: str) -> None:
        if article_id:
            self._window.choose(article_id)
        else:
            self._session.notice.emit(self.tr("No other article of the list is left to review."))

    def _settings(self) -> None:
        session, window = self._session, self._window
        from reviewer.ui.dialogs.settings import Settings

        dialog = Settings(
            session.typology,
            own_typology_file(session.store),
            window.appearance,
            window.settings,
            window,
        )
        dialog.theme_chosen.connect(self._set_theme)
        dialog.language_chosen.connect(lambda it: setattr(window.settings, "language", it))
        dialog.text_size_chosen.connect(self._set_text_size)
        dialog.typology_chosen.connect(self._set_typology)
        dialog.open()

    def _set_theme(self, theme: str) -> None:
        self._window.settings.theme = theme
        self._window.appearance.set_mode(Mode(theme))
        self.theme_changed.emit()

    def _set_text_size(self, points: float) -> None:
        self._window.settings.text_size = points
        self._window.desk.set_text_size(points)

    def _set_typology(self, choice: str | Path) -> None:
        try:
            self._session.set_typology(choose_typology(self._session.store, choice))
        except ReviewerError as error:
            self._session.failed.emit(error)
        else:
            self.typology_changed.emit()

    def _about(self) -> None:
        from reviewer.ui.dialogs.about import About

        window = self._window
        About(
            self._session.store.path, log.folder(), window.appearance, window.settings, window
        ).open()
