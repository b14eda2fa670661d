"""The published figures of WMT 2017, English to German; which convention each of them needed."""

import json
from pathlib import Path
from typing import Any

import pytest

from reviewer.scoring.convention import SACREBLEU, Convention
from reviewer.scoring.metrics import Metric, MetricCounts, score_set
from reviewer.scoring.randomization import paired_randomization
from reviewer.scoring.significance import Sample, paired_bootstrap
from tests.scoring.wmt17 import Systems, wmt17

PUBLISHED: dict[str, Any] = json.loads(
    (Path(__file__).parents[1] / "data/published_metrics.json").read_text()
)
SCORES = PUBLISHED["scores"]
P_VALUES = PUBLISHED["p_values"]
POPOVIC = Convention(eps_smoothing=True)
PLAIN = Convention(tokenizer="none")

Counted = dict[str, MetricCounts]


@pytest.fixture(scope="module")
def systems() -> Systems:
    found = wmt17()
    if found is None:
        pytest.skip("sacreBLEU's source package is not here (REVIEWER_SOURCES)")
    return found


def _counted(systems: Systems, metric: Metric, convention: Convention, *names: str) -> Counted:
    return {
        name: MetricCounts.of(metric, systems.lines[name], systems.reference, convention=convention)
        for name in names or systems.lines
    }


@pytest.fixture(scope="module")
def ter(systems: Systems) -> Counted:
    return _counted(systems, Metric.TER, SACREBLEU)


@pytest.fixture(scope="module")
def plain_bleu(systems: Systems) -> Counted:
    return _counted(systems, Metric.BLEU, PLAIN)


@pytest.mark.parametrize(
    ("table", "metric", "convention"),
    [
        ("MTEVAL", Metric.BLEU, SACREBLEU),
        ("MTEVAL14", Metric.BLEU, Convention(tokenizer="intl")),
        ("CHRF", Metric.CHRF, POPOVIC),
        ("CHRFPP", Metric.CHRF_PLUS, POPOVIC),
    ],
)
def test_the_scores_are_the_published_ones(
    systems: Systems, table: str, metric: Metric, convention: Convention
) -> None:
    printed = SCORES[table]
    ours = {
        name: round(it.score, SCORES["decimals"][table])
        for name, it in _counted(systems, metric, convention, *printed).items()
    }
    assert ours == printed


def test_ter_is_tercoms_within_its_rounding(ter: Counted) -> None:
    """tercom 7.25 printed edits per word with three decimals; sacreBLEU takes a hundred words.

    sacreBLEU's own test allows 0.01. One printed digit is the furthest that any system is off.
    """
    printed = SCORES["TER"]
    ours = {name: it.score / 100 for name, it in ter.items()}
    assert ours == pytest.approx(printed, abs=1e-3)
    assert sum(round(ours[name], 3) == printed[name] for name in printed) >= 14


def test_chrf_plus_needs_the_smoothing_of_its_table(systems: Systems) -> None:
    """sacreBLEU's own averaging is a few thousandths off: that is why the convention is offered."""
    for name, printed in SCORES["CHRFPP"].items():
        counts = _counted(systems, Metric.CHRF_PLUS, SACREBLEU, name)[name]
        assert 1e-3 < abs(counts.score - printed) < 1e-2
        assert score_set(Metric.CHRF_PLUS, counts.counts, POPOVIC) == pytest.approx(
            printed, abs=1e-4
        )


def _samples(counts: Counted) -> dict[str, Sample]:
    assert next(iter(counts)) == P_VALUES["baseline"]
    return {name: Sample.of_metric(it) for name, it in counts.items()}


def test_paired_bootstrap_gives_the_p_of_moses(plain_bleu: Counted) -> None:
    """Means of three runs of 2,000 resamples each, of words as blanks part them."""
    outcomes = paired_bootstrap(_samples(plain_bleu), 2_000)
    found = {name: it.p for name, it in outcomes.items() if name != P_VALUES["baseline"]}
    assert found == pytest.approx(P_VALUES["moses_bootstrap_bleu"], abs=P_VALUES["tolerance"])


def test_randomization_gives_the_p_of_multeval(plain_bleu: Counted, ter: Counted) -> None:
    """10,000 trials; BLEU of words as blanks part them, TER of sacreBLEU's own words.

    By chance alone two such runs are up to 0.015 apart where p is near one half or above, at three
    standard deviations of their difference: one figure of the thirty is 0.014 off.
    """
    printed = P_VALUES["multeval_randomization_bleu_ter"]
    apart = []
    for place, counts in enumerate((plain_bleu, ter)):
        outcomes = paired_randomization(_samples(counts), 10_000)
        for name, both in printed.items():
            found = outcomes[name].p
            assert found is not None
            chance = 3 * (2 * both[place] * (1 - both[place]) / 10_000) ** 0.5
            assert abs(found - both[place]) <= max(P_VALUES["tolerance"], chance)
            apart.append(abs(found - both[place]))
    assert sum(it > P_VALUES["tolerance"] for it in apart) <= 1
