import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from reviewer.shipped import resource

SAMPLE = resource("sample", "aleppo")
ARTICLE, REFERENCE, MACHINE = (
    str(SAMPLE / name) for name in ("article.id.txt", "reference.en.txt", "machine.en.txt")
)
HOMYIM = "Homyim (Indonesian) – Hmeimim (English): spelt differently"

Run = Callable[..., Result]
Tell = Callable[..., Any]


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "rows.tsv"
    rows = 'Satu.\tOne.\nPangkalan "di Homyim".\tBases "at Hmeimim".\nSekitar 600.\tSome 900.\n'
    path.write_bytes(b"\xef\xbb\xbfid\ten\n" + rows.encode())
    return path


def checks(answer: Any) -> list[tuple[str, int]]:
    return [(it["check"], it["row"]) for it in answer["findings"]]


def test_two_files(tell: Tell) -> None:
    answer = tell("check", ARTICLE, REFERENCE)
    assert list(answer) == ["findings"]
    content = {"id": Path(ARTICLE).read_text("utf-8"), "en": Path(REFERENCE).read_text("utf-8")}
    for found in answer["findings"]:
        for span in found["spans"]:
            assert content[span["language"]][span["start"] : span["end"]] == span["quote"]
    (homyim,) = [it for it in answer["findings"] if it["suggestion"] == "Hmeimim"]
    start, there = content["id"].index("Homyim"), content["en"].index("Hmeimim")
    assert homyim == {
        "check": "names",
        "row": homyim["row"],
        "message": HOMYIM,
        "category": "Accuracy/Mistranslation/Named entity",
        "severity": "major",
        "suggestion": "Hmeimim",
        "spans": [
            {
                "role": "article",
                "language": "id",
                "start": start,
                "end": start + 6,
                "quote": "Homyim",
            },
            {
                "role": "reference",
                "language": "en",
                "start": there,
                "end": there + 7,
                "quote": "Hmeimim",
            },
        ],
    }


def test_rows_of_a_table(tell: Tell, table: Path) -> None:
    answer = tell("check", table, "--only", "names, numbers")
    assert checks(answer) == [("names", 2), ("numbers", 3)]
    spans = [(it["start"], it["end"]) for it in answer["findings"][0]["spans"]]
    assert spans == [(14, 20), (10, 17)]


def test_nothing_to_suggest_is_null(tell: Tell, tmp_path: Path) -> None:
    (tmp_path / "x.tsv").write_text("id\ten\n\tThe minister had resigned a week before.\n", "utf-8")
    (found,) = tell("check", tmp_path / "x.tsv")["findings"]
    assert (found["check"], found["suggestion"]) == ("completeness", None)
    assert [it["language"] for it in found["spans"]] == ["en"]


def test_a_stored_article_is_checked_as_its_files_are(tell: Tell, add: Tell) -> None:
    stored = add()["article_id"]
    assert tell("check", stored) == tell("check", ARTICLE, REFERENCE)
    assert tell("check", stored[:8], "--text", "reference") == tell("check", stored)
    machine = tell("check", stored, "--text", "NMT")
    roles = {span["role"] for it in machine["findings"] for span in it["spans"]}
    assert roles <= {"article", "machine"}
    assert machine != tell("check", stored)


def test_a_machine_that_differs_from_article_and_reference_is_at_fault(
    tell: Tell, tmp_path: Path
) -> None:
    """The suggestion is for its words; the Indonesian span comes first all the same."""
    files = {}
    for name, words in (("id", "Ada 250 rumah."), ("en", "There are 250 houses."), ("mt", "")):
        files[name] = tmp_path / f"{name}.txt"
        files[name].write_text(words or "There are 520 houses.", "utf-8")
    machine = f"MT={files['mt']}"
    stored = tell("add", files["id"], "--reference", files["en"], "--machine", machine)[
        "article_id"
    ]
    assert tell("check", stored)["findings"] == []
    (found,) = tell("check", stored, "--text", "MT")["findings"]
    assert found["suggestion"] == "250"
    assert [(it["role"], it["quote"]) for it in found["spans"]] == [
        ("article", "250"),
        ("machine", "520"),
    ]
    (alone,) = tell("check", files["id"], files["mt"])["findings"]
    assert alone["suggestion"] == "520"
    assert alone.keys() == found.keys()


def test_an_article_without_english_shows_what_one_side_shows(tell: Tell) -> None:
    stored = tell("add", ARTICLE)["article_id"]
    answer = tell("check", ARTICLE)
    assert tell("check", stored) == answer
    names = {it["check"] for it in answer["findings"]}
    assert names == {"punctuation", "untranslated", "boilerplate"}
    assert {span["role"] for it in answer["findings"] for span in it["spans"]} == {"article"}


def test_what_needs_english_says_nothing_without_it(run: Run, tell: Tell) -> None:
    stored = tell("add", ARTICLE)["article_id"]
    assert tell("check", ARTICLE, "--only", "completeness,numbers,links")["findings"] == []
    result = run("check", stored, "--text", "reference")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "no English text yet" in result.stderr


def test_a_table_of_another_name_is_known_by_its_header(tell: Tell, table: Path) -> None:
    renamed = table.rename(table.with_suffix(".txt"))
    assert ("names", 2) in checks(tell("check", renamed))


def test_lines_for_people(run: Run, table: Path) -> None:
    result = run("check", table, "--only", "names")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == f"    2  major     {HOMYIM}\n"
    assert run("check", table, "--only", "dates").stdout == ""


@pytest.mark.parametrize(
    ("threshold", "only", "code"),
    [
        ("major", "names", 3),
        ("minor", "names", 3),
        ("critical", "names", 0),
        ("neutral", "dates", 0),
    ],
)
def test_failing_for_pipelines(run: Run, table: Path, threshold: str, only: str, code: int) -> None:
    result = run("check", table, "--only", only, "--fail-on", threshold)
    assert (result.exit_code, result.stderr) == (code, "")


def test_a_glossary(tell: Tell, tmp_path: Path) -> None:
    (tmp_path / "x.tsv").write_text("id\ten\nMereka berdamai.\tA ceasefire held.\n", "utf-8")
    terms = tmp_path / "terms.csv"
    terms.write_text("english,indonesian\nceasefire,gencatan senjata\n", "utf-8")
    assert checks(tell("check", tmp_path / "x.tsv", "--only", "glossary")) == []
    answer = tell("check", tmp_path / "x.tsv", "--only", "glossary", "--glossary", terms)
    assert checks(answer) == [("glossary", 1)]


def test_a_folder(run: Run, tell: Tell, table: Path) -> None:
    folder = table.parent / "pairs"
    (folder / "id").mkdir(parents=True)
    (folder / "en").mkdir()
    (folder / "rows.tsv").write_bytes(table.read_bytes())
    for name, source in (("x.id.txt", ARTICLE), ("x.en.txt", REFERENCE)):
        (folder / name).write_bytes(Path(source).read_bytes())
    for name, words in (("id/y.txt", "Dia tiba Kamis."), ("en/y.txt", "He came on Wednesday.")):
        (folder / name).write_text(words, "utf-8")
    result = run("check", folder, "--json")
    answer = json.loads(result.stdout)
    assert (result.exit_code, list(answer)) == (0, ["files"])
    assert [list(it) for it in answer["files"]] == [["file", "findings"]] * 3
    found = {it["file"]: it["findings"] for it in answer["files"]}
    assert list(found) == ["id/y.txt", "rows.tsv", "x.id.txt"]
    assert found["x.id.txt"] == tell("check", ARTICLE, REFERENCE)["findings"]
    assert checks({"findings": found["id/y.txt"]}) == [("dates", 1)]
    assert result.stderr.splitlines()[-1] == "3 of 3 files checked"
    lines = run("check", folder, "--only", "names").stdout.splitlines()
    assert [it for it in lines if not it.startswith(" ")] == ["rows.tsv", "x.id.txt"]


def test_what_cannot_be_read_does_not_stop_the_rest(run: Run, table: Path) -> None:
    (table.parent / "a.tsv").write_bytes(b"id\ten\nx\n")
    result = run("check", table.parent, "--only", "names", "--fail-on", "minor")
    assert result.exit_code == 2
    assert HOMYIM in result.stdout
    assert f"{table.parent / 'a.tsv'}, line 2: " in result.stderr


def test_a_folder_without_pairs(run: Run, tmp_path: Path) -> None:
    result = run("check", tmp_path, "--json")
    assert (result.exit_code, json.loads(result.stdout)) == (2, {"files": []})
    assert result.stderr.startswith(f"{tmp_path} has no pair to check;")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["none.tsv"], "none.tsv does not exist"),
        (["no/where"], "no/where does not exist"),
        (["none"], "No article is called or numbered “none”"),
        ([ARTICLE, "none.txt"], "none.txt does not exist"),
        ([ARTICLE, REFERENCE, "--text", "NMT"], "--text goes with a stored article"),
        ([ARTICLE, REFERENCE, "--only", "names,nmaes"], "No check is called “nmaes”, they are"),
        ([ARTICLE, REFERENCE, "--only", ""], "No check is called “”, they are names, numbers,"),
        ([ARTICLE, REFERENCE, "--fail-on", "bad"], "Invalid value for '--fail-on'"),
        ([ARTICLE, REFERENCE, "--glossary", "none.csv"], "none.csv does not exist"),
        ([], "Missing argument"),
    ],
)
def test_what_is_wrong_is_one_sentence(run: Run, words: list[str], sentence: str) -> None:
    result = run("check", *words)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(sentence)
    assert result.stderr.count("\n") == 1


def _process(*words: object) -> subprocess.CompletedProcess[bytes]:
    program = "import sys; from reviewer.cli import main; sys.exit(main())"
    command = [sys.executable, "-c", program, *map(str, words)]
    environment = os.environ | {"PYTHONPATH": str(Path.cwd())}
    return subprocess.run(command, capture_output=True, env=environment, check=False)


def test_as_a_process(table: Path) -> None:
    done = _process("check", table, "--only", "names", "--json", "--fail-on", "major")
    assert (done.returncode, done.stderr) == (3, b"")
    assert json.loads(done.stdout)["findings"][0]["message"] == HOMYIM
    wrong = _process("check", table, "--only", "x")
    assert (wrong.returncode, wrong.stdout) == (2, b"")


def test_a_long_table_as_a_process(tmp_path: Path) -> None:
    rows = ["Pangkalan di Homyim.\tBases at Hmeimim.", *["Satu.\tOne."] * 2500]
    path = tmp_path / "long.tsv"
    path.write_text("\n".join(["id\ten", *rows, rows[0]]), "utf-8")
    done = _process("check", path, "--only", "names", "--json")
    assert (done.returncode, done.stderr) == (0, b"")
    assert checks(json.loads(done.stdout)) == [("names", 1), ("names", 2502)]
