"""Commands that score plain files of lines with automatic metrics."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

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
from reviewer.scoring.convention import TOKENIZERS, Convention

if TYPE_CHECKING:
    from reviewer.scoring.metrics import Metric, MetricCounts, Row
    from reviewer.scoring.significance import Outcome

_PORTION = 500  # segments a process counts at a time
_WORTH_SHARING = 2_000  # segments: beginning a process costs as much as counting some hundreds
_Task = tuple[Sequence[str], Sequence[str]]


class _Chance(NamedTuple):
    """The test that was asked for, if any: resamples of a bootstrap or trials of randomization."""

    resamples: int | None
    trials: int | None
    seed: int

    def signed(self, counts: MetricCounts) -> str:
        """The signature of a score and its test."""
        from reviewer.scoring.metrics import signature

        return signature(
            counts.metric,
            convention=counts.convention,
            resamples=self.resamples,
            trials=self.trials,
            seed=self.seed if self.resamples or self.trials else None,
        )


@click.command()
@click.argument("reference", type=FILE)
@click.argument("machines", metavar="MACHINE...", nargs=-1, required=True, type=FILE)
@takes_resamples(None)
@click.option(
    "--trials",
    type=click.IntRange(min=1),
    metavar="N",
    help="How often segments are swapped for p-values (paired approximate randomization).",
)
@takes_seed
@click.option(
    "--tokenize",
    "tokenizer",
    type=click.Choice(TOKENIZERS),
    default=TOKENIZERS[0],
    show_default=True,
    help="How BLEU tells words apart.",
)
@click.option(
    "--eps-smoothing",
    is_flag=True,
    help="Average the F-scores of chrF's orders, as tables made with chrF++.py do.",
)
@tells_figures
def metrics(
    reference: Path,
    machines: Sequence[Path],
    resamples: int | None,
    trials: int | None,
    seed: int,
    tokenizer: str,
    eps_smoothing: bool,
    as_csv: bool,
    as_json: bool,
) -> None:
    """Score MACHINEs' translations against a REFERENCE with BLEU, chrF, chrF++ and TER.

    These are files of text in the same language, one segment a line, line by line the same
    segments. The figures are sacreBLEU's; with --resamples or --trials each MACHINE is compared
    with the first.
    """
    if resamples and trials:
        raise click.UsageError("Give --resamples or --trials: they are two tests of the same.")
    expected = read_lines(reference)
    systems = {str(it): read_lines_like(it, reference, len(expected)) for it in machines}
    counts = _counted(systems, expected, Convention(tokenizer, eps_smoothing))
    chance = _Chance(resamples, trials, seed)
    outcomes = _compared(counts, chance)
    facts = [_facts(name, by_metric, outcomes, chance) for name, by_metric in counts.items()]
    tell_figures("systems", facts, _lines(facts), as_json=as_json, as_csv=as_csv)


def _metrics() -> tuple[Metric, ...]:
    from reviewer.scoring.metrics import Metric

    return tuple(Metric)


def _counted(
    systems: Mapping[str, Sequence[str]], reference: Sequence[str], convention: Convention
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
    done = dict(shared_out(partial(_count, convention), tasks, processes))
    rows = [row for number in range(len(tasks)) for row in done[number]]
    return {
        name: {
            metric: MetricCounts(
                metric,
                counts_of(
                    metric,
                    (row[place] for row in rows[number * segments : (number + 1) * segments]),
                ),
                convention=convention,
            )
            for place, metric in enumerate(_metrics())
        }
        for number, name in enumerate(systems)
    }


def _count(convention: Convention, task: _Task) -> list[tuple[Row, ...]]:
    from reviewer.scoring.metrics import count_pair

    return [count_pair(_metrics(), *pair, convention) for pair in zip(*task, strict=True)]


def _compared(
    counts: Mapping[str, Mapping[Metric, MetricCounts]], chance: _Chance
) -> dict[Metric, dict[str, Outcome]]:
    from reviewer.scoring.randomization import paired_randomization
    from reviewer.scoring.significance import Sample, paired_bootstrap

    outcomes: dict[Metric, dict[str, Outcome]] = {}
    for metric in _metrics() if chance.resamples or chance.trials else ():
        samples = {name: Sample.of_metric(by_metric[metric]) for name, by_metric in counts.items()}
        if chance.trials:
            outcomes[metric] = paired_randomization(samples, chance.trials, chance.seed)
        elif chance.resamples:
            outcomes[metric] = paired_bootstrap(samples, chance.resamples, chance.seed)
    return outcomes


def _facts(
    name: str,
    counts: Mapping[Metric, MetricCounts],
    outcomes: Mapping[Metric, Mapping[str, Outcome]],
    chance: _Chance,
) -> dict[str, Any]:
    from dataclasses import asdict

    facts: dict[str, Any] = {"name": name}
    facts |= {str(metric): it.score for metric, it in counts.items()}
    facts["segments"] = len(next(iter(counts.values())).counts)
    facts["signatures"] = {str(metric): chance.signed(it) for metric, it in counts.items()}
    found = {str(metric): by_system[name] for metric, by_system in outcomes.items()}
    facts["p"] = {metric: it.p for metric, it in found.items()} or None
    facts["intervals"] = {
        metric: asdict(it.interval) for metric, it in found.items() if it.interval
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
    if system["p"]:
        p = system["p"][metric]
        text += " (p -     )" if p is None else f" (p {p:.4f})"
    return text


COMMANDS = (metrics,)
