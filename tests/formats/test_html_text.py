"""Web pages: the article of the page with its headline, date and address, and what is around it."""

from __future__ import annotations

import socket
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.core.boilerplate import is_boilerplate
from reviewer.core.file_errors import NestedTooDeep
from reviewer.formats.article_text import ArticleText
from reviewer.formats.html_text import read_page, text_of_fragment

DATA = Path(__file__).parents[1] / "data" / "articles"
SENTENCES = [
    "Presiden meresmikan pelabuhan baru di pesisir utara pada hari Kamis yang lalu.",
    "Pelabuhan itu dapat menampung dua puluh kapal niaga sekaligus, kata menteri perhubungan.",
    "Nelayan setempat berharap jumlah tangkapan mereka tidak berkurang karena lalu lintas kapal.",
    "Pemerintah menjanjikan tempat pelelangan ikan yang lebih besar sebelum akhir tahun depan.",
]


def read(content: str, **given: str) -> ArticleText:
    return read_page(content.encode(), Path("a.html"), **given)


def page(body: str, head: str = "") -> str:
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"


def paragraphs(*more: str) -> str:
    return "".join(f"<p>{it}</p>" for it in (*SENTENCES, *more))


def test_a_news_page() -> None:
    text = read_page((DATA / "berita.html").read_bytes(), Path("berita.html"))
    assert text.title == "Gempa Kecil Guncang Lembah Sunyi, Warga Diminta Tenang"
    assert text.details == {
        "url": "https://www.kabarlembah.example/berita/2024/11/30/gempa-kecil-guncang-lembah-sunyi",
        "date": "2024-11-30",
        "author": "Sari Wulandari",
        "site": "Kabar Lembah",
    }
    lines = text.content.split("\n\n")
    assert lines[0] == text.title
    assert [it for it in lines if is_boilerplate(it)] == [
        "Bagikan berita ini ke media sosial Facebook X",
        "Foto: Warga berkumpul di lapangan desa.",
        "Baca juga: Cara Menyelamatkan Diri Saat Gempa Terjadi",
        "Baca juga: Daftar Nomor Darurat yang Perlu Dicatat",
        "Tautan sumber",
        "Tag: gempa bencana",
    ]
    own = [it for it in lines if not is_boilerplate(it)]
    assert len(own) == 9
    assert own[1].startswith("Lembah Sunyi - Gempa bumi berkekuatan magnitudo 4,1")
    assert own[3].endswith(
        "di balai\u2011balai desa.\nBantuan berupa selimut dan air bersih tiba pada siang hari."
    )
    assert own[-1].startswith("Hingga berita ini diturunkan")
    for unwanted in ("Nasional", "dijalankan", "Komentar", "Harga Cabai", "Hak cipta"):
        assert unwanted not in text.content


def test_paragraphs_that_are_parted_by_breaks() -> None:
    body = f"<div id=a><h1>Pelabuhan Baru</h1><div>{'<br><br>'.join(SENTENCES)}</div></div>"
    assert read(page(body)).content.split("\n\n") == ["Pelabuhan Baru", *SENTENCES]


def test_the_headline_comes_first_where_the_page_shows_it_elsewhere() -> None:
    head = "<title>Pelabuhan Baru Diresmikan - Kabar</title>"
    banner = "<div class=banner><h1>Pelabuhan Baru <em>Diresmikan</em></h1></div>"
    text = read(page(banner + f"<article>{paragraphs()}</article>", head))
    assert text.title == "Pelabuhan Baru Diresmikan"
    assert text.content.startswith("Pelabuhan Baru Diresmikan\n\nPresiden meresmikan")
    assert text.content.count("Diresmikan") == 1


def test_lines_of_other_articles_stay_out() -> None:
    other = "<aside><p>Baca juga: Cuaca esok</p></aside><div><p>Tautan sumber</p></div>"
    text = read(page(f"<article>{paragraphs('Tautan sumber')}</article>{other}"))
    assert text.content.split("\n\n")[-2:] == [SENTENCES[-1], "Tautan sumber"]


SITE = (
    "<header><div>Kabar</div><nav><ul><li>Ekonomi</li></ul></nav></header>{}"
    "<footer><p>© 2024 Kabar</p></footer>"
)
SHARE = "Bagikan berita ini ke media sosial:"
TEMPLATES = {
    "a blog": (
        "<main><article><header><h1>Pelabuhan Baru</h1><p>oleh Admin</p></header><div>{}"
        f"<p>{SHARE}</p><div><a>Facebook</a></div><p><a>Tautan sumber</a></p></div></article>"
        "</main><aside><h2>Terbaru</h2><ul><li>Cuaca cerah di pesisir</li></ul></aside>",
        [SHARE, "Tautan sumber"],
    ),
    "no article element": (
        "<div><h1>Pelabuhan Baru</h1><div><div>{}<p><strong>Baca juga: <a>Cuaca</a></strong></p>"
        "</div></div><div>TAG: <ul><li><a>laut</a></li></ul></div></div>"
        "<div><h3>Terkini</h3><a><h4>Cuaca esok</h4></a></div>",
        ["Baca juga: Cuaca"],
    ),
    "a table in it": (
        "<main><h1>Pelabuhan Baru</h1>{}<table><tr><th>Tahun<th>Kapal<tr><td>2023<td>120</table>"
        "<p>Data itu dihimpun oleh kementerian perhubungan sejak awal tahun yang lalu.</p></main>",
        ["Tahun", "Kapal", "2023", "120"],
    ),
}


@pytest.mark.parametrize("name", TEMPLATES)
def test_pages_of_other_sites(name: str) -> None:
    template, around = TEMPLATES[name]
    head = "<title>Pelabuhan Baru - Kabar</title>"
    text = read(page(SITE.format(template.format(paragraphs())), head))
    lines = text.content.split("\n\n")
    assert (text.title, lines[0]) == ("Pelabuhan Baru", "Pelabuhan Baru")
    assert [it for it in lines if it in SENTENCES] == SENTENCES
    assert [it for it in lines if it in around] == around
    for unwanted in ("Kabar", "Ekonomi", "Cuaca esok", "Cuaca cerah", "Facebook", "Terkini"):
        assert unwanted not in lines


ELEMENTS = st.sampled_from(
    "div p span br h1 ul li table tr td article b a script style head body".split()  # noqa: SIM905
)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(ELEMENTS, st.booleans()), max_size=25))
def test_any_soup_is_read(soup: list[tuple[str, bool]]) -> None:
    """No letters are made up, and none come twice but those of the headline."""
    words = [f"Kapal bernomor{chr(97 + it)} tiba di pelabuhan utara." for it in range(len(soup))]
    content = "".join(
        f"<{'/' * closes}{name}>{said} " for (name, closes), said in zip(soup, words, strict=True)
    )
    text = read(content)
    given_words = "".join(words) + (text.title or "")  # a headline may be a part of a block
    assert not _letters(text.content) - _letters(given_words)


def _letters(words: str) -> Counter[str]:
    return Counter(filter(str.isalpha, words))


def test_what_a_program_for_writing_saved_is_taken_whole() -> None:
    head = '<meta name="generator" content="LibreOffice 24.2">'
    text = read(page("<p>Satu.</p><p>Dua.</p><table><tr><td>Tiga<td>Empat</table>", head))
    assert text == ArticleText("Satu.\n\nDua.\n\nTiga\n\nEmpat")


def test_a_page_without_an_article_gives_what_is_seen() -> None:
    text = read(page("<nav>Beranda</nav><p>Halo.</p><p hidden>Tidak.</p><footer>Kaki</footer>"))
    assert text.content == "Halo."


def test_where_it_was_fetched_from_counts_most() -> None:
    saved = "<!-- saved from url=(0030)https://kabar.example/berita/1 -->"
    head = '<link rel="canonical" href="https://kabar.example/berita/2">'
    content = page(paragraphs(), head)
    assert read(content).details["url"] == "https://kabar.example/berita/2"
    assert read(saved + content).details["url"] == "https://kabar.example/berita/1"
    assert read(saved + content, url="https://kabar.example/3").details["url"][-1] == "3"
    bad = page(paragraphs(), '<link rel="canonical" href="javascript:alert(1)">')
    assert "url" not in read(bad).details


@pytest.mark.parametrize(
    "head",
    [
        '<link rel=canonical href="http://[::1">',
        '<base href="http://[x"><meta property="og:url" content="http://[">',
        '<meta property="article:published_time" content="9999-99-99"><time datetime=x>',
        '<script type="application/ld+json">{"author": [[[]]], "headline": 5}</script>',
        f'<script type="application/ld+json">{"[" * 5_000}</script>',
        f'<meta name="author" content="{"a " * 100_000}">',
    ],
)
def test_what_a_page_says_of_itself_may_be_nonsense(head: str) -> None:
    text = read(page(f"<article>{paragraphs()}</article>", head))
    assert text.content.split("\n\n") == SENTENCES
    assert text.details == {}


def test_nothing_is_fetched_and_nothing_runs() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0)
        there = f"http://127.0.0.1:{server.getsockname()[1]}/"
        head = (
            f'<base href="{there}"><link rel=stylesheet href="a.css"><script src="a.js"></script>'
            f'<meta http-equiv=refresh content="0;url={there}"><link rel=canonical href="{there}">'
        )
        body = f'<img src="{there}a.png" onerror="alert(1)"><iframe src="{there}"></iframe>'
        read(page(f"{body}<object data='{there}'></object>{paragraphs()}", head))
        with pytest.raises(BlockingIOError):
            server.accept()


def test_a_long_page_is_taken_whole() -> None:
    text = read(page("<nav>Beranda</nav>" + paragraphs() * 3_000))
    assert text.content.count("Presiden") == 3_000


def test_nested_deeper_than_any_page() -> None:
    with pytest.raises(NestedTooDeep):
        read("<div>" * 100_000 + paragraphs())


@pytest.mark.parametrize("end", range(0, 5_000, 250))
def test_cut_short(end: int) -> None:
    data = (DATA / "berita.html").read_bytes()
    content = read_page(data[:end], Path("berita.html")).content
    assert "dijalankan" not in content


def test_copied_words() -> None:
    clipboard = (
        "<html><body>Version:0.9<!--StartFragment--><p>Satu <b>dua</b>&nbsp;<i>tiga</i></p>"
        "<ul><li>empat<li>lima</ul>enam<br>tujuh<script>tidak</script><!--EndFragment-->x</body>"
    )
    assert text_of_fragment(clipboard) == "Satu dua\u00a0tiga\n\nempat\n\nlima\n\nenam\ntujuh"
    assert text_of_fragment("<b>Satu</b> dua") == "Satu dua"
    assert text_of_fragment("") == ""
