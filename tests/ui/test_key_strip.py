"""The strip shows the keys that hold now, and never half a hint."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from reviewer.ui.key_strip import KeyStrip
from reviewer.ui.pair.source import TextSelection
from reviewer.ui.session import Session
from reviewer.ui.theme import Appearance
from tests.ui.desktop import Desktop

NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def strip(session: Session, appearance: Appearance, qtbot: QtBot) -> KeyStrip:
    made = KeyStrip(session, appearance)
    qtbot.addWidget(made)
    made.resize(3200, made.height())
    made.show()
    return made


def select(session: Session, words: str) -> None:
    it = session.texts[0]
    start = it.content.index(words)
    session.select(TextSelection(it.text_id, start, start + len(words)))


def keys(strip: KeyStrip) -> list[str]:
    return [" ".join(it.keys) for it in strip.shown()]


def test_strip_follows_selection_and_current_error(strip: KeyStrip, session: Session) -> None:
    assert keys(strip) == ["W", "Tab", "F8", "F4", "Ctrl+F", "Ctrl+P", "?"]
    select(session, "Rusia")
    assert keys(strip)[0] == "Enter"
    session.mark("")
    assert keys(strip) == ["0 1 2 3", "C", "K", "[ ]", "Del", "F4", "?"]
    session.set_current(None)
    assert keys(strip) == ["W", "Tab", "F8", "F4", "Ctrl+F", "Ctrl+P", "?"]
    session.close_article()
    assert keys(strip) == ["Ctrl+O", "Ctrl+P", "?"]


def test_every_lettered_category_is_there_the_gravest_first(
    strip: KeyStrip, session: Session
) -> None:
    select(session, "Rusia")
    shown = {it.keys[0]: it.words for it in strip.shown()[1:-1]}
    lettered = {it.key: it for it in session.typology if it.key}
    assert shown.keys() == lettered.keys()
    assert shown["N"] == "named entity"
    ranks = [lettered[key].severity.rank for key in shown]
    assert ranks == sorted(ranks, reverse=True)


@pytest.mark.parametrize("width", range(0, 1000, 50))
def test_narrow_strip_drops_whole_hints_from_the_right(
    strip: KeyStrip, session: Session, width: int
) -> None:
    select(session, "Rusia")
    everything = strip.hints
    strip.resize(width, strip.height())
    shown = strip.shown()
    assert shown[-1] == everything[-1]
    assert list(shown[:-1]) == list(everything[: len(shown) - 1])
    used = 32 + sum(strip._width(it) for it in shown) + 12 * (len(shown) - 1)
    if len(shown) > 1:
        assert used <= width
    if len(shown) < len(everything):
        assert used + 12 + strip._width(everything[len(shown) - 1]) > width


def test_strip_never_widens_its_window_nor_changes_its_height(
    strip: KeyStrip, session: Session
) -> None:
    height = strip.height()
    select(session, "Rusia")
    assert strip.minimumSizeHint().width() <= 0
    assert strip.height() == height


def test_all_keys_stay_in_their_place_and_answer_a_click(
    strip: KeyStrip, session: Session, qtbot: QtBot
) -> None:
    strip.resize(600, strip.height())
    corner = strip.grab().toImage().copy(520, 2, 80, 24)
    select(session, "Rusia")
    assert strip.grab().toImage().copy(520, 2, 80, 24) == corner
    with qtbot.waitSignal(strip.keys_wanted):
        QTest.mouseClick(strip, Qt.MouseButton.LeftButton, NONE, QPoint(560, 14))
    with qtbot.assertNotEmitted(strip.keys_wanted):
        QTest.mouseClick(strip, Qt.MouseButton.LeftButton, NONE, QPoint(30, 14))


def test_moving_the_caret_repaints_nothing(
    strip: KeyStrip, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    strip.grab()
    before = strip.hints
    monkeypatch.setattr(strip, "update", lambda: pytest.fail("repainted"))
    text = session.texts[0].text_id
    for place in range(5):
        session.select(TextSelection(text, place, place))
    assert strip.hints is not before
    assert strip.hints == before


def test_strip_speaks(strip: KeyStrip) -> None:
    assert strip.accessibleName() == (
        "W word, Tab other side, F8 finding, F4 error, Ctrl+F find, Ctrl+P commands, ? all keys"
    )


def held(desktop: Desktop) -> dict[str, str]:
    """What the strip of the whole window says: keys and what they do."""
    return {" ".join(it.keys): it.words for it in desktop.window.desk.strip.hints}


def test_in_a_field_the_keys_of_the_field_hold(desktop: Desktop) -> None:
    desktop.mark("Rusia")
    assert "C" in held(desktop)
    desktop.press("C")
    assert list(held(desktop)) == ["Enter", "Esc", "Tab", "?"]
    desktop.press("Escape", "K")
    assert held(desktop)["Shift+Enter"] == "new line"
    desktop.write("words")
    desktop.press("Return")
    assert desktop.view.hasFocus()
    assert "C" in held(desktop)


def test_every_other_place_tells_its_own_keys(desktop: Desktop) -> None:
    seen = {}
    for name, key in (("find", "Ctrl+F"), ("commands", "Ctrl+P"), ("row", "Ctrl+G")):
        desktop.press(key)
        seen[name] = held(desktop)
        desktop.press("Escape")
        assert "W" in held(desktop)
    assert seen["find"]["Shift+Enter"] == "previous place"
    assert seen["commands"]["Enter"] == "run"
    assert seen["row"]["Enter"] == "go there"
    desktop.window.articles.filter.setFocus()
    assert held(desktop)["Esc"] == "clear, then back to the text"
    desktop.press("Down")
    assert held(desktop)["Del"] == "remove from the list"
    desktop.press("Escape")
    desktop.choose("Rusia")
    desktop.press("Return")
    assert held(desktop)["0 1 2 3"] == "severity"
    assert "N" not in held(desktop)


def test_in_the_list_of_errors_the_keys_of_the_error_hold(desktop: Desktop) -> None:
    desktop.mark("Rusia")
    desktop.window.errors.list.setFocus()
    assert "C" in held(desktop)


def test_esc_leads_from_a_button_back_to_the_text(desktop: Desktop) -> None:
    desktop.mark("Rusia")
    desktop.window.details.category.setFocus()
    assert list(held(desktop)) == ["Space", "Tab", "Esc", "?"]
    desktop.press("Escape")
    assert desktop.view.hasFocus()
    assert "C" in held(desktop)


def test_esc_is_not_promised_where_there_is_no_text_to_go_back_to(desktop: Desktop) -> None:
    desktop.window.articles.sort_button.setFocus()
    assert list(held(desktop)) == ["Space", "Tab", "Esc", "?"]
    desktop.session.close_article()
    desktop.window.articles.sort_button.setFocus()
    assert list(held(desktop)) == ["Space", "Tab", "?"]


def test_a_dialog_leaves_the_strip_alone(desktop: Desktop) -> None:
    dialog = QDialog(desktop.window)
    QLineEdit(dialog)
    before = held(desktop)
    dialog.open()
    desktop.bot.waitUntil(dialog.isActiveWindow)
    assert held(desktop) == before
    dialog.close()
