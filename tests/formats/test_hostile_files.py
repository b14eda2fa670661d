"""Files that were made to do harm, added in a process with little memory: one sentence each, and
an end."""

from __future__ import annotations

import io
import re
import resource
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

MEMORY = 1_000_000_000
SECONDS = 20  # of the processor
DATA = Path(__file__).parents[1] / "data" / "articles"
ADD = """
import sys, pathlib
from reviewer.core.errors import ReviewerError
from reviewer.formats.article_file import read_article
try:
    print(len(read_article(pathlib.Path(sys.argv[1]), lambda _: None).content))
except ReviewerError as error:
    print(type(error).__name__, error)
"""


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))  # nothing is unpacked anywhere


def _zipped(part: str, size: int, content: bytes = b"<w:p/>", *, source: str) -> bytes:
    """A real document whose text is swollen to this size by a repeated content."""
    stream = io.BytesIO()
    with zipfile.ZipFile(DATA / source) as old, zipfile.ZipFile(stream, "w", 8) as new:
        for name in old.namelist():
            if name != part:
                new.writestr(name, old.read(name))
        with new.open(part, "w") as opened:
            opened.write(b"<a>")
            for _ in range(size // len(content) // 1000):
                opened.write(content * 1000)
    return stream.getvalue()


def _nested_zip() -> bytes:
    inner = _zipped("word/document.xml", 30_000_000, source="surat.docx")
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", 8) as outer:
        for number in range(20):
            outer.writestr(f"{number}.zip", inner)
    return stream.getvalue()


def _pdf(content: bytes) -> bytes:
    packed = zlib.compress(content, 9)
    head = (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R/MediaBox[0 0 9 9]>>endobj\n"
    )
    stream = b"4 0 obj<</Filter/FlateDecode/Length %d>>stream\n%s\nendstream endobj\n"
    return head + stream % (len(packed), packed) + b"trailer<</Root 1 0 R>>\n%%EOF"


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
XML_BOMB = f'<!DOCTYPE a [<!ENTITY l0 "ha">{LAUGHS}]><a>&l9;</a>'.encode()
HUGE = 199_000_000
FILES: dict[str, tuple[Callable[[], bytes], str]] = {
    "dense.docx": (
        lambda: _zipped("word/document.xml", 39_000_000, b"<w:p/>", source="surat.docx"),
        "ArchiveTooDense",
    ),
    "large.odt": (
        lambda: _zipped("content.xml", 300_000_000, b"\n" * 1000, source="surat.odt"),
        "ArchiveTooLarge|ArchiveTooDense",
    ),
    "nested.docx": (_nested_zip, "KindNotArticle"),
    "laughs.docx": (
        lambda: _zipped("word/document.xml", 1000, XML_BOMB, source="surat.docx"),
        "XmlEntities|DocumentDamaged",
    ),
    "laughs.html": (lambda: XML_BOMB.replace(b"<a>", b"<html>"), "KindNotArticle|FileEmpty|[0-9]+"),
    "deep.html": (lambda: b"<html>" + b"<b><div>" * 2_000_000, "NestedTooDeep"),
    "broad.html": (lambda: b"<html>" + b"<p>a" * 4_900_000, "NestedTooDeep"),
    "tags.html": (lambda: b"<html>" + b"<p>a" * 150_000, "[0-9]+"),
    "blocks.html": (lambda: b"<html>" + b"<p>" * 150_000 + b"a" * 300, "[0-9]+"),
    "attributes.html": (lambda: b"<html><p " + b"a=b " * 4_000_000 + b">a", "FileEmpty|[0-9]+"),
    "open.rtf": (lambda: b"{\\rtf1" + b"{\\v a" * 300_000, "[0-9]+|DocumentDamaged|FileEmpty"),
    "hex.rtf": (lambda: b"{\\rtf1{\\pict " + b"0af4" * (HUGE // 4) + b"}a}", "1$"),
    "swollen.pdf": (lambda: _pdf(b" " * HUGE), "DocumentDamaged|PdfWithoutText"),
    "brackets.pdf": (lambda: _pdf(b"[" * 5_000_000), "DocumentDamaged|PdfWithoutText"),
    "nothing.pdf": (lambda: b"%PDF-1.4\n" + b"\0" * HUGE, "DocumentDamaged"),
    "lines.pdf": (lambda: b"%PDF-1.4\n" + b"1 0 obj\n" * (HUGE // 8), "DocumentDamaged"),
    "parts.mhtml": (
        lambda: (
            b'From: a\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n'
            + b"--b\n\n" * 20_000_000
        ),
        "DocumentDamaged",
    ),
    "zeros.txt": (lambda: b"\0" * HUGE, "FileBinary"),
    "words.txt": (lambda: b"kata " * (HUGE // 5), "FileTooLarge"),
    "words.html": (lambda: b"<html>" + b"kata " * (HUGE // 5), "FileTooLarge"),
}


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are set as on Unix")
@pytest.mark.parametrize("name", FILES)
def test_a_file_that_was_made_to_do_harm(tmp_path: Path, name: str) -> None:
    make, said = FILES[name]
    file = tmp_path / name
    file.write_bytes(make())
    done = subprocess.run(
        [sys.executable, "-c", ADD, str(file)],
        capture_output=True,
        text=True,
        preexec_fn=_limit,
        cwd=DATA.parents[2],
        check=False,
    )
    file.unlink()
    assert done.returncode == 0, done.stderr[-2000:]
    assert re.match(f"(?:{said})", done.stdout), done.stdout[:500]
