import csv
import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from click.testing import Result

from reviewer.core.change import Change, Step
from reviewer.store import Store

Run = Callable[..., Result]
Tell = Callable[..., Any]
Mark = Callable[..., None]


@pytest.fixture
def article(add: Tell, mark: Mark) -> str:
    """The sample with two major errors by one reviewer, of which one has a correction."""
    article_id: str = add()["article_id"]
    mark(article_id, ("Homyim", "Hmeimim"), ("Damaskus", None))
    return article_id


@pytest.fixture
def judged(article: str, db: Path) -> str:
    """The same with a judgement."""
    with Store.open(db) as store:
        (review,) = store.reviews(article)
        change = Change(review, replace(review, judgement=64.0))
        step = Step(str(uuid4()), article, review.reviewer_id, "judge", (change,), "2026-03-01")
        store.apply(step)
    return article


def test_all_tables(tell: Tell, article: str) -> None:
    found = tell("compare", "--resamples", "50")
    (score,) = tell("score", "--by", "system")["scores"]
    (system,) = found["systems"]
    assert {name: system[name] for name in ("system", "score", "words", "errors", "penalty")} == {
        name: score[name] for name in ("system", "score", "words", "errors", "penalty")
    }
    assert system["small_sample"] is True
    assert system["per_thousand"] == pytest.approx(2 / system["words"] * 1000)
    assert system["per_thousand_by_severity"]["major"] == system["per_thousand"]
    assert system["errors_by_category"] == {"Accuracy/Mistranslation/Named entity": 2}
    assert system["worst"]["article_id"] == article
    assert [it["reviewer"] for it in found["reviewers"]] == ["Rina"]
    assert [it["article_id"] for it in found["articles"]] == [article]
    assert [it["category"] for it in found["categories"]] == list(system["errors_by_category"])
    assert len(found["days"]) == 1
    assert {(it["metric"], it["system"], it["against"]) for it in found["metrics"]} == {
        (metric, system, against)
        for metric in ("BLEU", "chrF", "chrF++", "TER")
        for system, against in (("NMT", "reference"), ("article", "corrected"))
    }
    assert found["pairs"] == []
    assert found["signature"].endswith("|interval:95%-bootstrap|resamples:50|seed:12345")
    assert system["interval"]["method"] == "gamma"
    assert system["signature"].endswith("|interval:95%-gamma|unseen:5")
    assert system["words_read"] == system["words"]


def test_two_machines_in_pairs(tell: Tell, add: Tell, article: str) -> None:
    add("--machine", f"Other={Path(__file__).parents[1] / 'data/aleppo/reference.en.txt'}")
    pairs = tell("compare", "--resamples", "50")["pairs"]
    assert {it["measure"] for it in pairs} == {"BLEU", "chrF", "chrF++", "TER"}
    for it in pairs:
        assert (it["one"], it["other"], it["better"]) == ("NMT", "Other", "Other")
        assert it["significant"] is True
        assert 0 < it["p"]["randomization"] < 0.01
    assert tell("compare", "--no-metrics")["pairs"] == []


def test_the_same_seed_gives_the_same_figures(tell: Tell, article: str) -> None:
    words = ("compare", "--resamples", "60", "--seed")
    assert tell(*words, "4") == tell(*words, "4")
    assert tell(*words, "4")["metrics"] != tell(*words, "5")["metrics"]


@pytest.mark.parametrize(
    ("by", "names"),
    [
        ("system", ["article"]),
        ("reviewer", ["article", "Rina"]),
        ("category", ["article", "Accuracy/Mistranslation/Named entity"]),
        ("day", ["article"]),
        ("metric", ["TER", "corrected"]),
    ],
)
def test_a_table_for_people_and_as_csv(run: Run, article: str, by: str, names: list[str]) -> None:
    lines = run("compare", "--by", by, "--resamples", "20").stdout.splitlines()
    assert any(all(name[:30] in line for name in names) for line in lines)
    if by != "metric":
        assert lines[0] == f"mqm2 by {by}, higher is better"
        assert "small sample" in lines[2]
    assert lines[-1].startswith("model:mqm2|")
    table = run("compare", "--by", by, "--csv", "--resamples", "20").stdout
    row = list(csv.DictReader(io.StringIO(table)))[-1]
    assert row["signature"]
    assert float(row["interval.low"]) <= float(row["score"]) <= float(row["interval.high"])


def test_judgements(tell: Tell, run: Run, judged: str) -> None:
    (score,) = tell("score", "--model", "esa")["scores"]
    assert (score["score"], score["segments"], score["passed"]) == (64, 1, None)
    assert score["signature"].startswith("model:esa|")
    assert tell("compare", "--model", "esa", "--no-metrics")["systems"][0]["score"] == 64
    assert run("agree", "--model", "esa").exit_code == 2


def test_nothing_to_compare_is_said_in_one_sentence(run: Run, tell: Tell) -> None:
    result = run("compare")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("There is nothing to compare: ")
    assert len(result.stderr.splitlines()) == 1
    assert run("score").stdout.startswith("Nothing is scored: ")
    assert run("compare", "--json", "--csv").exit_code == 2


def test_metrics_alone_can_be_compared(tell: Tell, add: Tell) -> None:
    add()
    found = tell("compare", "--resamples", "20")
    assert (found["systems"], len(found["metrics"])) == ([], 4)
