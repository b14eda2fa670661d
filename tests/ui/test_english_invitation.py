"""An article without English invites to add one: once, by mouse and by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reviewer.ui.english_invitation import EnglishInvitation
from reviewer.ui.file_dialog import FileDialog
from tests.ui.desktop import Desktop


@pytest.fixture
def alone(desktop: Desktop) -> Desktop:
    for it in list(desktop.session.english_texts):
        desktop.session.take_away_text(it.text_id)
    assert not desktop.session.english
    desktop.view.setFocus()
    return desktop


def invitation(desktop: Desktop) -> EnglishInvitation:
    (found,) = desktop.window.findChildren(EnglishInvitation)
    return found


def test_it_stands_in_the_empty_column_and_goes_when_english_comes(alone: Desktop) -> None:
    it = invitation(alone)
    assert it.isVisible()
    left, width = alone.view.column_geometry()[1]
    assert it.mapTo(alone.window, it.rect().topLeft()).x() == (
        alone.view.viewport().mapTo(alone.window, alone.view.rect().topLeft()).x() + left
    )
    assert it.width() == width
    desk, corner = alone.window.desk, it.rect().topLeft()
    before = it.mapTo(desk, corner).y()
    desk.messages.say("x", "A bar that moves the text down.")
    alone.bot.waitUntil(lambda: it.mapTo(desk, corner).y() > before)
    assert it.mapTo(desk, corner).y() == alone.view.mapTo(desk, corner).y()
    alone.press("Ctrl+Z")
    assert not it.isVisible()
    assert alone.session.english


def test_it_is_not_there_while_there_is_english_or_no_article(desktop: Desktop) -> None:
    assert not invitation(desktop).isVisible()
    desktop.session.close_article()
    assert not invitation(desktop).isVisible()


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a dialog asked for, which somebody cancelled."""
    titles: list[str] = []

    def cancel(_parent: object, title: str, *_: object) -> tuple[list[str], str]:
        titles.append(title)
        return [], ""

    monkeypatch.setattr(FileDialog, "getOpenFileNames", cancel)
    return titles


def test_tab_goes_there_and_enter_asks(alone: Desktop, asked: list[str]) -> None:
    alone.caret("Rusia")
    alone.press("Tab")
    assert invitation(alone).button.hasFocus()
    alone.press("Return")
    assert asked == ["Add English versions"]
    alone.press("M", "Esc")
    assert alone.marked() == []
    assert alone.view.hasFocus()


def test_a_click_asks_for_an_english_version(alone: Desktop, asked: list[str]) -> None:
    QTest.mouseClick(invitation(alone).button, Qt.MouseButton.LeftButton)
    assert asked == ["Add English versions"]
