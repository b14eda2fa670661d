"""Pages that a browser saved with all they need in one file: the page is taken out of it."""

from __future__ import annotations

import plistlib
import re
from email.message import Message
from email.parser import BytesHeaderParser
from typing import Any, NamedTuple

from reviewer.core.file_errors import DocumentDamaged
from reviewer.formats.source import Source

_BLANK_LINE = re.compile(rb"\r?\n\r?\n")
_MOST_PARTS = 1_000


class SavedPage(NamedTuple):
    """A page as it was fetched; ``charset`` and ``url`` as the archive tells them."""

    data: bytes
    charset: str | None
    url: str | None


def page_in_mhtml(data: bytes, path: Source) -> SavedPage:
    """Take the page out of an MHTML file (Chrome, Edge). Raises ``DocumentDamaged``."""
    headers, start = _headers(data, 0)
    boundary = headers.get_boundary()
    if boundary:
        sign = b"--" + boundary.encode("ascii", "replace")
        place = data.find(sign, start)
        for _ in range(_MOST_PARTS):
            end = data.find(sign, place + len(sign)) if place >= 0 else -1
            if end < 0:
                break
            part, begin = _headers(data[:end], place + len(sign) + 2)
            if part.get_content_type() in ("text/html", "application/xhtml+xml"):
                url = part.get("Content-Location") or headers.get("Snapshot-Content-Location")
                part.set_payload(data[begin:end])
                page = part.get_payload(decode=True)
                if isinstance(page, bytes):
                    return SavedPage(page, part.get_content_charset(), url)
            place = end
    raise DocumentDamaged(path=path, kind="MHTML")


def page_in_webarchive(data: bytes, path: Source) -> SavedPage:
    """Take the page out of a web archive (Safari). Raises ``DocumentDamaged``."""
    try:
        archive: Any = plistlib.loads(data)
        main = archive["WebMainResource"]
        page = main["WebResourceData"]
        if not isinstance(page, bytes):
            raise TypeError
        return SavedPage(page, main.get("WebResourceTextEncodingName"), main.get("WebResourceURL"))
    except (plistlib.InvalidFileException, LookupError, TypeError, ValueError, OverflowError) as it:
        raise DocumentDamaged(path=path, kind="web archive") from it
    except RecursionError as error:
        raise DocumentDamaged(path=path, kind="web archive") from error


def _headers(data: bytes, start: int) -> tuple[Message, int]:
    """The headers of a message or a part that begins at ``start``, and where its body does."""
    blank = _BLANK_LINE.search(data, start)
    end = blank.end() if blank else len(data)
    return BytesHeaderParser().parsebytes(data[start:end].lstrip(b"\r\n")), end
