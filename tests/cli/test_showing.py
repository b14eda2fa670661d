from collections.abc import Callable
from typing import Any

from click.testing import Result

from reviewer.core.export_row import COLUMNS
from reviewer.shipped import resource

SAMPLE = resource("sample", "aleppo")
ARTICLE, REFERENCE, MACHINE = (
    str(SAMPLE / name) for name in ("article.id.txt", "reference.en.txt", "machine.en.txt")
)

Run = Callable[..., Result]
Tell = Callable[..., Any]
Mark = Callable[..., None]


def test_showing_rows_with_both_sides_and_errors(
    run: Run, tell: Tell, add: Tell, mark: Mark
) -> None:
    article_id = add()["article_id"]
    mark(article_id, ("Homyim", "Hmeimim"))
    facts = tell("show", article_id[:6])
    row = next(it for it in facts["rows"] if "Homyim" in it["article"][0]["text"])
    assert "Hmeimim" in row["english"][0]["text"]
    assert row["row"] == facts["rows"].index(row) + 1
    (error,) = facts["errors"]
    assert list(error) == list(COLUMNS)
    assert (error["quote"], error["correction"], error["row"]) == ("Homyim", "Hmeimim", row["row"])
    assert facts["reviews"][0]["reviewer"] == "Rina"
    beside = tell("show", facts["title"], "--text", "NMT")
    assert "footprint" not in beside["rows"][row["row"] - 1]["english"][0]["text"]
    lines = run("show", article_id).stdout
    assert "“Homyim” → “Hmeimim” (article)" in lines
    assert "The offensive led by" in lines


def test_an_article_without_english(run: Run, tell: Tell) -> None:
    article_id = tell("add", ARTICLE)["article_id"]
    facts = tell("show", article_id)
    assert facts["english"] is None
    assert {len(it["english"]) for it in facts["rows"]} == {0}
    assert "Homyim" in run("show", article_id).stdout
