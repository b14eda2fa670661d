"""Reading rich text (RTF) by striprtf, with code pages, table cells and tracked changes put right.

What striprtf does not know is taken out of the file before: pictures, the targets of links, words
that were deleted under tracking, hidden words. Notes, headers and footers are left out.
"""

from __future__ import annotations

import re

from reviewer.core.errors import FileTooLarge
from reviewer.core.file_errors import DocumentDamaged
from reviewer.formats.article_text import ArticleText, joined
from reviewer.formats.source import Source
from reviewer.formats.text_file import LIMIT

_EIGHT_BITS = re.compile(rb"[\x80-\xff]")
# Runs of hexadecimal digits this long are pictures and fonts.
_HEX = re.compile(rb"[0-9a-fA-F\s]{2000,}")
_BINARY = re.compile(rb"\\bin(\d{1,9}) ?")
# A group without groups in it whose words are not to be seen: deleted, or hidden to its end.
_UNSEEN = re.compile(rb"\{[^{}]*\\(?:deleted|v)(?![a-z0-9])(?:(?!\\(?:deleted|v)0)[^{}])*\}")
# Bullets and numbers that the program gave lists by itself.
_LIST_MARK = re.compile(rb"\{\\listtext(?:[^{}]|\{[^{}]*\})*\}")
# A cell ends as a paragraph does; striprtf would write "|".
_CELL = re.compile(rb"(?<!\\)\\(?:nest)?cell(?![a-z])")
# striprtf would write the target of a link after its words.
_LINK = re.compile(rb"(\\fldinst[^\\]{0,40})HYPERLINK", re.IGNORECASE)
_SURROGATES = re.compile("[\ud800-\udfff]")
_CODE_PAGES = ((rb"\mac", "mac_roman"), (rb"\pca", "cp850"), (rb"\pc", "cp437"))


def read_rtf(data: bytes, path: Source) -> ArticleText:
    """Read the words of a rich text. Raises ``DocumentDamaged`` or ``FileTooLarge``."""
    head = data[:200]
    encoding = next((name for sign, name in _CODE_PAGES if sign in head), "cp1252")
    prepared = _prepared(data)
    if len(prepared) > LIMIT:
        size = -(-len(prepared) // 1_000_000)
        raise FileTooLarge(path=path, size=size, limit=LIMIT // 1_000_000)
    try:
        content = _converted(prepared.decode("ascii"), encoding)
    except (ValueError, LookupError, TypeError, OverflowError) as error:
        raise DocumentDamaged(path=path, kind="RTF") from error
    return ArticleText(joined(_whole_characters(content).split("\n")))


def _converted(content: str, encoding: str) -> str:
    from striprtf.striprtf import rtf_to_text

    words: str = rtf_to_text(content, encoding, "replace")  # type: ignore[no-untyped-call]
    return words


def _prepared(data: bytes) -> bytes:
    """The file in ASCII, without what is no text; raw bytes become escapes of the code page."""
    data = _HEX.sub(b"", _without_binary(data)).replace(b"\0", b"")
    data = _LIST_MARK.sub(b"", data)
    data = _EIGHT_BITS.sub(lambda it: b"\\'%02x" % it[0][0], data)
    return _LINK.sub(rb"\1", _CELL.sub(rb"\\par ", _UNSEEN.sub(b"", data)))


def _without_binary(data: bytes) -> bytes:
    """The file without runs of raw bytes, whose length stands before them."""
    kept: list[bytes] = []
    place = 0
    while run := _BINARY.search(data, place):
        kept.append(data[place : run.start()])
        place = run.end() + int(run[1])
    return b"".join([*kept, data[place:]])


def _whole_characters(content: str) -> str:
    """Put halves of characters together, as they are written beyond U+FFFF."""
    if not _SURROGATES.search(content):
        return content
    return content.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
