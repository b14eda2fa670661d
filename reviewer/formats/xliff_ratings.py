"""Quality issues of ITS 2.0 in the XLIFF of other programs, as ratings.

Offsets need no conversion: an issue stands on the words themselves. ITS has no reviewer, no
corrections and 27 kinds of issues; each kind is read as a category of the shipped
typologies.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from reviewer.core.annotation import Severity
from reviewer.core.progress import Progress
from reviewer.core.rating import (
    Doubt,
    Doubtful,
    Pass,
    Place,
    RatedDocument,
    RatedMark,
    RatedPair,
)
from reviewer.core.typology import Category
from reviewer.formats import typology_toml
from reviewer.formats.xliff_parsing import ParsedFile, ParsedUnit, parse_xliff
from reviewer.formats.xliff_words import Issue, Mark

_RATER = "XLIFF"
_NO_CATEGORY = {"", "other", "uncategorized"}
_BANDS = ((0.0, Severity.NEUTRAL), (50.0, Severity.MINOR), (87.5, Severity.MAJOR))


def read_documents(path: Path, progress: Progress | None = None) -> Iterator[RatedDocument]:
    """Read each ``file`` of a document. Raises what :func:`parse_xliff` raises."""
    files = parse_xliff(path)
    categories = _categories()
    for number, it in enumerate(files, 1):
        yield _document(it, path, categories)
        if progress:
            progress(number / len(files))


def severity_of(value: float) -> Severity:
    """Ours of ITS's 0 to 100: neutral for 0, minor to 50, major to 87.5, critical above."""
    return next((it for limit, it in _BANDS if value <= limit), Severity.CRITICAL)


def _categories() -> dict[str, str]:
    """The category for each kind of issue: one of its name, else the highest that has it."""
    found: dict[str, str] = {}
    for typology in typology_toml.shipped():
        for it in sorted(typology, key=lambda one: (not _named_so(one), one.depth)):
            found.setdefault(it.its, it.path)
    return found


def _named_so(category: Category) -> bool:
    return category.name("en").casefold().replace(" ", "-") == category.its


def _document(it: ParsedFile, path: Path, categories: dict[str, str]) -> RatedDocument:
    pairs = tuple(
        RatedPair(
            unit.name or unit.key, unit.source.words, unit.target.words if unit.target else ""
        )
        for unit in it.units
    )
    reading = _Reading(categories)
    for number, unit in enumerate(it.units):
        reading.take(number, unit, it)
    seen = frozenset(number for number, pair in enumerate(pairs) if pair.target.strip())
    return RatedDocument(
        it.original or path.stem,
        "",
        pairs,
        (Pass(_RATER, seen, tuple(reading.marks)),),
        it.source_language,
        it.target_language,
        tuple(reading.doubts),
    )


class _Reading:
    """Collects the marks of a file."""

    def __init__(self, categories: dict[str, str]) -> None:
        self._categories = categories
        self.marks: list[RatedMark] = []
        self.doubts: list[Doubtful] = []

    def take(self, number: int, unit: ParsedUnit, file: ParsedFile) -> None:
        """Take the issues of a unit; marks on either side that refer to one list are one error."""
        sides = [(True, unit.source)] + ([(False, unit.target)] if unit.target else [])
        by_list: dict[str, list[tuple[Mark, Place | None]]] = {}
        for on_source, side in sides:
            for place, mark in enumerate(side.marks):
                key = mark.key or f"{on_source} {place}"
                by_list.setdefault(key, []).append((mark, Place(on_source, mark.start, mark.end)))
        if unit.whole:
            by_list.setdefault(unit.whole.key or "whole", []).append((unit.whole, None))
        for found in by_list.values():
            self._said(number, unit.line, found, file)

    def _said(
        self, number: int, line: int, found: list[tuple[Mark, Place | None]], file: ParsedFile
    ) -> None:
        """Take the issues of one list: on the words that refer to it, else on all of the unit."""
        places, apart = _joined([place for _, place in found if place])
        issues = file.issues(found[0][0])
        if apart and issues:
            self.doubts.append(Doubtful(line, Doubt.STRETCHES))
        if not issues:
            self.doubts.append(Doubtful(line, Doubt.NO_ISSUES))
        for issue in issues:
            if issue.enabled:
                self._add(number, line, issue, places)

    def _add(self, number: int, line: int, issue: Issue, places: tuple[Place, ...]) -> None:
        if issue.severity is None:
            self.doubts.append(Doubtful(line, Doubt.SEVERITY))
        known = "" if issue.kind in _NO_CATEGORY else issue.kind
        self.marks.append(
            RatedMark(
                line,
                number,
                places,
                self._categories.get(known, known),
                severity_of(issue.severity or 0.0),
                comment=issue.comment,
            )
        )


def _joined(places: list[Place]) -> tuple[tuple[Place, ...], bool]:
    """The marked words of either side, the target's first; parts of a mark are one again.

    Says too whether there are words between the parts: then the first stretch is kept.
    """
    made: list[Place] = []
    apart = False
    for on_source in (False, True):
        here = sorted(it for it in places if it.on_source is on_source)
        if here:
            _, start, end = here[0]
            for it in here[1:]:
                apart = apart or it.start > end
                end = max(end, it.end) if it.start <= end else end
            made.append(Place(on_source, start, end))
    return tuple(made), apart
