"""Who borrowed the keyboard gives it back, whatever became of whom it was borrowed from."""

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from reviewer.ui.keyboard_place import KeyboardPlace


class Lent(QWidget):
    """A part with a line, which borrows the keyboard."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = QLineEdit(self)
        self.place = KeyboardPlace(self)

    def borrow(self) -> None:
        self.place.remember()
        self.line.setFocus()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.text, made.first, made.second = QLineEdit(), Lent(made), Lent(made)  # type: ignore[attr-defined]
    column = QVBoxLayout(made)
    for part in (made.text, made.first, made.second):  # type: ignore[attr-defined]
        column.addWidget(part)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.text.setFocus()  # type: ignore[attr-defined]
    return made


def test_goes_back_to_who_had_it(window: QWidget) -> None:
    first: Lent = window.first  # type: ignore[attr-defined]
    first.borrow()
    assert first.line.hasFocus()
    assert first.place.give_back()
    assert window.text.hasFocus()  # type: ignore[attr-defined]
    assert not first.place.give_back()


@pytest.mark.parametrize("deleted", [True, False])
def test_goes_past_who_is_gone_to_whom_that_one_had_it_from(window: QWidget, deleted: bool) -> None:
    first: Lent = window.first  # type: ignore[attr-defined]
    second: Lent = window.second  # type: ignore[attr-defined]
    first.borrow()
    second.borrow()
    if deleted:
        delete(first)
    else:
        first.hide()
    assert second.place.give_back()
    assert window.text.hasFocus()  # type: ignore[attr-defined]


def test_says_when_nobody_is_left(window: QWidget) -> None:
    first: Lent = window.first  # type: ignore[attr-defined]
    first.borrow()
    delete(window.text)  # type: ignore[attr-defined]
    assert not first.place.give_back()
