"""The bar of menus: calm while the text is read, its letters underlined when the keyboard asks."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenuBar, QStyleOptionMenuItem, QWidget


class MenuBar(QMenuBar):
    """Underlines the letter of each menu while Alt is held or the keyboard is in the bar.

    The bar is always on the screen; in the menus and dialogs, which come and go, letters stay.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._alt_held = False
        # The menu that opens takes the release of Alt.
        self.hovered.connect(lambda: self.hold_alt(False))

    @property
    def shows_letters(self) -> bool:
        """Whether the letters are underlined now."""
        return self._alt_held or self.hasFocus()

    def hold_alt(self, held: bool) -> None:
        """Take in that Alt was pressed or released."""
        if held != self._alt_held:
            self._alt_held = held
            self.update()

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        super().initStyleOption(option, action)
        if not self.shows_letters:
            option.text = option.text.replace("&", "")
