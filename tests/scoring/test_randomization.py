"""sacreBLEU's p-values, also where many trials tie, and many metrics by the same draws."""

import random
from itertools import pairwise

import pytest
from sacrebleu.metrics.bleu import BLEU
from sacrebleu.metrics.chrf import CHRF
from sacrebleu.metrics.ter import TER
from sacrebleu.significance import PairedTest, Result

from reviewer.scoring.metrics import Metric, MetricCounts
from reviewer.scoring.randomization import paired_randomization, randomized
from reviewer.scoring.significance import Sample

WORDS = ["the", "army", "says", "that", "its", "base", "near", "Tartus", "was", "not", "hit"]
NAMES = {Metric.BLEU: "BLEU", Metric.CHRF: "chrF2", Metric.CHRF_PLUS: "chrF2++", Metric.TER: "TER"}


def _lines(seed: int, differing: int) -> tuple[list[str], list[str], list[str]]:
    """A reference, one system, and another that differs from it in so many segments."""
    chance = random.Random(seed)
    reference = [" ".join(chance.choices(WORDS, k=chance.randint(1, 9))) for _ in range(24)]
    one = [" ".join(it.split()[1:]) for it in reference]
    other = [it if place < differing else one[place] for place, it in enumerate(reference)]
    return reference, one, other


@pytest.mark.parametrize("differing", [0, 1, 2, 5, 24])
@pytest.mark.parametrize("seed", [1, 2])
def test_trials_that_tie_count_as_they_do_for_sacrebleu(
    seed: int, differing: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SACREBLEU_SEED", raising=False)
    reference, one, other = _lines(seed, differing)
    sacre = {"b": BLEU(), "c": CHRF(), "p": CHRF(word_order=2), "t": TER()}
    _, theirs = PairedTest([("one", one), ("other", other)], sacre, [reference], "ar", 500)()
    pairs = [
        (
            Sample.of_metric(MetricCounts.of(metric, one, reference)),
            Sample.of_metric(MetricCounts.of(metric, other, reference)),
        )
        for metric in NAMES
    ]
    expected = []
    for name in NAMES.values():
        result = theirs[name][1]
        assert isinstance(result, Result)
        expected.append(result.p_value)
    assert randomized(pairs, 500) == expected
    for pair, p in zip(pairs, expected, strict=True):
        assert paired_randomization(dict(zip("ab", pair, strict=True)), 500)["b"].p == p


def test_progress_is_told_and_can_end_the_work() -> None:
    reference, one, other = _lines(1, 24)
    pair = tuple(
        Sample.of_metric(MetricCounts.of(Metric.TER, it, reference)) for it in (one, other)
    )
    told: list[float] = []
    randomized([(pair[0], pair[1])], 1000, progress=told.append)
    assert told[-1] == 1
    assert all(before < after for before, after in pairwise(told))

    def give_up(_: float) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        randomized([(pair[0], pair[1])], 1000, progress=give_up)
