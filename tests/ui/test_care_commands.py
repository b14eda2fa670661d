from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
)
from pytestqt.qtbot import QtBot

from reviewer.ui.care_commands import CareCommands
from reviewer.ui.dialogs.bug_report import BugReport
from reviewer.ui.dialogs.check_database import CheckDatabase
from reviewer.ui.dialogs.your_name import YourName
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.main_window import MainWindow
from reviewer.ui.session import Session
from reviewer.ui.theme import Appearance
from tests.ui.desktop import Desktop


@pytest.fixture
def window(session: Session, appearance: Appearance, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    made = MainWindow(session, appearance, MachineSettings(settings))
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_name_is_asked_until_it_is_given(window: MainWindow, qtbot: QtBot) -> None:
    care = CareCommands(window)
    care.ask_until_named()
    window.desk.messages.withdraw("name")
    CareCommands(window).ask_until_named()  # another start
    bar = window.desk.messages.bar("name")
    assert bar is not None
    (line,) = bar.findChildren(QLineEdit)
    line.setText("Sari")
    with qtbot.waitSignal(window.session.reviewer_changed):
        next(it for it in bar.findChildren(QPushButton) if it.text() == "OK").click()
    assert window.session.store.reviewer().name == "Sari"
    care.ask_until_named()
    assert window.desk.messages.bar("name") is None


def assert_back(desktop: Desktop, qtbot: QtBot) -> None:
    """The keyboard is in the text again; no window manager gives the window back here."""
    desktop.window.activateWindow()
    qtbot.waitUntil(desktop.view.hasFocus)


@pytest.mark.parametrize("by_palette", [False, True])
def test_the_first_name_is_typed_at_once_and_the_keyboard_goes_back(
    desktop: Desktop, qtbot: QtBot, by_palette: bool
) -> None:
    desktop.mark("Rusia")
    if by_palette:
        desktop.press("Ctrl+P")
        desktop.write("your name")
        desktop.press("Return")
    else:
        desktop.run("reviewer-name")
    desktop.house.parts.care.ask_until_named()  # the start comes to it now
    desktop.press("Ctrl+A")
    desktop.write("Sari")
    desktop.press("Return")
    assert_back(desktop, qtbot)
    assert desktop.session.reviewer.name == "Sari"
    assert [it[0] for it in desktop.marked()] == ["Rusia"]
    review = desktop.session.review
    assert review and desktop.session.store.reviewer_name(review.reviewer_id) == "Sari"


@pytest.mark.parametrize("by_palette", [False, True])
def test_somebody_else_gets_a_review_beside_the_earlier_one(
    desktop: Desktop, qtbot: QtBot, by_palette: bool
) -> None:
    session, store = desktop.session, desktop.session.store
    store.set_reviewer_name("Sari")
    session.reviewer_changed.emit()
    desktop.mark("Rusia")
    desktop.window.active_time._counted = 40.0
    if by_palette:
        desktop.press("Ctrl+P")
        desktop.write("your name")
        desktop.press("Return")
    else:
        desktop.run("reviewer-name")
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    desktop.press("Ctrl+A")
    desktop.write("Budi")
    desktop.press("Return")
    assert_back(desktop, qtbot)
    assert session.reviewer.name == "Budi"
    assert "You are looking at the review by Sari." in desktop.bars()
    commands = desktop.house.commands.menus.commands
    assert commands["start-own-review"].isEnabled()
    assert session.undo_action() is None
    desktop.answer("Start my own review")
    assert desktop.marked() == []
    desktop.mark("Tartus")
    desktop.press("Ctrl+Z")
    assert desktop.marked() == []
    desktop.press("Ctrl+Shift+Z")
    found = {
        store.reviewer_name(it.reviewer_id): (
            [mark.span.quote for mark in store.annotations(it.review_id)],
            store.active_seconds(it.review_id) >= 40,
        )
        for it in session.reviews()
    }
    assert found == {"Sari": (["Rusia"], True), "Budi": (["Tartus"], False)}
    session.become("Sari")
    assert [it[0] for it in desktop.marked()] == ["Rusia"]
    assert session.undo_action() == "mark"


def test_a_name_is_written_otherwise_when_that_is_said(desktop: Desktop, qtbot: QtBot) -> None:
    session, store = desktop.session, desktop.session.store
    store.set_reviewer_name("Sarri")
    session.reviewer_changed.emit()
    desktop.mark("Rusia")
    desktop.run("reviewer-name")
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    desktop.write("Sari")
    dialog = desktop.window.findChild(YourName)
    assert dialog is not None
    QTest.mouseClick(dialog.findChildren(QRadioButton)[1], Qt.MouseButton.LeftButton)
    desktop.press("Return")
    assert_back(desktop, qtbot)
    assert store.known_names() == ["Sari"]
    assert session.shows_own
    assert [it[0] for it in desktop.marked()] == ["Rusia"]


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
