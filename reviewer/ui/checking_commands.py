"""Commands on what the checks know: their switches, memory, patterns, glossary; and triage."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reviewer.ui.article_list import SortBy
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.main_window import MainWindow
from reviewer.ui.menus import Slot
from reviewer.ui.remembering import Remembering
from reviewer.ui.theme import Appearance
from reviewer.ui.triaging import Triaging

if TYPE_CHECKING:
    from reviewer.core.expectation import Expectation
    from reviewer.ui.dialogs.checks import Checks
    from reviewer.ui.dialogs.glossary import Glossary
    from reviewer.ui.dialogs.memory import Memory
    from reviewer.ui.dialogs.patterns import Patterns


class CheckingCommands(QObject):
    """Opens the dialogs; whatever is changed in them, the article is looked through again."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self.remembering = Remembering(window.session)
        self.remembering.grown.connect(self._session.findings.look_again)
        self.triaging = Triaging(window.session)
        self.triaging.listed.connect(self._tell_expected)
        for signal in (window.articles.sort_changed, window.session.opened):
            signal.connect(self._sort)

    def slots(self) -> dict[str, Slot]:
        """What each command does, by its name in the menus."""
        return {
            "checks": self._checks,
            "memory": self._memory,
            "patterns": self._patterns,
            "glossary": self._glossary,
            "triage": self._triage,
        }

    def _checks(self) -> None:
        from reviewer.ui.dialogs.checks import Checks

        self._show(Checks(self._session, *self._place()))

    def _memory(self) -> None:
        from reviewer.ui.dialogs.memory import Memory

        self.remembering.follow()
        self._show(Memory(self._session.store, *self._place()))

    def _patterns(self) -> None:
        from reviewer.ui.dialogs.patterns import Patterns

        self._show(Patterns(self._session, *self._place()))

    def _glossary(self) -> None:
        from reviewer.ui.dialogs.glossary import Glossary

        self._show(Glossary(self._session.store, *self._place()))

    def _triage(self) -> None:
        from reviewer.ui.dialogs.triage import Triage

        self.remembering.follow()
        dialog = Triage(self._session, self.triaging, *self._place())
        dialog.open_wanted.connect(self._window.choose)
        dialog.open()

    def _sort(self) -> None:
        """Find out what is expected when the articles are listed by it."""
        if self._window.articles.sort_by is SortBy.EXPECTED:
            self.triaging.begin()

    def _tell_expected(self, found: Sequence[Expectation]) -> None:
        self._window.articles.set_expected({it.article_id: it.errors for it in found})

    def _place(self) -> tuple[Appearance, MachineSettings, MainWindow]:
        return self._window.appearance, self._window.settings, self._window

    def _show(self, dialog: Checks | Memory | Patterns | Glossary) -> None:
        """Open a dialog; what the checks then know otherwise, they look for again."""
        dialog.changed.connect(self._session.findings.look_again)
        dialog.open()
