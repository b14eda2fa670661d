from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from reviewer.ui.dialogs.report import MakeReport, ReportChoices, ReportWish
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.theme import Appearance

MODELS = [("mqm2", "MQM 2.0"), ("wmt2020", "Google WMT 2020"), ("file:own.toml", "own.toml")]


class Harness:
    def __init__(self, dialog: MakeReport) -> None:
        self.dialog = dialog
        self.reviewer, self.format, self.model, self.language = dialog.findChildren(QComboBox)
        self.wishes: list[ReportWish] = []
        dialog.wanted.connect(self.wishes.append)
        dialog.open()

    def button(self, words: str) -> QPushButton:
        buttons = self.dialog.findChildren(QPushButton)
        return next(it for it in buttons if it.text().replace("&", "").startswith(words))

    def radio(self, words: str) -> QRadioButton:
        buttons = self.dialog.findChildren(QRadioButton)
        return next(it for it in buttons if it.text().replace("&", "").startswith(words))

    def box(self, words: str) -> QCheckBox:
        boxes = self.dialog.findChildren(QCheckBox)
        return next(it for it in boxes if words in it.text().replace("&", ""))

    def items(self, combo: QComboBox) -> list[str]:
        return [combo.itemText(n) for n in range(combo.count())]


@pytest.fixture
def make(qtbot: QtBot, appearance: Appearance, settings: MachineSettings) -> Callable[..., Harness]:
    def reviewers(whole: bool) -> Sequence[str]:
        return ["Budi", "Rina"] if whole else ["Rina"]

    def call(model: str = "mqm2") -> Harness:
        choices = ReportChoices(3, reviewers, MODELS, model)
        dialog = MakeReport(choices, appearance, settings)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        return Harness(dialog)

    return call


def test_enter_asks_for_a_page_on_the_open_article(make: Callable[..., Harness]) -> None:
    asked = make()
    QTest.keyClick(asked.dialog, Qt.Key.Key_Return)
    assert asked.wishes == [ReportWish(False, None, "mqm2", ".html", "en", True, False, True)]
    assert not asked.dialog.isVisible()


def test_reviewers_follow_what_the_report_is_about(make: Callable[..., Harness]) -> None:
    asked = make()
    assert asked.items(asked.reviewer) == ["All reviewers", "Rina"]
    asked.reviewer.setCurrentIndex(1)
    asked.radio("All 3").click()
    assert asked.items(asked.reviewer) == ["All reviewers", "Budi", "Rina"]
    assert asked.reviewer.currentText() == "Rina"
    asked.button("Write").click()
    assert (asked.wishes[0].whole, asked.wishes[0].reviewer) == (True, "Rina")


def test_a_scorecard_offers_what_it_can_compute(make: Callable[..., Harness]) -> None:
    asked = make("wmt2020")
    assert asked.model.currentText() == "Google WMT 2020"
    asked.format.setCurrentIndex(asked.format.findData(".xlsx"))
    assert asked.items(asked.model) == ["MQM 2.0", "own.toml"]
    assert not asked.box("texts").isEnabled() and not asked.box("corrections").isEnabled()
    told = {it.text() for it in asked.dialog.findChildren(QLabel)}
    assert "Change a weight, a severity or a category: the score follows." in told
    asked.format.setCurrentIndex(asked.format.findData(".pdf"))
    assert asked.items(asked.model) == [words for _, words in MODELS]
    assert asked.box("texts").isEnabled()


def test_everything_chosen_is_wished_for(make: Callable[..., Harness]) -> None:
    asked = make("file:own.toml")
    asked.format.setCurrentIndex(asked.format.findData(".pdf"))
    asked.language.setCurrentIndex(asked.language.findData("id"))
    asked.box("texts").click()
    asked.box("corrections").click()
    asked.box("Open it").click()
    asked.button("Write").click()
    assert asked.wishes == [
        ReportWish(False, None, "file:own.toml", ".pdf", "id", False, True, False)
    ]


def test_every_control_says_what_it_is_for(make: Callable[..., Harness]) -> None:
    asked = make()
    for kind in (QComboBox, QCheckBox, QRadioButton):
        for it in asked.dialog.findChildren(kind):
            assert it.toolTip()
