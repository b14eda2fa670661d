import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from click.testing import Result

import reviewer
from reviewer.formats.source import Address
from reviewer.shipped import resource

SAMPLE = resource("sample", "aleppo")
ARTICLE, REFERENCE = SAMPLE / "article.id.txt", SAMPLE / "reference.en.txt"
PNG = b"\x89PNG\r\n\x1a\n"

Run = Callable[..., Result]
Tell = Callable[..., Any]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """What the commands asked of the window, which is not opened."""
    calls: list[Any] = []
    app = ModuleType("reviewer.app")
    monkeypatch.setitem(vars(app), "run", lambda db, **what: calls.append((db, what)))
    monkeypatch.setitem(vars(app), "screenshot", lambda *what: calls.append(what))
    monkeypatch.setitem(sys.modules, "reviewer.app", app)
    monkeypatch.setattr(reviewer, "app", app, raising=False)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    return calls


def test_opening_files(run: Run, asked: list[Any], db: Path) -> None:
    assert run("open", ARTICLE, REFERENCE).exit_code == 0
    assert asked == [(db, {"open_article": None, "files": [ARTICLE, REFERENCE]})]


def test_opening_pages_on_the_web(run: Run, asked: list[Any], db: Path) -> None:
    pages = ["https://kabar.example/a", "https://news.example/b"]
    assert run("open", pages[0]).exit_code == 0
    assert run("open", ARTICLE, pages[1]).exit_code == 0
    assert [what["files"] for _, what in asked] == [
        [Address(pages[0])],
        [ARTICLE, Address(pages[1])],
    ]


def test_opening_a_stored_article(run: Run, add: Tell, asked: list[Any], db: Path) -> None:
    article_id = add("--title", "Judul")["article_id"]
    assert run("open", "judul").exit_code == 0
    assert asked == [(db, {"open_article": article_id, "files": []})]


@pytest.mark.parametrize(
    "words", [["none.txt"], ["none.docx"], [str(Path("a") / "b")], [str(ARTICLE), "none"]]
)
def test_files_that_are_missing_open_nothing(run: Run, asked: list[Any], words: list[str]) -> None:
    result = run("open", *words)
    assert (result.exit_code, asked) == (2, [])
    assert f"{words[-1]} does not exist" in result.stderr


def test_an_article_that_is_not_stored_opens_nothing(run: Run, asked: list[Any]) -> None:
    result = run("open", "Judul")
    assert (result.exit_code, asked) == (2, [])
    assert "No article is called or numbered “Judul”" in result.stderr


def test_what_a_picture_is_to_show(run: Run, add: Tell, asked: list[Any], db: Path) -> None:
    article_id = add()["article_id"]
    target = db.parent / "window.png"
    run("screenshot", article_id[:8], "-o", target)
    run(
        "screenshot", article_id, "-o", target,
        "--size", "1920X1080", "--theme", "dark", "--language", "id",
    )  # fmt: skip
    assert asked == [
        (db, article_id, target, (1280, 800), "light", None),
        (db, article_id, target, (1920, 1080), "dark", "id"),
    ]


@pytest.mark.parametrize("size", ["big", "1280", "1280x", "0x800", "99999x800", "-5x5"])
def test_sizes_that_no_picture_has(run: Run, asked: list[Any], size: str) -> None:
    result = run("screenshot", "Judul", "-o", "x.png", f"--size={size}")
    assert (result.exit_code, asked) == (2, [])
    assert result.stderr.startswith(f"“{size}” is no size for a picture; ")


def test_a_real_picture(db: Path, add: Tell, tmp_path: Path) -> None:
    article_id = add()["article_id"]
    target = tmp_path / "window.png"
    program = "import sys; from reviewer.cli import main; sys.exit(main())"
    words = [sys.executable, "-c", program, "screenshot", article_id, "-o", str(target)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path.cwd())}
    result = subprocess.run(
        [*words, "--size", "1000x700"], capture_output=True, env=environment, check=False
    )
    assert (result.returncode, result.stdout) == (0, b"")
    data = target.read_bytes()
    assert data.startswith(PNG)
    assert (int.from_bytes(data[16:20]), int.from_bytes(data[20:24])) == (1000, 700)
