"""Reading ratings of BYU's MQM scorecard: one JSON object for a project.

Places are UTF-16 units of the segment, ends inclusive. An error names its segment by an id, whose
number ``key`` tells; without ``key`` the number itself. The category's path is made of the names in
the project's metric, from the top down.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from reviewer.core.annotation import Severity
from reviewer.core.progress import Progress
from reviewer.core.rating import Doubt, Place, RatedDocument, RatedMark
from reviewer.core.reason import Reason
from reviewer.core.typology import SEPARATOR
from reviewer.formats.gathered import Gathered, Gathering
from reviewer.formats.json_reading import Fields, Item, elements, members, read_json_text
from reviewer.formats.severity_names import severity_of
from reviewer.formats.utf16_places import Utf16Text

_RATER = "BYU scorecard"


def read_documents(path: Path, progress: Progress | None = None) -> Iterator[RatedDocument]:
    """Read a project's report.

    Raises ``FileInvalid`` with the line and the reason, or another kind of ``ReviewerError``.
    """
    text = read_json_text(path)
    found: dict[str, Any] = {}
    errors: list[Item] = []
    for name, place, value in members(path, text):
        found[name] = value
        if name == "errors" and isinstance(value, list):
            errors = list(elements(path, text, place))
    if progress:
        progress(1.0)
    fields = Fields(path, 1)
    gathered = Gathered()
    document = gathered.of(fields.words(found, "projectName", "") or path.stem, "")
    sources, targets = _segments(fields, found)
    for number, (source, target) in enumerate(zip(sources, targets, strict=True), 1):
        document.segment(str(number), source, target)
    paths = _paths(fields, found)
    told = found.get("key")
    numbers = {it: str(number) for it, number in told.items()} if isinstance(told, dict) else {}
    by_segment: dict[int, list[RatedMark]] = {number: [] for number in range(len(targets))}
    for item in errors:
        mark = _mark(path, item, document, sources, targets, paths, numbers)
        if mark:
            by_segment[mark.segment].append(mark)
    for number, marks in by_segment.items():
        document.judged(_RATER, number, marks)
    return gathered.documents()


def _segments(fields: Fields, found: dict[str, Any]) -> tuple[list[str], list[str]]:
    segments = fields.table(found, "segments")
    sides = []
    for side in ("source", "target"):
        texts = segments.get(side)
        if not isinstance(texts, list):
            raise fields.fault(Reason("“segments” has no list “{side}”", side=side))
        sides.append([fields.words({side: it}, side) for it in texts])
    if len(sides[0]) != len(sides[1]):
        raise fields.fault(
            Reason(
                "{count} sources stand here beside {targets} targets",
                count=len(sides[0]),
                targets=len(sides[1]),
            )
        )
    return sides[0], sides[1]


def _paths(fields: Fields, found: dict[str, Any]) -> dict[str, str]:
    """The path of each issue's names, by its id."""
    issues = {fields.words(it, "issueId"): it for it in fields.tables(found, "metric")}

    def path(issue: str, below: tuple[str, ...]) -> str:
        it = issues[issue]
        name = fields.words(it, "name", "") or issue
        parent = fields.words(it, "parent", "")
        if parent in issues and parent not in below:
            return f"{path(parent, (*below, issue))}{SEPARATOR}{name}"
        return name

    return {issue: path(issue, (issue,)) for issue in issues}


def _mark(
    path: Path,
    item: Item,
    document: Gathering,
    sources: list[str],
    targets: list[str],
    paths: dict[str, str],
    numbers: dict[str, str],
) -> RatedMark | None:
    fields = Fields(path, item.line)
    error = item.value
    if not isinstance(error, dict):
        raise fields.fault(Reason("an error must be a JSON object"))
    said = fields.words(error, "segment")
    number = numbers.get(said, "") if numbers else said
    if not number.isdecimal() or not 1 <= int(number) <= len(targets):
        document.doubt(item.line, Doubt.NO_SEGMENT)
        return None
    segment = int(number) - 1
    on_source = fields.words(error, "target", "target") == "source"
    severity = severity_of(fields.words(error, "severity", ""))
    if severity is None:
        document.doubt(item.line, Doubt.SEVERITY)
    places: tuple[Place, ...] = ()
    marked = error.get("highlighting")
    if isinstance(marked, dict) and marked.get("startIndex") is not None:
        text = (sources if on_source else targets)[segment]
        first, last = fields.number(marked, "startIndex"), fields.number(marked, "endIndex")
        place = Utf16Text(text).inclusive(first, last)
        if place is None:
            document.doubt(item.line, Doubt.OUTSIDE)
            return None
        places = (Place(on_source, *place),)
    issue = fields.words(error, "issueId", "")
    return RatedMark(
        item.line,
        segment,
        places,
        paths.get(issue) or fields.words(error, "name", issue),
        severity or Severity.NEUTRAL,
        comment=fields.words(error, "note", ""),
        key=fields.words(error, "issueReportId", ""),
    )
