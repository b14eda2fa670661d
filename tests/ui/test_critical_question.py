"""The question before an error becomes critical."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reviewer.core.annotation import Severity
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


def ask(question: CriticalQuestion, qtbot: QtBot) -> QLineEdit:
    """Ask while a line of a window has the keyboard; give the line."""
    window = QWidget()
    qtbot.addWidget(window)
    line = QLineEdit(window)
    column = QVBoxLayout(window)
    column.addWidget(line)
    column.addWidget(question)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    line.setFocus()
    question.ask()
    assert question.yes.hasFocus()
    question.window_held = window  # type: ignore[attr-defined]
    return line


def press(*keys: Qt.Key) -> None:
    for key in keys:
        held = QApplication.focusWidget()
        assert held
        QTest.keyClick(held, key)


@pytest.mark.parametrize(
    ("keys", "confirmed"),
    [
        ([Qt.Key.Key_Return], True),
        ([Qt.Key.Key_Enter], True),
        ([Qt.Key.Key_3], True),
        ([Qt.Key.Key_Space], True),
        ([Qt.Key.Key_Escape], False),
        ([Qt.Key.Key_Tab, Qt.Key.Key_Return], False),
        ([Qt.Key.Key_Right, Qt.Key.Key_Return], False),
        ([Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Return], True),
    ],
)
def test_keys_answer_and_the_keyboard_goes_back(
    question: CriticalQuestion, qtbot: QtBot, keys: list[Qt.Key], confirmed: bool
) -> None:
    line = ask(question, qtbot)
    told: list[bool] = []
    question.confirmed.connect(lambda: told.append(True))
    press(*keys)
    assert told == [True] * confirmed
    assert question.isHidden()
    assert line.hasFocus()


def test_letters_mean_nothing_and_another_digit_is_an_answer(
    question: CriticalQuestion, qtbot: QtBot
) -> None:
    line = ask(question, qtbot)
    told: list[Severity] = []
    question.others.connect(told.append)
    press(Qt.Key.Key_M, Qt.Key.Key_X)
    assert question.isVisible()
    assert line.text() == ""
    press(Qt.Key.Key_1)
    assert told == [Severity.MINOR]
    assert question.isHidden()
    assert line.hasFocus()


def test_buttons_take_the_keyboard_only_by_tab(question: CriticalQuestion) -> None:
    for button in (question.yes, question.no):
        assert button.focusPolicy() is Qt.FocusPolicy.TabFocus
        assert button.toolTip()
