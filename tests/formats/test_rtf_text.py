"""Rich text: code pages, changes, cells and what is no text."""

from __future__ import annotations

from pathlib import Path

import pytest

from reviewer.core.errors import FileTooLarge, ReviewerError
from reviewer.core.file_errors import DocumentDamaged
from reviewer.formats.rtf_text import read_rtf

DATA = Path(__file__).parents[1] / "data" / "articles"
PATH = Path("a.rtf")


def read(content: bytes) -> str:
    return read_rtf(b"{\\rtf1\\ansi " + content + b"}", PATH).content


def test_changes_lists_and_tables_of_libreoffice() -> None:
    assert read_rtf((DATA / "sidang.rtf").read_bytes(), PATH).content.split("\n\n") == [
        "Sidang Ditunda",
        "Hakim menunda sidang perdana hingga pekan depan. Jaksa tidak hadir.",
        "Rapat\tdimulai",
        "pukul   14.30 😀 di ‘Balai’.",
        "Butir pertama daftar.",
        "Butir kedua daftar.",
        "Sebelum kotak.",
        "Sel satu",
        "Sel dua",
        "Selesai.",
    ]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (rb"\ansicpg1252 Caf\'e9 \'93a\'94", "Café “a”"),
        (rb"\ansicpg1251 \'cf\'f0", "Пр"),
        (b"\\ansicpg1251 \xcf\xf0", "Пр"),
        (rb"\ansicpg932 \'93\'fa\'96\'7b", "日本"),
        (rb"\mac Caf\'8e", "Café"),
        (rb"\pc Caf\'82", "Café"),
        (rb"{\fonttbl{\f0\fnil\fcharset204 A;}}\f0 \'cf\'f0", "Пр"),
        (rb"\uc1 \u8220?a\u-10179?\u-8704?", "“a😀"),
        (rb"a\par b\line c\~d\_e", "a\n\nb\n\nc\u00a0d\u2011e"),
        (rb"\trowd a|b\cell c\cell\row d", "a|b\n\nc\n\nd"),
        (rb"a {\deleted b }{\deleted0 c }{\v d}e", "a c e"),
        (rb'{\field{\*\fldinst{HYPERLINK "http://a.example/"}}{\fldrslt kata}} a', "kata a"),
        (rb"{\listtext\pard\plain {\f1 \'b7}\tab}butir", "butir"),
        (b"{\\pict\\pngblip " + b"0aF\n" * 900 + b"}a", "a"),
        (rb"{\pict\bin6 }}}\par}a", "a"),
        (rb"{\info{\title b}}{\*\generator c}{\footer d}a", "a"),
    ],
)
def test_pieces(content: bytes, words: str) -> None:
    assert read(content) == words


def test_too_long_without_its_pictures() -> None:
    assert read(b"{\\pict " + b"0af4" * 6_000_000 + b"}a") == "a"
    with pytest.raises(FileTooLarge, match="21 MB, more than the 20 MB"):
        read(b"kata " * 4_100_000)


def test_damaged() -> None:
    with pytest.raises(DocumentDamaged):
        read(rb"\ansicpg99999999999\u9999999999999 \'e9 ")


def test_bent_and_cut_short() -> None:
    whole = (DATA / "sidang.rtf").read_bytes()
    for place in range(0, len(whole), 41):
        bent = whole[:place] + bytes([whole[place] ^ 0x55]) + whole[place + 1 :]
        for data in (bent, whole[:place]):
            try:
                read_rtf(data, PATH).content.encode()
            except ReviewerError as error:
                assert "a.rtf" in str(error)
    assert read(b"{" * 100_000 + b"a") == "a"
