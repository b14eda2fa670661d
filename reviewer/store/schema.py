"""The tables.

Whatever people make has a UUID or, for texts, an id made from its words; it is never deleted, only
withdrawn, and ``revision`` counts its states. Times are UTC in ISO 8601. ``history`` has a row for
each step with all it changed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

Migration = Callable[["Database"], None]

_KEPT = ("articles", "texts", "alignments", "reviewers", "reviews", "annotations", "history")


def _keep(table: str) -> str:
    return f"""CREATE TRIGGER {table}_are_kept BEFORE DELETE ON {table}
        BEGIN SELECT RAISE(ABORT, 'rows of {table} are never deleted'); END"""


_TABLES = (
    """CREATE TABLE settings (
        key TEXT PRIMARY KEY NOT NULL,
        value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE reviewers (
        reviewer_id TEXT PRIMARY KEY NOT NULL,
        name TEXT NOT NULL UNIQUE,
        confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1)),
        created_at TEXT NOT NULL,
        revision INTEGER NOT NULL DEFAULT 1
    ) STRICT""",
    """CREATE TABLE articles (
        article_id TEXT PRIMARY KEY NOT NULL,
        title TEXT NOT NULL,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        revision INTEGER NOT NULL DEFAULT 1,
        withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
    ) STRICT""",
    # What is long stands last: the columns before it are read without it.
    """CREATE TABLE texts (
        text_id TEXT PRIMARY KEY NOT NULL,
        article_id TEXT NOT NULL REFERENCES articles,
        role TEXT NOT NULL CHECK (role IN ('article', 'reference', 'machine')),
        label TEXT NOT NULL,
        created_at TEXT NOT NULL,
        revision INTEGER NOT NULL DEFAULT 1,
        withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
        segments TEXT NOT NULL,
        content TEXT NOT NULL,
        UNIQUE (article_id, role, label)
    ) STRICT""",
    """CREATE TABLE alignments (
        article_text_id TEXT NOT NULL REFERENCES texts,
        english_text_id TEXT NOT NULL REFERENCES texts,
        revision INTEGER NOT NULL DEFAULT 1,
        units TEXT NOT NULL,
        PRIMARY KEY (article_text_id, english_text_id)
    ) STRICT""",
    """CREATE TABLE reviews (
        review_id TEXT PRIMARY KEY NOT NULL,
        article_id TEXT NOT NULL REFERENCES articles,
        reviewer_id TEXT NOT NULL REFERENCES reviewers,
        typology TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('open', 'finished')),
        verdict TEXT NOT NULL,
        created_at TEXT NOT NULL,
        finished_at TEXT,
        active_seconds REAL NOT NULL DEFAULT 0,
        revision INTEGER NOT NULL DEFAULT 1,
        withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
    ) STRICT""",
    # repeat_of refers to no row on purpose: the error it repeats may come with a later import.
    """CREATE TABLE annotations (
        annotation_id TEXT PRIMARY KEY NOT NULL,
        review_id TEXT NOT NULL REFERENCES reviews,
        text_id TEXT NOT NULL REFERENCES texts,
        start INTEGER NOT NULL CHECK (start >= 0),
        "end" INTEGER NOT NULL CHECK ("end" >= start),
        quote TEXT NOT NULL,
        linked_text_id TEXT REFERENCES texts,
        linked_start INTEGER CHECK (linked_start >= 0),
        linked_end INTEGER CHECK (linked_end >= linked_start),
        linked_quote TEXT,
        category TEXT NOT NULL,
        severity TEXT NOT NULL CHECK (severity IN ('neutral', 'minor', 'major', 'critical')),
        correction TEXT,
        comment TEXT NOT NULL,
        origin TEXT NOT NULL,
        repeat_of TEXT,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        revision INTEGER NOT NULL DEFAULT 1,
        withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
        CHECK ((linked_text_id IS NULL) = (linked_start IS NULL)
            AND (linked_text_id IS NULL) = (linked_end IS NULL)
            AND (linked_text_id IS NULL) = (linked_quote IS NULL))
    ) STRICT""",
    # How many live errors a review has in a text: counted as they come and go, because counting
    # a million of them takes longer than a list of articles may.
    """CREATE TABLE tallies (
        review_id TEXT NOT NULL REFERENCES reviews,
        text_id TEXT NOT NULL REFERENCES texts,
        errors INTEGER NOT NULL,
        PRIMARY KEY (review_id, text_id)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE history (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        step_id TEXT NOT NULL UNIQUE,
        article_id TEXT NOT NULL REFERENCES articles,
        reviewer_id TEXT NOT NULL REFERENCES reviewers,
        action TEXT NOT NULL,
        at TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped')),
        state_at TEXT NOT NULL,
        changes TEXT NOT NULL
    ) STRICT""",
)

_INDEXES = (
    "CREATE INDEX reviews_of_article ON reviews (article_id)",
    "CREATE INDEX live_annotations ON annotations (review_id, text_id) WHERE withdrawn = 0",
    "CREATE INDEX steps_in_scope ON history (article_id, reviewer_id, state)",
)

_COUNT_NEW = """INSERT INTO tallies VALUES (NEW.review_id, NEW.text_id, 1)
    ON CONFLICT DO UPDATE SET errors = errors + 1"""
_UNCOUNT_OLD = """UPDATE tallies SET errors = errors - 1
    WHERE review_id = OLD.review_id AND text_id = OLD.text_id"""

_TRIGGERS = (
    f"""CREATE TRIGGER annotation_made AFTER INSERT ON annotations WHEN NEW.withdrawn = 0
        BEGIN {_COUNT_NEW}; END""",
    f"""CREATE TRIGGER annotation_gone
        AFTER UPDATE OF withdrawn, review_id, text_id ON annotations WHEN OLD.withdrawn = 0
        BEGIN {_UNCOUNT_OLD}; END""",
    f"""CREATE TRIGGER annotation_there
        AFTER UPDATE OF withdrawn, review_id, text_id ON annotations WHEN NEW.withdrawn = 0
        BEGIN {_COUNT_NEW}; END""",
    *(_keep(table) for table in _KEPT),
)


def first_tables(db: Database) -> None:
    """Make all tables of version 0.1."""
    for statement in (*_TABLES, *_INDEXES, *_TRIGGERS):
        db.execute(statement)


_SECOND_TABLES = (
    # What belongs to the study and is made by people: memory, terms, patterns; one JSON object
    # each, whose form its kind knows.
    """CREATE TABLE items (
        item_id TEXT PRIMARY KEY NOT NULL,
        kind TEXT NOT NULL,
        reviewer_id TEXT NOT NULL REFERENCES reviewers,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        revision INTEGER NOT NULL DEFAULT 1,
        withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
        content TEXT NOT NULL
    ) STRICT""",
    # What became of a finding. finding_key is empty where a whole check was dismissed.
    """CREATE TABLE decisions (
        decision_id TEXT PRIMARY KEY NOT NULL,
        article_id TEXT NOT NULL REFERENCES articles,
        reviewer_id TEXT NOT NULL REFERENCES reviewers,
        check_name TEXT NOT NULL,
        finding_key TEXT NOT NULL,
        verdict TEXT NOT NULL CHECK (verdict IN ('accepted', 'dismissed')),
        scope TEXT NOT NULL CHECK (scope IN ('article', 'everywhere', 'check')),
        annotation_id TEXT,
        created_at TEXT NOT NULL,
        revision INTEGER NOT NULL DEFAULT 1,
        withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
    ) STRICT""",
    # What the checks found last: made anew at any time, so it may be deleted.
    """CREATE TABLE expectations (
        article_id TEXT PRIMARY KEY NOT NULL REFERENCES articles,
        made_from TEXT NOT NULL,
        expected_errors REAL NOT NULL,
        findings TEXT NOT NULL,
        at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
    # JSON objects of text: where an article comes from (url, date, document, system, file ...).
    "ALTER TABLE articles ADD COLUMN details TEXT NOT NULL DEFAULT '{}'",
    "ALTER TABLE texts ADD COLUMN details TEXT NOT NULL DEFAULT '{}'",
    # A JSON object: aligned units as the file had them that they came from, and their names there.
    "ALTER TABLE alignments ADD COLUMN origin TEXT",
    # ESA: 0 to 100, given by hand.
    "ALTER TABLE reviews ADD COLUMN judgement REAL CHECK (judgement BETWEEN 0 AND 100)",
    "CREATE INDEX items_of_kind ON items (kind) WHERE withdrawn = 0",
    "CREATE INDEX decisions_on_findings ON decisions (finding_key) WHERE withdrawn = 0",
    "CREATE INDEX decisions_in_article ON decisions (article_id) WHERE withdrawn = 0",
    *(_keep(table) for table in ("items", "decisions")),
)


def findings_and_origins(db: Database) -> None:
    """Make room for decisions on findings, the study's items, origins and judgements."""
    for statement in _SECOND_TABLES:
        db.execute(statement)


def cut_sentences(db: Database) -> None:
    """Count how often the sentences of a text were cut otherwise, by hand."""
    db.execute("ALTER TABLE texts ADD COLUMN cuts INTEGER NOT NULL DEFAULT 0")


MIGRATIONS: Sequence[Migration] = (first_tables, findings_and_origins, cut_sentences)
"""Every migration ever released, in order; known in a file by the function's name."""
