"""Merging a database by the menu."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from reviewer.ui.dialogs.merge_database import MergeDatabase
from reviewer.ui.file_dialog import FileDialog
from tests.ui.desktop import Desktop


def _look(desktop: Desktop, other: Path, monkeypatch: pytest.MonkeyPatch) -> MergeDatabase:
    monkeypatch.setattr(FileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    desktop.run("merge")
    (dialog,) = desktop.window.findChildren(MergeDatabase)
    jobs = desktop.session.jobs
    desktop.bot.waitUntil(lambda: not jobs.runs("merge-look"), timeout=10_000)
    return dialog


def _button(dialog: MergeDatabase) -> QPushButton:
    return next(it for it in dialog.findChildren(QPushButton) if it.text() == "&Merge")


def test_what_another_database_has_is_shown_and_comes(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    desktop.mark("Homyim")
    desktop.mark("Tartus")
    other = tmp_path / "other.db"
    desktop.session.store.backup(other)
    with desktop.session.store.writing() as sql:  # as if it had never been marked here
        sql.execute("UPDATE annotations SET revision = 0, comment = 'older', withdrawn = 1")
    desktop.session.reload()
    assert desktop.session.annotations() == []
    dialog = _look(desktop, other, monkeypatch)
    assert desktop.marked() == []
    _button(dialog).click()
    desktop.bot.waitUntil(lambda: len(desktop.session.annotations()) == 2, timeout=10_000)
    desktop.bot.waitUntil(lambda: not _button(dialog).isVisible(), timeout=10_000)


def test_a_file_that_is_no_database_is_told(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    other = tmp_path / "other.db"
    other.write_text("not a database, only words " * 50)
    dialog = _look(desktop, other, monkeypatch)
    words = "".join(it.text() for it in dialog.findChildren(QLabel))
    assert "other.db is damaged or no Reviewer database" in words
    assert not _button(dialog).isEnabled()


def test_closing_the_dialog_merges_nothing(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    other = tmp_path / "other.db"
    desktop.session.store.backup(other)
    desktop.mark("Homyim")
    dialog = _look(desktop, other, monkeypatch)
    dialog.reject()
    assert len(desktop.marked()) == 1
