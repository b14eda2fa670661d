"""The find bar asks and shows; Enter goes on, Esc goes back to the text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reviewer.ui.find_bar import FindBar
from reviewer.ui.theme import Appearance


class Harness:
    def __init__(self, qtbot: QtBot, appearance: Appearance) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.text = QPlainTextEdit()
        self.bar = FindBar(appearance)
        column = QVBoxLayout(self.window)
        column.addWidget(self.bar)
        column.addWidget(self.text)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.text.setFocus()
        self.asked: list[tuple[str, bool, bool]] = []
        self.steps: list[int] = []
        self.bar.query_changed.connect(lambda *args: self.asked.append(args))
        self.bar.step.connect(self.steps.append)
        self.edit: QLineEdit = self.bar.findChildren(QLineEdit)[0]

    def button(self, name: str) -> QToolButton:
        buttons = self.bar.findChildren(QToolButton)
        return next(it for it in buttons if it.accessibleName() == name)

    def count(self) -> str:
        return self.bar.findChildren(QLabel)[1].text()


@pytest.fixture
def it(qtbot: QtBot, qapp: QApplication) -> Harness:
    return Harness(qtbot, Appearance(qapp))


def test_every_letter_asks_anew(it: Harness, qtbot: QtBot) -> None:
    it.bar.open_bar()
    assert it.edit.hasFocus()
    QTest.keyClicks(it.edit, "al")
    it.button("Tell capitals apart").click()
    it.button("Whole words only").click()
    assert it.asked == [
        ("a", False, False),
        ("al", False, False),
        ("al", True, False),
        ("al", True, True),
    ]


def test_enter_goes_on_and_shift_enter_back(it: Harness, qtbot: QtBot) -> None:
    it.bar.open_bar("al")
    it.bar.set_result(1, 2, (1, 1))
    QTest.keyClick(it.edit, Qt.Key.Key_Return)
    QTest.keyClick(it.edit, Qt.Key.Key_Enter, Qt.KeyboardModifier.ShiftModifier)
    it.button("Next place (Enter)").click()
    it.button("Previous place (Shift+Enter)").click()
    assert it.steps == [1, -1, 1, -1]


def test_esc_closes(it: Harness, qtbot: QtBot) -> None:
    it.bar.open_bar()
    it.bar.open_bar()
    with qtbot.waitSignal(it.bar.closed):
        QTest.keyClick(it.edit, Qt.Key.Key_Escape)
    assert it.bar.isHidden()


def test_the_selected_words_are_looked_for_or_those_of_last_time(it: Harness) -> None:
    it.bar.open_bar("Homyim")
    assert it.bar.query == "Homyim"
    it.bar.close_bar()
    it.asked.clear()
    it.bar.open_bar()
    assert it.asked == [("Homyim", False, False)]
    assert it.edit.selectedText() == "Homyim"


def test_the_count_says_where_one_is(it: Harness) -> None:
    it.bar.open_bar("al")
    it.bar.set_result(3, 12, (8, 4))
    assert it.count() == "3 of 12 (8 Indonesian, 4 English)"
    assert it.button("Next place (Enter)").isEnabled()
    it.bar.set_result(0, 12, (8, 4))
    assert it.count() == "12 places (8 Indonesian, 4 English)"
    it.bar.set_result(0, 0, (0, 0))
    assert it.count() == "Not found in either text"
    assert not it.button("Next place (Enter)").isEnabled()
    it.edit.clear()
    it.bar.set_result(0, 0, (0, 0))
    assert it.count() == ""


def test_it_fits_into_a_narrow_window_and_takes_its_room_in_a_wide_one(it: Harness) -> None:
    it.bar.open_bar("Homyim")
    before = it.bar.minimumSizeHint().width()
    it.bar.set_result(1, 200, (100, 100))
    assert it.bar.minimumSizeHint().width() - before <= 24
    assert it.bar.minimumSizeHint().width() < 420
    it.window.resize(900, 300)
    QApplication.processEvents()
    assert it.edit.width() == 220
