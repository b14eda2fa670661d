"""Turning the tabs of the comparisons without the mouse, from wherever one is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reviewer.ui.compare.window import CompareWindow
from tests.ui.compare.conftest import turned

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize(
    ("key", "modifiers", "to"),
    [
        (Qt.Key.Key_Tab, CTRL, "articles"),
        (Qt.Key.Key_PageDown, CTRL, "articles"),
        (Qt.Key.Key_Backtab, CTRL | SHIFT, "reviewers"),
        (Qt.Key.Key_PageUp, CTRL, "reviewers"),
    ],
)
@pytest.mark.parametrize("place", ["table", "filter", "tabs"])
def test_keys_turn_the_tabs(
    window: CompareWindow,
    qtbot: QtBot,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier,
    to: str,
    place: str,
) -> None:
    page = turned(window, "agreement")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    holder = {"table": page.table, "filter": window.chosen.filter, "tabs": window.tabs}[place]
    holder.setFocus()
    QTest.keyClick(holder, key, modifiers)
    assert list(window.pages)[window.tabs.currentIndex()] == to


def test_tabs_turn_round_the_end(window: CompareWindow, qtbot: QtBot) -> None:
    turned(window, "days")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window.tabs, Qt.Key.Key_Tab, CTRL)
    assert window.tabs.currentIndex() == 0
