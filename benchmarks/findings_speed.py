"""How long the checks take over 20,000 rows, beside pofilter of translate-toolkit.

Run `python benchmarks/findings_speed.py`. Both read the same rows, pofilter in a PO file it parses
itself, as its users have it; both as commands, start included. Then: how soon the first findings of
an article of 300 rows come, in a process that has loaded its tables, and in a fresh one.
"""

from __future__ import annotations

import csv
import gzip
import os
import resource
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from itertools import cycle, islice
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from reviewer.checks.run import run  # noqa: E402
from reviewer.core.finding import AlignedUnit  # noqa: E402

DATA = ROOT / "tests" / "data" / "ntrex_dev.tsv.gz"
ROWS = 20_000
ARTICLE = 300
SCREEN = 12
TIMES = 3


def units(count: int) -> list[AlignedUnit]:
    with gzip.open(DATA, "rt", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [
        AlignedUnit(n, it["ind"], it["eng"]) for n, it in enumerate(islice(cycle(rows), count), 1)
    ]


def write_po(path: Path, rows: list[AlignedUnit]) -> None:
    def quoted(text: str) -> str:
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'

    head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
    entries = (
        f"#: row:{it.row}\nmsgctxt {quoted(str(it.row))}\n"
        f"msgid {quoted(it.english)}\nmsgstr {quoted(it.article)}\n"
        for it in rows
    )
    path.write_text("\n".join([head, *entries]), "utf-8")


class Spent(NamedTuple):
    """Seconds by the clock, and of all cores together: the second minds other programs less."""

    clock: float
    cores: float


def timed(command: list[str], environment: dict[str, str] | None = None) -> Spent:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begin = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True, env=environment)
    clock = time.perf_counter() - begin
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cores = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Spent(clock, cores)


def pofilter(rows: list[AlignedUnit]) -> Spent:
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "rows.po", Path(folder) / "filtered.po"
        write_po(source, rows)
        command = Path(sys.executable).with_name("pofilter")
        return timed([str(command), "--progress=none", "--language=id", str(source), str(target)])


def count(rows: list[AlignedUnit]) -> int:
    return sum(1 for _ in run(rows))


def on_processes(processes: int) -> Spent:
    """Time a fresh command that checks all rows, an equal part in each process."""
    environment = {**os.environ, "FINDINGS_PROCESSES": str(processes)}
    return timed([sys.executable, __file__], environment)


def work(processes: int) -> None:
    rows = units(ROWS)
    if processes == 1:
        count(rows)
        return
    step = -(-len(rows) // processes)
    with ProcessPoolExecutor(processes) as pool:
        list(pool.map(count, [rows[n : n + step] for n in range(0, len(rows), step)]))


def first_findings() -> tuple[float, float]:
    """Milliseconds to the first finding and to the last one of an article; screen rows first."""
    rows = units(ARTICLE)
    begin = time.perf_counter()
    found = run(rows, first_rows=range(1, SCREEN + 1))
    next(found)
    first = time.perf_counter() - begin
    for _ in found:
        pass
    return 1000 * first, 1000 * (time.perf_counter() - begin)


def main() -> None:
    fresh, last = first_findings()
    print(f"{ARTICLE} rows, fresh process: first finding {fresh:.0f} ms, last {last:.0f} ms")
    warm, last = first_findings()
    print(f"{ARTICLE} rows, tables loaded: first finding {warm:.1f} ms, last {last:.0f} ms")
    peer = min(pofilter(units(ROWS)) for _ in range(TIMES))
    print(f"pofilter, {ROWS} rows: {peer.clock:.1f} s, {peer.cores:.1f} s of cores")
    for processes in (1, 2):
        spent = min(on_processes(processes) for _ in range(TIMES))
        print(
            f"checks on {processes} process(es): {spent.clock:.1f} s, {spent.cores:.1f} s of cores"
        )
        clock, cores = spent.clock / peer.clock, spent.cores / peer.cores
        print(f"    of pofilter: {clock:.2f} by the clock, {cores:.2f} of cores")


if __name__ == "__main__":
    if "FINDINGS_PROCESSES" in os.environ:
        work(int(os.environ["FINDINGS_PROCESSES"]))
    else:
        main()
