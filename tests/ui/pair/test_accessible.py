"""What assistants hear, asked the way Qt's bridges ask."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reviewer.core.annotation import Severity
from reviewer.ui.pair import accessible, assistance
from reviewer.ui.pair.places import words_in_view
from reviewer.ui.pair.source import MarkKind
from reviewer.ui.pair.view import PairView
from reviewer.ui.theme import load_theme

if TYPE_CHECKING:
    from tests.ui.pair.conftest import Source

Text = QAccessible.Text


@pytest.fixture
def document(view: PairView, source: Source) -> QAccessibleInterface:
    view.set_source(source)
    return QAccessible.queryAccessibleInterface(view)


@pytest.fixture
def events(
    qtbot: QtBot, view: PairView, monkeypatch: pytest.MonkeyPatch
) -> Iterator[list[QAccessible.Event]]:
    """The kinds of events that are sent while an assistant listens."""
    qtbot.waitUntil(view.hasFocus)
    sent: list[QAccessible.Event] = []

    class Listening(QAccessible):
        @staticmethod
        def isActive() -> bool:
            return True

        @staticmethod
        def updateAccessibility(event: QAccessibleEvent) -> None:
            sent.append(event.type())

    for module in (accessible, assistance):
        monkeypatch.setattr(module, "QAccessible", Listening)
    yield sent


def test_the_view_is_a_document_of_cells(view: PairView, document: QAccessibleInterface) -> None:
    assert document.role() == QAccessible.Role.Document
    assert document.text(Text.Name)
    view.setAccessibleName("The texts")
    assert document.text(Text.Name) == "The texts"
    assert document.childCount() == 10
    names = [document.child(index).text(Text.Name) for index in range(10)]
    assert names[:3] == ["Row 1, Indonesian", "Row 1, English", "Row 2, Indonesian"]
    assert names[6:8] == ["Row 4, Indonesian", "Row 5, English"]
    cell = document.child(5)
    assert document.indexOfChild(cell) == 5
    assert cell.role() == QAccessible.Role.Paragraph
    assert cell.text(Text.Value) == "Russia has bases at Hmeimim and Tartus."
    assert cell.state().readOnly
    assert document.child(99) is None


def test_a_cell_is_where_it_is_painted(
    view: PairView, source: Source, document: QAccessibleInterface
) -> None:
    canvas = view.canvas()
    assert canvas is not None
    (words,) = words_in_view(canvas, "en", *source.place("en", "Hmeimim"))
    middle = view.viewport().mapToGlobal(words.center())
    cell = document.childAt(middle.x(), middle.y())
    assert cell.text(Text.Name) == "Row 3, English"
    assert cell.rect().contains(middle)


def test_the_words_are_told_in_utf16(
    view: PairView, source: Source, document: QAccessibleInterface
) -> None:
    cell = document.child(8)
    text = cell.textInterface()
    words = "Kelompok al-Nusra 👩🏽\u200d🚀 melancarkan serangan."
    assert text.characterCount() == len(words.encode("utf-16-le")) // 2
    assert text.text(0, text.characterCount()) == words
    start, end = source.place("id", "melancarkan")
    view.select("id", start, start)
    position = text.cursorPosition()
    assert text.text(position, position + 11) == "melancarkan"
    assert position == words.index("melancarkan") + 3
    text.setSelection(0, position, position + 11)
    now = view.selection()
    assert now is not None and (now.start, now.end) == (start, end)
    assert text.selectionCount() == 0
    assert cell.text(Text.Description) == "Selected: melancarkan"
    assert document.child(0).text(Text.Description) == ""
    text.setCursorPosition(position)
    text.removeSelection(0)
    now = view.selection()
    assert now is not None and now.empty and now.caret == start
    assert document.child(0).textInterface().cursorPosition() == -1


def test_errors_and_findings_are_told_with_their_cell(
    source: Source, document: QAccessibleInterface
) -> None:
    source.mark("id", "Militer", Severity.MAJOR)
    source.mark("id", "serangan", None, MarkKind.FINDING)
    told = [document.child(it).text(Text.Description) for it in range(document.childCount())]
    assert "Error, major: Militer" in " ".join(told)
    assert "Finding: serangan" in " ".join(told)


def test_every_character_has_its_place(
    view: PairView, source: Source, document: QAccessibleInterface
) -> None:
    text, canvas = document.child(5).textInterface(), view.canvas()
    assert canvas is not None
    (words,) = words_in_view(canvas, "en", *source.place("en", "H"))
    rect = text.characterRect(len("Russia has bases at "))
    assert rect.topLeft() == view.viewport().mapToGlobal(words.topLeft())
    assert text.offsetAtPoint(rect.center()) == len("Russia has bases at ")
    assert text.offsetAtPoint(QPoint(-500, -500)) == -1


def test_only_text_is_spoken_of_where_there_is_text(document: QAccessibleInterface) -> None:
    assert document.textInterface() is None
    cell = document.child(0)
    assert cell.actionInterface() is None
    assert cell.textInterface() is not None


def test_the_focus_is_with_the_cell_of_the_caret(
    qtbot: QtBot, view: PairView, source: Source, document: QAccessibleInterface
) -> None:
    view.go_to_row(2)
    qtbot.waitUntil(view.hasFocus)
    cell = document.focusChild()
    assert cell.text(Text.Name) == "Row 3, Indonesian"
    assert cell.state().focused
    assert not document.child(0).state().focused


def test_moving_is_told(
    view: PairView, source: Source, document: QAccessibleInterface, events: list[QAccessible.Event]
) -> None:
    kind = QAccessible.Event
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert events == [kind.Focus, kind.TextCaretMoved]
    events.clear()
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert events == [kind.TextCaretMoved]
    events.clear()
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert events == [kind.Focus, kind.TextCaretMoved]
    events.clear()
    QTest.keyClick(view, Qt.Key.Key_W)
    assert events == [kind.TextCaretMoved, kind.TextSelectionChanged, kind.DescriptionChanged]


def test_two_texts_on_a_side_are_told_by_their_labels(view: PairView, make_source: type) -> None:
    view.set_source(make_source([("Satu.", "One.", "A one.")]))
    view.set_labels({"en": "Reference", "mt": "Literal"})
    document = QAccessible.queryAccessibleInterface(view)
    names = [document.child(index).text(Text.Name) for index in range(3)]
    assert names == ["Row 1, Indonesian", "Row 1, Reference", "Row 1, Literal"]


def test_cells_are_let_go_and_outlive_nothing(
    qtbot: QtBot, view: PairView, long_source: Source
) -> None:
    view.set_source(long_source)
    document = QAccessible.queryAccessibleInterface(view)
    first = document.child(0)
    for row in range(0, 300, 2):
        view.go_to_row(row)
        for index in range(document.childCount()):
            QAccessible.uniqueId(document.child(index))
    gc.collect()
    assert document.child(0).text(Text.Value)
    view.set_source(None)
    assert document.childCount() == 0 and document.focusChild() is None
    del first


def test_a_view_that_is_gone_takes_its_interfaces_along(qtbot: QtBot, source: Source) -> None:
    other = PairView(load_theme("light"))
    other.resize(700, 500)
    other.set_source(source)
    document = QAccessible.queryAccessibleInterface(other)
    cell = document.child(0)
    assert cell.isValid()
    key = id(other)
    assert key in accessible._documents
    other.deleteLater()
    qtbot.waitUntil(lambda: key not in accessible._documents)
    del other, document, cell
    gc.collect()
    QApplication.processEvents()
