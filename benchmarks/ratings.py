"""Import of released ratings: speed, memory, and the figures that come out of the database.

    python benchmarks/ratings.py [ROWS]
    python benchmarks/ratings.py FILE wmt2020|wmt2023 [PUBLISHED.json]

Without a file, makes that many rows (100,000 unless given) in the WMT dialect and imports them into
a new database; reads them again with the csv module and inserts their errors with bare SQL into
a table of the same columns, and prints the processor's time of both, their ratio (at most 12), how
long storing took by the clock (in turns, between which others write: incoming_window.py tells how
long they wait), the time of a second import, and the memory it took (at most 1 GB).
With a file, imports it and prints the score of each system in a convention, beside the published
one where the JSON has it (`published_mqm.json`'s form); ends with 1 when one is off by more than
its tolerance.
"""

from __future__ import annotations

import csv
import json
import random
import resource
import sqlite3
import sys
import tempfile
import time
from pathlib import Path
from uuid import uuid4

sys.path.insert(0, str(Path(__file__).parents[1]))

from reviewer.formats import typology_toml
from reviewer.scoring.google_mqm import Google
from reviewer.store import Store, comparing
from reviewer.store.importing import import_file

LIMIT, MEMORY = 12.0, 1_000_000_000
_SEGMENTS, _RATERS = 20, 3
_HEADER = "system\tdoc\tdoc_id\tseg_id\trater\tsource\ttarget\tcategory\tseverity\tcomment"
_CATEGORIES = ("Accuracy/Mistranslation", "Fluency/Grammar", "Style/Awkward", "Fluency/Spelling")
_WORDS = ("pasukan", "pemerintah", "merebut", "kota", "itu", "setelah", "perang", "di", "utara")
_TABLE = """CREATE TABLE annotations (id TEXT PRIMARY KEY, review TEXT, text TEXT, start INTEGER,
    "end" INTEGER, quote TEXT, category TEXT, severity TEXT, comment TEXT, at TEXT) STRICT"""


def make(path: Path, rows: int) -> None:
    """Write ratings as they are released: each rater rates each segment of each document."""
    chance = random.Random(1)
    with path.open("w", encoding="utf-8") as stream:
        stream.write(_HEADER + "\n")
        written = document = 0
        while written < rows:
            document += 1
            for system in "ABCD":
                for segment in range(1, _SEGMENTS + 1):
                    words = chance.choices(_WORDS, k=20)
                    for rater in range(_RATERS):
                        for _ in range(chance.randint(1, 3)):
                            at = chance.randrange(20)
                            marked = [*words]
                            marked[at] = f"<v>{marked[at]}</v>"
                            fields = (system, f"doc{document}", segment, segment, f"rater{rater}")
                            told = (chance.choice(_CATEGORIES), chance.choice(("Minor", "Major")))
                            texts = (f"Source {segment}.", " ".join(marked))
                            line = "\t".join(map(str, (*fields, *texts, *told, "")))
                            stream.write(line + "\n")
                            written += 1


def bare(path: Path, db: Path) -> float:
    """Seconds of the processor for the csv module to read the rows and SQLite to take them."""
    begun = time.process_time()
    sql = sqlite3.connect(db)
    sql.execute(_TABLE)
    with path.open(encoding="utf-8", newline="") as stream:
        rows = csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE)
        sql.executemany(
            "INSERT INTO annotations VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                (str(uuid4()), it["rater"], it["doc"], it["target"].index("<v>"), 0, "",
                 it["category"], it["severity"], it["comment"], "")
                for it in rows
            ),
        )  # fmt: skip
    sql.commit()
    sql.close()
    return time.process_time() - begun


def measure(rows: int) -> bool:
    """Print the times of an import of made rows; say whether they are within the limits."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "ratings.tsv"
        make(file, rows)
        beside = bare(file, Path(folder) / "bare.db")
        storing = 0.0

        def progress(share: float) -> None:
            nonlocal storing
            if share >= 0.5 and not storing:
                storing = time.perf_counter()

        with Store.open(Path(folder) / "r.db") as store:
            begun = time.process_time()
            report = import_file(store, file, progress=progress)
            first, busy = time.process_time() - begun, time.perf_counter() - storing
            begun = time.process_time()
            import_file(store, file)
            again = time.process_time() - begun
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
        print(f"{report.errors:,} errors in {report.articles} articles, {report.reviews} reviews")
        print(f"csv and bare SQL {beside:6.2f} s")
        ratio = first / beside
        print(f"import           {first:6.2f} s   {ratio:.1f} times (at most {LIMIT:g})")
        print(f"storing          {busy:6.2f} s by the clock, in turns")
        print(f"again            {again:6.2f} s")
        print(f"memory           {memory / 1e6:6.0f} MB (at most {MEMORY / 1e6:.0f})")
        return ratio <= LIMIT and memory <= MEMORY


def compare(file: Path, convention: Google, published: Path | None) -> bool:
    """Print the scores of a file's systems; say whether they are the published ones."""
    tables = json.loads(published.read_text())["mqm_system_scores"] if published else {}
    known = {
        system: score
        for table in tables.get("tables", {}).values()
        for scores in table.values()
        for system, score in scores.items()
    }
    good = True
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder) / "r.db") as store:
        import_file(store, file, partial=True)
        typology = typology_toml.shipped()[1]
        for it in comparing.compare(store, None, typology, convention, pairs=False).systems:
            told = known.get(it.system, known.get("ref.A") if it.system == "ref" else None)
            score = it.score.score if it.score.score is not None else float("nan")
            right = told is None or abs(score - told) <= tables["tolerance"]
            good &= right
            beside = "" if told is None else f"   published {told:.2f}{'' if right else '  OFF'}"
            print(f"{score:7.4f}  {it.score.segments:5} segments  {it.system}{beside}")
    return good


def main(words: list[str]) -> int:
    """Do what the words ask for."""
    if words and not words[0].isdecimal():
        published = Path(words[2]) if len(words) > 2 else None
        return 0 if compare(Path(words[0]), Google(words[1]), published) else 1
    return 0 if measure(int(words[0]) if words else 100_000) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
