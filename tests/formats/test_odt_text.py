"""OpenDocument texts: what a reader of the printed page reads, changes accepted."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from odfdo import Document

from reviewer.core.errors import FileInvalid, ReviewerError
from reviewer.core.file_errors import (
    ArchiveTooDense,
    DocumentDamaged,
    DocumentLocked,
    NestedTooDeep,
    XmlEntities,
)
from reviewer.formats.odt_text import read_odt

DATA = Path(__file__).parents[1] / "data" / "articles"
PATH = Path("a.odt")


def rebuilt(part: str, change: bytes | None) -> bytes:
    """A document of LibreOffice's with one part replaced, or without it."""
    stream = io.BytesIO()
    with zipfile.ZipFile(DATA / "surat.odt") as old, zipfile.ZipFile(stream, "w", 8) as new:
        for name in old.namelist():
            if name != part:
                new.writestr(name, old.read(name))
        if change is not None:
            new.writestr(part, change)
    return stream.getvalue()


def test_changes_notes_boxes_lists_and_tables_of_libreoffice() -> None:
    assert read_odt((DATA / "sidang.odt").read_bytes(), PATH).content.split("\n\n") == [
        "Sidang Ditunda",
        "Hakim menunda sidang perdana hingga pekan depan. Jaksa tidak hadir.",
        "Rapat\tdimulai\npukul   14.30 😀 di ‘Balai’.",
        "Butir pertama daftar.",
        "Butir kedua daftar.",
        "Sebelum kotak.",
        "Di dalam kotak.",
        "Sel satu",
        "Sel dua",
        "Selesai.",
        "Menurut jadwal pengadilan.",
    ]


def test_what_odfdo_writes() -> None:
    from odfdo import Header, Paragraph

    document = Document("text")
    document.body.clear()
    document.body.append(Header(1, "Judul"))
    document.body.append(Paragraph("Satu  dua\ttiga\nempat"))
    stream = io.BytesIO()
    document.save(stream)
    assert read_odt(stream.getvalue(), PATH).content == "Judul\n\nSatu  dua\ttiga\nempat"


def test_locked() -> None:
    manifest = b'<manifest:manifest xmlns:manifest="m"><manifest:encryption-data/>'
    with pytest.raises(DocumentLocked):
        read_odt(rebuilt("META-INF/manifest.xml", manifest), PATH)


def test_damaged() -> None:
    whole = (DATA / "surat.odt").read_bytes()
    for change in (None, b"<", b"<a/>"):
        with pytest.raises((DocumentDamaged, FileInvalid)):
            read_odt(rebuilt("content.xml", change), PATH)
    for end in range(0, len(whole), 900):
        with pytest.raises(DocumentDamaged):
            read_odt(whole[:end], PATH)


def test_bent_documents_are_read_or_refused() -> None:
    whole = (DATA / "sidang.odt").read_bytes()
    for place in range(0, len(whole), 37):
        bent = whole[:place] + bytes([whole[place] ^ 0x55]) + whole[place + 1 :]
        try:
            assert "Sidang" in read_odt(bent, PATH).content
        except ReviewerError as error:
            assert "a.odt" in str(error)


def test_bombs() -> None:
    with pytest.raises(XmlEntities):
        read_odt(rebuilt("content.xml", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), PATH)
    with pytest.raises(ArchiveTooDense):
        read_odt(rebuilt("content.xml", b"<a>" + b" " * 30_000_000), PATH)
    office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
    text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
    deep = "<t:section>" * 1_500 + "<t:p>a</t:p>" + "</t:section>" * 1_500
    content = (
        f'<o:document-content xmlns:o="{office}" xmlns:t="{text}"><o:body><o:text>{deep}</o:text>'
        f'<t:p><t:s t:c="999999999"/></t:p></o:body></o:document-content>'
    )
    with pytest.raises((NestedTooDeep, FileInvalid)):
        read_odt(rebuilt("content.xml", content.encode()), PATH)
    few = content.replace(deep, '<t:p>a<t:s t:c="999999999"/>b</t:p>')
    assert len(read_odt(rebuilt("content.xml", few.encode()), PATH).content) == 1_002
