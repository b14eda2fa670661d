"""Commands that only tell something: the study is the same to the last byte afterwards."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from PySide6.QtWidgets import QApplication

Run = Callable[..., Result]
Tell = Callable[..., Any]
Mark = Callable[..., None]

LOOKS = [
    ["list"],
    ["show", "Aleppo"],
    ["check", "Aleppo"],
    ["score"],
    ["score", "--by", "reviewer"],
    ["compare"],
    ["agree"],
    ["corrected", "Aleppo"],
    ["memory", "export", "memory.csv"],
    ["formats"],
    ["backup", "copy.db"],
    ["export", "--format", "csv", "-o", "errors.csv"],
    ["export", "--format", "jsonl", "-o", "articles.jsonl"],
    ["report", "-o", "report.html"],
    ["screenshot", "Aleppo", "-o", "window.png", "--size", "800x600"],
]


def contents(db: Path) -> str:
    with closing(sqlite3.connect(db)) as sql:
        return sha256("\n".join(sql.iterdump()).encode()).hexdigest()


@pytest.mark.parametrize("marked", [False, True])
@pytest.mark.parametrize("words", LOOKS, ids=" ".join)
def test_looking_stores_nothing(
    words: list[str],
    marked: bool,
    run: Run,
    add: Tell,
    mark: Mark,
    db: Path,
    tmp_path: Path,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    article_id = add("--title", "Aleppo")["article_id"]
    if marked:
        mark(article_id, ("Homyim", "Hmeimim"))
    before = contents(db)
    result = run(*words)
    assert result.exit_code == (2 if words == ["agree"] else 0), result.output
    assert contents(db) == before
