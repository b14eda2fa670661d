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


RATINGS = (
    "system\tdoc\tdoc_id\tseg_id\trater\tsource\ttarget\tcategory\tseverity\n"
    "S\tnews\t1\t1\tr\tThe cat.\t<v>Kucing</v>.\tStyle/Odd\tMajor\n"
    "S\tnews\t2\t2\tr\tA dog.\tAnjing.\tNo-error\tNo-error\n"
    "S\tnews\t2\t2\tr\tA dog.\t<v>Anjing</v>.\tFound\tHOTW-test\n"
)


def test_ratings_are_imported_scored_and_exported(run: Run, tell: Tell, tmp_path: Path) -> None:
    file, out = tmp_path / "ratings.tsv", tmp_path / "out.tsv"
    file.write_text(RATINGS, "utf-8")
    facts = tell("import", file)
    assert (facts["format"], facts["errors"], facts["stored"]) == ("google-tsv", 1, 1)
    assert (facts["articles"], facts["reviews"], facts["unplaced"]) == (1, 1, [])
    assert facts["unknown_categories"] == {"Style/Odd": 1}
    assert [it["line"] for it in facts["doubts"]] == [4]
    (score,) = tell("score", "--by", "system", "--model", "wmt2020")["scores"]
    assert (score["system"], score["score"], score["segments"]) == ("S", 2.5, 2)
    said = run("import", file).output
    assert "0 errors brought in, 1 were here already." in said
    assert "1 × it is an attention check and was left out (first on line 4)." in said
    assert "Style/Odd (1)" in said
    tell("export", "--format", "google-tsv", "-o", out)
    assert out.read_text("utf-8").splitlines()[1:] == [
        it + "\t" for it in RATINGS.splitlines()[1:3]
    ]


def test_ratings_without_texts_need_another_file(run: Run, tell: Tell, tmp_path: Path) -> None:
    scores, texts = tmp_path / "scores.csv", tmp_path / "batches.json"
    scores.write_text('ani,S,1,TGT,eng,ind,80,d,False,"[]",1.0,2.0\n', "utf-8")
    item = {"itemID": 1, "documentID": "d", "targetID": "S", "targetText": "Kucing."}
    texts.write_text(json.dumps([{"items": [item]}]), "utf-8")
    refused = run("import", scores)
    assert refused.exit_code == 2
    assert "--texts" in refused.output + refused.stderr
    assert tell("import", scores, "--texts", texts)["reviews"] == 1


def test_formats_to_import_are_listed(run: Run, tell: Tell) -> None:
    names = [it["name"] for it in tell("formats")["imports"]]
    assert {"csv", "jsonl", "google-tsv", "pearmut", "label-studio", "appraise"} <= set(names)
    assert "To import:" in run("formats").output
