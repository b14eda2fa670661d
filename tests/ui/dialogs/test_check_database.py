from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QListWidget, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reviewer.ui.dialogs.check_database import CheckDatabase
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.theme import Appearance

BACKUPS = Path("/data/backups")


@pytest.fixture
def dialog(
    appearance: Appearance, settings: MachineSettings, window: QWidget, qtbot: QtBot
) -> CheckDatabase:
    made = CheckDatabase(Path("/data/reviewer.db"), appearance, settings, window)
    qtbot.addWidget(made)
    made.open()
    return made


def words(dialog: CheckDatabase) -> str:
    return "\n".join(it.text() for it in dialog.findChildren(QLabel) if it.isVisible())


def copy_button(dialog: CheckDatabase) -> QPushButton:
    return next(it for it in dialog.findChildren(QPushButton) if "list" in it.text())


def test_first_it_says_that_it_is_checking(dialog: CheckDatabase) -> None:
    assert "Checking the database…" in words(dialog)
    assert dialog.findChildren(QProgressBar)[0].isVisible()
    assert copy_button(dialog).isHidden()


def test_a_sound_database(dialog: CheckDatabase) -> None:
    dialog.set_result([], BACKUPS)
    assert "The database is sound." in words(dialog)
    assert dialog.findChildren(QProgressBar)[0].isHidden()
    assert dialog.findChildren(QListWidget)[0].isHidden()


def test_problems_are_listed_with_the_way_out_and_can_be_copied(dialog: CheckDatabase) -> None:
    dialog.set_result(["Page 12 is damaged.", "A mark has lost its words."], BACKUPS)
    listed = dialog.findChildren(QListWidget)[0]
    assert listed.isVisible()
    assert listed.count() == 2
    assert str(BACKUPS) in words(dialog)
    copy_button(dialog).click()
    assert QGuiApplication.clipboard().text().splitlines() == [
        str(Path("/data/reviewer.db")),
        "Page 12 is damaged.",
        "A mark has lost its words.",
    ]


def test_a_check_that_failed_says_why(dialog: CheckDatabase) -> None:
    dialog.set_trouble("/data/reviewer.db is kept busy.")
    assert "could not be checked" in words(dialog)
    assert "kept busy" in words(dialog)
    assert dialog.findChildren(QProgressBar)[0].isHidden()
