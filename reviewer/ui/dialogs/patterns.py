"""The user's own patterns: a list, a form, and their matches in the open article as one types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reviewer.checks.settings import Pattern
from reviewer.core.errors import PatternInvalid, ReviewerError
from reviewer.store import items, patterns
from reviewer.store.patterns import StoredPattern
from reviewer.ui import pattern_trial
from reviewer.ui.dialogs.dialog import Dialog
from reviewer.ui.dialogs.pattern_form import EMPTY, PatternForm
from reviewer.ui.dialogs.pattern_matches import MatchTable
from reviewer.ui.dialogs.taking_back import TakingBack
from reviewer.ui.later import Later
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.sentences import sentence
from reviewer.ui.session import Session
from reviewer.ui.theme import Appearance

if TYPE_CHECKING:
    from reviewer.checks.trying import Tried

_TRY_AFTER = 150
"""Milliseconds after a key: who types on has not to wait for what is half written."""


class Patterns(Dialog):
    """What can be read and is quick is stored as it is typed; ``changed`` tells of it."""

    name = "patterns"
    first_size = QSize(900, 600)
    changed = Signal()

    def __init__(
        self,
        session: Session,
        appearance: Appearance,
        settings: MachineSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Patterns"), appearance, settings, parent)
        self._session = session
        self._store = session.store
        self._before: StoredPattern | None = None  # the chosen one, until it is changed
        self._filling = False
        self.list = QListWidget(self)
        self.form = PatternForm(self)
        self.matches = MatchTable(appearance, self)
        self.new = self.add_action(self.tr("Ne&w"))
        self.remove = self.add_action(self.tr("&Remove"))
        self.undo = self.add_action(self.tr("&Undo"))
        self.add_plain_close()
        self._taking_back = TakingBack(self.undo, self)
        self._trying = Later(self._try, self, _TRY_AFTER)
        self._lay_out()
        self._fill()
        self._connect()
        self.list.setCurrentRow(0)
        if not self.list.count():
            self._show_chosen()
            self.new.setFocus()

    # ---- building

    def _lay_out(self) -> None:
        self.list.setFixedWidth(224)
        self.list.setObjectName("table")
        self.list.setAccessibleName(self.tr("Patterns"))
        self.list.setToolTip(self.tr("A tick switches a pattern on (Space)"))
        self.new.setToolTip(self.tr("Begin another pattern"))
        self.remove.setToolTip(self.tr("Remove the chosen pattern"))
        self.undo.setToolTip(self.tr("Take back what was changed here last (Ctrl+Z)"))
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.form)
        right.addWidget(self.matches, 1)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(self.list)
        both.addLayout(right, 1)
        self.body.addLayout(both, 1)

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(self._show_chosen)
        self.list.itemChanged.connect(self._switch)
        self.form.typed.connect(self._trying.ask)
        self.new.clicked.connect(self._begin)
        self.remove.clicked.connect(self._remove)

    # ---- the list

    def _fill(self, chosen: str = "") -> None:
        self._filling = True
        self.list.clear()
        for it in patterns.stored(self._store):
            self._add(it)
            if it.item_id == chosen:
                self.list.setCurrentRow(self.list.count() - 1)
        self._filling = False

    def _add(self, it: StoredPattern) -> QListWidgetItem:
        item = QListWidgetItem(it.pattern.name or self.tr("New pattern"))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if it.on else Qt.CheckState.Unchecked)
        item.setData(Qt.ItemDataRole.UserRole, it)
        self.list.addItem(item)
        return item

    def _chosen(self) -> StoredPattern | None:
        item = self.list.currentItem()
        return StoredPattern(*item.data(Qt.ItemDataRole.UserRole)) if item else None

    def _show_chosen(self) -> None:
        if self._filling:
            return
        self._trying.stop()
        it = self._before = self._chosen()
        self.form.show_pattern(it.pattern if it else None)
        self.remove.setEnabled(it is not None)
        self._try()

    def _begin(self) -> None:
        self._add(StoredPattern("", EMPTY, True))
        self.list.setCurrentRow(self.list.count() - 1)
        self.form.expression.setFocus()

    # ---- trying

    def _try(self) -> None:
        """Look for what is typed in the open article; then store it, if it is fit for use."""
        pattern = self.form.pattern
        self._session.jobs.cancel(pattern_trial.JOB)
        if self._chosen() is None or not pattern.expression:
            self.matches.show_matches((), self._hint())
            self.form.state.setText("")
            return
        self.form.state.setText(self.tr("Looking…"))
        pattern_trial.try_on_article(
            self._session,
            pattern,
            lambda tried: self._tell(pattern, tried),
            self._tell_trouble,
        )

    def _hint(self) -> str:
        if not self.list.count():
            return self.tr(
                "There are no patterns yet. A pattern finds words of your choice in every article "
                "and says your message about them; choose New to write one."
            )
        return self.tr("Matches in the open article are shown here as you type.")

    def _tell(self, pattern: Pattern, tried: Tried) -> None:
        self.matches.show_matches(tried.matches, self._nothing())
        if tried.slow_row is not None:
            words = self.tr(
                "Stopped in row {0}, where it took more than a tenth of a second; not stored until "
                "it is quicker."
            )
            self.form.state.setText(words.format(tried.slow_row))
            return
        self.form.state.setText(
            self.tr("%n match(es) in the open article", "", tried.total)
            if self._session.article
            else ""
        )
        self._store_it(pattern)

    def _nothing(self) -> str:
        if self._session.article is None:
            return self.tr("No article is open to try it on.")
        return self.tr("Nothing in the open article matches.")

    def _tell_trouble(self, error: ReviewerError) -> None:
        self.matches.show_matches((), "")
        words = sentence(error)
        if isinstance(error, PatternInvalid):
            words = self.tr("{0} Not stored until it can be read.")
            words = words.format(pattern_trial.problem(error))
        self.form.state.setText(words)

    # ---- storing

    def _store_it(self, pattern: Pattern) -> None:
        chosen = self._chosen()
        if chosen is None or chosen.pattern == pattern:
            return
        self._keep(chosen._replace(pattern=pattern))

    def _switch(self, item: QListWidgetItem) -> None:
        it = StoredPattern(*item.data(Qt.ItemDataRole.UserRole))
        on = item.checkState() is Qt.CheckState.Checked
        if not self._filling and on != it.on:
            self.list.setCurrentItem(item)
            self._keep(it._replace(on=on))

    def _keep(self, it: StoredPattern) -> None:
        """Store the chosen pattern; the first change since it was chosen can be taken back."""
        item = self.list.currentItem()
        if item is None or not it.pattern.expression:
            return
        try:
            key = patterns.save(self._store, it)
        except ReviewerError as error:
            self.trouble.say(sentence(error))
            return
        before, self._before = self._before, None
        if before is not None:
            self._taking_back.add(lambda: self._bring_back(key, before))
        self._filling = True
        item.setData(Qt.ItemDataRole.UserRole, it._replace(item_id=key))
        item.setText(it.pattern.name)
        self._filling = False
        self.changed.emit()

    def _bring_back(self, key: str, before: StoredPattern) -> None:
        if before.item_id:
            patterns.save(self._store, before)
        else:
            patterns.remove(self._store, [key])
        self._show_again(before.item_id)

    def _remove(self) -> None:
        item, it = self.list.currentItem(), self._chosen()
        if item is None or it is None:
            return
        if it.item_id:
            patterns.remove(self._store, [it.item_id])
            key = it.item_id

            def bring_back() -> None:
                items.restore(self._store, [key])
                self._show_again(key)

            self._taking_back.add(bring_back)
        self.list.takeItem(self.list.row(item))
        self._show_chosen()
        self.changed.emit()

    def _show_again(self, key: str) -> None:
        self._fill(key)
        self._show_chosen()
        self.changed.emit()

    def done(self, result: int) -> None:
        """Close; what was typed last and can be read is stored."""
        if self._trying.isActive():
            self._trying.stop()
            self._store_it(self.form.pattern)
        self._session.jobs.cancel(pattern_trial.JOB)
        super().done(result)
