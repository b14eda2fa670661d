"""The one road to an article's words: real documents of each kind, and what is refused."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewer.core.errors import FileBinary, FileEmpty, FileTooLarge
from reviewer.core.file_errors import DocumentLocked, FetchFailed, KindNotArticle
from reviewer.formats import article_file
from reviewer.formats.article_file import article_kind, read_article
from reviewer.formats.article_text import ArticleText
from reviewer.formats.kinds import ARTICLES, Kind
from reviewer.formats.source import Address, Source
from tests.formats.webserver import Site, running

DATA = Path(__file__).parents[1] / "data" / "articles"
SAME = ["surat.docx", "surat.odt", "surat.rtf", "surat.pdf", "surat-chromium.pdf"]
PLAIN = """
Panen Raya di Desa Tirta Mulya

Petani di Desa Tirta Mulya mulai memanen padi pada Senin pagi. Hasilnya lebih baik daripada tahun \
lalu, kata Kepala Desa, I Made Suarta.

“Kami menanam varietas baru yang tahan hama,” ujarnya kepada wartawan.
Ia menambahkan bahwa pupuk organik membantu menekan biaya, yang turun dari Rp\u00a04,5 juta \
menjadi Rp\u00a03,2 juta per hektare.

Harga gabah

Gabah kering panen

Rp 6.500

Gabah kering giling

Rp 7.300

Anak-anak sekolah ikut membantu pada hari libur.

Café di tepi sawah ramai dikunjungi – terutama pada sore hari.

Pemerintah daerah berjanji membeli seluruh hasil panen dengan harga yang wajar.
""".strip()


def read(source: Source) -> ArticleText:
    return read_article(source, lambda _: None)


@pytest.fixture
def site() -> Iterator[Site]:
    with running() as started:
        yield started


@pytest.mark.parametrize("name", SAME)
@pytest.mark.parametrize("called", ["a.txt", "a.html", "a"])
def test_a_document_says_the_same_in_each_format(tmp_path: Path, name: str, called: str) -> None:
    file = shutil.copy(DATA / name, tmp_path / called)
    content = read(Path(file)).content
    if name.endswith(".rtf"):  # knows no difference between a line and a paragraph
        assert content.split() == PLAIN.split()
        assert content.replace("\n\n", "\n") == PLAIN.replace("\n\n", "\n")
    elif name.endswith(".pdf"):  # has places, not cells, and bullets as they are printed
        said = content.replace("• ", "").replace("panen Rp", "panen\n\nRp")
        said = said.replace("giling Rp", "giling\n\nRp").replace("\u00a0", " ")
        assert said == PLAIN.replace("wartawan.\n", "wartawan.\n\n").replace("\u00a0", " ")
    else:
        assert content == PLAIN


def test_plain_text_and_markdown_stay_as_they_are(tmp_path: Path) -> None:
    content = "# Judul\r\n\r\n* satu  \r\n* **dua**\n"
    for name in ("a.md", "a.txt"):
        (tmp_path / name).write_text(content, "utf-8", newline="")
        assert read(tmp_path / name) == ArticleText(content)


def test_a_page_is_fetched_and_tells_where_from(site: Site) -> None:
    url = site.page("/berita", (DATA / "berita.html").read_bytes())
    text = read(Address(site.moved("/lama", "/berita")))
    assert text.title == "Gempa Kecil Guncang Lembah Sunyi, Warga Diminta Tenang"
    assert text.details["url"] == url
    assert text.details["date"] == "2024-11-30"
    assert site.asked == ["/lama", "/berita"]  # no picture, style or script


def test_a_document_may_be_fetched_as_well(site: Site) -> None:
    url = site.page("/surat", (DATA / "surat.docx").read_bytes(), "application/octet-stream")
    assert read(Address(url)) == ArticleText(PLAIN, None, {"url": url})
    url = site.page("/a.txt", "Café".encode("cp1252") + b" dibuka di desa itu", "text/plain")
    assert read(Address(url)).content == "Café dibuka di desa itu"


def test_what_is_refused_of_the_web_names_the_address(site: Site) -> None:
    url = site.page("/a.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "image/png")
    with pytest.raises(FileBinary, match=url):
        read(Address(url))
    with pytest.raises(FetchFailed, match="404"):
        read(Address(site.url("/none")))


def test_every_kind_of_article_has_a_reader() -> None:
    assert set(article_file._READERS) == set(ARTICLES)


@pytest.mark.parametrize("kind", [it for it in Kind if it not in ARTICLES])
def test_other_kinds_are_named(kind: Kind) -> None:
    expected = {Kind.BINARY: FileBinary, Kind.ENCRYPTED: DocumentLocked}.get(kind, KindNotArticle)
    with pytest.raises(expected, match=r"^a\.docx "):
        article_kind(kind, Path("a.docx"))


def test_no_words(tmp_path: Path) -> None:
    file = tmp_path / "a.html"
    for content in ("", "<html><body><script>kata()</script></body></html>", "<!-- kata -->"):
        file.write_text(content)
        with pytest.raises(FileEmpty):
            read(file)


def test_too_large_a_file_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    with file.open("wb") as stream:
        stream.write(b"%PDF-1.7\n")
        stream.truncate(200_000_001)
    with pytest.raises(FileTooLarge, match="201 MB, more than the 200 MB"):
        read(file)
