"""Where else words stand: in the other articles of the database."""

from __future__ import annotations

import re

from reviewer.store.database_file import DatabaseFile


def other_articles(store: DatabaseFile, article_id: str, words: str, *, english: bool) -> int:
    """How many other articles on the list have these words, as whole words and letter for letter.

    They are looked for in the Indonesian texts, or in the ``english`` ones.
    """
    if not words.strip():
        return 0
    whole = re.compile(
        (r"(?<!\w)" if words[0].isalnum() else "")
        + re.escape(words)
        + (r"(?!\w)" if words[-1].isalnum() else "")
    )
    roles = "('reference', 'machine')" if english else "('article')"
    with store.reading() as sql:
        rows = sql.execute(
            "SELECT article_id, content FROM texts JOIN articles USING (article_id)"
            f" WHERE article_id <> ? AND role IN {roles} AND instr(content, ?)"
            " AND texts.withdrawn = 0 AND articles.withdrawn = 0",
            (article_id, words),
        )
        return len({other for other, content in rows if whole.search(content)})
