"""The list of articles: states, counts, sorting, narrowing, dropping, the menu of one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reviewer.core.article import Article, ArticleState, ArticleSummary, Role, TextDraft
from reviewer.core.segmentation import segment
from reviewer.formats import typology_toml
from reviewer.store import Store
from reviewer.ui.article_list import SortBy
from reviewer.ui.articles_panel import ArticlesPanel
from reviewer.ui.pair.source import TextSelection
from reviewer.ui.session import Session
from reviewer.ui.theme import Appearance
from tests.ui.blinks import catch_up

NONE = Qt.KeyboardModifier.NoModifier


def add(store: Store, title: str) -> Article:
    content = f"{title} adalah berita. Kalimat kedua."
    draft = TextDraft(Role.ARTICLE, "", content, segment(content, "id"))
    return store.add_article(draft, title=title)


@pytest.fixture
def panel(session: Session, appearance: Appearance, qtbot: QtBot) -> ArticlesPanel:
    add(session.store, "Banjir di Demak")
    add(session.store, "Élan baru")
    made = ArticlesPanel(session, appearance)
    qtbot.addWidget(made)
    made.resize(216, 500)
    made.show()
    return made


def titles(panel: ArticlesPanel) -> list[str]:
    catch_up(panel)
    model = panel.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def second_line(panel: ArticlesPanel, title: str) -> str:
    row = titles(panel).index(title)
    model = panel.list.model()
    return str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)).split(", ")[-1]


def test_another_verdict_is_listed_at_once(panel: ArticlesPanel, session: Session) -> None:
    session.start_own_review()
    session.finish("pass")
    assert second_line(panel, "Pangkalan di Suriah").endswith("pass")
    session.finish("fail: names")
    assert second_line(panel, "Pangkalan di Suriah").endswith("fail")
    session.undo()
    assert second_line(panel, "Pangkalan di Suriah").endswith("pass")


def test_articles_are_sorted_by_name_date_and_errors(
    panel: ArticlesPanel, session: Session, qtbot: QtBot
) -> None:
    select_and_mark(session, "Rusia")
    panel.refresh()
    panel.set_sort(SortBy.NAME)
    assert titles(panel) == ["Banjir di Demak", "Élan baru", "Pangkalan di Suriah"]
    panel.set_sort(SortBy.ERRORS)
    assert titles(panel)[0] == "Pangkalan di Suriah"
    assert panel.sort_by.value == "errors"
    by_name = next(it for it in panel.sort_button.menu().actions() if it.text() == "By name")
    with qtbot.waitSignal(panel.sort_changed):
        by_name.trigger()
    assert panel.sort_by.value == "name"
    assert titles(panel)[-1] == "Pangkalan di Suriah"
    assert panel.list.currentIndex().data() == "Pangkalan di Suriah"


def test_filter_narrows_by_any_part_of_the_title(panel: ArticlesPanel) -> None:
    panel.filter.setText("demak")
    assert titles(panel) == ["Banjir di Demak"]
    panel.filter.clear()
    assert len(titles(panel)) == 3
    assert panel.list.currentIndex().data() == "Pangkalan di Suriah"


def select_and_mark(session: Session, words: str) -> None:
    it = session.texts[0]
    start = it.content.index(words)
    session.select(TextSelection(it.text_id, start, start + len(words)))
    assert session.mark("")


def test_counts_of_the_open_article_follow_without_reading_the_list_again(
    panel: ArticlesPanel, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> list[ArticleSummary]:
        raise AssertionError("the whole list was read")

    assert second_line(panel, "Pangkalan di Suriah") == "new"
    monkeypatch.setattr(session, "articles", refuse)
    select_and_mark(session, "Rusia")
    assert second_line(panel, "Pangkalan di Suriah").startswith("open · 1 error")
    select_and_mark(session, "Tartus")
    assert second_line(panel, "Pangkalan di Suriah").startswith("open · 2 error")
    session.undo()
    assert second_line(panel, "Pangkalan di Suriah").startswith("open · 1 error")
    monkeypatch.undo()
    counted = next(it for it in session.articles() if it.article == session.article)
    assert (counted.errors, counted.state) == (1, ArticleState.OPEN)


def test_a_finished_review_is_shown_as_finished(panel: ArticlesPanel, session: Session) -> None:
    select_and_mark(session, "Rusia")
    session.finish("")
    assert second_line(panel, "Pangkalan di Suriah").startswith("finished · 1 error")
    session.reopen()
    assert second_line(panel, "Pangkalan di Suriah").startswith("open · 1 error")


def test_state_and_count_are_true_however_a_review_begins(
    panel: ArticlesPanel, session: Session
) -> None:
    session.own_review()  # by reading for a while
    assert second_line(panel, "Pangkalan di Suriah") == "open · 0 error(s)"
    session.reload()
    select_and_mark(session, "Rusia")
    assert second_line(panel, "Pangkalan di Suriah") == "open · 1 error(s)"
    session.finish("pass")
    assert second_line(panel, "Pangkalan di Suriah") == "finished · 1 error(s) · pass"
    session.give_name("Sari")
    session.become("Budi")
    assert second_line(panel, "Pangkalan di Suriah") == "finished · 1 error(s) · pass"
    session.start_own_review()
    assert second_line(panel, "Pangkalan di Suriah") == "open · 1 error(s) in 2 reviews"
    select_and_mark(session, "Tartus")
    assert second_line(panel, "Pangkalan di Suriah") == "open · 2 error(s) in 2 reviews"
    panel.refresh()
    assert second_line(panel, "Pangkalan di Suriah") == "open · 2 error(s) in 2 reviews"


def test_a_mark_after_the_text_was_opened_again_counts(
    panel: ArticlesPanel, session: Session
) -> None:
    session.reload()
    select_and_mark(session, "Rusia")
    assert second_line(panel, "Pangkalan di Suriah") == "open · 1 error(s)"


def test_a_renamed_article_keeps_its_place_as_the_open_one(
    panel: ArticlesPanel, session: Session
) -> None:
    session.rename("Armada di Tartus")
    assert "Armada di Tartus" in titles(panel)
    assert panel.list.currentIndex().data() == "Armada di Tartus"


def test_click_and_enter_choose_an_article_arrows_alone_do_not(
    panel: ArticlesPanel, session: Session, qtbot: QtBot
) -> None:
    panel.set_sort(SortBy.NAME)
    model = panel.list.model()
    by_title = {it.article.title: it.article.article_id for it in session.articles()}
    place = panel.list.visualRect(model.index(0, 0)).center()
    with qtbot.waitSignal(panel.article_chosen) as chosen:
        QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, NONE, place)
    assert chosen.args == [by_title[model.index(0, 0).data()]]
    panel.take_keyboard()
    with qtbot.assertNotEmitted(panel.article_chosen):
        QTest.keyClick(panel.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.article_chosen) as chosen:
        QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert chosen.args == [by_title[model.index(1, 0).data()]]
    panel.list.clearFocus()
    assert panel.list.currentIndex().data() == "Pangkalan di Suriah"


def test_right_click_does_not_choose(panel: ArticlesPanel, qtbot: QtBot) -> None:
    panel.set_sort(SortBy.NAME)
    place = panel.list.visualRect(panel.list.model().index(0, 0)).center()
    with qtbot.assertNotEmitted(panel.article_chosen):
        QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.RightButton, NONE, place)
    assert panel.list.currentIndex().data() == "Pangkalan di Suriah"


def test_menu_of_an_article_tells_what_is_wanted(panel: ArticlesPanel, qtbot: QtBot) -> None:
    menu = panel.menu_for("some-id")
    wishes = {
        "Open": panel.article_chosen,
        "Rename…": panel.rename_wanted,
        "Add an English version…": panel.add_english_wanted,
        "Remove from the list\tDel": panel.remove_wanted,
    }
    actions = {it.text(): it for it in menu.actions()}
    for name, signal in wishes.items():
        with qtbot.waitSignal(signal) as told:
            actions.pop(name).trigger()
        assert told.args == ["some-id"]
    actions.pop("Copy the article's id").trigger()
    assert QGuiApplication.clipboard().text() == "some-id"
    assert not actions


def drag(panel: ArticlesPanel, urls: list[str]) -> QDragEnterEvent:
    data = QMimeData()
    data.setUrls([QUrl(it) for it in urls])
    kind = Qt.DropAction.CopyAction
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    entering = QDragEnterEvent(QPointF(9, 9).toPoint(), kind, data, left, none)
    entering.ignore()
    panel.dragEnterEvent(entering)
    if entering.isAccepted():
        panel.dropEvent(QDropEvent(QPointF(9, 9), kind, data, left, none))
    return entering


def test_dropped_files_are_told_and_nothing_else_is_taken(
    panel: ArticlesPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    one, two = tmp_path / "satu dua.txt", tmp_path / "b.md"
    with qtbot.waitSignal(panel.files_dropped) as dropped:
        drag(panel, [one.as_uri(), "https://example.org/x", two.as_uri()])
    assert dropped.args == [[one, two]]
    with qtbot.assertNotEmitted(panel.files_dropped):
        with qtbot.waitSignal(panel.address_dropped) as asked:
            drag(panel, ["https://example.org/x"])
        refused = [drag(panel, [it]).isAccepted() for it in ("ftp://example.org/x", "mailto:a@b")]
    assert asked.args == ["https://example.org/x"]
    assert refused == [False, False]


def test_empty_list_offers_the_sample(tmp_path: Path, appearance: Appearance, qtbot: QtBot) -> None:
    with Store.open(tmp_path / "empty.db") as store:
        session = Session(store, typology_toml.load(typology_toml.shipped_path()))
        panel = ArticlesPanel(session, appearance)
        qtbot.addWidget(panel)
        panel.show()
        assert panel.sample_button.isVisible()
        assert not panel.filter.isEnabled()
        with qtbot.waitSignal(panel.sample_wanted):
            QTest.mouseClick(panel.sample_button, Qt.MouseButton.LeftButton)
        add(store, "Satu")
        session.articles_changed.emit()
        assert not panel.sample_button.isVisible()
        assert titles(panel) == ["Satu"]
        assert panel.filter.isEnabled()


def test_new_open_and_finished_have_dots_of_their_own(
    panel: ArticlesPanel, session: Session, appearance: Appearance
) -> None:
    theme = appearance.theme

    def middle() -> str:
        index = panel.list.model().index(titles(panel).index("Pangkalan di Suriah"), 0)
        image = panel.list.viewport().grab(panel.list.visualRect(index)).toImage()
        return image.pixelColor(12, 17).name()

    assert middle() == theme.selected.name()
    select_and_mark(session, "Rusia")
    assert middle() == theme.open.name()
    session.finish("")
    assert middle() == theme.finished.name()
