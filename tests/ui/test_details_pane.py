"""The details of the current error: what is typed is stored, nowhere else and never lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reviewer.core.annotation import Severity, Span
from reviewer.core.editing import new
from reviewer.core.export_row import Imported
from reviewer.store import utc_now
from reviewer.ui.details_pane import DetailsPane
from reviewer.ui.pair.source import TextSelection
from reviewer.ui.session import Session
from reviewer.ui.theme import Appearance, Mode
from tests.ui.blinks import catch_up
from tests.ui.details import DetailsWindow, mark, stored

NAMED_ENTITY = "Accuracy/Mistranslation/Named entity"


@pytest.fixture
def pane(details: DetailsWindow) -> DetailsPane:
    return details.pane


# ---- showing


def test_pane_is_calm_without_an_error_and_shows_one_when_there_is(
    session: Session, pane: DetailsPane
) -> None:
    assert not pane.category.isVisible()
    mark(session, "Homyim", NAMED_ENTITY)
    session.set_correction("Hmeimim")
    session.set_comment("dua\nbaris")
    assert pane.category.isVisible()
    catch_up(pane)
    assert pane.category.text() == "Named entity"
    assert pane.severity.button(Severity.MAJOR).isChecked()
    assert pane.correction.line.text() == "Hmeimim"
    assert pane.comment.words.toPlainText() == "dua\nbaris"
    session.remove()
    assert not pane.category.isVisible()
    session.undo()
    assert pane.correction.line.text() == "Hmeimim"


def test_unclassified_error_says_so(session: Session, pane: DetailsPane) -> None:
    mark(session, "pantai")
    catch_up(pane)
    assert pane.category.text() == "To be classified"
    session.classify(NAMED_ENTITY)
    catch_up(pane)
    assert pane.category.text() == "Named entity"


def test_category_button_asks_for_the_palette(
    session: Session, pane: DetailsPane, qtbot: QtBot
) -> None:
    mark(session, "pantai")
    with qtbot.waitSignal(pane.category_wanted):
        QTest.mouseClick(pane.category, Qt.MouseButton.LeftButton)


def test_counterpart_is_told_and_unlinked(
    session: Session, pane: DetailsPane, qtbot: QtBot
) -> None:
    error = mark(session, "Homyim", NAMED_ENTITY)
    assert error.linked
    catch_up(pane)
    assert pane._quote.text() == "Hmeimim"
    assert pane._where.text() == "English, row 1"
    QTest.mouseClick(pane.unlink, Qt.MouseButton.LeftButton)
    assert stored(session, error).linked is None
    catch_up(pane)
    assert not pane._quote.isVisible()
    assert not pane.unlink.isVisible()
    session.undo()
    session.show_english([session.texts[2].text_id])
    catch_up(pane)
    assert pane._where.text() == "English"


def test_footer_tells_who_when_and_whether_stored(
    session: Session, pane: DetailsPane, qtbot: QtBot, patient: None
) -> None:
    mark(session, "pantai")
    catch_up(pane)
    assert pane._footer.text().startswith("You · ")
    assert pane._footer.text().endswith(" · stored")
    pane.focus_comment()
    with qtbot.waitSignal(pane.unstored_changed) as told:
        QTest.keyClicks(pane.comment.words, "x")
    assert told.args == [True]
    assert pane._footer.text().endswith(" · not stored yet")
    with qtbot.waitSignal(pane.unstored_changed) as told:
        QTest.keyClick(pane.comment.words, Qt.Key.Key_Return)
    assert told.args == [False]
    catch_up(pane)
    assert pane._footer.text().endswith(" · stored")


def test_footer_names_another_reviewer(session: Session, pane: DetailsPane) -> None:
    article = session.article
    assert article
    text = session.texts[0]
    error = new("e", "r", (Span(text.text_id, 0, 5, "Rusia"),), "", Severity.MINOR, utc_now())
    session.store.import_annotations([Imported(error, article.article_id, "Sari")])
    session.open_article(article.article_id)
    session.set_current(session.annotations()[0].annotation_id)
    catch_up(pane)
    assert pane._footer.text().startswith("Sari · ")


def test_repeats_are_offered_and_marked(session: Session, pane: DetailsPane, qtbot: QtBot) -> None:
    mark(session, "pantai")
    qtbot.waitUntil(lambda: not pane._find_repeats.isActive())
    assert not pane.repeats.isVisible()
    mark(session, "Homyim")
    qtbot.waitUntil(pane.repeats.isVisible)
    assert "1" in pane.repeats.text().partition("·")[0]
    assert "Shift+A" in pane.repeats.text()
    QTest.mouseClick(pane.repeats, Qt.MouseButton.LeftButton)
    assert [it.span.quote for it in session.annotations()].count("Homyim") == 2
    qtbot.waitUntil(lambda: not pane.repeats.isVisible())


def test_every_control_is_named_and_tells_its_key(session: Session, pane: DetailsPane) -> None:
    mark(session, "Homyim")
    for control in (
        pane.category,
        pane.correction.line,
        pane.correction.leave_out,
        pane.comment.words,
        pane.unlink,
    ):
        assert control.accessibleName()
        assert control.toolTip()
    assert "(C;" in pane.correction.line.toolTip()
    assert "(K;" in pane.comment.words.toolTip()


def test_repeats_are_offered_also_when_an_earlier_error_asked_for_them(
    session: Session, pane: DetailsPane, qtbot: QtBot
) -> None:
    last = mark(session, "Homyim")
    first = mark(session, "pantai")
    catch_up(pane)
    session.set_current(first.annotation_id)
    pane._find_repeats.ask()
    session.set_current(last.annotation_id)
    pane._find_repeats.hurry()  # it waited since the earlier step
    pane._telling.hurry()
    qtbot.waitUntil(pane.repeats.isVisible)
    assert pane.repeats.text().startswith("also 1 more")


# ---- severity


def test_severities_are_set_at_once_but_critical_asks_once(
    session: Session, pane: DetailsPane, qtbot: QtBot
) -> None:
    error = mark(session, "pantai")
    QTest.mouseClick(pane.severity.button(Severity.NEUTRAL), Qt.MouseButton.LeftButton)
    assert stored(session, error).severity is Severity.NEUTRAL
    pane.want_severity(Severity.CRITICAL)
    assert pane.question.isVisible()
    assert stored(session, error).severity is Severity.NEUTRAL
    pane.want_severity(Severity.CRITICAL)
    assert not pane.question.isVisible()
    assert stored(session, error).severity is Severity.CRITICAL
    pane.want_severity(Severity.CRITICAL)
    assert not pane.question.isVisible()


def test_question_is_answered_by_its_buttons_or_by_another_severity(
    session: Session, pane: DetailsPane, details: DetailsWindow, qtbot: QtBot
) -> None:
    error = mark(session, "pantai")
    QTest.mouseClick(pane.severity.button(Severity.CRITICAL), Qt.MouseButton.LeftButton)
    QTest.mouseClick(pane.question.no, Qt.MouseButton.LeftButton)
    assert not pane.question.isVisible()
    assert stored(session, error).severity is Severity.MINOR
    pane.want_severity(Severity.CRITICAL)
    pane.want_severity(Severity.MAJOR)
    assert not pane.question.isVisible()
    assert stored(session, error).severity is Severity.MAJOR
    pane.want_severity(Severity.CRITICAL)
    assert pane.question.yes.hasFocus()
    QTest.mouseClick(pane.question.yes, Qt.MouseButton.LeftButton)
    assert stored(session, error).severity is Severity.CRITICAL


def test_question_goes_with_its_error(session: Session, pane: DetailsPane) -> None:
    mark(session, "pantai")
    mark(session, "Homyim")
    pane.want_severity(Severity.CRITICAL)
    session.step_error(1)
    assert not pane.question.isVisible()


# ---- the counterpart's words as an offer


def test_counterpart_is_offered_and_enter_takes_it(
    session: Session, pane: DetailsPane, qtbot: QtBot
) -> None:
    error = mark(session, "Homyim", NAMED_ENTITY)
    assert pane.correction.line.text() == ""
    assert pane.correction.line.placeholderText() == "Hmeimim?"
    pane.focus_correction()
    assert pane.correction.line.selectedText() == "Hmeimim"
    assert stored(session, error).correction is None
    QTest.keyClick(pane.correction.line, Qt.Key.Key_Return)
    assert stored(session, error).correction == "Hmeimim"
    assert pane.correction.line.placeholderText() == ""


# ---- leaving the words out


def test_words_are_left_out_and_put_back(session: Session, pane: DetailsPane, qtbot: QtBot) -> None:
    error = mark(session, "negaranya")
    session.set_correction("negara")
    QTest.mouseClick(pane.correction.leave_out, Qt.MouseButton.LeftButton)
    assert stored(session, error).correction == ""
    assert pane.correction.line.text() == ""
    assert pane.correction.line.placeholderText() == "left out"
    QTest.mouseClick(pane.correction.leave_out, Qt.MouseButton.LeftButton)
    assert stored(session, error).correction is None
    session.undo()
    assert pane.correction.leave_out.isChecked()


# ---- comment


def test_comment_takes_lines_and_enter_stores(
    session: Session, pane: DetailsPane, details: DetailsWindow, qtbot: QtBot, patient: None
) -> None:
    error = mark(session, "negaranya")
    pane.focus_comment()
    QTest.keyClicks(pane.comment.words, "satu")
    QTest.keyClick(pane.comment.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(pane.comment.words, "dua")
    QTest.keyClick(pane.comment.words, Qt.Key.Key_Return)
    assert stored(session, error).comment == "satu\ndua"
    assert details.text.hasFocus()
    pane.focus_comment()
    QTest.keyClicks(pane.comment.words, "tiga")
    QTest.keyClick(pane.comment.words, Qt.Key.Key_Escape)
    assert stored(session, error).comment == "satu\ndua"


def test_fields_do_not_take_the_keyboard_without_an_error(
    session: Session, pane: DetailsPane, details: DetailsWindow
) -> None:
    pane.focus_correction()
    pane.focus_comment()
    assert details.text.hasFocus()


def test_pane_takes_on_another_look(
    session: Session, pane: DetailsPane, appearance: Appearance
) -> None:
    mark(session, "pantai")
    light = pane.grab().toImage().pixelColor(1, 1)
    appearance.set_mode(Mode.DARK)
    assert pane.grab().toImage().pixelColor(1, 1).lightness() < 60 < light.lightness()
    appearance.set_mode(Mode.LIGHT)


def test_a_counterpart_in_a_text_taken_away_is_told_as_such(
    session: Session, pane: DetailsPane
) -> None:
    text = session.texts[0]
    start = text.content.index("Homyim")
    session.select(TextSelection(text.text_id, start, start + 6))
    made = session.mark("Accuracy/Mistranslation/Named entity")
    assert made
    session.take_away_text(session.texts[1].text_id)
    session.set_current(None)
    session.set_current(made.annotation_id)
    assert pane._where.text() == "in a text that was taken away"
