"""How much the checks find of seeded faults, and how much they say of clean rows.

Run `python benchmarks/findings.py [TSV]`. The clean rows are the human translations of
`tests/data/ntrex_dev.tsv.gz`. The rules were made with three quarters of the documents in view
("seen"); the fourth quarter ("held out") was only measured. Clean rows have faults as well: those
that were found by reading are in `clean_row_faults.tsv`, and false flags are given with and without
them. TSV is an optional table (gzip) with the columns `source_id` (Indonesian) and one or more
ending in `_en`: what the checks say of each system is counted, and every finding about a name is
printed for reading.
"""

from __future__ import annotations

import csv
import gzip
import random
import sys
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.corruptions import (  # noqa: E402
    SURFACE,
    Corrupted,
    Corruption,
    clause,
    name,
    number,
    whole_row,
)
from reviewer.checks.run import run  # noqa: E402
from reviewer.core.aligned_units import aligned_units  # noqa: E402
from reviewer.core.alignment import align  # noqa: E402
from reviewer.core.article import Role, SegmentedText, Text  # noqa: E402
from reviewer.core.finding import AlignedUnit, Finding  # noqa: E402
from reviewer.core.segmentation import segment  # noqa: E402
from reviewer.lexicon import lexicon  # noqa: E402

DATA = ROOT / "tests" / "data" / "ntrex_dev.tsv.gz"
FAULTS = Path(__file__).with_name("clean_row_faults.tsv")
SEED = 20240917
# A mark that has lost its partner is what is seen of these, not the place where the partner stood.
ANYWHERE = (SURFACE["quotation mark lost"], SURFACE["quotation mark added"])
DROPS = 5  # sentences left out of each article, one at a time

Rows = list[tuple[str, str]]
"""Indonesian and English."""


class Group(NamedTuple):
    """Faults that some checks must find: recall and false flags per 100 rows asked for."""

    title: str
    checks: tuple[str, ...]
    corruptions: dict[str, Corruption]
    recall: float
    false: float


GROUPS = (
    Group("names", ("names",), {f"{n} edits": name(n) for n in (1, 2, 3, 4)}, 88, 1.5),
    Group("numbers, dates", ("numbers", "dates", "units"), {"value": number}, 96, 0.8),
    Group("untranslated", ("untranslated",), {"clause": clause, "row": whole_row}, 96, 0.5),
    Group(
        "marks, blanks, characters, repetition",
        ("punctuation", "whitespace", "characters", "repetition"),
        SURFACE,
        98,
        1.5,
    ),
)


def documents() -> dict[str, Rows]:
    found: dict[str, Rows] = {}
    with gzip.open(DATA, "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            found.setdefault(row["doc"], []).append((row["ind"].strip(), row["eng"].strip()))
    return found


def units_of(rows: Rows) -> list[AlignedUnit]:
    return [AlignedUnit(n, article, english) for n, (article, english) in enumerate(rows, 1)]


def known_faults() -> set[tuple[str, int, str, str]]:
    with FAULTS.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return {(it["doc"], int(it["row"]), it["check"], it["sentence"]) for it in rows}


def false_flags(texts: dict[str, Rows], checks: Collection[str] | None) -> tuple[float, float]:
    """Give the flags per 100 clean rows, all of them and those that are no known fault."""
    known = known_faults()
    every = [
        (doc, found.row, found.check, found.message)
        for doc, rows in texts.items()
        for found in run(units_of(rows), only=checks)
    ]
    count = sum(map(len, texts.values())) / 100
    return len(every) / count, sum(it not in known for it in every) / count


def recall(
    texts: dict[str, Rows], checks: Collection[str], corruption: Corruption, seed: str
) -> tuple[int, int]:
    """Give how many faults were found and how many were made, in rows that had no flag before."""
    rng = random.Random(seed)
    found = made = 0
    for rows in texts.values():
        for article, english in rows:
            if any(run([AlignedUnit(1, article, english)], only=checks)):
                continue
            fault = corruption(rng, article, english)
            if fault is None or fault.text == article:
                continue
            made += 1
            flags = run([AlignedUnit(1, fault.text, english)], only=checks)
            found += any(corruption in ANYWHERE or _is_about(it, fault) for it in flags)
    return found, made


def _is_about(finding: Finding, fault: Corrupted) -> bool:
    """Say whether a finding is about the fault: it touches it, or has only words of the English."""
    ours = [it for it in finding.spans if it.role is Role.ARTICLE]
    return not ours or any(it.start <= fault.end and fault.start <= it.end for it in ours)


def aligned(article: str, english: str) -> list[AlignedUnit]:
    sides = [
        SegmentedText(Text(role, "", role, "", text), segment(text, role.language))
        for role, text in ((Role.ARTICLE, article), (Role.REFERENCE, english))
    ]
    return aligned_units(sides[0], sides[1], align(sides[0], sides[1], lexicon()))


def dropped(texts: dict[str, Rows]) -> tuple[float, float]:
    """Leave sentences out of articles that are then aligned; recall and false flags an article."""
    rng = random.Random(SEED)
    found = made = false = 0
    for rows in texts.values():
        ours, theirs = [it[0] for it in rows], [it[1] for it in rows]
        english = "\n\n".join(theirs)
        false += sum(1 for _ in run(aligned("\n\n".join(ours), english), only=["completeness"]))
        for n in rng.sample(range(len(rows)), min(DROPS, len(rows) - 1)):
            article = "\n\n".join(ours[:n] + ours[n + 1 :])
            start = sum(len(it) + 2 for it in theirs[:n])
            end = start + len(theirs[n])
            made += 1
            found += any(
                span.role is not Role.ARTICLE and span.start < end and start < span.end
                for it in run(aligned(article, english), only=["completeness"])
                for span in it.spans
            )
    return 100 * found / made, false / len(texts)


def print_table(title: str, texts: dict[str, Rows]) -> None:
    print(f"\n{title}: {len(texts)} documents, {sum(map(len, texts.values()))} rows")
    print(f"{'':42}{'recall %':>9}{'asked':>7}{'faults':>8}{'false/100':>11}{'net':>7}{'asked':>7}")
    for group in GROUPS:
        results = {
            kind: recall(texts, group.checks, corruption, f"{SEED} {kind}")
            for kind, corruption in group.corruptions.items()
        }
        found, made = (sum(it[n] for it in results.values()) for n in (0, 1))
        gross, net = false_flags(texts, group.checks)
        print(
            f"{group.title:42}{100 * found / made:9.1f}{group.recall:7.0f}{made:8}"
            f"{gross:11.2f}{net:7.2f}{group.false:7.1f}"
        )
        for kind, (one, of) in results.items():
            if of and (len(results) < 6 or one < of):
                print(f"    {kind:38}{100 * one / of:9.1f}{'':7}{of:8}")
    share, false = dropped(texts)
    print(
        f"{'dropped sentence (false: an article)':42}{share:9.1f}{96:7}{'':8}{false:11.2f}{'':7}0.3"
    )
    gross, net = false_flags(texts, None)
    print(f"{'all that is on by default':42}{'':24}{gross:11.2f}{net:7.2f}{6.0:7.1f}")


def systems(path: Path) -> Iterator[tuple[str, Rows]]:
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    for column in rows[0]:
        if column.endswith("_en"):
            yield column, [(row["source_id"], row[column]) for row in rows]


def print_machine(path: Path) -> None:
    for system, rows in systems(path):
        # Each sentence by itself: what needs an article would compare strangers.
        found = [
            it
            for n, (article, english) in enumerate(rows, 1)
            for it in run([AlignedUnit(n, article, english, english_role=Role.MACHINE)])
        ]
        counts = Counter(it.check for it in found)
        per_hundred = {check: round(100 * n / len(rows), 2) for check, n in counts.most_common()}
        print(f"\n{system}: {len(rows)} rows, findings per 100 rows: {per_hundred}")
        for it in found:
            if it.check == "names":
                print(f"  {it.row:5} {it.message}")


def main(arguments: Sequence[str]) -> None:
    texts = documents()
    held_out = sorted(texts)[3::4]
    print_table("Seen", {doc: rows for doc, rows in texts.items() if doc not in held_out})
    print_table("Held out", {doc: texts[doc] for doc in held_out})
    for argument in arguments:
        print_machine(Path(argument))


if __name__ == "__main__":
    main(sys.argv[1:])
