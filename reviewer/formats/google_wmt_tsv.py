"""Ratings as Google released them for WMT: what mt-metrics-eval and its scorers read."""

from __future__ import annotations

from pathlib import Path

from reviewer.formats.google_rows import Row, field, write_rows
from reviewer.formats.leaving import Leaving, Written

_HEADER = "system\tdoc\tdoc_id\tseg_id\trater\tsource\ttarget\tcategory\tseverity\tcomment"


def write(leaving: Leaving, target: Path) -> Written:
    """Write a row for each error and each segment without one."""
    return write_rows(leaving, target, _HEADER, _comment)


def _comment(row: Row) -> str:
    return field(row.mark.comment) if row.mark else ""
