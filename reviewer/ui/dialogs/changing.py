"""Dialogs in which every change holds at once and can be taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from reviewer.core.errors import ReviewerError
from reviewer.ui.dialogs.dialog import Dialog
from reviewer.ui.dialogs.taking_back import TakingBack
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.sentences import sentence
from reviewer.ui.theme import Appearance


class ChangingDialog(Dialog):
    """What is changed here holds at once and is told by ``changed``.

    Subclasses call ``add_undo`` where that button belongs, and show in ``show_stored`` what is
    stored now.
    """

    changed = Signal()

    def __init__(
        self, title: str, appearance: Appearance, settings: MachineSettings, parent: QWidget | None
    ) -> None:
        super().__init__(title, appearance, settings, parent)
        self.undo: QPushButton
        self._taking_back: TakingBack

    def add_undo(self) -> None:
        """Add the button *Undo*."""
        self.undo = self.add_action(self.tr("&Undo"))
        self.undo.setToolTip(self.tr("Take back what was changed here last (Ctrl+Z)"))
        self._taking_back = TakingBack(self.undo, self)

    def show_stored(self) -> None:
        """Show what is stored now."""
        raise NotImplementedError

    def change(self, act: Callable[[], object]) -> bool:
        """Change what is stored, and say what is wrong with the store or a file if that fails."""
        try:
            act()
        except ReviewerError as error:
            self.trouble.say(sentence(error))
            return False
        self.trouble.say("")
        self.show_stored()
        self.changed.emit()
        return True

    def let_undo(self, undo: Callable[[], object]) -> None:
        """Remember how to take back what was changed just now."""
        self._taking_back.add(lambda: self.change(undo))
