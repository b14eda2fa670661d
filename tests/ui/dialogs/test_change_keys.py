"""Other keys for commands: taken at once, refused with a reason, put back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reviewer.app import House
from reviewer.store import Store
from reviewer.ui.command_palette import CommandPalette
from reviewer.ui.dialogs.change_keys import ChangeKeys
from reviewer.ui.keys_sheet import keys_of_menus
from reviewer.ui.machine_settings import MachineSettings
from tests.ui.desktop import Desktop


@pytest.fixture
def dialog(desktop: Desktop, qtbot: QtBot) -> Iterator[ChangeKeys]:
    desktop.run("change-keys")
    made = desktop.window.findChild(ChangeKeys)
    assert made
    qtbot.waitUntil(made.isVisible)
    yield made


def give(dialog: ChangeKeys, command: str, keys: str) -> None:
    """Choose a command and press keys in its field."""
    dialog.choose(command)
    dialog.keys.setFocus()
    pressed = QKeySequence(keys)[0]  # type: ignore[index]
    QTest.keyClick(dialog.keys, pressed.key(), pressed.keyboardModifiers())


def leave(desktop: Desktop, dialog: ChangeKeys) -> None:
    """Close the dialog and go on in the text."""
    dialog.reject()
    desktop.window.activateWindow()
    desktop.bot.waitUntil(desktop.window.isActiveWindow)
    desktop.view.setFocus()


def key(desktop: Desktop, command: str) -> str:
    return desktop.house.commands.menus.commands[command].shortcut().toString()


def test_a_key_holds_at_once_and_after_a_restart(
    desktop: Desktop,
    dialog: ChangeKeys,
    settings: MachineSettings,
    store: Store,
    qapp: QApplication,
) -> None:
    give(dialog, "next-error", "Ctrl+J")
    assert key(desktop, "next-error") == "Ctrl+J"
    assert settings.changed_keys == {"next-error": "Ctrl+J"}
    leave(desktop, dialog)
    desktop.mark("Rusia")
    desktop.mark("Tartus")
    desktop.press("Ctrl+J")
    assert desktop.session.current
    assert desktop.session.current.span.quote == "Rusia"
    again = House(qapp, store, settings)
    assert again.commands.menus.commands["next-error"].shortcut().toString() == "Ctrl+J"
    again.leave()


def test_palette_and_sheet_show_the_changed_key(desktop: Desktop, dialog: ChangeKeys) -> None:
    give(dialog, "next-error", "Ctrl+J")
    leave(desktop, dialog)
    shown = {
        it.does: it.keys for group in keys_of_menus(desktop.window.menuBar()) for it in group.keys
    }
    assert shown["Next error"] == ("Ctrl+J",)
    desktop.view.setFocus()
    desktop.press("Ctrl+P")
    assert desktop.shows(CommandPalette)
    desktop.press("Esc")


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ("N", "belongs to marking"),
        ("Shift+N", "belongs to marking"),
        ("2", "belongs to marking"),
        ("]", "belongs to marking"),
        ("Ctrl+C", "needed in the text"),
        ("Home", "needed in the text"),
        ("Ctrl+F", "is the key of “Find in both texts”"),
    ],
)
def test_keys_that_are_needed_are_refused_in_a_sentence(
    desktop: Desktop, dialog: ChangeKeys, keys: str, said: str
) -> None:
    give(dialog, "next-error", keys)
    assert said in dialog.trouble.text()
    assert dialog.trouble.isVisible()
    assert key(desktop, "next-error") == "F4"
    assert desktop.window.settings.changed_keys == {}


def test_one_key_and_all_keys_are_put_back(desktop: Desktop, dialog: ChangeKeys) -> None:
    give(dialog, "next-error", "Ctrl+J")
    give(dialog, "find", "Ctrl+Y")
    dialog.choose("next-error")
    dialog.reset.click()
    assert (key(desktop, "next-error"), key(desktop, "find")) == ("F4", "Ctrl+Y")
    assert not dialog.reset.isEnabled()
    dialog.reset_all.click()
    assert key(desktop, "find") == "Ctrl+F"
    assert desktop.window.settings.changed_keys == {}
    assert not dialog.reset_all.isEnabled()


def test_a_first_key_that_was_given_away_is_not_taken_back_silently(
    desktop: Desktop, dialog: ChangeKeys
) -> None:
    give(dialog, "find", "Ctrl+Y")
    give(dialog, "next-error", "Ctrl+F")
    dialog.choose("find")
    dialog.reset.click()
    assert "is the key of “Next error”" in dialog.trouble.text()
    assert (key(desktop, "find"), key(desktop, "next-error")) == ("Ctrl+Y", "Ctrl+F")


def test_a_command_may_have_no_key(desktop: Desktop, dialog: ChangeKeys) -> None:
    dialog.choose("find")
    dialog.none.click()
    assert not dialog.none.isEnabled()
    assert key(desktop, "find") == ""
    assert desktop.window.settings.changed_keys == {"find": ""}


def test_commands_are_found_by_name_and_key(dialog: ChangeKeys) -> None:
    def shown() -> list[str]:
        items = (dialog.list.topLevelItem(it) for it in range(dialog.list.topLevelItemCount()))
        return [it.text(0) for it in items if it and not it.isHidden()]

    assert len(shown()) > 40
    dialog.filter.setText("next err")
    assert shown() == ["Next error"]
    dialog.filter.setText("Ctrl+G")
    assert shown() == ["Go to row"]
