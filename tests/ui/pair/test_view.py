"""Rows, size, place and look of the view as a whole."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider, QApplication
from pytestqt.qtbot import QtBot

from reviewer.ui.pair.places import words_in_view
from reviewer.ui.pair.source import TextSelection
from reviewer.ui.pair.view import PairView

if TYPE_CHECKING:
    from tests.ui.pair.conftest import Source


def tops(view: PairView) -> dict[int, int]:
    """The tops of the rows in view."""
    canvas = view.canvas()
    assert canvas is not None
    return {box.index: top for box, top in canvas.seen()}


def line_tops(view: PairView, source: Source, text_id: str, words: str) -> list[int]:
    canvas = view.canvas()
    assert canvas is not None
    return [it.top() for it in words_in_view(canvas, text_id, *source.place(text_id, words))]


# ---- scrolling


def test_bar_shows_a_handle_only_where_there_is_something_to_scroll(
    view: PairView, source: Source, long_source: Source
) -> None:
    view.resize(800, 2000)
    view.set_source(source)
    assert not view.verticalScrollBar().isEnabled()
    view.set_source(long_source)
    assert view.verticalScrollBar().isEnabled()


def test_rows_move_by_exactly_what_is_scrolled(view: PairView, long_source: Source) -> None:
    view.set_source(long_source)
    view.verticalScrollBar().setValue(7000)
    for distance in (37, -200, 5, 111, -37, -900, 640):
        before = tops(view)
        view.scroll_by(distance)
        after = tops(view)
        common = before.keys() & after.keys()
        assert common or abs(distance) > view.viewport().height()
        assert {before[row] - after[row] for row in common} <= {distance}


def test_no_gap_above_the_first_row_or_below_the_last(view: PairView, long_source: Source) -> None:
    view.set_source(long_source)
    bar, canvas = view.verticalScrollBar(), view.canvas()
    assert canvas is not None
    bar.setValue(bar.maximum())
    view.scroll_by(500)
    seen = list(canvas.seen())
    assert seen[-1][0].index == 299
    assert seen[-1][1] + seen[-1][0].height == view.viewport().height()
    assert bar.value() == bar.maximum()
    view.scroll_by(-(10**6))
    assert tops(view)[0] == 0
    assert bar.value() == 0


def test_the_bar_leads_to_all_rows_and_back(view: PairView, long_source: Source) -> None:
    view.set_source(long_source)
    bar = view.verticalScrollBar()
    seen: set[int] = set()
    while True:
        seen |= tops(view).keys()
        before = bar.value()
        bar.triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd)
        if bar.value() == before:
            break
    assert seen == set(range(300))
    while bar.value():
        bar.triggerAction(QAbstractSlider.SliderAction.SliderPageStepSub)
    assert tops(view)[0] == 0


def test_the_end_of_a_dragged_bar_is_the_end(view: PairView, long_source: Source) -> None:
    view.set_source(long_source)
    bar = view.verticalScrollBar()
    bar.setSliderDown(True)
    bar.setSliderPosition(bar.maximum())
    assert 299 in tops(view)
    bar.setSliderPosition(bar.maximum() // 2)
    assert 100 < min(tops(view)) < 200
    bar.setSliderPosition(0)
    assert tops(view)[0] == 0
    bar.setSliderDown(False)


def test_what_was_moved_on_the_screen_is_what_a_new_painting_gives(
    view: PairView, long_source: Source
) -> None:
    long_source.mark("id", "Baris 12 kata")
    view.set_source(long_source)
    view.set_current_mark("Baris 12 kata")
    QApplication.processEvents()
    for distance in (300, 41, -120, 7):
        view.scroll_by(distance)
        QApplication.processEvents()
        shown = view.screen().grabWindow(view.winId()).toImage()
        fresh = view.grab().toImage()
        area = view.viewport().rect()
        assert shown.copy(area) == fresh.convertToFormat(shown.format()).copy(area)


# ---- places


def test_go_to_row_shows_it_and_keeps_the_side(view: PairView, long_source: Source) -> None:
    view.set_source(long_source)
    view.select("en", 0, 0)
    view.go_to_row(200)
    now = view.selection()
    assert now is not None and now.text_id == "en"
    assert view.current_row() == 200
    assert 0 < tops(view)[200] < view.viewport().height() // 2
    view.go_to_row(10**9)
    assert view.current_row() == 299
    view.go_to_row(-5)
    assert view.current_row() == 0


def test_go_to_a_row_without_words_on_this_side(view: PairView, source: Source) -> None:
    view.set_source(source)
    view.go_to_row(4)
    now = view.selection()
    assert now is not None and now.text_id == "en" and view.current_row() == 4


def test_reveal_scrolls_only_as_far_as_it_must(view: PairView, long_source: Source) -> None:
    view.set_source(long_source)
    bar, height = view.verticalScrollBar(), view.viewport().height()
    view.reveal("id", *long_source.place("id", "Baris 2 "))
    assert bar.value() == 0
    view.reveal("en", *long_source.place("en", "Row 150 "))
    (top,) = line_tops(view, long_source, "en", "Row 150 ")
    assert height * 0.2 < top < height * 0.5
    before = bar.value()
    view.reveal("id", *long_source.place("id", "Baris 150 "))
    assert bar.value() == before
    low = max(tops(view))
    view.reveal("id", *long_source.place("id", f"Baris {low} "))
    (top,) = line_tops(view, long_source, "id", f"Baris {low} ")
    assert before < bar.value() < before + height
    canvas = view.canvas()
    assert canvas is not None
    assert top + 2 * canvas.style.line_height < height
    assert view.current_row() == 0


def test_what_is_not_shown_is_not_selected(view: PairView, source: Source) -> None:
    view.set_source(source)
    view.select("other", 3, 5)
    view.reveal("other", 3, 5)
    assert view.selection() == TextSelection("id", 0, 0)


def test_a_caret_between_two_rows_stands_at_the_nearest_word(
    view: PairView, make_source: Callable[..., Source]
) -> None:
    source = make_source([("Satu.", "One."), ("¶Dua.", "¶Two.")])
    view.set_source(source)
    view.select("id", 6, 6)
    assert view.selection() == TextSelection("id", 6, 6)
    assert view.current_row() == 1
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.selection() == TextSelection("id", 5, 5)
    view.select("id", 2, 5)
    assert view.current_row() == 0


# ---- other rows


def test_refreshed_rows_keep_place_and_selection(view: PairView, long_source: Source) -> None:
    view.set_source(long_source)
    place = long_source.place("id", "Baris 150 kata")
    view.select("id", *place)
    view.reveal("id", *place)
    (before,) = line_tops(view, long_source, "id", "Baris 150 ")
    pairs = [
        (
            long_source.content("id")[row.article[0].start : row.article[0].end],
            long_source.content("en")[row.english[0].start : row.english[0].end],
        )
        for row in long_source.rows()
    ]
    # The first hundred English sentences move up by a row: the article stays as it is.
    moved = [
        (pair[0], "" if index == 99 else pairs[index + (index < 99)][1])
        for index, pair in enumerate(pairs)
    ]
    long_source.replace(moved)
    view.refresh_rows()
    assert view.selection() == TextSelection("id", *place)
    assert view.current_row() == 150
    (after,) = line_tops(view, long_source, "id", "Baris 150 ")
    assert after == before


def test_another_english_text_keeps_the_row(
    view: PairView, make_source: Callable[..., Source]
) -> None:
    source = make_source([(f"Kata {n}.", f"Word {n}.", f"Machine {n}.") for n in range(50)])
    view.set_source(source)
    view.select("mt", *source.place("mt", "Machine 30"))
    source.replace([(f"Kata {n}.", f"Word {n}.") for n in range(50)])
    view.refresh_rows()
    start = source.place("en", "Word 30")[0]
    assert view.current_row() == 30
    assert view.selection() == TextSelection("en", start, start)


def test_fewer_rows_and_none(view: PairView, make_source: Callable[..., Source]) -> None:
    source = make_source([(f"Kata {n}.", f"Word {n}.") for n in range(50)])
    view.set_source(source)
    view.go_to_row(49)
    told: list[object] = []
    view.selection_changed.connect(told.append)
    source.replace([("Satu.", "One.")])
    view.refresh_rows()
    assert view.current_row() == 0
    view.set_source(None)
    assert told[-1] is None
    assert view.verticalScrollBar().maximum() == 0
    assert view.column_geometry() == []
    view.grab()


def test_a_source_without_rows(view: PairView, make_source: Callable[..., Source]) -> None:
    view.set_source(make_source([("", "")]))
    view.scroll_by(10)
    view.verticalScrollBar().setValue(5)
    view.go_to_row(1)
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    view.refresh_rows()
    view.grab()


# ---- size and look


def test_resizing_keeps_the_current_row_in_place(view: PairView, long_source: Source) -> None:
    view.set_source(long_source)
    view.go_to_row(120)
    before = tops(view)[120]
    for width in (1200, 500, 801):
        view.resize(width, 600)
        QApplication.processEvents()
        assert tops(view)[120] == before
    assert view.current_row() == 120


def test_resizing_keeps_the_top_row_when_the_current_one_is_away(
    view: PairView, long_source: Source
) -> None:
    view.set_source(long_source)
    view.verticalScrollBar().setValue(9000)
    top = min(tops(view))
    view.resize(640, 500)
    QApplication.processEvents()
    assert min(tops(view)) == top


def test_columns_are_equal_and_no_wider_than_can_be_read(
    qtbot: QtBot, view: PairView, source: Source
) -> None:
    view.set_source(source)
    with qtbot.waitSignal(view.geometry_changed):
        view.resize(1900, 700)
    (left, width), (right, other) = view.column_geometry()
    canvas = view.canvas()
    assert canvas is not None
    characters = width / canvas.style.character_width
    assert width == other and 70 <= characters <= 75.5
    assert right >= left + width + 16
    spare = view.viewport().width() - (right + width)
    assert abs(spare - left) < 90
    view.resize(300, 400)
    (left, width), (right, _) = view.column_geometry()
    assert left + width < right


def test_wide_row_numbers_have_room(view: PairView, make_source: Callable[..., Source]) -> None:
    view.resize(600, 400)
    view.set_source(make_source([("Satu.", "One.")]))
    narrow = view.column_geometry()[0][0]
    view.set_source(make_source([("Satu.", "One.")] * 100_001))
    assert view.column_geometry()[0][0] > narrow


def test_zoom_changes_letters_and_stays_in_its_limits(
    qtbot: QtBot, view: PairView, long_source: Source
) -> None:
    view.set_source(long_source)
    view.go_to_row(100)
    before, canvas = tops(view)[100], view.canvas()
    assert canvas is not None
    height = canvas.style.line_height
    with qtbot.waitSignal(view.zoom_changed) as told:
        view.zoom(5)
    assert told.args == [1.5]
    canvas = view.canvas()
    assert canvas is not None
    assert canvas.style.line_height == round(height * 1.5)
    assert tops(view)[100] == before
    view.zoom(1000)
    assert view.zoom_factor() == 4
    view.zoom(-1000)
    assert view.zoom_factor() == 0.5
    view.set_zoom(1)
    canvas = view.canvas()
    assert canvas is not None and canvas.style.line_height == height


def test_a_line_is_one_and_a_half_times_as_high_as_its_letters(
    view: PairView, source: Source
) -> None:
    font = QFont("DejaVu Sans")
    font.setPixelSize(20)
    view.set_text_font(font)
    view.set_source(source)
    canvas = view.canvas()
    assert canvas is not None and canvas.style.line_height == 30
    font.setPointSizeF(13)
    view.set_text_font(font)
    canvas = view.canvas()
    assert canvas is not None
    assert canvas.style.line_height == round(13 * view.logicalDpiY() / 72 * 1.5)


def test_a_new_paragraph_has_more_room_above(view: PairView, source: Source) -> None:
    view.resize(1400, 700)
    view.set_source(source)
    canvas = view.canvas()
    assert canvas is not None
    above = [box.above for box, _ in canvas.seen()]
    assert above[2] == above[5] > above[1] == above[3] == 0


def test_another_language_changes_the_empty_words(
    view: PairView, source: Source, monkeypatch: pytest.MonkeyPatch
) -> None:
    view.set_source(source)
    before = view.grab().toImage()
    monkeypatch.setattr(view, "tr", lambda words: f"<{words}>")
    QCoreApplication.sendEvent(view, QEvent(QEvent.Type.LanguageChange))
    assert view.grab().toImage() != before


def test_the_caret_tells_where_it_is(view: PairView, source: Source) -> None:
    view.set_source(source)
    view.select("en", *source.place("en", "Hmeimim"))
    caret = view.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    assert caret == view.caret_rect()
    canvas = view.canvas()
    assert canvas is not None
    (words,) = words_in_view(canvas, "en", *source.place("en", "Hmeimim"))
    assert abs(view.caret_rect().center().x() - words.right()) <= 2
    assert words.contains(QPoint(words.left(), view.caret_rect().center().y()))
