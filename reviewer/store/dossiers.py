"""Everything of one article, read in one state of the database."""

from __future__ import annotations

import sqlite3

from reviewer.core.article import SegmentedText
from reviewer.core.dossier import Dossier, Reviewed
from reviewer.store import annotation_rows, article_rows, origins, review_rows, reviewer_rows


def dossier(sql: sqlite3.Connection, article_id: str) -> Dossier:
    """All there is of an article. Raises ``ArticleUnknown``."""
    article = article_rows.get(sql, article_id)
    texts = tuple(
        SegmentedText(text, article_rows.segments(sql, text.text_id))
        for text in article_rows.texts(sql, article_id)
    )
    own = texts[0].text.text_id
    english = [it.text.text_id for it in texts[1:]]
    units = {key: article_rows.units(sql, own, key) for key in english}
    ids = {key: origins.unit_ids(sql, own, key, units[key]) for key in english}
    return Dossier(
        article,
        texts,
        units,
        {key: names for key, names in ids.items() if names},
        origins.details_of(sql, article_id),
        tuple(
            Reviewed(
                review,
                reviewer_rows.name_of(sql, review.reviewer_id),
                tuple(annotation_rows.live(sql, review.review_id)),
                review_rows.seconds(sql, review.review_id),
            )
            for review in review_rows.of_article(sql, article_id)
        ),
    )
