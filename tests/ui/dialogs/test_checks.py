"""The checks: switched, made more severe, counted; dismissals brought back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reviewer.checks.catalogue import CHECKS
from reviewer.core.annotation import Severity
from reviewer.core.decision import Scope
from reviewer.store import check_settings, dismissals
from reviewer.ui.dialogs.check_table import LISTS, WRITING
from reviewer.ui.dialogs.checks import Checks
from tests.ui.desktop import Desktop


@pytest.fixture
def dialog(desktop: Desktop, qtbot: QtBot) -> Iterator[Checks]:
    """With one finding about a name dismissed, another accepted."""
    desktop.session.findings.begin()
    qtbot.waitUntil(lambda: len(desktop.session.found.shown) == 2)
    desktop.session.step_finding(1)
    desktop.session.accept_finding()
    desktop.session.dismiss_finding(Scope.ARTICLE)
    desktop.run("checks")
    made = desktop.window.findChild(Checks)
    assert made
    qtbot.waitUntil(made.isVisible)
    yield made


def switch(dialog: Checks, name: str, on: bool) -> None:
    state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
    dialog.table.item_of(name).setCheckState(0, state)


def choose(dialog: Checks, name: str, severity: Severity | None) -> None:
    choice = dialog.table.severities[name]
    choice.setCurrentIndex(choice.findData(severity))
    choice.activated.emit(choice.currentIndex())


def kept(desktop: Desktop) -> tuple[dict[str, bool], dict[str, Severity]]:
    settings = check_settings.load(desktop.session.store)
    return dict(settings.switched), dict(settings.severities)


def test_every_check_has_a_line_in_one_group(dialog: Checks) -> None:
    groups = [dialog.table.topLevelItem(number) for number in range(3)]
    assert sum(group.childCount() for group in groups if group) == len(CHECKS)
    assert {it.name for it in CHECKS} >= {*WRITING, *LISTS}


def test_counts_and_explanation_are_told(dialog: Checks) -> None:
    item = dialog.table.item_of("names")
    assert [item.text(column) for column in (2, 3)] == ["1", "1"]
    assert item.text(4) == "76 %"
    assert dialog.table.item_of("glossary").text(4) == "–"
    assert dialog.explanation.text().startswith("A name")


def test_a_switch_holds_at_once_and_is_taken_back(desktop: Desktop, dialog: Checks) -> None:
    with desktop.bot.waitSignal(dialog.changed):
        switch(dialog, "names", False)
    switch(dialog, "spelling", True)
    assert kept(desktop)[0] == {"names": False, "spelling": True}
    switch(dialog, "names", True)
    assert kept(desktop)[0] == {"spelling": True}
    dialog.undo.click()
    dialog.undo.click()
    assert kept(desktop)[0] == {"names": False}
    assert dialog.table.item_of("names").checkState(0) is Qt.CheckState.Unchecked


def test_a_severity_is_chosen_and_given_back(desktop: Desktop, dialog: Checks) -> None:
    choose(dialog, "numbers", Severity.CRITICAL)
    assert kept(desktop)[1] == {"numbers": Severity.CRITICAL}
    choose(dialog, "numbers", None)
    assert kept(desktop)[1] == {}


def test_all_are_reset_and_that_is_taken_back(desktop: Desktop, dialog: Checks) -> None:
    assert not dialog.reset.isEnabled()
    switch(dialog, "names", False)
    choose(dialog, "numbers", Severity.MINOR)
    dialog.reset.click()
    assert kept(desktop) == ({}, {})
    dialog.undo.click()
    assert kept(desktop) == ({"names": False}, {"numbers": Severity.MINOR})


def test_a_dismissed_finding_is_told_and_brought_back(desktop: Desktop, dialog: Checks) -> None:
    dialog.tabs.setCurrentIndex(1)
    (held,) = dialog.dismissed.model.shown
    words = dialog.dismissed.model.columns[0].words
    desktop.bot.waitUntil(lambda: "Hmeimim" in words(held))
    assert not dialog.back.isEnabled()
    dialog.dismissed.table.choose(0)
    dialog.back.click()
    assert dismissals.held(desktop.session.store) == []
    assert desktop.session.found.shown
    dialog.undo.click()
    assert len(dismissals.held(desktop.session.store)) == 1
    assert not desktop.session.found.shown


def test_words_that_changed_since_are_told_as_such(desktop: Desktop, dialog: Checks) -> None:
    with desktop.session.store.writing() as sql:
        sql.execute("UPDATE decisions SET finding_key = '0' WHERE verdict = 'dismissed'")
    dialog.tabs.setCurrentIndex(1)
    (held,) = dialog.dismissed.model.shown
    words = dialog.dismissed.model.columns[0].words
    desktop.bot.waitUntil(lambda: "changed since" in words(held))


def test_the_row_that_has_the_keyboard_shows_a_bar_and_keeps_its_words(dialog: Checks) -> None:
    table, names = dialog.table, dialog.table.item_of("names")
    dialog.activateWindow()
    table.setCurrentItem(names)
    table.setFocus()
    rect = table.visualItemRect(names)
    accent = dialog.appearance.theme.accent
    assert table.viewport().grab().toImage().pixelColor(1, rect.center().y()) == accent
    dialog.buttons.setFocus()
    table.clearFocus()
    selected = dialog.appearance.theme.selected
    shown = table.viewport().grab().toImage()
    assert shown.pixelColor(1, rect.center().y()) == selected
    assert shown.pixelColor(rect.width() - 200, rect.top() + 1) == selected
