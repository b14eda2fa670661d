"""Of many messages the newest are read, the others are counted, and what is past goes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from reviewer.core.errors import FileMissing
from reviewer.ui.message_bar import MessageBar
from reviewer.ui.message_stack import MessageStack
from reviewer.ui.theme import Appearance
from tests.ui.desktop import Desktop


@pytest.fixture
def stack(qtbot: QtBot, qapp: QApplication) -> MessageStack:
    made = MessageStack(Appearance(qapp))
    qtbot.addWidget(made)
    return made


def shown(stack: MessageStack) -> list[str]:
    found = [it for it in stack.findChildren(MessageBar) if it.isVisible()]
    return [it.text for it in sorted(found, key=lambda it: it.y())]


def more(stack: MessageStack) -> QPushButton | None:
    children = stack.findChildren(QPushButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return next((it for it in children if it.isVisible()), None)


def test_the_two_newest_are_shown_and_the_others_counted(stack: MessageStack, qtbot: QtBot) -> None:
    for key in "abcd":
        stack.say(key, key)
    qtbot.waitUntil(lambda: shown(stack) == ["d", "c"])
    button = more(stack)
    assert button and button.text().startswith("2 ")
    stack.withdraw("c")
    stack.withdraw("a")
    qtbot.waitUntil(lambda: shown(stack) == ["d", "b"])
    assert more(stack) is None


def test_a_click_shows_all_until_they_are_few_again(stack: MessageStack, qtbot: QtBot) -> None:
    for key in "abc":
        stack.say(key, key)
    button = more(stack)
    assert button
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown(stack) == ["c", "b", "a"])
    stack.withdraw("b")
    stack.say("e", "e")
    qtbot.waitUntil(lambda: shown(stack) == ["e", "c"])


def test_a_hidden_bar_is_withdrawn_for_good(stack: MessageStack, qtbot: QtBot) -> None:
    for key in "abc":
        stack.say(key, key)
    stack.withdraw("a")
    assert stack.bar("a") is None and more(stack) is None


def test_a_bar_that_is_typed_into_stays(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.run("reviewer-name")
    for key in "abc":
        desktop.window.desk.messages.say(key, key)
    desktop.press("Ctrl+A")
    desktop.write("Sari")
    assert "c" in desktop.bars() and "a" not in desktop.bars()
    desktop.press("Return")
    assert desktop.session.reviewer.name == "Sari"
    assert sorted(desktop.bars()) == ["b", "c"]
    assert desktop.view.hasFocus()


def test_past_trouble_goes_when_one_goes_on(desktop: Desktop) -> None:
    article = desktop.session.article
    assert article

    def choose() -> None:
        desktop.window.choose(article.article_id)

    def paste() -> None:
        desktop.run("paste")

    for go_on in (choose, paste):
        desktop.session.failed.emit(FileMissing(path="x.txt"))
        assert desktop.bars() == ["x.txt does not exist; check the name and the folder."]
        desktop.press("F4")
        assert desktop.bars()
        go_on()
        assert desktop.bars() == []
