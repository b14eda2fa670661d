"""Reading an article or its translation: plain text and Markdown in any common encoding."""

from __future__ import annotations

import codecs
import re
import stat
import unicodedata
from pathlib import Path

from reviewer.core.errors import (
    EncodingUnknown,
    FileBinary,
    FileEmpty,
    FileForbidden,
    FileIsFolder,
    FileMissing,
    FileTooLarge,
    FileUnreadable,
    ReviewerError,
    TextBinary,
    TextEmpty,
    TextTooLarge,
)
from reviewer.core.reason import Reason
from reviewer.formats.open_databases import refuse_open
from reviewer.formats.source import Source

LIMIT = 20_000_000
"""Bytes of the longest text that is opened."""

# The longer mark first: the UTF-32 mark begins with the one of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# PDF, ZIP (also .docx, .odt, .epub), RTF, old Office: some of them pass for text.
_NO_TEXT = (b"%PDF-", b"PK\x03\x04", rb"{\rtf", b"\xd0\xcf\x11\xe0")
_CONTROLS = bytes((*range(9), *range(0x0E, 0x1B), *range(0x1C, 0x20), 0x7F))
_LIKELY = ("cp1252", "mac_roman")
_STRAY_SHARE = 0.01
_LEAST_ZEROS = 0.1  # of all characters: the blanks between Arabic words are more
_SURROGATES = re.compile(r"[\ud800-\udfff]")


def read_text(path: Path) -> str:
    """Read a text file exactly as it is, without its byte order mark; line ends stay.

    Raises ``FileMissing``, ``FileIsFolder``, ``FileForbidden``, ``FileUnreadable``,
    ``FileTooLarge``, ``FileEmpty``, ``FileBinary`` or ``EncodingUnknown``.
    """
    data = read_bytes(path, LIMIT)
    if data.startswith(_NO_TEXT):
        raise FileBinary(path=path)
    content = decode(data, path)
    if is_blank(content):
        raise FileEmpty(path=path)
    return content


def text_from_paste(pasted: str) -> str:
    """Take pasted words as they are; half characters, which cannot be stored, become U+FFFD.

    Raises ``TextEmpty``, ``TextBinary`` or ``TextTooLarge``.
    """
    if "\0" in pasted:
        raise TextBinary()
    if is_blank(pasted):
        raise TextEmpty()
    content = _SURROGATES.sub("\ufffd", pasted)
    size = len(content.encode())
    if size > LIMIT:
        raise TextTooLarge(size=-(-size // 1_000_000), limit=LIMIT // 1_000_000)
    return content


def is_blank(content: str) -> bool:
    """Say whether there is nothing to be seen: blanks, controls and zero-width characters."""
    return all(c.isspace() or unicodedata.category(c) in ("Cf", "Cc") for c in content)


def read_bytes(path: Path, limit: int) -> bytes:
    """Read a whole file of at most ``limit`` bytes.

    Raises ``FileMissing``, ``FileIsFolder``, ``FileForbidden``, ``FileUnreadable`` or
    ``FileTooLarge``.
    """
    if (size := regular_size(path)) > limit:
        raise too_large(path, size, limit)
    try:
        with path.open("rb") as stream:
            data = stream.read(limit + 1)
    except OSError as error:
        raise read_failure(path, error) from error
    if len(data) > limit:
        raise too_large(path, len(data), limit)
    return data


def regular_size(path: Path) -> int:
    """Give the size of an ordinary file in bytes.

    Raises ``FileMissing``, ``FileIsFolder``, ``FileForbidden``, ``FileUnreadable`` or
    ``DatabaseInUse``.
    """
    refuse_open(path)
    try:
        state = path.stat()
    except OSError as error:
        raise read_failure(path, error) from error
    if stat.S_ISDIR(state.st_mode):
        raise FileIsFolder(path=path)
    if not stat.S_ISREG(state.st_mode):
        raise FileUnreadable(path=path, reason=Reason("it is a device or a pipe"))
    return state.st_size


def read_failure(path: Path, error: OSError) -> ReviewerError:
    """Say in the user's words why the system did not read ``path``."""
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return FileMissing(path=path)
        case IsADirectoryError():
            return FileIsFolder(path=path)
        case PermissionError():
            return FileForbidden(path=path)
    return FileUnreadable(path=path, reason=error.strerror or str(error))


def decode(data: bytes, path: Source) -> str:
    """Turn the bytes of a file into text: marks first, then UTF-8, then what fits best.

    Raises ``FileBinary`` or ``EncodingUnknown``, which name ``path``.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return _checked(data[len(mark) :].decode(encoding), path)
            except UnicodeDecodeError as error:
                raise EncodingUnknown(path=path) from error
    if b"\0" in data:
        return _unmarked_utf16(data, path)
    try:
        return _checked(data.decode(), path, data)
    except UnicodeDecodeError:
        return _single_bytes(data, path)


def too_large(path: Path, size: int, limit: int) -> FileTooLarge:
    """Say that a file is longer than what is opened, in bytes."""
    return FileTooLarge(path=path, size=-(-size // 1_000_000), limit=limit // 1_000_000)


def _checked(content: str, path: Source, data: bytes | None = None) -> str:
    """Refuse what decodes but is no text: a NUL, or more than a few control characters.

    They are counted quickly in UTF-8, where each is one byte: in ``data`` if it is that.
    """
    data = content.encode() if data is None else data
    controls = len(data) - len(data.translate(None, delete=_CONTROLS))
    if "\0" in content or controls > _STRAY_SHARE * len(content):
        raise FileBinary(path=path)
    return content


def _unmarked_utf16(data: bytes, path: Source) -> str:
    """Read UTF-16 without a mark where the zeros give it away: many, and all on the same side."""
    zeros = (data[0::2].count(0), data[1::2].count(0))
    few = max(zeros) < _LEAST_ZEROS * len(data) / 2
    if len(data) % 2 or few or min(zeros) > _STRAY_SHARE * max(zeros):
        raise FileBinary(path=path)
    try:
        content = data.decode("utf-16-be" if zeros[0] > zeros[1] else "utf-16-le")
    except UnicodeDecodeError as error:
        raise FileBinary(path=path) from error
    strange = sum(unicodedata.category(c) in ("Cn", "Co") for c in content)
    if strange > _STRAY_SHARE * len(content):
        raise FileBinary(path=path)
    return _checked(content, path)


def _single_bytes(data: bytes, path: Source) -> str:
    """Read an older encoding: Windows-1252, the one of our two languages, wherever it fits."""
    guess = data.decode(errors="replace")
    broken = guess.count("\ufffd")
    if sum(c > "\x7f" for c in guess) - broken > broken:
        # Mostly sound UTF-8 with some damage: another encoding would only hide it.
        raise EncodingUnknown(path=path)
    from charset_normalizer import from_bytes

    # Asked among all encodings it often prefers a look-alike, down to EBCDIC for a single "é".
    first = (from_bytes(data, cp_isolation=[it]).best() for it in _LIKELY)
    best = next(filter(None, first), None) or from_bytes(data).best()
    if best is None:
        raise (FileBinary if _looks_binary(data) else EncodingUnknown)(path=path)
    try:
        return _checked(data.decode(best.encoding), path)
    except UnicodeDecodeError as error:
        raise EncodingUnknown(path=path) from error


def _looks_binary(data: bytes) -> bool:
    controls = sum(c < 32 and c not in b"\t\n\v\f\r\x1b" for c in data)
    return controls > _STRAY_SHARE * len(data)
