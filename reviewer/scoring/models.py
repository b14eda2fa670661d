"""The scoring models side by side: what they have in common, whatever a score is made of."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from reviewer import __version__
from reviewer.scoring.google_mqm import Google
from reviewer.scoring.mqm import Mark, Mqm2, PerThousand, Words

if TYPE_CHECKING:
    from numpy.typing import NDArray

Model = Mqm2 | PerThousand | Google
"""How errors become a score."""


@dataclass(frozen=True)
class Esa:
    """Error span annotation: the reviewer's own judgement of an article, 0 to 100.

    Source: Kocmi et al., *Error Span Annotation* (2024). The marks stand beside the judgement and
    are not counted in it.
    """

    @property
    def signature(self) -> str:
        """How means are taken."""
        return f"model:esa|formula:mean-of-articles(mean-of-reviews)|version:{__version__}"


AnyModel = Model | Esa
"""How reviews become a score."""


def name_of(model: AnyModel) -> str:
    """The name by which a model is asked for."""
    if isinstance(model, Esa):
        return "esa"
    if isinstance(model, Google):
        return str(model)
    return model.name if isinstance(model, PerThousand) else "mqm2"


def signature_of(model: AnyModel, words: Words) -> str:
    """The signature of a score of so many words."""
    return model.signature if isinstance(model, Google | Esa) else model.signature(words)


def higher_is_better(model: AnyModel) -> bool:
    """Whether more is better; where points are told as they are, fewer are."""
    return isinstance(model, Mqm2 | Esa)


def takes_means(model: AnyModel) -> bool:
    """Whether a score is the mean over segments (articles, for ESA), and not points over words."""
    return isinstance(model, Google | Esa)


def counts(model: Model, mark: Mark) -> bool:
    """Whether an error counts: repeats may not."""
    return isinstance(model, Google) or model.count_repeats or not mark.repeat


def segment_points(model: Model) -> Callable[[Mapping[Mark, int]], float]:
    """What the errors of one review in one segment count, each given with how often it is there."""
    known: dict[Mark, float] = {}

    def points(marks: Mapping[Mark, int]) -> float:
        if len(marks) == 1:
            ((mark, times),) = marks.items()
            one = known.get(mark)
            if one is None:
                one = known[mark] = model.points(mark) if counts(model, mark) else 0.0
            return 25.0 if one == 25 and model is Google.WMT2020 else one * times
        several = []
        for mark, times in marks.items():
            if mark not in known:
                known[mark] = model.points(mark) if counts(model, mark) else 0.0
            several.append(known[mark] * times)
        if model is Google.WMT2020 and any(known[mark] == 25 for mark in marks):
            return 25.0
        return math.fsum(several)

    return points


def scores_of_sums(model: AnyModel, sums: NDArray[Any]) -> NDArray[Any]:
    """The score of each row of sums: points, and words or (for means) segments."""
    points, sizes = sums[:, 0], sums[:, 1]
    if takes_means(model):
        return points / sizes  # type: ignore[no-any-return]
    if isinstance(model, PerThousand):
        return points / sizes * 1000  # type: ignore[no-any-return]
    assert isinstance(model, Mqm2)
    if model.tolerance is None:
        acceptable = model.acceptable * sizes / model.reference_words
    else:
        import numpy

        acceptable = model.tolerance.a * numpy.log1p(model.tolerance.b * sizes)
    return 100.0 - points / acceptable * (100.0 - model.passing)


def verdict(model: AnyModel, penalty: float, words: int, critical: int) -> bool | None:
    """Whether a text passes; ``None`` where the model does not say, or without words."""
    if takes_means(model) or not words:
        return None
    if isinstance(model, Mqm2):
        return not critical and penalty <= model.acceptable_in(words)
    assert isinstance(model, PerThousand)
    return penalty / words * 1000 <= model.limit
