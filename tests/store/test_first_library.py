import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reviewer.core.errors import DatabaseReadOnly
from reviewer.formats.reading import read_sample
from reviewer.store import Store, first_library

NOW = "2026-03-01T12:00:00.000Z"


def dump(path: Path) -> Iterator[str]:
    """All statements that make a database, but for when its migrations were done and by whom."""
    with closing(sqlite3.connect(path)) as sql:
        (key, name) = sql.execute("SELECT reviewer_id, name FROM reviewers").fetchone()
        assert name
        for statement in sql.iterdump():
            if '"_sqlite_migrations" VALUES' not in statement:
                yield statement.replace(key, "somebody")
        yield str(sql.execute("SELECT migration_set, name FROM _sqlite_migrations").fetchall())
        for pragma in ("application_id", "user_version", "journal_mode"):
            yield str(sql.execute(f"PRAGMA {pragma}").fetchone())


def test_it_is_what_reading_and_storing_the_sample_makes(tmp_path: Path) -> None:
    """When this fails, run `python resources/sample/make_library.py`."""
    made, shipped = tmp_path / "made.db", tmp_path / "shipped.db"
    with Store.open(made, now=lambda: NOW) as store:
        store.add_article(*read_sample().draft)
        store.ensure_reviewer()
    assert first_library.begin(shipped, now=lambda: NOW)
    assert sorted(dump(shipped)) == sorted(dump(made))


def test_it_opens_as_any_other_and_leaves_nothing_beside(tmp_path: Path) -> None:
    path = tmp_path / "data" / "reviews.db"
    assert first_library.begin(path)
    assert [it.name for it in path.parent.iterdir()] == ["reviews.db"]
    with Store.open(path) as store:
        (sample,) = store.articles()
        assert len(store.texts(sample.article.article_id)) == 3
        assert store.check() == []
    assert not (path.parent / "backups").exists()


def test_a_database_that_is_there_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "reviews.db"
    path.write_bytes(b"something else")
    assert not first_library.begin(path)
    assert path.read_bytes() == b"something else"


def test_where_nothing_can_be_written_the_store_says_why(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    path = tmp_path / "file" / "reviews.db"
    assert not first_library.begin(path)
    with pytest.raises(DatabaseReadOnly):
        Store.open(path)
