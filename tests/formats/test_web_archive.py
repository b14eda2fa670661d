"""Pages that browsers save in one file."""

from __future__ import annotations

import plistlib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.core.file_errors import DocumentDamaged
from reviewer.formats.article_file import read_article
from reviewer.formats.kinds import Kind
from reviewer.formats.recognise import recognise
from reviewer.formats.web_archive import page_in_mhtml, page_in_webarchive

DATA = Path(__file__).parents[1] / "data" / "articles"
PATH = Path("a")


def mhtml(page: bytes) -> bytes:
    """A page as Chrome saves it."""
    import quopri

    lines = [
        b"From: <Saved by Blink>",
        b"Snapshot-Content-Location: https://kabar.example/a?b=1",
        b"Subject: =?utf-8?Q?Gempa?=",
        b"MIME-Version: 1.0",
        b'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Part--x----"',
        b"",
        b"",
        b"------Part--x----",
        b"Content-Type: text/css",
        b"",
        b"p { color: red }",
        b"------Part--x----",
        b"Content-Type: text/html",
        b"Content-Transfer-Encoding: quoted-printable",
        b"Content-Location: https://kabar.example/a?b=1",
        b"",
        quopri.encodestring(page).replace(b"\n", b"\r\n"),
        b"------Part--x------",
        b"",
    ]
    return b"\r\n".join(lines)


def webarchive(page: bytes) -> bytes:
    """A page as Safari saves it."""
    main = {
        "WebResourceData": page,
        "WebResourceURL": "https://kabar.example/a?b=1",
        "WebResourceTextEncodingName": "UTF-8",
    }
    return plistlib.dumps({"WebMainResource": main}, fmt=plistlib.FMT_BINARY)


@pytest.mark.parametrize(("pack", "kind"), [(mhtml, Kind.MHTML), (webarchive, Kind.WEBARCHIVE)])
def test_the_article_is_that_of_the_page(tmp_path: Path, pack: object, kind: Kind) -> None:
    assert callable(pack)
    plain = read_article(DATA / "berita.html", lambda _: None)
    file = tmp_path / "berita"
    file.write_bytes(pack((DATA / "berita.html").read_bytes()))
    assert recognise(file) is kind
    text = read_article(file, lambda _: None)
    assert text.content == plain.content
    assert text.details == {**plain.details, "url": "https://kabar.example/a?b=1"}


def test_no_page_in_it() -> None:
    whole = mhtml(b"<p>satu")
    for data in (whole[:300], whole[:40], b"", whole.replace(b"text/html\r\n", b"text/plain\r\n")):
        with pytest.raises(DocumentDamaged, match="MHTML"):
            page_in_mhtml(data, PATH)
    archives: list[Any] = [
        {},
        {"WebMainResource": {}},
        {"WebMainResource": {"WebResourceData": "a"}},
        [],
    ]
    for archive in archives:
        with pytest.raises(DocumentDamaged, match="web archive"):
            page_in_webarchive(plistlib.dumps(archive), PATH)


@settings(max_examples=50, deadline=None)
@given(st.data())
def test_bent_archives_are_refused_or_read(data: st.DataObject) -> None:
    whole = bytearray(webarchive(b"<p>satu"))
    for _ in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(8, len(whole) - 1))] = data.draw(st.integers(0, 255))
    try:
        assert isinstance(page_in_webarchive(bytes(whole), PATH).data, bytes)
    except DocumentDamaged as error:
        assert "web archive" in str(error)
