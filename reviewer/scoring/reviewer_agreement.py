"""How far the reviewers of a set of articles agree, pair by pair and all together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, groupby, pairwise

from reviewer import __version__
from reviewer.core.annotation import Severity
from reviewer.scoring.agreement import (
    MarkedSpan,
    Overlap,
    character_overlap,
    cohens_kappa,
    confusion,
    correlation,
    exact_overlap,
    krippendorffs_alpha,
)
from reviewer.scoring.judging import JudgedText
from reviewer.scoring.models import Model, name_of, segment_points
from reviewer.scoring.mqm import Mqm2

LABELS = ("spans", "category", "severity", "both")
"""What makes two marks the same: their words, and besides category, severity or both."""


@dataclass(frozen=True, slots=True)
class PairAgreement:
    """Two reviewers, or two passes of one, over the articles that both read.

    ``exact`` and ``characters`` go by :data:`LABELS`: precision is the share of ``other``'s marks
    that ``one`` has too. ``kappa`` is Cohen's on whether a segment has an error, ``kappa_severity``
    on its gravest severity. ``alpha`` is Krippendorff's on the segments' penalty points (interval),
    ``correlation`` Pearson's on the same. ``categories`` and ``severities`` count which label meets
    which on the same words; ``None`` is no mark.
    """

    one: str
    other: str
    same_reviewer: bool
    articles: int
    segments: int
    marks: tuple[int, int]
    exact: Mapping[str, Overlap]
    characters: Mapping[str, Overlap]
    kappa: float | None
    kappa_severity: float | None
    alpha: float | None
    correlation: float | None
    categories: Mapping[tuple[str | None, str | None], int]
    severities: Mapping[tuple[str | None, str | None], int]


@dataclass(frozen=True, slots=True)
class Agreement:
    """All pairs, and Krippendorff's alpha over all reviewers.

    ``alpha`` is on the segments' penalty points (interval), ``alpha_errors`` on whether a segment
    has an error (nominal), ``alpha_severity`` on its gravest severity (ordinal).
    """

    reviewers: tuple[str, ...]
    pairs: tuple[PairAgreement, ...]
    articles: int
    segments: int
    alpha: float | None
    alpha_errors: float | None
    alpha_severity: float | None
    signature: str

    def pair(self, one: str, other: str) -> PairAgreement | None:
        """What two reviewers have in common, whoever comes first."""
        return next((it for it in self.pairs if {it.one, it.other} == {one, other}), None)


def agreement_of(judged: Iterable[JudgedText], model: Model) -> Agreement:
    """How far reviewers agree on the texts that they judged both, with their marked words told.

    The reviews of an article come one after another, the first begun first. Of a reviewer with
    several reviews of a text the last counts beside others, and each beside the one before it as a
    second pass. The same words in another document, or by another system, are another text.
    """
    gathered = _Gathered(model)
    for _, several in groupby(judged, lambda it: it.article_id):
        gathered.add(list(several))
    return gathered.agreement()


_Review = Sequence[JudgedText]
"""One review: what it says of each text it judged."""

_Marks = tuple[list[MarkedSpan], list[MarkedSpan]]
"""What two reviews have marked in the segments that both saw."""

_Value = tuple[float, int]
"""A segment's points, and its gravest severity from 1 for neutral, or 0 without errors."""


class _Gathered:
    """What pairs of reviewers have in common, article by article."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._in_segment = segment_points(model)
        self._pairs: dict[tuple[str, str], _Pair] = {}
        self._values: list[dict[str, _Value]] = []
        self._articles = 0
        # Of the article at hand, by names, document and reviews. Marks are compared over all its
        # texts at once: on the same words of a machine's English one may mark what judges the
        # machine, and another an omission, which judges the article.
        self._marks: dict[tuple[tuple[str, str], str, str, str], _Marks] = {}

    def add(self, judged: Sequence[JudgedText]) -> None:
        """Add the reviews of one article."""
        texts: dict[tuple[str, str], list[JudgedText]] = {}
        for it in judged:
            texts.setdefault((it.document, it.system), []).append(it)
        self._marks = {}
        values = [value for several in texts.values() for value in self._of_document(several)]
        for (names, *_), (mine, theirs) in self._marks.items():
            self._pairs[names].add_marks(mine, theirs)
        self._articles += bool(values)
        self._values += values

    def _of_document(self, judged: Sequence[JudgedText]) -> list[dict[str, _Value]]:
        """Compare what reviewers say of one system's text of one document."""
        by_reviewer: dict[str, dict[str, list[JudgedText]]] = {}
        for it in (text for text in judged if text.rated):
            by_reviewer.setdefault(it.reviewer, {}).setdefault(it.review_id, []).append(it)
        passes = {name: list(reviews.values()) for name, reviews in by_reviewer.items()}
        for name, several in passes.items():
            for before, after in pairwise(several):
                self._compare((name, name), before, after)
        last = {name: several[-1] for name, several in passes.items()}
        for one, other in combinations(sorted(last), 2):
            self._compare((one, other), last[one], last[other])
        return self._by_segment(last)

    def _compare(self, names: tuple[str, str], one: _Review, other: _Review) -> None:
        theirs = {it.text_id: it for it in other}
        for mine in one:
            if mine.text_id in theirs:
                yours = theirs[mine.text_id]
                numbers = _both_saw(mine, yours)
                seen = set(numbers)
                pair = self._pairs.setdefault(names, _Pair())
                pair.add(
                    mine.article_id,
                    [(self._value(mine, it), self._value(yours, it)) for it in numbers],
                )
                key = names, mine.document, mine.review_id, yours.review_id
                marks = self._marks.setdefault(key, ([], []))
                for judged, marked in zip((mine, yours), marks, strict=True):
                    marked += [span for number, span in judged.spans if number in seen]

    def _value(self, judged: JudgedText, number: int) -> _Value:
        marks = judged.marks.get(number)
        if not marks:
            return (0.0, 0)
        return self._in_segment(marks), 1 + max(Severity(it.severity).rank for it in marks)

    def _by_segment(self, reviews: Mapping[str, _Review]) -> list[dict[str, _Value]]:
        """The values of the segments that two reviewers judged or more."""
        found: dict[tuple[str, int], dict[str, _Value]] = {}
        for name, review in reviews.items():
            for it in review:
                for number in range(len(it.words)) if it.seen is None else it.seen:
                    found.setdefault((it.text_id, number), {})[name] = self._value(it, number)
        return [values for values in found.values() if len(values) > 1]

    def agreement(self) -> Agreement:
        """The figures of all."""
        names = sorted({name for values in self._values for name in values})
        table = [[values.get(name) for values in self._values] for name in names]
        points = [[it and it[0] for it in row] for row in table]
        errors = [[it and float(it[1] > 0) for it in row] for row in table]
        severities = [[it and float(it[1]) for it in row] for row in table]
        return Agreement(
            reviewers=tuple(sorted({name for both in self._pairs for name in both})),
            pairs=tuple(
                pair.agreement(*both) for both, pair in sorted(self._pairs.items()) if pair.values
            ),
            articles=self._articles,
            segments=len(self._values),
            alpha=krippendorffs_alpha(points),
            alpha_errors=krippendorffs_alpha(errors, "nominal"),
            alpha_severity=krippendorffs_alpha(severities, "ordinal"),
            signature=(
                f"agreement|points:{_told(self._model)}|spans:code-points|"
                f"segments:judged-by-both|version:{__version__}"
            ),
        )


def _both_saw(one: JudgedText, other: JudgedText) -> list[int]:
    """The segments of a text that both have seen."""
    numbers = set(range(len(one.words)))
    for it in (one, other):
        if it.seen is not None:
            numbers &= set(it.seen)
    return sorted(numbers)


def _told(model: Model) -> str:
    """What an error counts, in words."""
    weights = f"|weights:{model.weights}" if isinstance(model, Mqm2) else ""
    return f"{name_of(model)}{weights}"


class _Pair:
    """What two reviewers say of the same texts."""

    def __init__(self) -> None:
        self._articles: set[str] = set()
        self._marks = [0, 0]
        self._exact = dict.fromkeys(LABELS, Overlap(0, 0, 0))
        self._characters = dict.fromkeys(LABELS, Overlap(0, 0, 0))
        self._categories: Counter[tuple[str | None, str | None]] = Counter()
        self._severities: Counter[tuple[str | None, str | None]] = Counter()
        self.values: list[tuple[_Value, _Value]] = []

    def add(self, article_id: str, values: Sequence[tuple[_Value, _Value]]) -> None:
        """Add what both say of each segment of a text that both have seen."""
        if values:
            self._articles.add(article_id)
            self.values += values

    def add_marks(self, mine: Sequence[MarkedSpan], theirs: Sequence[MarkedSpan]) -> None:
        """Add what both have marked in an article."""
        self._marks = [self._marks[0] + len(mine), self._marks[1] + len(theirs)]
        for label in LABELS:
            category, severity = label in ("category", "both"), label in ("severity", "both")
            more = exact_overlap(mine, theirs, category=category, severity=severity)
            self._exact[label] = _together(self._exact[label], more)
            more = character_overlap(mine, theirs, category=category, severity=severity)
            self._characters[label] = _together(self._characters[label], more)
        self._categories += confusion(mine, theirs, "category")
        self._severities += confusion(mine, theirs, "severity")

    def agreement(self, one: str, other: str) -> PairAgreement:
        """The figures of the pair."""
        mine, theirs = ([pair[side] for pair in self.values] for side in (0, 1))
        points = [it[0] for it in mine], [it[0] for it in theirs]
        worst = [it[1] for it in mine], [it[1] for it in theirs]
        wrong = [it > 0 for it in worst[0]], [it > 0 for it in worst[1]]
        return PairAgreement(
            one=one,
            other=other,
            same_reviewer=one == other,
            articles=len(self._articles),
            segments=len(self.values),
            marks=(self._marks[0], self._marks[1]),
            exact=self._exact,
            characters=self._characters,
            kappa=cohens_kappa(*wrong),
            kappa_severity=cohens_kappa(*worst),
            alpha=krippendorffs_alpha(points),
            correlation=correlation(*points),
            categories=self._categories,
            severities=self._severities,
        )


def _together(one: Overlap, other: Overlap) -> Overlap:
    return Overlap(one.shared + other.shared, one.own + other.own, one.other + other.other)
