"""The typed fields by themselves: offers, leaving words out, lines, and what is stored when."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reviewer.ui.detail_fields import CommentField, CorrectionField
from reviewer.ui.theme import Appearance
from reviewer.ui.typed_field import TypedField

ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


class Shelf(QWidget):
    """Both fields beside another place for the keyboard; what they store is shown to them."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.other = QLineEdit()
        self.correction = CorrectionField(appearance)
        self.comment = CommentField()
        self.corrections: list[object] = []
        self.comments: list[object] = []
        self.correction.store.connect(self._keep_correction)
        self.comment.store.connect(self._keep_comment)
        layout = QVBoxLayout(self)
        for field in (self.other, self.correction, self.comment):
            layout.addWidget(field)

    def _keep_correction(self, value: str | None) -> None:
        self.corrections.append(value)
        self.correction.show_correction("one", value, None)

    def _keep_comment(self, value: str) -> None:
        self.comments.append(value)
        self.comment.show_value("one", value)

    def go_to(self, field: QWidget, qtbot: QtBot) -> None:
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        qtbot.waitUntil(field.hasFocus)


@pytest.fixture
def shelf(appearance: Appearance, qtbot: QtBot) -> Shelf:
    made = Shelf(appearance)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.go_to(made.other, qtbot)
    made.correction.show_correction("one", None, None)
    made.comment.show_value("one", "")
    return made


def test_offer_stands_selected_and_enter_takes_it(shelf: Shelf, qtbot: QtBot) -> None:
    shelf.correction.show_correction("one", None, "Hmeimim")
    shelf.go_to(shelf.correction.line, qtbot)
    assert shelf.correction.line.selectedText() == "Hmeimim"
    assert not shelf.correction.unstored
    QTest.keyClick(shelf.correction.line, ENTER)
    assert shelf.corrections == ["Hmeimim"]


def test_typing_replaces_the_offer(shelf: Shelf, qtbot: QtBot) -> None:
    shelf.correction.show_correction("one", None, "Hmeimim")
    shelf.go_to(shelf.correction.line, qtbot)
    QTest.keyClicks(shelf.correction.line, "Humaimim")
    assert shelf.correction.unstored
    QTest.keyClick(shelf.correction.line, ENTER)
    assert shelf.corrections == ["Humaimim"]


@pytest.mark.parametrize("escape", [True, False])
def test_leaving_leaves_the_offer(shelf: Shelf, qtbot: QtBot, escape: bool) -> None:
    shelf.correction.show_correction("one", None, "Hmeimim")
    shelf.go_to(shelf.correction.line, qtbot)
    if escape:
        with qtbot.waitSignal(shelf.correction.done):
            QTest.keyClick(shelf.correction.line, ESCAPE)
    shelf.go_to(shelf.other, qtbot)
    assert shelf.corrections == []
    assert shelf.correction.line.text() == ""


def test_an_offer_does_not_pass_to_the_next_error(shelf: Shelf, qtbot: QtBot) -> None:
    shelf.correction.show_correction("one", None, "Hmeimim")
    shelf.go_to(shelf.correction.line, qtbot)
    shelf.correction.show_correction("two", None, None)
    assert shelf.correction.line.text() == ""
    shelf.correction.show_correction("three", None, "Tartus")
    assert shelf.correction.line.selectedText() == "Tartus"
    shelf.correction.show_correction("four", "Aleppo", "Tartus")
    assert shelf.correction.line.text() == "Aleppo"
    assert shelf.corrections == []


def test_typing_takes_leaving_out_back(shelf: Shelf, qtbot: QtBot) -> None:
    shelf.correction.show_correction("one", "", None)
    assert shelf.correction.leave_out.isChecked()
    shelf.go_to(shelf.correction.line, qtbot)
    QTest.keyClicks(shelf.correction.line, "negara")
    assert not shelf.correction.leave_out.isChecked()
    QTest.keyClick(shelf.correction.line, ENTER)
    assert shelf.corrections == ["negara"]


def test_emptying_the_correction_takes_it_back(shelf: Shelf, qtbot: QtBot) -> None:
    shelf.correction.show_correction("one", "negara", None)
    shelf.go_to(shelf.correction.line, qtbot)
    QTest.keyClick(shelf.correction.line, Qt.Key.Key_Delete)
    QTest.keyClick(shelf.correction.line, ENTER)
    assert shelf.corrections == [None]


def test_blanks_around_words_are_not_stored(shelf: Shelf, qtbot: QtBot) -> None:
    shelf.go_to(shelf.correction.line, qtbot)
    QTest.keyClicks(shelf.correction.line, "  negara itu ")
    QTest.keyClick(shelf.correction.line, ENTER)
    assert shelf.corrections == ["negara itu"]


def test_enter_without_typing_stores_nothing(shelf: Shelf, qtbot: QtBot) -> None:
    for field, editor in (
        (shelf.correction, shelf.correction.line),
        (shelf.comment, shelf.comment.words),
    ):
        shelf.go_to(editor, qtbot)
        with qtbot.waitSignal(field.done):
            QTest.keyClick(editor, ENTER)
    assert shelf.corrections == []
    assert shelf.comments == []


def test_words_being_typed_are_left_alone_by_news_of_their_own_error(
    shelf: Shelf, qtbot: QtBot
) -> None:
    shelf.go_to(shelf.comment.words, qtbot)
    QTest.keyClicks(shelf.comment.words, "satu d")
    shelf.comment.show_value("one", "satu")
    assert shelf.comment.words.toPlainText() == "satu d"
    shelf.comment.show_value("two", "lain")
    assert shelf.comment.words.toPlainText() == "lain"
    assert not shelf.comment.unstored


def test_escape_brings_back_what_stood_there_when_the_keyboard_came(
    shelf: Shelf, qtbot: QtBot
) -> None:
    shelf.comment.show_value("one", "dulu")
    shelf.go_to(shelf.comment.words, qtbot)
    QTest.keyClicks(shelf.comment.words, "x")
    shelf.comment.flush()
    assert shelf.comments == ["xdulu"]
    QTest.keyClicks(shelf.comment.words, "y")
    QTest.keyClick(shelf.comment.words, ESCAPE)
    assert shelf.comments == ["xdulu", "dulu"]
    assert shelf.comment.words.toPlainText() == "dulu"


def test_tab_leaves_the_comment(shelf: Shelf, qtbot: QtBot) -> None:
    shelf.go_to(shelf.comment.words, qtbot)
    QTest.keyClicks(shelf.comment.words, "catatan")
    QTest.keyClick(shelf.comment.words, Qt.Key.Key_Tab)
    assert not shelf.comment.words.hasFocus()
    assert shelf.comments == ["catatan"]


def test_a_kind_of_field_must_say_what_its_value_is(qtbot: QtBot) -> None:
    field = TypedField(QLineEdit())
    qtbot.addWidget(field)
    with pytest.raises(NotImplementedError):
        field.value()
    with pytest.raises(NotImplementedError):
        field.write("x")


@pytest.mark.parametrize("comment", [True, False])
def test_what_was_typed_and_undone_does_not_come_back_for_another_error(
    shelf: Shelf, qtbot: QtBot, comment: bool
) -> None:
    field = shelf.comment if comment else shelf.correction
    editor = shelf.comment.words if comment else shelf.correction.line
    shelf.go_to(editor, qtbot)
    QTest.keyClicks(editor, "abc")
    QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not field.value()
    shelf.comment.show_value("two", "")
    shelf.correction.show_correction("two", None, None)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(editor, Qt.Key.Key_Z, both)
    assert not field.value()
