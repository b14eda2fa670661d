from pathlib import Path

import pytest

from reviewer.core.bitext import Bitext, Part, guess_choices
from reviewer.core.errors import FileInvalid
from reviewer.core.file_errors import PairsMissing, XmlEntities
from reviewer.formats.bitext_xml import read_tmx, read_wmt, read_xliff

TMX = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header/><body>
<!-- a note -->
<tu tuid="t1"><note>x</note>
 <tuv xml:lang="id-ID">
 <seg>Ia <bpt i="1">&lt;b&gt;</bpt>pulang<ept i="1">&lt;/b&gt;</ept> 😀.</seg></tuv>
 <tuv xml:lang="EN"><seg>He went <hi>home</hi>.</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>Only English</seg></tuv></tu>
</body></tmx>"""

XLIFF_1 = """<?xml version="1.0"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"
 xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0">
<file original="a.docx" source-language="en-US" target-language="id-ID" datatype="x"><body>
<group><trans-unit id="1"><source>He went <g id="1">home</g><x id="2"/>.</source>
 <target>Ia <g id="1">pulang</g>.</target>
 <alt-trans><source>wrong</source><target>salah</target></alt-trans></trans-unit></group>
<trans-unit id="2"><source>One. Two.</source>
 <seg-source><mrk mtype="seg" mid="1">One.</mrk> <mrk mtype="seg" mid="2">Two.</mrk></seg-source>
 <target><mrk mtype="seg" mid="1">Satu.</mrk> <mrk mtype="seg" mid="2">Dua.</mrk></target>
 <sdl:seg-defs><sdl:seg id="1"/></sdl:seg-defs></trans-unit>
<trans-unit id="3"><source>Not yet</source></trans-unit>
</body></file>
<file original="b.docx" source-language="en-US" target-language="id-ID" datatype="x"><body>
<trans-unit id="1"><source>Again.</source><target>Lagi.</target></trans-unit></body></file>
</xliff>"""

XLIFF_2 = """<?xml version="1.0"?>
<xliff version="2.0" srcLang="id" trgLang="en" xmlns="urn:oasis:names:tc:xliff:document:2.0">
<file id="f1"><unit id="u1"><segment id="s1"><source>Ia <pc id="1">pulang</pc><ph id="2"/>.</source>
<target>He went <mrk id="m1">home</mrk>.</target></segment><ignorable><source> </source></ignorable>
<segment><source>Lagi.</source><target>Again.</target></segment></unit></file></xliff>"""

WMT = """<?xml version="1.0"?><dataset id="x"><doc id="d1" origlang="en">
<src lang="en"><p><seg id="1">One.</seg></p><p><seg id="2">Two.</seg></p></src>
<ref lang="id" translator="A"><p><seg id="1">Satu.</seg></p><p><seg id="2">Dua.</seg></p></ref>
<hyp system="NMT" lang="id"><p><seg id="1">Esa.</seg></p></hyp></doc></dataset>"""


def rows(bitext: Bitext) -> list[list[str]]:
    return [list(it) for it in bitext.rows]


def test_a_memory_has_a_column_a_language(tmp_path: Path) -> None:
    path = tmp_path / "a.tmx"
    path.write_text(TMX, "utf-8")
    bitext = read_tmx(path)
    assert [it.language for it in bitext.columns] == ["", "id-id", "en"]
    assert rows(bitext) == [["t1", "Ia pulang 😀.", "He went home."], ["", "", "Only English"]]


def test_units_and_their_segments(tmp_path: Path) -> None:
    path = tmp_path / "a.sdlxliff"
    path.write_text(XLIFF_1, "utf-8")
    bitext = read_xliff(path)
    assert rows(bitext) == [
        ["a.docx", "1", "He went home.", "Ia pulang."],
        ["a.docx", "2-1", "One.", "Satu."],
        ["a.docx", "2-2", "Two.", "Dua."],
        ["a.docx", "3", "Not yet", ""],
        ["b.docx", "1", "Again.", "Lagi."],
    ]
    assert [it.part for it in guess_choices(bitext)] == [
        Part.DOCUMENT,
        Part.NAME,
        Part.REFERENCE,
        Part.ARTICLE,
    ]


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ('<mrk mtype="seg" mid="7">Satu.</mrk><mrk mtype="seg" mid="8">Dua.</mrk>', "two"),
        ('<mrk mtype="seg">Satu.</mrk><mrk mtype="seg">Dua.</mrk>', "two"),
        ('<mrk mtype="seg" mid="2">Dua.</mrk><mrk mtype="seg" mid="1">Satu.</mrk>', "two"),
        ('<mrk mtype="seg" mid="2">Dua.</mrk>', "second"),
        ("Satu. Dua.", "one"),
        ('<mrk mtype="seg" mid="7">Satu. Dua.</mrk>', "one"),
        ('<mrk mtype="seg" mid="1">Satu.</mrk> <b>Dua.</b>', "one"),
    ],
)
def test_segments_whose_sides_are_not_cut_alike_lose_no_words(
    tmp_path: Path, target: str, expected: str
) -> None:
    path = tmp_path / "a.xlf"
    before = XLIFF_1.index('<target><mrk mtype="seg" mid="1">')
    after = XLIFF_1.index("</target>", before)
    path.write_text(f"{XLIFF_1[:before]}<target>{target}{XLIFF_1[after:]}", "utf-8")
    found = [tuple(row[1:]) for row in rows(read_xliff(path)) if row[1].startswith("2")]
    two = [("2-1", "One.", "Satu."), ("2-2", "Two.", "Dua.")]
    second = [("2-1", "One.", ""), ("2-2", "Two.", "Dua.")]
    one = [("2", "One. Two.", "Satu. Dua.")]
    assert found == {"two": two, "second": second, "one": one}[expected]


def test_the_second_version(tmp_path: Path) -> None:
    path = tmp_path / "a.xlf"
    path.write_text(XLIFF_2, "utf-8")
    bitext = read_xliff(path)
    assert rows(bitext) == [
        ["f1", "u1-s1", "Ia pulang.", "He went home."],
        ["f1", "u1-2", "Lagi.", "Again."],
    ]
    assert [it.part for it in guess_choices(bitext)][2:] == [Part.ARTICLE, Part.REFERENCE]


def test_documents_of_a_shared_task(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    path.write_text(WMT, "utf-8")
    bitext = read_wmt(path)
    assert [it.header for it in bitext.columns] == [
        "document",
        "id",
        "source",
        "reference A",
        "NMT",
    ]
    assert rows(bitext) == [
        ["d1", "1", "One.", "Satu.", "Esa."],
        ["d1", "2", "Two.", "Dua.", ""],
    ]


@pytest.mark.parametrize(
    "content",
    [
        '<tmx version="1.4"><body><tu><tuv xml:lang="en"><seg>a</seg></tuv></tu></body></tmx>',
        '<tmx version="1.4"><body/></tmx>',
    ],
)
def test_one_language_is_no_pair(tmp_path: Path, content: str) -> None:
    path = tmp_path / "a.tmx"
    path.write_text(content, "utf-8")
    with pytest.raises(PairsMissing):
        read_tmx(path)


def test_nothing_translated_is_no_pair(tmp_path: Path) -> None:
    path = tmp_path / "a.xlf"
    path.write_text(XLIFF_1.replace("<target>", "<!--").replace("</target>", "-->"), "utf-8")
    with pytest.raises(PairsMissing):
        read_xliff(path)


def test_what_breaks_off_is_told_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "a.tmx"
    path.write_text(TMX[: TMX.index("Only")], "utf-8")
    with pytest.raises(FileInvalid, match="line 9"):
        read_tmx(path)


def test_entities_are_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("hidden", "utf-8")
    path = tmp_path / "a.tmx"
    declared = f'<!DOCTYPE tmx [<!ENTITY e SYSTEM "{secret.as_uri()}">]>'
    path.write_text(
        TMX.replace('<!DOCTYPE tmx SYSTEM "tmx14.dtd">', declared).replace("😀", "&e;"), "utf-8"
    )
    with pytest.raises(XmlEntities):
        read_tmx(path)
