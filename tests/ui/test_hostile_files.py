"""Files that were made to do harm, or are not what they are called, dropped on the window, opened
and imported: each is told in one sentence, nothing is stored, and the window lives on."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from reviewer.ui.dialogs.add_files import AddFiles
from tests.ui.desktop import Desktop

SURAT = Path(__file__).parents[1] / "data" / "articles" / "surat.docx"
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
ENTITIES = f'<!DOCTYPE {{0}} [<!ENTITY l0 "ha">{LAUGHS}]>'
XLIFF = (
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a"'
    ' source-language="en" target-language="id" datatype="x"><body>'
    '<trans-unit id="1"><source>{0}</source><target>Satu.</target></trans-unit></body></file>'
    "</xliff>"
)


def _workbook(columns: int = 2) -> bytes:
    stream = io.BytesIO()
    book = openpyxl.Workbook()
    book.worksheets[0].append(["id", "en", *map(str, range(columns - 2))])
    book.worksheets[0].append(["Satu dua."] * columns)
    book.save(stream)
    return stream.getvalue()


def _swollen(document: bytes, part: str) -> bytes:
    """The same with a part that unpacks to 300 MB."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(document)) as old, zipfile.ZipFile(stream, "w", 8) as new:
        for name in old.namelist():
            if name != part:
                new.writestr(name, old.read(name))
        with new.open(part, "w") as opened:
            for _ in range(300):
                opened.write(b" " * 1_000_000)
    return stream.getvalue()


def _half(document: bytes) -> bytes:
    return document[: len(document) // 2]


FILES: dict[str, Callable[[], bytes]] = {
    "bomb.docx": lambda: _swollen(SURAT.read_bytes(), "word/document.xml"),
    "bomb.xlsx": lambda: _swollen(_workbook(), "xl/worksheets/sheet1.xml"),
    "entities.tmx": f"{ENTITIES.format('tmx')}<tmx><body>&l9;</body></tmx>".encode,
    "entities.xlf": (ENTITIES.format("xliff") + XLIFF.format("&l9;")).encode,
    "half.docx": lambda: _half(SURAT.read_bytes()),
    "half.xlsx": lambda: _half(_workbook()),
    "half.xlf": lambda: _half(XLIFF.format("One.").encode()),
    "wide.tsv": lambda: b"id\ten" + b"\tx" * 999_998 + b"\nSatu.\tOne.\n",
    "wide.csv": lambda: b"id,en" + b",x" * 999_998 + b"\nSatu.,One.\n",
    "wide.xlsx": lambda: _workbook(300),
    "picture.docx": lambda: b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40,
    "picture.tsv": lambda: b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40,
    "zeros.txt": lambda: bytes(100_000),
    "nothing.txt": lambda: b"",
    "nested.json": lambda: b'[{"a":' * 100_000,
}


@pytest.fixture(params=FILES)
def file(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / str(request.param)
    path.write_bytes(FILES[request.param]())
    return path


def drop(desktop: Desktop, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(5, 5), copy, data, left, none, QEvent.Type.Drop)
    desktop.window.dropEvent(event)


def stored(desktop: Desktop) -> list[str]:
    """All rows of the database, as SQL."""
    with desktop.session.store.reading() as sql:
        return list(sql.iterdump())


def told(desktop: Desktop, before: list[str]) -> list[str]:
    """What the bars say more than before, once nothing is under way and nothing is asked."""

    def over() -> bool:
        for dialog in desktop.window.findChildren(AddFiles):
            if dialog.isVisible():
                dialog._give()
        return desktop.session.jobs.current() is None and desktop.bars() != before

    desktop.bot.waitUntil(over, timeout=20_000)
    return [it for it in desktop.bars() if it not in before]


def test_a_file_that_is_dropped(desktop: Desktop, file: Path) -> None:
    bars, rows = desktop.bars(), stored(desktop)
    drop(desktop, file)
    (said,) = told(desktop, bars)
    assert file.name in said and said.endswith(".") and "Error" not in said
    assert stored(desktop) == rows
    assert desktop.mark("Homyim")


def test_a_file_that_is_imported(desktop: Desktop, file: Path) -> None:
    bars, rows = desktop.bars(), stored(desktop)
    desktop.house.parts.importing.bring_in(file)
    (said,) = told(desktop, bars)
    assert file.name in said and said.endswith(".") and "Error" not in said
    assert stored(desktop) == rows
    assert desktop.mark("Homyim")
