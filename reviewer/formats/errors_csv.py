"""The table of errors as CSV, one of the ways out; docs/csv.md tells its columns."""

from __future__ import annotations

from pathlib import Path

from reviewer.formats.csv_writing import write_csv
from reviewer.formats.leaving import Leaving, Written


def write(leaving: Leaving, target: Path) -> Written:
    """Write all errors. Raises ``FileIsFolder``, ``FileNotWritable`` or ``DiskFull``."""
    options, progress = leaving.options, leaving.counted()
    rows = leaving.errors()
    return Written(write_csv(rows, target, bom=options.bom, raw=options.raw, progress=progress))
