from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reviewer.ui.icon_button import IconButton
from reviewer.ui.theme import Appearance, Mode


def test_the_icon_follows_the_look_and_the_button_has_a_name(
    qapp: QApplication, qtbot: QtBot
) -> None:
    appearance = Appearance(qapp, Mode.LIGHT)
    parent = QWidget()
    qtbot.addWidget(parent)
    button = IconButton("close", "Close (Esc)", appearance, parent)
    assert button.accessibleName() == button.toolTip() == "Close (Esc)"
    light = button.icon().pixmap(16, 16).toImage()
    appearance.set_mode(Mode.DARK)
    assert button.icon().pixmap(16, 16).toImage() != light
