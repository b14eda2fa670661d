import errno
import os
import sqlite3
import stat
from pathlib import Path
from unittest.mock import patch

import pytest

from reviewer.core.errors import DiskFull, FileIsFolder, FileNotWritable
from reviewer.core.file_errors import FileIsDatabase
from reviewer.formats.output import replacing


def test_the_file_is_there_only_at_the_end(tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    with replacing(target) as stream:
        stream.write(b"one")
        assert not target.exists()
    assert target.read_bytes() == b"one"
    assert [it.name for it in tmp_path.iterdir()] == ["out.csv"]


def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    target.write_bytes(b"old")
    with pytest.raises(KeyError), replacing(target) as stream:
        stream.write(b"half")
        raise KeyError
    assert target.read_bytes() == b"old"
    assert [it.name for it in tmp_path.iterdir()] == ["out.csv"]


def test_permissions_and_links_stay(tmp_path: Path) -> None:
    real = tmp_path / "real.csv"
    real.write_bytes(b"old")
    real.chmod(0o640)
    link = tmp_path / "link.csv"
    link.symlink_to(real)
    with replacing(link) as stream:
        stream.write(b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"
    assert stat.S_IMODE(real.stat().st_mode) == 0o640


def test_places_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(FileIsFolder), replacing(tmp_path):
        pass
    with pytest.raises(FileNotWritable, match="no folder"), replacing(tmp_path / "a" / "b.csv"):
        pass
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(FileNotWritable), replacing(tmp_path / "file" / "b.csv"):
        pass


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
def test_full_disk_on_a_device() -> None:
    with pytest.raises(DiskFull), replacing(Path("/dev/full")) as stream:
        stream.write(b"x" * 100_000)


def test_full_disk_at_the_last_moment(tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    target.write_bytes(b"old")
    full = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    with (
        patch("reviewer.formats.output.os.fsync", side_effect=full),
        pytest.raises(DiskFull, match=r"out\.csv"),
        replacing(target) as stream,
    ):
        stream.write(b"new")
    assert target.read_bytes() == b"old"
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize("name", ["a.db", "a.db-wal", "a.db-shm", "link.csv"])
def test_a_database_and_what_lies_beside_it_are_never_replaced(tmp_path: Path, name: str) -> None:
    database = tmp_path / "a.db"
    with sqlite3.connect(database) as sql:
        sql.execute("PRAGMA journal_mode=WAL")
        sql.execute("CREATE TABLE words (word)")
        (tmp_path / "link.csv").symlink_to(database)
        before = {it: it.read_bytes() for it in tmp_path.iterdir()}
        with pytest.raises(FileIsDatabase, match=name), replacing(tmp_path / name):
            raise AssertionError("nothing is written")
        assert {it: it.read_bytes() for it in tmp_path.iterdir()} == before
    sql.close()


def test_a_file_that_only_sounds_like_a_database_is_replaced(tmp_path: Path) -> None:
    target = tmp_path / "notes-wal"
    target.write_bytes(b"old")
    with replacing(target) as stream:
        stream.write(b"new")
    assert target.read_bytes() == b"new"
