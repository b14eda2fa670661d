"""Bilingual files and folders, from the drop to the open article."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QListWidget, QPushButton, QTreeWidget, QWidget

from reviewer.ui.dialogs.add_folder import AddFolder
from reviewer.ui.dialogs.choose_columns import ChooseColumns
from reviewer.ui.dialogs.what_failed import WhatFailed
from tests.ui.desktop import Desktop

ID = ["Pangkalan udara itu diserang lagi pada hari Senin.", "Rusia membantah laporan itu."]
EN = ["The air base was attacked again on Monday.", "Russia denied that report yesterday."]


def pair(path: Path, number: int = 0) -> Path:
    path.write_text(f"no\tid\ten\n7\t{ID[number]}\t{EN[number]}\n", "utf-8")
    return path


def asked(desktop: Desktop, kind: type[QWidget]) -> QWidget:
    desktop.bot.waitUntil(lambda: desktop.shows(kind), timeout=10_000)
    return next(it for it in desktop.window.findChildren(kind) if it.isVisible())


def press(dialog: QWidget, words: str) -> None:
    button = next(it for it in dialog.findChildren(QPushButton) if it.text() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_bilingual_file_opens_once_its_columns_are_agreed(
    desktop: Desktop, tmp_path: Path
) -> None:
    desktop.house.parts.files.offer([pair(tmp_path / "berita.tsv")])
    dialog = asked(desktop, ChooseColumns)
    assert isinstance(dialog, ChooseColumns)
    parts = dialog.findChildren(QComboBox)
    assert [it.currentText() for it in parts] == [
        "Name of the segment",
        "Indonesian article",
        "English by people",
    ]
    parts[2].setCurrentIndex(5)
    assert dialog.trouble.text() == "Say which column has the English."
    parts[2].setCurrentIndex(2)
    assert dialog.trouble.text() == ""
    press(dialog, "&Add")
    session = desktop.session
    desktop.bot.waitUntil(
        lambda: bool(session.article and session.article.title == "berita"), timeout=10_000
    )
    assert [(it.role, it.label, it.content) for it in session.texts] == [
        ("article", "", ID[0]),
        ("machine", "en", EN[0]),
    ]
    assert session.article
    dossier = session.store.dossier(session.article.article_id)
    assert list(dossier.unit_ids.values()) == [("7",)]


def test_two_columns_cannot_both_be_the_article(desktop: Desktop, tmp_path: Path) -> None:
    desktop.house.parts.files.offer([pair(tmp_path / "berita.tsv")])
    dialog = asked(desktop, ChooseColumns)
    assert isinstance(dialog, ChooseColumns)
    parts = dialog.findChildren(QComboBox)
    parts[2].setCurrentIndex(0)
    assert dialog.trouble.text() == "Two columns are the same; leave one of them out."
    for it in parts:
        it.setCurrentIndex(5)
    assert dialog.trouble.text() == "Say which column has the article."
    press(dialog, "Cancel")


def test_a_folder_adds_what_is_ticked_and_tells_what_failed(
    desktop: Desktop, tmp_path: Path
) -> None:
    folder = tmp_path / "berita"
    folder.mkdir()
    pair(folder / "a.tsv")
    pair(folder / "b.tsv", 1)
    (folder / "c.tmx").write_text("<tmx", "utf-8")
    (folder / "d.id.txt").write_text(ID[0], "utf-8")
    desktop.house.parts.files.offer([folder])
    dialog = asked(desktop, AddFolder)
    (tree,) = dialog.findChildren(QTreeWidget)
    assert tree.topLevelItemCount() == 3
    first = tree.topLevelItem(0)
    assert first is not None
    first.setCheckState(0, Qt.CheckState.Unchecked)
    press(dialog, "&Add")
    told = asked(desktop, WhatFailed)
    (sentences,) = told.findChildren(QListWidget)
    assert sentences.count() == 1
    item = sentences.item(0)
    assert item is not None and "c.tmx" in item.text()
    press(told, "Close")
    titles = {it.article.title for it in desktop.session.articles()}
    assert "b" in titles and "a" not in titles
    assert desktop.session.article and desktop.session.article.title == "b"


def test_a_folder_without_pairs_is_told(desktop: Desktop, tmp_path: Path) -> None:
    desktop.house.parts.files.offer([tmp_path])
    desktop.bot.waitUntil(
        lambda: any("no pairs were found" in it for it in desktop.bars()), timeout=10_000
    )
