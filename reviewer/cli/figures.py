"""Commands that score plain files of lines with automatic metrics."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from reviewer.cli.cores import cores, shared_out
from reviewer.cli.shared import (
    FILE,
    takes_resamples,
    takes_seed,
    tell_figures,
    tells_figures,
)
from reviewer.formats.plain_lines import read_lines, read_lines_like

if TYPE_CHECKING:
    from reviewer.scoring.metrics import Metric, MetricCounts, Row
    from reviewer.scoring.significance import Outcome

_PORTION = 500  # segments a process counts at a time
_WORTH_SHARING = 2_000  # segments: beginning a process costs as much as counting some hundreds
_Task = tuple[Sequence[str], Sequence[str]]


@click.command()
@click.argument("reference", type=FILE)
@click.argument("machines", metavar="MACHINE...", nargs=-1, required=True, type=FILE)
@takes_resamples(None)
@takes_seed
@tells_figures
def metrics(
    reference: Path,
    machines: Sequence[Path],
    resamples: int | None,
    seed: int,
    as_csv: bool,
    as_json: bool,
) -> None:
    """Score MACHINEs' translations against a REFERENCE with BLEU, chrF, chrF++ and TER.

    These are files of text in the same language, one segment a line, line by line the same
    segments. The figures are sacreBLEU's; with --resamples each MACHINE is compared with the first.
    """
    expected = read_lines(reference)
    systems = {str(it): read_lines_like(it, reference, len(expected)) for it in machines}
    counts = _counted(systems, expected)
    outcomes = _compared(counts, resamples, seed) if resamples else {}
    facts = [
        _facts(name, by_metric, outcomes, resamples, seed) for name, by_metric in counts.items()
    ]
    tell_figures("systems", facts, _lines(facts), as_json=as_json, as_csv=as_csv)


def _metrics() -> tuple[Metric, ...]:
    from reviewer.scoring.metrics import Metric

    return tuple(Metric)


def _counted(
    systems: Mapping[str, Sequence[str]], reference: Sequence[str]
) -> dict[str, dict[Metric, MetricCounts]]:
    """Count every system's segments, in several processes where that pays."""
    from reviewer.scoring.metrics import MetricCounts, counts_of

    segments = len(reference)
    tasks: list[_Task] = [
        (lines[start : start + _PORTION], reference[start : start + _PORTION])
        for lines in systems.values()
        for start in range(0, segments, _PORTION)
    ]
    processes = cores() if segments * len(systems) > _WORTH_SHARING else 1
    done = dict(shared_out(_count, tasks, processes))
    rows = [row for number in range(len(tasks)) for row in done[number]]
    return {
        name: {
            metric: MetricCounts(
                metric,
                counts_of(
                    metric,
                    (row[place] for row in rows[number * segments : (number + 1) * segments]),
                ),
            )
            for place, metric in enumerate(_metrics())
        }
        for number, name in enumerate(systems)
    }


def _count(task: _Task) -> list[tuple[Row, ...]]:
    from reviewer.scoring.metrics import count_pair

    return [count_pair(_metrics(), *pair) for pair in zip(*task, strict=True)]


def _compared(
    counts: Mapping[str, Mapping[Metric, MetricCounts]], resamples: int, seed: int
) -> dict[Metric, dict[str, Outcome]]:
    from reviewer.scoring.significance import Sample, paired_bootstrap

    return {
        metric: paired_bootstrap(
            {name: Sample.of_metric(by_metric[metric]) for name, by_metric in counts.items()},
            resamples,
            seed,
        )
        for metric in _metrics()
    }


def _facts(
    name: str,
    counts: Mapping[Metric, MetricCounts],
    outcomes: Mapping[Metric, Mapping[str, Outcome]],
    resamples: int | None,
    seed: int,
) -> dict[str, Any]:
    from dataclasses import asdict

    from reviewer.scoring.metrics import signature

    chance = seed if resamples else None
    facts: dict[str, Any] = {"name": name}
    facts |= {str(metric): it.score for metric, it in counts.items()}
    facts["segments"] = len(next(iter(counts.values())).counts)
    facts["signatures"] = {
        str(it): signature(it, resamples=resamples, seed=chance) for it in counts
    }
    found = {str(metric): by_system[name] for metric, by_system in outcomes.items()}
    facts["p"] = {metric: it.p for metric, it in found.items()} or None
    facts["intervals"] = {
        metric: asdict(it.interval) if it.interval else None for metric, it in found.items()
    } or None
    return facts


def _lines(systems: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    for it in systems:
        figures = "  ".join(_figure(it, str(metric)) for metric in _metrics())
        yield f"{figures}  {it['name']}"
    for metric, words in systems[0]["signatures"].items():
        yield f"{metric}: {words}"


def _figure(system: Mapping[str, Any], metric: str) -> str:
    text = f"{metric} {system[metric]:6.2f}"
    if system["intervals"]:
        text += f" ± {system['intervals'][metric]['half']:.2f}"
        p = system["p"][metric]
        text += " (p -     )" if p is None else f" (p {p:.4f})"
    return text


COMMANDS = (metrics,)
