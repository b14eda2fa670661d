"""PDF files with text, and those that only look so."""

from __future__ import annotations

import io
from itertools import product
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter

from reviewer.core.errors import ReviewerError
from reviewer.core.file_errors import DocumentDamaged, DocumentLocked, PdfWithoutText
from reviewer.formats.pdf_text import read_pdf

DATA = Path(__file__).parents[1] / "data" / "articles"
PATH = Path("a.pdf")


def read(data: bytes) -> str:
    return read_pdf(data, PATH, lambda _: None).content


def written(writer: PdfWriter) -> bytes:
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()


@pytest.mark.parametrize("name", ["jembatan.pdf", "kolom.pdf"])
def test_paragraphs_over_pages_and_columns_without_running_heads(name: str) -> None:
    shares: list[float] = []
    data = (DATA / name).read_bytes()
    paragraphs = read_pdf(data, PATH, shares.append).content.split("\n\n")
    assert paragraphs[0] == "Jembatan Baru Menghubungkan Dua Desa"
    assert len(paragraphs) == 1 + 5 * 5
    assert all(
        it.endswith(("rupiah.", "siang.", "deras.", "itu.", "ujarnya.")) for it in paragraphs[1:]
    )
    assert len({it for it in paragraphs if "anak-anak" in it}) == 1
    assert "Edisi" not in " ".join(paragraphs)
    assert "Halaman" not in " ".join(paragraphs)
    assert shares == sorted(shares)
    assert len(set(shares)) == 4


def test_whoever_waits_can_give_up() -> None:
    def progress(share: float) -> None:
        if share > 0.4:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read_pdf((DATA / "jembatan.pdf").read_bytes(), PATH, progress)


def test_locked() -> None:
    for (password, owner), cipher in product(
        (("rahasia", None), ("", "rahasia")), ("RC4-128", "AES-128", "AES-256")
    ):
        writer = PdfWriter(clone_from=DATA / "surat.pdf")
        writer.encrypt(password, owner, algorithm=cipher)
        data = written(writer)
        if password:
            with pytest.raises(DocumentLocked):
                read(data)
        else:  # only printing and changing need the password
            assert read(data).startswith("Panen Raya")


def test_a_scan() -> None:
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    with pytest.raises(PdfWithoutText, match="OCR"):
        read(written(writer))


def test_a_swollen_stream() -> None:
    from pypdf.generic import ArrayObject, NameObject, StreamObject

    writer = PdfWriter(clone_from=DATA / "surat.pdf")
    stream = StreamObject()
    stream.set_data(b" " * 100_000_000)
    packed = stream.flate_encode(9)
    page = writer.pages[0]
    page[NameObject("/Contents")] = ArrayObject([writer._add_object(packed)])
    with pytest.raises((DocumentDamaged, PdfWithoutText)):
        read(written(writer))


def test_cut_short_and_bent() -> None:
    whole = (DATA / "surat.pdf").read_bytes()
    assert len(PdfReader(io.BytesIO(whole)).pages) == 1
    for place in range(0, len(whole), 1_117):
        bent = whole[:place] + bytes([whole[place] ^ 0x55]) + whole[place + 1 :]
        for data in (bent, whole[:place]):
            try:
                read(data).encode()
            except ReviewerError as error:
                assert "a.pdf" in str(error)
