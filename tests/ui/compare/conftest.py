"""A small study: two articles, two systems, and two reviewers who marked some errors by hand."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QByteArray
from pytestqt.qtbot import QtBot

from reviewer.ui.compare.page import Page
from reviewer.ui.compare.window import CompareWindow
from reviewer.ui.live_score import LiveScore
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.session import Session
from reviewer.ui.theme import Appearance


@pytest.fixture
def window(
    studied: Session, appearance: Appearance, settings: MachineSettings, qtbot: QtBot
) -> Iterator[CompareWindow]:
    """The window with everything worked out but for automatic metrics."""
    settings.set_state("compare-no-metrics", QByteArray(b"1"))
    made = CompareWindow(studied, LiveScore(studied), appearance, settings)
    qtbot.addWidget(made)
    made.show()
    settle(made, qtbot)
    yield made
    made.jobs.finish()


def settle(window: CompareWindow, qtbot: QtBot) -> None:
    """Wait until nothing is under way."""
    window.chosen._changing.hurry()
    qtbot.waitUntil(lambda: window.jobs.current() is None and not window.jobs._alive, timeout=30000)


def turned(window: CompareWindow, name: str) -> Page:
    """Go to a tab and give its page."""
    window.tabs.setCurrentIndex(list(window.pages).index(name))
    return window.pages[name]
