"""What was copied, as words, files or an address."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from pytestqt.qtbot import QtBot

from reviewer.ui.rich_paste import RichPaste, address_of, files_of, words_of


def copied(plain: str = "", rich: str = "", *urls: str) -> QMimeData:
    data = QMimeData()
    if plain:
        data.setText(plain)
    if rich:
        data.setHtml(rich)
    if urls:
        data.setUrls([QUrl(it) for it in urls])
    return data


@pytest.mark.parametrize(
    ("plain", "rich", "words"),
    [
        ("satu\ndua", "", "satu\ndua"),
        ("satu\ndua", "<p>satu</p><p>dua</p>", "satu\n\ndua"),
        ("satu\n\ndua", "<p>satu</p><p>dua</p>", "satu\n\ndua"),
        ("", "<!--StartFragment--><b>satu</b><script>a</script><!--EndFragment-->", "satu"),
        ("satu", "<img src='http://127.0.0.1:9/a.png'>", "satu"),
        ("satu", "<i>" * 500_000, "satu"),
        ("", "", ""),
    ],
)
def test_words(plain: str, rich: str, words: str) -> None:
    assert words_of(copied(plain, rich)) == words


def test_the_box_takes_words_without_their_looks(qtbot: QtBot) -> None:
    box = RichPaste()
    qtbot.addWidget(box)
    box.insertFromMimeData(copied("satu\ndua", "<h1>satu</h1><p style='color:red'>dua</p>"))
    assert box.toPlainText() == "satu\n\ndua"


def test_files_and_addresses(tmp_path: Path) -> None:
    file, page = (tmp_path / "a b.txt"), "https://kabar.example/a?b=1"
    assert files_of(copied("", "", file.as_uri(), page)) == [file]
    assert address_of(copied("", "", page)) == page
    assert address_of(copied(f" {page}\n")) == page
    assert address_of(copied("lihat " + page)) == ""
    assert address_of(copied("", "", page, page + "c")) == ""
    assert address_of(copied("", "", "file:///etc/passwd")) == ""
