"""Asking for a file in the folder of the open database leaves the database alone."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from reviewer.store import Store
from reviewer.ui.file_dialog import FileDialog, by_name

LOOKS = (
    "import sqlite3, sys\nsql = sqlite3.connect(sys.argv[1])\nsql.execute(sys.argv[2])\nsql.close()"
)


def asked() -> QFileDialog:
    """The dialog that asks now."""
    return next(it for it in QApplication.topLevelWidgets() if isinstance(it, QFileDialog))


def answer(name: str) -> None:
    """Type a name and take it; an empty one gives up."""
    dialog = asked()
    if not name:
        dialog.reject()
        return
    dialog.findChild(QLineEdit).setText(name)  # type: ignore[union-attr]
    box = dialog.findChild(QDialogButtonBox)
    assert box
    box.buttons()[0].click()


def test_listing_the_folder_of_the_database_keeps_its_locks(tmp_path: Path, qtbot: QtBot) -> None:
    db = tmp_path / "reviewer.db"
    with Store.open(db) as store:
        store.ensure_reviewer()
        QTimer.singleShot(600, lambda: answer(""))
        assert FileDialog.getOpenFileName(None, "", str(tmp_path)) == ("", "")
        words = [str(db), "SELECT count(*) FROM articles"]
        subprocess.run([sys.executable, "-c", LOOKS, *words], check=True)
        assert Path(f"{db}-wal").exists()
        store.set_setting("a", "b")
    with Store.open(db) as again:
        assert again.setting("a") == "b"


@pytest.mark.parametrize("several", [False, True])
def test_what_is_chosen_is_told(tmp_path: Path, qtbot: QtBot, several: bool) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Satu.", "utf-8")
    QTimer.singleShot(300, lambda: answer(str(file)))
    if several:
        assert FileDialog.getOpenFileNames(None, "", str(tmp_path))[0] == [str(file)]
    else:
        assert FileDialog.getOpenFileName(None, "", str(tmp_path))[0] == str(file)


def test_a_new_file_is_named(tmp_path: Path, qtbot: QtBot) -> None:
    QTimer.singleShot(300, lambda: answer(str(tmp_path / "new.csv")))
    name, kind = FileDialog.getSaveFileName(None, "", str(tmp_path), "CSV (*.csv);;TSV (*.tsv)")
    assert (Path(name).name, kind) == ("new.csv", "CSV (*.csv)")


def test_a_kind_is_told_by_the_name_and_a_folder_as_one(tmp_path: Path) -> None:
    from PySide6.QtCore import QFileInfo

    told = by_name()
    assert told.type(QFileInfo(str(tmp_path / "a.csv"))) == "CSV document"
    assert told.type(QFileInfo(str(tmp_path))) == "Folder"
