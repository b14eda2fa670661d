"""Export of many errors: time beside Python's csv module, and memory beside their number.

    python benchmarks/export.py [ERRORS]

Builds a database with that many errors (a million unless given) in ten articles, exports it to a
file and writes the very same cells, ready as tuples in memory, with the csv module; both files must
be equal. Prints both times and their ratio (at most 1.3), the same of the processor alone (which
other programs disturb less), and how much memory the export took at its most, for all errors and
for a tenth of them.
"""

from __future__ import annotations

import csv
import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

sys.path.insert(0, str(Path(__file__).parents[1]))

from reviewer.core.article import Role, TextDraft
from reviewer.core.segmentation import segment
from reviewer.formats.csv_reading import CELL_LIMIT
from reviewer.formats.csv_writing import write_csv
from reviewer.shipped import resource
from reviewer.store import Store

ARTICLES = 10
LIMIT = 1.3
ROUNDS = 3
_CATEGORIES = (
    "Accuracy/Mistranslation/Named entity",
    "Accuracy/Mistranslation",
    "Linguistic conventions/Grammar",
    "Style/Awkward",
)
_INSERT = """INSERT INTO annotations (annotation_id, review_id, text_id, start, "end", quote,
    linked_text_id, linked_start, linked_end, linked_quote, category, severity, correction, comment,
    origin, repeat_of, created_at, updated_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""


def build(db: Path, errors: int) -> None:
    """Make a database: long articles from the sample, errors all over them."""
    chance = random.Random(1)
    sample = resource("sample", "aleppo")
    own = (sample / "article.id.txt").read_text("utf-8")
    other = (sample / "reference.en.txt").read_text("utf-8")
    with Store.open(db) as store:
        for number in range(min(ARTICLES, errors)):
            texts = [f"Artikel {number}\n\n{own * 20}", other * 20]
            drafts = [
                TextDraft(role, "", text, segment(text, role.language))
                for role, text in zip((Role.ARTICLE, Role.REFERENCE), texts, strict=True)
            ]
            units = [(1, 1)] * min(len(it.segments) for it in drafts)
            units += [(1, 0)] * (len(drafts[0].segments) - len(units))
            units += [(0, 1)] * (len(drafts[1].segments) - len(units))
            article = store.add_article(drafts[0], drafts[1:], [units])
            review = store.start_review(article.article_id, "mqm-core")
            stored = store.texts(article.article_id)
            rows = (
                _error(chance, review.review_id, [(it.text_id, it.content) for it in stored])
                for _ in range(errors // min(ARTICLES, errors))
            )
            with sqlite3.connect(db) as sql:
                sql.executemany(_INSERT, rows)
            sql.close()


def _error(chance: random.Random, review: str, texts: list[tuple[str, str]]) -> tuple[object, ...]:
    marked = _words(chance, *texts[0])
    linked = _words(chance, *texts[1]) if chance.random() < 0.5 else (None,) * 4
    return (
        str(UUID(int=chance.getrandbits(128), version=4)),
        review,
        *marked,
        *linked,
        chance.choice(_CATEGORIES),
        chance.choice(("minor", "major")),
        "Hmeimim, bukan Homyim" if chance.random() < 0.5 else None,
        "Ejaan nama di rujukan berbeda" if chance.random() < 0.2 else "",
        "manual",
        None,
        "2026-03-01T09:30:00.125Z",
        "2026-03-01T09:30:00.125Z",
    )


def _words(chance: random.Random, text_id: str, content: str) -> tuple[str, int, int, str]:
    start = chance.randrange(len(content) - 20)
    end = start + chance.randrange(3, 20)
    return text_id, start, end, content[start:end]


class Seconds(NamedTuple):
    """How long something took, and how long the processor worked on it."""

    wall: float
    processor: float


def _clock() -> Seconds:
    return Seconds(time.perf_counter(), time.process_time())


def _since(begin: Seconds) -> Seconds:
    now = _clock()
    return Seconds(now.wall - begin.wall, now.processor - begin.processor)


def export(db: Path, target: Path) -> Seconds:
    """Export as the program does."""
    with Store.open(db) as store:
        begin = _clock()
        write_csv(store.export_rows(), target)
        return _since(begin)


def plain(table: list[tuple[str, ...]], target: Path) -> Seconds:
    """Write ready cells with the csv module."""
    begin = _clock()
    with target.open("w", encoding="utf-8-sig", newline="") as stream:
        csv.writer(stream).writerows(table)
        stream.flush()
        os.fsync(stream.fileno())
    return _since(begin)


def _best(rounds: Sequence[Seconds]) -> Seconds:
    return Seconds(min(it.wall for it in rounds), min(it.processor for it in rounds))


def peak_of_export(db: Path, target: Path) -> tuple[float, float]:
    """Memory in MB before and at the most, of a fresh process that exports."""
    words = [sys.executable, __file__, "--peak", str(db), str(target)]
    run = subprocess.run(words, capture_output=True, text=True, check=True)
    before, most = map(float, run.stdout.split())
    return before, most


def _print_peak(db: Path, target: Path) -> None:
    with Store.open(db) as store:
        before = _most_memory()
        write_csv(store.export_rows(), target)
        print(before, _most_memory())


def _most_memory() -> float:
    """Most memory this process ever had, in MB (Linux)."""
    status = Path("/proc/self/status").read_text("utf-8")
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


def main(errors: int) -> int:
    """Print the figures; 0 when the ratio is kept."""
    with tempfile.TemporaryDirectory() as folder:
        db, small = Path(folder, "all.db"), Path(folder, "tenth.db")
        ours, theirs = Path(folder, "ours.csv"), Path(folder, "theirs.csv")
        build(db, errors)
        build(small, errors // 10)
        export(db, ours)
        csv.field_size_limit(CELL_LIMIT)
        with ours.open(encoding="utf-8-sig", newline="") as stream:
            table = [tuple(row) for row in csv.reader(stream)]
        # Turn about, so that whatever else the machine does falls on both.
        rounds = [(export(db, ours), plain(table, theirs)) for _ in range(ROUNDS)]
        same = ours.read_bytes() == theirs.read_bytes()
        walls, works = zip(*map(_best, zip(*rounds, strict=True)), strict=True)
        size = ours.stat().st_size / 1e6
        del table
        peaks = [peak_of_export(it, ours) for it in (small, db)]
    print(f"{errors:,} errors, {size:.0f} MB, bytes {'equal' if same else 'DIFFER'}")
    for name, (own, module) in (("time", walls), ("processor", works)):
        print(f"{name}: export {own:.2f} s, csv module {module:.2f} s, ratio {own / module:.2f}")
    for count, (before, most) in zip((errors // 10, errors), peaks, strict=True):
        print(f"memory with {count:,}: {before:.0f} MB before, {most:.0f} MB at the most")
    return 0 if same and walls[0] / walls[1] <= LIMIT else 1


if __name__ == "__main__":
    if sys.argv[1:2] == ["--peak"]:
        _print_peak(Path(sys.argv[2]), Path(sys.argv[3]))
    else:
        sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000))
