"""Bilingual files and folders, from the drop to the open article."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QListWidget, QPushButton, QTreeWidget, QWidget

from reviewer.core.bitext import BitextDraft
from reviewer.formats import pair_reading
from reviewer.formats.pairs_in_folder import PairFiles
from reviewer.store import bitexts
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


def test_files_without_pairs_are_named_before_a_folder_is_added(
    desktop: Desktop, tmp_path: Path
) -> None:
    folder = tmp_path / "berita"
    folder.mkdir()
    pair(folder / "a.tsv")
    (folder / "settings.json").write_text('{"a": 1}', "utf-8")
    for number in range(9):
        (folder / f"foto-{number}.jpg").write_bytes(b"\xff\xd8\xff")
    desktop.house.parts.files.offer([folder])
    dialog = asked(desktop, AddFolder)
    told = [it.text() for it in dialog.findChildren(QLabel)]
    (line,) = [it for it in told if it.startswith("Left out, because no pairs are in them: ")]
    assert "foto-0.jpg" in line and line.endswith(" and 2 more")
    press(dialog, "Cancel")


def test_what_came_in_before_a_folder_was_given_up_is_listed_at_once(
    desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "berita"
    folder.mkdir()
    pair(folder / "a.tsv")
    pair(folder / "b.tsv", 1)
    session = desktop.session
    read = pair_reading.read_pair_drafts

    def slow(files: PairFiles) -> list[BitextDraft]:
        if files.article.name == "b.tsv":
            session.jobs.cancel_shown()
        return read(files)

    monkeypatch.setattr(bitexts, "read_pair_drafts", slow)
    listed: list[set[str]] = []
    notices: list[str] = []
    session.articles_changed.connect(
        lambda: listed.append({it.article.title for it in session.articles()})
    )
    session.notice.connect(notices.append)
    (folder / "c.tsv").write_text(f"id\ten\n{ID[0]} Lagi.\t{EN[0]}\n", "utf-8")
    desktop.house.parts.files.offer([folder])
    press(asked(desktop, AddFolder), "&Add")
    desktop.bot.waitUntil(lambda: bool(notices), timeout=10_000)
    assert notices == ["Given up; what came in before is in the list"]
    assert {"a", "b"} <= listed[-1] and "c" not in listed[-1]


def test_two_bilingual_files_at_once_are_both_asked_about(desktop: Desktop, tmp_path: Path) -> None:
    files = [pair(tmp_path / "satu.tsv"), pair(tmp_path / "dua.tsv", 1)]
    desktop.house.parts.files.offer(files)

    def dialogs() -> list[ChooseColumns]:
        return [it for it in desktop.window.findChildren(ChooseColumns) if it.isVisible()]

    desktop.bot.waitUntil(lambda: len(dialogs()) == 2, timeout=10_000)
    for dialog in dialogs():
        press(dialog, "&Add")

    def titles() -> set[str]:
        return {it.article.title for it in desktop.session.articles()}

    desktop.bot.waitUntil(lambda: {"satu", "dua"} <= titles(), timeout=10_000)
