"""Recognising what a file is: by its content first, by its name where the content does not tell.

Only the beginning is read, and the list of parts where a file is an archive; nothing is unpacked.
"""

from __future__ import annotations

import io
import struct
import zipfile
from pathlib import Path, PurePath
from typing import IO

from reviewer.core.errors import EncodingUnknown, FileBinary
from reviewer.formats.kinds import Kind
from reviewer.formats.recognise_text import recognise_text
from reviewer.formats.text_file import decode, read_failure, regular_size

_HEAD = 64 * 1024
_PDF_WITHIN = 1024  # bytes: readers of PDF allow that much before the signature
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_HEADER = 512  # bytes
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_MAGIC = (
    (b"{\\rtf", Kind.RTF),
    (b"SQLite format 3\x00", Kind.REVIEWER_DB),
    (b"bplist00", Kind.WEBARCHIVE),
    (b"7z\xbc\xaf\x27\x1c", Kind.ARCHIVE),
    (b"Rar!\x1a\x07", Kind.ARCHIVE),
)
_GZIP = b"\x1f\x8b"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
# A part that an archive has -> what it is; the first that fits.
_PARTS = (
    ("word/document.xml", Kind.DOCX),
    ("xl/workbook.xml", Kind.XLSX),
    ("xl/workbook.bin", Kind.ARCHIVE),
    ("META-INF/container.xml", Kind.EPUB),
)
_MIMETYPES = {
    b"application/vnd.oasis.opendocument.text": Kind.ODT,
    b"application/vnd.oasis.opendocument.text-template": Kind.ODT,
    b"application/vnd.oasis.opendocument.spreadsheet": Kind.ODS,
    b"application/epub+zip": Kind.EPUB,
}
_LONGEST_MIMETYPE = 100


def recognise(path: Path) -> Kind:
    """Say what a file is.

    Raises ``FileMissing``, ``FileIsFolder``, ``FileForbidden`` or ``FileUnreadable``.
    """
    regular_size(path)
    try:
        with path.open("rb") as stream:
            return _recognise(stream, path)
    except OSError as error:
        raise read_failure(path, error) from error


def recognise_bytes(data: bytes, name: str) -> Kind:
    """Say what came by another way than a file is; ``name`` may be empty."""
    return _recognise(io.BytesIO(data), PurePath(name))


def _recognise(stream: IO[bytes], path: PurePath) -> Kind:
    head = stream.read(_HEAD)
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind
    if head.startswith(_ZIP):
        return _archive(stream, head)
    if head.startswith(_OLE):
        return Kind.ENCRYPTED if _is_locked(stream, head) else Kind.OLD_OFFICE
    if b"%PDF-" in head[:_PDF_WITHIN]:
        return Kind.PDF
    if head.startswith(_GZIP):
        return _compressed(head, path)
    return _text(head, path)


def _is_locked(stream: IO[bytes], head: bytes) -> bool:
    """Whether a container of Office's, as its list of names says, holds a document with a password.

    Where that list is and how large sectors are stands in the header ([MS-CFB] 2.2).
    """
    if len(head) < _OLE_HEADER:
        return False
    (shift,), (sector,) = struct.unpack_from("<H", head, 30), struct.unpack_from("<I", head, 48)
    stream.seek((sector + 1) << min(shift, 12))
    return _LOCKED in stream.read(_HEAD)


def _text(head: bytes, path: PurePath) -> Kind:
    """Tell texts apart; a beginning that ends within a character is cut before it."""
    for spare in range(4 if len(head) == _HEAD else 1):
        try:
            content = decode(head[: len(head) - spare], Path(path))
        except EncodingUnknown:
            continue
        except FileBinary:
            return Kind.BINARY
        return recognise_text(content, path.suffix.lower(), whole=len(head) < _HEAD)
    return Kind.TEXT  # of no known encoding, which its reader says


def _compressed(head: bytes, path: PurePath) -> Kind:
    """Google's ratings are often compressed as they are; nothing else is read so."""
    import zlib

    try:
        inside = zlib.decompressobj(wbits=31).decompress(head, _HEAD)
    except zlib.error:
        return Kind.ARCHIVE
    kind = _text(inside, PurePath(path.stem))
    return kind if kind is Kind.GOOGLE_TSV else Kind.ARCHIVE


def _archive(stream: IO[bytes], head: bytes) -> Kind:
    try:
        with zipfile.ZipFile(stream) as archive:
            names = set(archive.namelist())
            for part, kind in _PARTS:
                if part in names:
                    return kind
            return _by_mimetype(archive, names)
    except (zipfile.BadZipFile, NotImplementedError, ValueError, RuntimeError):
        # Cut short: the list of parts is at the end, but the first names are at the beginning.
        return next((kind for part, kind in _PARTS if part.encode() in head), _cut_mimetype(head))


def _by_mimetype(archive: zipfile.ZipFile, names: set[str]) -> Kind:
    """OpenDocument files say what they are in a part of that name; OOXML may rename its parts."""
    if "mimetype" in names and archive.getinfo("mimetype").file_size <= _LONGEST_MIMETYPE:
        with archive.open("mimetype") as part:
            return _MIMETYPES.get(part.read(_LONGEST_MIMETYPE).strip(), Kind.ARCHIVE)
    if "[Content_Types].xml" in names:
        if any(it.startswith("word/document") for it in names):
            return Kind.DOCX
        if any(it.startswith("xl/") for it in names):
            return Kind.XLSX
    return Kind.ARCHIVE


def _cut_mimetype(head: bytes) -> Kind:
    """The part ``mimetype`` comes first and unpacked: its words follow its name."""
    after = head[30 : 30 + len("mimetype") + _LONGEST_MIMETYPE]
    fitting = [it for it in _MIMETYPES if after.startswith(b"mimetype" + it)]
    if fitting:
        return _MIMETYPES[max(fitting, key=len)]
    return Kind.DOCX if b"[Content_Types].xml" in head and b"word/" in head else Kind.ARCHIVE
