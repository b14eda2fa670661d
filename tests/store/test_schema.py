import gzip
import sqlite3
from pathlib import Path
from uuid import uuid4

import pytest

from reviewer.core.change import Change, SentencePatch, Step
from reviewer.core.sentences import split_sentence
from reviewer.store import Store
from tests.store.world import World


def test_tables_take_nothing_of_another_type(world: World) -> None:
    sql = world.store._connection.sql
    tables = sql.execute("SELECT name, strict FROM pragma_table_list WHERE type = 'table'")
    loose = {name for name, strict in tables if not strict and not name.startswith("sqlite_")}
    assert loose == {"_sqlite_migrations"}
    with (
        pytest.raises(sqlite3.IntegrityError, match="cannot store TEXT value in INTEGER"),
        world.store._connection.writing() as sql,
    ):
        sql.execute("UPDATE articles SET withdrawn = 'no'")


def test_a_counterpart_is_whole_or_not_there(world: World) -> None:
    world.mark(0, "Homyim")
    with (
        pytest.raises(sqlite3.IntegrityError, match="CHECK"),
        world.store._connection.writing() as sql,
    ):
        sql.execute("UPDATE annotations SET linked_start = 1")


def test_rows_of_people_are_never_deleted(world: World) -> None:
    world.mark(0, "Homyim")
    tables = ("articles", "texts", "alignments", "reviewers", "reviews", "annotations", "history")
    for table in tables:
        with (
            pytest.raises(sqlite3.IntegrityError, match="never deleted"),
            world.store._connection.writing() as sql,
        ):
            sql.execute(f"DELETE FROM {table}")
    assert len(world.errors()) == 1


def test_a_file_of_the_first_schema_is_brought_up_to_date_whole(tmp_path: Path) -> None:
    stored = Path(__file__).parents[1] / "data" / "databases" / "first_tables.db.gz"
    path = tmp_path / "reviews.db"
    path.write_bytes(gzip.decompress(stored.read_bytes()))
    with Store.open(path) as store:
        (summary,) = store.articles()
        dossier = store.dossier(summary.article.article_id)
        assert [it.text.role for it in dossier.texts] == ["article", "reference", "machine"]
        ((_, reviewer, (error,), _),) = dossier.reviews
        assert (reviewer, error.span.quote) == ("Sari", "Homyim")
        assert error.linked and error.linked.quote == "Hmeimim"
        assert store.redo_action(summary.article.article_id, store.reviewer().reviewer_id) == "mark"
        assert dossier.details == {} and dossier.unit_ids == {}
        assert store.check() == []
    assert (tmp_path / "backups" / "reviews-before-findings_and_origins.db").exists()


def test_a_file_of_the_second_schema_takes_sentences_cut_by_hand(tmp_path: Path) -> None:
    stored = Path(__file__).parents[1] / "data" / "databases" / "findings_and_origins.db.gz"
    path = tmp_path / "reviews.db"
    path.write_bytes(gzip.decompress(stored.read_bytes()))
    with Store.open(path) as store:
        key, reviewer = store.articles()[0].article.article_id, store.reviewer().reviewer_id
        own, reference, _ = store.texts(key)
        sentences = store.segments(own.text_id)
        made = split_sentence(sentences, own.content, own.content.index("Tartus"))
        assert made
        patches = Change(*(SentencePatch(own.text_id, it) for it in made))
        at = store.now()
        store.apply(Step(str(uuid4()), key, reviewer, "split sentence", (patches,), at))
        rows = [(1, 1), (2, 1), (1, 1), (1, 0), (1, 1)]
        assert store.units(own.text_id, reference.text_id) == rows
        assert store.check() == []
        for action in ("split sentence", "split row", "mark"):
            step = store.undo(key, reviewer)
            assert step and step.action == action
        assert store.segments(own.text_id) == sentences
    assert (tmp_path / "backups" / "reviews-before-cut_sentences.db").exists()
