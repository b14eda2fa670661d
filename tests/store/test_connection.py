"""Bad days: a full disk, somebody else's lock, no permission. Nothing stored may change."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest

from reviewer.core.errors import (
    DatabaseCorrupt,
    DatabaseLocked,
    DiskFull,
)
from reviewer.core.file_errors import DatabaseGone
from reviewer.store import Store
from reviewer.store.connection import carry_over
from tests.store.world import World

LONG = "x" * 300_000


def test_a_full_disk_loses_nothing_that_was_stored(world: World) -> None:
    error = world.mark(0, "Homyim", comment="stored")
    sql = world.store._connection.sql
    (pages,) = sql.execute("PRAGMA page_count").fetchone()
    sql.execute(f"PRAGMA max_page_count={pages}")
    with pytest.raises(DiskFull, match="no space left for"):
        world.mark(0, "Tartus", comment=LONG)
    assert world.errors() == [error]
    assert len(world.store.history(world.article.article_id)) == 1
    sql.execute("PRAGMA max_page_count=1000000")
    world.mark(0, "Tartus", comment=LONG)
    assert world.comments() == ["stored", LONG]
    assert world.store.check() == []


@contextmanager
def small_disk(megabytes: int) -> Iterator[Path]:
    """A disk that is full soon; only root can make one."""
    folder = Path(tempfile.mkdtemp())
    mount = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder)]
    if os.geteuid() != 0 or subprocess.run(mount, check=False).returncode != 0:
        folder.rmdir()
        pytest.skip("no right to mount a small disk")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)
        folder.rmdir()


@pytest.mark.skipif(sys.platform != "linux", reason="tmpfs is Linux's")
def test_a_disk_that_is_really_full() -> None:
    with small_disk(2) as folder:
        world = World.open(folder / "reviews.db")
        kept = 0
        with pytest.raises(DiskFull):
            while True:
                world.mark(0, "Homyim", comment="x" * 50_000)
                kept += 1
        assert kept > 0
        assert len(world.errors()) == kept
        assert world.store.check() == []
        with pytest.raises(DiskFull, match=r"copy\.db"):
            world.store.backup(folder / "copy.db")
        assert {it.name for it in folder.iterdir()} == {
            f"reviews.db{suffix}" for suffix in ("", "-wal", "-shm")
        }
        world.reopen()
        assert len(world.errors()) == kept
        world.store.close()


def test_a_new_database_on_a_full_disk() -> None:
    with small_disk(1) as folder:
        (folder / "big").write_bytes(b"x" * (1024 * 1024 - 8192))
        with pytest.raises(DiskFull):
            Store.open(folder / "reviews.db")
        (folder / "big").unlink()
        with Store.open(folder / "reviews.db") as store:
            assert store.articles() == []


LIMITED = """
import resource, sys
from pathlib import Path
from reviewer.core.errors import DatabaseFailed
sys.path.insert(0, sys.argv[2])
from world import World
world = World.open(Path(sys.argv[1]))
world.mark(0, "Homyim", comment="stored")
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, resource.RLIM_INFINITY))
try:
    world.mark(0, "Tartus", comment="x" * 300_000)
except DatabaseFailed as error:
    print(error)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
assert world.comments() == ["stored"]
world.mark(0, "Tartus")
assert world.comments() == ["stored", ""]
assert world.store.check() == []
"""


def program(code: str, *arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", code, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )


@pytest.mark.skipif(sys.platform == "win32", reason="no such limits on Windows")
def test_a_write_that_the_system_refuses(path: Path) -> None:
    with program(LIMITED, path, Path(__file__).parent) as limited:
        told, _ = limited.communicate()
    assert limited.returncode == 0
    assert "could not be read or written" in told


HOLDING = """
import sqlite3, sys
sql = sqlite3.connect(sys.argv[1], isolation_level=None)
for statement in sys.argv[2:]:
    sql.execute(statement).fetchall()
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def held(path: Path, *statements: str) -> Iterator[None]:
    """Another program that has a lock on the file."""
    with program(HOLDING, path, *statements) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        yield
        other.communicate("")


def test_a_lock_that_lasts_is_told_and_nothing_is_lost(world: World) -> None:
    error = world.mark(0, "Homyim")
    with held(world.store.path, "BEGIN EXCLUSIVE"):
        with pytest.raises(DatabaseLocked, match="busy by another program"):
            world.mark(0, "Tartus")
        with pytest.raises(DatabaseLocked):
            world.undo()
        assert world.errors() == [error]  # reading goes on
        with Store.open(world.store.path, patience=0.1) as second:
            assert len(second.articles()) == 1
    world.mark(0, "Tartus")
    assert len(world.errors()) == 2


def test_a_file_that_is_locked_altogether_is_not_opened(world: World) -> None:
    path = world.store.path
    world.store.close()
    alone = ("PRAGMA locking_mode=EXCLUSIVE", "BEGIN EXCLUSIVE")
    with held(path, *alone), pytest.raises(DatabaseLocked):
        Store.open(path, patience=0.1)
    with held(path, *alone), pytest.raises(DatabaseLocked):
        list(world.store.export_rows())
    world.reopen()


# Root may write anything, so that the program becomes somebody else when it is loaded.
READING = """
import os, sys
from pathlib import Path
from reviewer.core.errors import DatabaseReadOnly
from reviewer.core.file_errors import DatabaseGone
from reviewer.store import Store
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
try:
    Store.open(Path(sys.argv[1]))
except DatabaseReadOnly as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are others on Windows")
@pytest.mark.parametrize(
    ("file", "folder", "empty"),
    [(0o444, 0o777, False), (0o666, 0o555, False), (0o444, 0o555, False), (0o444, 0o555, True)],
)
def test_a_file_that_may_not_be_written(file: int, folder: int, empty: bool) -> None:
    place = Path(tempfile.mkdtemp())  # pytest's own folders are closed to other users
    path = place / "reviews.db"
    if empty:
        path.touch()
    else:
        World.open(path).store.close()
    before = path.read_bytes()
    path.chmod(file)
    place.chmod(folder)
    try:
        with program(READING, path) as reader:
            told, _ = reader.communicate()
        assert told == (
            f"{path} may not be changed; make it writable or choose another file with --db.\n"
        )
        assert path.read_bytes() == before
    finally:
        place.chmod(0o755)
        shutil.rmtree(place)


def test_a_folder_that_may_not_be_written() -> None:
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o555)
    try:
        with program(READING, folder / "new" / "reviews.db") as reader:
            told, _ = reader.communicate()
        assert "may not be changed" in told
        assert list(folder.iterdir()) == []
    finally:
        folder.chmod(0o755)
        folder.rmdir()


def test_the_log_is_carried_over_by_another_thread(world: World, tmp_path: Path) -> None:
    path, written = world.store.path, world.store.written
    for _ in range(10):
        world.mark(0, "Homyim", comment="in the file?")
    assert b"in the file?" not in path.read_bytes()
    assert world.store.written > written
    with ThreadPoolExecutor() as pool:
        pool.submit(world.store.carry_over()).result()
    assert path.read_bytes().count(b"in the file?") >= 10
    log = path.with_name(path.name + "-wal")
    size = log.stat().st_size
    world.mark(0, "Homyim")
    assert log.stat().st_size == size  # begun anew
    carry_over(tmp_path / "none.db", None)
    assert not (tmp_path / "none.db").exists()


def test_the_log_is_not_carried_into_a_file_that_took_the_name(
    world: World, tmp_path: Path
) -> None:
    path = world.store.path
    world.store.backup(tmp_path / "older.db")
    older = (tmp_path / "older.db").read_bytes()
    world.mark(0, "Homyim", comment="of the file that went")
    log = path.with_name(path.name + "-wal").read_bytes()
    carry = world.store.carry_over()
    (tmp_path / "older.db").replace(path)
    carry()
    assert path.read_bytes() == older
    assert path.with_name(path.name + "-wal").read_bytes() == log


def test_damage_found_while_working_is_told(world: World) -> None:
    with world.store._connection.writing() as sql:
        sql.execute("UPDATE texts SET content = CAST(x'ff' AS TEXT) WHERE role = 'reference'")
    with pytest.raises(DatabaseCorrupt, match="damaged"):
        world.store.texts(world.article.article_id)


def test_bugs_are_not_dressed_as_troubles_of_the_file(world: World) -> None:
    with (
        pytest.raises(sqlite3.OperationalError, match="no such table"),
        world.store._connection.reading() as sql,
    ):
        sql.execute("SELECT * FROM nowhere")


@pytest.mark.skipif(os.name == "nt", reason="an open file cannot be deleted there")
@pytest.mark.parametrize("replaced", [False, True])
def test_a_file_that_was_deleted_while_open_is_told_and_rescued(
    world: World, tmp_path: Path, replaced: bool
) -> None:
    kept = world.mark(0, "Homyim")
    path = world.store.path
    away = path.with_name("away.db")
    path.rename(away)
    if replaced:
        path.write_bytes(b"")
    for _ in range(2):
        with pytest.raises(DatabaseGone, match="rescued") as told:
            world.mark(0, "Tartus")
    with Store.open(Path(str(told.value.fields["copy"]))) as copy:
        assert [it.annotation_id for it in copy.annotations(world.review.review_id)] == [
            kept.annotation_id
        ]
        assert copy.check() == []
    away.rename(path)
    world.mark(0, "Tartus")
    assert len(world.errors()) == 2


def test_a_log_that_was_removed_underneath_stops_writing_with_a_copy(tmp_path: Path) -> None:
    """As another program does when the locks are gone: nothing is said to be stored after that."""
    path = tmp_path / "reviewer.db"
    with Store.open(path) as store:
        store.set_setting("a", "b")
        Path(f"{path}-wal").unlink()
        for _ in range(2):
            with pytest.raises(DatabaseGone) as gone:
                store.set_setting("a", "c")
        copy = Path(gone.value.fields["copy"])  # type: ignore[arg-type]
        assert copy.is_file()
    with Store.open(copy) as rescued:
        assert rescued.setting("a") == "b"
