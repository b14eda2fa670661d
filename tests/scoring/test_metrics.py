"""Identity with sacreBLEU, to the last digit, over real and made-up text."""

import csv
import gzip
import random
from functools import cache
from pathlib import Path

import numpy
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sacrebleu.metrics.base import Metric as Sacre
from sacrebleu.metrics.bleu import BLEU
from sacrebleu.metrics.chrf import CHRF
from sacrebleu.metrics.ter import TER

from reviewer.scoring.metrics import (
    Metric,
    MetricCounts,
    count_pair,
    count_segment,
    score_segment,
    score_set,
    signature,
)

NTREX = Path(__file__).parents[1] / "data" / "ntrex_dev.tsv.gz"
# Letters that meet in n-grams, and what tokenizers and normalisation treat specially.
WORDS = st.text(alphabet="ab cd., -'\"&;<>!()1２％的\t\n\r\u00a0\u200b😀é", max_size=40)
SEGMENTS = st.lists(st.tuples(WORDS, WORDS, WORDS), min_size=1, max_size=6)


@cache
def texts() -> tuple[list[str], list[str], list[str]]:
    """Malay beside Indonesian, a close cousin, and the Indonesian with its words stirred."""
    with gzip.open(NTREX, "rt", encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE))[:150]
    chance = random.Random(1)
    stirred = []
    for row in rows:
        words = row["ind"].split()
        cut = chance.randrange(len(words))
        stirred.append(" ".join(words[cut:] + words[: max(0, cut - 1)]))
    return [row["msa"] for row in rows], stirred, [row["ind"] for row in rows]


def sacre(metric: Metric, *, segment: bool = False) -> Sacre:
    match metric:
        case Metric.BLEU:
            return BLEU(effective_order=segment)
        case Metric.CHRF:
            return CHRF()
        case Metric.CHRF_PLUS:
            return CHRF(word_order=2)
        case Metric.TER:
            return TER()


@pytest.mark.parametrize("metric", Metric)
@pytest.mark.parametrize("system", [0, 1])
def test_sets_and_segments_of_real_text(metric: Metric, system: int) -> None:
    hypotheses, references = texts()[system], texts()[2]
    counts = MetricCounts.of(metric, hypotheses, references)
    peer = sacre(metric)
    assert counts.score == peer.corpus_score(hypotheses, [references]).score
    assert counts.signature == str(peer.get_signature())
    assert counts.counts.shape == (150, metric.width)
    one = sacre(metric, segment=True)
    pairs = list(zip(hypotheses, references, strict=True))
    scores = [score_segment(metric, tuple(row)) for row in counts.counts.tolist()]
    assert scores == [one.sentence_score(a, [b]).score for a, b in pairs]
    assert signature(metric, segment=True) == str(one.get_signature())


@pytest.mark.parametrize("metric", Metric)
def test_two_references(metric: Metric) -> None:
    malay, stirred, indonesian = texts()
    counts = MetricCounts.of(metric, malay, indonesian, stirred)
    peer = sacre(metric)
    assert counts.score == peer.corpus_score(malay, [indonesian, stirred]).score
    assert counts.signature == str(peer.get_signature())


def test_three_references_give_fractions_that_are_added_in_order() -> None:
    malay, stirred, indonesian = texts()
    halves = [words[: len(words) // 2] for words in indonesian]
    counts = MetricCounts.of(Metric.TER, malay, indonesian, stirred, halves)
    assert (counts.counts != counts.counts.round()).any()
    assert counts.score == TER().corpus_score(malay, [indonesian, stirred, halves]).score


@pytest.mark.parametrize("metric", Metric)
def test_subsets_and_edits_cost_no_other_segment(
    metric: Metric, monkeypatch: pytest.MonkeyPatch
) -> None:
    malay, _, indonesian = texts()
    counts = MetricCounts.of(metric, malay, indonesian)
    few = [3, 7, 7, 149]
    monkeypatch.setattr("reviewer.scoring.metrics.counts_of", None)
    asked = sacre(metric).corpus_score([malay[it] for it in few], [[indonesian[it] for it in few]])
    assert counts.subset(few).score == asked.score
    edited = [*malay[:20], "Sesuatu yang lain, sama sekali.", *malay[21:]]
    changed = counts.with_segment(20, edited[20], indonesian[20])
    assert changed.score == sacre(metric).corpus_score(edited, [indonesian]).score
    assert changed.score != counts.score


@settings(deadline=None, max_examples=150)
@given(SEGMENTS)
def test_made_up_text(segments: list[tuple[str, str, str]]) -> None:
    hypotheses, first, second = ([it[side] for it in segments] for side in range(3))
    for metric in Metric:
        for references in ([first], [first, second]):
            counts = MetricCounts.of(metric, hypotheses, *references)
            assert counts.score == sacre(metric).corpus_score(hypotheses, references).score
        row = count_segment(metric, hypotheses[0], [first[0]])
        single = sacre(metric, segment=True).sentence_score(hypotheses[0], [first[0]])
        assert score_segment(metric, row) == single.score


def test_nothing_to_compare_is_refused() -> None:
    with pytest.raises(ValueError, match="reference"):
        count_segment(Metric.BLEU, "a", [])
    with pytest.raises(ValueError, match="segment"):
        score_set(Metric.TER, numpy.empty((0, 2)))
    with pytest.raises(ValueError, match=r"shorter|longer"):
        MetricCounts.of(Metric.TER, ["a", "b"], ["a"])
    counts = MetricCounts.of(Metric.TER, ["a"], ["a"])
    with pytest.raises(ValueError, match="1 references"):
        counts.with_segment(0, "a", "a", "b")


@given(WORDS, WORDS, st.permutations(list(Metric)), st.integers(1, 4))
@settings(max_examples=40)
def test_counting_by_several_metrics_at_once(
    hypothesis: str, reference: str, metrics: list[Metric], number: int
) -> None:
    rows = count_pair(metrics[:number], hypothesis, reference)
    assert rows == tuple(count_segment(it, hypothesis, [reference]) for it in metrics[:number])
