"""A panel lies within the window, goes away when one looks elsewhere, and gives focus back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reviewer.ui.popup import SHADOW, Popup


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    made.one, made.two = QLineEdit(), QLineEdit()  # type: ignore[attr-defined]
    column.addWidget(made.one)  # type: ignore[attr-defined]
    column.addWidget(made.two)  # type: ignore[attr-defined]
    made.resize(600, 400)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.one.setFocus()  # type: ignore[attr-defined]
    return made


@pytest.fixture
def popup(window: QWidget) -> Popup:
    return Popup(window)


def panel(popup: Popup) -> QRect:
    return popup.contentsRect().translated(popup.pos())


def at(window: QWidget, x: int, y: int) -> QRect:
    return QRect(window.mapToGlobal(QPoint(x, y)), QSize(50, 20))


def test_opens_under_the_place(popup: Popup, window: QWidget) -> None:
    popup.open_below(at(window, 100, 100), QSize(200, 100))
    assert panel(popup).topLeft() == QPoint(100, 123)
    assert panel(popup).size() == QSize(200, 100)


def test_opens_over_the_place_when_there_is_more_room(popup: Popup, window: QWidget) -> None:
    popup.open_below(at(window, 100, 300), QSize(200, 200))
    assert panel(popup).top() == 300 - 4 - 200


@pytest.mark.parametrize(("x", "y"), [(590, 390), (-40, -10), (300, 200)])
@pytest.mark.parametrize("size", [QSize(250, 150), QSize(2000, 1500)])
def test_never_leaves_the_window(
    popup: Popup, window: QWidget, x: int, y: int, size: QSize
) -> None:
    popup.open_below(at(window, x, y), size)
    assert window.rect().contains(popup.geometry())
    popup.open_over(size)
    assert window.rect().contains(popup.geometry())


def test_opens_over_the_middle(popup: Popup, window: QWidget) -> None:
    popup.open_over(QSize(200, 100))
    assert panel(popup).center() == window.rect().center()
    popup.open_over(QSize(200, 100), top=48)
    assert panel(popup).top() == 48
    assert popup.pos().y() == 48 - SHADOW


def test_esc_closes_and_gives_the_keyboard_back(
    popup: Popup, window: QWidget, qtbot: QtBot
) -> None:
    edit = QLineEdit(popup)
    popup.open_over(QSize(200, 100))
    edit.setFocus()
    with qtbot.waitSignal(popup.closed):
        QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert popup.isHidden()
    assert window.focusWidget() is window.one  # type: ignore[attr-defined]


def test_a_click_elsewhere_closes(popup: Popup, window: QWidget, qtbot: QtBot) -> None:
    popup.open_over(QSize(200, 100))
    QTest.mouseClick(popup, Qt.MouseButton.LeftButton)
    assert popup.isVisible()
    with qtbot.waitSignal(popup.closed):
        QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert popup.isHidden()


def test_focus_elsewhere_closes_and_stays_there(
    popup: Popup, window: QWidget, qtbot: QtBot
) -> None:
    popup.open_over(QSize(200, 100))
    with qtbot.waitSignal(popup.closed):
        window.two.setFocus()  # type: ignore[attr-defined]
    assert window.focusWidget() is window.two  # type: ignore[attr-defined]


def test_another_size_of_the_window_closes(popup: Popup, window: QWidget, qtbot: QtBot) -> None:
    popup.open_over(QSize(200, 100))
    with qtbot.waitSignal(popup.closed):
        window.resize(500, 300)


def test_closing_twice_tells_once(popup: Popup, qtbot: QtBot) -> None:
    told = []
    popup.closed.connect(lambda: told.append(1))
    popup.open_over(QSize(100, 100))
    popup.close_panel()
    popup.close_panel()
    assert told == [1]


def test_the_key_of_a_command_closes_before_it_acts(popup: Popup, window: QWidget) -> None:
    edit = QLineEdit(popup)
    seen = []
    shortcut = QShortcut(Qt.Key.Key_F4, window)
    shortcut.activated.connect(lambda: seen.append(popup.isVisible()))
    popup.open_over(QSize(200, 100))
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_F4)
    assert seen == [False]
    assert window.focusWidget() is window.one  # type: ignore[attr-defined]


def test_a_shortcut_of_the_panel_itself_leaves_it_open(popup: Popup) -> None:
    edit = QLineEdit(popup)
    label = QLabel("&Row", popup)
    label.setBuddy(edit)
    popup.open_over(QSize(200, 100))
    popup.setFocus()
    QTest.keyClick(popup, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    assert popup.isVisible()
    assert edit.hasFocus()
