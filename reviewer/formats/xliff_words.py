"""The words of one side of a unit of XLIFF, and what ITS says of them.

Codes of the document that was translated have no words; a control character that XML cannot hold is
read from ``cp``, or from the ``x`` that Reviewer writes in 1.2. ITS 2.0, section 8.17: an issue
stands on an element, or in a list that the element refers to.
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple

ITS = "{http://www.w3.org/2005/11/its}"
PART = "locQualityIssue"
"""What the names of ITS's attributes and elements for issues begin with."""

_CONTROL = re.compile(r"x-cp-([0-9A-F]{4,6})")
_WITHOUT_WORDS = {"bpt", "ept", "it", "ph", "sub"}


class Issue(NamedTuple):
    """What ITS says of words. ``severity`` is 0 to 100, or ``None``."""

    kind: str
    severity: float | None
    comment: str
    enabled: bool


class Mark(NamedTuple):
    """Code points of one side's words, and the issues on them.

    ``key`` is that of their list, which may stand anywhere in the document; ``issues`` has what is
    said on the words themselves. See :meth:`ParsedFile.issues`.
    """

    start: int
    end: int
    key: str
    issues: tuple[Issue, ...]


class Side(NamedTuple):
    """The words of one side and the marks on them."""

    words: str
    marks: tuple[Mark, ...]


class Words:
    """Collects the words of a side and where the marks on them begin and end."""

    def __init__(self) -> None:
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
            name = name_of(it)
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
        key, issues = issues_on(it)
        if marked and (key or issues) and name_of(it) != "sm":
            self._marks.append(Mark(start, self._length, key, issues))

    def _begin(self, it: Any) -> None:
        key, issues = issues_on(it)
        if key or issues:
            self._open[it.get("id", "")] = self._length, key, issues

    def _end(self, it: Any) -> None:
        opened = self._open.pop(it.get("startRef", ""), None)
        if opened:
            start, key, issues = opened
            self._marks.append(Mark(start, self._length, key, issues))


def issues_on(element: Any) -> tuple[str, tuple[Issue, ...]]:
    """What an element says of its own words: the id of a list of issues, or an issue."""
    refers = element.get(f"{ITS}{PART}sRef", "")
    if refers:
        return refers.rpartition("#")[2].rpartition("=")[2], ()
    if any(element.get(f"{ITS}{PART}{name}") is not None for name in ("Type", "Comment")):
        return "", (issue_of(element, ITS),)
    return "", ()


def issue_of(element: Any, prefix: str) -> Issue:
    """What the attributes of an element say, whose names begin with ``prefix``."""
    value = element.get(f"{prefix}{PART}Severity")
    try:
        severity = None if value is None else min(100.0, max(0.0, float(value)))
    except ValueError:
        severity = None
    return Issue(
        element.get(f"{prefix}{PART}Type", ""),
        severity,
        element.get(f"{prefix}{PART}Comment", ""),
        element.get(f"{prefix}{PART}Enabled", "yes") != "no",
    )


def name_of(element: Any) -> str:
    """An element's own name; empty for comments and instructions."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""
