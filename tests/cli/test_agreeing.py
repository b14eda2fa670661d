import csv
import io
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from reviewer.core.annotation import Annotation, Severity, Span
from reviewer.core.export_row import Imported
from reviewer.store import Store

Run = Callable[..., Result]
Tell = Callable[..., Any]
Add = Callable[..., None]


@pytest.fixture
def marks(db: Path) -> Add:
    """Mark words of an article in somebody's review, which has a number."""

    def call(article: str, reviewer: str, review: int, words: Sequence[tuple[str, str]]) -> None:
        with Store.open(db) as store:
            own = store.texts(article)[0]
            items = []
            for number, (quote, category) in enumerate(words):
                start = own.content.index(quote)
                error = Annotation(
                    f"00000000-0000-4000-8000-{review:06d}{number:06d}",
                    f"00000000-0000-4000-9000-{review:012d}",
                    (Span(own.text_id, start, start + len(quote), quote),),
                    category,
                    Severity.MINOR,
                    None,
                    "",
                    "manual",
                    None,
                    "2026-03-01T09:30:00.125Z",
                    "2026-03-01T09:30:00.125Z",
                )
                items.append(Imported(error, article, reviewer))
            store.import_annotations(items, "mqm-core")

    return call


@pytest.fixture
def article(add: Tell, marks: Add) -> str:
    """The sample, read by two, of whom one read it twice."""
    article_id: str = add()["article_id"]
    marks(article_id, "Rina", 1, [("Homyim", "Accuracy")])
    marks(article_id, "Budi", 2, [("Homyim", "Style"), ("Damaskus", "Accuracy")])
    marks(article_id, "Rina", 3, [("Homyim", "Accuracy"), ("Damaskus", "Accuracy")])
    return article_id


def test_pairs_of_reviewers_and_of_passes(tell: Tell, article: str) -> None:
    found = tell("agree", article)
    two, passes = found["pairs"]
    assert (two["one"], two["other"], two["marks"]) == ("Budi", "Rina", {"one": 2, "other": 2})
    assert two["exact"]["spans"] == {"precision": 1, "recall": 1, "f1": 1}
    assert two["exact"]["category"]["f1"] == 0.5
    assert two["kappa"] == two["alpha"] == 1
    assert {"one": "Style", "other": "Accuracy", "marks": 1} in two["categories"]
    assert (passes["one"], passes["other"], passes["same_reviewer"]) == ("Rina", "Rina", True)
    assert passes["exact"]["both"]["recall"] == 1
    assert found["alpha_errors"] == 1
    assert found["reviewers"] == ["Budi", "Rina"]
    assert tell("agree") == found


def test_for_people_and_as_a_table(run: Run, article: str) -> None:
    lines = run("agree").stdout.splitlines()
    assert lines[0].split()[:3] == ["one", "other", "segments"]
    assert lines[1].split()[:2] == ["Budi", "Rina"]
    assert "(second pass)" in lines[2]
    assert "     1  Style – Accuracy" in lines
    assert "     1  not marked – Accuracy" in lines
    assert lines[-1].startswith("agreement|points:mqm2|")
    rows = list(csv.DictReader(io.StringIO(run("agree", "--csv").stdout)))
    assert [row["exact.both.f1"] for row in rows] == ["0.5", str(2 / 3)]


def test_one_reviewer_alone_is_told(run: Run, add: Tell, marks: Add) -> None:
    marks(add()["article_id"], "Rina", 1, [("Homyim", "Accuracy")])
    result = run("agree")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("No text has two reviews to be compared; ")
    assert run("agree", "nowhere").exit_code == 2
    assert run("agree", "--csv", "--json").exit_code == 2
