"""Automatic metrics of the systems of a comparison, and pairs of systems by them.

Each system's English is scored against the human English of the same rows; the Indonesian, against
the same text with the reviewers' corrections. Texts in different languages never meet here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import combinations

from reviewer.core.progress import Progress, unwatched
from reviewer.scoring.comparison import MetricFigure, Pair, parts
from reviewer.scoring.metrics import (
    Metric,
    MetricCounts,
    Row,
    count_segment,
    counts_of,
    score_sum,
    signature,
    sum_of,
)
from reviewer.scoring.randomization import randomized
from reviewer.scoring.significance import (
    TRIALS,
    Sample,
    bootstrap_interval,
    paired_bootstrap,
)

METRICS = (Metric.BLEU, Metric.CHRF, Metric.CHRF_PLUS, Metric.TER)
_COUNTING = 0.5  # share of the work
_FEWEST_DIFFERING = 6  # rows: 2 of 64 ways to swap them are below one in twenty
_KEPT = 50_000  # segments' counts by a metric, some 40 MB
_Key = tuple[str, str]
"""What a system's text is scored against, and the system."""


@dataclass(frozen=True, slots=True)
class TranslatedText:
    """A system's text of an article, row by row beside what it is scored against.

    ``against`` is ``reference`` or ``corrected``. Each row has what names it in the document, the
    system's words and those they are compared with. ``reviewer`` made the corrected text.
    """

    article_id: str
    document: str
    system: str
    against: str
    rows: Sequence[tuple[Hashable, str, str]]
    reviewer: str = ""


@dataclass(frozen=True, slots=True)
class _Segment:
    article_id: str
    name: tuple[str, Hashable]
    machine: str
    reference: str


def compare_by_metrics(
    texts: Iterable[TranslatedText],
    *,
    resamples: int,
    seed: int,
    progress: Progress = unwatched,
) -> tuple[tuple[MetricFigure, ...], tuple[Pair, ...]]:
    """Score each system by each metric, and compare each two systems on the rows they share.

    What was counted stays for the next time, so that after a change little is counted again.
    """
    systems: dict[_Key, list[_Segment]] = defaultdict(list)
    for it in texts:
        systems[it.against, it.system] += [
            _Segment(it.article_id, (it.document, name), machine, reference)
            for name, machine, reference in it.rows
        ]
    tell = _teller(progress, len(METRICS) * sum(map(len, systems.values())))
    counted = {
        (metric, key): MetricCounts(metric, counts_of(metric, _counts(metric, segments, tell)))
        for key, segments in sorted(systems.items())
        for metric in METRICS
    }
    figures = [
        _figure(key, systems[key], counts, resamples, seed) for (_, key), counts in counted.items()
    ]
    pairs: list[Pair] = []
    chosen = [both for both in combinations(sorted(systems), 2) if both[0][0] == both[1][0]]
    pairing = parts(partial(_later, progress), len(chosen))
    for (one, other), part in zip(chosen, pairing, strict=True):
        places = _shared(systems[one], systems[other])
        if len(places) > 1:
            articles = len({systems[one][mine].name[0] for mine, _ in places})
            both = [
                tuple(
                    counted[metric, key].subset([place[side] for place in places])
                    for side, key in enumerate((one, other))
                )
                for metric in METRICS
            ]
            pairs += _pairs(one[1], other[1], both, articles, (resamples, seed), part)
    progress(1.0)
    return tuple(figures), tuple(pairs)


def _later(progress: Progress, share: float) -> None:
    progress(_COUNTING + (1 - _COUNTING) * share)


def _teller(progress: Progress, total: int) -> Callable[[], None]:
    done = 0

    def tell() -> None:
        nonlocal done
        done += 1
        if done % 50 == 0:
            progress(_COUNTING * done / total)

    return tell


def _counts(
    metric: Metric, segments: Iterable[_Segment], tell: Callable[[], None]
) -> Iterator[Row]:
    for it in segments:
        yield _count(metric, it.machine, it.reference)
        tell()


@lru_cache(maxsize=_KEPT)
def _count(metric: Metric, machine: str, reference: str) -> Row:
    return count_segment(metric, machine, [reference])


def _figure(
    key: _Key, segments: Sequence[_Segment], counts: MetricCounts, resamples: int, seed: int
) -> MetricFigure:
    by_article: dict[str, list[int]] = defaultdict(list)
    for number, it in enumerate(segments):
        by_article[it.article_id].append(number)
    interval = None
    if len(segments) > 1:
        interval = bootstrap_interval(Sample.of_metric(counts), resamples, seed)
    return MetricFigure(
        metric=counts.metric,
        system=key[1],
        against=key[0],
        articles=len(by_article),
        segments=len(segments),
        score=counts.score,
        interval=interval,
        by_article={
            article: score_sum(counts.metric, sum_of(counts.counts[numbers]))
            for article, numbers in by_article.items()
        },
        signature=signature(counts.metric, resamples=resamples, seed=seed),
    )


def _shared(one: Sequence[_Segment], other: Sequence[_Segment]) -> list[tuple[int, int]]:
    """The places of the rows that both systems have."""
    places = {it.name: number for number, it in enumerate(other)}
    return [(number, places[it.name]) for number, it in enumerate(one) if it.name in places]


def _pairs(
    one: str,
    other: str,
    by_metric: Sequence[tuple[MetricCounts, ...]],
    articles: int,
    sure: tuple[int, int],
    progress: Progress,
) -> Iterator[Pair]:
    """Compare two systems by each metric, by the same draws."""
    resamples, seed = sure
    samples = [tuple(map(Sample.of_metric, both)) for both in by_metric]
    tested = [
        (mine, theirs)
        for both, (mine, theirs) in zip(by_metric, samples, strict=True)
        if _tells_apart(both)
    ]
    randomization = iter(randomized(tested, seed=seed, progress=progress))
    for both, (mine, theirs) in zip(by_metric, samples, strict=True):
        metric = both[0].metric
        drawn = paired_bootstrap({"a": mine, "b": theirs}, resamples, seed)["b"]
        yield Pair(
            measure=str(metric),
            one=one,
            other=other,
            articles=articles,
            segments=len(both[0].counts),
            score_of_one=both[0].score,
            score_of_other=both[1].score,
            higher_is_better=metric.higher_is_better,
            randomization=next(randomization) if _tells_apart(both) else None,
            bootstrap=drawn.p,
            t_test=None,
            interval=drawn.difference,
            signature=f"{signature(metric, resamples=resamples, seed=seed)}|ar:{TRIALS}",
        )


def _tells_apart(both: Sequence[MetricCounts]) -> bool:
    """Whether enough rows differ, or none, for sacreBLEU's p to mean anything.

    With n rows that differ, two of the 2^n ways to swap them give the measured difference, which
    sacreBLEU does not count: below six rows it would call anything significant.
    """
    one, other = (it.counts for it in both)
    differing = int((one != other).any(axis=1).sum())
    return not 0 < differing < _FEWEST_DIFFERING
