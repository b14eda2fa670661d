"""What reviews say of each sentence of the texts they judge, one sentence at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reviewer.core.article import Article
from reviewer.core.typology import Typology
from reviewer.scoring.grouped import RatedSegment, SegmentId
from reviewer.scoring.judging import OWN
from reviewer.store.judged_texts import judged_texts
from reviewer.store.repository import Store

__all__ = ["OWN", "rated_segments"]


def rated_segments(
    store: Store, articles: Iterable[Article], categories: Typology
) -> Iterator[RatedSegment]:
    """Tell what each review found in each sentence that it judged.

    A review that is still open and without errors rates nothing; see :func:`judged_texts`.
    """
    for it in judged_texts(store, [article.article_id for article in articles], categories):
        if not it.rated:
            continue
        for number in range(len(it.words)) if it.seen is None else sorted(it.seen):
            marks = it.marks.get(number, {})
            yield RatedSegment(
                SegmentId(it.article_id, it.text_id, number),
                it.title,
                it.system,
                it.reviewer,
                it.review_id,
                it.words[number],
                tuple(mark for mark, times in marks.items() for _ in range(times)),
            )
