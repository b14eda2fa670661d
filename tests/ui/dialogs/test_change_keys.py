"""Other keys for commands: taken at once, refused with a reason, put back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reviewer.app import House
from reviewer.store import Store
from reviewer.ui.action_names import action_keys
from reviewer.ui.command_palette import CommandPalette
from reviewer.ui.dialogs.change_keys import ChangeKeys
from reviewer.ui.keys_sheet import KeysSheet, keys_of_menus
from reviewer.ui.machine_settings import MachineSettings
from tests.ui.blinks import catch_up
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
    give(dialog, "next-error", "Ctrl+U")
    assert key(desktop, "next-error") == "Ctrl+U"
    assert settings.changed_keys == {"next-error": "Ctrl+U"}
    leave(desktop, dialog)
    desktop.mark("Rusia")
    desktop.mark("Tartus")
    desktop.press("Ctrl+U")
    assert desktop.session.current
    assert desktop.session.current.span.quote == "Rusia"
    again = House(qapp, store, settings)
    assert again.commands.menus.commands["next-error"].shortcut().toString() == "Ctrl+U"
    again.leave()


def test_palette_and_sheet_show_the_changed_key(desktop: Desktop, dialog: ChangeKeys) -> None:
    give(dialog, "next-error", "Ctrl+U")
    leave(desktop, dialog)
    shown = {
        it.does: it.keys for group in keys_of_menus(desktop.window.menuBar()) for it in group.keys
    }
    assert shown["Next error"] == ("Ctrl+U",)
    desktop.view.setFocus()
    desktop.press("Ctrl+P")
    assert desktop.shows(CommandPalette)
    desktop.press("Esc")


def strip(desktop: Desktop) -> list[str]:
    return [" ".join(it.keys) for it in desktop.window.desk.strip.hints]


def tooltips(desktop: Desktop) -> str:
    """All that can be read by resting the mouse, a line each."""
    window = desktop.window
    told = [it.toolTip() for it in window.findChildren(QWidget)]
    tabs = window.errors.tabs
    return "\n".join(told + [tabs.tabToolTip(it) for it in range(tabs.count())])


def test_strip_tooltips_and_sentences_name_the_changed_keys(
    desktop: Desktop, dialog: ChangeKeys
) -> None:
    changed = {
        "next-error": "Ctrl+U",
        "next-finding": "F6",
        "commands": "Ctrl+B",
        "link": "Ctrl+D",
        "keys": "F1",
        "reclassify": "F7",
        "score-panel": "Ctrl+W",
        "next-english": "Ctrl+Shift+Y",
        "comment": "Ctrl+Y",
    }
    for command, keys in changed.items():
        give(dialog, command, keys)
    leave(desktop, dialog)
    assert strip(desktop) == [
        "W", "Tab", "F6", "Ctrl+U", "Ctrl+F", "Ctrl+B", "F1"
    ]  # fmt: skip
    assert "Ctrl+U goes to the next error." in desktop.window.details._hint.text()
    desktop.mark("Rusia")
    assert strip(desktop) == ["0 1 2 3", "C", "Ctrl+Y", "[ ]", "Del", "Ctrl+U", "F1"]
    assert desktop.window.desk.strip.accessibleName().endswith("Ctrl+U next error, F1 all keys")
    desktop.session.unlink()
    catch_up(desktop.window.details)
    assert desktop.window.details._where.text() == "none (Ctrl+D links words)"
    told = tooltips(desktop)
    for words in (
        "What the keys do now (F1 shows all keys)",
        "The errors you marked (Ctrl+U goes to the next)",
        "What the checks suspect (F6 goes to the next)",
        "Choose another category (F7)",
        "Show or hide what the score rests on (Ctrl+W)",
        "Choose what stands on the English side (Ctrl+Shift+Y goes to the next)",
        "In your words (Ctrl+Y; Enter stores",
        "The words that should stand there (C; Enter stores",
    ):
        assert words in told
    desktop.press("F1")
    assert desktop.shows(KeysSheet)
    desktop.press("F1")
    assert not desktop.shows(KeysSheet)


def test_a_finding_names_the_changed_keys(desktop: Desktop, dialog: ChangeKeys) -> None:
    for command, keys in (("accept-finding", "F6"), ("next-finding", "")):
        if keys:
            give(dialog, command, keys)
        else:
            dialog.choose(command)
            dialog.none.click()
    leave(desktop, dialog)
    desktop.bot.waitUntil(lambda: bool(desktop.session.found.all()))
    desktop.run("next-finding")
    assert strip(desktop) == ["F6", "X", "E", "Shift+A", "?"]
    told = tooltips(desktop).splitlines()
    assert "Make it an error as it stands (F6)" in told
    assert "Put it aside in this article (X)" in told
    assert "What the checks suspect" in told


def test_first_keys_that_views_name_are_those_of_the_menus(desktop: Desktop) -> None:
    """Views say a command's first key themselves; the menus are the ones who give it."""
    menus, asked = desktop.house.commands.menus, set()
    keys = desktop.session.keys

    def of(command: str, first: str) -> str:
        asked.add((command, first))
        return first

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "of", of)
        keys.changed.emit()
        desktop.mark("Rusia")
        desktop.session.unlink()
        catch_up(desktop.window)
        desktop.choose("Tartus")
        catch_up(desktop.window)
        desktop.bot.waitUntil(lambda: bool(desktop.session.found.all()))
        desktop.run("next-finding")
        catch_up(desktop.window)
        desktop.session.close_article()
        catch_up(desktop.window)
    assert len(asked) == 24
    for command, first in asked:
        assert action_keys(menus.commands[command]) == [first]


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
    give(dialog, "next-error", "Ctrl+U")
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


def test_the_other_enter_of_a_command_is_taken_too(desktop: Desktop, dialog: ChangeKeys) -> None:
    give(dialog, "next-error", "Ctrl+Return")
    assert "Ctrl+Enter is the key of “Finish the review”" in dialog.trouble.text()
    assert key(desktop, "next-error") == "F4"
