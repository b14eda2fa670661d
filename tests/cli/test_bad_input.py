"""What a command says to input it cannot take: one sentence, exit code 2, nothing changed."""

import hashlib
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from reviewer.shipped import resource as shipped

ARTICLE = shipped("sample", "aleppo", "article.id.txt")
ENGLISH = shipped("sample", "aleppo", "reference.en.txt")

Run = Callable[..., Result]
Tell = Callable[..., Any]
Mark = Callable[..., None]


def _state(db: Path) -> dict[str, str]:
    """Every file beside the database and what is in it."""
    return {
        str(it.relative_to(db.parent)): hashlib.sha256(it.read_bytes()).hexdigest()
        for it in db.parent.rglob("*")
        if it.is_file()
    }


@pytest.fixture
def refused(run: Run, db: Path) -> Callable[..., str]:
    """Run a command that is refused; give its sentence."""

    def call(*words: object) -> str:
        before = _state(db)
        result = run(*words)
        assert (result.exit_code, result.stdout) == (2, "")
        (sentence,) = result.stderr.splitlines()
        assert sentence.endswith(".")
        assert ". " not in sentence
        assert _state(db) == before
        return sentence

    return call


FILES = {
    "empty": (b"", "has no text in it"),
    "blank": (b"\xef\xbb\xbf \r\n\t", "has no text in it"),
    "binary": (bytes(range(256)) * 100, "is neither text nor a document"),
    "encoding": (b"\xef\xbb\xbfKat\xe9", "is in no known text encoding"),
    "huge": (b"Kata " * 4_200_000, "has 21 MB, more than the 20 MB"),
}


@pytest.mark.parametrize("role", ["article", "--reference", "--machine"])
@pytest.mark.parametrize("name", FILES)
def test_files_that_are_no_text(
    refused: Callable[..., str], add: Tell, tmp_path: Path, role: str, name: str
) -> None:
    add()
    data, reason = FILES[name]
    path = tmp_path / f"{name}.txt"
    path.write_bytes(data)
    words = {
        "article": ("add", path),
        "--reference": ("add", ARTICLE, "--reference", path),
        "--machine": ("add", ARTICLE, "--machine", f"NMT={path}"),
    }[role]
    assert f"{name}.txt {reason}" in refused(*words)


def test_missing_files_and_folders(refused: Callable[..., str], add: Tell, tmp_path: Path) -> None:
    article_id = add()["article_id"]
    none = tmp_path / "none"
    assert "none does not exist" in refused("add", none)
    assert "none does not exist" in refused("import", none)
    assert "is a folder" in refused("add", tmp_path)
    assert "is a folder" in refused("import", tmp_path)
    assert "is a folder" in refused("export", "-o", tmp_path)
    assert "there is no folder" in refused("export", "-o", none / "x.csv")
    assert "there is no folder" in refused("corrected", article_id, "-o", none / "x.txt")


@pytest.mark.parametrize("command", ["show", "corrected", "remove", "export"])
def test_articles_that_are_not_there(refused: Callable[..., str], add: Tell, command: str) -> None:
    add()
    words = ("-o", "x.csv") if command == "export" else ()
    assert "No article is called or numbered “Berita”" in refused(command, "Berita", *words)


def test_a_title_of_two_articles(
    refused: Callable[..., str], add: Tell, tell: Tell, tmp_path: Path
) -> None:
    add("--title", "Judul")
    (tmp_path / "b.txt").write_text("Artikel kedua.", "utf-8")
    tell("add", tmp_path / "b.txt", "--title", "Judul")
    assert "“Judul” fits 2 articles" in refused("show", "Judul")


def test_a_text_that_an_article_has_not(refused: Callable[..., str], add: Tell) -> None:
    article_id = add()["article_id"]
    sentence = refused("corrected", article_id, "--text", "Google")
    assert "has no text “Google”; it has article, reference, machine NMT" in sentence


TABLES: dict[str, tuple[Callable[[str], str], str]] = {
    "columns": (lambda it: it.replace(",start,end,", ",von,bis,"), "columns start and end are"),
    "offsets": (lambda it: it.replace(",Homyim,", ",Homyam,"), "“Homyam” is not where it stood"),
    "offset": (lambda it: re.sub(r",\d+,Homyim,", ",x,Homyim,", it), "end “x” is no offset"),
    "category": (lambda it: it.replace("/Named entity", "/Namen"), "is in no typology"),
    "severity": (lambda it: it.replace(",major,", ",grave,"), "severity “grave” is none of"),
    "long cell": (lambda it: it.replace(",major,", f",major,{'x' * 10_000_000}"), "characters"),
    "NUL": (lambda it: it.replace(",major,", ",major\0,"), "NUL"),
    "not closed": (lambda it: it.replace(",Homyim,", ',"Homyim,'), "quotation marks"),
    "no table": (lambda _: "name;age\n", "no table of errors"),
    "empty": (lambda _: "", "no table of errors"),
}  # fmt: skip


@pytest.mark.parametrize("name", TABLES)
def test_tables_that_cannot_be_brought_in(
    refused: Callable[..., str], run: Run, add: Tell, mark: Mark, tmp_path: Path, name: str
) -> None:
    mark(add()["article_id"], ("Homyim", "Hmeimim"))
    path = tmp_path / "errors.csv"
    run("export", "-o", path)
    change, reason = TABLES[name]
    path.write_text(change(path.read_text("utf-8-sig")), "utf-8", newline="")
    sentence = refused("import", path)
    assert reason in sentence
    assert f"{path}" in sentence
    assert "line " in sentence


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
def test_a_full_disk_while_exporting(refused: Callable[..., str], add: Tell, mark: Mark) -> None:
    mark(add()["article_id"], ("Homyim", "Hmeimim"))
    assert "no space left for /dev/full" in refused("export", "-o", "/dev/full")


def test_a_database_that_is_none(refused: Callable[..., str], add: Tell, db: Path) -> None:
    add()
    db.write_bytes(b"SQLite format 3\0" + bytes(range(256)) * 64)
    assert "is damaged or no Reviewer database" in refused("list")
    assert "is damaged or no Reviewer database" in refused("add", ARTICLE)


def test_a_database_of_a_newer_reviewer(refused: Callable[..., str], add: Tell, db: Path) -> None:
    add()
    with sqlite3.connect(db) as sql:
        sql.execute("PRAGMA user_version = 99")
    sql.close()
    assert "was made by a newer Reviewer" in refused("add", ARTICLE, "--reference", ENGLISH)


def test_a_database_that_is_kept_busy(refused: Callable[..., str], add: Tell, db: Path) -> None:
    add()
    busy = sqlite3.connect(db, isolation_level=None)
    busy.execute("BEGIN IMMEDIATE")
    try:
        assert "is kept busy by another program" in refused("remove", _only_id(db))
    finally:
        busy.close()


def _only_id(db: Path) -> str:
    """The id of the only article."""
    sql = sqlite3.connect(db)
    try:
        return str(sql.execute("SELECT article_id FROM articles").fetchone()[0])
    finally:
        sql.close()


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that other users may enter, unlike pytest's."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


def _process(*words: object, before: str) -> subprocess.CompletedProcess[str]:
    program = (
        "import os, sys, resource, signal\n"
        "from reviewer.cli import main, articles, exchange, commands\n"
        "import reviewer.core.alignment, charset_normalizer, sentencex, sqlite_utils\n"
        f"{before}\nsys.exit(main())"
    )
    return subprocess.run(
        [sys.executable, "-c", program, *map(str, words)],
        capture_output=True,
        text=True,
        env=os.environ | {"PYTHONPATH": str(Path.cwd())},
        check=False,
    )


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs users of Unix")
def test_what_may_not_be_read_or_changed(run: Run, open_folder: Path) -> None:
    db, text = open_folder / "reviewer.db", open_folder / "b.txt"
    run("add", ARTICLE, "--db", db)
    db.chmod(0o444)
    text.write_text("Artikel kedua.", "utf-8")
    text.chmod(0)
    before = db.read_bytes()
    nobody = "if not os.geteuid(): os.setuid(65534)"
    result = _process("add", text, "--db", db, before=nobody)
    assert (result.returncode, result.stderr.count("\n")) == (2, 1)
    assert "b.txt may not be read" in result.stderr
    result = _process("remove", _only_id(db), "--db", db, before=nobody)
    assert (result.returncode, result.stderr.count("\n")) == (2, 1)
    assert "may not be changed" in result.stderr
    assert db.read_bytes() == before


def test_no_more_room_for_the_database(run: Run, open_folder: Path) -> None:
    db = open_folder / "reviewer.db"
    run("add", ARTICLE, "--db", db)
    before = db.read_bytes()
    text = open_folder / "b.txt"
    text.write_text("Artikel kedua yang panjang. " * 20_000, "utf-8")
    full = (
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({len(before) + 9999},) * 2)"
    )
    result = _process("add", text, "--db", db, before=full)
    assert (result.returncode, result.stderr.count("\n")) == (2, 1)
    assert str(db) in result.stderr
    assert db.read_bytes() == before
    listed = run("list", "--db", db).stdout
    assert listed.count("\n") == 1


@pytest.mark.parametrize(
    "words",
    [["export", "-o"], ["export", "--format", "xlsx", "-o"], ["corrected", "Judul", "-o"],
     ["memory", "export"]],
)  # fmt: skip
def test_the_database_is_no_file_to_write_to(
    refused: Callable[..., str], add: Tell, db: Path, words: list[str]
) -> None:
    add("--title", "Judul")
    assert "is a database, which nothing is written over" in refused(*words, db)


def test_names_longer_than_a_file_may_have(refused: Callable[..., str], add: Tell) -> None:
    add()
    name = "a" * 300
    for words in (["add", name], ["merge", name], ["score", "--model", name]):
        assert "longer than the name of a file" in refused(*words)
    for words in (["check", name], ["show", name]):
        assert f"{name}" in refused(*words)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
def test_an_answer_that_finds_no_room(add: Tell, db: Path) -> None:
    add()
    for words in ("list", "list --json", "export -o -"):
        command = f"{sys.executable} main.py --db {db} {words}"
        for output, code in (("/dev/full", 2), ("&-", 0)):
            done = subprocess.run(
                f"{command} >{output}", shell=True, capture_output=True, text=True, check=False
            )
            told = "The answer could not be written" in done.stderr
            assert (done.returncode, told, "Traceback" in done.stderr) == (code, code == 2, False)
