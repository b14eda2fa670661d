"""Export of many errors as a workbook: time beside XlsxWriter writing the same cells, and memory.

    python benchmarks/export_xlsx.py [ERRORS]

Builds a database with that many errors (100,000 unless given) in ten articles, exports it with its
articles and reviews, and writes the very same cells of the errors, ready in memory, with XlsxWriter
alone in its quickest way (constant memory); both sheets must hold the same. Prints both times and
their ratio (at most 1.5), the same of the processor alone, and how much memory the export took at
its most.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.export import Seconds, _best, _clock, _most_memory, _since, build
from reviewer.formats.ways_out import way_out
from reviewer.store import Store
from reviewer.store.departing import departing

LIMIT = 1.5
ROUNDS = 3


def export(db: Path, target: Path) -> Seconds:
    """Export as the program does."""
    with Store.open(db) as store:
        begin = _clock()
        way_out("xlsx").write(departing(store), target)
        return _since(begin)


def ready_cells(db: Path) -> list[list[Any]]:
    """Each error's cells as the sheet has them; those with a colour as a list of parts."""
    from reviewer.formats.csv_cells import correction_cell

    table = []
    with Store.open(db) as store:
        for row in store.export_rows():
            cells: list[Any] = ["" if it is None else it for it in row]
            cells[17] = correction_cell(row[17])  # type: ignore[arg-type]
            table.append([*cells[:13], [cells[13], cells[12], cells[14]], *cells[13:]])
    return table


def plain(table: Sequence[Sequence[Any]], target: Path) -> Seconds:
    """Write ready cells with XlsxWriter."""
    from xlsxwriter import Workbook

    begin = _clock()
    with Workbook(str(target), {"constant_memory": True}) as book:
        sheet, bold = book.add_worksheet("errors"), book.add_format({"bold": True})
        for number, row in enumerate(table, 1):
            for place, value in enumerate(row):
                if isinstance(value, list):
                    before, words, after = value
                    parts = [it for it in (before, bold, words, after) if it]
                    sheet.write_rich_string(number, place, *parts)
                elif isinstance(value, str):
                    if value:
                        sheet.write_string(number, place, value)
                else:
                    sheet.write_number(number, place, value)
    return _since(begin)


def cells_in(workbook: Path) -> int:
    """How many cells the first sheet has."""
    with zipfile.ZipFile(workbook) as parts:
        return parts.read("xl/worksheets/sheet1.xml").count(b"<c ")


def main(errors: int) -> int:
    """Print the figures; 0 when the ratio is kept."""
    with tempfile.TemporaryDirectory() as folder:
        db, ours, theirs = (Path(folder, it) for it in ("all.db", "ours.xlsx", "theirs.xlsx"))
        build(db, errors)
        table = ready_cells(db)
        # Turn about, so that whatever else the machine does falls on both.
        rounds = [(export(db, ours), plain(table, theirs)) for _ in range(ROUNDS)]
        header = len(table[0])
        same = cells_in(ours) - header == cells_in(theirs)
        size = ours.stat().st_size / 1e6
        del table
        words = [sys.executable, __file__, "--peak", str(db), str(ours)]
        peak = float(subprocess.run(words, capture_output=True, text=True, check=True).stdout)
    walls, works = zip(*map(_best, zip(*rounds, strict=True)), strict=True)
    print(f"{errors:,} errors, {size:.0f} MB, cells {'equal' if same else 'DIFFER'}")
    for name, (own, alone) in (("time", walls), ("processor", works)):
        print(f"{name}: export {own:.2f} s, XlsxWriter {alone:.2f} s, ratio {own / alone:.2f}")
    print(f"memory: {peak:.0f} MB at the most")
    return 0 if same and walls[0] / walls[1] <= LIMIT else 1


if __name__ == "__main__":
    if sys.argv[1:2] == ["--peak"]:
        export(Path(sys.argv[2]), Path(sys.argv[3]))
        print(_most_memory())
    else:
        sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000))
