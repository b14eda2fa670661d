"""What is typed into the details is stored with its own error, and never lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reviewer.core.annotation import Severity
from reviewer.core.errors import DiskFull, ReviewerError
from reviewer.store import Store
from reviewer.ui import field_commit
from reviewer.ui.details_pane import DetailsPane
from reviewer.ui.session import Session
from tests.ui.desktop import Desktop
from tests.ui.details import DetailsWindow, mark, stored

NAMED_ENTITY = "Accuracy/Mistranslation/Named entity"


@pytest.fixture
def pane(details: DetailsWindow) -> DetailsPane:
    return details.pane


def test_enter_stores_and_goes_back_to_the_text(
    session: Session, pane: DetailsPane, details: DetailsWindow, qtbot: QtBot, patient: None
) -> None:
    error = mark(session, "negaranya")
    pane.focus_correction()
    QTest.keyClicks(pane.correction.line, "negara itu")
    assert stored(session, error).correction is None
    QTest.keyClick(pane.correction.line, Qt.Key.Key_Return)
    assert stored(session, error).correction == "negara itu"
    assert details.text.hasFocus()


def test_a_pause_stores_and_typing_goes_on(
    session: Session, pane: DetailsPane, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(field_commit, "PAUSE", 1)
    error = mark(session, "negaranya")
    pane.focus_correction()
    QTest.keyClicks(pane.correction.line, "negara ")
    qtbot.waitUntil(lambda: stored(session, error).correction == "negara")
    assert pane.correction.line.text() == "negara "
    assert pane.correction.line.cursorPosition() == 7
    QTest.keyClicks(pane.correction.line, "itu")
    qtbot.waitUntil(lambda: stored(session, error).correction == "negara itu")
    assert pane.correction.line.text() == "negara itu"


def test_escape_goes_back_with_everything_as_it_was(
    session: Session,
    pane: DetailsPane,
    details: DetailsWindow,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(field_commit, "PAUSE", 1)
    error = mark(session, "negaranya")
    session.set_correction("negara itu")
    pane.focus_correction()
    QTest.keyClicks(pane.correction.line, "salah")
    qtbot.waitUntil(lambda: stored(session, error).correction == "salah")
    QTest.keyClick(pane.correction.line, Qt.Key.Key_Escape)
    assert stored(session, error).correction == "negara itu"
    assert pane.correction.line.text() == "negara itu"
    assert details.text.hasFocus()


def test_leaving_the_field_stores(
    session: Session, pane: DetailsPane, details: DetailsWindow, qtbot: QtBot, patient: None
) -> None:
    error = mark(session, "negaranya")
    pane.focus_correction()
    QTest.keyClicks(pane.correction.line, "negara")
    details.text.setFocus()
    assert stored(session, error).correction == "negara"


def test_a_shortcut_stores_before_it_goes_to_another_error(
    session: Session, pane: DetailsPane, qtbot: QtBot, patient: None
) -> None:
    first, second = mark(session, "negaranya"), mark(session, "pantai")
    session.set_current(first.annotation_id, reveal=True)
    pane.focus_correction()
    QTest.keyClicks(pane.correction.line, "negara")
    QTest.keyClick(pane.correction.line, Qt.Key.Key_F4)
    assert session.current
    assert session.current.annotation_id == second.annotation_id
    assert stored(session, first).correction == "negara"
    assert stored(session, second).correction is None
    assert pane.correction.line.text() == ""


def test_a_click_stores_before_it_does_anything_else(
    session: Session, pane: DetailsPane, qtbot: QtBot, patient: None
) -> None:
    error = mark(session, "negaranya")
    pane.focus_correction()
    QTest.keyClicks(pane.correction.line, "negara")
    steps: list[str] = []
    session.changed.connect(lambda step: steps.append(step.action))
    QTest.mouseClick(pane.severity.button(Severity.MAJOR), Qt.MouseButton.LeftButton)
    assert steps == ["correction", "severity"]
    assert stored(session, error).correction == "negara"
    assert stored(session, error).severity is Severity.MAJOR


def test_moving_within_the_field_stores_nothing_yet(
    session: Session, pane: DetailsPane, qtbot: QtBot, patient: None
) -> None:
    error = mark(session, "negaranya")
    pane.focus_correction()
    QTest.keyClicks(pane.correction.line, "negra")
    QTest.keyClick(pane.correction.line, Qt.Key.Key_Left)
    QTest.keyClick(pane.correction.line, Qt.Key.Key_Left)
    QTest.keyClicks(pane.correction.line, "a")
    assert stored(session, error).correction is None
    pane.flush()
    assert stored(session, error).correction == "negara"


def test_what_is_typed_stays_when_it_cannot_be_stored(
    session: Session, pane: DetailsPane, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    error = mark(session, "negaranya")

    def full(step: object) -> None:
        raise DiskFull(path="reviewer.db")

    trouble: list[ReviewerError] = []
    session.failed.connect(trouble.append)
    with monkeypatch.context() as broken:
        broken.setattr(session.store, "apply", full)
        pane.focus_correction()
        QTest.keyClicks(pane.correction.line, "negara")
        pane.flush()
    assert trouble
    assert pane.correction.line.text() == "negara"
    assert pane._footer.text().endswith("not stored yet")
    assert stored(session, error).correction is None
    pane.flush()
    assert stored(session, error).correction == "negara"
    assert pane._footer.text().endswith(" · stored")


def test_undo_elsewhere_is_shown_in_the_field(session: Session, pane: DetailsPane) -> None:
    mark(session, "negaranya")
    session.set_correction("negara itu")
    session.undo()
    assert pane.correction.line.text() == ""
    session.redo()
    assert pane.correction.line.text() == "negara itu"


def test_one_undo_takes_back_all_that_was_typed_with_pauses(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(field_commit, "PAUSE", 1)
    desktop.mark("negaranya")
    desktop.press("C")
    for words in ("negara ", "itu ", "sendiri"):
        desktop.write(words)
        desktop.bot.waitUntil(lambda: not desktop.window.details.correction.unstored)
    desktop.press("Return", "Ctrl+Z")
    assert [it[2] for it in desktop.marked()] == [None]
    desktop.press("Ctrl+Shift+Z")
    assert [it[2] for it in desktop.marked()] == ["negara itu sendiri"]
    desktop.press("Ctrl+Z", "Ctrl+Z")
    assert desktop.marked() == []
    article = desktop.session.article
    assert article
    actions = [it.action for it in desktop.session.store.history(article.article_id)]
    assert actions.count("correction") == 3


def test_words_typed_while_another_window_changed_the_error_stay_and_can_be_stored(
    desktop: Desktop,
) -> None:
    session = desktop.session
    key = desktop.mark("Rusia")
    said: list[str] = []
    session.failed.connect(lambda error: said.append(str(error)))
    desktop.press("K")
    desktop.write("mine")
    assert session.article
    with Store.open(session.store.path) as store:
        other = Session(store, session.typology)
        other.open_article(session.article.article_id)
        other.set_current(key)
        other.set_comment("theirs")
    desktop.window.details.flush()
    assert len(said) == 1 and "another window" in said[0]
    assert session.current and session.current.comment == "theirs"
    assert desktop.window.details.comment.words.toPlainText() == "mine"
    desktop.window.details.flush()
    assert session.current.comment == "mine"
    assert len(said) == 1
