"""Articles opened as documents, from the web, and from the clipboard."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QWidget

from reviewer.core.article import Role
from reviewer.formats.file_roles import ArticleFiles, EnglishFile
from reviewer.formats.source import Address
from reviewer.ui.dialogs.add_files import AddFiles
from reviewer.ui.dialogs.open_address import OpenAddress
from reviewer.ui.dialogs.paste_article import PasteArticle
from tests.formats.webserver import Site, running
from tests.ui.desktop import Desktop

DATA = Path(__file__).parents[1] / "data" / "articles"
T = TypeVar("T", bound=QWidget)
HEADLINE = "Gempa Kecil Guncang Lembah Sunyi, Warga Diminta Tenang"


@pytest.fixture
def site() -> Iterator[Site]:
    with running() as started:
        yield started


def dialog(desktop: Desktop, kind: type[T]) -> T:
    (found,) = (it for it in desktop.window.findChildren(kind) if it.isVisible())
    return found


def press(window: QWidget, words: str) -> None:
    button = next(it for it in window.findChildren(QPushButton) if it.text() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def wait_for(desktop: Desktop, title: str) -> None:
    def there() -> bool:
        article = desktop.session.article
        return article is not None and article.title == title

    desktop.bot.waitUntil(there, timeout=10_000)


def copy(words: str = "", rich: str = "", *files: Path) -> None:
    data = QMimeData()
    if words:
        data.setText(words)
    if rich:
        data.setHtml(rich)
    if files:
        data.setUrls([QUrl.fromLocalFile(str(it)) for it in files])
    QGuiApplication.clipboard().setMimeData(data)


def test_a_document_is_opened_and_tells_where_from(desktop: Desktop) -> None:
    desktop.house.parts.files.offer([DATA / "berita.html"])
    wait_for(desktop, HEADLINE)
    assert desktop.session.article
    details = desktop.session.store.dossier(desktop.session.article.article_id).details
    assert details["file"] == "berita.html"
    assert details["url"].startswith("https://www.kabarlembah.example/")


def test_several_documents_are_asked_about(desktop: Desktop) -> None:
    desktop.house.parts.files.offer([DATA / "surat.docx", DATA / "sidang.odt"])
    desktop.bot.waitUntil(lambda: bool(desktop.window.findChildren(AddFiles)), timeout=10_000)
    asked = dialog(desktop, AddFiles)
    assert [it.article for it in asked.plan()] == [DATA / "surat.docx", DATA / "sidang.odt"]
    asked.reject()


def test_a_page_is_fetched_when_the_user_says_so(desktop: Desktop, site: Site) -> None:
    url = site.page("/berita", (DATA / "berita.html").read_bytes())
    copy(url)
    desktop.run("open-address")
    asked = dialog(desktop, OpenAddress)
    assert asked.findChild(QLineEdit).text() == url  # type: ignore[union-attr]
    assert site.asked == []
    press(asked, "&Fetch and open")
    wait_for(desktop, HEADLINE)
    assert site.asked == ["/berita"]


def test_fetching_can_be_given_up(desktop: Desktop, site: Site) -> None:
    over = threading.Event()

    def stall(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        over.wait(10)

    site.pages["/a"] = stall
    before = desktop.session.article
    desktop.run("open-address")
    asked = dialog(desktop, OpenAddress)
    asked.findChild(QLineEdit).setText(site.url("/a"))  # type: ignore[union-attr]
    press(asked, "&Fetch and open")
    jobs = desktop.session.jobs
    job = jobs.current()
    assert job
    assert job.title == f"Fetching {site.url('/a')}"
    desktop.bot.waitUntil(lambda: site.asked == ["/a"], timeout=5_000)
    jobs.cancel_shown()
    assert jobs.current() is None
    over.set()
    assert desktop.session.article == before


def test_documents_named_on_the_command_line(desktop: Desktop, tmp_path: Path) -> None:
    english = tmp_path / "surat_DeepL.html"
    english.write_text("<p>The harvest is better than that of last year, it was said.</p>")
    desktop.house.parts.files.open_pair([DATA / "surat.docx", english])
    wait_for(desktop, "Panen Raya di Desa Tirta Mulya")
    (text,) = desktop.session.english_texts
    assert (text.role, text.label) == (Role.MACHINE, "DeepL")


def test_what_cannot_be_fetched_is_said(desktop: Desktop, site: Site) -> None:
    with desktop.bot.waitSignal(desktop.session.failed, timeout=10_000) as failed:
        desktop.house.parts.files.open_pair([Address(site.url("/none"))])
    assert failed.args
    assert "404" in str(failed.args[0])


def test_a_page_may_be_an_english_version(desktop: Desktop) -> None:
    copy("bukan alamat")
    desktop.run("open-address")
    asked = dialog(desktop, OpenAddress)
    address, system = asked.findChildren(QLineEdit)
    fetch = next(it for it in asked.findChildren(QPushButton) if it.text() == "&Fetch and open")
    assert (address.text(), fetch.isEnabled()) == ("", False)
    address.setText("https://kabar.example/a")
    assert asked.plan() == ArticleFiles(Address("https://kabar.example/a"), ())
    (role,) = asked.findChildren(QComboBox)
    role.setCurrentIndex(role.findData(Role.MACHINE))
    assert not fetch.isEnabled()
    system.setText("DeepL")
    assert fetch.isEnabled()
    page = EnglishFile(Address("https://kabar.example/a"), Role.MACHINE, "DeepL")
    assert asked.plan() == ArticleFiles(None, (page,))
    asked.reject()


def test_the_paste_key_takes_what_was_copied_as_what_it_is(desktop: Desktop) -> None:
    copy("https://kabar.example/a")
    desktop.press("Ctrl+V")
    dialog(desktop, OpenAddress).reject()
    rich = "<p>Presiden tidak akan datang ke desa itu.</p><p>Ini karena hujan dan angin.</p>"
    copy("Presiden tidak akan datang ke desa itu. Ini karena hujan dan angin.", rich)
    desktop.press("Ctrl+V")
    asked = dialog(desktop, PasteArticle)
    words = "Presiden tidak akan datang ke desa itu.\n\nIni karena hujan dan angin."
    assert asked._article.toPlainText() == words
    asked.reject()
    QGuiApplication.clipboard().clear()
    desktop.press("Ctrl+V")
    dialog(desktop, PasteArticle).reject()
    copy("", "", DATA / "berita.html")
    desktop.press("Ctrl+V")
    wait_for(desktop, HEADLINE)


SHORT = (
    "Gempa bumi mengguncang kota Palu pada hari Selasa.\n\n"
    "“Sedikitnya 12 orang luka”, kata pejabat.\n"
)


def drop(desktop: Desktop, path: Path) -> None:
    """Let go of a file over the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    held = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
    plain = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(desktop.window, QDragEnterEvent(QPoint(400, 300), *held, plain))
    QApplication.sendEvent(desktop.window, QDropEvent(QPointF(400, 300), *held, plain))


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16-le", "utf-16-be", "cp1252"])
def test_a_short_article_is_dropped_in_any_encoding_without_a_question(
    desktop: Desktop, tmp_path: Path, encoding: str, ends: str
) -> None:
    content = SHORT.replace("\n", ends)
    (tmp_path / "gempa.txt").write_bytes(content.encode(encoding))
    drop(desktop, tmp_path / "gempa.txt")
    wait_for(desktop, "Gempa bumi mengguncang kota Palu pada hari Selasa.")
    text = desktop.session.article_text
    assert text and text.content == content
    assert len(desktop.session.rows()) == 2


@pytest.mark.parametrize(
    ("content", "told"), [(b"", "no text"), (b" \n", "no text"), (None, "does not exist")]
)
def test_a_file_without_words_is_told_at_once(
    desktop: Desktop, tmp_path: Path, content: bytes | None, told: str
) -> None:
    if content is not None:
        (tmp_path / "berita.txt").write_bytes(content)
    with desktop.bot.waitSignal(desktop.session.failed) as failed:
        drop(desktop, tmp_path / "berita.txt")
    assert told in str(failed.args[0])
