"""How likely a finding of each check is an error: where the expected errors begin.

Run `python benchmarks/precision.py TSV`. The false findings are those in the clean rows of
`benchmarks/findings.py` that reading did not show to be faults (`clean_row_faults.tsv`). TSV is a
table (gzip) of real machine output, as that program takes it. With f findings per 100 rows of
machine output and c false ones per 100 clean rows, 1 - c / f of the findings are right if machine
output brings no more false ones than clean text; half a finding is added to c, since none in 1,000
rows does not mean never. Neutral findings are information and are not counted.

`reviewer/checks/precision.py` holds the outcome, rounded.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.findings import documents, known_faults, systems, units_of  # noqa: E402
from reviewer.checks.catalogue import CHECKS  # noqa: E402
from reviewer.checks.run import run  # noqa: E402
from reviewer.core.annotation import Severity  # noqa: E402
from reviewer.core.article import Role  # noqa: E402
from reviewer.core.finding import AlignedUnit  # noqa: E402


def clean() -> tuple[Counter[str], Counter[str], float]:
    """Give the findings in clean rows, the false ones among them, and the rows in hundreds."""
    known, every, false, rows = known_faults(), Counter[str](), Counter[str](), 0
    for doc, texts in documents().items():
        rows += len(texts)
        for it in run(units_of(texts)):
            if it.severity is not Severity.NEUTRAL:
                every[it.check] += 1
                false[it.check] += (doc, it.row, it.check, it.message) not in known
    return every, false, rows / 100


def machine(path: Path) -> tuple[Counter[str], float]:
    """Give the findings in machine output, each row by itself, and the rows in hundreds."""
    found, rows = Counter[str](), 0
    for system, texts in systems(path):
        if system.startswith("reference"):
            continue
        rows += len(texts)
        for n, (article, english) in enumerate(texts, 1):
            for it in run([AlignedUnit(n, article, english, english_role=Role.MACHINE)]):
                found[it.check] += it.severity is not Severity.NEUTRAL
    return found, rows / 100


def main(path: Path) -> None:
    every, false, clean_rows = clean()
    found, machine_rows = machine(path)
    print(f"{'':16}{'clean/100':>10}{'false/100':>10}{'machine/100':>12}{'right %':>9}")
    for check in CHECKS:
        c, f = (false[check.name] + 0.5) / clean_rows, found[check.name] / machine_rows
        right = f"{100 * max(0.0, 1 - c / f):9.1f}" if f else f"{'–':>9}"
        gross, net = every[check.name] / clean_rows, false[check.name] / clean_rows
        print(f"{check.name:16}{gross:10.2f}{net:10.2f}{f:12.2f}{right}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
