from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reviewer import __version__
from reviewer.ui.dialogs.about import About
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.theme import Appearance


def test_version_and_places_are_shown_and_copied(
    appearance: Appearance, settings: MachineSettings, window: QWidget, qtbot: QtBot
) -> None:
    dialog = About(Path("/data/reviewer.db"), Path("/log"), appearance, settings, window)
    qtbot.addWidget(dialog)
    dialog.open()
    words = [it.text() for it in dialog.findChildren(QLabel)]
    assert {__version__, str(Path("/data/reviewer.db")), str(Path("/log"))} <= set(words)
    next(it for it in dialog.findChildren(QPushButton) if "Copy" in it.text()).click()
    copied = QGuiApplication.clipboard().text()
    assert f"Version: {__version__}" in copied
    assert f"Database: {Path('/data/reviewer.db')}" in copied
