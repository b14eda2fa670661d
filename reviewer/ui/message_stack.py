"""The bars over the pair: the newest on top, and never more than leave the text its room."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from reviewer.ui.message_bar import Choice, MessageBar
from reviewer.ui.theme import Appearance

if TYPE_CHECKING:
    from reviewer.ui.asking_name import NameBar

_MOST = 2
"""Bars shown at once."""


class MessageStack(QWidget):
    """The bars, the newest on top; takes no room while there are none.

    Of the older ones a button tells the number and shows them all.
    """

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._bars: dict[str, MessageBar] = {}  # the newest last
        self._all = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._more = QPushButton(self)
        self._more.setFlat(True)
        self._more.setToolTip(self.tr("Show the older messages too"))
        self._more.clicked.connect(self._show_all)
        self._column.addWidget(self._more)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def say(self, key: str, text: str, choices: Sequence[Choice] = ()) -> MessageBar:
        """Show a sentence with up to three buttons, in place of the one under the same ``key``."""
        bar = MessageBar(text, choices, self._appearance)
        self.show_bar(key, bar)
        return bar

    def ask_name(self, proposal: str) -> NameBar:
        """Ask for the reviewer's name."""
        from reviewer.ui.asking_name import NameBar

        bar = NameBar(proposal, self._appearance)
        self.show_bar("name", bar)
        return bar

    def show_bar(self, key: str, bar: MessageBar) -> None:
        """Show a bar under a key."""
        self.withdraw(key)
        self._bars[key] = bar
        self._column.insertWidget(0, bar)
        bar.closed.connect(lambda: self._forget(key, bar))
        self._arrange()

    def bar(self, key: str) -> MessageBar | None:
        """The bar under a key, whether there is room for it now or not."""
        return self._bars.get(key)

    def withdraw(self, key: str) -> None:
        """Take a bar away that is no longer true."""
        if bar := self._bars.get(key):
            bar.close_bar()

    def _forget(self, key: str, bar: MessageBar) -> None:
        if self._bars.get(key) is bar:
            del self._bars[key]
        self._column.removeWidget(bar)
        self._arrange()

    def _show_all(self) -> None:
        self._all = True
        self._arrange()

    def _arrange(self) -> None:
        """Show the newest and count the rest."""
        newest = list(reversed(self._bars.values()))
        if len(newest) <= _MOST:
            self._all = False
        shown = newest if self._all else newest[:_MOST]
        focus = QApplication.focusWidget()
        busy = next((it for it in newest if focus and it.isAncestorOf(focus)), None)
        if busy and busy not in shown:
            shown[-1] = busy  # somebody is typing there
        for bar in newest:
            bar.setVisible(bar in shown)
        hidden = len(newest) - len(shown)
        self._more.setVisible(hidden > 0)
        if hidden > 0:
            self._more.setText(self.tr("%n more message(s)", "", hidden))
        self.setVisible(bool(newest))
