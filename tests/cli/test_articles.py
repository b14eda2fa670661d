from collections.abc import Callable
from pathlib import Path
from typing import Any

from click.testing import Result

from reviewer.shipped import resource

SAMPLE = resource("sample", "aleppo")
ARTICLE, REFERENCE, MACHINE = (
    str(SAMPLE / name) for name in ("article.id.txt", "reference.en.txt", "machine.en.txt")
)

Run = Callable[..., Result]
Tell = Callable[..., Any]
Mark = Callable[..., None]


def test_adding_and_listing(run: Run, tell: Tell, add: Tell) -> None:
    assert run("list").stdout == ""
    added = add()
    assert [(it["role"], it["label"]) for it in added["texts"]] == [
        ("article", ""),
        ("reference", ""),
        ("machine", "NMT"),
    ]
    assert not added["known"]
    assert add() == added | {"known": True}
    again = run("add", ARTICLE, "--reference", REFERENCE, "--machine", f"NMT={MACHINE}")
    assert "is stored already, with all these texts; nothing was added" in again.stderr
    (listed,) = tell("list")["articles"]
    assert listed["article_id"] == added["article_id"]
    assert listed["title"].startswith("Serangan yang dipimpin oleh")
    assert (listed["state"], listed["errors"], listed["texts"]) == ("new", 0, 3)
    assert added["article_id"][:8] in run("list").stdout


def test_titles(tell: Tell, tmp_path: Path) -> None:
    assert tell("add", ARTICLE, "--title", "Judul")["title"] == "Judul"
    assert tell("add", ARTICLE)["title"] == "Judul"
    (tmp_path / "tanda.txt").write_text("***", "utf-8")
    assert tell("add", tmp_path / "tanda.txt")["title"] == "tanda"


def test_more_texts_are_added_later(tell: Tell, tmp_path: Path) -> None:
    tell("add", ARTICLE)
    other = tmp_path / "other.txt"
    other.write_text("Another English text.", "utf-8")
    tell("add", ARTICLE, "--reference", REFERENCE, "--reference", other)
    added = tell("add", ARTICLE, "--machine", f"A={MACHINE}")
    assert [(it["role"], it["label"]) for it in added["texts"]] == [
        ("article", ""),
        ("reference", ""),
        ("reference", "2"),
        ("machine", "A"),
    ]


def test_what_was_removed_is_added_again_and_a_further_text_too(run: Run, add: Tell) -> None:
    added = add()
    run("remove", added["article_id"])
    assert not add()["known"]
    lower = run("add", ARTICLE, "--machine", f"nmt={MACHINE}")  # the same system
    assert "nothing was added" in lower.stderr


def test_the_corrected_text(run: Run, tell: Tell, add: Tell, mark: Mark, tmp_path: Path) -> None:
    article_id = add()["article_id"]
    mark(article_id, ("Homyim", "Hmeimim"), ("Source link", ""), ("Damaskus", None))
    original = Path(ARTICLE).read_bytes()
    wanted = original.replace(b"Homyim", b"Hmeimim").replace(b"Source link", b"")
    assert run("corrected", article_id).stdout_bytes == wanted
    assert run("corrected", article_id, "--text", "NMT").stdout_bytes == Path(MACHINE).read_bytes()
    result = run("corrected", article_id, "-o", tmp_path / "out.txt")
    assert (result.stdout, (tmp_path / "out.txt").read_bytes()) == ("", wanted)
    facts = tell("corrected", article_id)
    assert facts["content"].encode() == wanted
    assert len(facts["applied"]) == 2


def test_overlapping_corrections_are_told_and_left_out(run: Run, add: Tell, mark: Mark) -> None:
    article_id = add()["article_id"]
    mark(article_id, ("di Homyim dan", "di Hmeimim dan"), ("Homyim", "Hmeimim"))
    result = run("corrected", article_id)
    assert result.stdout_bytes == Path(ARTICLE).read_bytes()
    assert result.exit_code == 0
    (line,) = result.stderr.splitlines()
    assert line.startswith("Neither “di Homyim dan” → “di Hmeimim dan”")


def test_removing_and_bringing_back(run: Run, tell: Tell, add: Tell, mark: Mark) -> None:
    article_id = add()["article_id"]
    mark(article_id, ("Homyim", None))
    assert tell("remove", article_id)["removed"] is True
    assert tell("list") == {"articles": []}
    assert run("show", article_id).exit_code == 2
    add()
    assert tell("list")["articles"][0]["errors"] == 1


def test_another_text_of_a_system_is_told_with_its_new_name(
    run: Run, tell: Tell, tmp_path: Path
) -> None:
    files = [tmp_path / name for name in ("a.txt", "b.txt", "c.txt")]
    for path, words in zip(files, ("Satu kalimat.", "One sentence.", "A sentence."), strict=True):
        path.write_text(words, "utf-8")
    first = tell("add", files[0], "--machine", f"gnmt={files[1]}")
    again = tell("add", files[0], "--machine", f"gnmt={files[1]}")
    assert [it["warnings"] for it in (first, again)] == [[], []]
    other = run("add", files[0], "--machine", f"gnmt={files[2]}")
    assert (
        other.stderr == "There is another text of “gnmt” already; this one is kept as “gnmt 2”.\n"
    )
