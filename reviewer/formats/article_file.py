"""Reading an article, or an English version of one, from whatever it is in: the one road.

The window and the command line come here with a file or an address; what it is, is recognised by
its content.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import NamedTuple

from reviewer.core.errors import FileBinary, FileEmpty
from reviewer.core.file_errors import DocumentLocked, KindNotArticle, RatingsNotArticle
from reviewer.core.progress import Progress
from reviewer.core.reason import Reason
from reviewer.formats.article_text import ArticleText
from reviewer.formats.kinds import ARTICLES, PAIRS, RATINGS, Kind
from reviewer.formats.recognise import recognise, recognise_bytes
from reviewer.formats.source import Address, Source
from reviewer.formats.text_file import LIMIT, decode, is_blank, read_bytes

DOCUMENT_LIMIT = 200_000_000
"""Bytes of the longest document that is opened: most are pictures."""

PAGE_LIMIT = 60_000_000
"""Bytes of the longest web page that is opened, with the pictures that may be in it."""


class _Given(NamedTuple):
    """A document as it came, on its way to the reader of its kind."""

    data: bytes
    source: Source
    progress: Progress
    charset: str | None = None
    url: str | None = None


def read_article(source: Source, progress: Progress) -> ArticleText:
    """Read the words of a file, or of a page that is fetched; line ends of plain text stay.

    ``progress`` is told the share done, 0 to 1, and may raise to give up. Raises the kinds of
    ``ReviewerError`` of ``read_text`` and of the readers, ``FileEmpty``, ``KindNotArticle``, and
    for an address those of ``fetch``.
    """
    if isinstance(source, Address):
        return _fetched(source, progress)
    kind = article_kind(recognise(source), source)
    given = _Given(read_bytes(source, _LIMITS.get(kind, DOCUMENT_LIMIT)), source, progress)
    return _read(given, kind)


def article_kind(kind: Kind, source: Source) -> Kind:
    """The kind again, if an article is read from it.

    Raises ``FileBinary``, ``DocumentLocked``, ``RatingsNotArticle`` or ``KindNotArticle``.
    """
    if kind in ARTICLES:
        return kind
    if kind is Kind.BINARY:
        raise FileBinary(path=source)
    if kind is Kind.ENCRYPTED:
        raise DocumentLocked(path=source)
    if kind in RATINGS - PAIRS:
        raise RatingsNotArticle(path=source, kind=kind)
    raise KindNotArticle(path=source, kind=_NAMES.get(kind, str(kind)))


def _fetched(address: Address, progress: Progress) -> ArticleText:
    from reviewer.formats.fetching import fetch

    page = fetch(address.url, lambda done: progress(0.9 * done))
    kind = article_kind(recognise_bytes(page.data, address.name), address)
    text = _read(_Given(page.data, address, progress, page.charset, page.url), kind)
    return replace(text, details={"url": page.url, **text.details})


def _read(given: _Given, kind: Kind) -> ArticleText:
    text = _READERS[kind](given)
    if is_blank(text.content):
        raise FileEmpty(path=given.source)
    return text


def _plain(given: _Given) -> ArticleText:
    return ArticleText(decode(given.data, given.source))


def _page(given: _Given) -> ArticleText:
    from reviewer.formats.html_text import read_page

    return read_page(given.data, given.source, charset=given.charset, url=given.url)


def _mhtml(given: _Given) -> ArticleText:
    from reviewer.formats.web_archive import page_in_mhtml

    page = page_in_mhtml(given.data, given.source)
    return _page(given._replace(data=page.data, charset=page.charset, url=page.url))


def _webarchive(given: _Given) -> ArticleText:
    from reviewer.formats.web_archive import page_in_webarchive

    page = page_in_webarchive(given.data, given.source)
    return _page(given._replace(data=page.data, charset=page.charset, url=page.url))


def _docx(given: _Given) -> ArticleText:
    from reviewer.formats.docx_text import read_docx

    return read_docx(given.data, given.source)


def _odt(given: _Given) -> ArticleText:
    from reviewer.formats.odt_text import read_odt

    return read_odt(given.data, given.source)


def _rtf(given: _Given) -> ArticleText:
    from reviewer.formats.rtf_text import read_rtf

    return read_rtf(given.data, given.source)


def _pdf(given: _Given) -> ArticleText:
    from reviewer.formats.pdf_text import read_pdf

    return read_pdf(given.data, given.source, given.progress)


# Other kinds go by the names of their formats, which are the same in every language.
_NAMES = {
    Kind.PAIR_TABLE: Reason("table"),
    Kind.OLD_OFFICE: Reason("old Office document"),
    Kind.ARCHIVE: Reason("archive"),
    Kind.REVIEWER_DB: Reason("database"),
}
_LIMITS = {Kind.TEXT: LIMIT, Kind.MARKDOWN: LIMIT, Kind.HTML: PAGE_LIMIT}
_READERS: Mapping[Kind, Callable[[_Given], ArticleText]] = {
    Kind.TEXT: _plain,
    Kind.MARKDOWN: _plain,
    Kind.HTML: _page,
    Kind.MHTML: _mhtml,
    Kind.WEBARCHIVE: _webarchive,
    Kind.DOCX: _docx,
    Kind.ODT: _odt,
    Kind.RTF: _rtf,
    Kind.PDF: _pdf,
}
