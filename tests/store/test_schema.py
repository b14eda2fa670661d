import sqlite3

import pytest

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
