from io import BytesIO, StringIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from lxml import etree
from translate.storage.tmx import tmxfile

from reviewer.formats import corrected_tmx
from reviewer.formats.xml_words import holdable
from tests.formats.dossiers import Maker, leaving, makers
from tests.formats.schemas import tmx_document_type

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def _pairs(target: Path) -> list[tuple[str, ...]]:
    units = etree.parse(str(target)).iter("tu")
    return [tuple(it.findtext("seg") or "" for it in unit.iter("tuv")) for unit in units]


def test_rows_are_corrected_on_both_sides(tmp_path: Path) -> None:
    maker = Maker()
    maker.mark(maker.span(0, "Homyim"), correction="Hmeimim")
    maker.mark(maker.span(0, "itu.\n\nPangkalan "), correction="di ")
    maker.mark(maker.span(2, "beach"), correction="")
    target = tmp_path / "a.tmx"
    assert corrected_tmx.write(leaving(maker.dossier()), target).count == 6
    assert _pairs(target)[:3] == [
        ("Rusia memiliki pangkalan di Hmeimim.", "Russia has a base at Hmeimim."),
        ("Militer menanggapi serangan di ", "The military has responded."),
        ("Homyim 😀 berada di pantai.", "The Hmeimim base is on the coast."),
    ]
    assert _pairs(target)[5][1] == "The Homyim base 😀 is on the ."


def test_corrections_at_the_edges_of_rows_stand_in_the_first_row_they_have_words_of(
    tmp_path: Path,
) -> None:
    maker = Maker()
    maker.mark(maker.span(0, " Militer"), correction=" Tentara")
    maker.mark(maker.span(0, "Pangkalan Homyim"), correction="Basis")
    maker.mark(maker.span(1, "Hmeimim."), correction="Homyim!")
    maker.mark(maker.span(1, "The military"), correction="It")
    target = tmp_path / "a.tmx"
    corrected_tmx.write(leaving(maker.dossier()), target)
    assert _pairs(target)[:3] == [
        ("Rusia memiliki pangkalan di Homyim.", "Russia has a base at Homyim!"),
        ("Tentara menanggapi serangan itu.", "It has responded."),
        ("Basis 😀 berada di pantai.", "The Hmeimim base is on the coast."),
    ]


def test_a_translation_tool_reads_it(tmp_path: Path) -> None:
    maker = Maker(unit_ids={})
    target = tmp_path / "a.tmx"
    corrected_tmx.write(leaving(maker.dossier()), target)
    with target.open("rb") as stream:
        read = tmxfile(stream, "id", "en")
    assert [(it.source, it.target) for it in read.units] == _pairs(target)


def test_each_unit_has_a_name_of_its_own_and_two_languages(tmp_path: Path) -> None:
    maker = Maker(unit_ids={Maker().texts[1].text.text_id: ['a "1"', "b", "c"]})
    target = tmp_path / "a.tmx"
    corrected_tmx.write(leaving(maker.dossier()), target)
    units = list(etree.parse(str(target)).iter("tu"))
    names = [it.get("tuid") for it in units]
    assert len(set(names)) == len(names)
    assert names[0].endswith(':a "1"')
    assert [[v.get(XML_LANG) for v in it.iter("tuv")] for it in units] == [["id", "en"]] * 6


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(maker=makers())
def test_any_words_come_back_where_nothing_is_corrected(maker: Maker, tmp_path: Path) -> None:
    maker.errors.clear()
    dossier = maker.dossier()
    target = tmp_path / "a.tmx"
    corrected_tmx.write(leaving(dossier), target)
    expected = []
    for english in dossier.english:
        for row in dossier.rows(english.text.text_id):
            if row.article and row.english:
                sides = [
                    dossier.text(it.text_id).text.content[it.start : it.end]
                    for it in (row.article[0], row.english[0])
                ]
                expected.append(tuple(map(holdable, sides)))
    assert _pairs(target) == expected


# TMX 1.4b, the declarations of what is written: OASIS's DTD is in no package of this system.
DTD = """
<!ELEMENT tmx (header, body)> <!ATTLIST tmx version CDATA #FIXED "1.4">
<!ELEMENT header (note | prop | ude)*>
<!ATTLIST header creationtool CDATA #REQUIRED creationtoolversion CDATA #REQUIRED
 segtype (block | paragraph | sentence | phrase) #REQUIRED o-tmf CDATA #REQUIRED
 adminlang CDATA #REQUIRED srclang CDATA #REQUIRED datatype CDATA #REQUIRED>
<!ELEMENT note (#PCDATA)> <!ELEMENT ude EMPTY>
<!ELEMENT prop (#PCDATA)> <!ATTLIST prop type CDATA #REQUIRED xml:lang CDATA #IMPLIED>
<!ELEMENT body (tu*)>
<!ELEMENT tu ((note | prop)*, tuv+)> <!ATTLIST tu tuid CDATA #IMPLIED>
<!ELEMENT tuv ((note | prop)*, seg)> <!ATTLIST tuv xml:lang CDATA #REQUIRED>
<!ELEMENT seg (#PCDATA)>
"""


@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(maker=makers())
def test_the_constraints_of_the_standard_are_kept(maker: Maker, tmp_path: Path) -> None:
    target = tmp_path / "a.tmx"
    corrected_tmx.write(leaving(maker.dossier()), target)
    dtd = etree.DTD(StringIO(DTD))
    assert dtd.validate(etree.parse(str(target))), dtd.error_log
    bent = target.read_text("utf-8").replace("<body>", "<body><seg>x</seg>")
    assert not dtd.validate(etree.fromstring(bent.encode()))


@pytest.mark.skipif(tmx_document_type() is None, reason="the document type is not installed")
@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(maker=makers())
def test_anything_is_valid_by_the_document_type_of_tmx(maker: Maker, tmp_path: Path) -> None:
    data = tmx_document_type()
    assert data
    document_type = etree.DTD(BytesIO(data))
    target = tmp_path / "a.tmx"
    corrected_tmx.write(leaving(maker.dossier()), target)
    document_type.assertValid(etree.parse(str(target)))
    broken = target.read_bytes().replace(b"<body>", b"<corpus>").replace(b"</body>", b"</corpus>")
    assert not document_type.validate(etree.fromstring(broken))
