"""Articles from documents and pages, by the same road as in the window."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from tests.formats.webserver import Site, running

ROOT = Path(__file__).parents[2]
DATA = ROOT / "tests" / "data" / "articles"
ENGLISH = "The harvest has begun in the village. It is better than that of last year, they said."

ADD = "import sys; from reviewer.cli import main; sys.exit(main())"

Run = Callable[..., Result]
Tell = Callable[..., Any]


@pytest.fixture
def site() -> Iterator[Site]:
    with running() as started:
        yield started


def test_a_page_with_its_headline_and_where_it_comes_from(tell: Tell) -> None:
    added = tell("add", DATA / "berita.html")
    assert added["title"] == "Gempa Kecil Guncang Lembah Sunyi, Warga Diminta Tenang"
    assert added["details"]["file"] == "berita.html"
    assert added["details"]["date"] == "2024-11-30"
    assert tell("add", DATA / "berita.html", "--title", "Gempa")["title"] == "Gempa"


def test_documents_with_english_from_the_web(tell: Tell, site: Site) -> None:
    page = f"<html><body><article><p>{ENGLISH}</p></article></body></html>".encode()
    url = site.page("/en", page)
    added = tell("add", DATA / "surat.docx", "--reference", url, "--machine", f"NMT={url}")
    assert added["title"] == "Panen Raya di Desa Tirta Mulya"
    assert [it["role"] for it in added["texts"]] == ["article", "reference", "machine"]
    # The same words are the same article, whatever they come in.
    assert tell("add", DATA / "surat.odt")["article_id"] == added["article_id"]


def test_the_article_from_the_web(tell: Tell, run: Run, site: Site) -> None:
    url = site.page("/berita", (DATA / "berita.html").read_bytes())
    assert tell("add", url)["details"]["url"] == url
    refused = run("add", site.url("/none"))
    assert refused.exit_code == 2
    assert "the site answered 404" in refused.stderr
    assert refused.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"%PDF-1.4\nrusak", "cannot be read as PDF"),
        (b"PK\x03\x04rusak", "“archive”"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "“old Office document”"),
        (b"{\\rtf1}", "has no text in it"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "is neither text nor a document"),
        (b"<html><p>" + b"<b>" * 70_000, "nested deeper"),
    ],
)
def test_what_cannot_be_read_is_one_sentence(
    run: Run, tmp_path: Path, content: bytes, said: str
) -> None:
    (tmp_path / "a.docx").write_bytes(content)
    refused = run("add", tmp_path / "a.docx")
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert said in refused.stderr
    assert refused.stderr.count("\n") == 1


@pytest.mark.parametrize("name", ["berita.html", "surat.docx", "surat.pdf"])
def test_libraries_say_nothing_beside(tmp_path: Path, name: str) -> None:
    """In a process of its own, where no test catches what libraries log."""
    done = subprocess.run(
        [sys.executable, "-c", ADD, "add", str(DATA / name), "--json"],
        cwd=ROOT,
        env=os.environ | {"REVIEWER_DB": str(tmp_path / "a.db")},
        capture_output=True,
        check=True,
    )
    assert done.stderr == b""
    assert json.loads(done.stdout)["warnings"] == []


def test_pairs_of_documents_are_checked(run: Run, tmp_path: Path) -> None:
    (tmp_path / "x.id.docx").write_bytes((DATA / "surat.docx").read_bytes())
    (tmp_path / "x.en.docx").write_bytes((DATA / "surat.docx").read_bytes())
    told = run("check", tmp_path, "--json")
    assert told.stderr == "1 of 1 files checked\n"
    (checked,) = json.loads(told.stdout)["files"]
    assert checked["findings"]
