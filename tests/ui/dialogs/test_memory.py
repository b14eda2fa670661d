"""The memory of corrections in its dialog: looked through, edited, removed, out and in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from reviewer.store import memory
from reviewer.store.memory import Words
from reviewer.ui.dialogs.memory import Memory
from tests.ui.desktop import Desktop

HOMYIM, TARTUS = Words("Homyim", "Hmeimim"), Words("Tartous", "Tartus", "Tartus")


@pytest.fixture
def dialog(desktop: Desktop, qtbot: QtBot) -> Iterator[Memory]:
    memory.add(desktop.session.store, [(HOMYIM, "Aleppo"), (TARTUS, "Hama")])
    desktop.run("memory")
    made = desktop.window.findChild(Memory)
    assert made
    qtbot.waitUntil(lambda: made.isVisible() and made.model.total == 2)
    yield made


def known(desktop: Desktop) -> set[Words]:
    return {it.words for it in memory.remembered(desktop.session.store)}


def choose(dialog: Memory, wrong: str) -> None:
    rows = [row for row, it in enumerate(dialog.model.shown) if it.words.wrong == wrong]
    dialog.table.choose(rows[0])


def rewrite(field: QLineEdit, words: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_correction_is_found_and_told_in_the_fields(dialog: Memory) -> None:
    QTest.keyClicks(dialog.filter, "hama")
    assert [it.words for it in dialog.model.shown] == [TARTUS]
    choose(dialog, "Tartous")
    assert [it.text() for it in (dialog.wrong, dialog.right, dialog.english)] == list(TARTUS)


def test_an_edit_holds_at_once_and_is_taken_back(
    desktop: Desktop, dialog: Memory, qtbot: QtBot
) -> None:
    choose(dialog, "Homyim")
    with qtbot.waitSignal(dialog.changed):
        rewrite(dialog.right, "Khmeimim")
    assert dialog.isVisible()
    assert known(desktop) == {Words("Homyim", "Khmeimim"), TARTUS}
    dialog.undo.click()
    assert known(desktop) == {HOMYIM, TARTUS}
    assert not dialog.undo.isEnabled()


def test_words_without_a_correction_are_refused(desktop: Desktop, dialog: Memory) -> None:
    choose(dialog, "Homyim")
    dialog.right.clear()
    QTest.keyClick(dialog.right, Qt.Key.Key_Return)
    assert dialog.trouble.text()
    assert dialog.right.text() == "Hmeimim"
    assert known(desktop) == {HOMYIM, TARTUS}


def test_several_are_removed_and_brought_back(desktop: Desktop, dialog: Memory) -> None:
    dialog.table.setFocus()
    dialog.table.selectAll()
    QTest.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert known(desktop) == set()
    assert not dialog.right.isEnabled()
    dialog.undo.click()
    assert known(desktop) == {HOMYIM, TARTUS}


def test_out_into_a_table_and_in_again(desktop: Desktop, dialog: Memory, tmp_path: Path) -> None:
    file = tmp_path / "memory.csv"
    dialog.export_to(file)
    table = file.read_text("utf-8-sig")
    file.write_text(f"{table}Idleb,Idlib\n", "utf-8")
    dialog.import_from(file)
    assert known(desktop) == {HOMYIM, TARTUS, Words("Idleb", "Idlib")}
    dialog.undo.click()
    assert known(desktop) == {HOMYIM, TARTUS}


def test_a_table_without_its_columns_is_told(dialog: Memory, tmp_path: Path) -> None:
    file = tmp_path / "memory.csv"
    file.write_text("a,b\n", "utf-8")
    dialog.import_from(file)
    assert "wrong" in dialog.trouble.text()
    assert not dialog.undo.isEnabled()


def test_columns_sort(dialog: Memory) -> None:
    dialog.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert [it.words.wrong for it in dialog.model.shown] == ["Tartous", "Homyim"]
    dialog.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert [it.words.wrong for it in dialog.model.shown] == ["Homyim", "Tartous"]


def test_an_everyday_word_says_why_it_is_not_offered(desktop: Desktop, dialog: Memory) -> None:
    desktop_session = desktop.session
    dialog.reject()
    start = desktop_session.texts[0].content.index("pantai")
    desktop.view.select(desktop_session.texts[0].text_id, start, start + len("pantai"))
    desktop_session.mark("")
    desktop_session.set_correction("pesisir")
    desktop.run("memory")
    (again,) = [it for it in desktop.window.findChildren(Memory) if it.isVisible()]
    desktop.bot.waitUntil(lambda: again.model.total == 3)
    choose(again, "pantai")
    assert "everyday" in again.note.text()
    rewrite(again.english, "coast")
    choose(again, "pantai")
    assert "everyday" not in again.note.text()


def test_nothing_can_be_removed_or_exported_before_it_is_listed(desktop: Desktop) -> None:
    memory.add(desktop.session.store, [(HOMYIM, "Aleppo")])
    desktop.run("memory")
    made = desktop.window.findChild(Memory)
    assert made
    assert made.model.total == 0
    assert not made.remove.isEnabled()
    assert not made.export.isEnabled()
    desktop.bot.waitUntil(lambda: made.model.total == 1)
    assert made.export.isEnabled()
    choose(made, "Homyim")
    assert made.remove.isEnabled()
