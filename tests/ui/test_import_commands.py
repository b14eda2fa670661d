"""Ratings of other programs into the window: by the menu, dropped, with what is doubtful told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from reviewer.ui.dialogs.import_report import ImportReport
from reviewer.ui.file_dialog import FileDialog
from tests.ui.desktop import Desktop

HEADER = "system\tdoc\tdoc_id\tseg_id\trater\tsource\ttarget\tcategory\tseverity\n"
ROW = "S\tnews\t1\t1\tr\tThe cat sleeps.\t<v>Kucing</v> itu tidur.\tStyle\tMajor\n"
ODD = ROW.replace("Style", "Style/Odd")
LOST = (
    "S\tnews\t2\t2\tr\ts\t<v>x</v>\tStyle\tMinor\n"
    + 2 * "S\tnews\t2\t2\tq\ts\ty\tNo-error\tNo-error\n"
)
CHECK = "S\tnews\t1\t1\tr\tThe cat sleeps.\t<v>K</v>\tFound\tHOTW-test\n"


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "ratings.tsv"
    monkeypatch.setattr(FileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    return path


def titles(desktop: Desktop) -> list[str]:
    return [it.article.title for it in desktop.session.articles()]


def wait(desktop: Desktop) -> None:
    desktop.bot.waitUntil(lambda: desktop.session.jobs.current() is None, timeout=10_000)


def report(desktop: Desktop) -> ImportReport:
    desktop.bot.waitUntil(lambda: desktop.shows(ImportReport), timeout=10_000)
    return next(it for it in desktop.window.findChildren(ImportReport) if it.isVisible())


def test_ratings_come_in_with_their_articles(desktop: Desktop, file: Path) -> None:
    file.write_text(HEADER + ROW)
    desktop.run("import")
    desktop.bot.waitUntil(lambda: "S – news" in titles(desktop), timeout=10_000)
    assert not desktop.shows(ImportReport)
    assert desktop.bars() == []


def test_ratings_may_be_dropped_several_at_once(desktop: Desktop, tmp_path: Path) -> None:
    files = [tmp_path / "a.tsv", tmp_path / "b.tsv"]
    for number, file in enumerate(files):
        file.write_text(HEADER + ROW.replace("news", f"n{number}").replace("tidur", f"t{number}"))
    desktop.window.files_dropped.emit(files)
    desktop.bot.waitUntil(lambda: {"S – n0", "S – n1"} <= set(titles(desktop)), timeout=10_000)


def test_what_was_not_taken_as_it_stands_is_listed(desktop: Desktop, file: Path) -> None:
    file.write_text(HEADER + ODD + CHECK)
    desktop.run("import")
    dialog = report(desktop)
    words = " ".join(it.text() for it in dialog.findChildren(QLabel))
    assert "1 error brought in. 1 new article." in words
    assert "Style/Odd (1)" in words
    dialog.table.choose(0)
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    said = "3\tIt is an attention check and was left out"
    assert QGuiApplication.clipboard().text() == f"{file}\n{said}"
    dialog.reject()


def test_errors_without_a_place_stay_out_until_the_others_are_wanted(
    desktop: Desktop, file: Path
) -> None:
    file.write_text(HEADER + ROW + LOST)
    before = titles(desktop)
    desktop.run("import")
    desktop.bot.waitUntil(lambda: desktop.bars() != [], timeout=10_000)
    assert "1 of 2 errors found no place" in desktop.bars()[0]
    assert titles(desktop) == before
    desktop.answer("Show them")
    dialog = report(desktop)
    (copy,) = [it for it in dialog.findChildren(QPushButton) if "py the list" in it.text()]
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert "3\tLeft out: its words do not stand" in QGuiApplication.clipboard().text()
    dialog.reject()
    desktop.run("import")
    desktop.bot.waitUntil(lambda: desktop.bars() != [], timeout=10_000)
    desktop.answer("Bring in the others")
    desktop.bot.waitUntil(lambda: "S – news" in titles(desktop), timeout=10_000)
    report(desktop).reject()


def test_the_texts_of_a_file_without_are_asked_for(
    desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scores, texts = tmp_path / "scores.csv", tmp_path / "batches.json"
    scores.write_text('ani,S,1,TGT,eng,ind,80,news,False,"[]",1.0,2.0\n')
    item = {"itemID": 1, "documentID": "news", "targetID": "S"}
    item |= {"sourceText": "A cat.", "targetText": "Seekor kucing."}
    texts.write_text(json.dumps([{"items": [item]}]))
    answers = iter([str(scores), str(texts)])
    monkeypatch.setattr(FileDialog, "getOpenFileName", lambda *_: (next(answers), ""))
    desktop.run("import")
    desktop.bot.waitUntil(lambda: desktop.bars() != [], timeout=10_000)
    desktop.answer("Choose the texts…")
    desktop.bot.waitUntil(lambda: "S – news" in titles(desktop), timeout=10_000)


def test_what_is_no_rating_is_told_in_a_bar(desktop: Desktop, file: Path) -> None:
    file.write_text("<tmx version='1.4'></tmx>")
    desktop.run("import")
    desktop.bot.waitUntil(lambda: desktop.bars() != [], timeout=10_000)
    assert "from which no ratings are read" in desktop.bars()[0]
    wait(desktop)
