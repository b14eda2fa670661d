import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from reviewer import __version__
from reviewer.shipped import resource

SAMPLE = resource("sample", "aleppo")
ARTICLE, REFERENCE, MACHINE = (
    str(SAMPLE / name) for name in ("article.id.txt", "reference.en.txt", "machine.en.txt")
)

PROGRAM = "import sys; from reviewer.cli import main; sys.exit(main())"

Run = Callable[..., Result]


def test_the_database_may_be_named_before_or_after_the_command(
    run: Run, db: Path, tmp_path: Path
) -> None:
    one, two = tmp_path / "one.db", tmp_path / "two.db"
    run("--db", one, "add", ARTICLE)
    run("add", ARTICLE, "--db", two)
    assert one.exists()
    assert two.exists()
    assert run("list").stdout == ""


def test_version_and_help(run: Run) -> None:
    assert run("--version").stdout == f"Reviewer {__version__}\n"
    assert "screenshot" in run("--help").stdout
    assert "--machine NAME=FILE" in run("add", "-h").stdout


def _process(
    db: Path, *words: str, program: str = PROGRAM, **variables: str
) -> subprocess.CompletedProcess[bytes]:
    environment = os.environ | {"REVIEWER_DB": str(db), "PYTHONPATH": str(Path.cwd())} | variables
    command = [sys.executable, "-c", program, *words]
    return subprocess.run(command, capture_output=True, env=environment, check=False)


def test_as_a_process(db: Path, tmp_path: Path) -> None:
    added = _process(db, "add", ARTICLE, "--title", "Judul “baru”", "--json")
    assert (added.returncode, added.stderr) == (0, b"")
    assert json.loads(added.stdout)["title"] == "Judul “baru”"
    wrong = _process(db, "add", str(tmp_path))
    assert (wrong.returncode, wrong.stdout) == (2, b"")
    assert wrong.stderr.decode().startswith(f"{tmp_path} is a folder ")
    assert wrong.stderr.count(b"\n") == 1
    text = _process(db, "corrected", "Judul “baru”")
    assert text.stdout == Path(ARTICLE).read_bytes()


def test_words_that_no_terminal_of_this_kind_can_show(db: Path) -> None:
    _process(db, "add", ARTICLE, "--title", "Judul “baru”")
    listed = _process(db, "list", PYTHONIOENCODING="latin-1", PYTHONUTF8="0")
    assert listed.returncode == 0
    assert b"Judul \\u201cbaru\\u201d" in listed.stdout


def test_a_reader_that_goes_away_is_no_trouble(db: Path) -> None:
    _process(db, "add", ARTICLE, "--title", "Judul")
    words = [sys.executable, "-c", PROGRAM, "show", "Judul", "--db", str(db)]
    environment = os.environ | {"PYTHONPATH": str(Path.cwd())}
    with subprocess.Popen(
        words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert (process.wait(), process.stderr.read()) == (0, b"")


def test_a_bug_is_logged_and_ends_with_1(db: Path, tmp_path: Path) -> None:
    program = (
        "import sys; from reviewer.cli import main, articles\n"
        "def broken(*_, **__): raise ZeroDivisionError('a bug')\n"
        "articles.read_one = broken; sys.exit(main())"
    )
    result = _process(db, "add", ARTICLE, program=program, XDG_STATE_HOME=str(tmp_path))
    assert (result.returncode, result.stdout) == (1, b"")
    (line,) = result.stderr.decode().splitlines()
    log = next(tmp_path.rglob("reviewer.log"))
    assert str(log) in line
    assert "ZeroDivisionError: a bug" in log.read_text("utf-8")


@pytest.mark.parametrize(
    "words",
    [
        ["lst"],
        ["list", "--jsn"],
        ["add"],
        ["add", ARTICLE, "--machine", "NMT"],
        ["add", ARTICLE, "--machine", f"={MACHINE}"],
        ["add", ARTICLE, "more"],
        ["export"],
        ["export", "-o", "-", "--json"],
        ["export", "-o", "x.csv", "--format", "xls"],
        ["screenshot", "x", "-o", "x.png", "--theme", "blue"],
        ["corrected", "--text"],
        ["--db"],
    ],
)
def test_words_that_make_no_command_are_told_in_one_sentence(run: Run, words: list[str]) -> None:
    result = run(*words)
    assert (result.exit_code, result.stdout) == (2, "")
    (line,) = result.stderr.splitlines()
    assert line.endswith("--help” shows what can be said.")
    assert ". " not in line
