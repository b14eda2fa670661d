"""How long the checks take over 20,000 rows, beside pofilter of translate-toolkit.

Run `python benchmarks/findings_speed.py`. Both read the same rows, pofilter in a PO file it parses
itself, as its users have it; both as commands, start included. Then: how soon the first findings of
an article of 300 rows come, in a process that has loaded its tables, and in a fresh one.
"""

from __future__ import annotations

import csv
import gzip
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from itertools import cycle, islice
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from reviewer.checks.run import run  # noqa: E402
from reviewer.core.finding import AlignedUnit  # noqa: E402

DATA = ROOT / "tests" / "data" / "ntrex_dev.tsv.gz"
ROWS = 20_000
ARTICLE = 300
SCREEN = 12


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


def pofilter(rows: list[AlignedUnit]) -> float:
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "rows.po", Path(folder) / "filtered.po"
        write_po(source, rows)
        command = Path(sys.executable).with_name("pofilter")
        begin = time.perf_counter()
        subprocess.run(
            [str(command), "--progress=none", "--language=id", str(source), str(target)],
            check=True,
            capture_output=True,
        )
        return time.perf_counter() - begin


def count(rows: list[AlignedUnit]) -> int:
    return sum(1 for _ in run(rows))


def on_processes(processes: int) -> float:
    """Time a fresh command that checks all rows, an equal part in each process."""
    begin = time.perf_counter()
    environment = {**os.environ, "FINDINGS_PROCESSES": str(processes)}
    subprocess.run([sys.executable, __file__], check=True, env=environment, capture_output=True)
    return time.perf_counter() - begin


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
    peer = min(pofilter(units(ROWS)) for _ in range(3))
    print(f"pofilter, {ROWS} rows: {peer:.1f} s")
    for processes in (1, 2):
        spent = min(on_processes(processes) for _ in range(3))
        print(f"checks on {processes} process(es): {spent:.1f} s, {spent / peer:.2f} of pofilter")


if __name__ == "__main__":
    if "FINDINGS_PROCESSES" in os.environ:
        work(int(os.environ["FINDINGS_PROCESSES"]))
    else:
        main()
