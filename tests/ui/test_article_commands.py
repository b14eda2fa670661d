"""From article to article, and what is done with the list, by keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QRadioButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from reviewer.core.article import ArticleState, Role, TextDraft
from reviewer.core.segmentation import segment
from reviewer.ui.article_list import SortBy
from reviewer.ui.dialogs.finish_review import FinishReview
from tests.ui.desktop import Desktop


@pytest.fixture
def library(desktop: Desktop) -> Desktop:
    """Four articles, sorted by name: Aceh, Bali, Pangkalan di Suriah (open), Solo."""
    for name in ("Solo", "Aceh", "Bali"):
        words = f"{name} adalah kota."
        draft = TextDraft(Role.ARTICLE, "", words, segment(words, "id"))
        desktop.session.store.add_article(draft, [], [], name)
    desktop.session.articles_changed.emit()
    desktop.window.articles.set_sort(SortBy.NAME)
    return desktop


def opened(desktop: Desktop) -> str:
    return desktop.session.article.title if desktop.session.article else ""


def test_keys_go_through_the_list_as_it_is_sorted_and_filtered(library: Desktop) -> None:
    seen = [opened(library)]
    for key in ("PgDown", "PgDown", "PgUp", "PgUp", "PgUp", "PgUp"):
        library.press(f"Ctrl+{key}")
        seen.append(opened(library))
        assert library.view.hasFocus()
    assert seen == [
        "Pangkalan di Suriah",
        "Solo",
        "Solo",
        "Pangkalan di Suriah",
        "Bali",
        "Aceh",
        "Aceh",
    ]
    assert library.window.status._told.text() == "This is the first article of the list."
    library.window.articles.filter.setText("o")
    library.press("Ctrl+PgDown")
    assert opened(library) == "Solo"


def test_the_keys_are_told_over_the_list_as_they_are(library: Desktop) -> None:
    caption = library.window.articles._caption
    assert caption.toolTip() == "Ctrl+PgDown opens the next article, Ctrl+PgUp the one before"
    library.house.commands.menus.set_keys({"next-article": "Ctrl+Right"})
    assert caption.toolTip() == "Ctrl+Right opens the next article, Ctrl+PgUp the one before"


def test_the_list_is_sorted_by_name_of_a_command(library: Desktop) -> None:
    library.press("Ctrl+P")
    library.write("sort the articles by errors")
    library.press("Return")
    assert library.window.articles.sort_by is SortBy.ERRORS
    assert library.view.hasFocus()


def test_the_open_article_is_removed_by_a_command_and_brought_back(library: Desktop) -> None:
    library.press("Ctrl+P")
    library.write("remove the article")
    library.press("Return")
    assert library.session.article is None
    assert len(library.session.articles()) == 3
    library.answer("Bring it back")
    assert opened(library) == "Pangkalan di Suriah"
    library.run("copy-id")
    assert library.session.article
    assert QGuiApplication.clipboard().text() == library.session.article.article_id


def test_undo_brings_a_removed_article_back(library: Desktop) -> None:
    library.run("remove-article")
    assert opened(library) == ""
    menus = library.house.commands.menus
    menus.opening.emit()
    assert menus.commands["undo"].text() == "&Undo: remove the article"
    library.press("Ctrl+Z")
    assert opened(library) == "Pangkalan di Suriah"
    assert library.bars() == []
    assert library.view.hasFocus()
    library.press("Ctrl+Shift+Z")
    assert (opened(library), len(library.session.articles())) == ("", 3)
    library.press("Ctrl+Z")
    assert len(library.session.articles()) == 4


def test_articles_come_back_in_the_order_they_went(library: Desktop) -> None:
    library.press("Ctrl+PgUp")
    for _ in range(2):
        library.run("remove-article")
        library.press("Ctrl+PgDown")
    assert len(library.session.articles()) == 2
    back = []
    for _ in range(2):
        library.press("Ctrl+Z")
        back.append(opened(library))
    assert back == ["Aceh", "Bali"]
    library.press("Ctrl+Z")
    assert library.window.status._told.text() == "There is nothing to undo."


def test_what_was_done_after_a_removal_is_undone_first(library: Desktop) -> None:
    session = library.session
    gone = next(it for it in session.articles() if it.article.title == "Solo")
    library.window.articles.remove_wanted.emit(gone.article.article_id)
    library.mark("Rusia")
    library.press("Ctrl+Z")
    assert library.marked() == []
    library.press("Ctrl+Z")
    assert len(session.articles()) == 3
    assert library.window.status._told.text() == "There is nothing to undo."
    library.answer("Bring it back")
    assert opened(library) == "Solo"


def test_that_the_list_ends_is_told_as_long_as_it_holds(library: Desktop, qtbot: QtBot) -> None:
    library.press("Ctrl+PgDown", "Ctrl+PgDown")
    told = library.window.status._told
    assert told.isVisible()
    qtbot.wait(10)
    library.press("Ctrl+PgUp")
    assert not told.isVisible()


def test_delete_removes_where_the_keyboard_is_in_the_list(library: Desktop, qtbot: QtBot) -> None:
    panel = library.window.articles
    panel.take_keyboard()
    qtbot.waitUntil(panel.list.hasFocus)
    library.press("Down", "Del")
    assert [it.article.title for it in panel._model.shown] == [
        "Aceh",
        "Bali",
        "Pangkalan di Suriah",
    ]
    assert opened(library) == "Pangkalan di Suriah"


def test_the_next_unfinished_article_is_found_round_the_end(library: Desktop) -> None:
    panel, session = library.window.articles, library.session
    library.press("Ctrl+PgDown", "Ctrl+PgDown")
    session.own_review()
    session.finish("pass")
    panel.refresh()
    found = panel.neighbour(1, unfinished=True)
    assert session.store.find(found).title == "Aceh"


def test_finishing_goes_on_to_the_next_that_is_left(library: Desktop, qtbot: QtBot) -> None:
    titles = []
    for _ in range(4):
        library.press("Ctrl+Return")
        dialog = library.window.findChildren(FinishReview)[-1]
        QTest.keyClick(dialog.findChildren(QRadioButton)[0], Qt.Key.Key_Space)
        on = next(it for it in dialog.findChildren(QPushButton) if "next" in it.text())
        QTest.keyClick(on, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda it=dialog: not isValid(it))  # type: ignore[misc]
        library.window.activateWindow()
        qtbot.waitUntil(library.view.hasFocus)
        titles.append(opened(library))
    assert titles == ["Solo", "Aceh", "Bali", "Bali"]
    told = "No other article of the list is left to review."
    assert library.window.status._told.text() == told
    assert {it.state for it in library.session.articles()} == {ArticleState.FINISHED}
