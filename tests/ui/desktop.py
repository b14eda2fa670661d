"""The whole window as the program builds it, and a keyboard at it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reviewer.app import House
from reviewer.ui.main_window import MainWindow
from reviewer.ui.message_bar import MessageBar
from reviewer.ui.pair.view import PairView
from reviewer.ui.session import Session

NAMED = "Accuracy/Mistranslation/Named entity"


class Desktop(NamedTuple):
    """A window with the small article open."""

    house: House
    bot: QtBot

    @property
    def session(self) -> Session:
        return self.house.session

    @property
    def window(self) -> MainWindow:
        return self.house.window

    @property
    def view(self) -> PairView:
        """The text."""
        return self.window.desk.view

    def press(self, *keys: str) -> None:
        """Press keys, as Qt writes them ("W", "Ctrl+Z"), wherever the keyboard is."""
        for key in keys:
            pressed = QKeySequence(key)[0]  # type: ignore[index]
            target = QApplication.focusWidget() or self.window
            QTest.keyClick(target, pressed.key(), pressed.keyboardModifiers())

    def write(self, words: str) -> None:
        """Type words where the keyboard is."""
        QTest.keyClicks(QApplication.focusWidget() or self.window, words)

    def caret(self, words: str, text: int = 0) -> None:
        """Put the caret into words of a text."""
        it = self.session.texts[text]
        place = it.content.index(words) + 1
        self.view.setFocus()
        self.view.select(it.text_id, place, place)

    def choose(self, words: str, text: int = 0) -> None:
        """Select words of a text."""
        it = self.session.texts[text]
        start = it.content.index(words)
        self.view.setFocus()
        self.view.select(it.text_id, start, start + len(words))

    def mark(self, words: str, letter: str = "A") -> str:
        """Mark words with a letter (an addition, which asks for no correction); give the id."""
        self.choose(words)
        self.press(letter)
        assert self.session.current
        return self.session.current.annotation_id

    def marked(self) -> list[tuple[str, str, str | None]]:
        """Words, category and correction of each stored error."""
        review = self.session.review
        stored = self.session.store.annotations(review.review_id) if review else []
        found = sorted(stored, key=lambda it: (it.span.text_id, it.span.start))
        return [(it.span.quote, it.category, it.correction) for it in found]

    def listed(self) -> list[str]:
        """What the list of errors shows."""
        self.window.errors._model.catch_up()
        model = self.window.errors.list.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def bars(self) -> list[str]:
        """What the bars over the text say."""
        found = self.window.desk.messages.findChildren(MessageBar)
        return [it.text for it in found if it.isVisible()]

    def answer(self, words: str) -> None:
        """Click a button of a bar."""
        found = self.window.desk.messages.findChildren(QPushButton)
        shown = [it for it in found if it.text() == words and it.isVisible()]
        QTest.mouseClick(shown[-1], Qt.MouseButton.LeftButton)

    def shows(self, kind: type[QWidget]) -> bool:
        """Whether a palette or sheet of this kind is over the window."""
        return any(it.isVisible() for it in self.window.findChildren(kind))

    def run(self, command: str) -> None:
        """Choose a command of the menus."""
        self.house.commands.menus.commands[command].trigger()
