from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from reviewer.ui.go_to_row import GoToRow


class Harness:
    def __init__(self, qtbot: QtBot) -> None:
        self.window = QPlainTextEdit()
        qtbot.addWidget(self.window)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.window.setFocus()
        self.popup = GoToRow(self.window)
        self.chosen: list[int] = []
        self.popup.row_chosen.connect(self.chosen.append)
        self.edit: QLineEdit = self.popup.findChildren(QLineEdit)[0]


@pytest.fixture
def it(qtbot: QtBot) -> Harness:
    return Harness(qtbot)


@pytest.mark.parametrize(("typed", "row"), [("7", 7), ("999", 17), ("007", 7), ("-3x4", 17)])
def test_enter_goes_to_the_row_or_the_last(it: Harness, qtbot: QtBot, typed: str, row: int) -> None:
    it.popup.open_at(QRect(), 17, 5)
    assert it.edit.selectedText() == "5"
    QTest.keyClicks(it.edit, typed)
    QTest.keyClick(it.edit, Qt.Key.Key_Return)
    assert it.chosen == [row]
    assert it.popup.isHidden()
    assert it.window.hasFocus()


def test_arrows_count_within_the_rows(it: Harness, qtbot: QtBot) -> None:
    it.popup.open_at(QRect(), 3, 2)
    for key, shown in (
        (Qt.Key.Key_Down, "3"),
        (Qt.Key.Key_Down, "3"),
        (Qt.Key.Key_Up, "2"),
        (Qt.Key.Key_Up, "1"),
        (Qt.Key.Key_Up, "1"),
    ):
        QTest.keyClick(it.edit, key)
        assert it.edit.text() == shown


@pytest.mark.parametrize("typed", ["", "0"])
def test_no_row_goes_nowhere(it: Harness, qtbot: QtBot, typed: str) -> None:
    it.popup.open_at(QRect(), 17, 5)
    it.edit.clear()
    QTest.keyClicks(it.edit, typed)
    QTest.keyClick(it.edit, Qt.Key.Key_Return)
    assert it.chosen == []
    QTest.keyClick(it.edit, Qt.Key.Key_Escape)
    assert it.popup.isHidden()


def test_an_article_without_rows_has_none_to_go_to(it: Harness, qtbot: QtBot) -> None:
    it.popup.open_at(QRect(), 0, 1)
    QTest.keyClick(it.edit, Qt.Key.Key_Return)
    assert it.chosen == []
    assert it.popup.isHidden()
