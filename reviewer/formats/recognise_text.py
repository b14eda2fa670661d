"""Telling text formats apart by how they begin: XML root, JSON shape, header, rows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from reviewer.core.export_row import COLUMNS
from reviewer.formats.kinds import Kind

_XML_BEGIN = re.compile(r"\s*(?:<\?xml\b|<!--|<!DOCTYPE\b|<[A-Za-z_])", re.IGNORECASE)
_PROLOG = re.compile(r"\s+|<\?.*?\?>|<!--.*?-->", re.DOTALL)
_DOCTYPE = re.compile(r"<!DOCTYPE\s+([\w:.-]+)[^\[>]*(?:\[.*?\]\s*)?>", re.DOTALL | re.IGNORECASE)
_ROOT = re.compile(r"<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)([^>]*)")
_ROOTS = {
    "xliff": Kind.XLIFF,
    "tmx": Kind.TMX,
    "martif": Kind.TBX,
    "tbx": Kind.TBX,
    "html": Kind.HTML,
    "dataset": Kind.WMT_XML,
    "mteval": Kind.WMT_XML,
    "srcset": Kind.WMT_XML,
    "refset": Kind.WMT_XML,
    "tstset": Kind.WMT_XML,
    "issues": Kind.TYPOLOGY_XML,
    "typology": Kind.TYPOLOGY_XML,
}
_ITS = "http://www.w3.org/2005/11/its"
_HTML = """
    head body meta title link script style div p article section main h1 h2 h3 span table ul ol
    header nav br b i a img font center
"""
_HTML_ROOTS = frozenset(_HTML.split())
_MHTML = re.compile(r"(?:[A-Za-z-]+:.*\n(?:[ \t].*\n)*){1,20}", re.MULTILINE)
_PO = re.compile(r'^(?:msgid|msgctxt)\s+"', re.MULTILINE)
_PO_ANSWER = re.compile(r'^msgstr(?:\[\d\])?\s+"', re.MULTILINE)
_TOML_TYPOLOGY = re.compile(r"^\[\[categor(?:y|ies)\]\]", re.MULTILINE)
_TOKEN = re.compile(r'"((?:[^"\\]|\\.)*)"(\s*:)?|[{}\[\]]')
_MT_METRICS = re.compile(r'[^\t{}]+\t(?:None|\{"errors".*\})\t[^\t{}]+')
_TABLE_SUFFIXES = (".tsv", ".tab", ".csv")
_APPRAISE_TYPES = frozenset({"TGT", "CHK", "BAD", "REF"})
_APPRAISE_FIELDS = 10
_GOOGLE_FIELDS = range(9, 12)
_SIDES = """
    id en ind eng id-id en-us en-gb indonesian english indonesia inggris bahasa source target src
    tgt sumber sasaran ref reference mt hyp hypothesis translation terjemahan
"""
_LANGUAGES = frozenset(_SIDES.split())
_LOOKED_AT = 20  # lines


def recognise_text(content: str, suffix: str, *, whole: bool = True) -> Kind:
    """Say what a text is by its beginning.

    ``suffix`` is the end of the file's name in small letters, with its dot; it decides only where
    the content does not. ``whole`` is false where ``content`` may break off within a line.
    """
    if _XML_BEGIN.match(content) and (kind := _markup(content, suffix)):
        return kind
    if content.lstrip()[:1] in ("{", "[") and (kind := _json(content)):
        return kind
    if _PO.search(content) and _PO_ANSWER.search(content):
        return Kind.PO
    if _TOML_TYPOLOGY.search(content):
        return Kind.TYPOLOGY_TOML
    if "multipart/related" in content[:4000] and _MHTML.match(content):
        return Kind.MHTML
    lines = content.lstrip("\n").split("\n")
    if not whole and len(lines) > 1:
        lines.pop()
    if kind := _table([it.removesuffix("\r") for it in lines[:_LOOKED_AT]], suffix):
        return kind
    return _by_name(suffix)


def _by_name(suffix: str) -> Kind:
    if suffix in (".md", ".markdown"):
        return Kind.MARKDOWN
    if suffix in (".html", ".htm", ".xhtml"):
        return Kind.HTML
    return Kind.TEXT


# ---- markup


def _markup(content: str, suffix: str) -> Kind | None:
    """Recognise by the root; ``None`` for a text that only begins with a sign like that."""
    declared = content.lstrip().startswith("<?xml")
    place = 0
    while match := _PROLOG.match(content, place) or _DOCTYPE.match(content, place):
        if match.re is _DOCTYPE and match[1].lower() == "html":
            return Kind.HTML
        place = match.end()
    root = _ROOT.match(content, place)
    if not root:
        return Kind.XML if declared else None
    name, attributes = root[1].lower(), root[2]
    kind = _ROOTS.get(name)
    if kind is Kind.XLIFF and _ITS in attributes:
        return Kind.XLIFF_ITS
    if kind:
        return kind
    if declared:
        return Kind.XML
    return Kind.HTML if name in _HTML_ROOTS else _closed(content, name)


def _closed(content: str, name: str) -> Kind | None:
    """XML without a declaration closes its first element, or at least opens others."""
    return Kind.XML if re.search(rf"</(?:[\w.-]+:)?{re.escape(name)}\s*>", content, re.I) else None


# ---- JSON


def _json(content: str) -> Kind | None:
    """Recognise by the keys of the outermost object, or of the first objects in a list."""
    keys = _keys(content)
    if not keys:
        return None
    outer, lines = keys.get(1, set()), keys.get(2, set())
    top = outer or lines
    shapes: Sequence[tuple[set[str], Kind]] = (
        ({"kind", "version"}, Kind.REVIEWER_JSONL),
        ({"annotation", "item"}, Kind.PEARMUT),
        ({"annotation", "item_i"}, Kind.PEARMUT),
        ({"hypothesis", "errors"}, Kind.MT_METRICS_JSONL),
        ({"projectName", "errors"}, Kind.BYU),
        ({"segments", "errors", "metric"}, Kind.BYU),
        ({"annotations", "data"}, Kind.LABEL_STUDIO),
        ({"completions", "data"}, Kind.LABEL_STUDIO),
        ({"text", "label"}, Kind.DOCCANO),
        ({"text", "labels"}, Kind.DOCCANO),
        ({"text", "entities"}, Kind.DOCCANO),
    )
    for wanted, kind in shapes:
        if wanted <= top:
            return kind
    if "categories" in outer | lines and ({"passfail", "version"} & (outer | lines)):
        return Kind.TYPOLOGY_MATECAT
    if len(_languages(top)) > 1 or ("translation" in top and len(_languages(lines)) > 1):
        return Kind.PAIR_JSONL
    return Kind.JSON


def _keys(content: str) -> dict[int, set[str]]:
    """The keys of objects by depth, of JSON that may break off: brackets count as depth.

    A list around everything is no depth of its own. Empty for what is no JSON.
    """
    base = 0 if content.lstrip().startswith("{") else 1
    depth, keys = 0, dict[int, set[str]]()
    for token in _TOKEN.finditer(content):
        sign = token[0][0]
        if sign in "{[":
            depth += 1
        elif sign in "}]":
            depth -= 1
            if depth < 0:
                return {}
        elif token[2]:
            keys.setdefault(depth - base, set()).add(token[1])
    return keys


# ---- rows


def _table(lines: Sequence[str], suffix: str) -> Kind | None:
    filled = [it for it in lines if it.strip()]
    if not filled:
        return None
    if kind := _ratings(filled):
        return kind
    delimiter = _delimiter(filled, suffix)
    if delimiter is None:
        return None
    header = [it.strip().strip('"').casefold() for it in filled[0].split(delimiter)]
    if {"annotation_id", "category", "severity", "quote"} <= set(header) & set(COLUMNS):
        return Kind.REVIEWER_CSV
    if suffix in _TABLE_SUFFIXES or len(_languages(header)) > 1:
        return Kind.PAIR_TABLE
    return Kind.PAIR_TABLE if delimiter == "\t" and len(filled) > 1 else None


def _ratings(lines: Sequence[str]) -> Kind | None:
    """Ratings in rows that have no header, or a header of their own."""
    fields = lines[0].split("\t")
    if fields[0].casefold() == "system" and "rater" in map(str.casefold, fields):
        return Kind.GOOGLE_TSV
    if len(fields) in _GOOGLE_FIELDS and any(
        "<v>" in line or "\tno-error\t" in line.casefold() for line in lines
    ):
        return Kind.GOOGLE_TSV
    if _MT_METRICS.fullmatch(lines[0]):
        return Kind.MT_METRICS_EVAL
    cells = [it.strip().strip('"') for it in lines[0].split(",")]
    if len(cells) >= _APPRAISE_FIELDS and cells[3].upper() in _APPRAISE_TYPES:
        return Kind.APPRAISE
    return None


def _delimiter(lines: Sequence[str], suffix: str) -> str | None:
    """What parts the cells: a sign that each line has equally often, or that the name tells."""
    tabs = {line.count("\t") for line in lines}
    if 0 not in tabs and (len(tabs) == 1 or suffix in (".tsv", ".tab")):
        return "\t"
    best = max(",;\t", key=lines[0].count)
    if not lines[0].count(best):
        return None
    header = [it.strip().strip('"').casefold() for it in lines[0].split(best)]
    named = len(_languages(header)) > 1 or {"annotation_id", "category"} <= set(header)
    return best if named or suffix in _TABLE_SUFFIXES else None


def _languages(names: Iterable[str]) -> set[str]:
    """The names that stand for a language or a side."""
    return {it for it in names if it.casefold().replace("_", "-") in _LANGUAGES}
