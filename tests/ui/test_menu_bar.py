"""The letters of the menus are underlined when the keyboard asks for them."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionMenuItem

from reviewer.ui.menu_bar import MenuBar
from tests.ui.desktop import Desktop


def drawn(bar: MenuBar) -> str:
    option = QStyleOptionMenuItem()
    bar.initStyleOption(option, bar.actions()[0])
    return str(option.text)


def test_letters_show_while_alt_is_held(desktop: Desktop) -> None:
    bar = desktop.window.menuBar()
    assert isinstance(bar, MenuBar)
    assert drawn(bar) == "File"
    QTest.keyPress(desktop.view, Qt.Key.Key_Alt)
    assert drawn(bar) == "&File"
    QTest.keyRelease(desktop.view, Qt.Key.Key_Alt)
    bar.clearFocus()
    assert drawn(bar) == "File"


def test_letters_show_while_the_keyboard_is_in_the_bar(desktop: Desktop) -> None:
    bar = desktop.window.menuBar()
    assert isinstance(bar, MenuBar)
    bar.setFocus()
    assert drawn(bar) == "&File"
    desktop.view.setFocus()
    assert drawn(bar) == "File"


def test_letters_do_not_stay_when_alt_leads_to_another_window(desktop: Desktop) -> None:
    bar = desktop.window.menuBar()
    assert isinstance(bar, MenuBar)
    QTest.keyPress(desktop.view, Qt.Key.Key_Alt)
    QApplication.sendEvent(desktop.window, QEvent(QEvent.Type.ActivationChange))
    assert not bar.shows_letters


def test_letters_do_not_stay_after_a_menu_was_opened_with_alt(desktop: Desktop) -> None:
    bar = desktop.window.menuBar()
    assert isinstance(bar, MenuBar)
    QTest.keyPress(desktop.view, Qt.Key.Key_Alt)
    bar.setActiveAction(bar.actions()[0])
    menu = QApplication.activePopupWidget()
    assert menu
    menu.close()
    desktop.view.setFocus()
    assert not bar.shows_letters
