import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from click.testing import Result

from reviewer.shipped import resource

SAMPLE = resource("sample", "aleppo")
ARTICLE, REFERENCE, MACHINE = (
    str(SAMPLE / name) for name in ("article.id.txt", "reference.en.txt", "machine.en.txt")
)

NAME = "Accuracy/Mistranslation/Named entity"

Run = Callable[..., Result]
Tell = Callable[..., Any]
Mark = Callable[..., None]


def test_exporting_and_importing(
    run: Run, tell: Tell, add: Tell, mark: Mark, db: Path, tmp_path: Path
) -> None:
    article_id = add()["article_id"]
    mark(article_id, ("Homyim", "Hmeimim"), ("teroris", None))
    target = tmp_path / "errors.csv"
    assert tell("export", "--format", "csv", "-o", target) == {
        "file": str(target),
        "format": "csv",
        "errors": 2,
    }
    data = target.read_bytes()
    assert data.startswith(b"\xef\xbb\xbfreview_id,")
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert [(it["quote"], it["category"], it["reviewer"]) for it in rows] == [
        ("teroris", NAME, "Rina"),
        ("Homyim", NAME, "Rina"),
    ]
    assert run("export", "-o", "-", article_id).stdout_bytes == data
    assert run("export", "-o", "-", "--no-bom").stdout_bytes == data[3:]

    other = ("--db", tmp_path / "other.db")
    add(*other)
    report = tell("import", target, *other)
    assert (report["errors"], report["stored"], report["unplaced"]) == (2, 2, [])
    assert run("export", "-o", "-", *other).stdout_bytes == data
    assert run("import", target, *other).stdout == "0 errors brought in, 2 were here already.\n"


def test_cells_that_run_as_formulas(run: Run, add: Tell, mark: Mark) -> None:
    mark(add()["article_id"], ("Homyim", "=1+1"))
    assert b",'=1+1," in run("export", "-o", "-").stdout_bytes
    assert b",=1+1," in run("export", "-o", "-", "--raw").stdout_bytes


def test_only_the_chosen_articles_are_exported(
    run: Run, tell: Tell, add: Tell, mark: Mark, tmp_path: Path
) -> None:
    mark(add()["article_id"], ("Homyim", None))
    (tmp_path / "b.txt").write_text("Artikel kedua.", "utf-8")
    second = tell("add", tmp_path / "b.txt")["article_id"]
    assert run("export", "-o", "-", second).stdout_bytes.count(b"\r\n") == 1
    assert run("export", "-o", "-").stdout_bytes.count(b"\r\n") == 2


def test_partial_import(run: Run, add: Tell, mark: Mark, db: Path, tmp_path: Path) -> None:
    mark(add()["article_id"], ("Homyim", None), ("teroris", None))
    target, other = tmp_path / "errors.csv", ("--db", tmp_path / "other.db")
    run("export", "-o", target)
    lines = target.read_text("utf-8-sig").splitlines(keepends=True)
    at = next(n for n, line in enumerate(lines) if ",Homyim," in line)
    lines[at] = lines[at].replace(",Homyim,", ",Tartus di Homyim,")
    target.write_text("".join(lines), "utf-8", newline="")
    add(*other)
    result = run("import", target, *other)
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"line {at + 1}: “Tartus di Homyim”" in result.stderr
    assert run("export", "-o", "-", *other).stdout_bytes.count(b"\r\n") == 1
    result = run("import", target, "--partial", "--json", *other)
    report = json.loads(result.stdout)
    assert (result.exit_code, report["stored"]) == (0, 1)
    assert [it["line"] for it in report["unplaced"]] == [at + 1]
    assert f"line {at + 1} left out" in result.stderr
