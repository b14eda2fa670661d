"""The parts that answer commands on files, care and study: imported when first wanted."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from reviewer.ui.main_window import MainWindow
from reviewer.ui.menus import Slot

if TYPE_CHECKING:
    from reviewer.ui.care_commands import CareCommands
    from reviewer.ui.export_commands import ExportCommands
    from reviewer.ui.file_commands import FileCommands
    from reviewer.ui.import_commands import ImportCommands
    from reviewer.ui.merge_commands import MergeCommands
    from reviewer.ui.report_commands import ReportCommands
    from reviewer.ui.study_commands import StudyCommands

COMMANDS = {
    "files": (
        "open",
        "open-folder",
        "open-address",
        "paste",
        "sample",
        "add-english",
        "corrected",
        "rename",
        "back-up",
    ),
    "exporting": ("export",),
    "importing": ("import",),
    "merging": ("merge",),
    "reporting": ("report",),
    "care": ("check-database", "reviewer-name"),
    "study": ("finish", "reopen", "settings", "about"),
}
"""The commands that each part answers, known without importing it."""

ON_FILES = {
    *COMMANDS["files"],
    *COMMANDS["exporting"],
    *COMMANDS["importing"],
    *COMMANDS["merging"],
    *COMMANDS["reporting"],
} - {"rename"}
"""Commands that read or write files."""


class CommandParts(QObject):
    """Makes each part when one of its commands runs for the first time.

    ``typology_changed`` and ``theme_changed`` tell what was changed in the settings.
    """

    typology_changed = Signal()
    theme_changed = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        articles = window.articles
        for signal, command in (
            (window.files_dropped, self._offer),
            (articles.files_dropped, self._offer),
            (window.address_dropped, self._ask_address),
            (articles.address_dropped, self._ask_address),
            (articles.sample_wanted, self._add_sample),
            (articles.add_english_wanted, self._add_english_to),
            (articles.remove_wanted, self._remove),
            (window.desk.header.add_english_wanted, self._add_english),
        ):
            signal.connect(command)
        # Where words can be typed, the key pastes them there.
        QShortcut(QKeySequence.StandardKey.Paste, window).activated.connect(self._paste)

    def slots(self) -> dict[str, Slot]:
        """What each command does, by its name in the menus."""
        return {it: partial(self._run, part, it) for part in COMMANDS for it in COMMANDS[part]}

    def _run(self, part: str, command: str) -> None:
        getattr(self, part).slots()[command]()

    def _offer(self, paths: Sequence[Path]) -> None:
        self.files.offer(paths)

    def _ask_address(self, address: str) -> None:
        self.files.opening.ask_address(address)

    def _paste(self) -> None:
        self.files.opening.paste_any()

    def _add_sample(self) -> None:
        self.files.add_sample()

    def _add_english(self) -> None:
        self.files.add_english()

    def _add_english_to(self, article_id: str) -> None:
        self.files.add_english_to(article_id)

    def _remove(self, article_id: str) -> None:
        self.files.remove(article_id)

    @cached_property
    def files(self) -> FileCommands:
        """Opens, adds, renames and removes articles."""
        from reviewer.ui.file_commands import FileCommands

        return FileCommands(self._window, lambda: self.importing)

    @cached_property
    def exporting(self) -> ExportCommands:
        """Writes errors and articles."""
        from reviewer.ui.export_commands import ExportCommands

        return ExportCommands(self._window)

    @cached_property
    def importing(self) -> ImportCommands:
        """Brings errors and ratings in."""
        from reviewer.ui.import_commands import ImportCommands

        return ImportCommands(self._window)

    @cached_property
    def merging(self) -> MergeCommands:
        """Brings another database in."""
        from reviewer.ui.merge_commands import MergeCommands

        return MergeCommands(self._window)

    @cached_property
    def reporting(self) -> ReportCommands:
        """Writes reports."""
        from reviewer.ui.report_commands import ReportCommands

        return ReportCommands(self._window)

    @cached_property
    def care(self) -> CareCommands:
        """Looks after the database, asks for the reviewer's name, tells of faults."""
        from reviewer.ui.care_commands import CareCommands

        return CareCommands(self._window)

    @cached_property
    def study(self) -> StudyCommands:
        """Finishes reviews and opens the settings."""
        from reviewer.ui.study_commands import StudyCommands

        made = StudyCommands(self._window)
        made.typology_changed.connect(self.typology_changed)
        made.theme_changed.connect(self.theme_changed)
        return made
