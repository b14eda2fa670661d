"""The same words marked twice as the same error: told, never refused, with ways out."""

from __future__ import annotations

from reviewer.core.article import Role, TextDraft
from reviewer.core.segmentation import segment
from tests.ui.desktop import Desktop

TOLD = "“Rusia” is marked twice as “Addition”."


def marks(desktop: Desktop) -> list[str]:
    return [words for words, _, _ in desktop.marked()]


def test_a_second_mark_on_the_same_words_is_told_and_stays(desktop: Desktop) -> None:
    first = desktop.mark("Rusia")
    assert TOLD not in desktop.bars()
    second = desktop.mark("Rusia")
    assert TOLD in desktop.bars()
    assert marks(desktop) == ["Rusia", "Rusia"]
    assert desktop.view.hasFocus()
    desktop.answer("&Go to the first")
    assert desktop.session.current
    assert desktop.session.current.annotation_id == first != second
    assert desktop.view.hasFocus()
    assert TOLD not in desktop.bars()


def test_the_second_is_taken_back_at_a_key_also_after_it_was_written_on(desktop: Desktop) -> None:
    first = desktop.mark("Rusia")
    desktop.mark("Rusia")
    desktop.press("K")
    desktop.write("again")
    desktop.press("Return")
    assert TOLD in desktop.bars()
    desktop.press("Alt+B")
    desktop.bot.waitUntil(lambda: marks(desktop) == ["Rusia"])
    assert desktop.session.current
    assert desktop.session.current.annotation_id == first
    desktop.press("Ctrl+Z")
    assert marks(desktop) == ["Rusia", "Rusia"]


def test_it_is_told_as_long_as_it_holds(desktop: Desktop) -> None:
    desktop.mark("Rusia")
    desktop.mark("Rusia")
    desktop.press("Ctrl+Z")
    assert TOLD not in desktop.bars()
    desktop.mark("Rusia")
    assert TOLD in desktop.bars()
    desktop.mark("Tartus")
    assert TOLD not in desktop.bars()


def test_another_category_or_other_words_are_no_twins(desktop: Desktop) -> None:
    desktop.mark("Rusia")
    desktop.mark("Rusia", "O")
    desktop.mark("Rusia memiliki")
    assert not any("marked twice" in it for it in desktop.bars())
    desktop.choose("Rusia")
    desktop.press("O")
    desktop.session.classify(desktop.session.annotations()[0].category)
    assert any("marked twice" in it for it in desktop.bars())


def categories(desktop: Desktop) -> list[str]:
    return sorted(category for _, category, _ in desktop.marked())


def reclassify(desktop: Desktop) -> list[str]:
    """Give an older error with a comment the category of another on the same words; give the
    categories before."""
    first = desktop.mark("Rusia")
    desktop.mark("Rusia", "O")
    desktop.session.set_comment("mine")
    before = categories(desktop)
    marked = desktop.session.annotation(first)
    assert marked
    desktop.session.classify(marked.category)
    assert TOLD in desktop.bars()
    return before


def test_only_the_new_category_of_an_older_error_is_taken_back(desktop: Desktop) -> None:
    before = reclassify(desktop)
    current = desktop.session.current
    desktop.answer("Take the second &back")
    assert categories(desktop) == before
    assert len(set(before)) == 2
    assert desktop.session.current
    assert current
    assert desktop.session.current.annotation_id == current.annotation_id
    assert desktop.session.current.comment == "mine"
    assert TOLD not in desktop.bars()
    assert desktop.view.hasFocus()


def test_a_new_category_is_not_offered_back_after_another_step(desktop: Desktop) -> None:
    reclassify(desktop)
    desktop.session.set_comment("more")
    assert TOLD not in desktop.bars()


def test_a_new_category_is_not_offered_back_after_an_article_was_removed(desktop: Desktop) -> None:
    words = "Solo adalah kota."
    draft = TextDraft(Role.ARTICLE, "", words, segment(words, "id"))
    other = desktop.session.store.add_article(draft, [], [], "Solo")
    reclassify(desktop)
    desktop.session.removing.remove(other.article_id)
    assert desktop.window.desk.messages.bar("marked-twice") is None
