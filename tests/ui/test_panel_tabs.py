"""Tabs as underlined words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reviewer.ui.panel_tabs import PanelTabs
from reviewer.ui.theme import Appearance, scaled


@pytest.fixture
def tabs(appearance: Appearance, qtbot: QtBot) -> PanelTabs:
    made = PanelTabs(appearance)
    qtbot.addWidget(made)
    made.addTab("Errors 4")
    made.addTab("Findings 2")
    made.resize(280, made.sizeHint().height())
    made.show()
    return made


def underlined(tabs: PanelTabs, colour: QColor) -> list[int]:
    image = tabs.grab().toImage()
    return [x for x in range(tabs.width()) if image.pixelColor(x, tabs.height() - 1) == colour]


def test_chosen_tab_is_underlined_as_wide_as_its_words(
    tabs: PanelTabs, appearance: Appearance
) -> None:
    width = QFontMetrics(scaled(tabs.font(), bold=True)).horizontalAdvance("Errors 4")
    accent = appearance.theme.accent
    assert underlined(tabs, accent) == list(range(width))
    tabs.setCurrentIndex(1)
    left = tabs.tabRect(1).left()
    assert min(underlined(tabs, accent)) == left
    assert underlined(tabs, appearance.theme.line)[:left] == list(range(left))


def test_choosing_moves_nothing(tabs: PanelTabs) -> None:
    before = [tabs.tabRect(it) for it in range(2)]
    tabs.setCurrentIndex(1)
    assert [tabs.tabRect(it) for it in range(2)] == before


def test_arrow_keys_choose(tabs: PanelTabs) -> None:
    tabs.setFocus()
    QTest.keyClick(tabs, Qt.Key.Key_Right)
    assert tabs.currentIndex() == 1
