"""The list of errors follows the text, and the text follows the list."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from reviewer.core.annotation import Annotation, Severity
from reviewer.ui import error_list
from reviewer.ui.error_list import ErrorList
from reviewer.ui.errors_panel import ErrorsPanel
from reviewer.ui.pair.source import TextSelection
from reviewer.ui.session import Session
from reviewer.ui.theme import Appearance, Mode
from tests.ui.blinks import catch_up
from tests.ui.findings import look

NONE = Qt.KeyboardModifier.NoModifier


def mark(session: Session, words: str, category: str = "", text: int = 0, nth: int = 0) -> str:
    it = session.texts[text]
    start = -1
    for _ in range(nth + 1):
        start = it.content.index(words, start + 1)
    session.select(TextSelection(it.text_id, start, start + len(words)))
    made = session.mark(category)
    assert made
    return made.annotation_id


def listed(model: ErrorList) -> list[Annotation]:
    return model.shown


@pytest.fixture
def panel(session: Session, appearance: Appearance, qtbot: QtBot) -> ErrorsPanel:
    made = ErrorsPanel(session, appearance)
    qtbot.addWidget(made)
    made.resize(292, 400)
    made.show()
    return made


def titles(panel: ErrorsPanel) -> list[str]:
    panel._model.catch_up()
    model = panel.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_list_follows_every_kind_of_step_without_being_read_anew(
    session: Session, qtbot: QtBot
) -> None:
    model = ErrorList(session)
    with qtbot.assertNotEmitted(model.modelReset):
        mark(session, "negaranya")
        mark(session, "Homyim")
        mark(session, "Rusia")
        mark(session, "military", text=1)
        assert listed(model) == list(session.annotations())
        with qtbot.waitSignal(model.item_changed):
            session.set_correction("x")
        session.set_severity(Severity.CRITICAL)
        session.set_current(session.annotations()[0].annotation_id)
        session.move_edge(end=False, forward=True, by_word=False)
        assert listed(model) == list(session.annotations())
        session.remove()
        assert listed(model) == list(session.annotations())
        while session.undo_action():
            session.undo()
            assert listed(model) == list(session.annotations())
        assert listed(model) == []
        while session.redo_action():
            session.redo()
            assert listed(model) == list(session.annotations())


def test_hundreds_of_errors_stand_in_reading_order(session: Session) -> None:
    text = session.texts[0]
    model = ErrorList(session)
    places = range(len(text.content) - 1)
    for place in places:
        session.select(TextSelection(text.text_id, place, place + 1))
        session.mark("")
    expected = list(session.annotations())
    assert len(expected) > 100
    assert listed(model) == expected
    assert ErrorList(session).rowCount() == len(expected)
    row = len(expected) // 2
    assert model.index_of(expected[row].annotation_id).row() == row
    assert not model.index_of("unknown").isValid()


def test_a_step_of_many_errors_is_listed_anew(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(error_list, "_MANY", 0)
    model = ErrorList(session)
    mark(session, "Homyim")
    with qtbot.waitSignal(model.modelReset):
        session.mark_repeats()
    assert listed(model) == list(session.annotations())
    assert len(listed(model)) == 2


def test_an_error_is_told_in_two_lines(session: Session) -> None:
    model = ErrorList(session)
    mark(session, "Homyim", "Accuracy/Mistranslation/Named entity")
    session.set_correction("Hmeimim")
    mark(session, "pantai")
    first, second = (model.index(row) for row in (0, 1))
    assert first.data() == "Homyim → Hmeimim"
    assert model.lines(model.shown[0]).second == "Major · Named entity · row 1"
    assert model.lines(model.shown[1]).second == "Minor · to be classified · row 3"
    assert second.data() == "pantai"
    assert "Named entity" in first.data(Qt.ItemDataRole.AccessibleTextRole)


def test_an_error_in_a_text_that_is_not_shown_names_the_text(session: Session) -> None:
    model = ErrorList(session)
    session.show_english([session.texts[2].text_id])
    mark(session, "trace", text=2)
    session.unlink()
    assert model.lines(model.shown[0]).second == "Minor · to be classified · row 1"
    session.show_english([session.texts[1].text_id])
    assert model.lines(model.shown[0]).second == "Minor · to be classified · Literal"


def test_choosing_an_item_moves_the_text_but_not_the_keyboard(
    session: Session, appearance: Appearance, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QHBoxLayout(window)
    text = QLineEdit()
    panel = ErrorsPanel(session, appearance)
    layout.addWidget(text)
    layout.addWidget(panel)
    first = mark(session, "Rusia")
    mark(session, "pantai")
    catch_up(panel)
    window.resize(500, 400)
    window.show()
    window.activateWindow()
    text.setFocus()
    qtbot.waitUntil(text.hasFocus)
    place = panel.list.visualRect(panel.list.model().index(0, 0)).center()
    with qtbot.waitSignal(session.reveal) as revealed:
        QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, NONE, place)
    assert revealed.args == [session.texts[0].text_id, 0, len("Rusia")]
    assert session.current
    assert session.current.annotation_id == first
    assert text.hasFocus()


def test_moving_through_the_text_moves_the_list(
    session: Session, panel: ErrorsPanel, qtbot: QtBot
) -> None:
    mark(session, "Rusia")
    mark(session, "pantai")

    def follows() -> bool:
        return session.annotations()[panel.list.currentIndex().row()] == session.current

    for _ in range(3):
        session.step_error(1)
        assert session.current
        qtbot.waitUntil(follows)
    session.set_current(None)
    qtbot.waitUntil(lambda: not panel.list.currentIndex().isValid())
    assert not panel.list.selectionModel().hasSelection()


def test_arrow_keys_move_the_text_and_enter_and_escape_leave(
    session: Session, panel: ErrorsPanel, qtbot: QtBot
) -> None:
    first, second = mark(session, "Rusia"), mark(session, "pantai")
    session.set_current(first)
    panel.take_keyboard()
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    assert session.current
    assert session.current.annotation_id == second
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        with qtbot.waitSignal(panel.done):
            QTest.keyClick(panel.list, key)


def test_filter_narrows_by_words_category_and_comment(
    session: Session, panel: ErrorsPanel, qtbot: QtBot
) -> None:
    mark(session, "Rusia", "Accuracy/Omission")
    mark(session, "Homyim", "Accuracy/Mistranslation/Named entity")
    session.set_comment("nama pangkalan")
    assert titles(panel) == ["Rusia", "Homyim"]
    for words, found in (("RUS", "Rusia"), ("omission", "Rusia"), ("nama p", "Homyim")):
        panel.filter.setText(words)
        assert titles(panel) == [found], words
    panel.filter.setText("nothing like it")
    assert titles(panel) == []
    qtbot.waitUntil(lambda: panel.tabs.tabText(0) == "Errors 2")
    with qtbot.assertNotEmitted(panel.done):
        QTest.keyClick(panel.filter, Qt.Key.Key_Escape)
    assert titles(panel) == ["Rusia", "Homyim"]
    with qtbot.waitSignal(panel.done):
        QTest.keyClick(panel.filter, Qt.Key.Key_Escape)


def test_filter_box_leads_down_into_the_list(
    session: Session, panel: ErrorsPanel, qtbot: QtBot
) -> None:
    mark(session, "Rusia")
    session.set_current(None)
    panel.activateWindow()
    panel.filter.setFocus()
    qtbot.waitUntil(panel.filter.hasFocus)
    QTest.keyClick(panel.filter, Qt.Key.Key_Down)
    assert panel.list.hasFocus()
    assert panel.list.currentIndex().isValid()


def test_tabs_count_errors_and_findings(session: Session, panel: ErrorsPanel, qtbot: QtBot) -> None:
    def titles() -> list[str]:
        return [panel.tabs.tabText(it) for it in range(panel.tabs.count())]

    assert titles() == ["Errors 0", "Findings"]
    look(session, qtbot)
    qtbot.waitUntil(lambda: titles() == ["Errors 0", "Findings 2"])
    mark(session, "Rusia")
    qtbot.waitUntil(lambda: titles() == ["Errors 1", "Findings 2"])
    session.close_article()
    assert titles() == ["Errors", "Findings"]


def test_the_page_of_findings_is_asked_for_when_it_is_to_be_seen(
    panel: ErrorsPanel, qtbot: QtBot
) -> None:
    page = QLabel("page")
    panel.findings_opened.connect(lambda: panel.set_findings_page(page))
    width = panel.tabs.tabRect(0).width()
    panel.show_findings(True)
    assert page.isVisible()
    assert not panel.list.isVisible()
    assert panel.tabs.tabRect(0).width() == width
    panel.show_findings(False)
    assert panel.list.isVisible()


def test_each_severity_has_a_bar_of_its_own_shape(
    session: Session, panel: ErrorsPanel, appearance: Appearance
) -> None:
    mark(session, "Rusia")
    shapes = {}
    for severity in Severity:
        session.set_severity(severity)
        session.set_current(session.annotations()[0].annotation_id)
        catch_up(panel)
        rect = panel.list.visualRect(panel.list.model().index(0, 0))
        image = panel.list.viewport().grab(rect).toImage()
        colour = appearance.theme.severity(severity)
        places = [(x, y) for x in range(20) for y in range(image.height())]
        bar = frozenset(it for it in places if image.pixelColor(*it) == colour)
        assert bar, severity
        shapes[severity] = bar
    assert shapes[Severity.MINOR] == shapes[Severity.MAJOR]
    assert len(set(shapes.values())) == 3


def test_panel_takes_on_another_look(panel: ErrorsPanel, appearance: Appearance) -> None:
    light = panel.grab().toImage()
    appearance.set_mode(Mode.DARK)
    dark = panel.grab().toImage()
    assert light.pixelColor(2, 300).lightness() > 200
    assert dark.pixelColor(2, 300).lightness() < 60
    appearance.set_mode(Mode.LIGHT)


def test_filter_follows_changes(session: Session, panel: ErrorsPanel, qtbot: QtBot) -> None:
    mark(session, "Rusia")
    mark(session, "Homyim")
    panel.filter.setText("rus")
    session.set_current(session.annotations()[0].annotation_id)
    mark(session, "Tartus")
    assert titles(panel) == ["Rusia"]
    session.set_comment("dekat Rusia")
    assert titles(panel) == ["Rusia", "Tartus"]
    qtbot.waitUntil(lambda: panel.list.currentIndex().row() == 1)
    session.undo()
    assert titles(panel) == ["Rusia"]
    qtbot.waitUntil(lambda: not panel.list.currentIndex().isValid())


def test_other_rows_leave_the_current_error_chosen(session: Session, panel: ErrorsPanel) -> None:
    mark(session, "Rusia")
    mark(session, "pantai")
    session.cycle_english()
    assert panel.list.currentIndex().row() == 1


def test_an_edited_error_is_painted_anew_after_the_text(
    session: Session, panel: ErrorsPanel, qtbot: QtBot
) -> None:
    mark(session, "Rusia")
    catch_up(panel)
    before = panel.list.grab().toImage()
    assert panel.list.grab().toImage() == before
    session.set_correction("Ruslandia")
    assert panel.list.grab().toImage() == before
    qtbot.waitUntil(lambda: panel.list.grab().toImage() != before)
    session.undo()
    session.set_current(session.annotations()[0].annotation_id)
    qtbot.waitUntil(lambda: panel.list.grab().toImage() == before)


def test_what_the_keyboard_is_in_is_listed_at_once(session: Session, panel: ErrorsPanel) -> None:
    mark(session, "Rusia")
    mark(session, "pantai")
    model = panel.list.model()
    assert model.rowCount() == 0  # the text is painted first
    panel.take_keyboard()
    assert model.rowCount() == 2
    session.remove()
    assert model.rowCount() == 1


def test_rows_of_a_child_index_are_none(session: Session) -> None:
    model = ErrorList(session)
    mark(session, "Rusia")
    assert model.rowCount(QModelIndex()) == 1
    assert model.rowCount(model.index(0)) == 0


@pytest.mark.parametrize("wanted", ["", "minor", "footprint"])
def test_a_text_taken_away_takes_its_errors_out_of_the_list(
    session: Session, panel: ErrorsPanel, wanted: str
) -> None:
    mark(session, "Rusia")
    mark(session, "footprint", text=1)
    panel.filter.setText(wanted)
    before = titles(panel)
    assert "footprint" in before
    session.take_away_text(session.texts[1].text_id)
    assert titles(panel) == [it for it in before if it != "footprint"]
    session.undo()
    assert titles(panel) == before
