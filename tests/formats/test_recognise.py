"""Files are what their content says, whatever their names."""

import gzip
import io
import zipfile
from pathlib import Path

import pytest

from reviewer.core.errors import FileIsFolder, FileMissing
from reviewer.formats.kinds import ARTICLES, PAIRS, RATINGS, Kind
from reviewer.formats.recognise import recognise, recognise_bytes

DATA = Path(__file__).parents[1] / "data"


def packed(**parts: str) -> bytes:
    """An archive with these parts; two underscores stand for a slash."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/"), content)
    return stream.getvalue()


MHTML = (
    b"From: <Saved by Blink>\r\nSubject: =?utf-8?Q?Berita?=\r\nMIME-Version: 1.0\r\n"
    b'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="x"\r\n\r\n--x\r\n'
)
GOOGLE = b"system\tdoc\tdoc_id\tseg_id\trater\tsource\ttarget\tcategory\tseverity\n"
REVIEWER = b"review_id,annotation_id,start,end,quote,category,severity\n"


def office(name: str, *, shift: int = 9, sector: int = 200) -> bytes:
    """A container of Office's with this name in its list, which stands far from its beginning."""
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(22) + shift.to_bytes(2, "little")
    head = head.ljust(48, b"\0") + sector.to_bytes(4, "little")
    root = "Root Entry".encode("utf-16-le").ljust(128, b"\0")
    return head.ljust((sector + 1) << shift, b"\0") + root + name.encode("utf-16-le")


BENT = office("EncryptedPackage")[:30] + b"\xff" * 30 + office("EncryptedPackage")[60:]
SHAPES: list[tuple[bytes, Kind]] = [
    (b"Presiden tiba.\nIa pergi.\n", Kind.TEXT),
    ("Presiden tiba.".encode("utf-16"), Kind.TEXT),
    (b"[JAKARTA] Presiden {tiba}.", Kind.TEXT),
    (b"<3 kamu semua", Kind.TEXT),
    (b"", Kind.TEXT),
    (b"<!-- saved from url=(0019)https://example.id/ -->\n<html>", Kind.HTML),
    (b'<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0"><html>', Kind.HTML),
    (b"<p>Presiden <b>tiba</b>.", Kind.HTML),
    (MHTML, Kind.MHTML),
    (b"bplist00\xd1\x01\x02", Kind.WEBARCHIVE),
    (packed(word__document="") + b"", Kind.ARCHIVE),
    (packed(**{"word__document.xml": "<w/>"}), Kind.DOCX),
    (packed(**{"[Content_Types].xml": "<T/>", "word__document2.xml": "<w/>"}), Kind.DOCX),
    (packed(**{"xl__workbook.xml": "<w/>"}), Kind.XLSX),
    (packed(mimetype="application/vnd.oasis.opendocument.text"), Kind.ODT),
    (packed(mimetype="application/vnd.oasis.opendocument.spreadsheet"), Kind.ODS),
    (packed(mimetype="application/epub+zip"), Kind.EPUB),
    (packed(mimetype="application/vnd.oasis.opendocument.text")[:60], Kind.ARCHIVE),
    (packed(mimetype="application/vnd.oasis.opendocument.text")[:90], Kind.ODT),
    (packed(**{"word__document.xml": "<w/>"})[:60], Kind.DOCX),
    (b"{\\rtf1\\ansi Presiden}", Kind.RTF),
    (b"\r\n%PDF-1.7\n%\xe2\xe3\xcf\xd3", Kind.PDF),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, Kind.OLD_OFFICE),
    (office("WordDocument"), Kind.OLD_OFFICE),
    (office("EncryptedPackage"), Kind.ENCRYPTED),
    (office("EncryptedPackage", shift=12), Kind.ENCRYPTED),
    (BENT, Kind.OLD_OFFICE),
    (office("EncryptedPackage")[:600], Kind.OLD_OFFICE),
    (b'<?xml version="1.0"?><xliff version="1.2" xmlns="urn:x">', Kind.XLIFF),
    (b'<xliff version="2.1" xmlns:its="http://www.w3.org/2005/11/its">', Kind.XLIFF_ITS),
    ('<xliff version="1.2">'.encode("utf-16"), Kind.XLIFF),
    (b'<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx>', Kind.TMX),
    (b'<!DOCTYPE martif [<!ENTITY a "b">]><martif>', Kind.TBX),
    (b'<tbx style="dca" xmlns="urn:iso">', Kind.TBX),
    (b'<dataset id="wmt"><doc>', Kind.WMT_XML),
    (b'<issues><issue type="accuracy" level="0"/></issues>', Kind.TYPOLOGY_XML),
    (b'<?xml version="1.0"?><svg/>', Kind.XML),
    (b'msgid ""\nmsgstr ""\n', Kind.PO),
    (b'[[category]]\npath = "Accuracy"\n', Kind.TYPOLOGY_TOML),
    (b"id\ten\nsatu\tone\n", Kind.PAIR_TABLE),
    (b"satu\tone\r\ndua\ttwo\r\n", Kind.PAIR_TABLE),
    (b"source,target\nsatu,one\n", Kind.PAIR_TABLE),
    (b'{"id": "satu", "en": "one"}\n', Kind.PAIR_JSONL),
    (b'{"translation": {"id": "satu", "en": "one"}}\n', Kind.PAIR_JSONL),
    (GOOGLE, Kind.GOOGLE_TSV),
    (GOOGLE.upper(), Kind.GOOGLE_TSV),
    (b"s\td\t1\t1\tr\tx\ta <v>b</v>\tFluency\tminor\n", Kind.GOOGLE_TSV),
    (gzip.compress(GOOGLE), Kind.GOOGLE_TSV),
    (gzip.compress(b"Presiden tiba."), Kind.ARCHIVE),
    (b'sys\t{"errors": []}\trater1\n', Kind.MT_METRICS_EVAL),
    (b"sys\tNone\trater1\n", Kind.MT_METRICS_EVAL),
    (b'{"source": "a", "hypothesis": "b", "errors": []}\n', Kind.MT_METRICS_JSONL),
    (b'{"item_i": 0, "annotation": [{}], "item": {"src": "a"}}\n', Kind.PEARMUT),
    (b'[{"id": 1, "data": {}, "annotations": [{"result": []}]}]', Kind.LABEL_STUDIO),
    (b'{"text": "a {\\" b", "label": [[0, 1, "L"]]}\n', Kind.DOCCANO),
    (b'u,m,1,TGT,ind,eng,90,doc,False,"[]",1,2\n', Kind.APPRAISE),
    (b'{"projectName": "p", "errors": [', Kind.BYU),
    (b'{"model": {"version": 1, "categories": []}}', Kind.TYPOLOGY_MATECAT),
    (REVIEWER, Kind.REVIEWER_CSV),
    (b"\xef\xbb\xbf" + REVIEWER.replace(b",", b";"), Kind.REVIEWER_CSV),
    (b'{"kind": "reviewer-jsonl", "version": 1}\n', Kind.REVIEWER_JSONL),
    (b'{"a": 1}', Kind.JSON),
    (b"SQLite format 3\0", Kind.REVIEWER_DB),
    (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Kind.BINARY),
]


@pytest.mark.parametrize(("content", "kind"), SHAPES)
@pytest.mark.parametrize("name", ["", "berita.txt", "berita.docx"])
def test_content_tells(content: bytes, kind: Kind, name: str) -> None:
    assert recognise_bytes(content, name) is kind


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.md", Kind.MARKDOWN),
        ("a.Markdown", Kind.MARKDOWN),
        ("a.html", Kind.HTML),
        ("a.csv", Kind.PAIR_TABLE),
        ("a.docx", Kind.TEXT),
    ],
)
def test_the_name_tells_where_the_content_does_not(name: str, kind: Kind) -> None:
    assert recognise_bytes(b"Satu, dua.\nTiga, empat.\n", name) is kind


def test_a_long_text_is_recognised_by_its_beginning(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_text("é" * 65_537 + "\0")  # the beginning ends within a character
    assert recognise(file) is Kind.TEXT


def test_real_files() -> None:
    assert recognise(DATA / "mqm_ted_ende.tsv.gz") is Kind.GOOGLE_TSV
    assert recognise(DATA / "mqm_zhen_2023.tsv.gz") is Kind.GOOGLE_TSV
    for file in (DATA / "aleppo").glob("*.txt"):
        assert recognise(file) is Kind.TEXT


def test_what_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(FileIsFolder):
        recognise(tmp_path)
    with pytest.raises(FileMissing):
        recognise(tmp_path / "a")


def test_a_kind_with_ratings_and_pairs_is_in_both() -> None:
    assert set(PAIRS & RATINGS) == {Kind.XLIFF_ITS}
    assert not ARTICLES & (PAIRS | RATINGS)
