"""The memory follows the marks, but not while keys are pressed."""

from pytestqt.qtbot import QtBot

from reviewer.core.annotation import Annotation, Severity, Span
from reviewer.core.export_row import Imported
from reviewer.store import Store, memory
from reviewer.store.memory import Words
from reviewer.ui.pair.source import TextSelection
from reviewer.ui.remembering import Remembering
from reviewer.ui.session import Session


def correct(session: Session, words: str, correction: str) -> None:
    text = session.article_text
    assert text
    start = text.content.index(words)
    session.select(TextSelection(text.text_id, start, start + len(words)))
    assert session.mark("")
    session.set_correction(correction)


def known(session: Session) -> list[Words]:
    return [it.words for it in memory.remembered(session.store)]


def test_a_correction_is_remembered_in_a_quiet_moment(session: Session, qtbot: QtBot) -> None:
    remembering = Remembering(session, 10)
    with qtbot.waitSignal(remembering.grown):
        correct(session, "Homyim", "Hmeimim")
        assert known(session) == []
    assert [(it.wrong, it.right) for it in known(session)] == [("Homyim", "Hmeimim")]

    with qtbot.waitSignal(remembering.grown):
        session.undo()
        session.undo()

    assert known(session) == []


def test_moving_about_in_the_text_puts_it_off(session: Session, qtbot: QtBot) -> None:
    Remembering(session, 200)
    correct(session, "Homyim", "Hmeimim")
    text = session.article_text
    assert text is not None
    for place in range(8):
        qtbot.wait(40)
        session.select(TextSelection(text.text_id, place, place))
    assert known(session) == []
    qtbot.waitUntil(lambda: known(session) != [])


def test_what_changes_no_correction_is_not_told(session: Session, qtbot: QtBot) -> None:
    remembering = Remembering(session)
    correct(session, "Homyim", "Hmeimim")
    remembering.follow()
    with qtbot.assertNotEmitted(remembering.grown):
        session.set_comment("a name")
        session.classify("")
        remembering.follow()
        remembering.follow()


def test_many_are_followed_a_few_at_a_time(session: Session) -> None:
    remembering = Remembering(session)
    for word in ("Homyim", "Tartus", "Militer"):
        correct(session, word, word.upper())
    first = remembering._touched.copy()
    remembering._touched = dict.fromkeys([*(f"none {number}" for number in range(60)), *first])
    remembering.follow()
    assert known(session) == []
    remembering.follow()
    assert len(known(session)) == 3


def test_what_a_table_brought_in_is_found(session: Session, qtbot: QtBot) -> None:
    remembering = Remembering(session, 10)
    with Store.open(session.store.path) as other:
        review = other.start_review(session.texts[0].article_id, "mqm-core")
        place = session.texts[0].content.index("Homyim")
        span = Span(session.texts[0].text_id, place, place + 6, "Homyim")
        now = other.now()
        values = ("", Severity.MINOR, "Hmeimim", "", "manual", None, now, now)
        error = Annotation("e", review.review_id, (span,), *values)
        other.import_annotations([Imported(error, review.article_id, "Rina")], "mqm-core")

    with qtbot.waitSignal(remembering.grown):
        session.refresh()


def test_what_was_stored_elsewhere_is_found_at_the_start(session: Session, qtbot: QtBot) -> None:
    correct(session, "Homyim", "Hmeimim")
    assert known(session) == []
    remembering = Remembering(session, 10)

    with qtbot.waitSignal(remembering.grown):
        remembering.catch_up()

    with Store.open(session.store.path) as other:
        assert len(memory.remembered(other)) == 1
