"""The visible words of a web page, block by block. Nothing is fetched, no script is run."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from itertools import groupby
from typing import Any, NamedTuple

from reviewer.core.errors import FileTooLarge
from reviewer.core.file_errors import NestedTooDeep
from reviewer.formats.source import Source
from reviewer.formats.text_file import LIMIT, decode

_BLOCK_NAMES = """
    address article aside blockquote body caption center dd details dialog dir div dl dt fieldset
    figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol
    p pre section summary table tbody td tfoot th thead tr ul
"""
_BLOCKS = frozenset(_BLOCK_NAMES.split())
_UNSEEN_NAMES = """
    applet audio button canvas datalist embed frameset head iframe input map math noframes noscript
    object option script select style svg template textarea title video
"""
_UNSEEN = frozenset(_UNSEEN_NAMES.split())
_UNSEEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_AROUND = frozenset({"nav", "footer", "aside", "menu"})
_BREAK = "\0"  # no text of a page has it
_BLANKS = re.compile(r"[ \t\n\r\f]+")
_DATA = re.compile(r"data:[^\"'()<>\s]{200,}")
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_XML_CHARSET = re.compile(rb"\s*<\?xml[^>]{0,100}encoding\s*=\s*[\"']([\w.:-]+)")
_MOST_TAGS = 400_000  # a tree takes up to 200 bytes for each, and is copied
_DECLARED_WITHIN = 4096
# What browsers read under these names.
_MEANT = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "gb2312": "gb18030"}
_UNUSABLE = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f\ud800-\udfff]")


class Block(NamedTuple):
    """A paragraph, heading, list item or cell; ``container`` and ``article`` number the elements
    around it (0 for no ``<article>``), ``around`` says that it is in a menu, header or footer."""

    text: str
    tag: str
    container: int
    article: int
    around: bool


def decode_page(data: bytes, path: Source, charset: str | None = None) -> str:
    """Turn the bytes of a page into text.

    What is sound UTF-8 is that, whatever it declares; else counts ``charset`` (of the transport),
    then what the page declares, then what fits best. Raises what ``decode`` raises.
    """
    if not data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF8)):
        try:
            return data.decode()
        except UnicodeDecodeError:
            pass
        head = data[:_DECLARED_WITHIN]
        declared = _CHARSET.search(head) or _XML_CHARSET.match(head)
        for name in (charset, declared and declared[1].decode("ascii")):
            if name and (content := _decoded(data, name)) is not None:
                return content
    return decode(data, path)


def parse_page(content: str, path: Source) -> Any:
    """Parse a page, however faulty; its root, an ``lxml.html.HtmlElement``.

    Pictures inside the page are dropped first. Raises ``FileTooLarge`` or ``NestedTooDeep``.
    """
    from lxml import etree, html

    content = _UNUSABLE.sub("", _DATA.sub("data:,", content))
    if len(content) > LIMIT:
        size = -(-len(content) // 1_000_000)
        raise FileTooLarge(path=path, size=size, limit=LIMIT // 1_000_000)
    if content.count("<") > _MOST_TAGS:
        raise NestedTooDeep(path=path)
    parser = html.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=False
    )
    try:
        root = html.document_fromstring(content.encode(), parser=parser)
    except etree.ParserError:  # nothing but blanks or comments
        root = html.document_fromstring("<html><body></body></html>")
    if any(it.type_name == "ERR_RESOURCE_LIMIT" for it in parser.error_log):
        raise NestedTooDeep(path=path)
    return root


def visible_blocks(root: Any) -> Iterator[Block]:
    """The blocks of a page in order, without what a browser does not show."""
    from lxml import etree

    words: list[str] = []
    opened = [_Opened("html", 0, 0, 0, False, False)]
    walk = etree.iterwalk(root, events=("start", "end"))
    for number, (event, element) in enumerate(walk, 1):
        is_block = element.tag in _BLOCKS
        if event == "end":
            if is_block:
                yield from _block(words, opened[-1])
            opened.pop()
            words.append(element.tail or "")
        elif element.tag in _UNSEEN or _is_unseen(element):
            walk.skip_subtree()
            opened.append(opened[-1])
        else:
            if is_block:
                yield from _block(words, opened[-1])
            opened.append(_next(opened[-1], element, number) if is_block else opened[-1])
            words.append(_BREAK if element.tag == "br" else element.text or "")


class _Opened(NamedTuple):
    """The nearest block around the place that the walk has come to, and its number."""

    tag: str
    number: int
    container: int
    article: int
    around: bool
    main: bool


def _next(before: _Opened, element: Any, number: int) -> _Opened:
    tag = element.tag
    article = number if tag == "article" else before.article
    main = before.main or tag in ("main", "article")
    around = before.around or tag in _AROUND or (tag == "header" and not main)
    return _Opened(tag, number, before.number, article, around, main)


def _block(words: list[str], opened: _Opened) -> Iterator[Block]:
    """The words so far as a block; a ``<br>`` ends a line in it, two of them end it."""
    lines = [_BLANKS.sub(" ", it).strip(" ") for it in "".join(words).split(_BREAK)]
    words.clear()
    for filled, group in groupby(lines, key=lambda it: bool(it.strip())):
        if filled:
            text = "\n".join(group)
            yield Block(text, opened.tag, opened.container, opened.article, opened.around)


def _is_unseen(element: Any) -> bool:
    get = element.get
    if get("hidden") is not None or get("aria-hidden") == "true":
        return True
    return bool(_UNSEEN_STYLE.search(get("style") or ""))


def _decoded(data: bytes, name: str) -> str | None:
    """The text in an encoding; ``None`` if there is no such, or much does not fit."""
    try:
        meant = codecs.lookup(name).name
        content = data.decode(_MEANT.get(meant, meant), errors="replace")
    except (LookupError, UnicodeError):
        return None
    return content if content.count("\ufffd") * 100 <= len(content) else None
