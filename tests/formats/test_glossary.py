from pathlib import Path

import openpyxl
import pytest

from reviewer.core.errors import FileInvalid
from reviewer.core.glossary import Term
from reviewer.formats.glossary import read_glossary

TBX = """<?xml version="1.0" encoding="UTF-8"?>
<tbx xmlns="urn:iso:std:iso:30042:ed-2" type="TBX-Core"><text><body>
<conceptEntry id="c1">
 <langSec xml:lang="en"><termSec><term>ceasefire</term></termSec></langSec>
 <langSec xml:lang="id">
  <termSec><term>gencatan senjata</term></termSec>
  <termSec><term>penghentian tembakan</term>
   <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
 </langSec>
 <langSec xml:lang="de"><termSec><term>Waffenruhe</term></termSec></langSec>
</conceptEntry></body></text></tbx>
"""
MARTIF = """<martif type="TBX"><text><body><termEntry>
<langSet xml:lang="en-US"><tig><term>drone</term></tig></langSet>
<langSet xml:lang="id"><tig><term>pesawat nirawak</term></tig></langSet>
</termEntry></body></text></martif>
"""


def _file(folder: Path, content: str) -> Path:
    path = folder / "terms"
    path.write_text(content, "utf-8")
    return path


@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_csv_with_any_usual_delimiter(tmp_path: Path, sign: str) -> None:
    rows = [("English", "Indonesian", "Forbidden"), ("drone", "nirawak|drone", "dron")]
    path = _file(tmp_path, "\n".join(sign.join(row) for row in rows) + "\n\n")

    assert read_glossary(path) == [Term("drone", ("nirawak", "drone"), ("dron",))]


def test_csv_without_its_columns_names_the_line(tmp_path: Path) -> None:
    with pytest.raises(FileInvalid, match="line 1: the header must name"):
        read_glossary(_file(tmp_path, "a,b\nc,d\n"))


def test_csv_row_without_english_names_the_line(tmp_path: Path) -> None:
    with pytest.raises(FileInvalid, match="line 3: the English term is empty"):
        read_glossary(_file(tmp_path, "en,id\na,b\n,c\n"))


def test_tbx_with_a_deprecated_term(tmp_path: Path) -> None:
    expected = Term("ceasefire", ("gencatan senjata",), ("penghentian tembakan",))

    assert read_glossary(_file(tmp_path, TBX)) == [expected]


def test_old_tbx(tmp_path: Path) -> None:
    assert read_glossary(_file(tmp_path, MARTIF)) == [Term("drone", ("pesawat nirawak",))]


def test_broken_tbx_names_the_line(tmp_path: Path) -> None:
    with pytest.raises(FileInvalid, match="line 3"):
        read_glossary(
            _file(tmp_path, MARTIF.replace("</tig>", "", 1).replace("<langSet", "\n<langSet", 1))
        )


def test_tbx_with_entities_is_refused(tmp_path: Path) -> None:
    content = '<!DOCTYPE martif [\n<!ENTITY a "aaaa">]>\n' + MARTIF

    with pytest.raises(FileInvalid, match="line 2: entities"):
        read_glossary(_file(tmp_path, content))


def test_a_glossary_without_our_languages_is_refused(tmp_path: Path) -> None:
    content = MARTIF.replace('"id"', '"fr"')

    with pytest.raises(FileInvalid, match="no terms"):
        read_glossary(_file(tmp_path, content))


def test_a_workbook(tmp_path: Path) -> None:

    book = openpyxl.Workbook()
    for row in (
        ("English", "Indonesian", "Forbidden"),
        ("drone", "nirawak|drone", "dron"),
        (None,),
    ):
        book.worksheets[0].append(row)
    path = tmp_path / "terms.dat"
    book.save(path)
    assert read_glossary(path) == [Term("drone", ("nirawak", "drone"), ("dron",))]


def test_an_empty_workbook_and_one_without_terms(tmp_path: Path) -> None:
    path = tmp_path / "terms.xlsx"
    book = openpyxl.Workbook()
    book.save(path)
    with pytest.raises(FileInvalid, match="header"):
        read_glossary(path)
    book.worksheets[0].append(("English", "Indonesian"))
    book.save(path)
    with pytest.raises(FileInvalid, match="no terms"):
        read_glossary(path)


def test_lines_of_a_workbook_are_those_of_the_sheet(tmp_path: Path) -> None:
    path = tmp_path / "terms.xlsx"
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet["A3"], sheet["B3"] = "English", "Indonesian"
    sheet["A4"], sheet["B4"] = "summit", "KTT"
    sheet["B9"] = "gencatan senjata"
    book.save(path)
    with pytest.raises(FileInvalid, match=r"line 9: the English term is empty"):
        read_glossary(path)
    sheet["A9"], sheet["A3"] = "ceasefire", "Kata"
    book.save(path)
    with pytest.raises(FileInvalid, match=r"line 3: the header"):
        read_glossary(path)


def test_lines_of_a_table_are_those_of_the_file_where_cells_have_several(tmp_path: Path) -> None:
    path = tmp_path / "terms.csv"
    path.write_text('english,indonesian\n"cease\nfire","gencatan\nsenjata"\n,KTT\n', "utf-8")
    with pytest.raises(FileInvalid, match="line 5: the English term is empty"):
        read_glossary(path)
    path.write_text('english,indonesian\nsummit,"KTT"x\n', "utf-8")
    with pytest.raises(FileInvalid, match="line 2: "):
        read_glossary(path)
