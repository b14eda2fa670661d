"""Four severities told apart by shape and colour."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reviewer.core.annotation import Severity
from reviewer.ui.severity_control import SeverityControl, paint_severity_line
from reviewer.ui.theme import Appearance


@pytest.fixture
def control(appearance: Appearance, qtbot: QtBot) -> SeverityControl:
    made = SeverityControl(appearance)
    qtbot.addWidget(made)
    made.show()
    return made


def checked(control: SeverityControl) -> list[Severity]:
    return [it for it in Severity if control.button(it).isChecked()]


def test_a_click_asks_and_shows_nothing_by_itself(control: SeverityControl, qtbot: QtBot) -> None:
    control.show_severity(Severity.MINOR)
    with qtbot.waitSignal(control.wanted) as wanted:
        QTest.mouseClick(control.button(Severity.MAJOR), Qt.MouseButton.LeftButton)
    assert wanted.args == [Severity.MAJOR]
    assert checked(control) == [Severity.MINOR]
    control.show_severity(Severity.MAJOR)
    assert checked(control) == [Severity.MAJOR]
    control.show_severity(None)
    assert checked(control) == []


def test_arrow_keys_and_space_reach_every_severity(control: SeverityControl, qtbot: QtBot) -> None:
    control.show_severity(Severity.NEUTRAL)
    control.activateWindow()
    control.setFocus()
    qtbot.waitUntil(control.button(Severity.NEUTRAL).hasFocus)
    asked: list[Severity] = []
    control.wanted.connect(asked.append)
    control.wanted.connect(control.show_severity)
    for _ in range(3):
        focused = QApplication.focusWidget()
        assert focused
        QTest.keyClick(focused, Qt.Key.Key_Right)
        focused = QApplication.focusWidget()
        assert focused
        QTest.keyClick(focused, Qt.Key.Key_Space)
    assert asked[-1] is Severity.CRITICAL
    assert set(asked) == set(Severity) - {Severity.NEUTRAL}


def test_no_word_is_cut_off(control: SeverityControl) -> None:
    control.resize(control.minimumSizeHint())
    for severity in Severity:
        button = control.button(severity)
        assert button.width() >= button.sizeHint().width()


def test_buttons_name_themselves_and_their_keys(control: SeverityControl) -> None:
    assert control.button(Severity.CRITICAL).accessibleName() == "Critical"
    assert control.button(Severity.CRITICAL).toolTip() == "Critical (3)"


def test_lines_differ_without_colour(qapp: QApplication) -> None:
    shapes = set()
    for severity in Severity:
        image = QImage(40, 12, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        paint_severity_line(painter, 2, 38, 6, severity, QColor("black"))
        painter.end()
        shapes.add(bytes(image.constBits()))
    assert len(shapes) == len(Severity)


def test_chosen_grave_severity_is_tinted(control: SeverityControl, appearance: Appearance) -> None:
    control.show_severity(Severity.MAJOR)
    button = control.button(Severity.MAJOR)
    image = button.grab().toImage()
    assert image.pixelColor(button.width() // 2, 4) == appearance.theme.major_tint
    control.show_severity(Severity.MINOR)
    assert button.grab().toImage().pixelColor(button.width() // 2, 4) != appearance.theme.major_tint
