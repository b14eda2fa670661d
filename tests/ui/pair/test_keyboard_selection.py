"""Selecting and copying with the keys of the text, pressed for real."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from reviewer.ui.pair.view import PairView
from tests.ui.pair.caret import at, selected

if TYPE_CHECKING:
    from tests.ui.pair.conftest import Press, Source

Key, Mod = Qt.Key, Qt.KeyboardModifier


def test_shift_selects_over_rows_and_copies_what_is_stored(
    view: PairView, source: Source, press: Press
) -> None:
    view.set_source(source)
    view.select("id", *[source.place("id", "Homyim")[0]] * 2)
    press(Key.Key_Down, Mod.ShiftModifier, times=2)
    press(Key.Key_End, Mod.ShiftModifier)
    press(Key.Key_C, Mod.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Homyim dan Tartus. Pasukan pemerintah."
    view.select("id", 0, len(source.content("id")))
    press(Key.Key_C, Mod.ControlModifier)
    assert QGuiApplication.clipboard().text() == source.content("id")


def test_copy_without_words_leaves_the_clipboard(
    view: PairView, source: Source, press: Press
) -> None:
    QGuiApplication.clipboard().setText("kept")
    view.set_source(source)
    press(Key.Key_C, Mod.ControlModifier)
    assert QGuiApplication.clipboard().text() == "kept"


def test_left_and_right_leave_a_selection_at_its_ends(
    view: PairView, source: Source, press: Press
) -> None:
    view.set_source(source)
    start, end = source.place("id", "Homyim")
    view.select("id", start, end)
    press(Key.Key_Left)
    assert at(view) == start
    view.select("id", start, end)
    press(Key.Key_Right)
    assert at(view) == end


def test_w_takes_words_and_shift_w_gives_them_back(
    view: PairView, source: Source, press: Press
) -> None:
    view.set_source(source)
    start, _ = source.place("id", "omyim dan")
    view.select("id", start, start)
    press(Key.Key_W)
    assert selected(view, source) == "Homyim"
    press(Key.Key_W)
    assert selected(view, source) == "Homyim dan"
    press(Key.Key_W, times=2)
    assert selected(view, source) == "Homyim dan Tartus. Pasukan"
    assert view.current_row() == 3
    press(Key.Key_W, Mod.ShiftModifier, times=2)
    assert selected(view, source) == "Homyim dan"
    assert view.current_row() == 2
    press(Key.Key_W, Mod.ShiftModifier, times=2)
    assert at(view) == source.place("id", "Homyim")[0]


def test_w_makes_a_half_selected_word_whole(view: PairView, source: Source, press: Press) -> None:
    view.set_source(source)
    start, _ = source.place("id", "Homyim")
    view.select("id", start, start + 3)
    press(Key.Key_W)
    assert selected(view, source) == "Homyim"


def test_escape_leaves_the_caret(view: PairView, source: Source, press: Press) -> None:
    view.set_source(source)
    view.select("id", 3, 8)
    press(Key.Key_Escape)
    assert at(view) == 8


def test_select_all_takes_the_cell(view: PairView, source: Source, press: Press) -> None:
    view.set_source(source)
    view.select("en", *[source.place("en", "Hmeimim")[0]] * 2)
    press(Key.Key_A, Mod.ControlModifier)
    assert selected(view, source) == "Russia has bases at Hmeimim and Tartus."
