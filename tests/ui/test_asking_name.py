"""The bar that asks for a name takes what is typed, and nothing else of the window does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from reviewer.ui.message_stack import MessageStack
from reviewer.ui.theme import Appearance


def test_the_name_is_asked_without_stopping_anybody(qtbot: QtBot, qapp: QApplication) -> None:
    stack = MessageStack(Appearance(qapp))
    qtbot.addWidget(stack)
    bar = stack.ask_name("editor")
    edit, button = bar.findChildren(QLineEdit)[0], bar.findChildren(QPushButton)[0]
    assert edit.text() == "editor"
    edit.setText("   ")
    assert not button.isEnabled()
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert stack.isVisible()
    edit.setText("  Sari ")
    with qtbot.waitSignal(bar.named) as told:
        QTest.keyClick(edit, Qt.Key.Key_Return)
    assert told.args == ["Sari"]
    assert stack.isHidden()
