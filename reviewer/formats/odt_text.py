"""Reading OpenDocument texts (ODT): paragraphs, lists, tables, frames and notes, in reading order.

Tracked changes are taken as accepted: what was deleted is kept apart in the file. Comments, hidden
words, headers, footers and the numbers of lists are left out.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from reviewer.core.file_errors import DocumentDamaged, DocumentLocked, NestedTooDeep
from reviewer.formats.article_text import ArticleText, joined
from reviewer.formats.safe_archive import BROKEN, DOCUMENTS, check_archive
from reviewer.formats.safe_xml import parse_xml
from reviewer.formats.source import Source

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_PARAGRAPHS = (f"{_TEXT}p", f"{_TEXT}h")
_LEFT_OUT = frozenset(
    {
        f"{_TEXT}tracked-changes",
        f"{_TEXT}ruby-text",
        f"{_TEXT}hidden-text",
        f"{_TEXT}note-citation",
        f"{_TEXT}index-title-template",
        f"{_OFFICE}annotation",
        f"{_OFFICE}forms",
        "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}title",
        "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}desc",
    }
)
_MOST_BLANKS = 1_000  # that one <text:s> may stand for


def read_odt(data: bytes, path: Source) -> ArticleText:
    """Read the words of an OpenDocument text.

    Raises ``DocumentDamaged``, ``DocumentLocked``, ``NestedTooDeep``, ``XmlEntities``,
    ``FileInvalid`` or one of the limits of ``check_archive``.
    """
    stream = io.BytesIO(data)
    check_archive(stream, path, "ODT", DOCUMENTS)
    if b"encryption-data" in _part(stream, "META-INF/manifest.xml", path):
        raise DocumentLocked(path=path)
    root = parse_xml(io.BytesIO(_part(stream, "content.xml", path)), path)
    body = root.find(f"{_OFFICE}body/{_OFFICE}text")
    if body is None:
        raise DocumentDamaged(path=path, kind="ODT")
    notes: list[Any] = []
    _empty_hidden(root)
    try:
        paragraphs = list(_paragraphs(body, notes))
        for note in notes:
            paragraphs += _paragraphs(note, [])
    except RecursionError as error:
        raise NestedTooDeep(path=path) from error
    return ArticleText(joined(paragraphs))


def _part(stream: io.BytesIO, name: str, path: Source) -> bytes:
    from odfdo.container import Container

    stream.seek(0)
    try:
        part = Container(stream).get_part(name)
    except BROKEN as error:
        raise DocumentDamaged(path=path, kind="ODT") from error
    return part if isinstance(part, bytes) else str(part or "").encode()


def _empty_hidden(root: Any) -> None:
    """Take the words away that a style of the document hides."""
    hidden = {
        style.getparent().get(f"{_STYLE}name")
        for style in root.iter(f"{_STYLE}text-properties")
        if style.get(f"{_TEXT}display") == "none"
    }
    for span in list(root.iter(f"{_TEXT}span")) if hidden else ():
        if span.get(f"{_TEXT}style-name") in hidden:
            span.clear(keep_tail=True)


def _paragraphs(root: Any, notes: list[Any]) -> Iterator[str]:
    """The paragraphs under an element; notes found in them are put aside."""
    for element in root:
        if element.tag in _PARAGRAPHS:
            inside: list[Any] = []
            yield "".join(_words(element, inside, notes))
            for frame in inside:
                yield from _paragraphs(frame, notes)
        elif element.tag not in _LEFT_OUT:
            yield from _paragraphs(element, notes)


def _words(element: Any, inside: list[Any], notes: list[Any]) -> Iterator[str]:
    """The words of a paragraph; frames with text in them and notes are put aside."""
    yield element.text or ""
    for child in element:
        tag = child.tag
        if tag == f"{_TEXT}s":
            count = child.get(f"{_TEXT}c", "1")
            yield " " * min(int(count) if count.isdecimal() else 1, _MOST_BLANKS)
        elif tag == f"{_TEXT}tab":
            yield "\t"
        elif tag == f"{_TEXT}line-break":
            yield "\n"
        elif tag == f"{_TEXT}note":
            notes.extend(child.iterfind(f"{_TEXT}note-body"))
        elif child.find(f".//{_TEXT}p") is not None and tag not in _LEFT_OUT:
            inside.append(child)
        elif tag not in _LEFT_OUT and isinstance(tag, str):
            yield from _words(child, inside, notes)
        yield child.tail or ""
