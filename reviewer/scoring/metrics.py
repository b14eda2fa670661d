"""BLEU, chrF, chrF++ and TER, to the last digit those of sacreBLEU 2.6.0.

Its own settings hold unless a ``Convention`` says otherwise.

Each segment is counted once: BLEU in 10 numbers, chrF in 18, chrF++ in 24, TER in 2. The sum of
these rows scores any set of segments, and a changed segment costs no more than its own row. One
reference is read at a time, so that large sets need little memory. The machine's English and the
reference must be in the same language: nothing here compares across languages.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Any

from reviewer.scoring.convention import SACREBLEU, Convention
from reviewer.scoring.ter_edits import edits

if TYPE_CHECKING:
    from numpy import float64
    from numpy.typing import NDArray
    from sacrebleu.metrics.base import Metric as Sacre

    Counts = NDArray[float64]
    """One row of sufficient statistics a segment."""

Row = tuple[float, ...]
"""What one segment adds to the counts of a set."""


class Metric(StrEnum):
    """The automatic metrics, by the names people give them."""

    BLEU = "BLEU"
    CHRF = "chrF"
    CHRF_PLUS = "chrF++"
    TER = "TER"

    @property
    def width(self) -> int:
        """How many numbers a segment is counted in."""
        return {Metric.BLEU: 10, Metric.CHRF: 18, Metric.CHRF_PLUS: 24, Metric.TER: 2}[self]

    @property
    def higher_is_better(self) -> bool:
        """Whether more is better: not so for TER, which counts edits."""
        return self is not Metric.TER


def count_segment(
    metric: Metric,
    hypothesis: str,
    references: Sequence[str],
    convention: Convention = SACREBLEU,
) -> Row:
    """Count one segment against its references (one or more).

    Raises ``ValueError`` without a reference.
    """
    if not references:
        raise ValueError("a segment needs at least one reference")
    sacre = _sacre(metric, convention)
    words = sacre._preprocess_segment(hypothesis)
    prepared = [sacre._preprocess_segment(it) for it in references]
    if metric is Metric.TER:
        several = [it.split() for it in prepared]
        lengths = sum(map(len, several)) / len(several)
        return min(edits(words.split(), it) for it in several), lengths
    known = sacre._extract_reference_info(prepared)
    return tuple(sacre._compute_segment_statistics(words, known))


def count_pair(
    metrics: Sequence[Metric],
    hypothesis: str,
    reference: str,
    convention: Convention = SACREBLEU,
) -> tuple[Row, ...]:
    """Count one segment against one reference by several metrics, in their order.

    chrF++ counts all that chrF does, and with one reference it is counted once for both.
    """
    rows: dict[Metric, Row] = {}
    if Metric.CHRF in metrics and Metric.CHRF_PLUS in metrics:
        rows[Metric.CHRF_PLUS] = count_segment(
            Metric.CHRF_PLUS, hypothesis, [reference], convention
        )
        rows[Metric.CHRF] = rows[Metric.CHRF_PLUS][: Metric.CHRF.width]
    for metric in metrics:
        if metric not in rows:
            rows[metric] = count_segment(metric, hypothesis, [reference], convention)
    return tuple(rows[metric] for metric in metrics)


def score_segment(metric: Metric, row: Row, convention: Convention = SACREBLEU) -> float:
    """Score one segment as sacreBLEU's ``sentence_score`` does, BLEU with ``effective_order``."""
    return _score(_sacre(metric, convention, segment=metric is Metric.BLEU), row)


def score_set(metric: Metric, counts: Counts, convention: Convention = SACREBLEU) -> float:
    """Score all segments together as sacreBLEU's ``corpus_score`` does.

    Raises ``ValueError`` when there are none.
    """
    return score_sum(metric, sum_of(counts), convention)


def score_sum(metric: Metric, total: Sequence[float], convention: Convention = SACREBLEU) -> float:
    """Score a set by the sum of its rows."""
    return _score(_sacre(metric, convention), total)


def sum_of(counts: Counts) -> Row:
    """Add the rows up in their order, as sacreBLEU does.

    Only TER with several references counts fractions (mean reference lengths), and only for those
    does the order matter to the last digit. Raises ``ValueError`` when there are no rows.
    """
    if not len(counts):
        raise ValueError("a set needs at least one segment")
    if _whole(counts):
        return tuple(counts.sum(axis=0).tolist())
    import numpy

    # Neither numpy's sum nor, since Python 3.12, the built-in one adds one after another.
    return tuple(numpy.add.accumulate(counts, axis=0)[-1].tolist())


def counts_of(metric: Metric, rows: Iterable[Row]) -> Counts:
    """Put the rows of segments into one array."""
    import numpy

    flat = numpy.fromiter(chain.from_iterable(rows), dtype=numpy.float64)
    return flat.reshape(-1, metric.width)


@dataclass(frozen=True)
class MetricCounts:
    """The counts of one system's segments by one metric, with what scores and signs them.

    ``references`` is the number of references of each segment.
    """

    metric: Metric
    counts: Counts
    references: int = 1
    convention: Convention = SACREBLEU

    @classmethod
    def of(
        cls,
        metric: Metric,
        hypotheses: Sequence[str],
        *references: Sequence[str],
        convention: Convention = SACREBLEU,
    ) -> MetricCounts:
        """Count a whole system against one or more full sets of references.

        Raises ``ValueError`` when the numbers of segments differ.
        """
        pairs = zip(hypotheses, zip(*references, strict=True), strict=True)
        rows = (
            count_segment(metric, hypothesis, several, convention) for hypothesis, several in pairs
        )
        return cls(metric, counts_of(metric, rows), len(references), convention)

    @property
    def score(self) -> float:
        """The score of the set."""
        return score_set(self.metric, self.counts, self.convention)

    @property
    def signature(self) -> str:
        """sacreBLEU's signature of the set's score."""
        return signature(self.metric, self.references, convention=self.convention)

    def subset(self, segments: Sequence[int]) -> MetricCounts:
        """The same system on some of the segments (by number, from 0)."""
        return replace(self, counts=self.counts[list(segments)])

    def with_segment(self, number: int, hypothesis: str, *references: str) -> MetricCounts:
        """The system with one segment changed: no other segment is counted again.

        Raises ``ValueError`` when it comes with more or fewer references than the others.
        """
        if len(references) != self.references:
            raise ValueError(f"the segment needs {self.references} references")
        counts = self.counts.copy()
        counts[number] = count_segment(self.metric, hypothesis, references, self.convention)
        return replace(self, counts=counts)


def signature(
    metric: Metric,
    references: int = 1,
    *,
    convention: Convention = SACREBLEU,
    segment: bool = False,
    resamples: int | None = None,
    trials: int | None = None,
    seed: int | None = None,
) -> str:
    """sacreBLEU's signature of a score: settings, number of references and version.

    With ``segment`` that of a segment's score, which differs for BLEU (effective order). After a
    paired test also its ``resamples`` (bootstrap) or ``trials`` (randomization) and ``seed``.
    """
    sacre = _sacre(metric, convention, segment=segment and metric is Metric.BLEU)
    told = sacre._SIGNATURE_TYPE({**vars(sacre), "num_refs": references})
    for name, value in {"bs": resamples, "ar": trials, "seed": seed}.items():
        if value is not None:
            told.update(name, value)
    return str(told.format())


def score_sum_in_single_precision(
    metric: Metric, total: Any, convention: Convention = SACREBLEU
) -> float:
    """Score a sum held in single precision, as sacreBLEU does when it resamples."""
    return _sacre(metric, convention)._compute_score_from_stats(total).score  # type: ignore[no-any-return]


def _whole(counts: Counts) -> bool:
    """Whether all counts are whole numbers, whose sum is exact in any order."""
    return bool((counts == counts.round()).all())


def _score(sacre: Sacre, total: Sequence[float]) -> float:
    return float(sacre._compute_score_from_stats(list(total)).score)


@cache
def _sacre(metric: Metric, convention: Convention, *, segment: bool = False) -> Sacre:
    """sacreBLEU's own metric; it is imported when first needed."""
    from sacrebleu.metrics.bleu import BLEU
    from sacrebleu.metrics.chrf import CHRF
    from sacrebleu.metrics.ter import TER

    match metric:
        case Metric.BLEU:
            return BLEU(tokenize=convention.tokenizer, effective_order=segment)
        case Metric.CHRF:
            return CHRF(eps_smoothing=convention.eps_smoothing)
        case Metric.CHRF_PLUS:
            return CHRF(word_order=2, eps_smoothing=convention.eps_smoothing)
        case Metric.TER:
            return TER()
