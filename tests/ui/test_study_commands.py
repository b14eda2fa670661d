from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from reviewer.store.study import typology_of
from reviewer.ui.dialogs.about import About
from reviewer.ui.dialogs.finish_review import FinishReview
from reviewer.ui.dialogs.settings import Settings
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.main_window import MainWindow
from reviewer.ui.pair.source import TextSelection
from reviewer.ui.session import Session
from reviewer.ui.study_commands import StudyCommands
from reviewer.ui.theme import Appearance


@pytest.fixture
def window(session: Session, appearance: Appearance, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    made = MainWindow(session, appearance, MachineSettings(settings))
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_review_is_finished_with_a_verdict_and_taken_up_again(window: MainWindow) -> None:
    session = window.session
    text = session.texts[0]
    session.select(TextSelection(text.text_id, 0, 5))
    session.mark("")
    commands = StudyCommands(window)
    commands.slots()["finish"]()
    dialog = window.findChild(FinishReview)
    assert dialog is not None
    dialog.jump_wanted.emit(session.annotations()[0].annotation_id)
    assert session.current == session.annotations()[0]
    dialog.finished_with.emit("pass")
    assert session.review is not None
    assert (session.review.state, session.review.verdict) == ("finished", "pass")
    dialog.close()
    commands.slots()["reopen"]()
    assert session.review.state == "open"


def test_settings_take_effect_at_once_and_stay(window: MainWindow, qtbot: QtBot) -> None:
    commands = StudyCommands(window)
    commands.slots()["settings"]()
    dialog = window.findChild(Settings)
    assert dialog is not None
    with qtbot.waitSignal(commands.theme_changed):
        dialog.theme_chosen.emit("dark")
    assert window.appearance.theme.dark
    dialog.text_size_chosen.emit(16.0)
    with qtbot.waitSignal(commands.typology_changed):
        dialog.typology_chosen.emit("google-wmt")
    assert (window.settings.theme, window.settings.text_size) == ("dark", 16.0)
    assert window.session.typology.typology_id == "google-wmt"
    assert typology_of(window.session.store)[0].typology_id == "google-wmt"
    dialog.close()


def test_a_typology_that_cannot_be_read_is_told(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    commands = StudyCommands(window)
    commands.slots()["settings"]()
    dialog = window.findChild(Settings)
    assert dialog is not None
    with qtbot.waitSignal(window.session.failed):
        dialog.typology_chosen.emit(tmp_path / "none.toml")
    assert window.session.typology.typology_id == "mqm-core"
    dialog.close()


def test_about_opens(window: MainWindow) -> None:
    StudyCommands(window).slots()["about"]()
    dialog = window.findChild(About)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.close()
