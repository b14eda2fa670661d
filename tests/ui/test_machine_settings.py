from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings

from reviewer.ui.machine_settings import MachineSettings


@pytest.fixture
def file(tmp_path: Path) -> str:
    return str(tmp_path / "settings.ini")


def _settings(file: str) -> MachineSettings:
    return MachineSettings(QSettings(file, QSettings.Format.IniFormat))


def test_what_is_set_is_there_after_a_restart(file: str) -> None:
    before = _settings(file)
    before.theme, before.language, before.text_size = "dark", "id", 15.5
    before.last_article, before.recent_commands = "a-1", ["find", "export"]
    before.set_state("window", QByteArray(b"\x00\x01"))
    del before
    after = _settings(file)
    assert (after.theme, after.language, after.text_size) == ("dark", "id", 15.5)
    assert (after.last_article, after.recent_commands) == ("a-1", ["find", "export"])
    assert after.state("window") == QByteArray(b"\x00\x01")


def test_a_new_machine_follows_the_system(file: str) -> None:
    settings = _settings(file)
    assert (settings.theme, settings.language, settings.text_size) == ("system", "", 13.0)
    assert settings.state("window") is None
    assert settings.recent_commands == []


def test_what_makes_no_sense_is_not_taken_over(file: str) -> None:
    Path(file).write_text("[General]\ntheme=purple\nlanguage=xx\ntext_size=900\n")
    settings = _settings(file)
    assert (settings.theme, settings.language, settings.text_size) == ("system", "", 48.0)
    Path(file).write_text("[General]\ntext_size=big\n")
    assert _settings(file).text_size == 13.0
