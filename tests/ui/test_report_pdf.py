"""The PDF as its reader finds it: words, title, page numbers, everything of the report."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from reviewer.core.errors import FileIsFolder
from reviewer.formats.report.document import Wanted
from reviewer.store import Store
from reviewer.ui.jobs import Cancelled
from reviewer.ui.report_pdf import write_pdf
from tests.reports import RINA, TITLE, add_article, made, opened, reviewed


@pytest.fixture
def study(tmp_path: Path, qtbot: QtBot) -> Iterator[Store]:
    with opened(tmp_path) as store:
        reviewed(store)
        yield store


def words_of(file: Path) -> list[str]:
    """The words of each page; how letters are spaced is the reader's guess."""
    return ["".join(it.extract_text().split()) for it in PdfReader(file).pages]


def test_words_can_be_selected_and_pages_are_numbered(study: Store, tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    shares: list[float] = []
    write_pdf(made(study), target, Wanted("en", corrected=True), shares.append)
    pages = words_of(target)
    for number, words in enumerate(pages, 1):
        assert f"Page{number}of{len(pages)}" in words
    told = "".join(pages)
    for words in ("Calibratedscore", "jejakmiliter", "Hmeimim", "kehadiranmiliter", "NMT"):
        assert words in told
    assert "<script>alert(1)</script>" in told
    info = PdfReader(target).metadata
    assert info and info.title == TITLE and str(info.creator).startswith("Reviewer ")
    assert shares == [0.0, 0.5]  # one chapter: counted, painted


def test_a_set_begins_each_article_on_a_page_of_its_own(study: Store, tmp_path: Path) -> None:
    add_article(study, "Harga beras", "Harga beras naik. Panen gagal.\n\nPetani senang di desa.")
    target = tmp_path / "report.pdf"
    write_pdf(made(study), target, Wanted("id", texts=False))
    pages = words_of(target)
    assert pages[0].startswith("Penilaianterjemahanatas2artikel")
    assert any(it.startswith("Hargaberas") for it in pages)
    assert f"Halaman1dari{len(pages)}" in pages[0]


def test_giving_up_leaves_the_file_as_it_was(study: Store, tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    target.write_bytes(b"before")

    def give_up(_: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_pdf(made(study, reviewer=RINA), target, Wanted(), give_up)
    assert target.read_bytes() == b"before"
    with pytest.raises(FileIsFolder):
        write_pdf(made(study, reviewer=RINA), tmp_path, Wanted())
