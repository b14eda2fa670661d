"""XLIFF 1.2 and 2.x with what ITS says of its words: units, marks and issues, nothing understood.

The words of a unit are those of all its parts in their order. Codes of the document that was
translated have no words; a control character that XML cannot hold is read from ``cp``, or from the
``x`` that Reviewer writes in 1.2. ITS 2.0, section 8.17: an issue stands on an element, or in a
list that the element refers to.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from reviewer.core.errors import FileInvalid
from reviewer.formats.safe_xml import parse_xml
from reviewer.formats.text_file import read_bytes

LIMIT = 100_000_000
"""Bytes of the longest file that is read: a tree takes ten times as much memory."""

_ITS = "{http://www.w3.org/2005/11/its}"
_XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
_CONTROL = re.compile(r"x-cp-([0-9A-F]{4,6})")
_PART = "locQualityIssue"
_WITHOUT_WORDS = {"bpt", "ept", "it", "ph", "sub"}
_OWN_METADATA = "reviewer"
_OWN_CONTEXT = "x-reviewer-"


class Issue(NamedTuple):
    """What ITS says of words. ``severity`` is 0 to 100, or ``None``."""

    kind: str
    severity: float | None
    comment: str
    enabled: bool


class Mark(NamedTuple):
    """Code points of one side's words, and the issues on them. ``key`` is that of their list."""

    start: int
    end: int
    key: str
    issues: tuple[Issue, ...]


class Side(NamedTuple):
    """The words of one side and the marks on them."""

    words: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class ParsedUnit:
    """A unit; ``target`` is ``None`` where it is not translated. ``facts`` are Reviewer's own."""

    line: int
    key: str
    name: str
    source: Side
    target: Side | None
    facts: tuple[tuple[str, str], ...]


@dataclass(slots=True)
class ParsedFile:
    """One ``file`` of a document."""

    line: int
    original: str
    source_language: str
    target_language: str
    facts: str
    units: list[ParsedUnit] = field(default_factory=list)


def parse_xliff(path: Path) -> list[ParsedFile]:
    """Read a document. Raises ``FileInvalid``, ``XmlEntities``, ``FileTooLarge`` and the like."""
    root = parse_xml(io.BytesIO(read_bytes(path, LIMIT)), path)
    if _name(root) != "xliff":
        raise FileInvalid(path=path, line=1, reason="this is no XLIFF; choose another file")
    lists = _lists(root)
    return [_file(it, root, lists) for it in root.iter() if _name(it) == "file"]


def _lists(root: Any) -> dict[str, tuple[Issue, ...]]:
    """The lists of issues that stand apart from the words, by their ids."""
    found = {}
    for it in root.iter(f"{_ITS}{_PART}s"):
        issues = [_issue(one, "") for one in it.iter(f"{_ITS}{_PART}")]
        found[it.get(_XML_ID) or it.get("id") or ""] = tuple(issues)
    return found


def _issue(element: Any, prefix: str) -> Issue:
    value = element.get(f"{prefix}{_PART}Severity")
    try:
        severity = None if value is None else min(100.0, max(0.0, float(value)))
    except ValueError:
        severity = None
    return Issue(
        element.get(f"{prefix}{_PART}Type", ""),
        severity,
        element.get(f"{prefix}{_PART}Comment", ""),
        element.get(f"{prefix}{_PART}Enabled", "yes") != "no",
    )


def _file(element: Any, root: Any, lists: Mapping[str, tuple[Issue, ...]]) -> ParsedFile:
    made = ParsedFile(
        element.sourceline or 1,
        element.get("original", ""),
        element.get("source-language") or root.get("srcLang", ""),
        element.get("target-language") or root.get("trgLang", ""),
        _facts_of_file(element),
    )
    for it in element.iter():
        if _name(it) in ("unit", "trans-unit"):
            made.units.append(_unit(it, lists))
    return made


def _facts_of_file(element: Any) -> str:
    for it in element:
        if _name(it) == "metadata":
            return dict(_metas(it)).get("article", "")
        if _name(it) == "header":
            notes = [n for n in it if _name(n) == "note" and n.get("from") == _OWN_METADATA]
            return "".join(notes[0].itertext()) if notes else ""
    return ""


def _metas(metadata: Any) -> Iterator[tuple[str, str]]:
    for group in metadata:
        if _name(group) == "metaGroup" and group.get("category") == _OWN_METADATA:
            for meta in group:
                yield meta.get("type", ""), "".join(meta.itertext())


def _contexts(group: Any) -> Iterator[tuple[str, str]]:
    for it in group:
        kind = it.get("context-type", "")
        if kind.startswith(_OWN_CONTEXT):
            yield kind.removeprefix(_OWN_CONTEXT), "".join(it.itertext())


def _unit(element: Any, lists: Mapping[str, tuple[Issue, ...]]) -> ParsedUnit:
    source, target = _Words(lists), _Words(lists)
    facts: list[tuple[str, str]] = []
    for it in element:
        match _name(it):
            case "source":
                source.take(it)
            case "target":
                target.take(it)
            case "segment" | "ignorable":
                _take_part(it, source, target)
            case "metadata":
                facts += _metas(it)
            case "context-group":
                facts += _contexts(it)
    return ParsedUnit(
        element.sourceline or 1,
        element.get("id", ""),
        element.get("name") or element.get("resname") or "",
        source.side(),
        target.side() if target.taken else None,
        tuple(facts),
    )


def _take_part(element: Any, source: _Words, target: _Words) -> None:
    parts = {_name(it): it for it in element}
    if "source" in parts:
        source.take(parts["source"])
    if "target" in parts:
        target.take(parts["target"])
    elif _name(element) == "ignorable" and target.taken and "source" in parts:
        target.take(parts["source"], marked=False)  # what is not translated stays as it is


class _Words:
    """Collects the words of a side and where the marks on them begin and end."""

    def __init__(self, lists: Mapping[str, tuple[Issue, ...]]) -> None:
        self._lists = lists
        self._parts: list[str] = []
        self._length = 0
        self._open: dict[str, tuple[int, str, tuple[Issue, ...]]] = {}
        self._marks: list[Mark] = []
        self.taken = False

    def side(self) -> Side:
        """All that was taken."""
        return Side("".join(self._parts), tuple(self._marks))

    def take(self, element: Any, *, marked: bool = True) -> None:
        """Take the words of an element and of all in it. Elements may be nested in any depth."""
        self.taken = True
        waiting: list[tuple[Any, bool, int]] = [(element, False, 0)]
        while waiting:
            it, closing, start = waiting.pop()
            if closing:
                self._close(it, start, marked)
                if it is not element:
                    self._add(it.tail)
                continue
            waiting.append((it, True, self._length))
            name = _name(it)
            if name in _WITHOUT_WORDS or name == "":
                continue
            self._add(self._character(it, name))
            self._add(it.text)
            if marked and name == "sm":
                self._begin(it)
            elif marked and name == "em":
                self._end(it)
            waiting += [(child, False, 0) for child in reversed(it)]

    def _add(self, words: str | None) -> None:
        if words:
            self._parts.append(words)
            self._length += len(words)

    def _character(self, it: Any, name: str) -> str:
        code = it.get("hex", "") if name == "cp" else ""
        if name == "x" and (found := _CONTROL.fullmatch(it.get("ctype", ""))):
            code = found[1]
        try:
            return chr(int(code, 16)) if code else ""
        except (ValueError, OverflowError):
            return ""

    def _close(self, it: Any, start: int, marked: bool) -> None:
        key, issues = self._issues(it)
        if marked and issues and _name(it) != "sm":
            self._marks.append(Mark(start, self._length, key, issues))

    def _begin(self, it: Any) -> None:
        key, issues = self._issues(it)
        if issues:
            self._open[it.get("id", "")] = self._length, key, issues

    def _end(self, it: Any) -> None:
        opened = self._open.pop(it.get("startRef", ""), None)
        if opened:
            start, key, issues = opened
            self._marks.append(Mark(start, self._length, key, issues))

    def _issues(self, it: Any) -> tuple[str, tuple[Issue, ...]]:
        refers = it.get(f"{_ITS}{_PART}sRef", "")
        if refers:
            key = refers.rpartition("#")[2].rpartition("=")[2]
            return key, self._lists.get(key, ())
        if any(it.get(f"{_ITS}{_PART}{name}") is not None for name in ("Type", "Comment")):
            return "", (_issue(it, _ITS),)
        return "", ()


def _name(element: Any) -> str:
    """An element's own name; empty for comments and instructions."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""
