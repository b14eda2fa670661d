from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from reviewer.ui.care_commands import CareCommands
from reviewer.ui.dialogs.bug_report import BugReport
from reviewer.ui.dialogs.check_database import CheckDatabase
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.main_window import MainWindow
from reviewer.ui.session import Session
from reviewer.ui.theme import Appearance


@pytest.fixture
def window(session: Session, appearance: Appearance, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    made = MainWindow(session, appearance, MachineSettings(settings))
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_name_is_asked_once_and_kept(window: MainWindow, qtbot: QtBot) -> None:
    care = CareCommands(window)
    care.ask_name_once()
    bar = window.desk.messages.bar("name")
    assert bar is not None
    (line,) = bar.findChildren(QLineEdit)
    line.setText("Sari")
    with qtbot.waitSignal(window.session.reviewer_changed):
        next(it for it in bar.findChildren(QPushButton) if it.text() == "OK").click()
    assert window.session.store.reviewer().name == "Sari"
    care.ask_name_once()
    assert window.desk.messages.bar("name") is None


def test_a_bar_put_away_does_not_come_back_by_itself(window: MainWindow) -> None:
    care = CareCommands(window)
    care.ask_name_once()
    window.desk.messages.withdraw("name")
    care.ask_name_once()
    assert window.desk.messages.bar("name") is None
    care.ask_name()
    assert window.desk.messages.bar("name") is not None


def test_checking_the_database_says_what_it_found(window: MainWindow, qtbot: QtBot) -> None:
    CareCommands(window).slots()["check-database"]()
    dialog = window.findChild(CheckDatabase)
    assert dialog is not None
    sound = "The database is sound."
    qtbot.waitUntil(lambda: any(it.text() == sound for it in _labels(dialog)), timeout=20_000)
    dialog.close()


def _labels(dialog: CheckDatabase) -> list[QLabel]:
    return dialog.findChildren(QLabel)


def test_a_fault_is_told_with_its_traceback(window: MainWindow) -> None:
    try:
        1 / 0  # noqa: B018
    except ZeroDivisionError as error:
        CareCommands(window).show_bug(error)
    dialog = window.findChild(BugReport)
    assert dialog is not None
    (details,) = dialog.findChildren(QPlainTextEdit)
    assert "ZeroDivisionError" in details.toPlainText()
    assert window.isVisible()
    dialog.close()
