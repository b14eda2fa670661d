"""Writing errors as a CSV table, byte for byte as Python's csv module would, but faster.

The csv module looks at every character of every cell twice. Here only words that people wrote are
looked at; ids, numbers, times and names of severities never need quotation marks, and cells that
come again (titles, categories, labels) are prepared once.
"""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO

from reviewer.core.export_row import COLUMNS
from reviewer.formats.csv_cells import cell_writer, correction_cell
from reviewer.formats.output import replacing

_END = "\r\n"
_BATCH = 100  # what fits into the processor's nearest memory
_REMEMBERED = 5000


def write_csv(
    rows: Iterable[tuple[Any, ...]],
    target: Path,
    *,
    bom: bool = True,
    raw: bool = False,
    progress: Callable[[int], None] | None = None,
) -> int:
    """Write a table of errors to a file, whole or not at all; return how many there are.

    ``rows`` are tuples in the order of ``core.export_row.COLUMNS``, taken one at a time. ``bom``
    puts the mark in front by which spreadsheets know UTF-8; ``raw`` leaves cells that they would
    run as formulas. ``progress`` is told how many are written and may raise to give up.
    Raises ``FileIsFolder``, ``FileNotWritable`` or ``DiskFull``.
    """
    with replacing(target) as stream:
        return write_csv_to(rows, stream, bom=bom, raw=raw, progress=progress)


def write_csv_to(
    rows: Iterable[tuple[Any, ...]],
    stream: BinaryIO,
    *,
    bom: bool = True,
    raw: bool = False,
    progress: Callable[[int], None] | None = None,
) -> int:
    """Write a table of errors to an open stream of bytes; otherwise like :func:`write_csv`."""
    if bom:
        stream.write(codecs.BOM_UTF8)
    stream.write(f"{','.join(COLUMNS)}{_END}".encode())
    lines = _lines(rows, cell_writer(raw=raw))
    count = 0
    while batch := list(islice(lines, _BATCH)):
        stream.write(f"{_END.join(batch)}{_END}".encode())
        count += len(batch)
        if progress:
            progress(count)
    return count


class _Prepared(dict[str | None, str]):
    """Finished cells of values that come again and again."""

    def __init__(self, finish: Callable[[str], str]) -> None:
        super().__init__({None: "", "": ""})
        self._finish = finish

    def __missing__(self, value: str) -> str:
        if len(self) > _REMEMBERED:
            self.clear()
            self.update({None: "", "": ""})
        cell = self[value] = self._finish(value)
        return cell


def _lines(rows: Iterable[tuple[Any, ...]], cell: Callable[[str], str]) -> Iterator[str]:
    """Format the rows, in one expression each: a call for every cell would cost too much.

    Joining a tuple is a fifth faster than a formatted string of as many parts.
    """
    known = _Prepared(cell)
    for (
        review_id,
        article_id,
        title,
        reviewer,
        annotation_id,
        role,
        label,
        language,
        row,
        paragraph,
        start,
        end,
        quote,
        before,
        after,
        category,
        severity,
        correction,
        comment,
        linked_role,
        linked_label,
        linked_start,
        linked_end,
        linked_quote,
        origin,
        repeat_of,
        created_at,
        updated_at,
    ) in rows:
        yield ",".join(
            (
                review_id,
                article_id,
                known[title],
                known[reviewer],
                annotation_id,
                role,
                known[label],
                language,
                str(row),
                str(paragraph),
                str(start),
                str(end),
                cell(quote),
                cell(before),
                cell(after),
                known[category],
                severity,
                "" if correction is None else cell(correction_cell(correction)),
                cell(comment) if comment else "",
                ",,,,"
                if linked_role is None
                else f"{linked_role},{known[linked_label]},{linked_start},{linked_end},"
                f"{cell(linked_quote)}",
                known[origin],
                repeat_of or "",
                created_at,
                updated_at,
            )
        )
