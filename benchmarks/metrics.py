"""BLEU, chrF, TER, a changed segment and paired tests beside sacreBLEU's own, in one run.

Ours counts chrF++ besides, in the same time.

python benchmarks/metrics.py [SEGMENTS [RESAMPLED]]

The machine's English is the human English of NTREX with words dropped, swapped and doubled by a
seeded chance, repeated with other damage until there are enough segments.
"""

from __future__ import annotations

import csv
import gzip
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parents[1]))

from sacrebleu.metrics.base import Metric as Sacre
from sacrebleu.metrics.bleu import BLEU
from sacrebleu.metrics.chrf import CHRF
from sacrebleu.metrics.ter import TER
from sacrebleu.significance import PairedTest

from reviewer.scoring.metrics import Metric, MetricCounts
from reviewer.scoring.randomization import randomized
from reviewer.scoring.significance import TRIALS, Sample, paired_bootstrap

ROOT = Path(__file__).parents[1]
METRICS = (Metric.BLEU, Metric.CHRF, Metric.TER)
RESAMPLES = 1000


def references(segments: int) -> list[str]:
    with gzip.open(ROOT / "tests/data/ntrex_dev.tsv.gz", "rt", encoding="utf-8") as stream:
        rows = csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE)
        lines = [row["eng"] for row in rows]
    return [lines[number % len(lines)] for number in range(segments)]


def damaged(lines: Sequence[str], seed: int, share: float) -> list[str]:
    chance = random.Random(seed)
    found = []
    for line in lines:
        words = line.split()
        for place in range(len(words) - 1):
            what = chance.random()
            if what < share:
                words[place] = ""
            elif what < 2 * share:
                words[place], words[place + 1] = words[place + 1], words[place]
            elif what < 3 * share:
                words[place] += "s"
        found.append(" ".join(word for word in words if word) or line)
    return found


def seconds(job: Callable[[], object]) -> float:
    start = time.perf_counter()
    job()
    return time.perf_counter() - start


class Took(NamedTuple):
    """What a command took: seconds, those of the processor of all its processes, megabytes."""

    seconds: float
    work: float
    memory: float


def command(*words: str) -> Took:
    """Run a command, and look how much memory its processes hold together while it runs."""
    before, start, most = os.times(), time.perf_counter(), 0.0
    with subprocess.Popen([sys.executable, *words], cwd=ROOT, stdout=subprocess.DEVNULL) as process:
        while process.poll() is None:
            most = max(most, memory_of(process.pid))
            time.sleep(0.05)
        taken = time.perf_counter() - start
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, words)
    after = os.times()
    return Took(taken, sum(after[2:4]) - sum(before[2:4]), most)


def memory_of(process: int) -> float:
    """Megabytes that a process and all it started hold, shared ones once; 0 but on Linux."""
    try:
        of = Path("/proc", str(process))
        rollup = (of / "smaps_rollup").read_text("ascii")
        children = [
            int(it) for task in of.glob("task/*/children") for it in task.read_text().split()
        ]
    except OSError:
        return 0.0
    (kilobytes,) = re.findall(r"^Pss:\s+(\d+)", rollup, re.MULTILINE)
    return int(kilobytes) / 1024 + sum(memory_of(it) for it in children)


def whole_sets(segments: int) -> float:
    """The two commands on the same files; the seconds sacreBLEU's takes."""
    lines = references(segments)
    with tempfile.TemporaryDirectory() as folder:
        reference, machine = Path(folder, "ref.txt"), Path(folder, "machine.txt")
        reference.write_text("\n".join(lines) + "\n", "utf-8")
        machine.write_text("\n".join(damaged(lines, 1, 0.08)) + "\n", "utf-8")
        files = (str(reference), "-i", str(machine))
        theirs = command("-m", "sacrebleu", *files, "-m", "bleu", "chrf", "ter")
        ours = command("main.py", "metrics", str(reference), str(machine), "--json")
    print(f"{segments} segments, three metrics, beside sacrebleu:")
    for what, unit, ours_of_it, theirs_of_it, limit in (
        ("time", "s", ours.seconds, theirs.seconds, " (limit 0.6)"),
        ("processor time", "s", ours.work, theirs.work, ""),
        ("peak memory", "MB", ours.memory, theirs.memory, ""),
    ):
        ratio = f"{ours_of_it / theirs_of_it:.2f}" if theirs_of_it else "not known"
        print(f"  {what}: {ours_of_it:.1f} and {theirs_of_it:.1f} {unit}, ratio {ratio}{limit}")
    return theirs.seconds


def one_segment(segments: int, theirs: float) -> None:
    lines = references(segments)
    start = damaged(lines[:1000], 1, 0.08)
    few = [MetricCounts.of(metric, start, lines[:1000]) for metric in METRICS]
    sets = [MetricCounts(it.metric, it.counts[[n % 1000 for n in range(segments)]]) for it in few]
    taken = min(
        seconds(lambda: [it.with_segment(7, "Another text.", lines[7]).score for it in sets])
        for _ in range(5)
    )
    print(
        f"one changed segment of {segments}: {taken * 1000:.1f} ms, "
        f"1/{theirs / taken:.0f} of sacrebleu (limit 1/1000)"
    )


def paired_tests(segments: int) -> None:
    lines = references(segments)
    systems: list[tuple[str, Sequence[str]]] = [
        (name, damaged(lines, seed, share))
        for name, seed, share in (("a", 1, 0.05), ("b", 2, 0.04))
    ]
    counted = {
        metric: {name: MetricCounts.of(metric, system, lines) for name, system in systems}
        for metric in METRICS
    }
    samples = {
        metric: {name: Sample.of_metric(counts) for name, counts in of_systems.items()}
        for metric, of_systems in counted.items()
    }
    ours = {
        "bs": lambda: [paired_bootstrap(it, RESAMPLES) for it in samples.values()],
        "ar": lambda: randomized([(it["a"], it["b"]) for it in samples.values()], TRIALS),
    }
    for kind, draws in (("bs", RESAMPLES), ("ar", TRIALS)):
        taken = seconds(ours[kind])
        peers = {
            str(metric): already_counted(metric, of_systems, systems)
            for metric, of_systems in counted.items()
        }
        theirs = seconds(partial(sacrebleus_test, systems, peers, kind, draws))
        print(
            f"paired {kind}, {segments} segments, {draws} draws, three metrics, counting aside: "
            f"{taken:.2f} s, sacrebleu {theirs:.2f} s, ratio {taken / theirs:.3f}"
            f"{' (limit 0.2)' if kind == 'bs' else ''}"
        )


def sacrebleus_test(
    systems: list[tuple[str, Sequence[str]]], peers: Mapping[str, Sacre], kind: str, draws: int
) -> None:
    """All of it: the baseline's share is worked out as the test is made."""
    PairedTest(systems, peers, None, kind, draws)()


def already_counted(
    metric: Metric, counts: Mapping[str, MetricCounts], systems: Sequence[tuple[str, Sequence[str]]]
) -> Sacre:
    """SacreBLEU's metric that need not count: its tests draw from what is known of the systems."""
    peer: Sacre = {Metric.BLEU: BLEU, Metric.CHRF: CHRF, Metric.TER: TER}[metric]()
    peer.num_refs = 1
    known = {id(lines): counts[name].counts.tolist() for name, lines in systems}
    setattr(peer, "_extract_corpus_statistics", lambda lines, _: known[id(lines)])  # noqa: B010
    return peer


if __name__ == "__main__":
    sizes = [int(it) for it in sys.argv[1:]] + [100_000, 20_000][len(sys.argv) - 1 :]
    one_segment(sizes[0], whole_sets(sizes[0]))
    paired_tests(sizes[1])
