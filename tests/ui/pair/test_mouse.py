"""Caret and selection with the mouse, clicked for real."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reviewer.core.annotation import Severity
from reviewer.ui.pair.places import words_in_view
from reviewer.ui.pair.source import TextSelection
from reviewer.ui.pair.view import PairView
from tests.ui.pair.caret import selected

if TYPE_CHECKING:
    from tests.ui.pair.conftest import Source

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def spot(view: PairView, source: Source, text_id: str, words: str, *, end: bool = False) -> QPoint:
    """A point on the first (or right behind the last) letter of words in view."""
    canvas = view.canvas()
    assert canvas is not None
    rects = words_in_view(canvas, text_id, *source.place(text_id, words))
    rect = rects[-1] if end else rects[0]
    return QPoint(rect.right() + 1 if end else rect.left() + 2, rect.center().y())


def move(view: PairView, to: QPoint) -> None:
    at = QPointF(to)
    event = QMouseEvent(QMouseEvent.Type.MouseMove, at, at, LEFT, LEFT, NONE)
    QApplication.sendEvent(view.viewport(), event)


def drag(view: PairView, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(view.viewport(), LEFT, NONE, start)
    move(view, (start + end) / 2)
    move(view, end)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, end)


def double(view: PairView, at: QPoint) -> None:
    QTest.mouseClick(view.viewport(), LEFT, NONE, at)
    QTest.mouseDClick(view.viewport(), LEFT, NONE, at)


@pytest.mark.parametrize(
    ("text_id", "words", "row"), [("id", "melenyapkan", 1), ("en", "Hmeimim", 2)]
)
def test_a_click_puts_the_caret_there(
    view: PairView, source: Source, text_id: str, words: str, row: int
) -> None:
    view.set_source(source)
    QTest.mouseClick(view.viewport(), LEFT, NONE, spot(view, source, text_id, words))
    start, end = source.place(text_id, words)
    assert view.selection() == TextSelection(text_id, start, start)
    assert view.current_row() == row
    QTest.mouseClick(view.viewport(), LEFT, NONE, spot(view, source, text_id, words, end=True))
    assert view.selection() == TextSelection(text_id, end, end)


def test_a_drag_selects_forwards_and_backwards(view: PairView, source: Source) -> None:
    view.set_source(source)
    one = spot(view, source, "id", "Oleg")
    two = spot(view, source, "id", "melenyapkan", end=True)
    drag(view, one, two)
    assert selected(view, source).startswith("Oleg") and selected(view, source).endswith("kan")
    drag(view, two, one)
    now = view.selection()
    assert now is not None and now.caret < now.anchor
    assert selected(view, source).startswith("Oleg") and selected(view, source).endswith("kan")


def test_a_drag_stays_in_its_text_over_rows_and_the_other_side(
    view: PairView, source: Source
) -> None:
    view.set_source(source)
    one = spot(view, source, "id", "Homyim")
    two = spot(view, source, "en", "You can share")
    drag(view, one, two)
    now = view.selection()
    assert now is not None and now.text_id == "id"
    assert selected(view, source) == "Homyim dan Tartus. Pasukan pemerintah."


def test_shift_and_click_extends(view: PairView, source: Source) -> None:
    view.set_source(source)
    QTest.mouseClick(view.viewport(), LEFT, NONE, spot(view, source, "id", "Rusia memiliki"))
    end = spot(view, source, "id", "Rusia memiliki", end=True)
    QTest.mouseClick(view.viewport(), LEFT, SHIFT, end)
    assert selected(view, source) == "Rusia memiliki"


def test_a_double_click_takes_the_word_and_a_third_the_cell(view: PairView, source: Source) -> None:
    view.set_source(source)
    at = spot(view, source, "id", "Nusra 👩🏽\u200d🚀")
    double(view, at)
    assert selected(view, source) == "al-Nusra"
    QTest.mouseClick(view.viewport(), LEFT, NONE, at)
    assert selected(view, source) == "Kelompok al-Nusra 👩🏽\u200d🚀 melancarkan serangan."


def test_a_double_click_on_an_emoji_takes_all_of_it(view: PairView, source: Source) -> None:
    view.set_source(source)
    double(view, spot(view, source, "id", "👩🏽\u200d🚀"))
    assert selected(view, source) == "👩🏽\u200d🚀"


def test_a_drag_after_a_double_click_grows_by_words(view: PairView, source: Source) -> None:
    view.set_source(source)
    at = spot(view, source, "id", "kepala")
    QTest.mouseClick(view.viewport(), LEFT, NONE, at)
    QTest.mouseDClick(view.viewport(), LEFT, NONE, at)
    # mouseDClick lets the button go at its end: press again the way a held second click arrives.
    press = QMouseEvent(
        QMouseEvent.Type.MouseButtonDblClick, QPointF(at), QPointF(at), LEFT, LEFT, NONE
    )
    QApplication.sendEvent(view.viewport(), press)
    move(view, spot(view, source, "id", "Rekonsiliasi"))
    assert selected(view, source) == "kepala Pusat Rekonsiliasi"
    move(view, spot(view, source, "id", "wakil"))
    assert selected(view, source) == "wakil kepala"


def test_holding_the_pointer_below_scrolls_on(
    qtbot: QtBot, view: PairView, long_source: Source
) -> None:
    view.set_source(long_source)
    viewport = view.viewport()
    QTest.mousePress(viewport, LEFT, NONE, QPoint(100, 100))
    move(view, QPoint(100, viewport.height() + 40))
    row = view.current_row()
    qtbot.waitUntil(lambda: view.current_row() > row + 3, timeout=5000)
    move(view, QPoint(100, 200))
    value = view.verticalScrollBar().value()
    qtbot.wait(80)
    assert view.verticalScrollBar().value() == value > 0
    QTest.mouseRelease(viewport, LEFT, NONE, QPoint(100, 200))
    now = view.selection()
    assert now is not None and not now.empty


def test_the_right_button_leaves_the_selection(view: PairView, source: Source) -> None:
    view.set_source(source)
    view.select("id", 0, 7)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, NONE, QPoint(300, 200))
    assert view.selection() == TextSelection("id", 0, 7)


def test_a_click_on_an_empty_side_goes_to_the_words_of_that_row(
    view: PairView, source: Source
) -> None:
    view.set_source(source)
    y = spot(view, source, "id", "Pasukan").y()
    QTest.mouseClick(view.viewport(), LEFT, NONE, QPoint(600, y))
    now = view.selection()
    assert view.current_row() == 3
    assert now is not None and now.text_id == "id"


def test_a_click_below_the_last_row_goes_to_the_last_row(view: PairView, source: Source) -> None:
    view.resize(800, 1200)
    view.set_source(source)
    QTest.mouseClick(view.viewport(), LEFT, NONE, QPoint(300, 1190))
    assert view.current_row() == 5


def test_clicking_a_mark_tells_the_innermost_every_time(view: PairView, source: Source) -> None:
    source.mark("id", "pangkalan di Homyim")
    source.mark("id", "Homyim", Severity.MAJOR)
    view.set_source(source)
    told: list[str] = []
    view.mark_activated.connect(told.append)
    for words in ("pangkalan", "Homyim", "Homyim", "memiliki"):
        QTest.mouseClick(view.viewport(), LEFT, NONE, spot(view, source, "id", words))
    assert told == ["pangkalan di Homyim", "Homyim", "Homyim"]
    drag(view, spot(view, source, "id", "Homyim"), spot(view, source, "id", "Homyim", end=True))
    assert len(told) == 3


def test_a_click_without_rows_is_harmless(view: PairView) -> None:
    QTest.mouseClick(view.viewport(), LEFT, NONE, QPoint(50, 50))
    double(view, QPoint(50, 50))
    move(view, QPoint(60, 60))
    assert view.selection() is None


def wheel(view: PairView, notches: int, modifier: Qt.KeyboardModifier = NONE) -> None:
    at = QPointF(100, 100)
    event = QWheelEvent(
        at,
        at,
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        modifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def test_the_wheel_scrolls_and_with_control_zooms(view: PairView, long_source: Source) -> None:
    view.set_source(long_source)
    factors: list[float] = []
    view.zoom_changed.connect(factors.append)
    wheel(view, -3)
    assert view.verticalScrollBar().value() > 0
    wheel(view, 1, Qt.KeyboardModifier.ControlModifier)
    wheel(view, -2, Qt.KeyboardModifier.ControlModifier)
    assert factors == [1.1, 0.9]
    wheel(view, 300)
    assert view.verticalScrollBar().value() == 0
