"""Which article is read first, on the command line."""

import json
from pathlib import Path

from click.testing import CliRunner

from reviewer.cli.commands import reviewer
from tests.cli.conftest import Run, Tell

GOOD = "Rusia mundur.\n\nDia pulang ke Moskow."
GOOD_ENGLISH = "Russia withdraws.\n\nHe went home to Moscow."


def test_the_worst_article_comes_first(add: Tell, tell: Tell, tmp_path: Path) -> None:
    good, good_english, alone = (tmp_path / name for name in ("a.txt", "b.txt", "c.txt"))
    good.write_text(GOOD, "utf-8")
    good_english.write_text(GOOD_ENGLISH, "utf-8")
    alone.write_text("Sendiri.\n\nTidak ada Inggrisnya.", "utf-8")
    best = tell("add", good, "--reference", good_english)["article_id"]
    without = tell("add", alone)["article_id"]
    worst = add()["article_id"]

    answer = tell("triage")

    assert next(it["article_id"] for it in answer["articles"]) == worst
    assert {it["article_id"] for it in answer["articles"]} == {worst, best, without}
    assert [it["article_id"] for it in answer["without_english"]] == [without]
    first, *_, last = answer["articles"]
    assert last["expected_errors"] == 0
    assert first["findings"]["names"] >= 1
    assert first["expected_errors"] > 1
    assert first["per_1000_words"] == round(1000 * first["expected_errors"] / first["words"], 2)


def test_it_is_told_in_lines(add: Tell, run: Run) -> None:
    add()
    result = run("triage")
    heading, line = result.stdout.splitlines()
    assert heading.split() == ["expected", "per", "1000", "words", "article"]
    assert "names" in line
    assert result.stderr == ""


def test_an_article_without_english_is_told_by_what_one_side_shows(
    tell: Tell, run: Run, tmp_path: Path
) -> None:
    alone = tmp_path / "c.txt"
    alone.write_text("Rusia mundur. . Dia dia pulang.", "utf-8")
    article_id = tell("add", alone)["article_id"]
    (found,) = tell("triage")["articles"]
    assert found["article_id"] == article_id
    assert found["findings"]["punctuation"] == 1
    assert found["expected_errors"] > 0
    told = run("triage").stderr
    assert "1 article has no English version; it was checked for what one side shows." in told


def test_an_empty_library_is_no_trouble(run: Run) -> None:
    result = run("triage", "--json")
    assert (result.exit_code, json.loads(result.stdout)["articles"]) == (0, [])


def test_many_articles_are_shared_out_with_the_same_outcome(
    db: Path, tmp_path: Path, tell: Tell
) -> None:
    for number in range(9):
        own, other = tmp_path / "a.txt", tmp_path / "b.txt"
        own.write_text(f"Nomor {number}.\n\nPangkalan di Homyim.", "utf-8")
        other.write_text(f"Number {number}.\n\nA base at Hmeimim.", "utf-8")
        tell("add", own, "--reference", other)
    result = CliRunner().invoke(reviewer, ["triage", "--json"])

    findings = [it["findings"] for it in json.loads(result.stdout)["articles"]]

    assert findings == [{"names": 1}] * 9
