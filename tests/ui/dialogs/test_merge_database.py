from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from reviewer.store.merging import Came, Conflict, Merged
from reviewer.ui.dialogs.merge_database import MergeDatabase
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.theme import Appearance

MERGED = Merged(
    [Came("articles", same=3), Came("annotations", 12, 1, 30, 2, 1)],
    [Conflict("annotations", "e1", "comment differ; ours was kept")],
)


@pytest.fixture
def dialog(
    appearance: Appearance, settings: MachineSettings, window: QWidget, qtbot: QtBot
) -> MergeDatabase:
    made = MergeDatabase(Path("/stick/other.db"), appearance, settings, window)
    made.open()
    return made


def _words(dialog: MergeDatabase) -> str:
    return "\n".join(it.text() for it in dialog.findChildren(QLabel) if it.isVisible())


def _button(dialog: MergeDatabase, words: str) -> QPushButton:
    return next(it for it in dialog.findChildren(QPushButton) if it.text() == words)


def _table(dialog: MergeDatabase) -> list[list[str]]:
    (table,) = dialog.findChildren(QTableWidget)
    assert table.isVisible()

    def cell(row: int, column: int) -> str:
        item = table.item(row, column)
        return item.text() if item else ""

    return [[cell(row, it) for it in range(table.columnCount())] for row in range(table.rowCount())]


def test_nothing_is_merged_before_it_is_shown(dialog: MergeDatabase) -> None:
    assert not _button(dialog, "&Merge").isEnabled()
    dialog.offer(MERGED)
    assert _table(dialog) == [
        ["Articles", "0", "0", "3", "0", "0"],
        ["Errors", "12", "1", "30", "2", "1"],
    ]
    assert _button(dialog, "&Merge").isEnabled()


def test_agreeing_is_told_once_and_then_what_came(dialog: MergeDatabase, qtbot: QtBot) -> None:
    dialog.offer(MERGED)
    merge = _button(dialog, "&Merge")
    with qtbot.waitSignal(dialog.agreed):
        merge.click()
    assert not merge.isEnabled()
    dialog.tell(MERGED)
    assert not merge.isVisible()
    assert "came in" in _words(dialog)


def test_conflicts_can_be_copied(dialog: MergeDatabase) -> None:
    dialog.offer(Merged([Came("articles", new=1)]))
    copy = _button(dialog, "Co&py the conflicts")
    assert not copy.isVisible()
    dialog.offer(MERGED)
    copy.click()
    assert QGuiApplication.clipboard().text() == "annotations\te1\tcomment differ; ours was kept"


Say = Callable[[MergeDatabase], None]


@pytest.mark.parametrize(
    ("say", "told"),
    [
        (lambda it: it.offer(Merged([Came("articles", same=1)])), "Nothing would come"),
        (lambda it: it.set_trouble("There is no such file."), "nothing was changed"),
    ],
)
def test_where_nothing_comes_nothing_can_be_merged(
    dialog: MergeDatabase, say: Say, told: str
) -> None:
    say(dialog)
    assert told in _words(dialog)
    assert not _button(dialog, "&Merge").isEnabled()
