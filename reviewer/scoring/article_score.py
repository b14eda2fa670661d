"""The score of one text of an article, with everything that a panel or a report shows of it."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from reviewer.core.annotation import Annotation
from reviewer.core.coverage import Coverage
from reviewer.scoring.google_mqm import Google
from reviewer.scoring.grouped import group_score
from reviewer.scoring.human_intervals import by_gamma, gamma_interval
from reviewer.scoring.judging import Judge, Marked
from reviewer.scoring.models import Model, counts, segment_points, takes_means
from reviewer.scoring.mqm import SMALL_SAMPLE, Basis, Mark, Mqm2, PerThousand, Words
from reviewer.scoring.resampling import bootstrap_of, resampled_rows
from reviewer.scoring.significance import RESAMPLES, SEED, Interval


@dataclass(frozen=True, slots=True)
class CategoryLine:
    """A category's line: its errors by severity, repeats too, and its points (ETPT).

    Where one error hides the others of its segment, the points of a category are those it would
    have alone.
    """

    category: str
    counts: Mapping[str, int]
    penalty: float

    @property
    def errors(self) -> int:
        """All errors of the category."""
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class ArticleScore:
    """What a review says of one text.

    ``lines`` has the categories in which errors are marked. ``penalty`` is APT, the points of what
    counts; ``score`` what the model makes of it: MQM 2.0's calibrated score, MateCat's points per
    1000 words, Google's mean points per segment. ``passed`` is ``None`` where the model has no
    verdict, ``interval`` where there are no words. The review judged ``segments`` of the text's
    ``sentences``; ``words`` are those of the segments that it judged.
    """

    model: Model
    lines: tuple[CategoryLine, ...]
    words: Words
    segments: int
    sentences: int
    critical: int
    penalty: float
    score: float | None
    passed: bool | None
    interval: Interval | None
    signature: str

    @property
    def errors(self) -> int:
        """All errors, repeats too."""
        return sum(it.errors for it in self.lines)

    def counted(self, severity: str) -> int:
        """All errors of a severity."""
        return sum(it.counts.get(severity, 0) for it in self.lines)

    @property
    def small_sample(self) -> bool:
        """Whether there are too few words for a bare figure."""
        return self.words.number < SMALL_SAMPLE

    @property
    def per_word(self) -> float | None:
        """PWPT: penalty points per evaluated word; ``None`` without words."""
        return self.penalty / self.words.number if self.words.number else None

    @property
    def normed(self) -> float | None:
        """NPT: penalty points per 1000 words, or the model's own reference number of words."""
        if self.per_word is None:
            return None
        words = self.model.reference_words if isinstance(self.model, Mqm2) else 1000
        return self.per_word * words

    @property
    def raw(self) -> float | None:
        """MQM 2.0's raw score, ``100 (1 - PWPT)``."""
        return None if self.per_word is None else 100.0 * (1.0 - self.per_word)

    @property
    def calibrated(self) -> float | None:
        """MQM 2.0's calibrated score; ``None`` for other models."""
        return self.score if isinstance(self.model, Mqm2) else None

    @property
    def formula(self) -> str:
        """How the score is computed, in the symbols of docs/scores.md."""
        if isinstance(self.model, Google):
            return "points / segments"
        if isinstance(self.model, PerThousand):
            return "1000 × points / words"
        if self.model.tolerance is None:
            return "100 − (100 − PT) × APT / (APP × EWC / RWC)"
        return "100 − (100 − PT) × APT / (a × ln(1 + b × EWC))"

    @property
    def worked(self) -> str:
        """The formula with the numbers of this score."""
        points, words = f"{self.penalty:g}", self.words.number
        if isinstance(self.model, Google):
            return f"{points} / {self.segments}"
        if isinstance(self.model, PerThousand):
            return f"1000 × {points} / {words}"
        passing, curve = f"{self.model.passing:g}", self.model.tolerance
        start = f"100 − (100 − {passing}) × {points}"
        if curve is None:
            return f"{start} / ({self.model.acceptable:g} × {words} / {self.model.reference_words})"
        return f"{start} / ({curve.a:.6g} × ln(1 + {curve.b:.6g} × {words}))"


def score_article(
    judge: Judge,
    annotations: Iterable[Annotation],
    model: Model,
    text_id: str | None = None,
    *,
    coverage: Coverage | None = None,
    sure: tuple[int, int] = (RESAMPLES, SEED),
) -> ArticleScore:
    """Score one text of an article by a review's errors: its own, or the one with this id.

    Errors that judge another text are left out. A review with a ``coverage`` judges that text and
    no other, by the sentences that it saw and those with errors, as a comparison of sets has it.
    ``sure`` holds resamples and seed of the interval.
    The draws are kept, so that a score after one more mark costs a few milliseconds.
    """
    import numpy

    if coverage is not None:
        text_id = coverage.text_id
    text_id = text_id or judge.own.text_id
    by_segment: dict[int, dict[Mark, int]] = {}
    table: dict[str, dict[Mark, int]] = {}
    for (judged, number, mark), times in _marked(judge, annotations, coverage).items():
        if judged == text_id:
            for several in (by_segment.setdefault(number, {}), table.setdefault(mark.category, {})):
                several[mark] = several.get(mark, 0) + times
    in_segment, sizes = segment_points(model), judge.words(text_id)
    sentences = len(sizes)
    seen = range(sentences) if coverage is None else sorted(coverage.segments | by_segment.keys())
    sizes = [sizes[it] for it in seen]
    points = [in_segment(by_segment[it]) if it in by_segment else 0.0 for it in seen]
    rows = numpy.array([points, [1] * len(sizes) if takes_means(model) else sizes], dtype=float).T
    kinds = [(mark, times) for marks in table.values() for mark, times in marks.items()]
    words = Words(sum(sizes), Basis.TARGET)
    critical = sum(
        times for mark, times in kinds if mark.severity == "critical" and counts(model, mark)
    )
    total, marked = (math.fsum(points), math.fsum(rows[:, 1])), [it for it in points if it]
    interval = None
    if by_gamma(model, marked) and total[1]:
        interval = gamma_interval(model, marked, total)
    elif total[1]:
        interval = bootstrap_of(model, resampled_rows(rows, sure))
    score = group_score(
        model,
        total,
        segments=len(sizes),
        words=words.number,
        read=words.number,
        errors=sum(times for _, times in kinds),
        critical=critical,
        interval=interval,
        sure=sure,
    )
    return ArticleScore(
        model=model,
        lines=tuple(_line(it, table[it], model) for it in sorted(table)),
        words=words,
        segments=score.segments,
        sentences=sentences,
        critical=critical,
        penalty=score.penalty,
        score=score.score,
        passed=score.passed,
        interval=score.interval,
        signature=score.signature,
    )


def _marked(
    judge: Judge, annotations: Iterable[Annotation], coverage: Coverage | None
) -> Counter[Marked]:
    """How often each kind of error stands in each sentence."""
    if coverage is None:
        return Counter(map(judge.marked, annotations))
    return Counter(
        Marked(coverage.text_id, judge.covered(coverage.text_id, it), judge.marked(it).mark)
        for it in annotations
    )


def _line(category: str, marks: Mapping[Mark, int], model: Model) -> CategoryLine:
    by_severity: dict[str, int] = {}
    for mark, times in marks.items():
        by_severity[mark.severity] = by_severity.get(mark.severity, 0) + times
    points = (model.points(mark) * times for mark, times in marks.items() if counts(model, mark))
    return CategoryLine(category, by_severity, math.fsum(points))
