"""Patterns: tried as they are typed, stored when they can be read, taken back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reviewer.checks.settings import Pattern
from reviewer.core.annotation import Severity
from reviewer.store import patterns
from reviewer.store.patterns import StoredPattern
from reviewer.ui import pattern_trial
from reviewer.ui.dialogs.patterns import Patterns
from tests.ui.desktop import Desktop

BASE = Pattern("base", "pangkalan", "which base?", "id", Severity.MAJOR, True)


@pytest.fixture
def dialog(desktop: Desktop, qtbot: QtBot) -> Iterator[Patterns]:
    patterns.save(desktop.session.store, StoredPattern("", BASE, True))
    desktop.run("patterns")
    made = desktop.window.findChild(Patterns)
    assert made
    qtbot.waitUntil(made.isVisible)
    settle(desktop, made)
    yield made


def settle(desktop: Desktop, dialog: Patterns) -> None:
    """Let what was typed be tried."""
    dialog._trying.hurry()
    desktop.bot.waitUntil(lambda: not desktop.session.jobs.runs(pattern_trial.JOB))


def write(desktop: Desktop, dialog: Patterns, expression: str) -> None:
    dialog.form.expression.selectAll()
    QTest.keyClicks(dialog.form.expression, expression)
    QTest.keyClick(dialog.form.expression, Qt.Key.Key_Return)
    assert dialog.isVisible()
    settle(desktop, dialog)


def stored(desktop: Desktop) -> list[tuple[str, bool]]:
    return [(it.pattern.expression, it.on) for it in patterns.stored(desktop.session.store)]


def test_the_chosen_pattern_is_shown_with_its_matches(dialog: Patterns) -> None:
    assert dialog.form.pattern == BASE
    assert [(it.row, it.words) for it in dialog.matches.shown] == [
        (1, "pangkalan"),
        (3, "Pangkalan"),
    ]


def test_what_is_typed_is_tried_and_stored(desktop: Desktop, dialog: Patterns) -> None:
    with desktop.bot.waitSignal(dialog.changed):
        write(desktop, dialog, r"Homyim|Tartus\b")
    assert [it.words for it in dialog.matches.shown] == ["Homyim", "Tartus", "Homyim", "Tartus"]
    assert stored(desktop) == [(r"Homyim|Tartus\b", True)]
    dialog.undo.click()
    assert stored(desktop) == [("pangkalan", True)]
    assert dialog.form.pattern == BASE


def test_what_cannot_be_read_says_what_and_where(desktop: Desktop, dialog: Patterns) -> None:
    write(desktop, dialog, "a(b")
    assert "bracket is opened and not closed (at character 4)" in dialog.form.state.text()
    assert stored(desktop) == [("pangkalan", True)]


def test_a_slow_one_is_stopped_and_not_stored(desktop: Desktop, dialog: Patterns) -> None:
    write(desktop, dialog, r"(\w|\w\w|\s)+$(?<!.)")
    assert "Stopped in row 1" in dialog.form.state.text()
    assert stored(desktop) == [("pangkalan", True)]


def test_a_new_one_is_stored_once_it_has_words(desktop: Desktop, dialog: Patterns) -> None:
    dialog.new.click()
    assert stored(desktop) == [("pangkalan", True)]
    assert dialog.form.expression.hasFocus()
    write(desktop, dialog, "Rusia")
    (_, new) = patterns.stored(desktop.session.store)
    assert new.pattern == Pattern("Rusia", "Rusia", "Rusia")
    dialog.undo.click()
    assert stored(desktop) == [("pangkalan", True)]


def test_the_english_side_is_looked_through(desktop: Desktop, dialog: Patterns) -> None:
    write(desktop, dialog, "Hmeimim")
    assert dialog.matches.shown == []
    dialog.form.side.setCurrentIndex(1)
    dialog.form.side.activated.emit(1)
    settle(desktop, dialog)
    assert [it.row for it in dialog.matches.shown] == [1, 3]


def test_a_tick_switches_it_off_and_a_removal_is_taken_back(
    desktop: Desktop, dialog: Patterns
) -> None:
    item = dialog.list.item(0)
    assert item
    item.setCheckState(Qt.CheckState.Unchecked)
    assert stored(desktop) == [("pangkalan", False)]
    dialog.remove.click()
    assert stored(desktop) == []
    assert not dialog.form.isEnabled()
    dialog.undo.click()
    assert stored(desktop) == [("pangkalan", False)]
    dialog.undo.click()
    assert stored(desktop) == [("pangkalan", True)]


def test_what_was_typed_last_is_stored_on_closing(desktop: Desktop, dialog: Patterns) -> None:
    QTest.keyClicks(dialog.form.expression, "nya")
    dialog.reject()
    assert stored(desktop) == [("pangkalannya", True)]
