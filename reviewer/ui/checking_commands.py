"""Commands on what the checks know: their switches, memory, patterns, glossary; and triage."""

from __future__ import annotations

from PySide6.QtCore import QObject

from reviewer.ui.main_window import MainWindow
from reviewer.ui.menus import Slot
from reviewer.ui.remembering import Remembering


class CheckingCommands(QObject):
    """Opens the dialogs; whatever is changed in them, the article is looked through again."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self.remembering = Remembering(window.session)
        self.remembering.grown.connect(self._session.findings.look_again)

    def slots(self) -> dict[str, Slot]:
        """What each command does, by its name in the menus."""
        return {"memory": self._memory, "patterns": self._patterns}

    def _memory(self) -> None:
        from reviewer.ui.dialogs.memory import Memory

        window = self._window
        self.remembering.follow()
        dialog = Memory(self._session.store, window.appearance, window.settings, window)
        dialog.changed.connect(self._session.findings.look_again)
        dialog.open()

    def _patterns(self) -> None:
        from reviewer.ui.dialogs.patterns import Patterns

        window = self._window
        dialog = Patterns(self._session, window.appearance, window.settings, window)
        dialog.changed.connect(self._session.findings.look_again)
        dialog.open()
