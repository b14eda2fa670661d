"""One database for each test of a command, and the sample in it."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from reviewer.cli.commands import reviewer
from reviewer.core.annotation import Annotation, Severity, Span
from reviewer.core.export_row import Imported
from reviewer.shipped import resource
from reviewer.store import Store

SAMPLE = resource("sample", "aleppo")
NAME = "Accuracy/Mistranslation/Named entity"
IDS = [f"00000000-0000-4000-8000-{number:012d}" for number in range(10)]

Run = Callable[..., Result]
Tell = Callable[..., Any]
Mark = Callable[..., None]


@pytest.fixture
def db(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The database that commands work on unless they name another."""
    path = tmp_path / "data" / "reviewer.db"
    monkeypatch.setenv("REVIEWER_DB", str(path))
    return path


@pytest.fixture
def run(db: Path) -> Run:
    """Run a command in this process."""
    return lambda *words: CliRunner().invoke(reviewer, [str(word) for word in words])


@pytest.fixture
def tell(run: Run) -> Tell:
    """Run a command that succeeds without a word of warning; give its JSON."""

    def call(*words: object) -> Any:
        result = run(*words, "--json")
        assert (result.exit_code, result.stderr) == (0, "")
        return json.loads(result.stdout)

    return call


@pytest.fixture
def add(tell: Tell) -> Tell:
    """Add the sample with its reference and its machine version."""
    words = (
        SAMPLE / "article.id.txt",
        "--reference",
        SAMPLE / "reference.en.txt",
        "--machine",
        f"NMT={SAMPLE / 'machine.en.txt'}",
    )
    return lambda *more: tell("add", *words, *more)


@pytest.fixture
def mark(db: Path) -> Mark:
    """Mark words of an article's own text, each with a correction or none."""

    def call(article_id: str, *marks: tuple[str, str | None]) -> None:
        with Store.open(db) as store:
            own = store.texts(article_id)[0]
            items = []
            for number, (words, correction) in enumerate(marks):
                start = own.content.index(words)
                error = Annotation(
                    annotation_id=IDS[number],
                    review_id=IDS[9],
                    spans=(Span(own.text_id, start, start + len(words), words),),
                    category=NAME,
                    severity=Severity.MAJOR,
                    correction=correction,
                    comment="",
                    origin="manual",
                    repeat_of=None,
                    created_at="2026-03-01T09:30:00.125Z",
                    updated_at="2026-03-01T09:30:00.125Z",
                )
                items.append(Imported(error, article_id, "Rina"))
            store.import_annotations(items, "mqm-core")

    return call
