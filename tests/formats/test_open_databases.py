"""Nobody opens the files of a database that is open here: its locks would be gone."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from reviewer.core.file_errors import DatabaseInUse, FileIsDatabase
from reviewer.formats.open_databases import is_open
from reviewer.formats.output import replacing
from reviewer.formats.recognise import recognise
from reviewer.formats.text_file import read_bytes
from reviewer.store import Store

LOOKS = (
    "import sqlite3, sys\nsql = sqlite3.connect(sys.argv[1])\nsql.execute(sys.argv[2])\nsql.close()"
)


def another_program_looks(db: Path) -> None:
    """Open and close the database elsewhere; the last one to close it removes its log."""
    words = [str(db), "SELECT count(*) FROM articles"]
    subprocess.run([sys.executable, "-c", LOOKS, *words], check=True)


@pytest.mark.parametrize("beside", ["", "-wal", "-shm"])
def test_an_open_database_is_neither_read_nor_written_over(tmp_path: Path, beside: str) -> None:
    db = tmp_path / "reviewer.db"
    with Store.open(db) as store:
        store.ensure_reviewer()
        path = Path(f"{db}{beside}")
        for look in (recognise, lambda it: read_bytes(it, 1_000)):
            with pytest.raises(DatabaseInUse, match=r"reviewer\.db"):
                look(path)
        with pytest.raises(FileIsDatabase), replacing(path):
            raise AssertionError("nothing is written")
        another_program_looks(db)
        assert Path(f"{db}-wal").exists()  # our locks hold
    assert not is_open(db)


def test_the_same_file_may_be_open_twice_and_under_two_names(tmp_path: Path) -> None:
    db, link = tmp_path / "reviewer.db", tmp_path / "link.db"
    with Store.open(db):
        link.symlink_to(db)
        with Store.open(db):
            assert is_open(link)
        assert is_open(db)
    assert not is_open(link)
    assert not is_open(tmp_path / "none.db")
