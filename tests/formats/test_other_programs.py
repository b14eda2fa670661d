"""What leaves, opened by LibreOffice where it is installed: converted and read back."""

from __future__ import annotations

import csv
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from reviewer.core.export_row import COLUMNS, ExportRow
from reviewer.formats.ways_out import way_out
from tests.formats.dossiers import AT, NAMED, Maker, leaving

TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
NOTE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}annotation"
OFFICE = shutil.which("soffice") or shutil.which("libreoffice")

pytestmark = pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")

ROW = ExportRow(
    "r", "a", "Judul; “panjang”", "Rina", "e", "article", "", "id", 1, 1, 28, 34,
    'Homyim\tdi, "x"', "pangkalan\ndi ", ". Militer", NAMED, "major", "=1+1", "@catatan",
    None, None, None, None, None, "manual", None, AT, AT,
)  # fmt: skip


@pytest.fixture(scope="module")
def converted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what LibreOffice made of each file."""
    folder = tmp_path_factory.mktemp("office")
    maker = Maker()
    maker.mark(maker.span(0, "Homyim"), maker.span(1, "Hmeimim"), correction="Hmeimim")
    maker.mark(maker.span(0, "di Homyim. Militer"), comment="tumpang tindih")

    def rows() -> Iterator[tuple[object, ...]]:
        return iter([ROW])

    going = replace(leaving(maker.dossier()), errors=rows, total=1)
    for name in ("csv", "xlsx", "docx", "corrected-docx"):
        way = way_out(name)
        way.write(going, folder / f"{name}{way.suffix}")
    table = "csv:Text - txt - csv (StarCalc):44,34,76"  # commas, quotation marks, UTF-8
    _convert(folder, table, ("csv.csv",), "--infilter=CSV:44,34,76")
    _convert(folder, table, ("xlsx.xlsx",))
    _convert(folder, "fodt", ("docx.docx", "corrected-docx.docx"))
    return folder / "made"


def _convert(folder: Path, form: str, names: tuple[str, ...], *more: str) -> None:
    assert OFFICE
    profile = (folder / "profile").as_uri()
    words = [OFFICE, f"-env:UserInstallation={profile}", "--headless", *more, "--convert-to", form]
    words += ["--outdir", str(folder / "made"), *(str(folder / it) for it in names)]
    subprocess.run(words, check=True, capture_output=True, timeout=240)


@pytest.mark.parametrize("name", ["csv", "xlsx"])
def test_a_spreadsheet_has_the_words_and_runs_none(converted: Path, name: str) -> None:
    with (converted / f"{name}.csv").open(encoding="utf-8-sig", newline="") as stream:
        header, row = csv.reader(stream)
    cells = dict(zip(header, row, strict=True))
    assert set(COLUMNS) <= set(header)
    quote = "'" if name == "csv" else ""  # as docs/csv.md tells
    assert cells["quote"] == 'Homyim\tdi, "x"'
    assert cells["context_before"] == "pangkalan\ndi "
    assert (cells["correction"], cells["comment"]) == (f"{quote}=1+1", f"{quote}@catatan")
    assert cells["created_at"] == AT
    if name == "xlsx":
        assert cells["words_in_context"] == 'pangkalan\ndi Homyim\tdi, "x". Militer'


def test_a_word_processor_shows_text_changes_and_comments(converted: Path) -> None:
    root = etree.parse(str(converted / "docx.fodt")).getroot()
    assert _changes(root) == {"deletion": "Homyim", "insertion": "Hmeimim"}
    notes = [_words(it) for it in root.iter(NOTE)]
    assert any("tumpang tindih" in it for it in notes)
    assert any("Named entity: major" in it and "Hmeimim" in it for it in notes)


def test_a_word_processor_shows_the_corrected_article(converted: Path) -> None:
    root = etree.parse(str(converted / "corrected-docx.fodt")).getroot()
    words = [_words(it) for it in root.iter(f"{TEXT}p")]
    assert words[0] == "Rusia memiliki pangkalan di Hmeimim. Militer menanggapi serangan itu."


def _changes(root: etree._Element) -> dict[str, str]:
    """The words of each kind of change: they stand between two empty elements with its id."""
    kinds = {
        region.get(f"{TEXT}id"): etree.QName(next(iter(region))).localname
        for region in root.iter(f"{TEXT}changed-region")
    }
    found = dict.fromkeys(kinds.values(), "")
    for start in root.iter(f"{TEXT}change-start"):
        key = start.get(f"{TEXT}change-id")
        words, it = start.tail or "", start.getnext()
        while it is not None and it.get(f"{TEXT}change-id") != key:
            words += it.tail or ""
            it = it.getnext()
        found[kinds[key]] += words
    return found


def _words(element: etree._Element) -> str:
    """The words in an element, without the time of a change or comment."""
    return re.sub(r"\d{4}-\d\d-\d\dT[\d:.]+\s*", "", "".join(element.itertext())).strip()
