"""Exporting by the menu: what, as what, where to."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from reviewer.formats.ways_out import way_out
from reviewer.ui.dialogs.export import Export, ExportWish
from reviewer.ui.export_commands import ExportCommands
from reviewer.ui.file_dialog import FileDialog
from tests.ui.desktop import Desktop


@pytest.fixture
def notices(desktop: Desktop) -> list[str]:
    told: list[str] = []
    desktop.session.notice.connect(told.append)
    return told


def _wait(desktop: Desktop, notices: list[str]) -> None:
    desktop.bot.waitUntil(lambda: bool(notices), timeout=10_000)


def test_what_is_chosen_is_asked_for_a_place_and_written(
    desktop: Desktop, notices: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    desktop.mark("Homyim")
    asked: list[object] = []
    target = tmp_path / "reviews.xlsx"

    def answer(*words: object) -> tuple[str, str]:
        asked.extend(words[2:])
        return str(target), ""

    monkeypatch.setattr(FileDialog, "getSaveFileName", answer)
    desktop.window.settings.export_format = "xlsx"
    desktop.run("export")
    (dialog,) = desktop.window.findChildren(Export)
    (button,) = (it for it in dialog.findChildren(QPushButton) if it.text() == "&Export…")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    _wait(desktop, notices)
    assert asked == [
        "Pangkalan di Suriah.xlsx",
        "Workbook of errors, articles and reviews [XLSX] (*.xlsx)",
    ]
    assert notices == [f"1 error written to {target}"]
    assert target.read_bytes().startswith(b"PK")


def test_several_articles_of_a_format_for_one_become_a_folder(
    desktop: Desktop, notices: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(FileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    commands = ExportCommands(desktop.window)
    commands._ask_place(ExportWish(None, way_out("corrected-txt"), ""))
    _wait(desktop, notices)
    assert (tmp_path / "Pangkalan di Suriah.txt").exists()
    assert notices == [f"0 corrections written to {tmp_path}"]


def test_what_cannot_be_written_is_told_and_nothing_is_left(
    desktop: Desktop, tmp_path: Path
) -> None:
    target = tmp_path / "missing" / "errors.csv"
    ExportCommands(desktop.window).export(ExportWish(None, way_out("csv"), ""), target)
    desktop.bot.waitUntil(lambda: desktop.bars() != [], timeout=10_000)
    assert "missing" in desktop.bars()[0]
    assert list(tmp_path.glob("**/*.part")) == []


def test_a_job_that_is_given_up_leaves_no_file(desktop: Desktop, tmp_path: Path) -> None:
    target = tmp_path / "errors.csv"
    ExportCommands(desktop.window).export(ExportWish(None, way_out("docx"), ""), target)
    desktop.session.jobs.cancel("export")
    desktop.session.jobs.finish()
    assert [it.name for it in tmp_path.iterdir() if it.suffix == ".part"] == []


def test_what_is_left_out_is_told(desktop: Desktop, notices: list[str], tmp_path: Path) -> None:
    desktop.mark("Homyim")
    target = tmp_path / "a.docx"
    wish = ExportWish(None, way_out("docx"), "Literal")
    ExportCommands(desktop.window).export(wish, target)
    _wait(desktop, notices)
    assert notices == [f"0 errors written to {target} · 1 left out"]
