"""Making a comparison out of what reviews say of texts, one review of one text at a time."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from reviewer.core.progress import Progress, unwatched
from reviewer.scoring.comparison import Comparison, Group, MetricFigure, Pair, parts
from reviewer.scoring.grouped import SegmentId
from reviewer.scoring.human_intervals import method
from reviewer.scoring.human_pairs import compare_systems
from reviewer.scoring.judging import JudgedText
from reviewer.scoring.models import (
    AnyModel,
    Esa,
    higher_is_better,
    name_of,
    signature_of,
)
from reviewer.scoring.mqm import Basis, Words
from reviewer.scoring.piles import CategoryPile, Pile
from reviewer.scoring.resampling import resampled_rows
from reviewer.scoring.significance import RESAMPLES, SEED
from reviewer.scoring.weighing import Weighed, weigher

if TYPE_CHECKING:
    from numpy.typing import NDArray

Key = tuple[str, str]
"""The system, and what tells a line from the others of its table."""

_TABLES = ("system", "reviewer", "article", "day")
_AT_ONCE = 20_000_000  # numbers in the columns that are resampled together


class Sure(NamedTuple):
    """How intervals and p-values are drawn."""

    resamples: int = RESAMPLES
    seed: int = SEED


class Gathered:
    """The reviews of a comparison, piled up for each of its tables."""

    def __init__(self, model: AnyModel) -> None:
        """Begin without a review."""
        self.model = model
        self._piles: dict[str, dict[Key, Pile]] = {table: {} for table in _TABLES}
        self._titles: dict[str, str] = {}
        self._categories: dict[Key, CategoryPile] = {}
        self._weighed = weigher(model)

    def add(self, judged: JudgedText) -> None:
        """Add what one review says of one text."""
        it = self._weighed(judged)
        if it is None:
            return
        self._titles[judged.article_id] = judged.title
        keys = ("", judged.reviewer, judged.article_id, judged.day)
        for table, key in zip(_TABLES, keys, strict=True):
            self._pile(table, (judged.system, key)).add(it)
        self._add_categories(it)

    def _pile(self, table: str, key: Key) -> Pile:
        piles = self._piles[table]
        found = piles.get(key)
        if found is None:
            found = piles[key] = Pile()
        return found

    def _add_categories(self, it: Weighed) -> None:
        for category in it.alone:
            key = (it.judged.system, category)
            found = self._categories.get(key)
            if found is None:
                found = self._categories[key] = CategoryPile()
            found.add(it, category)

    def comparison(
        self,
        *,
        sure: Sure | None,
        pairs: bool = True,
        metrics: tuple[Sequence[MetricFigure], Sequence[Pair]] = ((), ()),
        progress: Progress = unwatched,
    ) -> Comparison:
        """All tables; with ``sure`` intervals, and with ``pairs`` systems in pairs too.

        Without, errors need not stand in their own segments, and which has most is not told.
        """
        part = parts(progress, len(_TABLES) + 2)
        tables = {table: tuple(self._groups(table, sure, next(part))) for table in _TABLES}
        categories = tuple(self._by_categories(sure, next(part)))
        compared: Sequence[Pair] = ()
        if sure is not None and pairs:
            systems = {key[0]: pile for key, pile in sorted(self._piles["system"].items())}
            compared = compare_systems(systems, self.model, *sure, next(part))
        words = Words(sum(it.score.words for it in tables["system"]), Basis.TARGET)
        signature = signature_of(self.model, words)
        if sure is not None:
            signature += method(self.model, sure)
        distribution, examples = self._distribution() if sure else ({}, {})
        return Comparison(
            model=name_of(self.model),
            higher_is_better=higher_is_better(self.model),
            systems=tables["system"],
            reviewers=tables["reviewer"],
            articles=tables["article"],
            categories=categories,
            days=tables["day"],
            signature=signature,
            resamples=sure.resamples if sure else RESAMPLES,
            seed=sure.seed if sure else SEED,
            complete=sure is not None,
            pairs=(*compared, *metrics[1]),
            metrics=tuple(metrics[0]),
            distribution=distribution,
            examples=examples,
        )

    def _groups(self, table: str, sure: Sure | None, progress: Progress) -> Iterator[Group]:
        told = sure is not None and not isinstance(self.model, Esa)
        piles = sorted(self._piles[table].items())
        for number, ((system, key), pile) in enumerate(piles):
            progress(number / len(piles))
            yield Group(
                system,
                key,
                self._titles[key] if table == "article" else key or system,
                pile.score(self.model, sure=sure),
                len(pile.reviews),
                math.fsum(pile.reviews.values()),
                pile.counts,
                pile.worst() if told else None,
            )

    def _by_categories(self, sure: Sure | None, progress: Progress) -> Iterator[Group]:
        """What each category costs each system."""
        by_system: dict[str, list[str]] = defaultdict(list)
        for system, category in sorted(self._categories):
            by_system[system].append(category)
        for system, paths in by_system.items():
            pile = self._piles["system"][system, ""]
            drawn = self._drawn(system, paths, sure, progress)
            for path in paths:
                alone = self._categories[system, path]
                yield Group(
                    system,
                    path,
                    path,
                    alone.score(pile, self.model, sure, drawn.get(path)),
                    len(pile.reviews),
                    math.fsum(pile.reviews.values()),
                    alone.counts,
                    alone.worst(pile) if sure is not None else None,
                )

    def _drawn(
        self, system: str, paths: Sequence[str], sure: Sure | None, progress: Progress
    ) -> dict[str, NDArray[Any]]:
        """Resampled sums of points and sizes of a system's categories, many drawn together; of
        those that have not too few marks for it."""
        import numpy

        found: dict[str, NDArray[Any]] = {}
        if sure is None:
            return found
        pile = self._piles["system"][system, ""]
        paths = [it for it in paths if not self._categories[system, it].few(pile, self.model)]
        if not paths:
            return found
        size = pile.columns(self.model)[:, 1]
        together = max(1, _AT_ONCE // len(size))
        for start in range(0, len(paths), together):
            some = paths[start : start + together]
            columns = [self._categories[system, it].column(pile, self.model) for it in some]
            sums = resampled_rows(numpy.stack([*columns, size], axis=1), sure, progress)
            if sums is not None:
                found |= {path: sums[:, [place, -1]] for place, path in enumerate(some)}
        return found

    def _distribution(
        self,
    ) -> tuple[dict[str, dict[float, int]], dict[str, dict[float, SegmentId]]]:
        """How many segments of each system have so many points (the mean of their reviews), and a
        segment that has."""
        found: dict[str, dict[float, int]] = {}
        examples: dict[str, dict[float, SegmentId]] = {}
        for (system, _), pile in sorted(self._piles["system"].items()):
            counts: Counter[float] = Counter()
            known = examples[system] = {}
            for it in pile.texts.values():
                for number in it.numbers():
                    points = round(it.points[number] / it.reviews(number), 4)
                    counts[points] += 1
                    if points not in known:
                        known[points] = SegmentId(it.article_id, it.text_id, number)
            found[system] = dict(sorted(counts.items()))
        return found, examples
