import csv
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from reviewer.formats.typology_toml import shipped_path
from reviewer.scoring.word_count import count_article_words
from reviewer.shipped import resource
from reviewer.store import Store
from reviewer.store.study import choose_typology
from tests.released import with_words

Run = Callable[..., Result]
Tell = Callable[..., Any]
Mark = Callable[..., None]

DATA = Path(__file__).parents[1] / "data"
ARTICLE = (resource("sample", "aleppo") / "article.id.txt").read_text("utf-8")
WORDS = sum(count_article_words(line) for line in ARTICLE.splitlines())


@pytest.fixture
def article(add: Tell, mark: Mark) -> str:
    """The sample with two major errors by one reviewer."""
    article_id: str = add()["article_id"]
    mark(article_id, ("Homyim", "Hmeimim"), ("Damaskus", None))
    return article_id


def test_an_article_by_mqm(tell: Tell, article: str) -> None:
    (score,) = tell("score", article)["scores"]
    assert (score["system"], score["article_id"]) == ("article", article)
    assert (score["words"], score["errors"], score["penalty"]) == (WORDS, 2, 10)
    assert score["score"] == pytest.approx(100 - 10 / WORDS * 1000)
    assert score["passed"] is (10 / WORDS * 1000 <= 10)
    assert score["small_sample"] is (WORDS < 500)
    assert f"|EWC:{WORDS}|words:target|" in score["signature"]
    assert score["interval"]["low"] < score["score"] <= score["interval"]["high"]


def test_google_and_matecat(tell: Tell, article: str) -> None:
    segments = len(tell("show", article)["rows"])
    for model in ("wmt2020", "wmt2023"):
        (score,) = tell("score", "--by", "system", "--model", model)["scores"]
        assert (score["score"], score["passed"]) == (pytest.approx(10 / score["segments"]), None)
        assert score["segments"] >= segments
        assert score["signature"].startswith(f"model:{model}|")
    (score,) = tell("score", "--model", "matecat")["scores"]
    assert score["score"] == pytest.approx(4 / WORDS * 1000)


def test_a_model_of_ones_own(tell: Tell, article: str, tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    shipped = resource("typologies", "mqm-core.toml").read_text("utf-8")
    own.write_text(shipped.replace("major = 5\n", "major = 7\n"), "utf-8")
    (score,) = tell("score", article, "--model", own)["scores"]
    assert score["penalty"] == 14
    assert "major=7" in score["signature"]


def test_the_study_says_what_errors_count(
    run: Run, tell: Tell, article: str, db: Path, tmp_path: Path
) -> None:
    own = tmp_path / "own.toml"
    shipped = resource("typologies", "mqm-core.toml").read_text("utf-8")
    own.write_text(shipped.replace("major = 5\n", "major = 7\n"), "utf-8")
    with Store.open(db) as store:
        choose_typology(store, own)
    (score,) = tell("score", article)["scores"]
    (system,) = tell("compare", article)["systems"]
    tell("report", article, "-o", tmp_path / "report.html")
    assert (score["penalty"], system["penalty"]) == (14, 14)
    assert score["signature"] == system["signature"]
    assert score["signature"] in (tmp_path / "report.html").read_text("utf-8")
    (score,) = tell("score", article, "--model", shipped_path())["scores"]
    assert score["penalty"] == 10
    own.unlink()
    for command in ("score", "compare", "agree"):
        result = run(command)
        assert (result.exit_code, result.stdout, str(own) in result.stderr) == (2, "", True)
    assert tell("score", "--model", "wmt2020")["scores"]


def test_by_reviewer_and_category(tell: Tell, article: str) -> None:
    (score,) = tell("score", "--by", "reviewer")["scores"]
    assert score["reviewer"] == "Rina"
    (score,) = tell("score", "--by", "category", "--model", "wmt2023")["scores"]
    assert score["category"] == "Accuracy/Mistranslation/Named entity"
    assert score["penalty"] == 10


def test_what_nobody_reviewed_has_no_score(tell: Tell, add: Tell) -> None:
    add()
    assert tell("score") == {"scores": []}


def test_for_people_and_as_a_table(run: Run, tell: Tell, article: str) -> None:
    (score,) = tell("score", article)["scores"]
    first, second = run("score", article).stdout.splitlines()
    told = score["interval"] if score["small_sample"] else None
    start = f"{told['low']:.2f} to {told['high']:.2f} (small sample)  " if told else ""
    assert first.startswith(start or f"{score['score']:.2f}  ")
    assert second.strip() == score["signature"]
    (row,) = csv.DictReader(io.StringIO(run("score", article, "--csv").stdout))
    assert float(row["score"]) == score["score"]
    assert float(row["interval.low"]) == score["interval"]["low"]


def test_what_is_not_known_is_told(run: Run, article: str, tmp_path: Path) -> None:
    for words in (["nowhere"], ["--model", tmp_path / "none.toml"], ["--by", "moon"]):
        result = run("score", *words)
        assert (result.exit_code, result.stdout, len(result.stderr.splitlines())) == (2, "", 1)
    assert run("score", "--json", "--csv").exit_code == 2


def test_the_signature_stands_once_below_the_figures(run: Run, tell: Tell, article: str) -> None:
    scores = tell("score", "--by", "category")["scores"]
    lines = run("score", "--by", "category").stdout.splitlines()
    told = [it for it in lines if "model:mqm2" in it]
    assert len(lines) == len(scores) + len(told)
    assert len(told) == len({it["signature"] for it in scores})


def test_one_reviewer_and_one_system(run: Run, tell: Tell, article: str) -> None:
    everything = tell("score", "--by", "system")["scores"]
    assert tell("score", "--by", "system", "--reviewer", "Rina")["scores"] == everything
    assert tell("score", "--by", "system", "--system", "article")["scores"] == everything[:1]
    for command in ("score", "compare", "agree"):
        nobody = run(command, "--reviewer", "Budi")
        assert nobody.exit_code == 2
        assert "“Budi” has no review of these articles" in nobody.stderr
        nothing = run(command, "--system", "GPT")
        assert nothing.exit_code == 2
        assert "“GPT” made none of these articles' texts; there are NMT, article." in nothing.stderr


def test_chance_begins_where_it_is_told(tell: Tell, tmp_path: Path) -> None:
    with_words(DATA / "mqm_zhen_2023.tsv.gz", tmp_path / "ratings.tsv")
    tell("import", tmp_path / "ratings.tsv")
    kept = ("--by", "system", "--model", "wmt2023", "--system", "GPT4-5shot")
    (usual,) = tell("score", *kept)["scores"]
    (other,) = tell("score", *kept, "--resamples", 50, "--seed", 7)["scores"]
    assert usual["signature"].endswith("|resamples:1000|seed:12345")
    assert other["signature"].endswith("|resamples:50|seed:7")
    assert other["score"] == usual["score"]
    assert other["interval"] != usual["interval"]
    assert tell("score", *kept, "--resamples", 50, "--seed", 7)["scores"] == [other]
