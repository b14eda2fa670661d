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
        dialog.import_from(file)
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
    dialog.import_from(file)
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


def fill(dialog: Glossary, *words: str) -> None:
    for field, text in zip(
        (dialog.english, dialog.preferred, dialog.forbidden), words, strict=True
    ):
        field.setFocus()
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, text)
    QTest.keyClick(dialog.forbidden, Qt.Key.Key_Return)


def rows(desktop: Desktop) -> list[Term]:
    return list(terms.active(desktop.session.store))


def test_a_term_is_typed_and_taken_back(desktop: Desktop, dialog: Glossary, qtbot: QtBot) -> None:
    QTest.keyClicks(dialog.filter, "markas")
    QTest.mouseClick(dialog.new, Qt.MouseButton.LeftButton)
    fill(dialog, "ceasefire", "gencatan senjata | jeda", "")
    typed = Term("ceasefire", ("gencatan senjata", "jeda"))
    assert rows(desktop)[-1] == typed
    assert [it.term for it in dialog.table.chosen()] == [typed]
    assert dialog.isVisible()
    assert dialog.focusWidget() is dialog.table
    QTest.keyClick(dialog.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: known(desktop) == ["base", "coast"])
    assert not dialog.undo.isEnabled()


def test_a_term_is_edited_and_taken_back(desktop: Desktop, dialog: Glossary) -> None:
    dialog.table.choose(0)
    assert (dialog.preferred.text(), dialog.forbidden.text()) == ("markas", "pangkalan")
    fill(dialog, "base", "pangkalan", "markas")
    assert rows(desktop)[0] == Term("base", ("pangkalan",), ("markas",))
    assert [it.source for it in dialog.model.shown] == ["first.csv", "first.csv"]
    while dialog.undo.isEnabled():
        dialog.undo.click()
    assert rows(desktop)[0] == BASE


def test_a_term_without_rendering_or_twice_is_refused(desktop: Desktop, dialog: Glossary) -> None:
    fill(dialog, "ceasefire", "", "")
    assert "rendering" in dialog.trouble.text()
    fill(dialog, "BASE", "basis", "")
    assert "BASE" in dialog.trouble.text()
    assert known(desktop) == ["base", "coast"]


@pytest.mark.parametrize("name", ["out.csv", "out.tbx"])
def test_out_into_a_file_and_in_again(
    desktop: Desktop, dialog: Glossary, tmp_path: Path, name: str
) -> None:
    before = rows(desktop)
    dialog.export_to(tmp_path / name)
    dialog.table.selectAll()
    dialog.remove.click()
    dialog.import_from(tmp_path / name)
    assert rows(desktop) == before
