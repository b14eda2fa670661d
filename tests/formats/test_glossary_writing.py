from pathlib import Path
from xml.etree import ElementTree

import pytest

from reviewer.core.glossary import Term
from reviewer.formats.glossary import read_glossary
from reviewer.formats.glossary_writing import write_glossary

TERMS = [
    Term("ceasefire", ("gencatan senjata", "jeda"), ("penghentian tembakan",)),
    Term('the "R&D" <unit>', ("bagian, litbang",)),
    Term("=SUM(1)", (), ("-1",)),
]


@pytest.mark.parametrize("name", ["glossary.csv", "glossary.tbx"])
def test_what_is_written_is_read_again(tmp_path: Path, name: str) -> None:
    assert write_glossary(TERMS, tmp_path / name) == 3
    assert read_glossary(tmp_path / name) == TERMS


def test_a_spreadsheet_runs_no_cell(tmp_path: Path) -> None:
    write_glossary(TERMS, tmp_path / "glossary.csv")
    assert "\r\n'=SUM(1),,'-1\r\n" in (tmp_path / "glossary.csv").read_bytes().decode("utf-8-sig")


def test_tbx_is_of_the_core_structure(tmp_path: Path) -> None:
    write_glossary(TERMS[:1], tmp_path / "glossary.tbx")
    root = ElementTree.parse(tmp_path / "glossary.tbx").getroot()
    names = [it.tag.rpartition("}")[2] for it in root.iter()]
    assert names[:6] == ["tbx", "tbxHeader", "fileDesc", "sourceDesc", "p", "text"]
    notes = [it.text for it in root.iter() if it.tag.endswith("termNote")]
    assert notes == ["preferredTerm-admn-sts"] * 2 + ["deprecatedTerm-admn-sts"]


def test_a_term_without_renderings_has_no_empty_section(tmp_path: Path) -> None:
    write_glossary([Term("ceasefire"), *TERMS], tmp_path / "glossary.tbx")
    root = ElementTree.parse(tmp_path / "glossary.tbx").getroot()
    sections = [it for it in root.iter() if it.tag.endswith("langSec")]
    assert len(sections) == 7
    assert all(len(it) > 0 for it in sections)
