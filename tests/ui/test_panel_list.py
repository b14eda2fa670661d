"""What the lists have in common: filter, counting, keeping painted items, keyboard."""

from __future__ import annotations

from collections.abc import Hashable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reviewer.ui.panel_list import PanelList
from reviewer.ui.panel_model import Lines, PanelModel
from reviewer.ui.theme import Appearance, Mode
from reviewer.ui.two_line_delegate import TwoLineDelegate


class Names(PanelModel[str]):
    """Words and their lengths."""

    def __init__(self, names: list[str]) -> None:
        super().__init__()
        self.names = names
        self.told = 0
        self.refilter()

    def refilter(self) -> None:
        self.beginResetModel()
        self.shown = [it for it in self.names if self.fits(it)]
        self.endResetModel()

    def tell(self, item: str) -> Lines:
        self.told += 1
        return Lines(item, f"{len(item)} letters", "secret" if item == "Demak" else "")


class Dots(TwoLineDelegate[str]):
    """No mark; counts what is painted."""

    painted = 0

    def look(self, item: str) -> Hashable:
        return None

    def paint_mark(self, painter: QPainter, rect: QRect, item: str) -> None:
        self.painted += 1


@pytest.fixture
def model() -> Names:
    return Names(["Aleppo", "Demak", "Jakarta"])


@pytest.fixture
def dots(model: Names, appearance: Appearance) -> Dots:
    return Dots(model, appearance)


@pytest.fixture
def panel(model: Names, dots: Dots, appearance: Appearance, qtbot: QtBot) -> PanelList:
    made = PanelList(model, dots, appearance, follows=True)
    qtbot.addWidget(made)
    made.resize(200, 300)
    made.show()
    made.activateWindow()
    return made


def test_filter_looks_through_all_lines_and_what_is_not_shown(model: Names) -> None:
    for words, found in (
        ("ja", ["Jakarta"]),
        ("LETTERS", ["Aleppo", "Demak", "Jakarta"]),
        ("secret", ["Demak"]),
        (" 7 ", ["Jakarta"]),
        ("nothing", []),
        ("", ["Aleppo", "Demak", "Jakarta"]),
    ):
        model.set_filter(words)
        assert model.shown == found, words
        assert model.rowCount() == len(found)


def test_items_are_put_into_words_once(model: Names) -> None:
    for _ in range(3):
        model.set_filter("a")
        model.set_filter("")
    assert model.told == 3
    model.forget_lines()
    model.set_filter("a")
    assert model.told == 6


def test_items_tell_themselves_to_tooltips_and_screen_readers(model: Names) -> None:
    index = model.index(1)
    assert index.data() == "Demak"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Demak\n5 letters"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Demak, 5 letters"
    assert index.data(Qt.ItemDataRole.DecorationRole) is None


def test_an_item_is_painted_once_for_each_of_its_looks(
    panel: PanelList, dots: Dots, appearance: Appearance
) -> None:
    panel.grab()
    first = dots.painted
    assert first >= 3
    panel.grab()
    assert dots.painted == first
    panel.resize(220, 300)
    panel.grab()
    assert dots.painted == first + 3
    appearance.set_mode(Mode.DARK)
    dark = panel.grab().toImage()
    assert dots.painted == first + 6
    assert dark.pixelColor(100, 4).lightness() < 80
    appearance.set_mode(Mode.LIGHT)


def test_painted_items_are_kept_within_bounds(model: Names, dots: Dots, panel: PanelList) -> None:
    model.names = [f"name {it}" for it in range(1000)]
    model.refilter()
    panel.doItemsLayout()
    for place in range(0, panel.verticalScrollBar().maximum(), 200):
        panel.verticalScrollBar().setValue(place)
        panel.grab()
    assert dots.painted > 256
    assert len(dots._kept) <= 256


def test_empty_list_says_why(panel: PanelList, model: Names) -> None:
    model.set_filter("nothing")
    panel.set_empty_text("")
    blank = panel.grab().toImage()
    panel.set_empty_text("No error fits the filter.")
    said = panel.grab().toImage()
    assert said != blank
    model.set_filter("")
    panel.set_empty_text("")
    full = panel.grab().toImage()
    panel.set_empty_text("No error fits the filter.")
    assert panel.grab().toImage() == full


def test_keyboard_goes_in_at_the_first_item_and_back_out(panel: PanelList, qtbot: QtBot) -> None:
    chosen: list[int] = []
    panel.chosen.connect(chosen.append)
    panel.take_keyboard()
    assert panel.currentIndex().row() == 0
    QTest.keyClick(panel, Qt.Key.Key_Down)
    QTest.keyClick(panel, Qt.Key.Key_End)
    QTest.keyClick(panel, Qt.Key.Key_Down)
    assert chosen == [1, 2]
    with qtbot.waitSignal(panel.done):
        QTest.keyClick(panel, Qt.Key.Key_Return)
    with qtbot.waitSignal(panel.left):
        panel.clearFocus()


def test_no_click_takes_the_keyboard(panel: PanelList) -> None:
    panel.clearFocus()
    place = panel.visualRect(panel.model().index(1, 0)).center()
    chosen: list[int] = []
    panel.chosen.connect(chosen.append)
    none = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(panel.viewport(), Qt.MouseButton.LeftButton, none, place)
    assert chosen == [1]
    assert not panel.hasFocus()
