"""Reading web pages: the article of a page, with its headline and the lines that stand around it.

trafilatura says which of a page's blocks are the article; their words are taken as the page has
them. Lines such as "Baca juga" within the article or right after it are kept with it, so that they
can be marked as what they are, wherever trafilatura drops them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from reviewer.core.boilerplate import is_boilerplate
from reviewer.formats.article_text import ArticleText, joined
from reviewer.formats.html_blocks import Block, decode_page, parse_page, visible_blocks
from reviewer.formats.source import Source

# Beyond, trafilatura takes long, as the square of either; no article is that long.
_MOST = 1_000_000  # code points
_MOST_TAGS = 60_000
_MOST_LINES = 5_000
_LEAST = 200  # code points: with fewer, trafilatura found no article but took what is there
_LEAST_FOUND = 0.8
_SKIPPED = 20  # letters between two blocks
_SOON = 20  # blocks
_SENTENCE = 80  # code points: a block of as many is no headline
# Programs for writing: all that such a file shows is the text.
_WRITTEN_WITH = re.compile(
    r"LibreOffice|OpenOffice|Microsoft Word|MSHTML|Google Docs|AbiWord|pandoc|Calligra",
    re.IGNORECASE,
)
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(https?://\S+?)\s*-->", re.IGNORECASE)
_FRAGMENT = re.compile(r"<!--\s*StartFragment\s*-->(.*?)<!--\s*EndFragment\s*-->", re.DOTALL)
_ADDRESS = re.compile(r"https?://[^\s\"<>]+", re.IGNORECASE)
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_LONGEST_DETAIL = 2_000  # code points
_DATES = {"original_date": True, "extensive_search": False}


def read_page(
    data: bytes, path: Source, *, charset: str | None = None, url: str | None = None
) -> ArticleText:
    """Take the article out of a web page.

    ``charset`` is what the transport said, ``url`` where the page was fetched from. Raises
    ``FileTooLarge``, ``NestedTooDeep``, ``FileBinary`` or ``EncodingUnknown``.
    """
    content = decode_page(data, path, charset)
    root = parse_page(content, path)
    blocks = list(visible_blocks(root))
    if _is_written(root):
        return ArticleText(joined(it.text for it in blocks), None, _origin(content, None, url))
    long = content.count("<") > _MOST_TAGS or sum(len(it.text) for it in blocks) > _MOST
    found = None if long else _extracted(root)
    if found is None or len(found.text or "") < _LEAST:
        shown = [it.text for it in blocks if not it.around]
        return ArticleText(joined(shown), None, _origin(content, found, url))
    title = _headline(found, blocks)
    paragraphs = _paragraphs(found.text, blocks, title)
    if title and _key(title) not in map(_key, paragraphs):
        paragraphs.insert(0, title)
    return ArticleText(joined(paragraphs), title, _origin(content, found, url))


def text_of_fragment(content: str) -> str:
    """The words of a piece of a page, such as is copied; all that would be seen of it."""
    fragment = _FRAGMENT.search(content)
    root = parse_page(fragment[1] if fragment else content, Path())
    return joined(it.text for it in visible_blocks(root))


def _extracted(root: Any) -> Any:
    """What trafilatura finds, a ``trafilatura.settings.Document``; ``None`` for nothing."""
    from trafilatura import bare_extraction

    return bare_extraction(
        root,
        favor_recall=True,
        include_comments=False,
        with_metadata=True,
        date_extraction_params=_DATES,
    )


def _paragraphs(extracted: str, blocks: Sequence[Block], title: str | None) -> list[str]:
    """The page's own blocks for what was extracted, and the lines around the article in it."""
    theirs = [
        (key, words)
        for line in extracted.split("\n")
        for words in _cells(line)
        if (key := _key(words))
    ]
    ours = [
        (number, key)
        for number, block in enumerate(blocks)
        for line in block.text.split("\n")
        if (key := _key(line))
    ]
    if len(ours) > _MOST_LINES:
        return [words for _, words in theirs]
    found, missed = _matched([key for _, key in ours], [key for key, _ in theirs])
    taken = {ours[it][0] for it in found}
    needed = _LEAST_FOUND * sum(len(key) for key, _ in theirs)
    if sum(len(ours[it][1]) for it in found) < needed:
        taken, missed = _in_order(ours, "".join(key for key, _ in theirs)), []
        if sum(len(_key(blocks[it].text)) for it in taken) < needed:
            return [words for _, words in theirs]
    _begin_with_headline(taken, blocks, title)
    _add_lines_around(taken, blocks)
    whole = "".join(_key(blocks[it].text) for it in sorted(taken))
    lines = [(it, 0, blocks[it].text) for it in taken]
    for place, number in missed:  # words that the page has in another shape
        key, words = theirs[number]
        if key not in whole:
            lines.append((ours[place - 1][0] if place else -1, number + 1, words))
    return [words for _, _, words in sorted(lines)]


def _in_order(ours: Sequence[tuple[int, str]], theirs: str) -> set[int]:
    """The blocks whose letters come one after the other in theirs, where lines were joined."""
    taken: set[int] = set()
    place = 0
    for number, key in ours:
        found = theirs.find(key, place, place + len(key) + _SKIPPED)
        if found >= 0:
            taken.add(number)
            place = found + len(key)
    return taken


def _cells(line: str) -> list[str]:
    """The cells of a line of a table, as trafilatura writes them; any other line whole."""
    bare = line.strip()
    in_table = bare.startswith("|") or bare.endswith("|")
    return bare.strip("| ").split(" | ") if in_table else [line]


def _matched(ours: list[str], theirs: list[str]) -> tuple[list[int], list[tuple[int, int]]]:
    """Which of our lines theirs are, in order, and which of theirs are none: (after, number)."""
    found: list[int] = []
    missed: list[tuple[int, int]] = []
    matcher = SequenceMatcher(None, ours, theirs, autojunk=False)
    for kind, start, end, first, last in matcher.get_opcodes():
        if kind == "equal":
            found += range(start, end)
        elif kind != "delete":
            missed += ((start, number) for number in range(first, last))
    return found, missed


def _begin_with_headline(taken: set[int], blocks: Sequence[Block], title: str | None) -> None:
    """Begin with the headline where it stands before the article's words, and with nothing above
    it, such as the name of the site."""
    key = _key(title or "")
    body = next((it for it in sorted(taken) if len(blocks[it].text) >= _SENTENCE), min(taken))
    heads = [it for it in range(body) if key and _key(blocks[it].text) == key]
    if heads:
        taken -= {it for it in taken if it < heads[-1]}
        taken.add(heads[-1])


def _add_lines_around(taken: set[int], blocks: Sequence[Block]) -> None:
    """Take the lines around the article that stand in it or soon after it, in the same part."""
    first, last = min(taken), max(taken)
    taken |= {it for it in range(first, last) if is_boilerplate(blocks[it].text)}
    for number in range(last + 1, min(last + _SOON, len(blocks))):
        if _belongs(blocks[number], blocks[last]) and is_boilerplate(blocks[number].text):
            taken.add(number)


def _belongs(block: Block, last: Block) -> bool:
    """Whether a block stands in the same part of the page as the article's last."""
    return block.container == last.container or 0 != block.article == last.article


def _headline(found: Any, blocks: Sequence[Block]) -> str | None:
    """The headline as the page shows it, else as it names it to others."""
    named = found.title
    if not named:
        return None
    key = _key(named)
    for block in blocks:
        shown = _key(block.text)
        if block.tag in _HEADINGS and shown and (shown in key or key in shown):
            return block.text.replace("\n", " ")
    return " ".join(str(named).split())


def _origin(content: str, found: Any, url: str | None) -> dict[str, str]:
    """Where a page comes from, as far as it tells."""
    saved = _SAVED_FROM.search(content[:4000])
    named = found.url if found is not None else None
    values = {"url": url or (saved and saved[1]) or named}
    if found is not None:
        values |= {"date": found.date, "author": found.author, "site": found.sitename}
    if values["url"] and not _ADDRESS.fullmatch(values["url"]):
        del values["url"]
    told = {name: " ".join(value.split()) for name, value in values.items() if value}
    return {name: value for name, value in told.items() if len(value) <= _LONGEST_DETAIL}


def _is_written(root: Any) -> bool:
    """Whether the page was saved by a program for writing."""
    return any(
        _WRITTEN_WITH.search(it.get("content") or "")
        for it in root.iter("meta")
        if (it.get("name") or "").lower() == "generator"
    )


def _key(line: str) -> str:
    """The letters and digits of a line, to compare it by."""
    return "".join(filter(str.isalnum, line)).casefold()
