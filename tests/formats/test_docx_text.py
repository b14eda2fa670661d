"""Word documents: what a reader of the printed page reads, changes accepted."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from docx import Document

from reviewer.core.errors import FileInvalid, ReviewerError
from reviewer.core.file_errors import ArchiveTooDense, DocumentDamaged, NestedTooDeep, XmlEntities
from reviewer.formats.docx_text import read_docx

DATA = Path(__file__).parents[1] / "data" / "articles"
PATH = Path("a.docx")
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"


def rebuilt(part: str, change: bytes | None, *, source: str = "surat.docx") -> bytes:
    """A document of LibreOffice's with one part replaced, or without it."""
    stream = io.BytesIO()
    with zipfile.ZipFile(DATA / source) as old, zipfile.ZipFile(stream, "w", 8) as new:
        for name in old.namelist():
            if name != part:
                new.writestr(name, old.read(name))
        if change is not None:
            new.writestr(part, change)
    return stream.getvalue()


def body(content: str) -> str:
    """What is read of a document with this body."""
    xml = f'<w:document xmlns:w="{W}" xmlns:mc="{MC}"><w:body>{content}</w:body></w:document>'
    return read_docx(rebuilt("word/document.xml", xml.encode()), PATH).content


def test_changes_notes_boxes_lists_and_tables_of_libreoffice() -> None:
    assert read_docx((DATA / "sidang.docx").read_bytes(), PATH).content.split("\n\n") == [
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


def test_what_python_docx_writes() -> None:
    document = Document()
    document.add_heading("Judul", 1)
    paragraph = document.add_paragraph("Satu ")
    paragraph.add_run("dua").bold = True
    paragraph.add_run(" tersembunyi").font.hidden = True
    merged = document.add_table(1, 2).rows[0].cells
    merged[0].merge(merged[1]).text = "Satu sel"
    stream = io.BytesIO()
    document.save(stream)
    assert read_docx(stream.getvalue(), PATH).content == "Judul\n\nSatu dua\n\nSatu sel"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("<w:p><w:r><w:t>a</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>b</w:t></w:r></w:p>", "a\n\nb"),
        (
            "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>a </w:t></w:r></w:p>"
            "<w:p><w:r><w:t>b</w:t></w:r></w:p>",
            "a b",
        ),
        (
            "<w:p><w:ins><w:r><w:t>a</w:t></w:r></w:ins><w:del><w:r><w:delText>b</w:delText></w:r>"
            "</w:del><w:moveFrom><w:r><w:t>c</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>d</w:t>"
            "</w:r></w:moveTo></w:p>",
            "ad",
        ),
        ("<w:p><w:hyperlink><w:r><w:t>tautan</w:t></w:r></w:hyperlink></w:p>", "tautan"),
        (
            '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText>'
            '</w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r></w:p>',
            "7",
        ),
        ("<w:sdt><w:sdtContent><w:p><w:r><w:t>a</w:t></w:r></w:p></w:sdtContent></w:sdt>", "a"),
        (
            "<w:p><w:r><w:t>a</w:t><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r>"
            "<w:t>b</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p>"
            "<w:r><w:t>b</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent>"
            "<w:t>c</w:t></w:r></w:p>",
            "ac\n\nb",
        ),
        (
            "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>"
            "</w:tr><w:tr><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
            "b",
        ),
        (
            '<w:p><w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:br w:type="page"/><w:t>c</w:t>'
            '<w:rPr><w:vanish w:val="0"/></w:rPr></w:r></w:p>',
            "a\u2011b\nc",
        ),
    ],
)
def test_pieces_of_a_document(content: str, words: str) -> None:
    assert body(content) == words


def test_damaged() -> None:
    whole = (DATA / "surat.docx").read_bytes()
    for part in ("[Content_Types].xml", "word/document.xml", "_rels/.rels"):
        for change in (None, b"<", b"<a/>"):
            with pytest.raises((DocumentDamaged, FileInvalid)):
                read_docx(rebuilt(part, change), PATH)
    for end in range(0, len(whole), 500):
        with pytest.raises(DocumentDamaged):
            read_docx(whole[:end], PATH)


def test_bent_documents_are_read_or_refused() -> None:
    whole = (DATA / "sidang.docx").read_bytes()
    for place in range(0, len(whole), 23):
        bent = whole[:place] + bytes([whole[place] ^ 0x55]) + whole[place + 1 :]
        try:
            assert "Sidang" in read_docx(bent, PATH).content
        except ReviewerError as error:
            assert "a.docx" in str(error)


def test_bombs() -> None:
    entity = b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
    with pytest.raises(XmlEntities):
        read_docx(rebuilt("word/document.xml", entity), PATH)
    with pytest.raises(XmlEntities):
        read_docx(rebuilt("word/footnotes.xml", entity, source="sidang.docx"), PATH)
    with pytest.raises(ArchiveTooDense):
        read_docx(rebuilt("word/document.xml", b"<a>" + b" " * 30_000_000), PATH)
    with pytest.raises((NestedTooDeep, DocumentDamaged)):
        body("<w:p>" + "<w:smartTag>" * 1_500 + "</w:smartTag>" * 1_500 + "</w:p>")
