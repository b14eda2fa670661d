"""Reading PDF files with text: lines by pypdf, joined to paragraphs."""

from __future__ import annotations

import io
import logging
import math
import re
import struct
import zlib
from collections.abc import Callable
from functools import partial
from typing import Any

from reviewer.core.errors import FileTooLarge
from reviewer.core.file_errors import DocumentDamaged, DocumentLocked, PdfWithoutText
from reviewer.core.progress import Progress
from reviewer.formats.article_text import ArticleText, joined
from reviewer.formats.pdf_paragraphs import Line, paragraphs_of
from reviewer.formats.source import Source
from reviewer.formats.text_file import LIMIT

_LIGATURES = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
)
_BLANKS = re.compile(r"[ \t\r\f]+")  # justified lines are filled with them
_REPAIRED = 5_000_000  # bytes: longer ones that lost their end take minutes to be put together
_OPERATIONS = 2_000  # between two words to whoever waits
# What pypdf raises on files that are not what they say, besides errors of its own.
_BROKEN = (
    ValueError, TypeError, LookupError, AttributeError, ArithmeticError, AssertionError, EOFError,
    RecursionError, NotImplementedError, struct.error, zlib.error,
)  # fmt: skip


def read_pdf(data: bytes, path: Source, progress: Progress) -> ArticleText:
    """Read the words of a PDF file, page by page; ``progress`` may raise to give up.

    Raises ``DocumentDamaged``, ``DocumentLocked``, ``PdfWithoutText`` or ``FileTooLarge``.
    """
    from pypdf.errors import DependencyError, PyPdfError

    logger = logging.getLogger("pypdf")
    if not logger.handlers:  # it would write its doubts about a file to standard error
        logger.addHandler(logging.NullHandler())
    try:
        return _read(data, path, progress)
    except DependencyError as error:  # a cipher that needs another library
        raise DocumentLocked(path=path) from error
    except (PyPdfError, *_BROKEN) as error:
        raise DocumentDamaged(path=path, kind="PDF") from error


def _read(data: bytes, path: Source, progress: Progress) -> ArticleText:
    from pypdf import PasswordType, PdfReader

    if len(data) > _REPAIRED and b"startxref" not in data[-_REPAIRED:]:
        raise DocumentDamaged(path=path, kind="PDF")
    reader = PdfReader(io.BytesIO(data))
    if reader.is_encrypted and reader.decrypt("") is PasswordType.NOT_DECRYPTED:
        raise DocumentLocked(path=path)
    count, size = len(reader.pages), 0
    pages: list[list[Line]] = []
    for number in range(count):
        pages.append(_lines(reader.pages[number], partial(progress, number / count)))
        size += sum(len(it.text) for it in pages[-1])
        if size > LIMIT:
            raise FileTooLarge(path=path, size=-(-size // 1_000_000), limit=LIMIT // 1_000_000)
    if not any(map(str.isalnum, "".join(line.text for page in pages for line in page))):
        raise PdfWithoutText(path=path)
    return ArticleText(joined(paragraphs_of(pages)))


def _lines(page: Any, breathe: Callable[[], None]) -> list[Line]:
    """The lines of a page in the order in which they are printed."""
    lines: list[Line] = []
    pieces: list[str] = []
    place: tuple[float, float, float] | None = None
    done = 0

    def operate(*_: object) -> None:
        nonlocal done
        done += 1
        if done % _OPERATIONS == 0:
            breathe()

    def end() -> None:
        nonlocal place
        text = _BLANKS.sub(" ", "".join(pieces).translate(_LIGATURES)).strip()
        pieces.clear()
        if text and place:
            lines.append(Line(*place, text))
        place = None

    def take(text: str, outer: Any, inner: Any, _font: Any, size: float) -> None:
        nonlocal place
        for number, piece in enumerate(text.split("\n")):
            if number:
                end()
            if place is None and piece.strip():
                place = _place(outer, inner, float(size))
            pieces.append(piece)

    breathe()
    page.extract_text(visitor_text=take, visitor_operand_before=operate)
    end()
    return lines


def _place(outer: Any, inner: Any, size: float) -> tuple[float, float, float]:
    """Where a piece begins on the page, and the size of its letters there."""
    a, b, c, d, e, f = (float(it) for it in outer)
    x, y = float(inner[4]), float(inner[5])
    scale = math.hypot(float(inner[2]), float(inner[3])) * math.hypot(c, d)
    return a * x + c * y + e, b * x + d * y + f, abs(size * scale) or 1.0
