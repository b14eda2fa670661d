"""The visible words of a page, and in which encoding it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from reviewer.core.errors import FileTooLarge
from reviewer.formats.html_blocks import decode_page, parse_page, visible_blocks

PATH = Path("a.html")


def texts(content: str) -> list[str]:
    return [it.text for it in visible_blocks(parse_page(content, PATH))]


@pytest.mark.parametrize(
    ("content", "seen"),
    [
        ("<p>satu<p>dua", ["satu", "dua"]),
        ("<div>satu<p>dua</p>tiga</div>", ["satu", "dua", "tiga"]),
        ("<p>satu\n  <b>dua</b>\ttiga </p>", ["satu dua tiga"]),
        ("<p>ka<wbr>ta&shy;nya</p>", ["kata\u00adnya"]),
        ("<p>satu<br>dua<br><br>tiga", ["satu\ndua", "tiga"]),
        ("<p>4\u00a0juta\u2009kg</p>", ["4\u00a0juta\u2009kg"]),
        ("<p>satu<span style='display: none'>dua</span> tiga", ["satu tiga"]),
        ("<p>satu<span aria-hidden=true>#</span>", ["satu"]),
        ("<p>a<script>b</script>c<style>d</style>e<template>f</template>", ["ace"]),
        ("<table><tr><th>a<td>b<tr><td>c</table>", ["a", "b", "c"]),
        ("<p>a<!-- b -->c<?php d ?></p>", ["ac"]),
        ("<ul><li>a<ul><li>b</ul>c</ul>", ["a", "b", "c"]),
        ("kata saja", ["kata saja"]),
        ("", []),
        ("<p> </p><p>\u200b</p>", ["\u200b"]),
        ("a\0b", ["ab"]),
        ("&lt;p&gt; &amp;eacute; &#x1F600; &nosuch;", ["<p> &eacute; 😀 &nosuch;"]),
    ],
)
def test_what_is_seen(content: str, seen: list[str]) -> None:
    assert texts(content) == seen


def test_pictures_in_the_page_do_not_count() -> None:
    picture = "data:image/png;base64," + "A" * 25_000_000
    assert texts(f'<p>satu<img src="{picture}"><style>a {{ b: url({picture}) }}</style>') == [
        "satu"
    ]
    with pytest.raises(FileTooLarge, match="26 MB, more than the 20 MB"):
        texts("kata " * 5_200_000)


@pytest.mark.parametrize(
    ("data", "charset"),
    [
        ("<p>Café".encode(), "iso-8859-1"),
        ("<p>Café".encode("utf-16"), None),
        ("\ufeff<p>Café".encode(), None),
        (b"<p>Caf\xe9", "windows-1252"),
        (b'<meta charset="latin1"><p>Caf\xe9', None),
        (b"<META content='text/html; charset=iso-8859-1'><p>Caf\xe9", "none-such"),
        (b'<?xml version="1.0" encoding="ISO-8859-1"?><p>Caf\xe9', None),
        (b"<p>Caf\x8e", "macintosh"),
        (b"<p>Caf\xe9 di desa itu ramai, kata warga.", None),
    ],
)
def test_encodings(data: bytes, charset: str | None) -> None:
    assert "<p>Café" in decode_page(data, PATH, charset)


def test_quotes_of_windows_under_the_name_of_latin_1() -> None:
    assert decode_page(b"\x93Kami\x94", PATH, "iso-8859-1") == "“Kami”"
