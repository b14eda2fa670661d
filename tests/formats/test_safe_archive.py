"""Packed documents that were made to do harm are refused before anything is unpacked."""

import io
import zipfile
from pathlib import Path

import pytest

from reviewer.core.file_errors import (
    ArchivePathUnsafe,
    ArchiveTooDense,
    ArchiveTooLarge,
    ArchiveTooManyParts,
    DocumentDamaged,
    DocumentLocked,
    XmlEntities,
)
from reviewer.formats.safe_archive import TABLES, ArchiveLimits, check_archive

PATH = Path("berita.docx")


def packed(parts: dict[str, bytes], how: int = zipfile.ZIP_DEFLATED) -> io.BytesIO:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", how) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name), content, how)
    return stream


def check(parts: dict[str, bytes], limits: ArchiveLimits = TABLES) -> None:
    check_archive(packed(parts), PATH, "DOCX", limits)


def test_a_sound_document_is_ready_to_be_read() -> None:
    stream = packed({"word/document.xml": b'<?xml version="1.0"?><w/>', "a.png": b"\x89PNG"})
    check_archive(stream, PATH, "DOCX", TABLES)
    assert stream.tell() == 0


def test_too_many_parts() -> None:
    parts = {f"{number}.png": b"" for number in range(11)}
    with pytest.raises(ArchiveTooManyParts, match=r"11 parts .* 10"):
        check(parts, ArchiveLimits(parts=10))


def test_too_much_in_all_and_in_one_part() -> None:
    parts = {"a.png": bytes(range(256)) * 4000, "b.png": bytes(range(256)) * 4000}
    with pytest.raises(ArchiveTooLarge, match="3 MB, more than the 2 MB"):
        check(parts, ArchiveLimits(total=2_000_000))
    with pytest.raises(ArchiveTooLarge):
        check({"a.xml": b"<a>" + b"bc" * 600_000}, ArchiveLimits(markup=1_000_000))


def test_a_bomb() -> None:
    with pytest.raises(ArchiveTooDense, match=r"word/document\.xml.* 250 times"):
        check({"word/document.xml": b"<a>" + b" " * 6_000_000})


def test_parts_that_overlap_count_each() -> None:
    """A known kind of bomb: many entries of the list lead to the same packed bytes."""
    content = bytes(range(256)) * 4000
    stream = packed({"a.png": content})
    data = bytearray(stream.getvalue())
    start = data.index(b"PK\x01\x02")
    end = data.index(b"PK\x05\x06")
    entry, count = bytes(data[start:end]), 9
    trailer = bytearray(data[end:])
    trailer[8:12] = count.to_bytes(2, "little") * 2
    trailer[12:16] = (len(entry) * count).to_bytes(4, "little")
    bomb = bytes(data[:start]) + entry * count + bytes(trailer)
    with pytest.raises(ArchiveTooLarge):
        check_archive(io.BytesIO(bomb), PATH, "DOCX", ArchiveLimits(total=5_000_000))


@pytest.mark.parametrize(
    "name", ["../a.xml", "word/../../a", "/etc/passwd", "..\\a", "C:\\a", "a/.."]
)
def test_names_that_lead_out(name: str) -> None:
    with pytest.raises(ArchivePathUnsafe):
        check({name: b""})


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize(
    "content",
    [
        '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
        '<!DOCTYPE a SYSTEM "https://example.org/a.dtd"><a/>',
        "<!--" + " " * 1_000 + '--><!DOCTYPE a [<!ENTITY b "c">]><a/>',
    ],
)
def test_a_document_type_in_a_part(content: str, encoding: str) -> None:
    with pytest.raises(XmlEntities):
        check({"word/document.xml": content.encode(encoding)})


def test_a_document_type_cannot_hide_behind_a_long_comment() -> None:
    hidden = b"<!--" + b" " * 70_000 + b'--><!DOCTYPE a [<!ENTITY b "c">]><a/>'
    with pytest.raises(DocumentDamaged):
        check({"word/document.xml": hidden})


def test_words_about_a_document_type_are_words() -> None:
    check({"word/document.xml": b"<a>Tulislah &lt;!DOCTYPE html> <![CDATA[<!DOCTYPE a>]]></a>"})


def test_locked() -> None:
    data = bytearray(packed({"a.xml": b"<a/>"}).getvalue())
    data[data.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(DocumentLocked):
        check_archive(io.BytesIO(bytes(data)), PATH, "DOCX", TABLES)


def test_cut_short_or_bent() -> None:
    data = packed({"a.xml": b"<a>" + bytes(range(65, 90)) * 99}).getvalue()
    for broken in (data[: len(data) // 2], data[:40], b"PK\x03\x04", b""):
        with pytest.raises(DocumentDamaged, match=r"berita\.docx .* DOCX"):
            check_archive(io.BytesIO(broken), PATH, "DOCX", TABLES)
    bent = data[:60] + bytes(20) + data[80:]
    with pytest.raises(DocumentDamaged):
        check_archive(io.BytesIO(bent), PATH, "DOCX", TABLES)
