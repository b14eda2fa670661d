"""The scoring model that data were made for, until a person chooses one."""

from __future__ import annotations

import json
import re

from reviewer.core.coverage import coverage_of
from reviewer.store.repository import Store

GOOGLE = "google-wmt"
"""The typology that reviews from Google's released ratings are made with."""

_LANGUAGES = re.compile(r":[A-Za-z]{2,3}-[A-Za-z]{2,3}$")


def usual_model(store: Store) -> str:
    """``wmt2020`` or ``wmt2023`` where all reviews are Google's ratings, else ``mqm2``.

    Releases from 2023 on name the languages after the document (``news.1:zh-en``); those are scored
    as Marot does, the earlier ones as in 2020 and 2021.
    """
    with store.reading() as sql:
        review = sql.execute(
            "SELECT article_id, review_id FROM reviews WHERE withdrawn = 0 AND typology = ?"
            " AND NOT EXISTS (SELECT 1 FROM reviews WHERE withdrawn = 0 AND typology <> ?) LIMIT 1",
            (GOOGLE, GOOGLE),
        ).fetchone()
        if review is None:
            return "mqm2"
        (details,) = sql.execute(
            "SELECT details FROM articles WHERE article_id = ?", (review[0],)
        ).fetchone()
    coverage = coverage_of(json.loads(details), review[1])
    if coverage is None:  # marked here, with Google's categories
        return "mqm2"
    return "wmt2023" if _LANGUAGES.search(coverage.document) else "wmt2020"
