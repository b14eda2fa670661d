"""A name is of somebody else or of the same person; the dialog never mixes the two up."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reviewer.ui.dialogs.your_name import YourName
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.theme import Appearance


@pytest.fixture
def dialog(
    appearance: Appearance, settings: MachineSettings, window: QWidget, qtbot: QtBot
) -> YourName:
    made = YourName("Sari", ["Budi", "Sari"], appearance, settings, window)
    made.open()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def press(*keys: Qt.Key) -> None:
    for key in keys:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)


def button(dialog: YourName) -> QPushButton:
    return next(it for it in dialog.findChildren(QPushButton) if it.isDefault())


def test_the_name_that_is_there_changes_nothing(dialog: YourName) -> None:
    assert dialog.findChildren(QLineEdit)[0].selectedText() == "Sari"
    assert not button(dialog).isEnabled()


def test_a_name_of_the_list_is_another_person_and_no_spelling(
    dialog: YourName, qtbot: QtBot
) -> None:
    names = dialog.findChildren(QListWidget)[0]
    assert [names.item(row).text() for row in range(names.count())] == ["Budi"]
    other, same = dialog.findChildren(QRadioButton)
    QTest.mouseClick(same, Qt.MouseButton.LeftButton)
    dialog.findChildren(QLineEdit)[0].setFocus()
    press(Qt.Key.Key_Down)
    assert other.isChecked() and not same.isEnabled()
    assert button(dialog).text() == "Work as Budi"
    with qtbot.waitSignal(dialog.became) as told:
        press(Qt.Key.Key_Return)
    assert told.args == ["Budi"]


def test_a_new_name_is_written_or_worked_under(dialog: YourName, qtbot: QtBot) -> None:
    edit = dialog.findChildren(QLineEdit)[0]
    QTest.keyClicks(edit, "  Sari   Dewi ")
    assert button(dialog).text() == "Work as Sari Dewi"
    QTest.mouseClick(dialog.findChildren(QRadioButton)[1], Qt.MouseButton.LeftButton)
    assert button(dialog).text() == "Write Sari Dewi"
    with qtbot.waitSignal(dialog.corrected) as told:
        button(dialog).click()
    assert told.args == ["Sari Dewi"]
