"""One sheet, made from the menus and the typology, that fits the window."""

from __future__ import annotations

from collections import defaultdict

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMainWindow, QScrollArea
from pytestqt.qtbot import QtBot

from reviewer.formats.typology_toml import shipped
from reviewer.ui.keys_sheet import (
    Key,
    KeyGroup,
    KeysSheet,
    in_columns,
    keys_of_menus,
    keys_of_text,
    keys_of_typology,
)
from reviewer.ui.menus import Menus
from reviewer.ui.session import Session


def group(title: str, count: int) -> KeyGroup:
    return KeyGroup(title, (Key(("A",), "Act"),) * count)


def window_with_menus(session: Session, qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    menus = Menus(window, session, defaultdict(lambda: lambda: None))
    menus.fill_categories("en", lambda _path: None)
    window.resize(1280, 800)
    with qtbot.waitExposed(window):
        window.show()
    return window


@pytest.mark.parametrize(
    ("columns", "titles"),
    [
        (1, [["a", "b", "c", "d"]]),
        (2, [["a", "b"], ["c", "d"]]),
        (3, [["a"], ["b", "c"], ["d"]]),
        (9, [["a"], ["b", "c"], ["d"]]),
    ],
)
def test_columns_are_as_short_as_can_be(columns: int, titles: list[list[str]]) -> None:
    groups = [group("a", 10), group("b", 3), group("c", 4), group("d", 9)]
    assert [[it.title for it in part] for part in in_columns(groups, columns)] == titles


def test_no_groups_need_no_columns() -> None:
    assert in_columns([], 3) == []


def test_menus_give_their_commands_and_keys(session: Session, qtbot: QtBot) -> None:
    window = window_with_menus(session, qtbot)
    by_title = {it.title: it.keys for it in keys_of_menus(window.menuBar())}
    assert list(by_title)[:3] == ["File", "Edit", "Mark"]
    assert Key(("Ctrl+F",), "Find in both texts") in by_title["Edit"]
    assert Key(("3",), "Critical") in by_title["Mark"]
    assert Key(("Alt+↓",), "Next row") in by_title["View"]
    assert Key(("Ctrl++",), "Larger text") in by_title["View"]
    assert all(it.does != "Named entity" for it in by_title["Mark"])


def test_letters_come_from_the_typology() -> None:
    for typology in shipped():
        keys = keys_of_typology(typology, "id").keys
        assert [it.keys[0] for it in keys] == sorted(it.key for it in typology if it.key)
    assert Key(("O",), "Penghilangan") in keys


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (1920, 1080)])
def test_the_whole_sheet_is_seen_at_once(
    session: Session, qtbot: QtBot, width: int, height: int
) -> None:
    window = window_with_menus(session, qtbot)
    window.resize(width, height)
    letters = keys_of_typology(session.typology, "en")
    sheet = KeysSheet([letters, keys_of_text(), *keys_of_menus(window.menuBar())], window)
    sheet.open_sheet()
    area = sheet.findChildren(QScrollArea)[0]
    assert area.verticalScrollBar().maximum() == 0
    assert area.horizontalScrollBar().maximum() == 0
    assert window.rect().contains(sheet.geometry())
    texts = {it.text() for it in sheet.findChildren(QLabel)}
    assert {"Named entity", "Find in both texts", "Drop the selection", "Ctrl+Shift+Z"} <= texts


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Question])
def test_esc_and_the_key_that_opened_it_close_it(
    session: Session, qtbot: QtBot, key: Qt.Key
) -> None:
    window = window_with_menus(session, qtbot)
    sheet = KeysSheet([keys_of_text()], window)
    sheet.open_sheet()
    with qtbot.waitSignal(sheet.closed):
        QTest.keyClick(sheet.findChildren(QScrollArea)[0], key)
    assert sheet.isHidden()


def test_a_small_window_scrolls(session: Session, qtbot: QtBot) -> None:
    window = window_with_menus(session, qtbot)
    window.resize(400, 300)
    sheet = KeysSheet(keys_of_menus(window.menuBar()), window)
    sheet.open_sheet()
    assert window.rect().contains(sheet.geometry())
    assert sheet.findChildren(QScrollArea)[0].verticalScrollBar().maximum() > 0


def test_words_below_each_other_begin_at_one_line(session: Session, qtbot: QtBot) -> None:
    window = window_with_menus(session, qtbot)
    groups = [keys_of_text(), *keys_of_menus(window.menuBar())]
    sheet = KeysSheet(groups, window)
    sheet.open_sheet()
    does = {key.does for group in groups for key in group.keys}
    lefts = {it.x() for it in sheet.findChildren(QLabel) if it.text() in does}
    assert len(lefts) == len(in_columns(groups, 4))


def test_a_narrow_window_has_fewer_columns_and_scrolls_down_only(
    session: Session, qtbot: QtBot
) -> None:
    window = window_with_menus(session, qtbot)
    window.resize(800, 600)
    sheet = KeysSheet([keys_of_text(), *keys_of_menus(window.menuBar())], window)
    sheet.open_sheet()
    area = sheet.findChildren(QScrollArea)[0]
    assert area.verticalScrollBar().maximum() > 0
    assert area.horizontalScrollBar().maximum() == 0
