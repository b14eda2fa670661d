"""The keys of the text, pressed for real: moving the caret, and what is left to the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reviewer.core.annotation import Severity
from reviewer.ui.pair.source import MarkKind, TextSelection
from reviewer.ui.pair.view import PairView
from tests.ui.pair.caret import at, selected

if TYPE_CHECKING:
    from tests.ui.pair.conftest import Press, Source

Key, Mod = Qt.Key, Qt.KeyboardModifier


def test_opening_puts_the_caret_on_the_first_word(view: PairView, source: Source) -> None:
    view.set_source(source)
    assert view.selection() == TextSelection("id", 0, 0)
    assert view.current_row() == 0


def test_arrows_go_by_character_and_on_into_the_next_row(
    view: PairView, source: Source, press: Press
) -> None:
    view.set_source(source)
    first = source.rows()[0].article[0]
    view.select("id", first.end - 1, first.end - 1)
    press(Key.Key_Right)
    assert (at(view), view.current_row()) == (first.end, 0)
    press(Key.Key_Right)
    assert (at(view), view.current_row()) == (source.rows()[1].article[0].start, 1)
    press(Key.Key_Left)
    assert (at(view), view.current_row()) == (first.end, 0)


def test_arrows_skip_rows_that_have_nothing_of_the_text(
    view: PairView, source: Source, press: Press
) -> None:
    view.set_source(source)
    fourth = source.rows()[3].article[0]
    view.select("id", fourth.end, fourth.end)
    press(Key.Key_Right)
    assert view.current_row() == 5
    press(Key.Key_Left)
    assert view.current_row() == 3
    press(Key.Key_Down)
    assert view.current_row() == 5
    press(Key.Key_Up)
    assert view.current_row() == 3


def test_the_ends_of_the_text_are_ends(view: PairView, source: Source, press: Press) -> None:
    view.set_source(source)
    press(Key.Key_Left)
    press(Key.Key_Up)
    assert at(view) == 0
    press(Key.Key_End, Mod.ControlModifier)
    assert (at(view), view.current_row()) == (len(source.content("id")), 5)
    press(Key.Key_Right)
    press(Key.Key_Down)
    assert at(view) == len(source.content("id"))
    press(Key.Key_Home, Mod.ControlModifier)
    assert (at(view), view.current_row()) == (0, 0)


def test_an_emoji_of_many_code_points_is_one_step(
    view: PairView, source: Source, press: Press
) -> None:
    view.set_source(source)
    start, end = source.place("id", "👩🏽\u200d🚀")
    view.select("id", start, start)
    press(Key.Key_Right)
    assert at(view) == end
    press(Key.Key_Left, Mod.ShiftModifier)
    assert selected(view, source) == "👩🏽\u200d🚀"


def test_words_with_control(view: PairView, source: Source, press: Press) -> None:
    view.set_source(source)
    start, _ = source.place("id", "al-Nusra")
    view.select("id", start, start)
    press(Key.Key_Right, Mod.ControlModifier)
    assert at(view) == source.place("id", "melancarkan")[0]
    press(Key.Key_Left, Mod.ControlModifier)
    assert at(view) == start
    view.select("id", start + 3, start + 3)
    press(Key.Key_Left, Mod.ControlModifier)
    assert at(view) == start
    press(Key.Key_Right, Mod.ControlModifier | Mod.ShiftModifier)
    assert selected(view, source).startswith("al-Nusra ")


def test_control_right_stops_at_the_end_of_a_row(
    view: PairView, source: Source, press: Press
) -> None:
    view.set_source(source)
    view.select("id", *[source.place("id", "itu")[0]] * 2)
    press(Key.Key_Right, Mod.ControlModifier)
    assert (at(view), view.current_row()) == (source.rows()[0].article[0].end, 0)
    press(Key.Key_Right, Mod.ControlModifier)
    assert view.current_row() == 1


def test_up_and_down_keep_their_place_across(view: PairView, source: Source, press: Press) -> None:
    view.set_source(source)
    view.select("id", *[source.place("id", "Pusat")[0]] * 2)
    across = view.caret_rect().x()
    press(Key.Key_Down)
    press(Key.Key_Down)
    press(Key.Key_Down)
    press(Key.Key_Up, times=3)
    assert at(view) == source.place("id", "Pusat")[0]
    assert abs(view.caret_rect().x() - across) <= 1


def test_the_goal_survives_a_short_line_and_is_forgotten_after_a_step(
    view: PairView, make_source: Callable[..., Source], press: Press
) -> None:
    source = make_source([("a long first line", "x"), ("ab", "y"), ("another long line", "z")])
    view.set_source(source)
    view.select("id", 9, 9)
    press(Key.Key_Down)
    assert at(view) == source.rows()[1].article[0].end
    press(Key.Key_Down)
    far = at(view) - source.rows()[2].article[0].start
    assert abs(far - 9) <= 2
    press(Key.Key_Up)
    press(Key.Key_Left)
    press(Key.Key_Down)
    assert at(view) - source.rows()[2].article[0].start <= 2


def test_home_and_end_stay_on_the_line(view: PairView, source: Source, press: Press) -> None:
    view.set_source(source)
    view.select("id", *[source.place("id", "wakil")[0]] * 2)
    y = view.caret_rect().y()
    press(Key.Key_End)
    end = at(view)
    assert view.caret_rect().y() == y
    press(Key.Key_Home)
    assert view.caret_rect().y() == y
    assert at(view) < source.place("id", "wakil")[0] < end
    press(Key.Key_End, Mod.ShiftModifier)
    now = view.selection()
    assert now is not None and now.end == end


def test_pages_scroll_and_keep_the_caret_in_view(
    view: PairView, long_source: Source, press: Press
) -> None:
    view.set_source(long_source)
    bar = view.verticalScrollBar()
    press(Key.Key_PageDown)
    row, value = view.current_row(), bar.value()
    assert row > 3 and value > 300
    assert view.viewport().rect().contains(view.caret_rect())
    press(Key.Key_PageDown, Mod.ShiftModifier)
    now = view.selection()
    assert now is not None and now.anchor < now.caret
    press(Key.Key_PageUp)
    press(Key.Key_PageUp)
    press(Key.Key_PageUp)
    assert view.current_row() == 0 and bar.value() == 0
    for _ in range(200):
        press(Key.Key_PageDown)
    assert at(view) == len(long_source.content("id"))
    assert bar.value() == bar.maximum()


def test_tab_changes_the_side_and_comes_back(view: PairView, source: Source, press: Press) -> None:
    view.set_source(source)
    start, _ = source.place("id", "Homyim")
    view.select("id", start, start)
    press(Key.Key_Tab)
    assert view.selection() == TextSelection("en", *[source.place("en", "Russia has")[0]] * 2)
    assert view.current_row() == 2
    press(Key.Key_Right, times=4)
    press(Key.Key_Tab)
    assert at(view) == start
    press(Key.Key_Tab)
    assert at(view) == source.place("en", "Russia has")[0] + 4
    assert view.hasFocus()


def test_tab_stays_where_the_other_side_is_empty(
    view: PairView, source: Source, press: Press
) -> None:
    view.set_source(source)
    view.go_to_row(3)
    before = view.selection()
    press(Key.Key_Tab)
    assert view.selection() == before


def test_alt_arrows_go_by_row(view: PairView, source: Source, press: Press) -> None:
    view.set_source(source)
    press(Key.Key_Down, Mod.AltModifier, times=2)
    assert (at(view), view.current_row()) == (source.place("id", "Rusia memiliki")[0], 2)
    press(Key.Key_Up, Mod.AltModifier)
    assert view.current_row() == 1
    press(Key.Key_Up, Mod.AltModifier, times=5)
    assert view.current_row() == 0


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Key.Key_N, Mod.NoModifier),
        (Key.Key_A, Mod.ShiftModifier),
        (Key.Key_1, Mod.NoModifier),
        (Key.Key_Return, Mod.NoModifier),
        (Key.Key_Delete, Mod.NoModifier),
        (Key.Key_Escape, Mod.NoModifier),
        (Key.Key_W, Mod.ControlModifier),
    ],
)
def test_other_keys_go_to_the_window(
    qtbot: QtBot, view: PairView, source: Source, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    got: list[int] = []

    class Window(QWidget):
        def keyPressEvent(self, event: QKeyEvent) -> None:
            got.append(event.key())

    window = Window()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(view)
    view.set_source(source)
    event = QKeyEvent(QKeyEvent.Type.KeyPress, key, modifier)
    QApplication.sendEvent(view, event)
    assert got == [key]
    view.setParent(None)


def test_an_empty_view_leaves_all_keys(view: PairView) -> None:
    event = QKeyEvent(QKeyEvent.Type.KeyPress, Key.Key_Right, Mod.NoModifier)
    QApplication.sendEvent(view, event)
    assert not event.isAccepted()
    view.extend_word()
    view.switch_side()
    view.select_cell()
    view.go_to_row(3)
    assert view.selection() is None and view.current_row() == -1


def test_moving_into_a_mark_tells_the_innermost_once(
    view: PairView, source: Source, press: Press
) -> None:
    source.mark("id", "pangkalan di Homyim")
    source.mark("id", "Homyim", Severity.MAJOR)
    source.mark("id", "memiliki", None, MarkKind.COUNTERPART)
    view.set_source(source)
    told: list[str] = []
    view.mark_activated.connect(told.append)
    view.select("id", *[source.place("id", "memiliki")[0]] * 2)
    press(Key.Key_Right, Mod.ControlModifier)
    press(Key.Key_Right)
    assert told == ["pangkalan di Homyim"]
    press(Key.Key_Right, Mod.ControlModifier, times=2)
    assert told == ["pangkalan di Homyim", "Homyim"]
    press(Key.Key_Right, Mod.ControlModifier)
    press(Key.Key_Left, Mod.ControlModifier)
    assert told[2:] == ["Homyim"]
    press(Key.Key_Right, Mod.ShiftModifier, times=3)
    view.select("id", *[source.place("id", "pangkalan")[0]] * 2)
    assert told[3:] == []


def test_signals_tell_selection_and_row(view: PairView, source: Source, press: Press) -> None:
    selections: list[TextSelection | None] = []
    rows: list[int] = []
    view.selection_changed.connect(selections.append)
    view.current_row_changed.connect(rows.append)
    view.set_source(source)
    press(Key.Key_Down, Mod.AltModifier)
    press(Key.Key_Tab)
    view.select("en", 0, 3)
    view.select("en", 0, 3)
    second = source.rows()[1]
    assert selections == [
        TextSelection("id", 0, 0),
        TextSelection("id", second.article[0].start, second.article[0].start),
        TextSelection("en", second.english[0].start, second.english[0].start),
        TextSelection("en", 0, 3),
    ]
    assert rows == [0, 1, 0]
    view.set_source(None)
    assert selections[-1] is None and rows[-1] == -1


KEYS = [
    Key.Key_Left,
    Key.Key_Right,
    Key.Key_Up,
    Key.Key_Down,
    Key.Key_Home,
    Key.Key_End,
    Key.Key_PageUp,
    Key.Key_PageDown,
    Key.Key_W,
    Key.Key_Tab,
    Key.Key_Escape,
]
MODIFIERS = [
    Mod.NoModifier,
    Mod.ShiftModifier,
    Mod.ControlModifier,
    Mod.ControlModifier | Mod.ShiftModifier,
    Mod.AltModifier,
]


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    keys=st.lists(st.tuples(st.sampled_from(KEYS), st.sampled_from(MODIFIERS)), max_size=25),
    start=st.integers(0, 300),
)
def test_whatever_is_pressed_the_caret_is_on_a_word_that_is_shown(
    view: PairView, source: Source, keys: list[tuple[Qt.Key, Qt.KeyboardModifier]], start: int
) -> None:
    view.set_source(source)
    block = source.rows()[start % 4].article[0]
    caret = min(block.start + start // 4, block.end)
    view.select("id", caret, caret)
    for key, modifier in keys:
        QApplication.sendEvent(view, QKeyEvent(QKeyEvent.Type.KeyPress, key, modifier))
        now = view.selection()
        assert now is not None
        blocks = [it for side in source.rows()[view.current_row()].sides for it in side]
        assert any(it.text_id == now.text_id and it.start <= now.caret <= it.end for it in blocks)
        assert view.viewport().rect().intersects(view.caret_rect())
