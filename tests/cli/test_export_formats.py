import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from reviewer.formats.ways_out import WAYS

Run = Callable[..., Result]
Tell = Callable[..., Any]
Mark = Callable[..., None]


@pytest.fixture
def article_id(add: Tell, mark: Mark) -> str:
    """The sample with two errors."""
    key = str(add()["article_id"])
    mark(key, ("Homyim", "Hmeimim"), ("teroris", None))
    return key


@pytest.mark.parametrize("way", WAYS, ids=lambda it: it.name)
def test_every_format_is_written_whole_to_a_file_and_to_standard_output(
    run: Run, tell: Tell, article_id: str, tmp_path: Path, way: Any
) -> None:
    target = tmp_path / f"out{way.suffix}"
    told = tell("export", "--format", way.name, "-o", target, article_id)
    assert (told["file"], told["format"]) == (str(target), way.name)
    assert told[way.counts] > 0
    assert target.stat().st_size > 0
    assert [it.name for it in tmp_path.glob("*.part")] == []
    assert run("export", "--format", way.name, "-o", "-", article_id).stdout_bytes


def test_formats_are_listed_with_what_they_carry_and_lose(run: Run, tell: Tell) -> None:
    assert [it["name"] for it in tell("formats")["formats"]] == [it.name for it in WAYS]
    lines = run("formats").stdout
    assert all(it.carries in lines and it.loses in lines for it in WAYS)


def test_a_table_with_tabs_comes_back(
    run: Run, tell: Tell, add: Tell, article_id: str, tmp_path: Path
) -> None:
    table = tmp_path / "errors.tsv"
    assert tell("export", "--format", "tsv", "-o", table)["errors"] == 2
    other = ("--db", tmp_path / "other.db")
    add(*other)
    assert tell("import", table, *other)["stored"] == 2
    here, there = (run("export", "-o", "-", *which).stdout_bytes for which in ((), other))
    assert here == there


@pytest.mark.parametrize(("name", "articles"), [("csv", 0), ("xliff", 1), ("jsonl", 1)])
def test_what_comes_back_is_counted(
    run: Run, add: Tell, article_id: str, tmp_path: Path, name: str, articles: int
) -> None:
    file = tmp_path / f"errors.{name}"
    assert run("export", "--format", name, "-o", file).exit_code == 0
    other = ("--db", tmp_path / "other.db")
    if not articles:
        add(*other)
    came = "1 article" if articles else "0 articles"
    told = run("import", file, *other).stdout.splitlines()
    assert told == ["2 errors brought in, 0 were here already.", f"New: {came}, 1 review."]
    assert "2 were here already." in run("import", file, *other).stdout


def test_the_alignment_names_every_row(run: Run, article_id: str) -> None:
    done = run("export", "--format", "alignment", "-o", "-", "--no-bom").stdout_bytes.decode()
    rows = list(csv.DictReader(io.StringIO(done), delimiter="\t", quoting=csv.QUOTE_NONE))
    shown = json.loads(run("show", article_id, "--json").stdout)
    reference = [it for it in rows if it["text_role"] == "reference"]
    assert [int(it["row"]) for it in reference] == [it["row"] for it in shown["rows"]]
    first = shown["rows"][0]["article"][0]
    assert (int(reference[0]["article_start"]), int(reference[0]["article_end"])) == (
        first["start"],
        first["end"],
    )


def test_a_text_is_chosen_only_where_one_is_written(run: Run, article_id: str) -> None:
    done = run("export", "-o", "-", "--text", "NMT")
    assert done.exit_code == 2
    assert "--text" in done.stderr


@pytest.mark.parametrize("form", ["xliff", "xliff12"])
def test_rows_and_errors_come_back_as_xliff_into_an_empty_database(
    run: Run, tell: Tell, article_id: str, tmp_path: Path, form: str
) -> None:
    file = tmp_path / "a.xlf"
    tell("export", "--format", form, "-o", file)
    other = ("--db", tmp_path / "other.db")
    report = tell("import", file, *other)
    assert (report["format"], report["errors"], report["stored"]) == ("xliff", 2, 2)
    here, there = (run("export", "-o", "-", *which).stdout_bytes for which in ((), other))
    assert here == there
    rows, again = (
        run("export", "--format", "alignment", "-o", "-", *it).stdout_bytes for it in ((), other)
    )
    assert rows == again
