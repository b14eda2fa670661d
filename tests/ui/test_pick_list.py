"""The keyboard stays in the line edit; the keys that belong to the list move its bar."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reviewer.ui.pick_list import PickList, PickRow

ROWS = [
    PickRow(f"Entry {number}", enabled=number != 1, keys="Ctrl+E F3", detail="of the list")
    for number in range(20)
]


class Harness:
    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.edit = QLineEdit()
        self.picks = PickList(self.edit, self.window)
        column = QVBoxLayout(self.window)
        column.addWidget(self.edit)
        column.addWidget(self.picks)
        self.window.resize(300, 200)
        self.window.show()
        self.bars: list[int] = []
        self.picked: list[int] = []
        self.picks.highlighted.connect(self.bars.append)
        self.picks.picked.connect(self.picked.append)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.edit, key)


@pytest.fixture
def it(qtbot: QtBot) -> Harness:
    return Harness(qtbot)


def test_arrows_go_round_and_pages_stop_at_the_ends(it: Harness) -> None:
    it.picks.set_rows(ROWS)
    it.press(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_PageDown)
    assert it.bars == [0, 19, 0, 1, 9]
    it.press(Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
    assert it.bars[5:] == [17, 19, 11]
    QTest.keyClick(it.edit, Qt.Key.Key_Backtab)
    assert it.bars[-1] == 10


def test_enter_picks_what_is_enabled(it: Harness) -> None:
    it.picks.set_rows(ROWS)
    it.press(Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Down)
    it.press(Qt.Key.Key_Enter)
    assert it.picked == [0, 2]


def test_letters_stay_in_the_line_edit(it: Harness) -> None:
    it.picks.set_rows(ROWS)
    QTest.keyClicks(it.edit, "ab")
    assert it.edit.text() == "ab"
    assert it.bars == [0]


def test_with_no_bar_down_begins_at_the_top_and_up_at_the_end(it: Harness) -> None:
    it.picks.set_rows(ROWS, -1)
    it.press(Qt.Key.Key_Return, Qt.Key.Key_Down)
    it.picks.set_rows(ROWS, -1)
    it.press(Qt.Key.Key_Up)
    assert it.picked == []
    assert it.bars == [-1, 0, -1, 19]


def test_an_empty_list_does_nothing(it: Harness) -> None:
    it.picks.set_rows([])
    it.press(Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_Return)
    assert it.bars == [-1]
    assert it.picked == []


def test_an_entry_is_told_whole_to_those_who_do_not_see(it: Harness) -> None:
    it.picks.set_rows([PickRow("Find", "in both", "Ctrl+F", tip="Looks for words")])
    index = it.picks.model().index(0, 0)
    assert index.data() == "Find"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Find, in both, Ctrl+F"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Looks for words"
    assert it.picks.model().rowCount(index) == 0
    assert it.picks.model().rowCount(QModelIndex()) == 1


def test_it_paints_long_names_and_keys_within_its_width(it: Harness) -> None:
    it.picks.set_rows([PickRow("Long " * 40, "Detail " * 20, "Ctrl+Shift+E", depth=2), *ROWS])
    assert not it.picks.grab().isNull()
    assert not it.picks.horizontalScrollBar().isVisible()
