"""One row of a table of errors in its types: checked by itself, without looking at any text."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from reviewer.core.annotation import Severity
from reviewer.core.article import Role
from reviewer.core.errors import FileInvalid
from reviewer.core.reason import Reason
from reviewer.formats.csv_cells import armed, correction_of
from reviewer.formats.csv_reading import Cells, read_cells

_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_NUMBER = re.compile(r"[0-9]{1,12}")
_STORED_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")
_LONGEST_SHOWN = 40


class Marked(NamedTuple):
    """Words as a table tells them: in which text, where they stood, what stood around them."""

    role: Role
    label: str
    start: int
    end: int
    quote: str
    before: str = ""
    after: str = ""


class TableError(NamedTuple):
    """One error of a table. ``line`` is where its row begins, counted from 1."""

    line: int
    review_id: str
    article_id: str
    article_title: str
    reviewer: str
    annotation_id: str
    marked: Marked
    linked: Marked | None
    category: str
    severity: Severity
    correction: str | None
    comment: str
    origin: str
    repeat_of: str | None
    created_at: str
    updated_at: str


class _Fault(Exception):
    """What is wrong with a row, without its place."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason = reason


def read_errors(path: Path, categories: Collection[str]) -> Iterator[TableError]:
    """Read a table of errors; ``categories`` are the paths that are known.

    An empty category means "to be classified". Raises ``FileInvalid`` with the line and the reason,
    or another kind of ``ReviewerError`` when the file cannot be read at all.
    """
    yield from errors_of(path, read_cells(path), categories)


def errors_of(
    path: Path, rows: Iterable[Cells], categories: Collection[str]
) -> Iterator[TableError]:
    """The errors of rows that come from anywhere in a file; otherwise like :func:`read_errors`."""
    seen: dict[str, int] = {}
    for cells in rows:
        try:
            error = _error(cells, categories)
            if error.annotation_id in seen:
                first = seen[error.annotation_id]
                raise _Fault(
                    Reason(
                        "this annotation_id stands on line {first} already; keep one of them",
                        first=first,
                    )
                )
        except _Fault as fault:
            raise FileInvalid(path=path, line=cells.line, reason=fault.reason) from None
        seen[error.annotation_id] = error.line
        yield error


def _error(cells: Cells, categories: Collection[str]) -> TableError:
    return TableError(
        line=cells.line,
        review_id=_identity(cells, "review_id"),
        article_id=_identity(cells, "article_id"),
        article_title=armed(cells["article_title"]),
        reviewer=_filled(cells, "reviewer"),
        annotation_id=_identity(cells, "annotation_id"),
        marked=_marked(cells),
        linked=_linked(cells),
        category=_category(cells, categories),
        severity=_severity(cells),
        correction=correction_of(armed(cells["correction"])),
        comment=armed(cells["comment"]),
        origin=_filled(cells, "origin"),
        repeat_of=_identity(cells, "repeat_of") if cells["repeat_of"] else None,
        created_at=_time(cells, "created_at"),
        updated_at=_time(cells, "updated_at"),
    )


def _marked(cells: Cells) -> Marked:
    start, end = _offsets(cells, "start", "end")
    return Marked(
        role=_role(cells, "text_role"),
        label=armed(cells["text_label"]),
        start=start,
        end=end,
        quote=_filled(cells, "quote"),
        before=armed(cells["context_before"]),
        after=armed(cells["context_after"]),
    )


def _linked(cells: Cells) -> Marked | None:
    names = ("linked_role", "linked_label", "linked_start", "linked_end", "linked_quote")
    if not any(cells[name] for name in names):
        return None
    start, end = _offsets(cells, "linked_start", "linked_end")
    return Marked(
        role=_role(cells, "linked_role"),
        label=armed(cells["linked_label"]),
        start=start,
        end=end,
        quote=_filled(cells, "linked_quote"),
    )


def _identity(cells: Cells, column: str) -> str:
    value = cells[column].strip()
    if not _ID.fullmatch(value):
        raise _Fault(
            Reason(
                "{column} “{value}” is no id; put back what Reviewer exported",
                column=column,
                value=_shown(value),
            )
        )
    return value


def _filled(cells: Cells, column: str) -> str:
    value = armed(cells[column])
    if not value:
        raise _Fault(Reason("{column} is empty; fill it in", column=column))
    return value


def _offsets(cells: Cells, first: str, second: str) -> tuple[int, int]:
    values = []
    for column in (first, second):
        if not _NUMBER.fullmatch(cells[column].strip()):
            reason = Reason(
                "{column} “{value}” is no offset; write a whole number from 0",
                column=column,
                value=_shown(cells[column]),
            )
            raise _Fault(reason)
        values.append(int(cells[column]))
    if values[0] >= values[1]:
        raise _Fault(
            Reason(
                "{first} {start} is not before {second} {end}; correct the offsets",
                first=first,
                second=second,
                start=values[0],
                end=values[1],
            )
        )
    return values[0], values[1]


def _role(cells: Cells, column: str) -> Role:
    value = cells[column].strip()
    if value not in list(Role):
        known = ", ".join(Role)
        raise _Fault(
            Reason(
                "{column} “{value}” is none of {known}; write one of these",
                column=column,
                value=_shown(value),
                known=known,
            )
        )
    return Role(value)


def _severity(cells: Cells) -> Severity:
    value = cells["severity"].strip()
    if value not in list(Severity):
        known = ", ".join(Severity)
        raise _Fault(
            Reason(
                "severity “{value}” is none of {known}; write one of these",
                value=_shown(value),
                known=known,
            )
        )
    return Severity(value)


def _category(cells: Cells, categories: Collection[str]) -> str:
    value = armed(cells["category"])
    if value and value not in categories:
        raise _Fault(
            Reason(
                "category “{value}” is in no typology; correct it or add its typology first",
                value=_shown(value),
            )
        )
    return value


def _time(cells: Cells, column: str) -> str:
    """Keep a time as Reviewer writes it; turn another ISO 8601 time into that form."""
    value = cells[column].strip()
    try:
        time = datetime.fromisoformat(value)
        if time.tzinfo is None:
            raise ValueError(value)
        if _STORED_TIME.fullmatch(value):
            return value
        utc = time.astimezone(UTC)
    except (ValueError, OverflowError):
        example = "2026-03-01T09:30:00.125Z"
        reason = Reason(
            "{column} “{value}” is no time in UTC; write it like {example}",
            column=column,
            value=_shown(value),
            example=example,
        )
        raise _Fault(reason) from None
    return utc.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _shown(value: str) -> str:
    """Shorten what a sentence repeats, and keep it on one line."""
    value = " ".join(value.split())
    return value if len(value) <= _LONGEST_SHOWN else value[: _LONGEST_SHOWN - 1] + "…"
