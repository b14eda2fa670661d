"""The middle of the window: view and session in step, and finding."""

from __future__ import annotations

from reviewer.ui.pair.source import TextSelection
from tests.ui.desktop import Desktop


def test_what_was_found_is_selected_after_esc_and_can_be_marked(desktop: Desktop) -> None:
    desktop.press("Ctrl+F")
    assert desktop.window.desk.find_bar.isVisible()
    desktop.write("Homyim")
    desktop.press("Return", "Esc")
    assert not desktop.window.desk.find_bar.isVisible()
    assert desktop.view.hasFocus()
    span = desktop.session.selected_span()
    assert span
    assert span.quote == "Homyim"
    desktop.press("A")
    assert [it[0] for it in desktop.marked()] == ["Homyim"]


def test_the_selected_words_are_looked_for(desktop: Desktop) -> None:
    desktop.choose("Tartus")
    desktop.press("Ctrl+F")
    assert desktop.window.desk.searching.per_side == (2, 2)
    desktop.press("Esc")
    assert desktop.window.desk.searching.hits == []


def test_f3_goes_on(desktop: Desktop) -> None:
    desktop.press("Ctrl+F")
    desktop.write("Homyim")
    first = desktop.session.selection
    desktop.press("F3")
    assert desktop.session.selection != first
    desktop.press("Shift+F3")
    assert desktop.session.selection == first


def test_view_and_session_have_the_same_selection(desktop: Desktop) -> None:
    desktop.choose("Tartus")
    assert desktop.session.selection == desktop.view.selection()
    text = desktop.session.texts[0]
    desktop.session.select(TextSelection(text.text_id, 0, 5))
    assert desktop.view.selection() == TextSelection(text.text_id, 0, 5)


def test_a_caret_in_a_mark_makes_it_the_current_error(desktop: Desktop) -> None:
    made = desktop.mark("Rusia")
    desktop.session.set_current(None)
    desktop.caret("memiliki")
    desktop.press("Ctrl+Left", "Ctrl+Left", "Right")
    assert desktop.session.current
    assert desktop.session.current.annotation_id == made


def test_without_an_article_the_page_says_what_to_do(desktop: Desktop) -> None:
    desk = desktop.window.desk
    desktop.session.close_article()
    assert not desk.view.isVisible()
    assert not desk.header.isVisible()
    assert not desk.strip.isVisible()


def test_two_english_texts_are_told_apart_by_labels(desktop: Desktop) -> None:
    desktop.press("Ctrl+E", "Ctrl+E")
    assert len(desktop.session.english) == 2
    assert sorted(desktop.view._labels.values()) == ["Literal", "Reference"]


def test_where_no_article_is_none_is_to_be_chosen(desktop: Desktop) -> None:
    article = desktop.session.article
    assert article
    desktop.window.articles.remove_wanted.emit(article.article_id)
    assert "open one with Ctrl+O" in desktop.window.desk._empty.text()
    desktop.answer("Bring it back")
    desktop.session.close_article()
    desktop.session.articles_changed.emit()
    assert "Choose an article" in desktop.window.desk._empty.text()
