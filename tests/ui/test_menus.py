"""The commands of the menu bar."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from reviewer import shipped
from reviewer.ui.menus import Menus
from reviewer.ui.pair.source import TextSelection
from reviewer.ui.session import Session

NAMED = "Accuracy/Mistranslation/Named entity"


@pytest.fixture
def indonesian() -> Iterator[QTranslator]:
    translator = QTranslator()
    assert translator.load(str(shipped.translation("id")))
    QCoreApplication.installTranslator(translator)
    yield translator
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def menus(session: Session, qtbot: QtBot) -> Menus:
    window = QMainWindow()
    qtbot.addWidget(window)
    made = Menus(window, session, defaultdict(lambda: lambda: None))
    made.refresh()
    return made


def mark_something(session: Session) -> None:
    text = session.article_text
    assert text
    session.select(TextSelection(text.text_id, 0, 5))
    assert session.mark(NAMED)


def test_undo_and_redo_say_what_they_would_do(session: Session, menus: Menus) -> None:
    undo, redo = menus.commands["undo"], menus.commands["redo"]
    menus.refresh()
    assert (undo.text(), redo.text()) == ("&Undo", "&Redo")
    mark_something(session)
    menus.refresh()
    assert (undo.text(), redo.text()) == ("&Undo: mark", "&Redo")
    session.undo()
    menus.refresh()
    assert (undo.text(), redo.text()) == ("&Undo", "&Redo: mark")
    assert undo.shortcut().toString() == "Ctrl+Z"


def test_undo_speaks_indonesian(indonesian: QTranslator, session: Session, menus: Menus) -> None:
    mark_something(session)
    menus.refresh()
    assert menus.commands["undo"].text() == "&Batalkan: penandaan"


def test_an_action_of_another_version_leaves_undo_its_name(
    session: Session, menus: Menus, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session, "undo_action", lambda: "fold paper")
    menus.refresh()
    undo = menus.commands["undo"]
    assert undo.text() == "&Undo"


def test_no_two_commands_share_a_key(menus: Menus) -> None:
    keys = Counter(it.shortcut().toString() for it in menus.all())
    del keys[""]
    assert len(keys) > 20
    assert [key for key, count in keys.items() if count > 1] == []


def test_commands_on_the_article_wait_for_one(session: Session, menus: Menus) -> None:
    names = ("rename", "add-english", "corrected", "finish", "find", "go-to-row")
    assert all(menus.commands[it].isEnabled() for it in names)
    session.close_article()
    menus.refresh()
    assert not any(menus.commands[it].isEnabled() for it in names)


def test_commands_on_an_error_wait_for_one(session: Session, menus: Menus) -> None:
    names = ("remove", "link", "unlink", "correction", "comment", "repeats", "reclassify")
    assert not any(menus.commands[it].isEnabled() for it in names)
    mark_something(session)
    menus.refresh()
    assert all(menus.commands[it].isEnabled() for it in names)


def test_categories_are_listed_with_their_letters(session: Session, menus: Menus) -> None:
    chosen: list[str] = []
    menus.fill_categories("id", chosen.append)
    shown = {it.text().strip(): it for it in menus.categories.actions()}
    assert len(shown) == len(list(session.typology))
    shown["Nama diri\tN"].trigger()
    assert chosen == [NAMED]


def test_no_first_key_is_one_of_the_desktops_or_types_a_sign(menus: Menus) -> None:
    """Ctrl+Alt is AltGr in Windows and types signs on Polish and other keyboards; GNOME, KDE,
    Xfce and openbox move windows and desktops by Ctrl+Alt and Shift+Alt with arrows."""
    keys = {name: menus.first_keys(name).toString() for name in menus.commands}
    taken = {name: it for name, it in keys.items() if "Ctrl+Alt" in it or "Alt+Shift" in it}
    assert not taken
    fixed = {"Alt+F4", "Alt+F1", "Alt+F2", "Alt+Tab", "Ctrl+Esc", "Ctrl+Shift+U", "Ctrl+Space"}
    assert not fixed & set(keys.values())
