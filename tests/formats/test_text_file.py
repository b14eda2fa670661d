import codecs
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.core import errors
from reviewer.core.errors import ReviewerError
from reviewer.formats.text_file import LIMIT, decode, read_text, text_from_paste

NEWS = (
    "“Serangan itu gagal”, kata juru bicara – naïve café…\r\n\r\n"
    "Militer Suriah tidak mengizinkan teroris membangun posisi. Don’t.\rHarga €5.\n"
)


def _write(folder: Path, data: bytes) -> Path:
    path = folder / "artikel.txt"
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "mac_roman"],
)
def test_common_encodings_give_the_text_exactly(tmp_path: Path, encoding: str) -> None:
    assert read_text(_write(tmp_path, NEWS.encode(encoding))) == NEWS


@pytest.mark.parametrize(
    "words", ["é", "Harga €5 – murah", "Kata “damai” itu.", "Suhu 30° di kota"]
)
def test_a_few_windows_characters_are_enough(tmp_path: Path, words: str) -> None:
    assert read_text(_write(tmp_path, words.encode("cp1252"))) == words


@pytest.mark.parametrize("endian", ["le", "be"])
def test_utf16_with_its_mark_in_either_order(tmp_path: Path, endian: str) -> None:
    mark = {"le": codecs.BOM_UTF16_LE, "be": codecs.BOM_UTF16_BE}[endian]
    text = "Pasukan 😀 الجيش\r\n"
    assert read_text(_write(tmp_path, mark + text.encode(f"utf-16-{endian}"))) == text


def test_only_the_first_mark_is_no_text(tmp_path: Path) -> None:
    assert read_text(_write(tmp_path, codecs.BOM_UTF8 * 2 + b"kata")) == "\ufeffkata"


@settings(deadline=None)
@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_utf8_is_read_as_it_is(text: str) -> None:
    path = Path("x")
    assert decode(text.encode(), path) == text.removeprefix("\ufeff")
    assert decode(codecs.BOM_UTF8 + text.encode(), path) == text


BAD = {
    "nothing": (b"", errors.FileEmpty),
    "blanks": ("\ufeff \r\n\t\u200b\u2003".encode(), errors.FileEmpty),
    "mark alone": (codecs.BOM_UTF16_LE, errors.FileEmpty),
    "NUL in words": (b"kata\0kata lain yang panjang", errors.FileBinary),
    "NUL at an even place": (b"kata\0kata lain yang panjang.", errors.FileBinary),
    "NUL at an odd place": (b"kata.\0kata lain yang panjang", errors.FileBinary),
    "program": (Path(sys.executable).read_bytes()[:50_000], errors.FileBinary),
    "picture": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9, errors.FileBinary),
    "document": (b"PK\x03\x04 no zeros here", errors.FileBinary),
    "rich text": (rb"{\rtf1\ansi Kata}", errors.FileBinary),
    "controls": (b"\x01\x02\x03kata", errors.FileBinary),
    "damaged UTF-8": ("“Kata” – naïve".encode() + b"\x94abc\xff", errors.EncodingUnknown),
    "marked, not UTF-8": (codecs.BOM_UTF8 + b"kat\xe9", errors.EncodingUnknown),
    "marked, not UTF-16": (codecs.BOM_UTF16_LE + b"\x00\xd8", errors.EncodingUnknown),
    "no encoding": (bytes(range(128, 256)) * 20, errors.EncodingUnknown),
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_no_text_is_refused(tmp_path: Path, name: str) -> None:
    data, kind = BAD[name]
    path = _write(tmp_path, data)
    with pytest.raises(kind) as caught:
        read_text(path)
    assert str(path) in str(caught.value)


def test_missing_file_and_folder(tmp_path: Path) -> None:
    with pytest.raises(errors.FileMissing):
        read_text(tmp_path / "none.txt")
    with pytest.raises(errors.FileMissing):
        read_text(_write(tmp_path, b"x") / "below.txt")
    with pytest.raises(errors.FileIsFolder):
        read_text(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(errors.FileUnreadable):
        read_text(tmp_path / "pipe")


def test_size_is_looked_at_before_reading(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as stream:
        stream.truncate(200_000_000)
    with pytest.raises(errors.FileTooLarge, match=r"200 MB.*20 MB"):
        read_text(path)
    path.write_bytes(b"kata " * (LIMIT // 5))
    assert len(read_text(path)) == LIMIT


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs users of Unix")
def test_no_permission(tmp_path: Path) -> None:
    path = _write(tmp_path, b"rahasia")
    path.chmod(0)
    if os.geteuid():
        with pytest.raises(errors.FileForbidden):
            read_text(path)
        return
    # Root may read everything: another user must try.
    script = (
        "import os, sys; from pathlib import Path\n"
        "from reviewer.formats.text_file import read_text\n"
        "from reviewer.core.errors import FileForbidden\n"
        "path = Path(sys.argv[1]); os.chdir(path.parent); os.setuid(65534)\n"
        "try: read_text(Path(path.name))\n"
        "except FileForbidden as error: print(error)\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", script, path], capture_output=True, text=True, check=True
    )
    assert "artikel.txt may not be read" in run.stdout


def test_pasted_text() -> None:
    assert text_from_paste("\ufeffKata\r\n") == "\ufeffKata\r\n"
    assert text_from_paste("a\ud83db") == "a\ufffdb"
    for pasted, kind in {
        " \n": errors.TextEmpty,
        "a\0b": errors.TextBinary,
        "é" * (LIMIT // 2 + 1): errors.TextTooLarge,
    }.items():
        with pytest.raises(kind):
            text_from_paste(pasted)


@settings(deadline=None, max_examples=300)
@given(st.binary(max_size=200))
def test_any_bytes_give_a_text_or_one_of_our_errors(data: bytes) -> None:
    try:
        text = decode(data, Path("x"))
    except ReviewerError:
        return
    assert "\0" not in text
    assert text.encode().decode() == text
