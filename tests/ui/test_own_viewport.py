from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from reviewer.ui.own_viewport import give_viewport


def test_the_inner_widget_is_like_the_one_a_scroll_area_makes_itself(qtbot: QtBot) -> None:
    plain, ours = QListView(), QListView()
    for view in (plain, ours):
        qtbot.addWidget(view)
    viewport = give_viewport(ours)
    assert ours.viewport() is viewport
    expected = plain.viewport()
    assert viewport.backgroundRole() == expected.backgroundRole() == QPalette.ColorRole.Base
    assert viewport.autoFillBackground() == expected.autoFillBackground()
    assert viewport.focusProxy() is ours
    assert viewport.cursor().shape() == expected.cursor().shape()
