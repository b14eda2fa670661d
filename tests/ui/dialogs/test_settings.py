from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QLabel,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from reviewer.formats.typology_toml import load, shipped_path
from reviewer.ui.dialogs.settings import Settings
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.theme import Appearance

OWN = """id = "mine"
version = "1"
name = "Mine"
severities = { neutral = 0, minor = 1, major = 5, critical = 25 }

[[category]]
path = "Name"
definition = "A wrong name."
its = "inconsistent-entities"
"""


@pytest.fixture
def own(tmp_path: Path) -> Path:
    file = tmp_path / "mine.toml"
    file.write_text(OWN, "utf-8")
    return file


class Harness:
    def __init__(self, dialog: Settings) -> None:
        self.dialog = dialog
        self.theme, self.language, self.typology = dialog.findChildren(QComboBox)
        self.size = dialog.findChildren(QDoubleSpinBox)[0]
        self.told: list[object] = []
        for signal in (
            dialog.theme_chosen,
            dialog.language_chosen,
            dialog.text_size_chosen,
            dialog.typology_chosen,
        ):
            signal.connect(self.told.append)
        dialog.open()

    def words(self) -> str:
        return "\n".join(it.text() for it in self.dialog.findChildren(QLabel) if it.isVisible())


Make = Callable[..., Harness]


@pytest.fixture
def make(appearance: Appearance, settings: MachineSettings, window: QWidget, qtbot: QtBot) -> Make:
    def made(typology: str = "mqm-core", own_file: Path | None = None) -> Harness:
        chosen = load(own_file or shipped_path(typology))
        dialog = Settings(chosen, own_file, appearance, settings, window)
        qtbot.addWidget(dialog)
        return Harness(dialog)

    return made


def choose(combo: QComboBox, number: int) -> None:
    """As a user does: the highlight goes there, Enter chooses."""
    combo.setFocus()
    while combo.currentIndex() != number:
        key = Qt.Key.Key_Down if combo.currentIndex() < number else Qt.Key.Key_Up
        QTest.keyClick(combo, key)


def test_what_holds_now_is_shown_and_not_told(make: Make, settings: MachineSettings) -> None:
    settings.theme, settings.language, settings.text_size = "dark", "id", 15.5
    it = make("google-wmt")
    assert it.theme.currentText() == "Dark"
    assert it.language.currentText() == "Bahasa Indonesia"
    assert it.size.value() == 15.5
    assert it.typology.currentText() == "Google WMT"
    assert it.told == []


def test_each_choice_is_told_at_once(make: Make) -> None:
    it = make()
    choose(it.theme, 2)
    it.size.setValue(16.0)
    choose(it.typology, 1)
    assert it.told == ["light", "dark", 16.0, "google-wmt"]
    assert "32 categories" in it.words()


def test_another_language_waits_for_the_next_start(make: Make) -> None:
    it = make()
    assert "started again" not in it.words()
    choose(it.language, 2)
    assert it.told == ["en", "id"]
    assert "started again" in it.words()


def test_a_file_of_ones_own_is_chosen(make: Make, own: Path) -> None:
    it = make()
    it.dialog.add_file(own)
    assert it.told == [own]
    assert it.typology.currentText() == "Mine (mine.toml)"
    assert "1 categories" in it.words()
    it.dialog.add_file(own)
    assert it.typology.count() == 3


def test_a_bad_file_is_refused_with_line_and_reason(make: Make, own: Path) -> None:
    it = make()
    own.write_text(OWN.replace("inconsistent-entities", "names"), "utf-8")
    it.dialog.add_file(own)
    assert it.told == []
    assert it.typology.currentIndex() == 0
    assert "line 9: its “names” is not known" in it.dialog.trouble.text()
    choose(it.typology, 1)
    assert it.dialog.trouble.text() == ""


def test_the_file_in_use_is_among_the_choices(make: Make, own: Path) -> None:
    it = make(own_file=own)
    assert it.typology.currentText() == "Mine (mine.toml)"
    choose(it.typology, 0)
    assert it.told[-1] == "mqm-core"


def test_a_file_is_asked_for_without_stopping_anybody(make: Make, own: Path, qtbot: QtBot) -> None:
    it = make()
    next(it for it in it.dialog.findChildren(QPushButton) if "own file" in it.text()).click()
    ask = it.dialog.findChildren(QFileDialog)[0]
    ask.fileSelected.emit(str(own))
    assert it.told == [own]
    ask.reject()
    qtbot.waitUntil(lambda: not isValid(ask))


def test_words_of_the_spin_box_begin_where_those_of_other_fields_do(
    make: Make, qtbot: QtBot
) -> None:
    shown = make()
    qtbot.waitExposed(shown.dialog)
    line, combo = shown.size.lineEdit(), shown.theme
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    style, edit = combo.style(), QStyle.SubControl.SC_ComboBoxEditField
    field = style.subControlRect(QStyle.ComplexControl.CC_ComboBox, option, edit, combo)
    inset = line.textMargins().left() + line.mapTo(shown.size, QPoint(0, 0)).x()
    assert abs(inset - field.left()) <= 2


def test_what_is_said_of_the_categories_ends_with_what_stays(make: Make) -> None:
    assert (
        make()
        .dialog._about.text()
        .endswith("\n\nErrors that are marked already keep their category.")
    )
