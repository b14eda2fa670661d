from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from reviewer.core.annotation import Annotation, Severity, Span
from reviewer.core.completeness import Incomplete
from reviewer.formats.typology_toml import load, shipped_path
from reviewer.ui.dialogs.finish_review import FinishReview
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.theme import Appearance

AT = "2024-11-30T10:00:00+00:00"
NAMED = "Accuracy/Mistranslation/Named entity"


def error(
    number: int, quote: str, category: str, severity: Severity, correction: str | None = None
) -> Annotation:
    spans = (Span("t", 0, len(quote), quote),)
    return Annotation(
        f"e{number}", "r", spans, category, severity, correction, "", "manual", None, AT, AT
    )


ERRORS = [
    error(1, "Homyim", NAMED, Severity.MAJOR, "Hmeimim"),
    error(2, "negaranya", "Accuracy/Mistranslation", Severity.MAJOR),
    error(3, "jejak\nmiliter", "", Severity.MINOR),
]


class Harness:
    def __init__(self, dialog: FinishReview) -> None:
        self.dialog = dialog
        self.list = dialog.findChildren(QListView)[0]
        self.reason = dialog.findChildren(QLineEdit)[0]
        self.finish = next(it for it in dialog.findChildren(QPushButton) if "Fin" in it.text())
        self.jumps: list[str] = []
        self.verdicts: list[str] = []
        dialog.jump_wanted.connect(self.jumps.append)
        dialog.finished_with.connect(self.verdicts.append)
        dialog.open()

    def place(self, row: int) -> QModelIndex:
        return self.list.model().index(row, 0)

    def words(self) -> list[str]:
        return [it.text() for it in self.dialog.findChildren(QLabel) if it.isVisible()]

    def verdict(self, words: str) -> QRadioButton:
        buttons = self.dialog.findChildren(QRadioButton)
        return next(it for it in buttons if it.text().replace("&", "") == words)


Make = Callable[..., Harness]


@pytest.fixture
def make(appearance: Appearance, settings: MachineSettings, window: QWidget, qtbot: QtBot) -> Make:
    def made(errors: list[Annotation], verdict: str = "", findings: int = 0) -> Harness:
        dialog = FinishReview(
            errors,
            load(shipped_path()),
            lambda _: 13,
            verdict,
            appearance,
            settings,
            window,
            findings=findings,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        return Harness(dialog)

    return made


def test_lists_what_is_incomplete(make: Make) -> None:
    it = make(ERRORS)
    assert [it.place(row).data() for row in range(it.list.model().rowCount())] == [
        "negaranya · no correction · row 14",
        "jejak militer · to be classified · row 14",
    ]
    assert it.words()[0].endswith(": 2 major, 1 minor")


def test_thousands_are_put_into_words_as_they_come_into_view(make: Make) -> None:
    many = [error(number, f"kata {number}", "", Severity.MINOR) for number in range(3_000)]
    it = make(many)
    told: list[object] = []
    words = it.dialog._lacking._words

    def tell(lacking: Incomplete, row: int | None) -> str:
        told.append(lacking)
        return words(lacking, row)

    it.dialog._lacking._words = tell
    it.list.grab()
    assert it.list.model().rowCount() == 3_000
    assert 0 < len(told) < 100
    assert it.place(2_999).data().startswith("kata 2999 · ")


def test_enter_on_one_jumps_there_and_finishes_nothing(make: Make) -> None:
    it = make(ERRORS, "pass")
    it.list.setCurrentIndex(it.place(1))
    it.list.setFocus()
    QTest.keyClick(it.list, Qt.Key.Key_Return)
    assert it.jumps == ["e3"]
    assert it.verdicts == []
    assert it.dialog.isHidden()


def test_a_click_on_one_jumps_there_once(make: Make) -> None:
    it = make(ERRORS)
    place = it.list.visualRect(it.place(0)).center()
    QTest.mouseDClick(it.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseClick(it.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert it.jumps == ["e2"]


def test_a_verdict_is_needed_and_nothing_else(make: Make) -> None:
    it = make(ERRORS)
    assert not it.finish.isEnabled()
    it.verdict("Pass once corrected").click()
    it.finish.click()
    assert it.verdicts == ["pass once corrected"]
    assert it.dialog.isHidden()


def test_arrows_choose_a_verdict_and_enter_finishes(make: Make) -> None:
    harness = make([])
    first = harness.verdict("Pass")
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    second = harness.verdict("Pass once corrected")
    assert second.isChecked()
    assert harness.dialog.focusWidget() is second
    QTest.keyClick(second, Qt.Key.Key_Return)
    assert harness.verdicts == ["pass once corrected"]


def test_the_reason_goes_with_the_verdict(make: Make) -> None:
    it = make([])
    it.verdict("Fail").click()
    it.reason.setText("  half of the\tnames are wrong ")
    QTest.keyClick(it.reason, Qt.Key.Key_Return)
    assert it.verdicts == ["fail: half of the names are wrong"]


def test_a_review_that_was_finished_before_shows_its_verdict(make: Make) -> None:
    it = make(ERRORS[:1], "fail: names")
    assert it.verdict("Fail").isChecked()
    assert it.reason.text() == "names"


def test_an_article_without_errors_or_gaps_says_so(make: Make) -> None:
    assert make([]).words()[:2] == ["No error was marked.", "Nothing is incomplete."]
    assert make(ERRORS[:1]).list.isHidden()


def test_says_what_finishing_waits_for(make: Make) -> None:
    it = make([])
    why = "Choose a verdict to finish."
    assert why in it.words()
    assert not it.finish.isEnabled() and it.finish.toolTip() == why
    first = it.verdict("Pass")
    assert it.dialog.focusWidget() is first and not first.isChecked()
    QTest.keyClick(first, Qt.Key.Key_Space)
    assert why not in it.words()
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert it.verdicts == ["pass"]


def test_open_findings_are_told_with_a_way_to_them(make: Make, qtbot: QtBot) -> None:
    it = make([], "pass", findings=3)
    assert "3 finding(s) nobody decided on." in it.words()
    go = next(b for b in it.dialog.findChildren(QPushButton) if "Go to" in b.text())
    with qtbot.waitSignal(it.dialog.finding_wanted):
        QTest.keyClick(go, Qt.Key.Key_Space)
    assert it.dialog.isHidden() and it.verdicts == []
    assert not [words for words in make([]).words() if "finding" in words]


def test_the_next_article_is_opened_after_finishing(make: Make, qtbot: QtBot) -> None:
    it = make([], "fail: dull")
    on = next(b for b in it.dialog.findChildren(QPushButton) if "next" in b.text())
    with qtbot.waitSignals([it.dialog.finished_with, it.dialog.next_wanted], order="strict"):
        QTest.keyClick(on, Qt.Key.Key_Space)
    assert it.verdicts == ["fail: dull"]
