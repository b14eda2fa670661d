"""All there is of one article, as it leaves the store: for files, reports and scores."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from reviewer.core.annotation import Annotation
from reviewer.core.article import Article, SegmentedText
from reviewer.core.review import Review
from reviewer.core.rows import Rows, Units


class Reviewed(NamedTuple):
    """A review with its reviewer's name and its live errors, by text, start, end and id."""

    review: Review
    reviewer: str
    annotations: tuple[Annotation, ...]
    active_seconds: float


@dataclass(frozen=True, slots=True)
class Dossier:
    """An article, its texts, their alignment and all reviews, in one state of the database.

    ``texts`` has the article's own text first, then references, then machine versions. ``units``
    and ``unit_ids`` go by the id of the English text; ``unit_ids`` names each aligned unit as the
    file it came from did, and lacks texts whose units have no names. ``details`` tells where the
    article comes from (``url``, ``date``, ``document``, ``system``, ``file`` ...).
    """

    article: Article
    texts: tuple[SegmentedText, ...]
    units: Mapping[str, Units]
    unit_ids: Mapping[str, Sequence[str]]
    details: Mapping[str, str]
    reviews: tuple[Reviewed, ...]

    @property
    def own(self) -> SegmentedText:
        """The article's own, Indonesian text."""
        return self.texts[0]

    @property
    def english(self) -> tuple[SegmentedText, ...]:
        """The references, then the machine versions."""
        return self.texts[1:]

    def text(self, text_id: str) -> SegmentedText:
        """The text with this id. Raises ``KeyError`` for one that is not there."""
        for it in self.texts:
            if it.text.text_id == text_id:
                return it
        raise KeyError(text_id)

    def rows(self, *english: str) -> Rows:
        """The rows of the article beside up to two English texts, named by their ids."""
        return Rows(self.own, [(self.text(key), self.units[key]) for key in english])
