"""Articles, their texts, sentences and alignments as rows of tables."""

from __future__ import annotations

import sqlite3
from operator import itemgetter
from typing import NamedTuple

from reviewer.core.article import (
    Article,
    ArticleState,
    ArticleSummary,
    Role,
    Text,
    TextDraft,
    article_id,
    text_id,
    title_of,
)
from reviewer.core.coverage import cut_alike
from reviewer.core.errors import ArticleAmbiguous, ArticleUnknown, TextEmpty
from reviewer.core.naming import free_label, is_numbered
from reviewer.core.review import read_verdict
from reviewer.core.rows import Units
from reviewer.core.segments import Segments
from reviewer.store.packing import (
    count_segments,
    pack_segments,
    pack_units,
    unpack_segments,
    unpack_units,
)

_PREFIX = 4  # letters of an id that are enough to name an article


class Kept(NamedTuple):
    """A text as it is in the store now, and how it was met there.

    ``present`` tells whether it was there before, ``as_given`` whether its sentences are those it
    came with: who is here already stays as it was cut.
    """

    text: Text
    present: bool
    as_given: bool


def ensure_article(
    sql: sqlite3.Connection,
    draft: TextDraft,
    title: str | None,
    at: str,
    proposed: str | None = None,
) -> Kept:
    """Store an article and its own text, or bring it back.

    What is here already keeps its title unless a ``title`` is given. Raises ``TextEmpty``.
    """
    if not draft.content.strip():
        raise TextEmpty
    key = article_id(draft.content)
    title, proposed = ((it or "").strip() for it in (title, proposed))
    sql.execute(
        "INSERT INTO articles (article_id, title, created_at, updated_at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT DO NOTHING",
        (key, title or proposed or title_of(draft.content), at, at),
    )
    set_withdrawn(sql, key, withdrawn=False)
    if title:
        sql.execute(
            "UPDATE articles SET title = ?1, revision = revision + 1"
            " WHERE article_id = ?2 AND title <> ?1",
            (title, key),
        )
    own = draft._replace(role=Role.ARTICLE, label="")
    return ensure_text(sql, key, own, at, present=True)


def ensure_text(
    sql: sqlite3.Connection, key: str, draft: TextDraft, at: str, *, present: bool
) -> Kept:
    """Store a text of an article unless its role has it; ``present`` lets it be there.

    Otherwise a new text is stored as one that was taken away. A machine version is looked for among
    those of the same system only, since two systems may have found the same words. Raises
    ``TextEmpty``, ``ValueError`` for sentences that do not fit.
    """
    if not draft.content.strip():
        raise TextEmpty
    wish = draft.label.strip()
    taken = []
    for label, withdrawn, content in sql.execute(
        "SELECT label, withdrawn, content FROM texts WHERE article_id = ? AND role = ?",
        (key, str(draft.role)),
    ):
        taken.append(label)
        same_system = draft.role is not Role.MACHINE or is_numbered(label, wish)
        if content == draft.content and same_system:
            found = text_id(key, draft.role, label, content)
            as_given = cut_alike(draft.segments, segments(sql, found))
            if present:
                set_present(sql, found)
            return Kept(Text(found, key, draft.role, label, content), not withdrawn, as_given)
    misplaced = Segments.of(draft.segments).misplaced(len(draft.content))
    if misplaced is not None:
        raise ValueError(f"{misplaced} is empty, before the one it follows, or past the text")
    packed = pack_segments(draft.segments)
    label = free_label(wish, taken)
    new = text_id(key, draft.role, label, draft.content)
    sql.execute(
        # What is there has the revision that :func:`set_present` would have given it.
        "INSERT INTO texts (text_id, article_id, role, label, created_at, withdrawn, revision,"
        " segments, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (new, key, str(draft.role), label, at, not present, 1 + present, packed, draft.content),
    )
    return Kept(Text(new, key, draft.role, label, draft.content), present=False, as_given=True)


def set_present(sql: sqlite3.Connection, key: str, *, present: bool = True) -> None:
    """Let a text be there, be it new or taken away, or take it away."""
    sql.execute(
        "UPDATE texts SET withdrawn = ?1, revision = revision + 1"
        " WHERE text_id = ?2 AND withdrawn <> ?1",
        (not present, key),
    )


def ensure_alignment(
    sql: sqlite3.Connection, article_text_id: str, english_text_id: str, units: Units
) -> None:
    """Store how two texts are aligned, unless it is stored: rows may have been repaired by hand.

    Raises ``ValueError`` for units that do not take all sentences of both.
    """
    stored = sql.execute(
        "SELECT 1 FROM alignments WHERE article_text_id = ? AND english_text_id = ?",
        (article_text_id, english_text_id),
    ).fetchone()
    if stored:
        return
    taken = tuple(sum(map(itemgetter(side), units)) for side in (0, 1))
    there = tuple(_count(sql, key) for key in (article_text_id, english_text_id))
    if taken != there:
        raise ValueError(f"the units take {taken} sentences of {there}")
    sql.execute(
        "INSERT INTO alignments (article_text_id, english_text_id, units) VALUES (?, ?, ?)",
        (article_text_id, english_text_id, pack_units(units)),
    )


def set_withdrawn(sql: sqlite3.Connection, key: str, *, withdrawn: bool) -> bool:
    """Take an article off the list or put it back; say whether there is such an article."""
    sql.execute(
        "UPDATE articles SET withdrawn = ?1, revision = revision + 1"
        " WHERE article_id = ?2 AND withdrawn <> ?1",
        (withdrawn, key),
    )
    return exists(sql, key)


def get(sql: sqlite3.Connection, key: str) -> Article:
    """The article with this id, unless it was removed. Raises ``ArticleUnknown``."""
    row = sql.execute(
        "SELECT article_id, title, created_at FROM articles WHERE article_id = ? AND withdrawn = 0",
        (key,),
    ).fetchone()
    if row is None:
        raise ArticleUnknown(query=key)
    return Article(*row)


def exists(sql: sqlite3.Connection, key: str) -> bool:
    """Whether there is or was an article with this id."""
    found = sql.execute("SELECT 1 FROM articles WHERE article_id = ?", (key,)).fetchone()
    return found is not None


def is_there(sql: sqlite3.Connection, key: str) -> bool:
    """Whether there is an article with this id that was not removed."""
    row = sql.execute(
        "SELECT 1 FROM articles WHERE article_id = ? AND withdrawn = 0", (key,)
    ).fetchone()
    return row is not None


def own_text(sql: sqlite3.Connection, key: str) -> str:
    """The id of the Indonesian text of a stored article."""
    row = sql.execute(
        "SELECT text_id FROM texts WHERE article_id = ? AND role = ?", (key, str(Role.ARTICLE))
    ).fetchone()
    return str(row[0])


def find(sql: sqlite3.Connection, query: str) -> Article:
    """The article with this id, first letters of an id, or title; case is the last thing to count.

    Raises ``ArticleUnknown`` or ``ArticleAmbiguous``.
    """
    query = query.strip()
    lower, folded = query.lower(), query.casefold()
    articles = [
        Article(*row)
        for row in sql.execute(
            "SELECT article_id, title, created_at FROM articles WHERE withdrawn = 0"
        )
    ]
    for fits in (
        [it for it in articles if it.article_id == lower],
        [it for it in articles if len(lower) >= _PREFIX and it.article_id.startswith(lower)],
        [it for it in articles if it.title == query],
        [it for it in articles if it.title.casefold() == folded],
    ):
        if len(fits) > 1:
            raise ArticleAmbiguous(query=query, count=len(fits))
        if fits:
            return fits[0]
    raise ArticleUnknown(query=query)


def summaries(sql: sqlite3.Connection) -> list[ArticleSummary]:
    """What a list shows of the articles that are not removed, the newest first."""
    rows = sql.execute(
        """
        SELECT article_id, title, created_at, updated_at,
            (SELECT count(*) FROM texts
                WHERE article_id = articles.article_id AND withdrawn = 0),
            (SELECT total(errors) FROM reviews
                JOIN tallies USING (review_id) JOIN texts USING (text_id)
                WHERE reviews.article_id = articles.article_id
                AND reviews.withdrawn = 0 AND texts.withdrawn = 0),
            coalesce(passes, 0), coalesce(finished, 0), coalesce(seconds, 0.0),
            (SELECT verdict FROM reviews
                WHERE article_id = articles.article_id AND withdrawn = 0 AND state = 'finished'
                ORDER BY finished_at DESC, rowid DESC LIMIT 1)
        FROM articles LEFT JOIN (
            SELECT article_id, count(*) AS passes, sum(state = 'finished') AS finished,
                sum(active_seconds) AS seconds
            FROM reviews WHERE withdrawn = 0 GROUP BY article_id
        ) USING (article_id)
        WHERE withdrawn = 0 ORDER BY created_at DESC, article_id
        """
    )
    return [
        ArticleSummary(
            Article(key, title, at),
            _state(passes, finished),
            int(errors),
            texts,
            updated_at,
            seconds,
            read_verdict(verdict or "")[0],
            passes,
        )
        for key, title, at, updated_at, texts, errors, passes, finished, seconds, verdict in rows
    ]


def texts(sql: sqlite3.Connection, key: str) -> list[Text]:
    """The texts of an article that are there: article, references, machines; each by label."""
    rows = sql.execute(
        "SELECT text_id, article_id, role, label, content FROM texts"
        " WHERE article_id = ? AND withdrawn = 0",
        (key,),
    )
    found = [Text(row[0], row[1], Role(row[2]), row[3], row[4]) for row in rows]
    roles = list(Role)
    return sorted(found, key=lambda text: (roles.index(text.role), text.label))


def segments(sql: sqlite3.Connection, key: str) -> Segments:
    """The sentences of a text; none for an unknown one."""
    row = sql.execute("SELECT segments FROM texts WHERE text_id = ?", (key,)).fetchone()
    return unpack_segments(row[0]) if row else Segments((), (), ())


def _count(sql: sqlite3.Connection, key: str) -> int:
    """How many sentences a text has; none for an unknown one."""
    row = sql.execute("SELECT segments FROM texts WHERE text_id = ?", (key,)).fetchone()
    return count_segments(row[0]) if row else 0


def units(
    sql: sqlite3.Connection, article_text_id: str, english_text_id: str
) -> list[tuple[int, int]]:
    """The aligned units of a pair of texts; none for an unknown pair."""
    row = sql.execute(
        "SELECT units FROM alignments WHERE article_text_id = ? AND english_text_id = ?",
        (article_text_id, english_text_id),
    ).fetchone()
    return unpack_units(row[0]) if row else []


def _state(passes: int, finished: int) -> ArticleState:
    if not passes:
        return ArticleState.NEW
    return ArticleState.FINISHED if passes == finished else ArticleState.OPEN
