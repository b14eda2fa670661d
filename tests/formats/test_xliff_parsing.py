from __future__ import annotations

from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import HealthCheck, given, settings
from lxml import etree
from translate.storage.xliff import xlifffile

from reviewer.core.errors import FileInvalid
from reviewer.core.file_errors import XmlEntities
from reviewer.core.typology import ITS_TYPES
from reviewer.formats import xliff12, xliff21
from reviewer.formats.xliff_parsing import parse_xliff
from reviewer.formats.xliff_units import Told, pairs
from reviewer.formats.xliff_words import Side
from reviewer.formats.xml_words import UNHELD
from tests.formats.dossiers import Maker, leaving, makers

ITS = "{http://www.w3.org/2005/11/its}"
WRITERS = [pytest.param(xliff12, id="1.2"), pytest.param(xliff21, id="2.1")]
ANY = settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
FOREIGN = """<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en"
 trgLang="id" xmlns:its="http://www.w3.org/2005/11/its" its:version="2.0"><file id="f1">
<unit id="u1"><its:locQualityIssues xml:id="lq1">
<its:locQualityIssue locQualityIssueType="misspelling" locQualityIssueSeverity="80"/>
<its:locQualityIssue locQualityIssueType="style" locQualityIssueEnabled="no"/>
</its:locQualityIssues>
<segment><source>A <pc id="1">bold</pc> b<ph id="2"/>ase.</source>
<target>Satu <mrk id="m1" type="its:generic" its:locQualityIssuesRef="#its=lq1">dasr</mrk>.</target>
</segment><ignorable><source> </source></ignorable>
<segment><source>Two.</source><target><sm id="m2" type="its:generic"
 its:locQualityIssueType="omission" its:locQualityIssueComment="gone"/>Dua<em startRef="m2"/>
</target></segment></unit></file></xliff>"""


def _words(side: Side | None) -> Counter[str]:
    """The marked words of each list of issues, parts of a split mark put together."""
    marks = side.marks if side else ()
    words = side.words if side else ""
    parts: dict[str, set[int]] = {}
    for it in marks:
        parts.setdefault(it.key, set()).update(range(it.start, it.end))
    return Counter("".join(words[place] for place in sorted(it)) for it in parts.values())


@pytest.mark.parametrize("writer", WRITERS)
@ANY
@given(maker=makers())
def test_marks_stand_on_the_very_words_whatever_overlaps(
    writer: ModuleType, maker: Maker, tmp_path: Path
) -> None:
    target = tmp_path / "a.xlf"
    given_ = leaving(maker.dossier())
    writer.write(given_, target)
    for pair, read in zip(pairs(maker.dossier()), parse_xliff(target), strict=True):
        for unit, it in zip(pair.units(Told(given_.categories)), read.units, strict=True):
            for side, found in ((unit.source, it.source), (unit.target, it.target)):
                if side is None:
                    continue
                content = side.text.text.content
                inner = writer is xliff12  # whose units leave the blanks around out
                begin, end = (side.first, side.last) if inner else (side.start, side.end)
                assert found
                assert found.words == content[begin:end]
                marked = (content[max(begin, m.start) : min(end, m.end)] for m in unit.marked(side))
                assert _words(found) == Counter(it for it in marked if it)


@pytest.mark.parametrize("writer", WRITERS)
@ANY
@given(maker=makers())
def test_every_reference_is_to_one_list_of_known_issues(
    writer: ModuleType, maker: Maker, tmp_path: Path
) -> None:
    target = tmp_path / "a.xlf"
    writer.write(leaving(maker.dossier()), target)
    root = etree.parse(str(target)).getroot()
    ids = [
        it.get("{http://www.w3.org/XML/1998/namespace}id")
        for it in root.iter(f"{ITS}locQualityIssues")
    ]
    assert len(ids) == len(set(ids))
    refs = {it.get(f"{ITS}locQualityIssuesRef", "") for it in root.iter()} - {""}
    assert {it.rpartition("=")[2].removeprefix("#") for it in refs} <= set(ids)
    for it in root.iter(f"{ITS}locQualityIssue"):
        assert it.get("locQualityIssueType") in ITS_TYPES
        assert 0 <= int(it.get("locQualityIssueSeverity")) <= 100


@pytest.mark.parametrize("writer", WRITERS)
@ANY
@given(maker=makers())
def test_issues_are_written_as_the_module_of_xliff_demands(
    writer: ModuleType, maker: Maker, tmp_path: Path
) -> None:
    """A list has an id and holds issues alone; what refers to one says nothing of an issue itself.

    A mark with issues is of the type “its:generic” (2.1) or “x-its” (1.2).
    """
    target = tmp_path / "a.xlf"
    writer.write(leaving(maker.dossier()), target)
    root = etree.parse(str(target)).getroot()
    for it in root.iter(f"{ITS}locQualityIssues"):
        assert list(it.attrib) == ["{http://www.w3.org/XML/1998/namespace}id"]
        assert {child.tag for child in it} == {f"{ITS}locQualityIssue"}
    for it in root.iter(f"{ITS}locQualityIssue"):
        assert set(it.attrib) <= {
            f"locQualityIssue{name}"
            for name in ("Type", "Comment", "Severity", "ProfileRef", "Enabled")
        }
        assert len(it) == 0
    for it in root.iter():
        said = {name for name in it.attrib if name.startswith(f"{ITS}locQualityIssue")}
        assert not said or said == {f"{ITS}locQualityIssuesRef"}
        if said:
            assert etree.QName(it).localname in ("mrk", "sm")
            kinds = ("type", "its:generic") if writer is xliff21 else ("mtype", "x-its")
            assert it.get(kinds[0]) == kinds[1]


def test_a_translation_tool_reads_the_rows(tmp_path: Path) -> None:
    target = tmp_path / "a.xlf"
    maker = Maker()
    maker.mark(maker.span(0, "Homyim"))
    xliff12.write(leaving(maker.dossier()), target)
    with target.open("rb") as stream:
        units = xlifffile(stream).units
    sources = [str(it.source) for it in units if not it.isheader()]
    assert sources[:2] == [
        "Rusia memiliki pangkalan di Homyim.",
        "Militer menanggapi serangan itu.",
    ]


def test_ids_of_the_file_of_origin_are_kept_where_they_can_be(tmp_path: Path) -> None:
    target = tmp_path / "a.xlf"
    maker = Maker()
    reference, machine = (it.text.text_id for it in maker.texts[1:])
    maker.unit_ids = {reference: ["s1", "s2", "s3"], machine: ["a b", "", "c"]}
    for writer in (xliff12, xliff21):
        writer.write(leaving(maker.dossier()), target)
        units = [[(it.key, it.name) for it in read.units] for read in parse_xliff(target)]
        assert units == [
            [("s1", "s1"), ("s2", "s2"), ("s3", "s3")],
            [("1", "a b"), ("2", ""), ("3", "c")],
        ]


def test_what_another_program_wrote(tmp_path: Path) -> None:
    target = tmp_path / "a.xlf"
    target.write_text(FOREIGN, "utf-8")
    (read,) = parse_xliff(target)
    assert (read.source_language, read.target_language, read.facts) == ("en", "id", "")
    (unit,) = read.units
    assert unit.source.words == "A bold base. Two."
    assert unit.target
    assert unit.target.words.startswith("Satu dasr. Dua")
    first, second = unit.target.marks
    words = unit.target.words
    assert [words[it.start : it.end] for it in (first, second)] == ["dasr", "Dua"]
    assert [(it.kind, it.severity, it.enabled) for it in read.issues(first)] == [
        ("misspelling", 80.0, True),
        ("style", None, False),
    ]
    assert [(it.kind, it.comment) for it in read.issues(second)] == [("omission", "gone")]


def test_characters_that_xml_cannot_hold_come_back(tmp_path: Path) -> None:
    target = tmp_path / "a.xlf"
    words = "Satu\x07 dua\x1f\ufffe."
    assert UNHELD.search(words)
    for writer in (xliff12, xliff21):
        writer.write(leaving(Maker(words, []).dossier()), target)
        assert parse_xliff(target)[0].units[0].source.words == words


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("<tmx/>", FileInvalid),
        ("<tmx><unit/></tmx>", FileInvalid),
        ("<xliff/>", FileInvalid),
        ("<xliff><file>", FileInvalid),
        ('<!DOCTYPE x [<!ENTITY a "b">]><xliff/>', XmlEntities),
    ],
)
def test_what_is_no_xliff_is_refused(text: str, kind: type[Exception], tmp_path: Path) -> None:
    target = tmp_path / "a.xlf"
    target.write_text(text, "utf-8")
    with pytest.raises(kind):
        parse_xliff(target)
