from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reviewer.ui.dialogs import bug_report
from reviewer.ui.dialogs.bug_report import BugReport
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.theme import Appearance

DETAILS = "Reviewer 0.1.0\n\nTraceback\nKeyError: 'x'"


@pytest.fixture
def dialog(
    appearance: Appearance,
    settings: MachineSettings,
    window: QWidget,
    qtbot: QtBot,
    tmp_path: Path,
) -> BugReport:
    made = BugReport("The mark was not shown.", DETAILS, tmp_path, appearance, settings, window)
    qtbot.addWidget(made)
    made.open()
    return made


def button(dialog: BugReport, words: str) -> QPushButton:
    return next(it for it in dialog.findChildren(QPushButton) if words in it.text())


def test_says_what_happened_and_that_nothing_is_lost(dialog: BugReport) -> None:
    words = [it.text() for it in dialog.findChildren(QLabel)]
    assert "The mark was not shown." in words
    assert any(it.startswith("Nothing is lost") for it in words)
    details = dialog.findChildren(QPlainTextEdit)[0]
    assert details.toPlainText() == DETAILS
    assert details.isReadOnly()


def test_the_details_are_copied(
    dialog: BugReport, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bug_report, "_COPIED_FOR", 1)
    copy = button(dialog, "details")
    copy.click()
    assert QGuiApplication.clipboard().text() == DETAILS
    assert copy.text() == "Copied"
    qtbot.waitUntil(lambda: copy.text() == "&Copy details")


@pytest.mark.parametrize("opens", [True, False])
def test_the_log_folder_is_opened_or_named(
    dialog: BugReport, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, opens: bool
) -> None:
    opened: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url)
        return opens

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    button(dialog, "folder").click()
    assert Path(opened[0].toLocalFile()) == tmp_path
    assert dialog.trouble.text() == ("" if opens else f"The log is in {tmp_path}.")
