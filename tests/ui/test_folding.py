"""In a narrow window the panels give way to the text, the errors first."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reviewer.app import House
from reviewer.store import Store
from reviewer.ui.machine_settings import MachineSettings
from tests.ui.desktop import Desktop


def test_the_errors_fold_first_and_come_back(desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.window
    window.resize(1280, 800)
    assert window.shows() == (True, True)
    window.resize(900, 600)
    assert window.shows() == (True, False)
    qtbot.waitUntil(lambda: desktop.view.width() >= 640)
    commands = desktop.house.commands.menus.commands
    assert not commands["errors"].isChecked()
    window.resize(600, 600)
    assert window.shows() == (False, False)
    window.resize(1280, 800)
    assert window.shows() == (True, True)
    assert commands["errors"].isChecked()


def test_what_a_person_opens_or_hides_stays_so(desktop: Desktop) -> None:
    window = desktop.window
    window.resize(900, 600)
    desktop.press("F10")
    assert window.shows() == (False, True)
    window.resize(880, 600)
    assert window.shows() == (False, True)
    desktop.press("F9")
    assert window.shows() == (True, True)
    desktop.press("F10")
    assert window.shows() == (True, False)
    window.resize(1280, 800)
    assert window.shows() == (True, False)


def test_a_folded_panel_opens_for_the_correction_and_folds_again(
    desktop: Desktop, qtbot: QtBot
) -> None:
    desktop.window.resize(900, 600)
    desktop.mark("Rusia")
    desktop.press("C")
    assert desktop.window.shows() == (True, True)
    qtbot.waitUntil(desktop.window.details.correction.line.hasFocus)
    desktop.write("Rus")
    desktop.press("Return")
    assert desktop.marked()[0][2] == "Rus"
    assert desktop.window.shows() == (True, False)
    assert desktop.view.hasFocus()


def test_a_folded_panel_is_not_taken_for_a_hidden_one(
    desktop: Desktop, settings: MachineSettings, store: Store, qapp: QApplication
) -> None:
    desktop.window.resize(700, 600)
    desktop.window.close()
    again = House(qapp, store, settings)
    again.window.show()
    assert again.window.shows() == (True, False)
    again.window.resize(1280, 800)
    assert again.window.shows() == (True, True)
    again.window.close()
    again.leave()
