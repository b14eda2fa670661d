"""The session: the only mutable state of the window and its only road to the store.

Every method that changes something stores it first and tells by signals afterwards. The user's
trouble leaves everything as it was and comes out of ``failed``.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from reviewer.core.annotation import Annotation
from reviewer.core.change import Change, Step, TextPresence, Title
from reviewer.core.errors import ChangedElsewhere, ReviewerError
from reviewer.core.typology import Typology
from reviewer.store import Store
from reviewer.ui.deciding import Deciding
from reviewer.ui.findings import Findings
from reviewer.ui.removing import Removing


class Session(Deciding):
    """What a reviewer does to the open article."""

    def __init__(self, store: Store, typology: Typology, parent: QObject | None = None) -> None:
        super().__init__(store, typology, parent)
        self.findings = Findings(self)
        self.removing = Removing(self, self.open_article)

    # ---- opening

    def open_article(self, article_id: str) -> None:
        """Show an article; what was open is stored already."""
        try:
            article = self.store.find(article_id)
            self.load(article, self.usual_english(article.article_id))
        except ReviewerError as error:
            self.failed.emit(error)

    def close_article(self) -> None:
        """Show none."""
        self.load(None)

    def cycle_english(self) -> None:
        """Go on to the next English text; after the last, a machine version with the reference."""
        choices = self.english_choices()
        if len(choices) > 1:
            place = choices.index(self.english) if self.english in choices else -1
            self.show_english(choices[(place + 1) % len(choices)])

    def english_choices(self) -> list[tuple[str, ...]]:
        """What the English side can show: each text alone, then each machine version with the
        first reference."""
        alone: list[tuple[str, ...]] = [(it.text_id,) for it in self.english_texts]
        references = [it.text_id for it in self.english_texts if it.role == "reference"]
        machines = [it.text_id for it in self.english_texts if it.role == "machine"]
        return alone + [(it, references[0]) for it in machines if references]

    def refresh(self) -> bool:
        """Take in what another window or program stored meanwhile; say whether there was any."""
        version = self.store.data_version()
        if version == self._data_version:
            return False
        self._data_version = version
        self._forget_reviewer()
        self.reload(self.review.review_id if self.review else "")
        self.articles_changed.emit()
        return True

    # ---- undo

    def undo(self) -> None:
        """Take the last step back, also one from before a restart; say when there is none."""
        self.removing.leave_out_listed()
        if self.removing.undoes:
            self.removing.undo()
        elif not self._travel(self.store.undo):
            self.notice.emit(self.tr("There is nothing to undo."))

    def redo(self) -> None:
        """Do the step last taken back again; say when there is none."""
        if self.removing.redoes:
            self.removing.redo()
        elif not self._travel(self.store.redo):
            self.notice.emit(self.tr("There is nothing to do again."))

    def undo_action(self) -> str | None:
        """What undo would take back, in a word; ``None`` when there is nothing."""
        return "remove article" if self.removing.undoes else self._action(self.store.undo_action)

    def redo_action(self) -> str | None:
        """What redo would do again, in a word; ``None`` when there is nothing."""
        return "remove article" if self.removing.redoes else self._action(self.store.redo_action)

    def _action(self, ask: Callable[[str, str], str | None]) -> str | None:
        if not self.article:
            return None
        return ask(self.article.article_id, self.reviewer.reviewer_id)

    def _travel(self, go: Callable[[str, str], Step | None]) -> bool:
        """Go a step back or on; say whether there was one, or somebody was told what bars it."""
        if not self.article:
            return False
        try:
            step = go(self.article.article_id, self.reviewer.reviewer_id)
        except ReviewerError as error:
            self.failed.emit(error)
            if isinstance(error, ChangedElsewhere):
                self.refresh()
            return True
        if step is None:
            return False
        self.show_step(step)
        made = [it.after for it in step.changes if isinstance(it.after, Annotation)]
        gone = [it.before for it in step.changes if isinstance(it.before, Annotation)]
        if gone and not made:
            self.bring_into_view(gone[0])
        current = made[0].annotation_id if made else self.reopened(step)
        if current or gone:  # a repair of rows leaves the current error the current one
            self.set_current(current, reveal=True)
        if not made:
            self.current_changed.emit()
        return True

    def take_trial_back(self) -> None:
        """Take back that a finding became an error, and what was typed since: a false start."""
        trial, self.trial = self.trial, ""
        while (it := self.annotation(trial)) and self.undo_action() in ("accept", "correction"):
            self.undo()
            if self.annotation(trial) is it:
                break  # it could not be taken back, and somebody was told why

    # ---- the article

    def rename(self, title: str) -> None:
        """Give the article another title."""
        if self.article and title.strip() and title.strip() != self.article.title:
            article_id = self.article.article_id
            before = Title(article_id, self.article.title)
            self.apply("rename", [Change(before, Title(article_id, title.strip()))])

    def take_away_text(self, text_id: str) -> None:
        """Take an English text away; its errors stay stored, and undo brings it back."""
        if self.article:
            article_id = self.article.article_id
            here, away = (TextPresence(article_id, text_id, it) for it in (True, False))
            self.apply("remove text", [Change(here, away)])
