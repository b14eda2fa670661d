"""The glossary in its dialog."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reviewer.core.glossary import Term
from reviewer.store import terms
from reviewer.ui.dialogs.glossary import Glossary
from tests.ui.desktop import Desktop

BASE = Term("base", ("markas",), ("pangkalan",))


@pytest.fixture
def dialog(desktop: Desktop, qtbot: QtBot) -> Iterator[Glossary]:
    terms.load(desktop.session.store, [BASE, Term("coast", ("pantai",))], "first.csv")
    desktop.run("glossary")
    made = desktop.window.findChild(Glossary)
    assert made
    qtbot.waitUntil(made.isVisible)
    yield made


def known(desktop: Desktop) -> list[str]:
    return [it.english for it in terms.active(desktop.session.store)]


def test_terms_are_listed_and_narrowed(dialog: Glossary) -> None:
    assert [it.source for it in dialog.model.shown] == ["first.csv", "first.csv"]
    QTest.keyClicks(dialog.filter, "MARKAS")
    assert [it.term for it in dialog.model.shown] == [BASE]


def test_a_file_is_loaded_and_taken_back(
    desktop: Desktop, dialog: Glossary, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "second.csv"
    file.write_text("english,indonesian\nbase,basis\nfootprint,jejak\ncoast,pantai\n", "utf-8")
    with qtbot.waitSignal(dialog.changed):
        dialog.load_file(file)
    assert known(desktop) == ["base", "coast", "footprint"]
    assert [part[0] for part in dialog.note.text().split(", ")] == ["1", "1", "1"]
    dialog.undo.click()
    assert terms.active(desktop.session.store)[0] == BASE
    assert known(desktop) == ["base", "coast"]


def test_a_file_that_is_no_glossary_is_told(
    desktop: Desktop, dialog: Glossary, tmp_path: Path
) -> None:
    file = tmp_path / "wrong.csv"
    file.write_text("a,b\n1,2\n", "utf-8")
    dialog.load_file(file)
    assert "line 1" in dialog.trouble.text()
    assert known(desktop) == ["base", "coast"]
    assert not dialog.undo.isEnabled()


def test_terms_are_removed_and_brought_back(desktop: Desktop, dialog: Glossary) -> None:
    assert not dialog.remove.isEnabled()
    dialog.table.choose(0)
    QTest.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert known(desktop) == ["coast"]
    dialog.undo.click()
    assert known(desktop) == ["base", "coast"]


def test_the_open_article_is_looked_through_again(desktop: Desktop, dialog: Glossary) -> None:
    desktop.session.findings.look_again()
    desktop.bot.waitUntil(lambda: not desktop.session.findings.under_way)
    said = [it.finding.check for it in desktop.session.found.all()]
    assert said.count("glossary") == 2
    dialog.table.selectAll()
    dialog.remove.click()
    desktop.bot.waitUntil(lambda: not desktop.session.findings.under_way)
    assert "glossary" not in [it.finding.check for it in desktop.session.found.all()]
