"""Importing 100,000 aligned segments, beside what reading the file alone takes.

    python benchmarks/bitext.py [SEGMENTS]

A TSV, a TMX and an XLIFF file with the same made-up segments are read, made an article of and
stored in a new database. The reading libraries in the same run: translate-toolkit for TMX and
XLIFF, and for the TSV both openpyxl, on the same table as XLSX, and the csv module, which does next
to nothing. The floor of the TSV is what any program has to do: the csv module reads the rows and
SQLite takes them by executemany into a table of ids and two texts, in one transaction with full
synchronisation. Prints seconds, the ratio and the most memory; exits 1 where the ratio to
translate-toolkit or openpyxl is above 2 or memory above 1 GB. The TSV is told beside both.
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
from typing import Any

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


def by_toolkit(path: Path) -> int:
    if path.suffix == ".tmx":
        from translate.storage.tmx import tmxfile

        kind: Any = tmxfile
    else:
        from translate.storage.xliff import xlifffile

        kind = xlifffile
    with path.open("rb") as stream:
        return sum(1 for it in kind.parsefile(stream).units if it.source and it.target)


Answer = tuple[int, float, float]


def _run(work: Callable[[Path], int], path: Path, answer: Queue[Answer]) -> None:
    begin = time.perf_counter()
    count = work(path)
    took = time.perf_counter() - begin
    answer.put((count, took, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024))


def measured(work: Callable[[Path], int], path: Path, segments: int) -> tuple[float, float]:
    """Seconds and megabytes of work done in a process of its own, the better of two."""
    found: list[tuple[float, float]] = []
    context = multiprocessing.get_context("spawn")
    for _ in range(2):
        path.with_name(f"{path.name}.db").unlink(missing_ok=True)
        answer: Queue[Answer] = context.Queue()
        process = context.Process(target=_run, args=(work, path, answer))
        process.start()
        count, took, memory = answer.get()
        process.join()
        if count != segments:
            sys.exit(f"{work.__name__} found {count} segments in {path.name}")
        found.append((took, memory))
    return min(found)


def main() -> int:
    segments = int(sys.argv[1]) if len(sys.argv) > 1 else SEGMENTS
    good, took_tabs, alone_tabs = True, 0.0, 0.0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write(folder, segments)
        for file, library, peer, limited in (
            ("a.tmx", "translate-toolkit", by_toolkit, True),
            ("a.xlf", "translate-toolkit", by_toolkit, True),
            ("a.xlsx", "openpyxl", by_openpyxl, True),
            ("a.tsv", "csv", by_csv, False),
            ("a.tsv", "csv and SQLite", by_sqlite, False),
        ):
            took, memory = measured(ours, folder / file, segments)
            alone, _ = measured(peer, folder / file, segments)
            print(
                f"{file:6} {took:6.2f} s, {library} {alone:6.2f} s, ratio {took / alone:5.2f},"
                f" {memory:4.0f} MB"
            )
            if library == "csv":
                took_tabs, alone_tabs = took, alone
            good = good and memory < MEMORY and (not limited or took <= LIMIT * alone)
    print(f"limit {LIMIT}, memory and the libraries' files: {'met' if good else 'NOT met'}")
    if took_tabs > LIMIT * alone_tabs:
        print(f"limit {LIMIT} for a.tsv beside csv, which only parts words: NOT met")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
