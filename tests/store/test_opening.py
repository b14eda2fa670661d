"""Opening: what is there, what is missing, what is not ours, what is too new or too old."""

import sqlite3
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from sqlite_utils import Database

from reviewer.core.errors import DatabaseCorrupt, DatabaseReadOnly, DatabaseTooNew, FileIsFolder
from reviewer.store import Store
from reviewer.store.opening import APPLICATION_ID, open_database
from reviewer.store.schema import MIGRATIONS, Migration
from tests.store.world import World


def second_step(db: Database) -> None:
    db.execute("ALTER TABLE articles ADD COLUMN source TEXT")


def failing_step(db: Database) -> None:
    db.execute("ALTER TABLE articles ADD COLUMN wrong TEXT")
    raise RuntimeError("no further")


LATER: Sequence[Migration] = (*MIGRATIONS, second_step)


def columns(path: Path, table: str) -> list[str]:
    sql = sqlite3.connect(path)
    try:
        return [row[1] for row in sql.execute(f"PRAGMA table_info({table})")]
    finally:
        sql.close()


def test_the_folder_and_the_file_are_made(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "reviews.db"
    with Store.open(path) as store:
        assert store.path == path
        assert store.articles() == []
        assert store.check() == []
    assert not (path.parent / "backups").exists()


def test_the_file_is_as_careful_as_it_must_be(world: World) -> None:
    sql = world.store._connection.sql
    asked = {
        name: sql.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "foreign_keys", "application_id")
    }
    assert asked == {
        "journal_mode": "wal",
        "synchronous": 2,  # FULL
        "foreign_keys": 1,
        "application_id": APPLICATION_ID,
    }


def test_an_empty_file_is_a_new_database(path: Path) -> None:
    path.touch()
    with Store.open(path) as store:
        assert store.articles() == []


def test_an_older_file_is_copied_then_brought_up_to_date(world: World) -> None:
    error = world.mark(0, "Homyim")
    path = world.store.path
    world.store.close()
    open_database(path, 1.0, LATER).close()
    copy = path.parent / "backups" / "reviews-before-second_step.db"
    assert "source" in columns(path, "articles")
    assert "source" not in columns(copy, "articles")
    with Store.open(copy) as before:
        assert before.annotations(world.review.review_id) == [error]


def test_a_step_that_fails_leaves_the_file_as_it_was(world: World) -> None:
    path = world.store.path
    world.store.close()
    before = path.read_bytes()
    with pytest.raises(RuntimeError):
        open_database(path, 1.0, (*LATER, failing_step))
    assert path.read_bytes() == before
    world.reopen()
    assert world.store.check() == []


def test_a_newer_file_is_refused_and_not_touched(world: World) -> None:
    path = world.store.path
    world.store.close()
    open_database(path, 1.0, LATER).close()
    before = path.read_bytes()
    with pytest.raises(DatabaseTooNew, match=r"newer Reviewer \(second_step\)"):
        Store.open(path)
    assert path.read_bytes() == before
    sql = sqlite3.connect(path)
    sql.execute("DELETE FROM _sqlite_migrations WHERE name = 'second_step'")
    sql.commit()
    sql.close()
    with pytest.raises(DatabaseTooNew, match=r"newer Reviewer \(version 4\)"):
        Store.open(path)


def test_a_newer_file_that_is_in_use_is_not_touched_either(world: World) -> None:
    """What its program wrote last is still in the log and may be seen only there."""
    path = world.store.path
    world.store.close()
    newer = open_database(path, 1.0, LATER)
    before = {it.name: it.read_bytes() for it in path.parent.glob("*.db*") if "shm" not in it.name}
    with pytest.raises(DatabaseTooNew):
        Store.open(path)
    assert before == {
        it.name: it.read_bytes() for it in path.parent.glob("*.db*") if "shm" not in it.name
    }
    newer.close()


@pytest.mark.parametrize("damage", ["text", "header", "middle"])
def test_a_damaged_file_is_refused_and_not_touched(world: World, damage: str) -> None:
    path = world.store.path
    world.store.close()
    whole = path.read_bytes()
    broken = {
        "text": b"Bukan basis data.\n" * 100,
        "header": b"\x00" * 100 + whole[100:],
        "middle": whole[:100] + b"\xff" * 8000 + whole[8100:],
    }[damage]
    path.write_bytes(broken)
    with pytest.raises(DatabaseCorrupt, match="choose another file"):
        Store.open(path)
    (path.parent / "backups").mkdir()
    with pytest.raises(DatabaseCorrupt, match="bring back a copy from") as raised:
        Store.open(path)
    assert str(path.parent / "backups") in str(raised.value)
    assert path.read_bytes() == broken


def test_a_database_of_another_program_is_refused_and_not_touched(path: Path) -> None:
    sql = sqlite3.connect(path)
    sql.execute("CREATE TABLE songs (name TEXT)")
    sql.commit()
    sql.close()
    before = path.read_bytes()
    with pytest.raises(DatabaseCorrupt, match="no Reviewer database"):
        Store.open(path)
    assert path.read_bytes() == before
    sql = sqlite3.connect(path)
    sql.execute(f"PRAGMA application_id={APPLICATION_ID}")
    sql.close()
    with pytest.raises(DatabaseCorrupt):
        Store.open(path)


def test_a_folder_is_no_database(tmp_path: Path) -> None:
    with pytest.raises(FileIsFolder):
        Store.open(tmp_path)


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(DatabaseReadOnly):
        Store.open(tmp_path / "file" / "reviews.db")


def test_many_programs_may_start_at_once(path: Path) -> None:
    """Each finds no file, makes it, and adds a setting of its own; none stands in another's way."""
    start = (
        "import sys; from pathlib import Path; from reviewer.store import Store\n"
        "with Store.open(Path(sys.argv[1]), patience=20) as store:\n"
        "    store.set_setting(sys.argv[2], 'was here')\n"
    )
    running = [
        subprocess.Popen([sys.executable, "-c", start, str(path), str(number)])
        for number in range(6)
    ]
    assert [program.wait() for program in running] == [0] * 6
    with Store.open(path) as store:
        assert [store.setting(str(number)) for number in range(7)] == ["was here"] * 6 + [None]
        assert store.check() == []
