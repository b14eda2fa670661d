from pathlib import Path

import openpyxl
import pytest
from lxml import etree
from pypdf import PdfReader
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from reviewer.ui.dialogs.report import MakeReport, ReportWish
from reviewer.ui.file_dialog import FileDialog
from tests.ui.desktop import NAMED, Desktop

PAGE = ReportWish(False, None, "mqm2", ".html", "en", True, False, False)


def mark(desktop: Desktop) -> None:
    desktop.choose("Homyim")
    desktop.session.mark(NAMED)
    desktop.session.set_correction("Hmeimim")


def finished(desktop: Desktop) -> None:
    desktop.bot.waitUntil(lambda: not desktop.session.jobs.runs("report"), timeout=20_000)


@pytest.mark.parametrize("suffix", [".html", ".pdf", ".xlsx"])
def test_each_format_is_written_in_a_job(desktop: Desktop, tmp_path: Path, suffix: str) -> None:
    mark(desktop)
    target = tmp_path / f"report{suffix}"
    told: list[str] = []
    desktop.session.notice.connect(told.append)
    desktop.house.parts.reporting.write(PAGE._replace(suffix=suffix), target)
    assert desktop.session.jobs.runs("report")
    finished(desktop)
    assert told[-1] == f"The report was written to {target}"
    if suffix == ".html":
        assert "Hmeimim" in "".join(etree.fromstring(target.read_bytes()).itertext())
    elif suffix == ".pdf":
        assert "Hmeimim" in "".join(it.extract_text() for it in PdfReader(target).pages)
    else:
        assert openpyxl.load_workbook(target)["Errors"]["F5"].value == "Homyim"


def test_from_the_menu_to_the_file(
    desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mark(desktop)
    asked: list[tuple[str, ...]] = []

    def place(_parent: object, *words: str) -> tuple[str, str]:
        asked.append(words)
        return str(tmp_path / "chosen"), ""

    shown: list[QUrl] = []
    monkeypatch.setattr(FileDialog, "getSaveFileName", place)
    monkeypatch.setattr(QDesktopServices, "openUrl", shown.append)
    desktop.press("Ctrl+Shift+R")
    dialog = next(it for it in desktop.window.findChildren(QDialog) if it.isVisible())
    assert isinstance(dialog, MakeReport)
    assert dialog.wish().model == "mqm2"
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    finished(desktop)
    target = tmp_path / "chosen.html"
    assert asked == [("Report", "Pangkalan di Suriah.html", "Web pages (*.html)")]
    assert target.exists()
    desktop.bot.waitUntil(lambda: shown == [QUrl.fromLocalFile(str(target))])


def test_a_report_can_be_given_up(desktop: Desktop, tmp_path: Path) -> None:
    mark(desktop)
    target = tmp_path / "report.html"
    told: list[str] = []
    desktop.session.notice.connect(told.append)
    desktop.house.parts.reporting.write(PAGE, target)
    desktop.session.jobs.cancel("report")
    desktop.session.jobs.finish()
    assert told == []


def test_trouble_is_told_and_nothing_is_written(desktop: Desktop, tmp_path: Path) -> None:
    with desktop.bot.waitSignal(desktop.session.failed, timeout=20_000) as caught:
        desktop.house.parts.reporting.write(
            PAGE._replace(reviewer="Nobody"), tmp_path / "report.html"
        )
    assert "Nobody" in str(caught.args[0])
    assert not (tmp_path / "report.html").exists()


def test_without_an_article_there_is_no_report(desktop: Desktop) -> None:
    command = desktop.house.commands.menus.commands["report"]
    assert command.isEnabled()
    desktop.session.close_article()
    assert not command.isEnabled()
