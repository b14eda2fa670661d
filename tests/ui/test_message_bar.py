"""Bars over the pair: answered or put away, they go; they never stop anybody."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from reviewer.ui.message_bar import MessageBar
from reviewer.ui.message_stack import MessageStack
from reviewer.ui.theme import Appearance


@pytest.fixture
def stack(qtbot: QtBot, qapp: QApplication) -> MessageStack:
    made = MessageStack(Appearance(qapp))
    qtbot.addWidget(made)
    return made


def shown(stack: MessageStack) -> list[str]:
    return [it.text for it in stack.findChildren(MessageBar) if not it.isHidden()]


def test_an_empty_stack_takes_no_room(stack: MessageStack) -> None:
    assert stack.isHidden()
    stack.say("a", "One")
    assert stack.isVisible()
    stack.withdraw("a")
    stack.withdraw("never there")
    assert stack.isHidden()


def test_one_key_holds_one_bar(stack: MessageStack) -> None:
    stack.say("a", "One")
    stack.say("b", "Two")
    stack.say("a", "Three")
    assert sorted(shown(stack)) == ["Three", "Two"]
    bar = stack.bar("a")
    assert bar and bar.text == "Three"


def test_a_button_acts_and_puts_the_bar_away(stack: MessageStack) -> None:
    done: list[str] = []
    choices = [("Swap", lambda: done.append("swap")), ("Leave", lambda: done.append("leave"))]
    bar = stack.say("language", "The texts seem to be swapped.", choices)
    assert [it.text() for it in bar.findChildren(QPushButton)] == ["Swap", "Leave"]
    bar.findChildren(QPushButton)[0].click()
    assert done == ["swap"]
    assert stack.isHidden()
    assert stack.bar("language") is None


def test_an_action_may_say_something_under_the_same_key(stack: MessageStack) -> None:
    bar = stack.say("a", "First", [("Go on", lambda: stack.say("a", "Second"))])
    bar.findChildren(QPushButton)[0].click()
    assert shown(stack) == ["Second"]
    assert stack.isVisible()


def test_the_cross_and_esc_put_a_bar_away(stack: MessageStack, qtbot: QtBot) -> None:
    stack.say("a", "One").findChildren(QToolButton)[0].click()
    assert stack.isHidden()
    bar = stack.say("a", "One")
    QTest.keyClick(bar, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(bar))
