"""Reading bilingual XML: TMX, XLIFF 1.2 and 2, and the files of the WMT shared tasks.

The units are read one at a time, so that a long file takes little memory. Tags inside a segment
that stand for formatting are left out with what they hold where that is code of the original
format (``ph``, ``bpt`` ...); where they surround words (``g``, ``pc``, ``hi``) those are kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from reviewer.core.bitext import Bitext, Column, Part
from reviewer.core.file_errors import PairsMissing
from reviewer.core.progress import Progress, unwatched
from reviewer.formats.safe_xml import parse_xml, stream_xml
from reviewer.formats.text_file import read_failure, regular_size, too_large
from reviewer.formats.workbook import LIMIT

_TOLD_EVERY = 1_000  # units
_ID = Column("id", part=Part.NAME)
_DOCUMENT = Column("document", part=Part.DOCUMENT)
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_CODES = frozenset({"bpt", "ept", "ph", "it", "ut", "x", "bx", "ex", "sc", "ec", "sub", "note"})


def read_tmx(path: Path, progress: Progress = unwatched) -> Bitext:
    """Read a translation memory, a column a language.

    ``progress`` is told the share read. Raises ``PairsMissing`` and what ``safe_xml.stream_xml``
    and reading a file raise.
    """
    languages: dict[str, int] = {}
    found: list[tuple[str, dict[int, str]]] = []
    for unit in _stream(path, progress, "tu"):
        words: dict[int, str] = {}
        for version in unit:
            segment = next((it for it in version if _name(it) == "seg"), None)
            code = version.get(_LANG) or version.get("lang")
            if _name(version) == "tuv" and segment is not None and code:
                column = languages.setdefault(code.lower(), len(languages))
                words.setdefault(column, words_of(segment))
        found.append((unit.get("tuid", ""), words))
    if len(languages) < 2:
        raise PairsMissing(path=path)
    columns = (_ID, *(Column(it, it) for it in languages))
    wide = range(len(languages))
    rows = [(name, *(words.get(it, "") for it in wide)) for name, words in found]
    return Bitext(path.stem, columns, rows, {"file": path.name})


def read_xliff(path: Path, progress: Progress = unwatched) -> Bitext:
    """Read XLIFF 1.2 (also SDLXLIFF, MQXLIFF, MXLIFF) or 2, a row a segment.

    A unit that is cut into segments (``mrk mtype="seg"``, ``segment``) gives a row for each. Each
    ``file`` in it is a document. Raises as :func:`read_tmx`.
    """
    rows: list[tuple[str, str, str, str]] = []
    source = target = ""
    for unit in _stream(path, progress, "trans-unit", "unit"):
        if not source:
            source, target = _languages(unit)
        document = _document(unit)
        name = unit.get("id", "")
        pairs = list(_segments_2(unit) if _name(unit) == "unit" else _segments_1(unit))
        for key, original, translated in pairs:
            rows.append((document, f"{name}-{key}" if key else name, original, translated))
    if not any(row[3].strip() for row in rows):
        raise PairsMissing(path=path)
    columns = (
        _DOCUMENT,
        _ID,
        Column("source", source),
        Column("target", target),
    )
    return Bitext(path.stem, columns, rows, {"file": path.name})


def read_wmt(path: Path, progress: Progress = unwatched) -> Bitext:
    """Read a file of the WMT shared tasks: sources, references and systems by document.

    Raises as :func:`read_tmx`.
    """
    _check_size(path)
    try:
        with path.open("rb") as stream:
            root = parse_xml(stream, path)
    except OSError as error:
        raise read_failure(path, error) from error
    progress(0.5)
    columns: dict[tuple[str, str], int] = {}
    found: list[tuple[str, str, dict[int, str]]] = []
    for document in (it for it in root.iter() if _name(it) in ("doc", "DOC")):
        segments: dict[str, dict[int, str]] = {}
        for version in document:
            if _name(version) not in ("src", "ref", "hyp"):
                continue
            column = columns.setdefault(_version(version), len(columns))
            for segment in (it for it in version.iter() if _name(it) == "seg"):
                segments.setdefault(segment.get("id", ""), {})[column] = words_of(segment)
        key = document.get("id") or document.get("docid") or ""
        found += [(key, name, words) for name, words in segments.items()]
    if len(columns) < 2:
        raise PairsMissing(path=path)
    wide = range(len(columns))
    rows = [(key, name, *(words.get(it, "") for it in wide)) for key, name, words in found]
    names = [Column(name, language) for language, name in columns]
    return Bitext(path.stem, (_DOCUMENT, _ID, *names), rows, {"file": path.name})


def words_of(element: Any) -> str:
    """The words in an element, without code of the original format."""
    parts = [element.text or ""]
    for child in element:
        if isinstance(child.tag, str) and _name(child) not in _CODES:
            parts.append(words_of(child))
        parts.append(child.tail or "")
    return "".join(parts)


def _version(element: Any) -> tuple[str, str]:
    """Language and column's name of a text of a document."""
    language = element.get("lang", "")
    kind = _name(element)
    if kind == "src":
        return language, "source"
    if kind == "ref":
        return language, f"reference {element.get('translator', '')}".strip()
    return language, element.get("system", "system")


def _segments_1(unit: Any) -> Iterator[tuple[str, str, str]]:
    """The segments of a unit of XLIFF 1.2: name within the unit, source, target.

    A unit whose sides are not cut alike, or hold words beside their segments, is one segment.
    """
    sides = {_name(it): it for it in reversed(list(unit)) if isinstance(it.tag, str)}
    source, target = sides.get("source"), sides.get("target")
    cut = _marked(sides.get("seg-source"))
    pairs = _paired(cut, _marked(target)) if cut else None
    if cut and pairs is not None and _holds_all(target, [it for _, _, it in pairs]):
        yield from pairs
    elif source is not None:
        yield "", words_of(source), "" if target is None else words_of(target)


def _marked(side: Any) -> list[tuple[str, str]]:
    """The stretches of a side that are marked as segments: their names and words."""
    if side is None:
        return []
    marks = (it for it in side.iter() if _name(it) == "mrk" and it.get("mtype") == "seg")
    return [(it.get("mid", ""), words_of(it)) for it in marks]


def _paired(
    cut: list[tuple[str, str]], answers: list[tuple[str, str]]
) -> list[tuple[str, str, str]] | None:
    """The stretches of both sides that belong together; ``None`` where that cannot be told.

    By their names, else by their order where they are equally many: some editors give those of a
    target they change names of their own.
    """
    by_name = dict(answers)
    names = {key for key, _ in cut}
    if len(names) == len(cut) and len(by_name) == len(answers) and names >= by_name.keys():
        return [(key, words, by_name.get(key, "")) for key, words in cut]
    if len(cut) != len(answers):
        return None
    distinct = len(names) == len(cut)
    return [
        (key if distinct else str(number), words, answer)
        for number, ((key, words), (_, answer)) in enumerate(zip(cut, answers, strict=True), 1)
    ]


def _holds_all(side: Any, stretches: list[str]) -> bool:
    """Whether no letter or digit of a side stands outside of its stretches."""
    if side is None:
        return True
    whole, parts = "".join(words_of(side).split()), "".join("".join(stretches).split())
    return whole == parts or sum(map(str.isalnum, whole)) == sum(map(str.isalnum, parts))


def _segments_2(unit: Any) -> Iterator[tuple[str, str, str]]:
    """The segments of a unit of XLIFF 2: name within the unit, source, target."""
    segments = [it for it in unit if _name(it) == "segment"]
    for number, segment in enumerate(segments, 1):
        sides = {_name(it): words_of(it) for it in segment if isinstance(it.tag, str)}
        key = segment.get("id", "" if len(segments) == 1 else str(number))
        yield key, sides.get("source", ""), sides.get("target", "")


def _languages(unit: Any) -> tuple[str, str]:
    for it in unit.iterancestors():
        for source, target in (("source-language", "target-language"), ("srcLang", "trgLang")):
            if it.get(source):
                return it.get(source), it.get(target, "")
    return "", ""


def _document(unit: Any) -> str:
    file = next((it for it in unit.iterancestors() if _name(it) == "file"), None)
    return "" if file is None else file.get("original") or file.get("id") or ""


def _stream(path: Path, progress: Progress, *tags: str) -> Iterator[Any]:
    size = _check_size(path)
    try:
        with path.open("rb") as stream:
            units = stream_xml(stream, path, [f"{{*}}{it}" for it in tags])
            for number, unit in enumerate(units):
                if number % _TOLD_EVERY == 0:
                    progress(stream.tell() / size)
                yield unit
    except OSError as error:
        raise read_failure(path, error) from error


def _check_size(path: Path) -> int:
    size = regular_size(path)
    if size > LIMIT:
        raise too_large(path, size, LIMIT)
    return size


def _name(element: Any) -> str:
    """The element's name without its namespace; empty for a comment."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
