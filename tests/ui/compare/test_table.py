"""A table on the screen: sorted by a click, nothing last; copied; what a spreadsheet would run."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reviewer.ui.compare.lines import Column, Line, Table, number, text
from reviewer.ui.compare.table import CompareTable

COLUMNS = (Column("Name", figures=False), Column("Score", "of 100"))


def made(*lines: tuple[str, float | None]) -> Table:
    return Table(COLUMNS, tuple(Line((text(a), number(b, 1)), a) for a, b in lines))


@pytest.fixture
def table(qtbot: QtBot) -> CompareTable:
    view = CompareTable()
    qtbot.addWidget(view)
    view.show_table(made(("b", 2.0), ("A", None), ("c", 10.0)))
    view.resize(400, 200)
    view.show()
    return view


def names(table: CompareTable) -> list[str]:
    model = table.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def click_header(table: CompareTable, column: int) -> None:
    header = table.horizontalHeader()
    left = header.sectionViewportPosition(column)
    place = header.rect().center()
    place.setX(left + header.sectionSize(column) // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_click_on_a_head_sorts_and_what_is_missing_comes_last(table: CompareTable) -> None:
    assert names(table) == ["b", "A", "c"]
    click_header(table, 1)
    first = names(table)
    assert first[-1] == "A"
    click_header(table, 1)
    assert names(table) == [first[1], first[0], "A"]
    click_header(table, 0)
    assert sorted(names(table), key=str.casefold) in (names(table), names(table)[::-1])


def test_new_figures_keep_the_order_that_was_asked_for(table: CompareTable) -> None:
    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    table.show_table(made(("b", 20.0), ("c", 1.0), ("d", 30.0)))
    assert names(table) == ["d", "b", "c"]


def test_chosen_lines_are_copied_for_a_spreadsheet(table: CompareTable) -> None:
    table.selectRow(2)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Name\tScore\nc\t10.0\n"


def test_csv_disarms_what_a_spreadsheet_would_run() -> None:
    assert made(("=1+1", 0.1234567)).csv() == "Name,Score\n'=1+1,0.1234567\n"


def test_heads_explain_themselves(table: CompareTable) -> None:
    model = table.model()
    tip = Qt.ItemDataRole.ToolTipRole
    assert model.headerData(1, Qt.Orientation.Horizontal, tip) == "of 100"
    assert model.headerData(0, Qt.Orientation.Horizontal, tip) == "Name"


def test_enter_opens_a_line(table: CompareTable, qtbot: QtBot) -> None:
    table.selectRow(0)
    table.setCurrentIndex(table.model().index(0, 0))
    QApplication.processEvents()
    with qtbot.waitSignal(table.opened) as caught:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert caught.args == ["b"]


def test_where_room_is_scarce_heads_have_two_lines_and_long_words_give_way(qtbot: QtBot) -> None:
    columns = (Column("Article", figures=False), Column("Words of the text"), Column("Errors"))
    line = Line((text("Serangan yang dipimpin oleh Hayat Tahrir al-Sham"), number(1), number(2)))
    view = CompareTable()
    qtbot.addWidget(view)
    view.show_table(Table(columns, (line,)))
    header, model = view.horizontalHeader(), view.model()
    view.resize(1000, 200)
    view.show()
    assert header.length() <= view.viewport().width()
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Words of the text"
    view.resize(310, 200)
    QApplication.processEvents()
    assert header.length() <= view.viewport().width()
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Words of\nthe text"
    view.resize(1000, 200)
    QApplication.processEvents()
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Words of the text"
