"""Type to narrow, digits for severity, Enter; Esc changes nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QToolButton
from pytestqt.qtbot import QtBot

from reviewer.core.annotation import Severity
from reviewer.formats.typology_toml import load, shipped_path
from reviewer.ui.category_palette import CategoryPalette
from reviewer.ui.pick_list import PickList

NAMED = "Accuracy/Mistranslation/Named entity"


class Harness:
    def __init__(self, qtbot: QtBot, language: str) -> None:
        self.window = QPlainTextEdit()
        qtbot.addWidget(self.window)
        self.window.resize(900, 600)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.window.setFocus()
        self.palette = CategoryPalette(load(shipped_path()), language, self.window)
        self.chosen: list[tuple[str, Severity | None]] = []
        self.closings = 0
        self.palette.chosen.connect(lambda path, severity: self.chosen.append((path, severity)))
        self.palette.closed.connect(self._count)

    def _count(self) -> None:
        self.closings += 1

    @property
    def edit(self) -> QLineEdit:
        return self.palette.findChildren(QLineEdit)[0]

    @property
    def picks(self) -> PickList:
        return self.palette.findChildren(PickList)[0]

    def open(self, severity: Severity | None = None, category: str = "") -> None:
        rect = QRect(self.window.mapToGlobal(QPoint(100, 100)), QSize(50, 20))
        self.palette.open_at(rect, severity, category=category)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.edit, text)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.edit, key)

    def titles(self) -> list[str]:
        model = self.picks.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def words(self) -> list[str]:
        return [it.text() for it in self.palette.findChildren(QLabel)]

    def severity(self) -> list[str]:
        return [it.text() for it in self.palette.findChildren(QToolButton) if it.isChecked()]


@pytest.fixture
def english(qtbot: QtBot) -> Iterator[Harness]:
    yield Harness(qtbot, "en")


@pytest.fixture
def indonesian(qtbot: QtBot) -> Iterator[Harness]:
    yield Harness(qtbot, "id")


def test_all_categories_stand_in_their_order_with_later_last(english: Harness) -> None:
    english.open()
    names = [it.name("en") for it in load(shipped_path())]
    assert english.titles() == [*names, "Classify later"]


@pytest.mark.parametrize("typed", ["named", "nama diri", "ne", "N", "mistr named"])
def test_typing_and_enter_choose(english: Harness, typed: str) -> None:
    english.open()
    english.type(typed)
    english.press(Qt.Key.Key_Return)
    assert english.chosen == [(NAMED, None)]
    assert english.closings == 1
    assert english.palette.isHidden()
    assert english.window.hasFocus()


def test_names_are_in_the_language_of_the_window_and_found_in_both(indonesian: Harness) -> None:
    indonesian.open()
    indonesian.type("spelling")
    assert indonesian.titles() == ["Ejaan", "Classify later"]
    assert "Kata selain nama diri" in indonesian.words()[0]


def test_digits_set_the_severity_and_are_not_typed(english: Harness) -> None:
    english.open()
    english.type("na3med")
    assert english.edit.text() == "named"
    assert english.severity() == ["3  Critical"]
    english.press(Qt.Key.Key_Return)
    assert english.chosen == [(NAMED, Severity.CRITICAL)]


def test_the_categorys_own_severity_is_shown_until_one_is_set(english: Harness) -> None:
    english.open()
    english.type("awkward")
    assert english.severity() == ["1  Minor"]
    english.edit.setText("omission")
    assert english.severity() == ["2  Major"]
    english.open(Severity.NEUTRAL)
    assert english.severity() == ["0  Neutral"]


def test_definition_and_example_of_the_highlighted_one(english: Harness) -> None:
    english.open(category=NAMED)
    definition, example = english.words()
    assert definition.startswith("The name of a person")
    assert "<b>Homyim</b>" in example
    english.press(Qt.Key.Key_Down)
    assert english.words()[0].startswith("The words are more specific")


def test_esc_changes_nothing(english: Harness) -> None:
    english.open()
    english.type("named2")
    english.press(Qt.Key.Key_Escape)
    assert english.chosen == []
    assert english.closings == 1
    assert english.window.hasFocus()


def test_classify_later_is_the_last_entry(english: Harness) -> None:
    english.open()
    english.press(Qt.Key.Key_Up)
    english.press(Qt.Key.Key_Return)
    assert english.chosen == [("", None)]


def test_enter_does_nothing_when_no_category_fits(english: Harness) -> None:
    english.open()
    english.type("qwertz")
    assert english.titles() == ["Classify later"]
    assert english.words()[0] == "No category has this in its name or meaning."
    english.press(Qt.Key.Key_Return)
    assert english.chosen == []
    assert english.palette.isVisible()


def test_a_click_chooses(english: Harness, qtbot: QtBot) -> None:
    english.open()
    english.type("spelling")
    place = english.picks.visualRect(english.picks.model().index(0, 0)).center()
    QTest.mouseClick(english.picks.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert english.chosen == [("Linguistic conventions/Spelling", None)]


def test_opening_again_begins_anew(english: Harness) -> None:
    english.open()
    english.type("named3")
    english.press(Qt.Key.Key_Escape)
    english.open()
    assert english.edit.text() == ""
    english.press(Qt.Key.Key_Return)
    assert english.chosen == [("Terminology", None)]


def test_words_of_the_definition_find_a_category_too(qtbot: QtBot) -> None:
    """An Indonesian editor types "angka"; the category is called "Format bilangan"."""
    harness = Harness(qtbot, "id")
    harness.open()
    harness.type("angka")
    assert harness.titles()[0] == "Format bilangan"
    assert "Penghilangan" not in harness.titles()
    harness.press(Qt.Key.Key_Return)
    assert harness.chosen == [("Locale conventions/Number format", None)]
