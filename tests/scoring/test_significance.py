"""The same p-values, means and intervals as sacreBLEU's own tests with the same seed."""

import random
from collections.abc import Sequence

import numpy
import pytest
from sacrebleu.metrics.base import Metric as Sacre
from sacrebleu.metrics.bleu import BLEU
from sacrebleu.metrics.chrf import CHRF
from sacrebleu.metrics.ter import TER
from sacrebleu.significance import PairedTest, Result

from reviewer.scoring import significance
from reviewer.scoring.metrics import Metric, MetricCounts, signature
from reviewer.scoring.randomization import paired_randomization, swaps
from reviewer.scoring.significance import (
    Outcome,
    Sample,
    bootstrap_interval,
    paired_bootstrap,
)

NAMES = {Metric.BLEU: "BLEU", Metric.CHRF: "chrF2", Metric.CHRF_PLUS: "chrF2++", Metric.TER: "TER"}
CHANCE = random.Random(7)
REFERENCE = [
    " ".join(CHANCE.choices(["the", "a", "base", "army", "says", "in", "near", ",", "."], k=15))
    for _ in range(83)
]


def _worn(share: float, seed: int) -> list[str]:
    """The reference with some words left out."""
    chance = random.Random(seed)
    return [
        " ".join(word for word in line.split() if chance.random() > share) for line in REFERENCE
    ]


SYSTEMS: list[tuple[str, Sequence[str]]] = [
    ("base", _worn(0.2, 1)),
    ("better", _worn(0.17, 2)),
    ("other", _worn(0.21, 3)),
]


def _sacre() -> dict[str, Sacre]:
    return {"b": BLEU(), "c": CHRF(), "p": CHRF(word_order=2), "t": TER()}


def _samples(metric: Metric, *references: Sequence[str]) -> dict[str, Sample]:
    return {
        name: Sample.of_metric(MetricCounts.of(metric, lines, *references))
        for name, lines in SYSTEMS
    }


def _same(ours: dict[str, Outcome], theirs: Sequence[Result | str]) -> None:
    for one, other in zip(ours.values(), theirs, strict=True):
        assert isinstance(other, Result)
        assert (one.score, one.p) == (other.score, other.p_value)
        if other.mean is not None:
            assert one.interval is not None
            assert (one.interval.mean, one.interval.half) == (other.mean, other.ci)


@pytest.mark.parametrize("seed", [12345, 5])
def test_paired_bootstrap(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SACREBLEU_SEED", str(seed))
    signatures, theirs = PairedTest(SYSTEMS, _sacre(), [REFERENCE], "bs", 200)()
    for metric, name in NAMES.items():
        samples = _samples(metric, REFERENCE)
        ours = paired_bootstrap(samples, 200, seed)
        _same(ours, theirs[name])
        assert signature(metric, resamples=200, seed=seed) == str(signatures[name])
        assert bootstrap_interval(samples["other"], 200, seed) == ours["other"].interval
    assert len({one.p for one in ours.values()}) == 3


def test_counts_too_large_for_single_precision_are_rounded_as_sacrebleu_does(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(significance, "EXACT_IN_SINGLE", 1)
    test_paired_bootstrap(12345, monkeypatch)


def test_paired_bootstrap_with_fractions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SACREBLEU_SEED", raising=False)
    references = [REFERENCE, _worn(0.4, 8), _worn(0.5, 9)]
    _, theirs = PairedTest(SYSTEMS, {"t": TER()}, references, "bs", 100)()
    _same(paired_bootstrap(_samples(Metric.TER, *references), 100), theirs["TER"])


def test_paired_randomization(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SACREBLEU_SEED", raising=False)
    signatures, theirs = PairedTest(SYSTEMS, _sacre(), [REFERENCE], "ar", 300)()
    for metric, name in NAMES.items():
        assert signature(metric, trials=300, seed=12345) == str(signatures[name])
        _same(paired_randomization(_samples(metric, REFERENCE), 300), theirs[name])


def test_portions_draw_what_one_call_draws() -> None:
    segments, rows = 83, 3 * significance.PORTION + 5
    whole = numpy.random.default_rng(9).choice(segments, size=(rows, segments), replace=True)
    assert (numpy.concatenate(list(significance.draws(segments, rows, 9))) == whole).all()
    kept = numpy.random.default_rng(9).integers(2, size=(rows, segments), dtype=bool)
    assert (numpy.concatenate(list(swaps(segments, rows, 9))) == kept).all()


def test_human_scores() -> None:
    chance = random.Random(3)
    worse = [chance.choice([0, 0, 1, 5, 5]) for _ in range(200)]
    better = [max(0.0, points - chance.choice([0, 0.1, 1])) for points in worse]
    samples = {"a": Sample.of_values(worse), "b": Sample.of_values(better)}
    for test in (paired_bootstrap, paired_randomization):
        outcomes = test(samples)
        assert outcomes["a"].score == pytest.approx(sum(worse) / 200)
        assert outcomes["b"].p is not None
        assert outcomes["b"].p < 0.01
    stirred = Sample.of_values(chance.sample(worse, 200))
    for test in (paired_bootstrap, paired_randomization):
        p = test({"a": samples["a"], "stirred": stirred})["stirred"].p
        assert p is not None
        assert p > 0.4
    interval = bootstrap_interval(samples["a"])
    deviation = float(numpy.std(worse)) / 200**0.5
    assert interval.low < outcomes["a"].score < interval.high
    assert interval.half == pytest.approx(1.96 * deviation, rel=0.1)


def test_what_cannot_be_paired_is_refused() -> None:
    one, two = Sample.of_values([1, 2]), Sample.of_values([1, 2, 3])
    with pytest.raises(ValueError, match="same segments"):
        paired_bootstrap({"one": one, "two": two})
    with pytest.raises(ValueError, match="at least one"):
        bootstrap_interval(Sample.of_values([]))
    with pytest.raises(ValueError, match="draw"):
        paired_randomization({"one": one, "two": one}, trials=0)
