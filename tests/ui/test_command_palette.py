"""Every command by name, the last ones first, with keys and reasons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from reviewer.ui.command_palette import REASON, CommandPalette
from reviewer.ui.pick_list import PickList, PickRow


class Harness:
    def __init__(self, qtbot: QtBot, recent: tuple[str, ...] = ()) -> None:
        self.window = QPlainTextEdit()
        qtbot.addWidget(self.window)
        self.window.resize(900, 600)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.window.setFocus()
        self.done: list[str] = []
        self.actions = {
            name: self._action(name, text)
            for name, text in {
                "open": "&Open articles…",
                "find": "&Find in both texts",
                "link": "&Link the selection",
                "word": "Select the &word\tW",
            }.items()
        }
        self.actions["find"].setShortcut("Ctrl+F")
        self.palette = CommandPalette(lambda: list(self.actions.values()), self.window, recent)
        self.edit: QLineEdit = self.palette.findChildren(QLineEdit)[0]
        self.picks: PickList = self.palette.findChildren(PickList)[0]

    def _action(self, name: str, text: str) -> QAction:
        action = QAction(text, self.window)
        action.setObjectName(name)
        action.triggered.connect(lambda: self.done.append(name))
        return action

    def rows(self) -> list[PickRow]:
        model = self.picks.model()
        role = Qt.ItemDataRole.UserRole
        return [model.index(row, 0).data(role) for row in range(model.rowCount())]

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.edit, key)

    def hint(self) -> str:
        return self.palette.findChildren(QLabel)[0].text()


def test_names_and_keys_come_from_the_actions(qtbot: QtBot) -> None:
    it = Harness(qtbot)
    it.palette.open_palette()
    assert [(row.title, row.keys) for row in it.rows()] == [
        ("Open articles", ""),
        ("Find in both texts", "Ctrl+F"),
        ("Link the selection", ""),
        ("Select the word", "W"),
    ]


def test_enter_runs_the_best_fit_once_the_palette_is_away(qtbot: QtBot) -> None:
    it = Harness(qtbot)
    focused = []
    it.actions["find"].triggered.connect(lambda: focused.append(it.window.hasFocus()))
    it.palette.open_palette()
    QTest.keyClicks(it.edit, "both")
    it.press(Qt.Key.Key_Return)
    assert it.done == ["find"]
    assert focused == [True]
    assert it.palette.isHidden()


def test_commands_used_last_stand_first(qtbot: QtBot) -> None:
    it = Harness(qtbot, recent=("word", "gone"))
    it.palette.open_palette()
    assert it.rows()[0].title == "Select the word"
    QTest.keyClicks(it.edit, "open")
    with qtbot.waitSignal(it.palette.recent_changed) as told:
        it.press(Qt.Key.Key_Return)
    assert told.args == [["open", "word", "gone"]]
    it.palette.open_palette()
    assert [row.title for row in it.rows()[:2]] == ["Open articles", "Select the word"]


def test_a_command_that_cannot_be_used_says_why_and_does_not_run(qtbot: QtBot) -> None:
    it = Harness(qtbot)
    it.actions["link"].setEnabled(False)
    it.palette.open_palette()
    QTest.keyClicks(it.edit, "link")
    assert not it.rows()[0].enabled
    assert it.hint() == "Cannot be used just now."
    it.press(Qt.Key.Key_Return)
    assert it.done == []
    assert it.palette.isVisible()
    it.actions["link"].setProperty(REASON, "Mark an error first.")
    it.palette.open_palette()
    QTest.keyClicks(it.edit, "link")
    assert it.hint() == "Mark an error first."


def test_the_bar_goes_past_a_command_that_cannot_be_used(qtbot: QtBot) -> None:
    it = Harness(qtbot)
    it.actions["open"].setEnabled(False)
    it.palette.open_palette()
    it.press(Qt.Key.Key_Down)
    it.press(Qt.Key.Key_Return)
    assert it.done == ["find"]


def test_hidden_commands_are_left_out_and_nothing_found_is_said(qtbot: QtBot) -> None:
    it = Harness(qtbot)
    it.actions["open"].setVisible(False)
    it.palette.open_palette()
    assert len(it.rows()) == 3
    QTest.keyClicks(it.edit, "zzzz")
    assert it.rows() == []
    assert it.hint() == "No command has these letters in its name."
    it.press(Qt.Key.Key_Return)
    it.press(Qt.Key.Key_Escape)
    assert it.done == []
    assert it.window.hasFocus()
