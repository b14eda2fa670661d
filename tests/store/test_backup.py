import sqlite3
from pathlib import Path

import pytest

from reviewer.core.errors import FileNotWritable
from reviewer.store import Store
from tests.store.world import World


def test_a_copy_holds_all_that_was_stored(world: World, tmp_path: Path) -> None:
    error = world.mark(0, "Homyim")  # still in the log beside the file, not in the file
    target = tmp_path / "copies" / "copy.db"
    world.store.backup(target)
    world.mark(0, "Tartus")
    with Store.open(target) as copy:
        assert copy.annotations(world.review.review_id) == [error]
        assert copy.check() == []
    world.store.backup(target)
    with Store.open(target) as copy:
        assert len(copy.annotations(world.review.review_id)) == 2
    assert sorted(it.name for it in target.parent.glob("*.part*")) == []


def test_a_copy_does_not_take_the_place_of_the_database(world: World) -> None:
    with pytest.raises(FileNotWritable, match="it is the database itself"):
        world.store.backup(world.store.path)
    world.mark(0, "Homyim")
    assert world.store.check() == []


def test_a_copy_that_cannot_be_written_is_told(world: World, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "folder").mkdir()
    for target in (tmp_path / "file" / "copy.db", tmp_path / "folder", Path("/proc/copy.db")):
        with pytest.raises(FileNotWritable, match="could not be written"):
            world.store.backup(target)
    assert list((tmp_path / "folder").iterdir()) == []


def test_a_dated_copy_is_made_when_something_changed(world: World) -> None:
    first = world.store.dated_backup()
    assert first is not None
    assert first.parent == world.store.path.parent / "backups"
    assert first.name.startswith("reviews-20260301-0000")
    assert world.store.dated_backup() is None
    world.reopen()
    world.errors()
    second = world.store.dated_backup()
    third = world.store.dated_backup()
    assert third is None
    world.mark(0, "Homyim")
    fourth = world.store.dated_backup()
    assert fourth is not None
    with Store.open(fourth) as copy:
        assert len(copy.annotations(world.review.review_id)) == 1
    assert second != fourth


def test_a_start_without_changes_makes_no_copy(world: World) -> None:
    world.mark(0, "Homyim")
    world.reopen()
    assert world.store.dated_backup() is not None
    for _ in range(3):
        world.reopen()
        assert world.errors()
        assert world.store.dated_backup() is None


def test_only_the_latest_copies_are_kept(world: World) -> None:
    folder = world.store.path.parent / "backups"
    folder.mkdir()
    foreign = [folder / name for name in ("reviews-before-x.db", "notes.txt", "other-20250101.db")]
    for file in foreign:
        file.write_text("keep me")
    made = []
    for number in range(5):
        world.mark(0, "Homyim", comment=str(number))
        made.append(world.store.dated_backup(keep=3))
    assert sorted(folder.iterdir()) == sorted([*foreign, *(it for it in made[2:] if it)])


def test_a_copy_is_whole_while_others_write(world: World, tmp_path: Path) -> None:
    with Store.open(world.store.path) as other:
        theirs = World(other, world.article, world.review, world.texts)
        for number in range(10):
            theirs.mark(0, "Homyim", comment=str(number))
            target = tmp_path / f"{number}.db"
            world.store.backup(target)
            sql = sqlite3.connect(target)
            assert sql.execute("SELECT count(*) FROM annotations").fetchone() == (number + 1,)
            assert sql.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            sql.close()
