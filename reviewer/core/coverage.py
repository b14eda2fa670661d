"""Which sentences of which text a review judged, where that is not the whole article.

Ratings from other programs often cover a part of a document, of one system among several. Such a
review's coverage stands in the details of its article, under :func:`coverage_key`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from reviewer.core.article import Segment
from reviewer.core.segments import Segments

_PREFIX = "review "


@dataclass(frozen=True, slots=True)
class Coverage:
    """What a review looked at: ``segments`` of the text ``text_id``, counted from 0.

    ``system`` made that text, ``document`` is its name in the file the review came from; either
    may be empty. ``scores`` holds marks from 0 to 100 that were given to single segments. ``units``
    are the names that the file has for the rows of this document, where the same words came as
    another one before.
    """

    text_id: str
    segments: frozenset[int]
    system: str = ""
    document: str = ""
    scores: Mapping[int, float] = field(default_factory=dict)
    units: tuple[str, ...] = ()

    def joined(self, other: Coverage) -> Coverage:
        """This with what the other, a later one of the same text, looked at besides."""
        segments = self.segments | other.segments
        return replace(other, segments=segments, scores={**self.scores, **other.scores})


def coverage_key(review_id: str) -> str:
    """The name of a review's coverage among the details of its article."""
    return _PREFIX + review_id


def named_reviews(details: Mapping[str, str]) -> list[tuple[str, str]]:
    """The details that are coverages: their names, and the reviews whose they are."""
    return [(name, name.removeprefix(_PREFIX)) for name in details if name.startswith(_PREFIX)]


def cut_alike(given: Sequence[Segment], stored: Sequence[Segment]) -> bool:
    """Whether a text is cut in the same places; paragraphs aside."""
    return Segments.of(given).same_places(Segments.of(stored))


def fitted(coverage: Coverage, given: Sequence[Segment], stored: Sequence[Segment]) -> Coverage:
    """A coverage told in the given sentences of its text, told in those that are stored of it."""
    if cut_alike(given, stored):
        return coverage
    from reviewer.core.refit import refit_segments

    scores = {
        found: score
        for number, score in coverage.scores.items()
        for found in refit_segments([number], given, stored)
    }
    segments = refit_segments(coverage.segments, given, stored)
    return replace(coverage, segments=segments, scores=scores)


def told_details(details: Mapping[str, str]) -> dict[str, str]:
    """The details that people are told: all but what reviews judged."""
    return {name: words for name, words in details.items() if not name.startswith(_PREFIX)}


def coverage_of(details: Mapping[str, str], review_id: str) -> Coverage | None:
    """A review's coverage, or ``None`` for one that judges the article as it stands."""
    packed = details.get(coverage_key(review_id))
    if packed is None:
        return None
    plain = json.loads(packed)
    scores = {int(number): float(score) for number, score in plain.get("scores", {}).items()}
    return Coverage(
        plain["text"],
        frozenset(_numbers(plain["segments"])),
        plain.get("system", ""),
        plain.get("document", ""),
        scores,
        tuple(plain.get("units", ())),
    )


def pack_coverage(coverage: Coverage) -> str:
    """Write a coverage as one JSON object; segments as ranges such as ``0-11 13``."""
    plain: dict[str, object] = {
        "text": coverage.text_id,
        "segments": _ranges(coverage.segments),
        "system": coverage.system,
        "document": coverage.document,
    }
    if coverage.scores:
        plain["scores"] = {str(number): score for number, score in sorted(coverage.scores.items())}
    if coverage.units:
        plain["units"] = coverage.units
    return json.dumps(plain, ensure_ascii=False)


def _ranges(numbers: Iterable[int]) -> str:
    ordered = sorted(numbers)
    if not ordered:
        return ""
    breaks = [place for place, (one, two) in enumerate(pairwise(ordered), 1) if two != one + 1]
    edges = pairwise([0, *breaks, len(ordered)])
    runs = [(ordered[first], ordered[end - 1]) for first, end in edges]
    return " ".join(f"{one}-{two}" if two > one else str(one) for one, two in runs)


def _numbers(ranges: str) -> Iterable[int]:
    for run in ranges.split():
        first, _, last = run.partition("-")
        yield from range(int(first), int(last or first) + 1)
