"""Opening packed documents (DOCX, ODT, XLSX) that may have been made to do harm.

Nothing is ever unpacked to the disk. What the list of parts promises is checked before anything is
unpacked, and holds: a part gives no byte more than the list says.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from dataclasses import dataclass
from typing import IO

from reviewer.core.file_errors import (
    ArchivePathUnsafe,
    ArchiveTooDense,
    ArchiveTooLarge,
    ArchiveTooManyParts,
    DocumentDamaged,
    DocumentLocked,
    XmlEntities,
)
from reviewer.formats.source import Source

_ENCRYPTED = 0x1
_DENSE_FROM = 5_000_000  # bytes: small parts of blanks may be packed very well
_PROLOG = 64 * 1024
_MARKUP = (".xml", ".rels", ".vml", ".rdf")
_ROOT = re.compile(rb"<[A-Za-z_]")
BROKEN = (
    zipfile.BadZipFile, zlib.error, NotImplementedError, KeyError, ValueError, RuntimeError,
    EOFError, OSError,
)  # fmt: skip
"""What ``zipfile`` raises on archives that are damaged."""


@dataclass(frozen=True, slots=True)
class ArchiveLimits:
    """What a packed document may hold: ``parts`` files, ``total`` bytes unpacked in all and
    ``markup`` bytes in one XML part, ``ratio`` times its packed size for a part over 5 MB."""

    parts: int = 10_000
    total: int = 500_000_000
    markup: int = 200_000_000
    ratio: int = 250


TABLES = ArchiveLimits()
"""For spreadsheets, which are read as a stream."""

DOCUMENTS = ArchiveLimits(markup=40_000_000)
"""For documents, whose XML is held in memory as a tree."""


def check_archive(stream: IO[bytes], path: Source, kind: str, limits: ArchiveLimits) -> None:
    """Make sure that a packed document can be given to a library, and go back to its beginning.

    XML parts with a document type are refused: neither OOXML nor OpenDocument needs one. Raises
    ``DocumentDamaged``, ``DocumentLocked``, ``ArchiveTooManyParts``, ``ArchiveTooLarge``,
    ``ArchiveTooDense``, ``ArchivePathUnsafe`` or ``XmlEntities``, which name ``path``.
    """
    try:
        with zipfile.ZipFile(stream) as archive:
            parts = archive.infolist()
            _check_sizes(parts, path, limits)
            for part in parts:
                _check_part(part, path, limits)
                if part.filename.lower().endswith(_MARKUP):
                    _check_prolog(archive, part, path, kind)
    except BROKEN as error:
        raise DocumentDamaged(path=path, kind=kind) from error
    stream.seek(0)


def _check_sizes(parts: list[zipfile.ZipInfo], path: Source, limits: ArchiveLimits) -> None:
    if len(parts) > limits.parts:
        raise ArchiveTooManyParts(path=path, count=len(parts), limit=limits.parts)
    _check_size(sum(it.file_size for it in parts), limits.total, path)


def _check_part(part: zipfile.ZipInfo, path: Source, limits: ArchiveLimits) -> None:
    name = part.filename
    if name.startswith(("/", "\\")) or ":" in name or ".." in re.split(r"[/\\]", name):
        raise ArchivePathUnsafe(path=path, part=name)
    if part.flag_bits & _ENCRYPTED:
        raise DocumentLocked(path=path)
    if part.file_size > _DENSE_FROM and part.file_size > limits.ratio * part.compress_size:
        raise ArchiveTooDense(path=path, part=name, limit=limits.ratio)
    if name.lower().endswith(_MARKUP):
        _check_size(part.file_size, limits.markup, path)


def _check_size(size: int, limit: int, path: Source) -> None:
    if size > limit:
        raise ArchiveTooLarge(path=path, size=-(-size // 1_000_000), limit=limit // 1_000_000)


def _check_prolog(archive: zipfile.ZipFile, part: zipfile.ZipInfo, path: Source, kind: str) -> None:
    """Refuse a document type, and an XML part so odd that one could hide in it."""
    with archive.open(part) as opened:
        head = opened.read(_PROLOG)
    plain = head.replace(b"\0", b"")  # UTF-16, which both formats allow
    root = _ROOT.search(plain)
    if b"<!DOCTYPE" in plain[: root.start() if root else None]:
        raise XmlEntities(path=path)
    if head and not root:
        raise DocumentDamaged(path=path, kind=kind)
