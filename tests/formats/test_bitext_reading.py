from pathlib import Path

import pytest

from reviewer.core.errors import FileInvalid
from reviewer.core.file_errors import KindNotPairs, PairsMissing
from reviewer.formats.bitext_reading import (
    look_into,
    read_bitext,
    read_drafts,
    read_lines,
)
from tests.formats.test_bitext_po import PO
from tests.formats.test_bitext_xml import TMX, WMT, XLIFF_1, XLIFF_2

ID = "Pangkalan udara itu diserang lagi pada hari Senin.\nRusia membantah laporan itu."
EN = "The air base was attacked again on Monday.\nRussia denied that report."
TSV = "id\ten\n" + "\n".join(
    f"{one}\t{other}" for one, other in zip(ID.split("\n"), EN.split("\n"), strict=True)
)
JSONL = '{"id": "Ia pulang ke rumah.", "en": "He went home."}\n'


@pytest.mark.parametrize(
    ("content", "articles"),
    [(TSV, 1), (JSONL, 1), (TMX, 1), (XLIFF_1, 2), (XLIFF_2, 1), (WMT, 1), (PO, 1)],
)
def test_each_kind_is_known_by_its_content(tmp_path: Path, content: str, articles: int) -> None:
    path = tmp_path / "file.dat"
    path.write_text(content, "utf-8")
    told: list[float] = []
    assert len(read_bitext(path, told.append).rows) > 0
    drafts = read_drafts(path)
    assert len(drafts) == articles
    assert all(it.draft.english and it.draft.article.segments for it in drafts)


def test_other_kinds_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.tsv"
    path.write_text(ID, "utf-8")
    with pytest.raises(KindNotPairs, match="plain text"):
        read_bitext(path)


def test_a_file_without_an_article_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.tsv"
    path.write_text("id\ten\n1\t2\n3\t4\n", "utf-8")
    with pytest.raises(PairsMissing):
        read_drafts(path)


def test_lines_belong_together_by_number(tmp_path: Path) -> None:
    article, english, machine = (tmp_path / name for name in ("a.id", "a.en", "a.mt"))
    article.write_text(ID + "\n", "utf-8")
    english.write_bytes(EN.replace("\n", "\r\n").encode("utf-16"))
    machine.write_text(EN, "utf-8")
    bitext = read_lines(article, [(english, ""), (machine, "NMT")])
    assert [it.header for it in bitext.columns] == ["article", "reference", "NMT"]
    assert [list(it)[1] for it in bitext.rows] == EN.split("\n")
    machine.write_text(EN + "\nMore.\n", "utf-8")
    with pytest.raises(FileInvalid, match=r"3 lines where a\.id has 2"):
        read_lines(article, [(machine, "NMT")])


CLEAN = "Pasukan merebut kota itu.", "The troops took the town."


def test_a_file_that_changed_since_it_was_looked_into_is_refused(tmp_path: Path) -> None:
    table = tmp_path / "a.tsv"
    table.write_text("id\ten\n{}\t{}\n".format(*CLEAN), "utf-8")
    sight = look_into(table)
    assert (sight.rows, len(sight.choices)) == (1, 2)
    table.write_text("id\ten\tde\n{}\t{}\tx\n".format(*CLEAN), "utf-8")
    with pytest.raises(FileInvalid, match="other columns than before"):
        read_drafts(table, sight.choices)
