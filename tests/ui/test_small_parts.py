"""Labels, buttons and boxes that the panels are made of."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reviewer.ui.elided import ChoiceButton, ElidedLabel
from reviewer.ui.filter_box import FilterBox
from reviewer.ui.key_cap import cap_font, cap_width, paint_cap
from reviewer.ui.theme import Appearance

LONG = "a title that is far too long for the place it has got here"


def test_label_is_shortened_with_all_its_words_in_the_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel(LONG)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < 40
    label.resize(100, 20)
    label.grab()
    assert label.toolTip() == LONG
    label.setText("short")
    label.grab()
    assert label.toolTip() == ""


def test_label_has_room_for_all_its_words_at_its_own_size(qtbot: QtBot) -> None:
    label, plain = ElidedLabel("Counterpart"), QLabel("Counterpart")
    for it in (label, plain):
        qtbot.addWidget(it)
    label.resize(label.sizeHint())
    plain.resize(label.size())
    assert label.grab().toImage() == plain.grab().toImage()
    assert label.toolTip() == ""


def test_choice_button_keeps_its_arrow_when_it_is_narrow(
    appearance: Appearance, qtbot: QtBot
) -> None:
    button = ChoiceButton()
    qtbot.addWidget(button)
    button.setText(LONG)
    assert button.minimumSizeHint().width() <= 64
    button.resize(120, 28)
    image = button.grab().toImage()
    ground = image.pixelColor(60, 4)
    arrow = QFontMetrics(button.font()).horizontalAdvance("▾")
    inked = [
        x for x in range(4, 116) if any(image.pixelColor(x, y) != ground for y in range(4, 24))
    ]
    assert inked
    assert 112 - 2 * arrow <= max(inked) <= 113


def test_choice_button_does_not_widen_its_panel(qtbot: QtBot) -> None:
    panel = QWidget()
    qtbot.addWidget(panel)
    layout = QVBoxLayout(panel)
    button = ChoiceButton()
    button.setText(LONG)
    layout.addWidget(button)
    margins = layout.contentsMargins()
    assert layout.minimumSize().width() - margins.left() - margins.right() <= 64


def test_filter_box_is_cleared_by_its_button(appearance: Appearance, qtbot: QtBot) -> None:
    box = FilterBox(appearance)
    qtbot.addWidget(box)
    clear = box.actions()[0]
    assert not clear.isVisible()
    box.setText("a")
    assert clear.isVisible()
    clear.trigger()
    assert box.text() == ""
    assert not clear.isVisible()


def test_filter_box_goes_down_on_enter_too(appearance: Appearance, qtbot: QtBot) -> None:
    box = FilterBox(appearance)
    qtbot.addWidget(box)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        with qtbot.waitSignal(box.down):
            QTest.keyClick(box, key)


def test_key_cap_is_as_wide_as_its_key_and_painted_in_the_look(
    appearance: Appearance, qtbot: QtBot
) -> None:
    image = QImage(200, 24, QImage.Format.Format_RGB32)
    image.fill(appearance.theme.window)
    painter = QPainter(image)
    painter.setFont(cap_font(painter.font()))
    width = paint_cap(painter, 10, 12, "Ctrl+Shift+Z", appearance.theme)
    assert width == cap_width(painter.fontMetrics(), "Ctrl+Shift+Z")
    assert width > 3 * cap_width(painter.fontMetrics(), "W")
    painter.end()
    theme = appearance.theme
    row = [image.pixelColor(x, 6) for x in range(200)]
    assert [x for x in range(200) if row[x] != theme.window] == list(range(10, 10 + width))
    assert row[13] == theme.hover
