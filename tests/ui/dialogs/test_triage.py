"""Triage: the worst article first, opened with Enter."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reviewer.core.article import Role, TextDraft
from reviewer.core.segmentation import segment
from reviewer.ui.dialogs.triage import Triage
from tests.ui.desktop import Desktop
from tests.ui.test_triaging import add_clean, add_worst


@pytest.fixture
def dialog(desktop: Desktop, qtbot: QtBot) -> Iterator[Triage]:
    store = desktop.session.store
    add_clean(store)
    add_worst(store)
    alone = "Tanpa bahasa Inggris."
    store.add_article(TextDraft(Role.ARTICLE, "", alone, segment(alone, "id")), title="Sendiri")
    desktop.run("triage")
    made = desktop.window.findChild(Triage)
    assert made
    qtbot.waitUntil(lambda: made.isVisible() and titles(made)[:1] == ["Terburuk"])
    qtbot.waitUntil(lambda: not made.stop.isVisible() and all(it.expected for it in made._lines))
    yield made


def titles(dialog: Triage) -> list[str]:
    return [it.summary.article.title for it in dialog.model.shown]


def test_the_worst_comes_first_and_those_without_english_are_told(dialog: Triage) -> None:
    assert titles(dialog)[:2] == ["Terburuk", "Pangkalan di Suriah"]
    assert set(titles(dialog)[2:]) == {"Bersih", "Sendiri"}
    first = [column.words(dialog.model.shown[0]) for column in dialog.model.columns]
    assert first[5].startswith(("Numbers", "Names", "Punctuation"))
    assert float(first[1]) > 2
    assert "1 without English, checked for what one side shows" in dialog.told.text()
    alone = next(it for it in dialog.model.shown if it.summary.article.title == "Sendiri")
    assert [column.words(alone) for column in dialog.model.columns][1:4] == ["0.0", "0.0", "3"]


def test_enter_opens_the_chosen_article(desktop: Desktop, dialog: Triage) -> None:
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert desktop.session.article
    assert desktop.session.article.title == "Terburuk"


def test_finished_articles_are_left_out_unless_wanted(desktop: Desktop, dialog: Triage) -> None:
    desktop.session.finish("fail")
    dialog._triaging.read()
    desktop.bot.waitUntil(lambda: "Pangkalan di Suriah" not in titles(dialog))
    assert dialog.told.text().startswith("3 article")
    dialog.unfinished.setChecked(False)
    assert "Pangkalan di Suriah" in titles(dialog)
    assert dialog.told.text().startswith("4 article")


def test_it_is_narrowed_and_sorted(dialog: Triage) -> None:
    QTest.keyClicks(dialog.filter, "suriah")
    assert titles(dialog) == ["Pangkalan di Suriah"]
    dialog.filter.clear()
    dialog.table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert titles(dialog)[0] in ("Bersih", "Sendiri")
    assert titles(dialog)[-1] == "Terburuk"


def test_rows_are_as_high_when_it_is_opened_again(desktop: Desktop, dialog: Triage) -> None:
    def height(it: Triage) -> int:
        return it.table.visualRect(it.model.index(0, 0)).height()

    first = height(dialog)
    assert first >= dialog.fontMetrics().height() + 8
    dialog.reject()
    desktop.bot.waitUntil(lambda: not desktop.window.findChildren(Triage))
    desktop.run("triage")
    (again,) = desktop.window.findChildren(Triage)
    desktop.bot.waitUntil(again.isVisible)
    assert height(again) == first
