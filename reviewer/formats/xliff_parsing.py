"""XLIFF 1.2 and 2.x with what ITS says of its words: units, marks and issues, nothing understood.

The words of a unit are those of all its parts in their order (``formats.xliff_words``).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from reviewer.core.errors import FileInvalid
from reviewer.core.reason import Reason
from reviewer.formats.safe_xml import stream_xml
from reviewer.formats.text_file import read_failure, regular_size, too_large
from reviewer.formats.xliff_words import (
    ITS,
    PART,
    Issue,
    Mark,
    Side,
    Words,
    issue_of,
    issues_on,
    name_of,
)

LIMIT = 250_000_000
"""Bytes of the longest file that is read: what is in it takes three times as much memory."""

_XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
_OWN_METADATA = "reviewer"
_OWN_CONTEXT = "x-reviewer-"
_TAKEN = [f"{{*}}{it}" for it in ("metadata", "header", "unit", "trans-unit")]


@dataclass(frozen=True, slots=True)
class ParsedUnit:
    """A unit; ``target`` is ``None`` where it is not translated.

    ``whole`` is what is said of the unit and of none of its words. ``facts`` are Reviewer's own.
    """

    line: int
    key: str
    name: str
    source: Side
    target: Side | None
    whole: Mark | None
    facts: tuple[tuple[str, str], ...]


@dataclass(slots=True)
class ParsedFile:
    """One ``file`` of a document."""

    line: int
    original: str
    source_language: str
    target_language: str
    facts: str
    lists: Mapping[str, tuple[Issue, ...]]
    units: list[ParsedUnit] = field(default_factory=list)

    def issues(self, mark: Mark) -> tuple[Issue, ...]:
        """The issues on marked words; none where their list is not in the document."""
        return self.lists.get(mark.key, mark.issues)


def parse_xliff(path: Path) -> list[ParsedFile]:
    """Read a document. Raises ``FileInvalid``, ``XmlEntities``, ``FileTooLarge`` and the like."""
    if (size := regular_size(path)) > LIMIT:
        raise too_large(path, size, LIMIT)
    try:
        with path.open("rb") as stream:
            return _Document(path, stream).files
    except OSError as error:
        raise read_failure(path, error) from error


class _Document:
    """Takes a document in element by element; what is taken is forgotten by the XML library."""

    def __init__(self, path: Path, stream: IO[bytes]) -> None:
        self.files: list[ParsedFile] = []
        self._lists: dict[str, tuple[Issue, ...]] = {}
        self._element: Any = None
        self._facts: list[tuple[str, str]] = []
        seen = None
        for it in stream_xml(stream, path, _TAKEN):
            seen = it
            self._take(it)
        root = None if seen is None else seen.getroottree().getroot()
        if root is not None:
            self._take_lists(root)  # those that stand after the units
        if root is None or name_of(root) != "xliff":
            reason = Reason("there are no units of XLIFF in it; choose another file")
            raise FileInvalid(path=path, line=1, reason=reason)

    def _take(self, it: Any) -> None:
        """Take an element. Metadata in a unit come before it, and what stood before them is gone
        when the unit comes: it is taken with them."""
        match name_of(it):
            case "metadata":
                for before in it.itersiblings(preceding=True):
                    self._take_lists(before)
                self._facts += _metas(it)
            case "header":
                self._take_lists(it)
                notes = (one for one in it if name_of(one) == "note")
                own = (one for one in notes if one.get("from") == _OWN_METADATA)
                self._facts += (("article", "".join(one.itertext())) for one in own)
            case _:
                file = self._file(it)
                self._take_lists(it)
                for one in it:
                    self._facts += _contexts(one) if name_of(one) == "context-group" else ()
                file.units.append(_unit(it, tuple(self._facts)))
                self._facts = []

    def _take_lists(self, element: Any) -> None:
        for it in element.iter(f"{ITS}{PART}s"):
            issues = tuple(issue_of(one, "") for one in it.iter(f"{ITS}{PART}"))
            self._lists[it.get(_XML_ID) or it.get("id") or ""] = issues

    def _file(self, unit: Any) -> ParsedFile:
        """The file that a unit is in; what was told before its first unit is told of it."""
        root = unit.getroottree().getroot()
        element = next((it for it in unit.iterancestors() if name_of(it) == "file"), root)
        if element is not self._element:
            self._element = element
            told = dict(self._facts)
            self._facts = [it for it in self._facts if it[0] != "article"]
            made = ParsedFile(
                element.sourceline or 1,
                element.get("original", ""),
                element.get("source-language") or root.get("srcLang", ""),
                element.get("target-language") or root.get("trgLang", ""),
                told.get("article", ""),
                self._lists,
            )
            self.files.append(made)
            for it in unit.itersiblings(preceding=True):
                self._take_lists(it)
        return self.files[-1]


def _metas(metadata: Any) -> Iterator[tuple[str, str]]:
    for group in metadata:
        if name_of(group) == "metaGroup" and group.get("category") == _OWN_METADATA:
            for meta in group:
                yield meta.get("type", ""), "".join(meta.itertext())


def _contexts(group: Any) -> Iterator[tuple[str, str]]:
    for it in group:
        kind = it.get("context-type", "")
        if kind.startswith(_OWN_CONTEXT):
            yield kind.removeprefix(_OWN_CONTEXT), "".join(it.itertext())


def _unit(element: Any, facts: tuple[tuple[str, str], ...]) -> ParsedUnit:
    source, target = Words(), Words()
    for it in element:
        match name_of(it):
            case "source":
                source.take(it)
            case "target":
                target.take(it)
            case "segment" | "ignorable":
                _take_part(it, source, target)
    key, issues = issues_on(element)
    return ParsedUnit(
        element.sourceline or 1,
        element.get("id", ""),
        element.get("name") or element.get("resname") or "",
        source.side(),
        target.side() if target.taken else None,
        Mark(0, 0, key, issues) if key or issues else None,
        facts,
    )


def _take_part(element: Any, source: Words, target: Words) -> None:
    parts = {name_of(it): it for it in element}
    if "source" in parts:
        source.take(parts["source"])
    if "target" in parts:
        target.take(parts["target"])
    elif name_of(element) == "ignorable" and target.taken and "source" in parts:
        target.take(parts["source"], marked=False)  # what is not translated stays as it is
