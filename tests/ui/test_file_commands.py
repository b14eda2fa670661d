"""Files in and out by the menus, drops and bars."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QPushButton, QRadioButton, QWidget

from reviewer.ui.dialogs.add_files import AddFiles
from reviewer.ui.dialogs.corrected_article import CorrectedArticle
from reviewer.ui.dialogs.export import Export
from reviewer.ui.dialogs.paste_article import PasteArticle
from reviewer.ui.file_dialog import FileDialog
from tests.ui.desktop import NAMED, Desktop

Answer = Callable[[Path], None]


@pytest.fixture
def saved(monkeypatch: pytest.MonkeyPatch) -> Answer:
    """Let the dialogs that ask where to save, and what to open, give this file."""

    def answer(path: Path) -> None:
        monkeypatch.setattr(FileDialog, "getSaveFileName", lambda *_: (str(path), ""))
        monkeypatch.setattr(FileDialog, "getOpenFileName", lambda *_: (str(path), ""))
        monkeypatch.setattr(FileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))

    return answer


def press(dialog: QWidget, words: str) -> None:
    """Click a button of a dialog."""
    button = next(it for it in dialog.findChildren(QPushButton) if it.text() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def exported(desktop: Desktop, target: Path) -> list[dict[str, str]]:
    desktop.run("export")
    press(desktop.window.findChildren(Export)[0], "&Export…")
    desktop.bot.waitUntil(target.exists, timeout=10_000)
    desktop.bot.waitUntil(lambda: desktop.session.jobs.current() is None)
    desktop.window.activateWindow()
    desktop.bot.waitUntil(desktop.window.isActiveWindow)
    with target.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_errors_are_exported(desktop: Desktop, saved: Answer, tmp_path: Path) -> None:
    desktop.mark("Homyim", "N")
    desktop.press("Return")
    target = tmp_path / "errors.csv"
    saved(target)
    (row,) = exported(desktop, target)
    assert (row["quote"], row["category"], row["correction"]) == ("Homyim", NAMED, "Hmeimim")


def test_a_table_comes_back_in_one_step(desktop: Desktop, saved: Answer, tmp_path: Path) -> None:
    desktop.mark("Rusia")
    target = tmp_path / "errors.csv"
    saved(target)
    exported(desktop, target)
    desktop.press("Ctrl+Z")
    assert desktop.marked() == []
    desktop.run("import")
    desktop.bot.waitUntil(lambda: len(desktop.marked()) == 1, timeout=10_000)
    desktop.bot.waitUntil(lambda: len(desktop.session.annotations()) == 1)


def test_rows_without_a_place_are_told_and_the_others_can_be_brought_in(
    desktop: Desktop, saved: Answer, tmp_path: Path
) -> None:
    desktop.mark("Rusia")
    desktop.mark("Tartus")
    target = tmp_path / "errors.csv"
    saved(target)
    exported(desktop, target)
    desktop.press("Ctrl+Z", "Ctrl+Z")
    words = target.read_text("utf-8-sig").replace("Tartus,", "Nirwana,")
    rows = list(csv.DictReader(words.splitlines()))
    moved = next(it for it in rows if it["quote"] == "Nirwana")
    assert moved
    target.write_text(words, "utf-8-sig")
    desktop.run("import")
    desktop.bot.waitUntil(lambda: desktop.bars() != [], timeout=10_000)
    assert "found no place" in desktop.bars()[0]
    assert desktop.marked() == []
    desktop.answer("Bring in the others")
    desktop.bot.waitUntil(lambda: len(desktop.session.annotations()) == 1, timeout=10_000)
    assert [it[0] for it in desktop.marked()] == ["Rusia"]


def test_the_corrected_article_is_saved(desktop: Desktop, saved: Answer, tmp_path: Path) -> None:
    desktop.caret("Homyim")
    desktop.press("W", "N", "Return")
    target = tmp_path / "corrected.txt"
    saved(target)
    desktop.run("corrected")
    assert choices(desktop) == [
        ("Indonesian article · 1 correction", True),
        ("Literal · 0 corrections", False),
    ]
    desktop.press("Return")
    words = target.read_text("utf-8")
    assert "pangkalan di Hmeimim dan" in words


def choices(desktop: Desktop) -> list[tuple[str, bool]]:
    """What the dialog offers to save, and which of it is chosen."""
    (dialog,) = desktop.window.findChildren(CorrectedArticle)
    desktop.bot.waitUntil(dialog.isActiveWindow)
    return [(it.text(), it.isChecked()) for it in dialog.findChildren(QRadioButton)]


def test_the_corrected_machine_version_is_saved_when_its_errors_were_corrected(
    desktop: Desktop, saved: Answer, tmp_path: Path
) -> None:
    desktop.press("Ctrl+E")
    desktop.choose("trace", 2)
    desktop.press("M")
    desktop.write("footprint")
    desktop.press("Return")
    target = tmp_path / "corrected.txt"
    saved(target)
    desktop.run("corrected")
    assert choices(desktop) == [
        ("Indonesian article · 0 corrections", False),
        ("Literal · 1 correction", True),
    ]
    desktop.press("Return")
    assert "a significant military footprint in its country" in target.read_text("utf-8")


def test_the_other_text_can_be_chosen_by_key(
    desktop: Desktop, saved: Answer, tmp_path: Path
) -> None:
    target = tmp_path / "corrected.txt"
    saved(target)
    desktop.run("corrected")
    assert len(choices(desktop)) == 2
    desktop.press("Down", "Return")
    assert target.read_text("utf-8") == desktop.session.texts[2].content


def test_without_a_machine_version_nothing_is_asked(
    desktop: Desktop, saved: Answer, tmp_path: Path
) -> None:
    desktop.session.take_away_text(desktop.session.texts[2].text_id)
    target = tmp_path / "corrected.txt"
    saved(target)
    desktop.run("corrected")
    assert target.read_text("utf-8") == desktop.session.texts[0].content


def test_a_folder_in_the_files_place_is_told_in_a_bar(
    desktop: Desktop, saved: Answer, tmp_path: Path
) -> None:
    saved(tmp_path / "missing" / "corrected.txt")
    desktop.run("corrected")
    assert len(choices(desktop)) == 2
    desktop.press("Return")
    assert len(desktop.bars()) == 1
    assert "missing" in desktop.bars()[0]


def test_the_database_is_copied(desktop: Desktop, saved: Answer, tmp_path: Path) -> None:
    target = tmp_path / "copy.db"
    saved(target)
    desktop.run("back-up")
    desktop.bot.waitUntil(target.exists, timeout=10_000)
    desktop.bot.waitUntil(lambda: desktop.session.jobs.current() is None)


def test_an_article_is_opened_from_a_file(desktop: Desktop, saved: Answer, tmp_path: Path) -> None:
    file = tmp_path / "berita.id.txt"
    file.write_text("Judul berita\n\nMiliter menyerang pangkalan itu.", "utf-8")
    saved(file)
    with desktop.bot.waitSignal(desktop.session.opened, timeout=10_000):
        desktop.run("open")
    assert desktop.session.article
    assert desktop.session.article.title == "Judul berita"


def test_what_a_file_is_is_asked_when_it_is_no_single_article(
    desktop: Desktop, tmp_path: Path
) -> None:
    files = [tmp_path / "berita.id.txt", tmp_path / "berita.en.txt"]
    for file in files:
        file.write_text("Judul berita\n\nMiliter menyerang.", "utf-8")
    desktop.window.files_dropped.emit(files)
    assert desktop.shows(AddFiles)
    desktop.window.findChildren(AddFiles)[0].reject()


def test_pasted_words_become_an_article(desktop: Desktop) -> None:
    QGuiApplication.clipboard().setText(
        "Judul tempel\n\nMiliter Suriah tidak mengizinkan teroris yang melancarkan serangan itu"
        " membangun posisi di kota tersebut."
    )
    desktop.run("paste")
    (dialog,) = desktop.window.findChildren(PasteArticle)
    with desktop.bot.waitSignal(desktop.session.opened, timeout=10_000):
        press(dialog, "&Add the article")
    assert desktop.session.article
    assert desktop.session.article.title == "Judul tempel"


def test_a_removed_article_can_be_brought_back(desktop: Desktop) -> None:
    article = desktop.session.article
    assert article
    desktop.mark("Rusia")
    desktop.window.articles.remove_wanted.emit(article.article_id)
    assert desktop.session.article is None
    assert desktop.session.articles() == []
    desktop.answer("Bring it back")
    assert desktop.session.article == article
    assert [it[0] for it in desktop.marked()] == ["Rusia"]


def test_an_article_is_renamed(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("Judul lain", True))
    desktop.press("F2")
    assert desktop.window.windowTitle() == "Judul lain – Reviewer"
