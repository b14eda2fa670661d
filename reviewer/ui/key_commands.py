"""The commands on keys: the sheet that shows them all, and the dialog that changes them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from reviewer.ui.main_window import MainWindow
from reviewer.ui.menus import Menus


class KeyCommands(QObject):
    """Shows and changes the keys of the menus."""

    def __init__(self, window: MainWindow, menus: Callable[[], Menus], language: str) -> None:
        super().__init__(window)
        self._window = window
        self._menus = menus
        self._language = language
        for signal in (window.desk.keys.keys_wanted, window.desk.strip.keys_wanted):
            signal.connect(self.show)

    def show(self) -> None:
        """Open the sheet of all keys."""
        from reviewer.ui.keys_sheet import KeysSheet, keys_of_menus, keys_of_text, keys_of_typology

        window = self._window
        groups = [
            keys_of_typology(window.session.typology, self._language),
            keys_of_text(),
            *keys_of_menus(window.menuBar()),
        ]
        sheet = KeysSheet(groups, window)
        sheet.closed.connect(sheet.deleteLater)
        sheet.closed.connect(window.desk.view.setFocus)
        sheet.open_sheet()

    def change(self) -> None:
        """Ask which commands get other keys."""
        from reviewer.ui.dialogs.change_keys import ChangeKeys

        window = self._window
        dialog = ChangeKeys(self._menus(), window.appearance, window.settings, window)
        dialog.changed.connect(self._set)
        dialog.open()

    def _set(self, changed: dict[str, str]) -> None:
        self._window.settings.changed_keys = changed
        self._menus().set_keys(changed)
