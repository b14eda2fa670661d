import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from pytestqt.qtbot import QtBot

from reviewer.core.annotation import Annotation, Severity
from reviewer.core.article import Role
from reviewer.core.change import Step
from reviewer.store import Store
from reviewer.ui.pair.source import MarkKind, TextSelection
from reviewer.ui.session import Session

NAMED_ENTITY = "Accuracy/Mistranslation/Named entity"


def select(session: Session, words: str, *, text: int = 0, nth: int = 0) -> None:
    it = session.texts[text]
    start = -1
    for _ in range(nth + 1):
        start = it.content.index(words, start + 1)
    session.select(TextSelection(it.text_id, start, start + len(words)))


def quotes(session: Session) -> list[str]:
    return [it.span.quote for it in session.annotations()]


def test_a_mark_is_stored_linked_and_made_current(session: Session, qtbot: QtBot) -> None:
    select(session, "Homyim")
    with qtbot.waitSignals([session.changed, session.current_changed]):
        made = session.mark(NAMED_ENTITY)
    assert made is not None
    assert made.linked is not None
    assert (made.span.quote, made.linked.quote) == ("Homyim", "Hmeimim")
    assert made.severity is session.typology.get(NAMED_ENTITY).severity  # type: ignore[union-attr]
    assert session.current == made
    assert session.proposed_correction() == "Hmeimim"
    assert session.selection is not None
    assert session.selection.empty
    with Store.open(session.store.path) as other:
        assert other.annotations(made.review_id) == [made]


def test_blanks_at_the_ends_are_not_marked_and_blanks_alone_mark_nothing(session: Session) -> None:
    select(session, " militer ")
    assert session.mark("Style") is not None
    assert quotes(session) == ["militer"]
    select(session, " ")
    assert session.mark("Style") is None
    assert len(session.annotations()) == 1


def test_every_change_of_an_error_is_a_step_back_and_forth(session: Session) -> None:
    select(session, "negaranya")
    session.mark("")
    session.classify("Accuracy/Mistranslation")
    session.set_severity(Severity.CRITICAL)
    session.set_correction("negara itu")
    session.set_comment("milik siapa?")
    select(session, "the country", text=1)
    session.link_selection()
    session.move_edge(end=True, forward=True, by_word=True)
    session.unlink()
    states = [session.current]
    while session.undo_action():
        session.undo()
        states.append(session.current)
    assert session.annotations() == []
    assert len(states) == 9
    fields = [
        (it.category, it.severity, it.correction, it.comment, it.linked and it.linked.quote)
        for it in reversed(states[:-1])
        if it
    ]
    assert fields[0] == ("", Severity.MINOR, None, "", None)
    assert fields[-2][-1] == "the country, with"
    assert fields[-1][:4] == (
        "Accuracy/Mistranslation",
        Severity.CRITICAL,
        "negara itu",
        "milik siapa?",
    )
    while session.redo_action():
        session.redo()
    last = session.current
    assert last is not None
    assert (last.correction, last.linked) == ("negara itu", None)


def test_undo_and_redo_go_on_after_a_restart(session: Session, qtbot: QtBot) -> None:
    select(session, "Homyim")
    session.mark(NAMED_ENTITY)
    session.set_correction("Hmeimim")
    article = session.article
    assert article is not None
    path = session.store.path
    session.store.close()
    with Store.open(path) as store:
        again = Session(store, session.typology)
        again.open_article(article.article_id)
        assert again.undo_action() == "correction"
        again.undo()
        again.undo()
        assert again.annotations() == []
        again.redo()
        again.redo()
        assert [it.correction for it in again.annotations()] == ["Hmeimim"]


def test_repeats_are_marked_in_one_step(session: Session) -> None:
    select(session, "Homyim")
    first = session.mark(NAMED_ENTITY)
    assert first is not None
    assert [it.quote for it in session.repeats(first)] == ["Homyim"]
    session.mark_repeats()
    assert quotes(session) == ["Homyim", "Homyim"]
    assert session.annotations()[1].repeat_of == first.annotation_id
    assert session.repeats(first) == []
    session.undo()
    assert quotes(session) == ["Homyim"]


def test_removing_and_undo_bring_the_same_error_back(session: Session) -> None:
    select(session, "Tartus")
    made = session.mark("Style")
    session.remove()
    assert session.current is None
    assert session.annotations() == []
    session.undo()
    assert made is not None
    assert [it.annotation_id for it in session.annotations()] == [made.annotation_id]
    assert session.current == session.annotations()[0]


def test_marks_of_all_texts_are_found_where_they_stand(session: Session) -> None:
    for text, words in ((0, "Tartus"), (1, "Tartus"), (2, "trace")):
        if text == 2:
            session.cycle_english()
        select(session, words, text=text, nth=0)
        session.mark("Style")
    for text, words in ((0, "Tartus"), (1, "Tartus"), (2, "trace")):
        it = session.texts[text]
        found = [
            m for m in session.marks(it.text_id, 0, len(it.content)) if m.kind is MarkKind.ERROR
        ]
        assert [it.content[m.start : m.end] for m in found] == [words]
    assert quotes(session) == ["Tartus", "Tartus", "trace"]


def test_the_english_side_goes_round_and_ends_with_both(session: Session, qtbot: QtBot) -> None:
    roles = []
    for _ in range(4):
        roles.append([session.text(it).role for it in session.english])
        with qtbot.waitSignal(session.rows_changed):
            session.cycle_english()
    reference, machine = [Role.REFERENCE], [Role.MACHINE]
    assert roles == [reference, machine, machine + reference, reference]


def test_words_that_differ_between_two_english_texts_are_tinted(session: Session) -> None:
    session.show_english([session.texts[2].text_id, session.texts[1].text_id])
    for text, words in ((2, "trace in its"), (1, "footprint in the")):
        it = session.texts[text]
        tinted = [it.content[a:b] for a, b in session.tints(it.text_id, 0, 60)]
        assert " ".join(tinted).split() == [w for w in words.split() if w != "in"]


def test_going_through_the_errors_turns_round_at_the_ends(session: Session) -> None:
    for words in ("Rusia", "Homyim", "Tartus"):
        select(session, words)
        session.mark("Style")
    seen = []
    for _ in range(4):
        session.step_error(1)
        assert session.current is not None
        seen.append(session.current.span.quote)
    assert seen == ["Rusia", "Homyim", "Tartus", "Rusia"]
    session.step_error(-1)
    assert session.current is not None
    assert session.current.span.quote == "Tartus"


def test_another_windows_changes_come_on_refresh(session: Session) -> None:
    assert not session.refresh()
    assert session.article is not None
    with Store.open(session.store.path) as store:
        other = Session(store, session.typology)
        other.open_article(session.article.article_id)
        select(other, "Rusia")
        other.mark("Style")
    select(session, "Homyim")
    session.mark(NAMED_ENTITY)
    assert session.refresh()
    assert quotes(session) == ["Rusia", "Homyim"]
    assert session.current is not None
    assert session.current.span.quote == "Homyim"


@contextmanager
def another_window(session: Session, error: Annotation) -> Iterator[Session]:
    """The same article in another window, with the same error current."""
    assert session.article is not None
    with Store.open(session.store.path) as store:
        other = Session(store, session.typology)
        other.open_article(session.article.article_id)
        other.set_current(error.annotation_id)
        yield other


def test_a_change_from_another_window_is_not_overwritten(session: Session, qtbot: QtBot) -> None:
    select(session, "Rusia")
    made = session.mark("Style")
    assert made is not None
    with another_window(session, made) as other:
        other.set_comment("theirs")
    with qtbot.waitSignal(session.failed) as failed:
        session.set_comment("mine")
    assert "another window" in str(failed.args[0])
    assert [it.comment for it in session.annotations()] == ["theirs"]


def test_steps_are_told_with_their_inverse(session: Session, qtbot: QtBot) -> None:
    steps: list[Step] = []
    session.changed.connect(steps.append)
    select(session, "Rusia")
    session.mark("Style")
    session.undo()
    assert [it.action for it in steps] == ["mark", "mark"]
    assert steps[1].changes[0].after is None


def test_renaming_finishing_and_taking_away_a_text_are_undoable(session: Session) -> None:
    session.rename("  Lain  ")
    assert session.article is not None
    assert session.article.title == "Lain"
    session.finish("pass")
    assert session.review is not None
    assert (session.review.state, session.review.verdict) == ("finished", "pass")
    session.take_away_text(session.texts[1].text_id)
    assert [it.role for it in session.texts] == [Role.ARTICLE, Role.MACHINE]
    assert session.english == (session.texts[1].text_id,)
    session.undo()
    assert len(session.texts) == 3
    session.undo()
    assert session.review.state == "open"
    session.undo()
    assert session.article.title == "Pangkalan di Suriah"


def test_a_full_disk_leaves_everything_as_it_was(session: Session, qtbot: QtBot) -> None:
    select(session, "Rusia")
    session.mark("Style")
    sql = session.store._connection.sql
    (pages,) = sql.execute("PRAGMA page_count").fetchone()
    sql.execute(f"PRAGMA max_page_count = {pages}")
    with qtbot.waitSignal(session.failed) as failed:
        session.set_comment("x" * 200_000)
    assert "no space left" in str(failed.args[0])
    assert [it.comment for it in session.annotations()] == [""]
    session.set_comment("short")
    assert [it.comment for it in session.annotations()] == ["short"]


@pytest.mark.parametrize("words", ["😀", "Tartus juga"])
def test_offsets_stay_right_after_an_emoji(session: Session, words: str) -> None:
    select(session, words)
    made = session.mark("Style")
    assert made is not None
    assert session.texts[0].content[made.span.start : made.span.end] == words


def test_errors_that_quote_other_words_are_told_and_not_shown(
    session: Session, qtbot: QtBot
) -> None:
    for words in ("Homyim", "Tartus"):
        select(session, words)
        session.mark("Style")
    damaged = session.annotations()[0]
    sql = sqlite3.connect(session.store.path)
    sql.execute(
        "UPDATE annotations SET quote = 'Hemyim' WHERE annotation_id = ?", [damaged.annotation_id]
    )
    sql.commit()
    sql.close()
    with qtbot.waitSignal(session.failed) as failed:
        session.refresh()
    assert "(1)" in str(failed.args[0])
    assert quotes(session) == ["Tartus"]


def test_errors_of_a_text_that_was_taken_away_go_and_come_with_it(session: Session) -> None:
    reference = session.texts[1].text_id
    select(session, "Homyim")
    linked = session.mark(NAMED_ENTITY)
    select(session, "footprint", text=1)
    session.mark("Style")
    session.take_away_text(reference)
    assert quotes(session) == ["Homyim"]
    assert session.current is None
    assert session.selection is None or session.selection.text_id != reference
    assert session.selected_span() is None
    assert linked
    assert not session.has_text(linked.spans[1].text_id)
    session.undo()
    assert quotes(session) == ["Homyim", "footprint"]


def test_an_error_that_another_window_took_away_is_not_classified(
    session: Session, qtbot: QtBot
) -> None:
    select(session, "Rusia")
    made = session.mark("Style")
    assert made is not None
    with another_window(session, made) as other:
        other.remove()
    with qtbot.waitSignal(session.failed), qtbot.assertNotEmitted(session.marked_twice):
        session.classify(NAMED_ENTITY)
    assert session.current is None
    assert quotes(session) == []
