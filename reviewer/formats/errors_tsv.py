"""The table of errors with tabs, one of the ways out: docs/csv.md tells its columns."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from pathlib import Path

from reviewer.core.export_row import COLUMNS
from reviewer.formats.csv_cells import apostrophe, correction_cell
from reviewer.formats.leaving import Leaving, Written
from reviewer.formats.output import replacing
from reviewer.formats.tsv_cells import escaped

_CORRECTION = COLUMNS.index("correction")
_STEP = 200


def write(leaving: Leaving, target: Path) -> Written:
    """Write all errors. Raises ``FileIsFolder``, ``FileNotWritable`` or ``DiskFull``."""
    progress = leaving.counted()
    count = 0
    with replacing(target) as stream:
        if leaving.options.bom:
            stream.write(codecs.BOM_UTF8)
        stream.write("\t".join(COLUMNS).encode() + b"\n")
        for count, line in enumerate(_lines(leaving), 1):
            stream.write(line.encode())
            if count % _STEP == 0:
                progress(count)
    return Written(count)


def _lines(leaving: Leaving) -> Iterator[str]:
    before = apostrophe(raw=leaving.options.raw)
    for row in leaving.errors():
        cells = ["" if it is None else str(it) for it in row]
        cells[_CORRECTION] = correction_cell(row[_CORRECTION])
        yield "\t".join(escaped(before(it)) for it in cells) + "\n"
