"""Word documents of one article: what those with and without marks have in common."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from reviewer.core.article import Text
from reviewer.formats.xml_words import holdable

if TYPE_CHECKING:
    from docx.document import Document

_LINE = re.compile(r"[^\r\n]+")
_PARTS = re.compile(r"\r\n|[\r\n\t]|[^\r\n\t]+")
_LANGUAGES = {"id": "id-ID", "en": "en-GB"}


class Line(NamedTuple):
    """Code points ``start`` to ``end`` (exclusive): a line of a text that has words in it."""

    start: int
    end: int


def lines(content: str) -> list[Line]:
    """The lines of a text, each a paragraph of a document; blank ones are left out."""
    return [Line(*it.span()) for it in _LINE.finditer(content) if it[0].strip()]


def new_document(title: str, text: Text) -> Document:
    """An empty document in the text's language."""
    import docx
    from docx.oxml.ns import qn

    document = docx.Document()
    document.core_properties.title = holdable(title)[:255]
    document.core_properties.language = _LANGUAGES[text.language]
    document.core_properties.comments = ""
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), _LANGUAGES[text.language])
    return document


def run(words: str, *, deleted: bool = False) -> Any:
    """A run of words (``w:r``); line ends and tabs as the elements that Word has for them."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    made = OxmlElement("w:r")
    for part in _parts(words):
        if part == "\t" and not deleted:
            element = OxmlElement("w:tab")
        elif part in ("\n", "\r", "\r\n"):
            element = OxmlElement("w:br")
        else:
            element = OxmlElement("w:delText" if deleted else "w:t")
            element.text = holdable(part)
            element.set(qn("xml:space"), "preserve")
        made.append(element)
    return made


def _parts(words: str) -> Iterator[str]:
    return (it[0] for it in _PARTS.finditer(words))
