"""The question before an error becomes critical."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reviewer.ui.critical_question import CriticalQuestion
from reviewer.ui.theme import Appearance


@pytest.fixture
def question(appearance: Appearance, qtbot: QtBot) -> CriticalQuestion:
    made = CriticalQuestion(appearance)
    qtbot.addWidget(made)
    return made


def test_question_is_hidden_until_it_is_asked(question: CriticalQuestion) -> None:
    assert not question.isVisible()
    question.show()
    assert question.isVisible()
    assert question.accessibleName()


def test_yes_confirms_and_no_only_hides(question: CriticalQuestion, qtbot: QtBot) -> None:
    question.show()
    with qtbot.assertNotEmitted(question.confirmed):
        QTest.mouseClick(question.no, Qt.MouseButton.LeftButton)
    assert not question.isVisible()
    question.show()
    with qtbot.waitSignal(question.confirmed):
        QTest.mouseClick(question.yes, Qt.MouseButton.LeftButton)
    assert not question.isVisible()


def test_question_stands_out_in_the_colour_of_notices(
    question: CriticalQuestion, appearance: Appearance
) -> None:
    question.show()
    image = question.grab().toImage()
    assert image.pixelColor(image.width() // 2, 3) == appearance.theme.notice


def test_buttons_take_the_keyboard_only_by_tab(question: CriticalQuestion) -> None:
    for button in (question.yes, question.no):
        assert button.focusPolicy() is Qt.FocusPolicy.TabFocus
        assert button.toolTip()
