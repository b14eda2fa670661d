"""Importing 100,000 aligned segments, beside what reading the file alone takes.

    python benchmarks/bitext.py [SEGMENTS]

A TSV, a TMX, an XLIFF and an XLSX file with the same made-up segments are read, made an article of
and stored in a new database, imports included. The reading libraries in the same run:
translate-toolkit for TMX, XLIFF and TSV (its csvl10n), openpyxl for XLSX. A limit of 2 holds beside
these. The TSV is told beside others as well, each of which leaves out most of what is to be done:
pandas' two readers, the csv module, which only parts words, and the csv module with SQLite, which
takes the rows by executemany into a table of ids and two texts, in one transaction with full
synchronisation. What of the TSV's time goes where is told below: what a single row
takes (imports, a new database), and what reading without storing takes. Prints seconds, the ratio,
both also of the processor's time in brackets, and the most memory; exits 1 where a ratio with a
limit is above it or memory above 1 GB.
"""

from __future__ import annotations

import csv
import multiprocessing
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from multiprocessing.queues import Queue
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

SEGMENTS = 100_000
LIMIT = 2.0
MEMORY = 1_000  # MB
INDONESIAN = "Pada hari ke-{0} pangkalan udara di Homyim diserang lagi, kata juru bicara itu."
ENGLISH = "On day {0} the air base at Hmeimim was attacked again, the spokesman said."


def write(folder: Path, segments: int) -> None:
    """Write the same segments in each format."""
    import xlsxwriter

    rows = [(INDONESIAN.format(it), ENGLISH.format(it)) for it in range(segments)]
    (folder / "a.tsv").write_text("id\ten\n" + "".join(f"{a}\t{b}\n" for a, b in rows), "utf-8")
    (folder / "one.tsv").write_text("id\ten\n{}\t{}\n".format(*rows[0]), "utf-8")
    units = "".join(
        f'<tu tuid="{n}"><tuv xml:lang="id"><seg>{a}</seg></tuv>'
        f'<tuv xml:lang="en"><seg>{b}</seg></tuv></tu>\n'
        for n, (a, b) in enumerate(rows)
    )
    (folder / "a.tmx").write_text(f'<tmx version="1.4"><header/><body>{units}</body></tmx>')
    units = "".join(
        f'<trans-unit id="{n}"><source>{b}</source><target>{a}</target></trans-unit>\n'
        for n, (a, b) in enumerate(rows)
    )
    (folder / "a.xlf").write_text(
        '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" '
        f'source-language="en" target-language="id" datatype="x"><body>{units}</body></file>'
        "</xliff>"
    )
    with xlsxwriter.Workbook(folder / "a.xlsx", {"constant_memory": True}) as book:
        sheet = book.add_worksheet()
        for number, row in enumerate([("id", "en"), *rows]):
            sheet.write_row(number, 0, row)


def ours(path: Path) -> int:
    """Read, draft and store; how many segments the article has."""
    from reviewer.formats.bitext_reading import read_drafts
    from reviewer.store import Store
    from reviewer.store.bitexts import add_bitexts

    drafts = read_drafts(path)
    with Store.open(path.with_name(f"{path.name}.db")) as store:
        add_bitexts(store, drafts)
    return len(drafts[0].draft.article.segments)


def ours_read(path: Path) -> int:
    """Read and draft alone."""
    from reviewer.formats.bitext_reading import read_drafts

    return len(read_drafts(path)[0].draft.article.segments)


def by_csv(path: Path) -> int:
    with path.open(encoding="utf-8", newline="") as stream:
        return sum(1 for _ in csv.reader(stream, delimiter="\t", quoting=csv.QUOTE_NONE)) - 1


def by_sqlite(path: Path) -> int:
    """The rows by the csv module into a table of their own, on the disk."""
    import sqlite3

    sql = sqlite3.connect(path.with_name(f"{path.name}.db"))
    sql.execute("PRAGMA journal_mode=WAL")
    sql.execute("PRAGMA synchronous=FULL")
    sql.execute("CREATE TABLE rows (number INTEGER PRIMARY KEY, id TEXT, en TEXT) STRICT")
    with path.open(encoding="utf-8", newline="") as stream:
        rows = csv.reader(stream, delimiter="\t", quoting=csv.QUOTE_NONE)
        next(rows)
        sql.executemany("INSERT INTO rows (id, en) VALUES (?, ?)", rows)
    sql.commit()
    count = int(sql.execute("SELECT count(*) FROM rows").fetchone()[0])
    sql.close()
    return count


def by_openpyxl(path: Path) -> int:
    from openpyxl import load_workbook

    sheet = load_workbook(path, read_only=True).worksheets[0]
    return sum(1 for _ in sheet.iter_rows(values_only=True)) - 1


def by_pandas(path: Path, engine: Any = "c") -> int:
    import pandas

    table = pandas.read_csv(
        path, sep="\t", quoting=csv.QUOTE_NONE, dtype=str, keep_default_na=False, engine=engine
    )
    return len(table)


def by_slow_pandas(path: Path) -> int:
    return by_pandas(path, "python")


def by_toolkit_table(path: Path) -> int:
    from translate.storage.csvl10n import csvfile

    table = csvfile()
    table.parse(path.read_bytes().replace(b"id\ten", b"source\ttarget", 1))
    return sum(1 for it in table.units if it.source and it.target)


def by_toolkit(path: Path) -> int:
    if path.suffix == ".tmx":
        from translate.storage.tmx import tmxfile

        kind: Any = tmxfile
    else:
        from translate.storage.xliff import xlifffile

        kind = xlifffile
    with path.open("rb") as stream:
        return sum(1 for it in kind.parsefile(stream).units if it.source and it.target)


class Cost(NamedTuple):
    """Seconds by the clock, seconds of the processor, megabytes."""

    took: float
    worked: float
    memory: float


def _run(work: Callable[[Path], int], path: Path, answer: Queue[tuple[int, Cost]]) -> None:
    begin, worked = time.perf_counter(), time.process_time()
    count = work(path)
    took, worked = time.perf_counter() - begin, time.process_time() - worked
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    answer.put((count, Cost(took, worked, memory)))


def measured(work: Callable[[Path], int], path: Path, segments: int) -> Cost:
    """What work costs in a process of its own, the better of three."""
    found: list[Cost] = []
    context = multiprocessing.get_context("spawn")
    for _ in range(3):
        path.with_name(f"{path.name}.db").unlink(missing_ok=True)
        answer: Queue[tuple[int, Cost]] = context.Queue()
        process = context.Process(target=_run, args=(work, path, answer))
        process.start()
        count, cost = answer.get()
        process.join()
        if count != segments:
            sys.exit(f"{work.__name__} found {count} segments in {path.name}")
        found.append(cost)
    return Cost(*map(min, zip(*found, strict=True)))


FILES = (
    ("a.tmx", (("translate-toolkit", by_toolkit, True),)),
    ("a.xlf", (("translate-toolkit", by_toolkit, True),)),
    ("a.xlsx", (("openpyxl", by_openpyxl, True),)),
    (
        "a.tsv",
        (
            ("translate-toolkit", by_toolkit_table, True),
            ("pandas, in Python", by_slow_pandas, False),
            ("pandas, in C", by_pandas, False),
            ("csv and SQLite", by_sqlite, False),
            ("csv", by_csv, False),
        ),
    ),
)
"""Files, and who else reads them: their names, how, and whether the limit holds beside them."""


def main() -> int:
    segments = int(sys.argv[1]) if len(sys.argv) > 1 else SEGMENTS
    good = True
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write(folder, segments)
        for file, peers in FILES:
            own = measured(ours, folder / file, segments)
            print(f"{file:6} {_told(own)}, {own.memory:4.0f} MB")
            good = good and own.memory < MEMORY
            for library, peer, limited in peers:
                it = measured(peer, folder / file, segments)
                ratio, worked = own.took / it.took, own.worked / it.worked
                limit = "" if limited else "   (no limit)"
                print(f"    {library:18} {_told(it)}, ratio {ratio:5.2f} ({worked:5.2f}){limit}")
                good = good and (not limited or ratio <= LIMIT)
        print(f"    one row: {_told(measured(ours, folder / 'one.tsv', 1))}")
        print(f"    nothing stored: {_told(measured(ours_read, folder / 'a.tsv', segments))}")
    print(f"limit {LIMIT} beside the libraries, and memory: {'met' if good else 'NOT met'}")
    return 0 if good else 1


def _told(cost: Cost) -> str:
    return f"{cost.took:5.2f} s ({cost.worked:5.2f})"


if __name__ == "__main__":
    sys.exit(main())
