"""Reading Word documents (DOCX): paragraphs, tables, text boxes and notes, in reading order.

Tracked changes are taken as accepted. Hidden words, comments, headers, footers, the codes of fields
and the numbers that Word gives lists by itself are left out.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from reviewer.core.file_errors import DocumentDamaged, NestedTooDeep
from reviewer.formats.article_text import ArticleText, joined
from reviewer.formats.safe_archive import BROKEN, DOCUMENTS, check_archive
from reviewer.formats.safe_xml import parse_xml
from reviewer.formats.source import Source

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_VAL = f"{_W}val"
# What stands in a run for a character.
_SIGNS = {
    f"{_W}tab": "\t",
    f"{_W}br": "\n",
    f"{_W}cr": "\n",
    f"{_W}noBreakHyphen": "\u2011",
    f"{_W}softHyphen": "\u00ad",
}
_LEFT_OUT = frozenset(
    {f"{_W}del", f"{_W}moveFrom", f"{_W}rPr", f"{_W}pPr", f"{_W}instrText", f"{_MC}Fallback"}
)
_NOTES = ("footnotes", "endnotes")
_OFF = frozenset({"0", "false", "off", "none"})


def read_docx(data: bytes, path: Source) -> ArticleText:
    """Read the words of a Word document.

    Raises ``DocumentDamaged``, ``DocumentLocked``, ``NestedTooDeep``, ``XmlEntities``,
    ``FileInvalid`` or one of the limits of ``check_archive``.
    """
    stream = io.BytesIO(data)
    check_archive(stream, path, "DOCX", DOCUMENTS)
    from docx import Document
    from lxml.etree import XMLSyntaxError

    try:
        package = Document(stream).part
    except (*BROKEN, AttributeError, XMLSyntaxError) as error:
        raise DocumentDamaged(path=path, kind="DOCX") from error
    body = package.element.find(f"{_W}body")
    if body is None:
        raise DocumentDamaged(path=path, kind="DOCX")
    try:
        paragraphs = list(_paragraphs(body))
        for kind in _NOTES:
            paragraphs += _notes(package, kind, path)
    except RecursionError as error:
        raise NestedTooDeep(path=path) from error
    return ArticleText(joined(paragraphs))


def _notes(package: Any, kind: str, path: Source) -> Iterator[str]:
    """The foot- or endnotes, which stand in a part of their own, in their order."""
    for relation in package.rels.values():
        if not relation.is_external and relation.reltype.endswith(f"/{kind}"):
            root = parse_xml(io.BytesIO(relation.target_part.blob), path)
            for note in root:
                if note.get(f"{_W}type") in (None, "normal"):
                    yield from _paragraphs(note)


def _paragraphs(root: Any) -> Iterator[str]:
    """The paragraphs under an element; one whose end was deleted goes on in the next."""
    begun = ""
    for element in root.iter(f"{_W}p"):
        if _is_left_out(element, root):
            continue
        begun += "".join(_words(element))
        mark = element.find(f"{_W}pPr/{_W}rPr")
        if mark is None or (mark.find(f"{_W}del") is None and mark.find(f"{_W}moveFrom") is None):
            yield begun
            begun = ""
    yield begun


def _is_left_out(element: Any, root: Any) -> bool:
    """Whether a paragraph stands in what was deleted, or repeats a text box for older programs."""
    for parent in element.iterancestors():
        if parent is root:
            return False
        if parent.tag in _LEFT_OUT or (parent.tag == f"{_W}tr" and _row_deleted(parent)):
            return True
    return False


def _row_deleted(row: Any) -> bool:
    return row.find(f"{_W}trPr/{_W}del") is not None


def _words(element: Any) -> Iterator[str]:
    """The words of a paragraph, without those of paragraphs inside it (in text boxes)."""
    for child in element:
        tag = child.tag
        if tag == f"{_W}t":
            yield child.text or ""
        elif tag in _SIGNS:
            yield _SIGNS[tag] if child.get(f"{_W}type", "textWrapping") != "page" else "\n"
        elif tag in _LEFT_OUT or tag == f"{_W}p" or (tag == f"{_W}r" and _is_hidden(child)):
            continue
        elif isinstance(tag, str):
            yield from _words(child)


def _is_hidden(run: Any) -> bool:
    hidden = run.find(f"{_W}rPr/{_W}vanish")
    return hidden is not None and hidden.get(_VAL, "1") not in _OFF
