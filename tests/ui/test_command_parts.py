"""Parts that answer commands come when one of them runs, and answer all that is said of them."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QInputDialog, QMainWindow

from reviewer.ui.command_parts import COMMANDS
from reviewer.ui.file_dialog import FileDialog
from tests.ui.desktop import Desktop

ROOT = Path(__file__).parents[2]
ASKS_NOTHING = {"sample", "reopen", "reviewer-name"}
PROBE = """
import sys
import reviewer.app
print(sorted(it for it in sys.modules if it.endswith("_commands")))
"""


@pytest.mark.parametrize("part", COMMANDS)
def test_a_part_answers_the_commands_that_are_said_of_it(desktop: Desktop, part: str) -> None:
    assert tuple(getattr(desktop.house.parts, part).slots()) == COMMANDS[part]


def test_no_part_is_made_before_one_of_its_commands_runs(desktop: Desktop) -> None:
    made = vars(desktop.house.parts).keys() & COMMANDS.keys()
    assert made == set()
    desktop.house.commands.menus.commands["about"].trigger()
    made = vars(desktop.house.parts).keys() & COMMANDS.keys()
    assert made == {"study"}
    for it in QApplication.topLevelWidgets():
        if isinstance(it, QDialog):
            it.close()


@pytest.mark.parametrize("command", [it for names in COMMANDS.values() for it in names])
def test_every_command_of_the_table_runs_from_its_menu(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    asked: list[str] = []

    def nothing(*_words: object) -> tuple[str, bool]:
        asked.append(command)
        return "", False

    for name in ("getOpenFileName", "getSaveFileName", "getOpenFileNames"):
        monkeypatch.setattr(FileDialog, name, nothing)
    monkeypatch.setattr(FileDialog, "getExistingDirectory", lambda *_words: nothing()[0])
    monkeypatch.setattr(QInputDialog, "getText", nothing)
    action = desktop.house.commands.menus.commands[command]
    action.setEnabled(True)
    action.trigger()
    opened = [
        it
        for it in QApplication.topLevelWidgets()
        if it.isVisible() and not isinstance(it, QMainWindow)
    ]
    for it in opened:
        it.close()
    assert asked or opened or command in ASKS_NOTHING
    desktop.session.jobs.finish()


def test_what_the_settings_change_is_told(desktop: Desktop) -> None:
    told: list[str] = []
    parts = desktop.house.parts
    parts.typology_changed.connect(lambda: told.append("typology"))
    parts.theme_changed.connect(lambda: told.append("theme"))
    parts.study.typology_changed.emit()
    parts.study.theme_changed.emit()
    assert told == ["typology", "theme"]


def test_building_the_house_imports_no_such_part() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROBE], cwd=ROOT, capture_output=True, text=True, check=True
    )
    kept = [
        "article_commands",
        "checking_commands",
        "finding_commands",
        "key_commands",
        "score_commands",
    ]
    assert done.stdout.strip() == str([f"reviewer.ui.{it}" for it in kept])
