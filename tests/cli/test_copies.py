import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from click.testing import Result

Run = Callable[..., Result]
Tell = Callable[..., Any]
Mark = Callable[..., None]


def test_everything_leaves_and_comes_back(
    run: Run, tell: Tell, add: Tell, mark: Mark, db: Path, tmp_path: Path
) -> None:
    mark(add()["article_id"], ("Homyim", "Hmeimim"))
    copy = tmp_path / "copy.db"
    told = tell("backup", copy)
    assert (told["database"], told["bytes"]) == (str(db), copy.stat().st_size)
    other = ("--db", tmp_path / "empty.db")
    dry = tell("merge", copy, "--dry-run", *other)
    assert dry["changes"] > 0
    assert json.loads(run("list", "--json", *other).stdout)["articles"] == []
    merged = tell("merge", copy, *other)
    assert {**merged, "dry_run": True} == dry
    assert {it["table"]: it["new"] for it in merged["tables"]}["annotations"] == 1
    here, there = (run("export", "-o", "-", *which).stdout_bytes for which in ((), other))
    assert here == there
    assert tell("merge", copy, *other)["changes"] == 0


def test_the_table_is_told_in_lines(run: Run, add: Tell, tmp_path: Path) -> None:
    add()
    copy = tmp_path / "copy.db"
    run("backup", copy)
    lines = run("merge", copy).stdout.splitlines()
    assert lines[0].split() == ["new", "newer", "same", "kept", "conflicts"]
    assert lines[2].split() == ["articles", "0", "0", "1", "0", "0"]
    assert lines[-1] == "0 rows came in."


def test_what_cannot_be_done_is_told(run: Run, add: Tell, db: Path, tmp_path: Path) -> None:
    add()
    for words in (("merge", tmp_path / "none.db"), ("merge", db), ("backup", db)):
        done = run(*words)
        assert (done.exit_code, done.stdout) == (2, "")
        assert str(words[1]) in done.stderr


def test_a_copy_that_is_there_is_not_written_over(run: Run, add: Tell, tmp_path: Path) -> None:
    add()
    copy = tmp_path / "copy.db"
    copy.write_bytes(b"of last year")
    done = run("backup", copy)
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.strip() == (
        f"{copy} is there already; give the copy another name, or --force to write over it."
    )
    assert copy.read_bytes() == b"of last year"
    assert run("backup", copy, "--force").exit_code == 0
    assert copy.read_bytes().startswith(b"SQLite format 3")


def test_nothing_is_exported_over_a_database(run: Run, add: Tell, db: Path, tmp_path: Path) -> None:
    add()
    before = db.read_bytes()
    for words in (("export", "-o", db), ("export", "--format", "xliff", "-o", db)):
        done = run(*words)
        assert (done.exit_code, done.stdout) == (2, "")
        assert str(db) in done.stderr
    assert db.read_bytes() == before
