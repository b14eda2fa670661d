"""Several reviews of one article: one's own and those of others."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from reviewer.core.annotation import Annotation, Severity, Span
from reviewer.core.errors import ReviewOfAnother
from reviewer.core.export_row import Imported
from reviewer.core.review import ReviewState
from reviewer.store import Store
from reviewer.ui.pair.source import TextSelection
from reviewer.ui.session import Session
from tests.ui.desktop import Desktop

SITI, BUDI = (f"00000000-0000-4000-8000-00000000000{it}" for it in (1, 2))


def select(session: Session, words: str) -> None:
    text = session.texts[0]
    start = text.content.index(words)
    session.select(TextSelection(text.text_id, start, start + len(words)))


def bring_in(session: Session, words: str, review_id: str, name: str) -> None:
    """Store an error of somebody else, as a table from elsewhere brings it."""
    article, text = session.article, session.texts[0]
    assert article
    start = text.content.index(words)
    made = Annotation(
        session.new_id(),
        review_id,
        (Span(text.text_id, start, start + len(words), words),),
        "Style",
        Severity.MINOR,
        None,
        "",
        "manual",
        None,
        session.now(),
        session.now(),
    )
    with Store.open(session.store.path) as other:
        other.import_annotations([Imported(made, article.article_id, name)], "mqm-core")


def quotes(session: Session) -> list[str]:
    return [it.span.quote for it in session.annotations()]


def test_ones_own_review_comes_first_and_others_can_be_shown(session: Session) -> None:
    select(session, "Tartus")
    mine = session.mark("Style")
    bring_in(session, "Rusia", SITI, "Siti")
    session.refresh()
    assert mine
    assert quotes(session) == ["Tartus"]
    assert {it.review_id for it in session.reviews()} == {mine.review_id, SITI}
    session.show_review(SITI)
    assert (quotes(session), session.shows_own) == (["Rusia"], False)
    session.start_own_review()
    assert (quotes(session), session.shows_own) == (["Tartus"], True)


def test_anothers_review_is_shown_where_one_has_none_and_stays_as_it_is(
    session: Session, qtbot: QtBot
) -> None:
    bring_in(session, "Rusia", SITI, "Siti")
    session.refresh()
    assert (quotes(session), session.shows_own) == (["Rusia"], False)
    session.set_current(session.annotations()[0].annotation_id)
    select(session, "Tartus")
    acts: list[Callable[[], object]] = [
        lambda: session.mark("Style"),
        lambda: session.set_comment("mine"),
        session.remove,
        lambda: session.finish("pass"),
    ]
    for act in acts:
        with qtbot.waitSignal(session.failed) as failed:
            act()
        assert isinstance(failed.args[0], ReviewOfAnother)
        assert "Siti" in str(failed.args[0])
    assert quotes(session) == ["Rusia"]
    session.start_own_review()
    assert quotes(session) == []
    select(session, "Tartus")
    assert session.mark("Style")
    assert [it.state for it in session.reviews()] == [ReviewState.OPEN] * 2
    session.show_review(SITI)
    assert quotes(session) == ["Rusia"]


def test_undo_goes_on_in_ones_own_review_only(session: Session) -> None:
    select(session, "Tartus")
    session.mark("Style")
    bring_in(session, "Rusia", SITI, "Siti")
    session.refresh()
    session.show_review(SITI)
    session.undo()
    assert quotes(session) == ["Rusia"]
    session.start_own_review()
    assert quotes(session) == []


def test_the_shown_review_stays_when_another_window_stores_something(session: Session) -> None:
    select(session, "Tartus")
    session.mark("Style")
    bring_in(session, "Rusia", SITI, "Siti")
    session.show_review(SITI)
    bring_in(session, "pantai", SITI, "Siti")
    session.refresh()
    assert quotes(session) == ["Rusia", "pantai"]


def test_the_menu_lists_reviews_and_shows_the_chosen_one(desktop: Desktop) -> None:
    session, menus = desktop.session, desktop.house.commands.menus
    desktop.mark("Tartus")
    menus.opening.emit()
    assert not menus.reviews.menuAction().isVisible()
    bring_in(session, "Rusia", SITI, "Siti")
    bring_in(session, "Rusia", BUDI, "Budi")
    bring_in(session, "pantai", BUDI, "Budi")
    session.refresh()
    menus.opening.emit()
    assert menus.reviews.menuAction().isVisible()
    entries = menus.reviews.actions()
    assert [it.isChecked() for it in entries] == [True, False, False]
    assert [it.text() for it in entries[1:]] == ["Siti · 1 error · open", "Budi · 2 errors · open"]
    assert "(you)" in entries[0].text()
    entries[2].trigger()
    assert quotes(session) == ["Rusia", "pantai"]
    assert desktop.bars() == ["You are looking at the review by Budi."]
    desktop.answer("Show my own review")
    assert quotes(session) == ["Tartus"]
    assert desktop.bars() == []


def test_ones_own_review_is_gone_to_from_the_menu(desktop: Desktop) -> None:
    session, own = desktop.session, desktop.house.commands.menus.commands["start-own-review"]
    assert not own.isEnabled()
    bring_in(session, "Rusia", SITI, "Siti")
    session.show_review(SITI)
    assert desktop.bars() == ["You are looking at the review by Siti."]
    assert own.isEnabled()
    desktop.choose("Tartus")
    desktop.press("A")
    assert "stays as it is" in desktop.window.status._told.text()
    own.trigger()
    assert session.shows_own
    desktop.mark("Tartus")
    assert quotes(session) == ["Tartus"]


def test_words_stay_in_view_when_the_review_changes(desktop: Desktop) -> None:
    bring_in(desktop.session, "Rusia", SITI, "Siti")
    desktop.session.refresh()
    desktop.choose("pantai")
    selection = desktop.view.selection()
    desktop.session.start_own_review()
    assert desktop.view.selection() == desktop.session.selection == selection


def test_a_change_opens_a_finished_review_again_and_undo_closes_it(desktop: Desktop) -> None:
    session = desktop.session
    desktop.mark("Rusia")
    session.finish("pass: sound")
    desktop.mark("Tartus")
    review = session.review
    assert review and (review.state, review.verdict) == (ReviewState.OPEN, "")
    told = "This review was finished. The change opened it again, without a verdict."
    assert told in desktop.bars()
    desktop.answer("Undo the change")
    assert session.review
    assert (session.review.state, session.review.verdict) == (ReviewState.FINISHED, "pass: sound")
    assert quotes(session) == ["Rusia"]
    assert told not in desktop.bars()
    assert desktop.view.hasFocus()
    desktop.press("Ctrl+Shift+Z")
    assert session.review.state is ReviewState.OPEN
    assert quotes(session) == ["Rusia", "Tartus"]


def test_typing_into_a_finished_review_opens_it_once_and_goes_back_whole(
    desktop: Desktop, qtbot: QtBot
) -> None:
    session = desktop.session
    desktop.mark("Rusia")
    session.finish("pass")
    desktop.press("K")
    for words in ("on", "e ", "two"):
        desktop.write(words)
        desktop.window.details.flush()
    desktop.press("Escape")
    assert session.review and session.review.state == "open"
    desktop.press("Ctrl+Z", "Ctrl+Z")
    assert session.review.state == "finished"
    assert session.annotations()[0].comment == ""


def test_what_only_tells_or_judges_leaves_a_review_finished(session: Session) -> None:
    select(session, "Rusia")
    session.mark("Style")
    session.finish("pass")
    session.judge(80.0)
    session.give_verdict("fail")
    session.rename("Another title")
    assert session.review and session.review.state is ReviewState.FINISHED


def test_going_on_takes_the_verdict_back_too(session: Session) -> None:
    select(session, "Rusia")
    session.mark("Style")
    session.finish("pass")
    session.reopen()
    assert session.review and (session.review.state, session.review.verdict) == ("open", "")
    session.undo()
    assert session.review and (session.review.state, session.review.verdict) == ("finished", "pass")
